/** The decision that the customer is told, and the end of a case (I4). */
import type { Refusal } from '../../shared/errors';
import type { CaseCommandName } from '../../shared/contract/case-commands';
import { CLOSING_OUTCOMES } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';
import { acknowledged, notClosed, painsAnswered, painsHeard } from '../case/guards';
import { caseRule, firstOf, happened, refusal, type Rule } from '../case/rule';
import { currentDecision } from '../case/stage';
import type { CaseState } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import { isFollowUpOver } from '../follow-up/follow-up';
import { isRefused, isSettled, isSettledOrRefused, repairUnderWay } from '../pains/standing';

/** The final response, told and dated; once while it holds, again after a new pain or a failed repair. */
export const tellDecision = caseRule<'tell-decision'>({
  guard: (state) => firstOf(
    notClosed(state), painsAnswered(state, 'pains-unanswered'),
    currentDecision(state) === null ? null : refusal('decision-told'),
  ),
  decide: (_state, { channel, found, done, recourse }) => happened({ type: 'DecisionTold', payload: { channel, found, done, recourse } }),
});

const painsAtRest = (state: CaseState): Refusal | null => {
  const unsettled = state.pains.filter((pain) => !isSettledOrRefused(pain));
  const [first] = unsettled;
  if (first === undefined) return null;
  const isOffered = state.repairs.some((repair) => repair.painId === first.painId && repair.status === 'offered');
  const next: CaseCommandName = isOffered ? 'choose-repair' : 'add-repair';
  return refusal('pains-unsettled', { left: unsettled.length }, repairUnderWay(state, first.painId) === null ? next : 'complete-repair');
};

const decisionTold = (state: CaseState): Refusal | null => (currentDecision(state) === null ? refusal('decision-not-told', {}, 'tell-decision') : null);

const promisesEnded = (state: CaseState, now: Instant): Refusal | null => {
  const open = openCommitments(state);
  const opensWith = open.some((commitment) => now <= commitment.dueAt) ? 'keep-promise' : 'break-promise';
  return open.length === 0 ? null : refusal('promises-open', { left: open.length }, opensWith);
};

const followUpEnded = (state: CaseState): Refusal | null =>
  (isFollowUpOver(state) ? null : refusal('follow-up-open', {}, state.followUp.status === 'scheduled' ? 'complete-follow-up' : 'schedule-follow-up'));

/** I4: what the outcome claims is what the pains say. Gestures are not even looked at (S0.3). */
const outcomeHolds = (state: CaseState, outcome: string | null): Refusal | null => {
  if (outcome === null) return null;
  const settled = state.pains.filter(isSettled).length;
  const refused = state.pains.filter(isRefused).length;
  const isTrue = (outcome === 'resolved' && settled === state.pains.length)
    || (outcome === 'agreed-in-part' && settled > 0)
    || (outcome === 'not-agreed' && refused > 0);
  return isTrue ? null : refusal('outcome-mismatch', { outcome, settled, refused });
};

/** The end: every pain at rest, the decision told, promises ended, the one follow-up over, and an outcome that is true (I4). */
export const close: Rule<'close'> = {
  targets: () => CLOSING_OUTCOMES,
  target: ({ outcome }) => outcome,
  guard: (state, target, _actor, now) => firstOf(
    notClosed(state), acknowledged(state), painsHeard(state), painsAtRest(state), decisionTold(state),
    promisesEnded(state, now), followUpEnded(state), outcomeHolds(state, target),
  ),
  decide: (_state, { outcome, cause, causeWords, lesson }) => happened({ type: 'CaseClosed', payload: { outcome, cause, causeWords, lesson } }),
};
