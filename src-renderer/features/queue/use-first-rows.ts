/** The rows of a queue for its first painting (desk/in-goes), and for the frame in which it comes back from behind a case. */
import { computed, onActivated, onDeactivated, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useGoes } from '../../desk/in-goes';
import { afterPaint } from '../../desk/late-screen';
import type { LoadedGroup } from '../../stores/use-queue-store';
import type { ForMeLine } from './for-me';

/** What is to be drawn now: `fit` is how many rows of `rowPx` the window shows; `mine` is what waits for the person, before the groups. `isComing` until the first painting after the list came back: what one cannot see is not laid out. Counts are always whole; rows (and the button for more of them) follow when the window is idle. */
export type FirstRows = { readonly mine: ComputedRef<readonly ForMeLine[]>; readonly groups: ComputedRef<readonly LoadedGroup[]>; readonly fit: number; readonly isComing: Ref<boolean> };

/** Holds back what does not fit into the first painting. */
export const useFirstRows = (mine: () => readonly ForMeLine[], groups: () => readonly LoadedGroup[], rowPx: number): FirstRows => {
  const fit = Math.ceil(window.innerHeight / rowPx);
  const { drawn, begin } = useGoes(fit);
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
  const wanted = (): number => groups().reduce((sum, group) => sum + group.rows.length, mine().length);
  let isBegun = false;
  watch(() => wanted() > 0, (hasRows) => {
    if (!hasRows || isBegun) return;
    isBegun = true;
    begin(wanted);
  }, { immediate: true });
  return {
    fit, isComing,
    mine: computed(() => mine().slice(0, drawn.value)),
    groups: computed(() => {
      const all = groups();
      if (drawn.value === Number.POSITIVE_INFINITY) return all;
      let left = Math.max(0, drawn.value - mine().length);
      return all.map((group) => {
        const rows = group.rows.slice(0, left);
        left -= rows.length;
        return rows.length === group.rows.length ? group : { ...group, rows, nextCursor: null };
      });
    }),
  };
};
