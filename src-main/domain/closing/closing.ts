/** The decision that the customer is told, and the end of a case (I4). */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import type { CaseCommandName } from '../../shared/contract/case-commands';
import { CLOSING_OUTCOMES, type ClosingOutcome, type Verdict } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';
import { acknowledged, notClosed, painsAnswered, painsHeard } from '../case/guards';
import { caseRule, firstOf, happened, refusal, refuse, type Rule } from '../case/rule';
import { currentDecision } from '../case/stage';
import type { CaseState } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import { isFollowUpOver } from '../follow-up/follow-up';
import { cycleOf } from './reopening';
import { customerVerdict } from './verdict';
import { safetyAsked } from '../pains/safety';
import { isRefused, isSettled, isSettledOrRefused, repairUnderWay } from '../pains/standing';
import { unfilledRefusal } from '../wording/unfilled-refusal';

/** I2: after the one follow-up a later cycle has no other; the verdict comes with the contact that tells the outcome (S3.5). */
export const isVerdictAsked = (state: CaseState): boolean => cycleOf(state) > 1 && isFollowUpOver(state);

/** The final response, told and dated; once while it holds, again after a new pain or a failed repair. */
export const tellDecision = caseRule<'tell-decision'>({
  guard: (state) => firstOf(
    notClosed(state), painsAnswered(state, 'pains-unanswered'),
    currentDecision(state) === null ? null : refusal('decision-told'),
  ),
  decide: (state, { channel, found, done, recourse, verdict, customerWords }) => {
    const unfilled = unfilledRefusal({ found, done, recourse });
    if (unfilled !== null) return err(unfilled);
    const brings = isVerdictAsked(state);
    if (brings && verdict === null) return refuse('verdict-missing', {});
    return happened({ type: 'DecisionTold', payload: { channel, found, done, recourse, verdict: brings ? verdict : null, customerWords: brings ? customerWords : null } });
  },
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

/** No promise is left to nobody (I4). */
export const promisesEnded = (state: CaseState, now: Instant): Refusal | null => {
  const open = openCommitments(state);
  const opensWith = open.some((commitment) => now <= commitment.dueAt) ? 'keep-promise' : 'break-promise';
  return open.length === 0 ? null : refusal('promises-open', { left: open.length }, opensWith);
};

const followUpEnded = (state: CaseState): Refusal | null =>
  (isFollowUpOver(state) ? null : refusal('follow-up-open', {}, state.followUp.status === 'scheduled' ? 'complete-follow-up' : 'schedule-follow-up'));

/** Where nobody asked, nobody said otherwise. */
const verdictOf = (state: CaseState): Verdict => customerVerdict(state)?.verdict ?? 'settled';

/**
 * I4: what the outcome claims is what the pains say, and what the customer said of it where there was a conversation (S3.5): nothing is
 * resolved against the customer's own verdict. Gestures are not even looked at (S0.3).
 */
const outcomeHolds = (state: CaseState, outcome: string | null): Refusal | null => {
  if (outcome === null) return null;
  const settled = state.pains.filter(isSettled).length;
  const refused = state.pains.filter(isRefused).length;
  const verdict = verdictOf(state);
  const isTrue = (outcome === 'resolved' && settled === state.pains.length && verdict === 'settled')
    || (outcome === 'agreed-in-part' && settled > 0 && (refused > 0 || verdict !== 'settled'))
    || (outcome === 'not-agreed' && (refused > 0 || verdict === 'not-settled'));
  return isTrue ? null : refusal('outcome-mismatch', { outcome, settled, refused });
};

/** The end: every pain at rest, the decision told, promises ended, the one follow-up over, and an outcome that is true (I4). */
export const close: Rule<'close'> = {
  targets: () => CLOSING_OUTCOMES,
  target: ({ outcome }) => outcome,
  guard: (state, target, _actor, now) => firstOf(
    notClosed(state), acknowledged(state), painsHeard(state), safetyAsked(state), painsAtRest(state), decisionTold(state),
    promisesEnded(state, now), followUpEnded(state), outcomeHolds(state, target),
  ),
  decide: (_state, { outcome, cause, causeWords, lesson }) => happened({ type: 'CaseClosed', payload: { outcome, cause, causeWords, lesson } }),
};

/** The outcome that the record speaks for, or null where the customer's verdict leaves the choice to a person. */
export const suggestedOutcome = (state: CaseState): ClosingOutcome | null => {
  return verdictOf(state) === 'settled' ? (CLOSING_OUTCOMES.find((outcome) => outcomeHolds(state, outcome) === null) ?? null) : null;
};
