/** The rows of one group with their words, said once for each drawing. Of a page that was added, what does not fit into the window is laid out right behind the frame that shows the rest. */
import { computed, ref, watch, type ComputedRef } from 'vue';
import type { CaseRow } from '@shared/views/desk-views';
import { afterPaint } from '../../desk/late-screen';
import { useRowWords, type RowWords } from './row-words';

/** `isLater`: it stands in the page already, and is laid out after the coming frame. */
export type SaidRow = { readonly row: CaseRow; readonly words: RowWords; readonly isLater: boolean };

/** `fit` is how many rows a window shows. */
export const useSaidRows = (rows: () => readonly CaseRow[], fit: () => number): ComputedRef<readonly SaidRow[]> => {
  const say = useRowWords();
  const laidOut = ref(Number.POSITIVE_INFINITY);
  watch(() => rows().length, (now, before) => {
    if (now - before <= fit()) return;
    laidOut.value = before + fit();
    afterPaint(() => { laidOut.value = Number.POSITIVE_INFINITY; });
  });
  return computed(() => rows().map((row, index) => ({ row, words: say(row), isLater: index >= laidOut.value })));
};
