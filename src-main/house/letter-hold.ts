/** A letter that lies ready, held against the present state before it leaves the house: the case may have moved on since it was made. */
import type { CaseState } from '../domain/case/state';
import { notDue } from '../domain/papers/papers';
import type { ReadyLetter } from '../engine/queries/day-letters';
import { isLetterheadAmong } from '../engine/workstation/letterhead';
import type { LetterHoldView } from '../shared/views/paper-views';
import type { CaseId } from '../shared/vocabulary/ids';
import { letterToTry, paperToDraw, type MakePaperNeeds } from './make-paper';

/**
 * What keeps it in the house, or null. The gravest comes first: not due at all, then a part that is missing by now, then a letter that would only say
 * something else. A copy repeats what went out once and is past.
 */
export const letterHold = async (needs: MakePaperNeeds, caseId: CaseId, state: CaseState, letter: ReadyLetter): Promise<LetterHoldView | null> => {
  if (letter.copyOf !== null) return null;
  const { kind, language, words, recordedAt } = letter;
  const refusal = notDue(state, kind, needs.clock.now());
  if (refusal !== null) return { code: 'not-due', refusal, gaps: [] };
  const room = await needs.paperRoom();
  const today = letterToTry(needs, caseId, state, language, words);
  const gaps = room.gaps(kind, today);
  if (gaps.length > 0) return { code: 'incomplete', refusal: null, gaps: [...gaps] };
  if (isLetterheadAmong(language, needs.parts().rows.settingsChangedSince(recordedAt))) return { code: 'letterhead-changed', refusal: null, gaps: [] };
  const made = paperToDraw(needs, caseId, letter.paperId);
  return made.ok && room.saysTheSame(kind, made.value.source, today) ? null : { code: 'moved-on', refusal: null, gaps: [] };
};
