/**
 * A list of hundreds of rows is drawn in two goes: what one can see at once in the first painting, the rest right after it. So a screen with the
 * queue on it stands within a frame or two, however long the queue is.
 */
import { computed, onActivated, onDeactivated, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue';
import { afterPaint } from '../../desk/late-screen';
import type { LoadedGroup } from '../../stores/use-queue-store';
import type { ForMeLine } from './for-me';

/** What is to be drawn now: `fit` is how many rows of `rowPx` the window shows; `mine` is what waits for the person, before the groups. `isComing` until the first painting after the list came back: what one cannot see is not laid out. Counts are always whole; rows (and the button for more of them) follow after the first painting. */
export type FirstRows = { readonly mine: ComputedRef<readonly ForMeLine[]>; readonly groups: ComputedRef<readonly LoadedGroup[]>; readonly fit: number; readonly isComing: Ref<boolean> };

/** Holds back what does not fit into the first painting. */
export const useFirstRows = (mine: () => readonly ForMeLine[], groups: () => readonly LoadedGroup[], rowPx: number): FirstRows => {
  const fit = Math.ceil(window.innerHeight / rowPx);
  const isPainted = ref(false);
  const isComing = ref(false);
  let isHere = true;
  onDeactivated(() => {
    isHere = false;
    isComing.value = true;
  });
  onActivated(() => {
    isHere = true;
    if (isComing.value) afterPaint(() => { if (isHere) isComing.value = false; });
  });
  let frame = 0;
  let timer = 0;
  watch(() => mine().length > 0 || groups().some((group) => group.rows.length > 0), (hasRows) => {
    if (!hasRows || frame !== 0) return;
    // A frame callback runs before its painting, the task after it runs behind it.
    frame = requestAnimationFrame(() => { timer = window.setTimeout(() => { isPainted.value = true; }); });
  }, { immediate: true });
  onScopeDispose(() => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  return {
    fit, isComing,
    mine: computed(() => (isPainted.value ? mine() : mine().slice(0, fit))),
    groups: computed(() => {
      const all = groups();
      if (isPainted.value) return all;
      let left = Math.max(0, fit - mine().length);
      return all.map((group) => {
        const rows = group.rows.slice(0, left);
        left -= rows.length;
        return rows.length === group.rows.length ? group : { ...group, rows, nextCursor: null };
      });
    }),
  };
};
