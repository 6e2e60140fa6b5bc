/** Where somebody's safety is concerned, certain facts are asked before the case can end (I11). "Asked, not given" with a reason is an answer. */
import type { Refusal } from '../../shared/errors';
import { SAFETY_FACTS, type SafetyFact } from '../../shared/vocabulary/case';
import { notClosed } from '../case/guards';
import { caseRule, happened, refusal, refuse } from '../case/rule';
import type { CaseState } from '../case/state';

/** A pain of the kind safety makes a safety case. */
export const isSafetyCase = (state: CaseState): boolean => state.pains.some((pain) => pain.kind === 'safety');

/** Facts of a safety case that nobody asked yet; none in any other case. */
export const safetyFactsLeft = (state: CaseState): readonly SafetyFact[] =>
  (isSafetyCase(state) ? SAFETY_FACTS.filter((fact) => !state.safetyFacts.some((each) => each.fact === fact)) : []);

/** I11, for every way a case can end. */
export const safetyAsked = (state: CaseState): Refusal | null => {
  const left = safetyFactsLeft(state).length;
  return left === 0 ? null : refusal('safety-facts-missing', { left }, 'answer-safety-fact');
};

/** Asked as early as the conversation allows, at any stage; what was answered wrongly is answered again. */
export const answerSafetyFact = caseRule<'answer-safety-fact'>({
  guard: notClosed,
  decide: (_state, { fact, answer, notGivenReason }) =>
    ((answer === null) === (notGivenReason === null) ? refuse('value-not-valid', { field: 'answer' }) : happened({ type: 'SafetyFactAnswered', payload: { fact, answer, notGivenReason } })),
});
