/** Goodwill, which settles nothing (S0.3) and stays locked until every pain has an answer under way (I3). */
import { err } from '../../shared/result';
import { notClosed, painsAnswered, withinAuthority } from '../case/guards';
import { caseRule, firstOf, happened, nextId } from '../case/rule';

/** I3 and I6. A gesture names no pain, so that it cannot settle one. */
export const offerGesture = caseRule<'offer-gesture'>({
  guard: (state) => firstOf(notClosed(state), painsAnswered(state, 'gesture-locked')),
  decide: (state, { what, costMinor, customerWords, isAccepted }, { actor }) => {
    const above = withinAuthority(actor, costMinor);
    if (above !== null) return err(above);
    return happened({ type: 'GestureOffered', payload: { gestureId: nextId('g', state.gestures), what, costMinor, customerWords, isAccepted } });
  },
});
