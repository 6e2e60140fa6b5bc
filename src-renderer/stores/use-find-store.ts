/** What is being looked for, and main's last answer. One question is under way at a time: what is typed meanwhile is asked when it is answered. */
import { defineStore } from 'pinia';
import { ref, shallowRef, watch } from 'vue';
import type { DeskError } from '@shared/errors';
import type { FindView } from '@shared/views/desk-views';
import { call } from '../desk/api';

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
  let isAsking = false;
  let isStale = false;

  const stopTimer = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const askStale = (): void => { if (isStale) void ask(); };
  const ask = async (): Promise<void> => {
    stopTimer();
    isStale = false;
    const mine = ++turn;
    const asked = words.value.trim();
    if (asked === '') return;
    pending.value = asked !== answered.value;
    isAsking = true;
    const reply = await call('find.search', { words: asked });
    isAsking = false;
    if (mine !== turn) {
      askStale();
      return;
    }
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
      isStale = false;
      pending.value = false;
      view.value = null;
      error.value = null;
      answered.value = '';
      return;
    }
    pending.value = true;
    // No pause: the first key is asked at once, and a fast typist's keys become one question while an answer is under way.
    if (isAsking) isStale = true;
    else void ask();
  }, { flush: 'sync' });
  const clear = (): void => { words.value = ''; };
  return { words, view, answered, pending, error, ask, clear };
});
