/** The letters of a case that were made since a moment and that nobody printed yet. */
import type { CaseState } from '../../domain/case/state';
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { DayLetterView } from '../../shared/views/paper-views';

/** Of several of one kind the newest: an earlier try is not what should leave the house. Reports stay in it and are left out. */
export const unprintedLetters = (caseId: CaseId, state: CaseState, since: Instant): readonly DayLetterView[] => {
  if (isErased(state.story)) return [];
  const newest = state.papers.filter((paper, index) => paper.kind !== 'resolution-report' && !state.papers.slice(index + 1).some((later) => later.kind === paper.kind));
  return newest.filter(({ status, sendings, recordedAt }) => status === 'ready' && sendings.length === 0 && recordedAt >= since)
    .map(({ paperId, kind, recordedAt }) => ({ paperId, caseId, reference: state.reference, title: state.title, kind, requestedAt: recordedAt }));
};
