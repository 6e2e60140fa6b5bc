/** The screen of a case stays when another one takes its place: drawing the differences takes half as long as drawing it anew. What belonged to the one before is put back here; parts with typing in them are keyed by the case instead. */
import { watch, type Ref } from 'vue';
import type { CaseView } from '@shared/views/case-view';

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
