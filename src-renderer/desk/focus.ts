/** Where the typing was: the field by its `data-field`, and the selection in it. Lets a parked call come back as it was left. */

/** What a control of the kit lets a screen do with it through a template ref. */
export type Focusable = { readonly focus: () => void };

/** `from` and `to` are the selection in characters; both 0 where a control has none. */
export type FocusedField = { readonly field: string; readonly from: number; readonly to: number };

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement => element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The focused field of the page, or null when the focus is on none. */
export const focusedField = (): FocusedField | null => {
  const active = document.activeElement;
  const field = active?.closest('[data-field]')?.getAttribute('data-field') ?? null;
  if (active === null || field === null) return null;
  return isText(active) ? { field, from: active.selectionStart ?? 0, to: active.selectionEnd ?? 0 } : { field, from: 0, to: 0 };
};

const fieldOf = ({ field }: FocusedField): Element | null => document.querySelector(`main [data-field="${CSS.escape(field)}"]`);

const focusNow = (wanted: FocusedField): boolean => {
  const { from, to } = wanted;
  const found = fieldOf(wanted);
  const control = found?.matches('input, textarea, select, button') === true ? found : found?.querySelector('[tabindex="0"]') ?? null;
  if (!(control instanceof HTMLElement)) return false;
  control.focus();
  if (isText(control) && control.value.length >= to) control.setSelectionRange(from, to);
  return true;
};

/** How long a screen may take until its field appears, in milliseconds. */
const WAIT_MS = 3_000;

/** Puts the focus back as soon as the field is there and holds its text again. */
export const bringBackFocus = (wanted: FocusedField): void => {
  const startedAt = performance.now();
  const isFilled = (): boolean => {
    const found = fieldOf(wanted);
    return found !== null && (!isText(found) || found.value.length >= wanted.to);
  };
  const look = (): void => {
    const isLate = performance.now() - startedAt > WAIT_MS;
    if ((isFilled() || isLate) && focusNow(wanted)) return;
    if (!isLate) requestAnimationFrame(look);
  };
  look();
};
