/** The rows of a queue for its first painting (desk/in-goes). */
import { computed, watch, type ComputedRef } from 'vue';
import { useGoes } from '../../desk/in-goes';
import type { LoadedGroup } from '../../stores/use-queue-store';
import type { ForMeLine } from './for-me';

/** What is to be drawn now: `fit` is how many rows of `rowPx` the window shows; `mine` is what waits for the person, before the groups. Counts are always whole; rows (and the button for more of them) follow when the window is idle. */
export type FirstRows = { readonly mine: ComputedRef<readonly ForMeLine[]>; readonly groups: ComputedRef<readonly LoadedGroup[]>; readonly fit: number };

/** Holds back what does not fit into the first painting. */
export const useFirstRows = (mine: () => readonly ForMeLine[], groups: () => readonly LoadedGroup[], rowPx: number): FirstRows => {
  const fit = Math.ceil(window.innerHeight / rowPx);
  const { drawn, begin } = useGoes(fit);
  const wanted = (): number => groups().reduce((sum, group) => sum + group.rows.length, mine().length);
  let isBegun = false;
  watch(() => wanted() > 0, (hasRows) => {
    if (!hasRows || isBegun) return;
    isBegun = true;
    begin(wanted);
  }, { immediate: true });
  return {
    fit,
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
