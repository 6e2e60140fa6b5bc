/**
 * Says "invalid" apart from "empty": a field whose text cannot be read holds null, as an empty one does, so it tells the form around it
 * why. A form sends nothing while one of its fields is invalid.
 */
import { inject, onScopeDispose, provide, shallowRef, type InjectionKey } from 'vue';

/** A field that holds text it cannot read. `why` is a sentence; `show` says it at the field and puts the focus there. */
export type InvalidField = { readonly label: string; readonly why: string; readonly element: HTMLElement | null; readonly show: () => void };
/** Asked at each press; null while the field is empty or fine. */
export type FieldCheck = () => InvalidField | null;

const FIELD_CHECKS: InjectionKey<Set<FieldCheck>> = Symbol('checks of the fields in a form');

/** For a field: reports to the form around it, as long as it is on the screen. */
export const useFieldCheck = (check: FieldCheck): void => {
  const checks = inject(FIELD_CHECKS, null);
  checks?.add(check);
  onScopeDispose(() => { checks?.delete(check); });
};

const isBefore = (one: HTMLElement | null, other: HTMLElement | null): boolean =>
  one !== null && other !== null && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What a form asks. `stop` shows the first invalid field on the screen and answers whether there was one; `stopped` is that field until it is put right. */
export type FieldChecks = { readonly stop: () => boolean; readonly stopped: () => InvalidField | null };

/** For a form: gathers the fields inside it. */
export const provideFieldChecks = (): FieldChecks => {
  const checks = new Set<FieldCheck>();
  const refused = shallowRef<FieldCheck | null>(null);
  provide(FIELD_CHECKS, checks);
  const stop = (): boolean => {
    let first: { readonly check: FieldCheck; readonly field: InvalidField } | null = null;
    for (const check of checks) {
      const field = check();
      if (field !== null && (first === null || isBefore(field.element, first.field.element))) first = { check, field };
    }
    refused.value = first?.check ?? null;
    first?.field.show();
    return first !== null;
  };
  return { stop, stopped: () => (refused.value !== null && checks.has(refused.value) ? refused.value() : null) };
};
