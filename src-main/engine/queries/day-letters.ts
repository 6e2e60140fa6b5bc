/** The letters of a case that were made since a moment and that nobody printed yet. */
import type { CaseState, Paper } from '../../domain/case/state';
import { isErased } from '../../shared/vocabulary/erased';
import type { LetterKind } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';

/** A letter that lies ready. */
export type ReadyLetter = Paper & { readonly kind: LetterKind };

/** True for a paper that goes to the customer; the report stays in the house. */
export const isLetter = (paper: Paper): paper is ReadyLetter => paper.kind !== 'resolution-report';

/** Of several of one kind the newest: an earlier try is not what should leave the house, but one that could not be made takes nothing away. */
export const unprintedLetters = (state: CaseState, since: Instant): readonly ReadyLetter[] => {
  if (isErased(state.story)) return [];
  const made = state.papers.filter(isLetter).filter(({ status }) => status !== 'failed');
  return made.filter(({ kind, status, sendings, recordedAt }, index) =>
    !made.slice(index + 1).some((later) => later.kind === kind) && status === 'ready' && sendings.length === 0 && recordedAt >= since);
};
