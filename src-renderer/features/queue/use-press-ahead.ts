/** A case is read while its row is still held down: a hand takes longer to let go than main to answer. It opens when the row is let go, as before. */
import { useCaseStore } from '../../stores/use-case-store';
import type { LoadedGroup } from '../../stores/use-queue-store';
import type { ForMeLine } from './for-me';
import { itemOf } from './use-roving';

/** What goes on `pointerdown` of a queue: one listener for all its rows. */
export const usePressAhead = (mine: () => readonly ForMeLine[], groups: () => readonly LoadedGroup[]): ((event: PointerEvent) => void) => {
  const cases = useCaseStore();
  return ({ target, button }) => {
    const key = itemOf(target)?.dataset['item'];
    if (key === undefined || button !== 0) return;
    const row = mine().find((line) => line.key === key)?.row ?? groups().flatMap(({ rows }) => rows).find(({ caseId }) => caseId === key);
    if (row !== undefined) cases.press(row.caseId);
  };
};
