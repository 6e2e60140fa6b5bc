/** What is being looked for, and main's last answer. Typing is not sent within the same frame: keys that come together are one question. */
import { defineStore } from 'pinia';
import { ref, shallowRef, watch } from 'vue';
import type { DeskError } from '@shared/errors';
import type { FindView } from '@shared/views/desk-views';
import { call } from '../desk/api';

/** Pause in typing before main is asked, in milliseconds: one frame, so that a pasted or composed word is one question. */
export const FIND_PAUSE_MS = 16;

/** While the index still catches up (after a start, or just after a commit) the same words are asked again, in milliseconds. */
export const FIND_AGAIN_MS = 250;

/** The find store. */
export const useFindStore = defineStore('find', () => {
  const words = ref('');
  const view = shallowRef<FindView | null>(null);
  /** The words that `view` answers. */
  const answered = ref('');
  const pending = ref(false);
  const error = shallowRef<DeskError | null>(null);
  let timer: number | null = null;
  let turn = 0;

  const stopTimer = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const ask = async (): Promise<void> => {
    stopTimer();
    const mine = ++turn;
    const asked = words.value.trim();
    if (asked === '') return;
    pending.value = asked !== answered.value;
    const reply = await call('find.search', { words: asked });
    if (mine !== turn) return;
    pending.value = false;
    error.value = reply.ok ? null : reply.error;
    view.value = reply.ok ? reply.value : null;
    answered.value = asked;
    if (reply.ok && !reply.value.isComplete) timer = window.setTimeout(() => { void ask(); }, FIND_AGAIN_MS);
  };
  watch(words, (next) => {
    stopTimer();
    turn += 1;
    if (next.trim() === '') {
      pending.value = false;
      view.value = null;
      error.value = null;
      answered.value = '';
      return;
    }
    pending.value = true;
    timer = window.setTimeout(() => { void ask(); }, FIND_PAUSE_MS);
  }, { flush: 'sync' });
  const clear = (): void => { words.value = ''; };
  return { words, view, answered, pending, error, ask, clear };
});
