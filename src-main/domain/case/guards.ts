/** Guards that several nouns share. Each names what stands in the way and the command that removes it. */
import type { Refusal } from '../../shared/errors';
import type { CaseCommandName } from '../../shared/contract/case-commands';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';
import { hasAnswerUnderWay, isHeard } from '../pains/standing';
import type { Actor } from './commands';
import { refusal } from './rule';
import type { CaseState } from './state';

/** Nothing happens to a closed case but corrections and papers. */
export const notClosed = (state: CaseState): Refusal | null => (state.closure === null ? null : refusal('case-closed'));

/** S4.3: acknowledge comes before everything that answers. */
export const acknowledged = (state: CaseState): Refusal | null => (state.acknowledgement === null ? refusal('not-acknowledged', {}, 'acknowledge') : null);

/** I5: each pain was heard, in the agent's own words. */
export const painsHeard = (state: CaseState): Refusal | null => {
  const left = state.pains.filter((pain) => !isHeard(pain)).length;
  if (left === 0) return null;
  return refusal('pains-unheard', { left }, state.acknowledgement === null ? 'acknowledge' : 'hear-pain');
};

/** The command that brings the first unanswered pain nearer to its answer. */
const towardsAnswers = (state: CaseState): CaseCommandName => {
  const unheard = painsHeard(state);
  if (unheard !== null) return state.acknowledgement === null ? 'acknowledge' : 'hear-pain';
  const waiting = state.pains.find((pain) => !hasAnswerUnderWay(state, pain));
  return state.repairs.some((repair) => repair.painId === waiting?.painId && repair.status === 'offered') ? 'choose-repair' : 'add-repair';
};

/** Every pain has a repair under way or completed, or a told refusal: the condition of the decision and of any gesture (I3). */
export const painsAnswered = (state: CaseState, code: 'pains-unanswered' | 'gesture-locked'): Refusal | null => {
  const left = state.pains.filter((pain) => !hasAnswerUnderWay(state, pain)).length;
  return left === 0 ? null : refusal(code, { left }, towardsAnswers(state));
};

/** I6: nobody decides above the own authority, in minor units of money. */
export const withinAuthority = (actor: Actor, amountMinor: AmountMinor): Refusal | null =>
  actor.authorityMinor !== null && amountMinor > actor.authorityMinor ? refusal('above-authority', { limitMinor: actor.authorityMinor, amountMinor }) : null;

/** A due time lies ahead (S0.2, I10). */
export const dueAhead = (dueAt: Instant, now: Instant): Refusal | null => (dueAt > now ? null : refusal('due-in-past', { dueAt, now }));
