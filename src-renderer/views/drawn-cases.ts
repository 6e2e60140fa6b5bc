/** Which screens of cases are in the page: the one in front, and behind it the one whose row is held down, so that it is there when the hand lets go. */
import { shallowRef, watch, type ShallowRef } from 'vue';

/** `key` stays with a screen: one that was drawn ahead comes to the front as it is; a case that was not takes over the screen in front. */
export type DrawnCase = { readonly key: number; readonly caseId: string; readonly isAhead: boolean };

/** `front` is the case that the desk is at; `held` the one whose row is held down. */
export const useDrawnCases = (front: () => string | null, held: () => string | null): Readonly<ShallowRef<readonly DrawnCase[]>> => {
  const drawn = shallowRef<readonly DrawnCase[]>([]);
  let made = 0;
  // At once: what was held is forgotten as soon as it is opened.
  watch([front, held] as const, ([inFront, behind]) => {
    const before = drawn.value.find((each) => !each.isAhead);
    const ahead = drawn.value.find((each) => each.isAhead);
    const keyOf = (caseId: string, other: DrawnCase | undefined): number => {
      const kept = ahead?.caseId === caseId ? ahead : other;
      return kept === undefined ? ++made : kept.key;
    };
    drawn.value = [
      ...(inFront === null ? [] : [{ key: keyOf(inFront, before), caseId: inFront, isAhead: false }]),
      ...(behind === null || behind === inFront ? [] : [{ key: keyOf(behind, undefined), caseId: behind, isAhead: true }]),
    ];
  }, { flush: 'sync', immediate: true });
  return drawn;
};
