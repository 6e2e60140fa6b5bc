/**
 * A long list is drawn in several goes: what one can see at once in the first painting, the rest a window at a time when nothing else is to
 * be done. So it stands within a frame or two, however long it is, and what somebody presses meanwhile is answered at once.
 */
import { onScopeDispose, ref, type Ref } from 'vue';
import { afterPaint, whenIdle } from './late-screen';

/** `drawn` is how many to draw now, without end once all of them are; `begin` starts anew with one window full, after the first `from`, of a list that `wanted` counts. */
export type Goes = { readonly drawn: Readonly<Ref<number>>; readonly begin: (wanted: () => number, from?: number) => void };

/** `fit` is how many a window shows; `first` is how many to draw until somebody begins. */
export const useGoes = (fit: number, first = fit): Goes => {
  const drawn = ref(first);
  let turn = 0;
  let callOff = (): void => undefined;
  const begin = (wanted: () => number, from = 0): void => {
    callOff();
    const mine = ++turn;
    const drawMore = (): void => {
      const more = drawn.value + fit;
      const isWhole = more >= wanted();
      drawn.value = isWhole ? Number.POSITIVE_INFINITY : more;
      if (!isWhole) callOff = whenIdle(drawMore);
    };
    drawn.value = from + fit;
    afterPaint(() => { if (mine === turn) callOff = whenIdle(drawMore); });
  };
  onScopeDispose(() => {
    turn += 1;
    callOff();
  });
  return { drawn, begin };
};
