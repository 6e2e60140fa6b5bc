/** What is shown ahead while something is held down, and forgotten by itself when it is not let go in time. */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { PRESSED_MS } from './api';

/** `value` is null while nothing is held; `hold` puts something there for as long as an answer to a press serves, or null to forget it at once. */
export type Held<T> = { readonly value: Readonly<ShallowRef<T | null>>; readonly hold: (what: T | null) => void };

/** Holds one thing at a time. */
export const useHeld = <T>(): Held<T> => {
  const value = shallowRef<T | null>(null);
  let timer: number | null = null;
  const hold = (what: T | null): void => {
    if (timer !== null) window.clearTimeout(timer);
    value.value = what;
    timer = what === null ? null : window.setTimeout(() => { hold(null); }, PRESSED_MS);
  };
  onScopeDispose(() => { hold(null); });
  return { value, hold };
};
