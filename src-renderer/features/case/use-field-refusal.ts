/** Refusals that belong to one field of a form: said at that field and not again beside the button, and gone with the next change. */
import { computed, watch, type ComputedRef } from 'vue';
import type { ErrorCode } from '@shared/errors';
import { useErrorWords } from '../../desk/error-words';
import type { PressState } from './use-press';

/** `at` is the sentence for a field; `isSaid` is true while one of the fields says it. */
export type FieldRefusal<F extends string> = { readonly at: (field: F) => string | undefined; readonly isSaid: ComputedRef<boolean> };

/** A refusal finds its field by `byCode`, else by the name of the input that main names. `form` is what was filled in. */
export const useFieldRefusal = <F extends string>(press: PressState, form: object, fields: readonly F[], byCode: Partial<Record<ErrorCode, F>> = {}): FieldRefusal<F> => {
  const { sayError } = useErrorWords();
  const named = computed((): F | null => {
    const error = press.error.value;
    if (error === null) return null;
    const { field } = error.facts;
    const last = typeof field === 'string' ? field.split('.').at(-1) : undefined;
    return byCode[error.code] ?? fields.find((each) => each === last) ?? null;
  });
  const sentence = computed(() => {
    const error = press.error.value;
    if (error === null) return undefined;
    const { what, unlock } = sayError(error);
    return `${what} ${unlock}`;
  });
  watch(() => form, () => { if (named.value !== null) press.clear(); }, { deep: true, flush: 'sync' });
  return { at: (field) => (named.value === field ? sentence.value : undefined), isSaid: computed(() => named.value !== null) };
};
