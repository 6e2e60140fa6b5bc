/** Typing in a small form of a case, kept while it is typed and back when the form opens again, also after a crash. */
import { computed } from 'vue';
import { useDraft } from '../../stores/use-drafts';

/** What a small form may hold. */
export type FormValue = string | number | boolean | null;
/** After it took effect: forgets what was kept. Once only for one form on the screen. */
export type FormDraft = { readonly forget: () => void };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A kept form fits when it has the same fields, each of the same kind; null stands for "not chosen". */
const fits = (kept: unknown, form: object): boolean => {
  if (!isRecord(kept)) return false;
  const own = Object.entries(form);
  return Object.keys(kept).length === own.length && own.every(([field, value]) => {
    const other = kept[field];
    return other !== undefined && (other === null || value === null || typeof other === typeof value);
  });
};

/** Keeps `form` as the draft `case.<id>.<part>`. */
export const useFormDraft = <T extends Record<string, FormValue>>(caseId: string, part: string, form: T): FormDraft => {
  const model = computed<T>({ get: () => form, set: (kept) => { Object.assign(form, kept); } });
  const draft = useDraft(`case.${caseId}.${part}`, model, (kept): kept is T => fits(kept, form));
  return { forget: () => { void draft.discard(); } };
};
