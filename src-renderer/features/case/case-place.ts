/** Finding the way inside a case: a lock names the command that opens it, and this leads there. */
import { inject, nextTick, type InjectionKey } from 'vue';

/** Goes to where a command can be pressed; unknown names do nothing. */
export type GoTo = (command: string) => void;

/** Provided by the case screen. */
export const GO_TO: InjectionKey<GoTo> = Symbol('go to a command of the case');

/** The way to a command, from anywhere inside the case screen. */
export const useGoTo = (): GoTo => inject(GO_TO, () => undefined);

const CONTROLS = 'input:not([readonly]):not([disabled]), textarea:not([readonly]), select:not([disabled]), button[role="radio"][tabindex="0"], button:not([role="radio"])';
const isEmpty = (control: Element): boolean => {
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) return control.value === '';
  return control.getAttribute('role') === 'radio' && control.getAttribute('aria-checked') !== 'true';
};

/** Focuses the first control of a part that still waits for something, else its first control. Answers whether there was one. */
export const focusFirstEmpty = (part: Element | null): boolean => {
  const controls = part === null ? [] : [...part.querySelectorAll<HTMLElement>(CONTROLS)];
  const target = controls.find(isEmpty) ?? controls[0];
  target?.focus();
  return target !== undefined;
};

/** Focuses the first control of `selector` inside `root` once the screen has caught up. */
export const focusPart = async (root: Element | null, selector: string): Promise<boolean> => {
  await nextTick();
  const part = root?.querySelector(selector) ?? null;
  part?.scrollIntoView({ block: 'nearest' });
  return focusFirstEmpty(part);
};
