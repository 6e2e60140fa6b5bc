/** Keys of a screen. Keys pressed while an input method composes (Chinese, Japanese) never count. */
import { onScopeDispose } from 'vue';
import { tinykeys } from 'tinykeys';
import { useInFront } from './in-front';

/** Key binding to action, in the notation of tinykeys: `$mod+k` is Ctrl on Windows and Linux, Command on macOS. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

// Shortcuts work inside fields too, where an agent spends the call; only what types a character belongs to the field.
const isTyping = (event: KeyboardEvent): boolean => {
  const isPlain = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isField = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  return event.repeat || event.isComposing || (isPlain && isField);
};

/** Listens on the window for as long as the calling component lives and its screen is in front. A handled key does nothing else. */
export const useShortcuts = (shortcuts: Shortcuts, isActive: () => boolean = () => true): void => {
  const isInFront = useInFront();
  const bound = Object.fromEntries(Object.entries(shortcuts).map(([keys, act]) => [keys, (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || !isInFront() || !isActive()) return;
    event.preventDefault();
    act(event);
  }]));
  onScopeDispose(tinykeys(window, bound, { ignore: isTyping }));
};

/** For `@keydown` on a form: Enter (with `isCtrl`, Ctrl or Command Enter) that is not part of composing a character. */
export const isSubmitKey = (event: KeyboardEvent, isCtrl = false): boolean =>
  event.key === 'Enter' && !event.isComposing && (!isCtrl || event.ctrlKey || event.metaKey);
