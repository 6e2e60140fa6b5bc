/** One Tab stop for a whole list: up and down, Home and End move inside it. Items carry `data-item`. */
import { computed, nextTick, ref, type Ref } from 'vue';

/** `tabIndexOf` is 0 for the one item that Tab reaches and -1 for the others; `onKey` goes on the element around the items; `begin` puts the stop back on the first. */
export type Roving = { readonly tabIndexOf: (key: string) => 0 | -1; readonly onKey: (event: KeyboardEvent) => void; readonly onFocus: (event: FocusEvent) => void; readonly begin: () => void };

/** The item of a list that an event happened in, or null. */
export const itemOf = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null);

/** Builds the roving focus of a list whose items' keys are `keys()` in screen order. */
export const useRoving = (root: Readonly<Ref<HTMLElement | null>>, keys: () => readonly string[]): Roving => {
  const current = ref<string | null>(null);
  const focusOn = (key: string): void => {
    current.value = key;
    void nextTick(() => { root.value?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`)?.focus(); });
  };
  const stop = computed(() => {
    const all = keys();
    return current.value !== null && all.includes(current.value) ? current.value : (all[0] ?? null);
  });
  const tabIndexOf = (key: string): 0 | -1 => (key === stop.value ? 0 : -1);
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || itemOf(event.target) === null) return;
    const all = keys();
    const here = all.indexOf(itemOf(event.target)?.dataset['item'] ?? '');
    const targets: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 };
    const target = targets[event.key];
    const key = target === undefined ? undefined : all[target];
    if (target !== undefined) event.preventDefault();
    if (key !== undefined) focusOn(key);
  };
  const onFocus = (event: FocusEvent): void => { current.value = itemOf(event.target)?.dataset['item'] ?? current.value; };
  const begin = (): void => { current.value = null; };
  return { tabIndexOf, onKey, onFocus, begin };
};
