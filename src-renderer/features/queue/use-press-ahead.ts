/** What a row or a button for more leads to is asked for while it is still held down, and drawn behind what is in front: a hand takes longer to let go than main to answer. It opens when it is let go, as before. */
import { onScopeDispose } from 'vue';
import { useCaseStore } from '../../stores/use-case-store';
import { useQueueStore } from '../../stores/use-queue-store';
import type { ForMeLine } from './for-me';
import { itemOf } from './use-roving';

/** What goes on `pointerdown` of a queue: one listener for all its items. */
export const usePressAhead = (mine: () => readonly ForMeLine[]): ((event: PointerEvent) => void) => {
  const cases = useCaseStore();
  const queue = useQueueStore();
  // Whoever goes on with the keyboard must not get into a case that is not in front.
  const onKey = (): void => { cases.letGo(); };
  onScopeDispose(() => { window.removeEventListener('keydown', onKey, { capture: true }); });
  return ({ target, button }) => {
    const key = itemOf(target)?.dataset['item'];
    if (key === undefined || button !== 0) return;
    const row = mine().find((line) => line.key === key)?.row ?? queue.groups.flatMap(({ rows }) => rows).find(({ caseId }) => caseId === key);
    if (row !== undefined) {
      window.addEventListener('keydown', onKey, { capture: true, once: true });
      void cases.press(row.caseId);
    }
    const turned = queue.groups.find(({ group }) => key === `more-${group}`);
    if (turned !== undefined) void queue.press(turned.group);
  };
};
