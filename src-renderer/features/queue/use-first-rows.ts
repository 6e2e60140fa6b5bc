/**
 * A list of hundreds of rows is drawn in two goes: what one can see at once in the first painting, the rest right after it. So a screen with the
 * queue on it stands within a frame or two, however long the queue is.
 */
import { computed, onScopeDispose, ref, watch, type ComputedRef } from 'vue';
import type { LoadedGroup } from '../../stores/use-queue-store';

/** More rows than fit on a tall screen. */
const FIRST_ROWS = 30;

/** The groups as they are to be drawn now: counts are always whole, rows (and the button for more of them) follow after the first painting. */
export const useFirstRows = (groups: () => readonly LoadedGroup[]): ComputedRef<readonly LoadedGroup[]> => {
  const isPainted = ref(false);
  let frame = 0;
  let timer = 0;
  watch(() => groups().some((group) => group.rows.length > 0), (hasRows) => {
    if (!hasRows || frame !== 0) return;
    // A frame callback runs before its painting, the task after it runs behind it.
    frame = requestAnimationFrame(() => { timer = window.setTimeout(() => { isPainted.value = true; }); });
  }, { immediate: true });
  onScopeDispose(() => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  return computed(() => {
    const all = groups();
    if (isPainted.value) return all;
    let left = FIRST_ROWS;
    return all.map((group) => {
      const rows = group.rows.slice(0, left);
      left -= rows.length;
      return rows.length === group.rows.length ? group : { ...group, rows, nextCursor: null };
    });
  });
};
