/** Goodwill, which settles nothing (S0.3) and stays locked until every pain has an answer under way (I3). */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import { mayOffer } from '../approvals/approvals';
import { notClosed, notImportedHistory, painsAnswered } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, type Rule } from '../case/rule';
import type { CaseState, Gesture } from '../case/state';

/** I3 and I6. A gesture names no pain, so that it cannot settle one. */
export const offerGesture = caseRule<'offer-gesture'>({
  guard: (state) => firstOf(notClosed(state), painsAnswered(state, 'gesture-locked')),
  decide: (state, { what, costMinor, customerWords, isAccepted, requestedMinor, approvalId, optionId }, { actor, governing }) => {
    const above = mayOffer(state, actor, { account: 'gesture', painId: null, amountMinor: costMinor, approvalId, optionId }, governing);
    if (above !== null) return err(above);
    return happened({ type: 'GestureOffered', payload: { gestureId: nextId('g', state), what, costMinor, customerWords, isAccepted, requestedMinor, approvalId, optionId } });
  },
});

const withGesture = (state: CaseState, target: string | null, ask: (gesture: Gesture) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const gesture = state.gestures.find((each) => each.gestureId === target);
  return gesture === undefined ? refusal('gesture-not-found', { gestureId: target }, 'offer-gesture') : ask(gesture);
};

/** What was in fact paid of an accepted gesture, once, and never more than was accepted. Also after closing: money takes its time. */
export const payGesture: Rule<'pay-gesture'> = {
  targets: (state) => state.gestures.map((gesture) => gesture.gestureId),
  target: ({ gestureId }) => gestureId,
  guard: (state, target) => firstOf(
    notImportedHistory(state),
    withGesture(state, target, (gesture) => (gesture.isAccepted && gesture.payment === null ? null : refusal('gesture-not-accepted', { gestureId: gesture.gestureId }))),
  ),
  decide: (state, { gestureId, paidMinor }) => {
    const accepted = state.gestures.find((each) => each.gestureId === gestureId)?.costMinor ?? 0;
    return paidMinor > accepted ? err(refusal('value-not-valid', { field: 'paidMinor' })) : happened({ type: 'GesturePaid', payload: { gestureId, paidMinor } });
  },
};
