/** The screen of a case stays when another one takes its place: drawing the differences takes half as long as drawing it anew. What belonged to the one before is put back here; parts with typing in them are keyed by the case instead. */
import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { CaseView } from '@shared/views/case-view';
import { behindFrame } from '../../desk/late-screen';
import { useInFront } from '../../ui/in-front';

/** Calls `begin` before another case is drawn in the same place. */
export const useAnotherCase = (view: () => CaseView, begin: () => void): void => { watch(() => view().caseId, begin); };

/** Another case begins at its top. Answers what goes on the element's `scroll`: asking an element where it stands makes the page be laid out. */
export const useTopOfCase = (view: () => CaseView, element: Readonly<Ref<HTMLElement | null>>): (() => void) => {
  let isScrolled = false;
  useAnotherCase(view, () => {
    if (isScrolled) element.value?.scrollTo({ top: 0 });
    isScrolled = false;
  });
  return () => { isScrolled = true; };
};

/**
 * The view for parts that lie below the edge of the window: the first drawing of another case leaves them as they are (null at the very
 * first), and they follow behind the frame in which it stands in front. Any later change of the same case reaches them at once.
 */
export const useBehindFrame = (view: () => CaseView): Readonly<ShallowRef<CaseView | null>> => {
  const isInFront = useInFront();
  const late = shallowRef<CaseView | null>(null);
  let change = 0;
  watch([view, isInFront] as const, ([now, isHere]) => {
    const mine = ++change;
    if (!isHere) return;
    if (late.value?.caseId === now.caseId) late.value = now;
    else behindFrame(() => { if (mine === change) late.value = view(); });
  }, { immediate: true });
  onScopeDispose(() => { change += 1; });
  return late;
};
