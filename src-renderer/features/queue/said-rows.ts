/** The rows of one group with their words, said once for each drawing. Of a page that was added, what does not fit into the window follows behind the frame that shows the rest. */
import { computed, watch, type ComputedRef } from 'vue';
import type { CaseRow } from '@shared/views/desk-views';
import { useGoes } from '../../desk/in-goes';
import { useRowWords, type RowWords } from './row-words';

/** A row as it is said. `isHeld`: it is drawn ahead and not part of the list yet. */
export type SaidRow = { readonly row: CaseRow; readonly words: RowWords; readonly isHeld: boolean };

/** `fit` is how many rows a window shows; `held` are rows of a page whose button is held down. */
export const useSaidRows = (rows: () => readonly CaseRow[], fit: number, held: () => readonly CaseRow[] = () => []): ComputedRef<readonly SaidRow[]> => {
  const say = useRowWords();
  // How many of the first page are drawn is for the whole queue to say (use-first-rows).
  const { drawn, begin } = useGoes(fit, Number.POSITIVE_INFINITY);
  watch(() => rows().length, (now, before) => { if (now - before > fit) begin(() => rows().length, before); });
  const saidOf = (each: readonly CaseRow[], most: number, isHeld: boolean): SaidRow[] => each.slice(0, most).map((row) => ({ row, words: say(row), isHeld }));
  return computed(() => [...saidOf(rows(), drawn.value, false), ...saidOf(held(), fit, true)]);
};
