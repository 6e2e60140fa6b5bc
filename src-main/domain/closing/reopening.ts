/** Reopening: a second cycle of act with new pains, both causes kept, offered to a superior (I7), and never a second follow-up (I2). */
import type { Refusal } from '../../shared/errors';
import { ROLES } from '../../shared/vocabulary/staff';
import type { Colleague } from '../case/commands';
import type { CaseEvent } from '../case/events';
import { caseRule, happened, nextId, refusal, refuse } from '../case/rule';
import type { CaseState } from '../case/state';
import { colleagueOf, openHandover } from '../handover/handover';

/** 1 until it is reopened. From 2 on the failure is a double deviation. */
export const cycleOf = (state: CaseState): number => state.reopenings.length + 1;

const canReopen = (state: CaseState): Refusal | null => {
  if (state.closure === null) return refusal('case-not-closed', {}, 'close');
  return state.closure.outcome === 'closed-before' ? refusal('case-read-only') : null;
};

const rank = (colleague: Colleague | undefined): number => (colleague === undefined ? 0 : ROLES.indexOf(colleague.role));

/** Active colleagues above the owner. */
export const superiorsOf = (state: CaseState, colleagues: readonly Colleague[]): readonly Colleague[] => {
  const owner = colleagues.find((each) => each.staffId === state.ownerId);
  return colleagues.filter((each) => each.isActive && each.staffId !== state.ownerId && rank(each) > rank(owner));
};

/** What still hurts comes in as new pains, so everything that guards the first cycle guards this one too. Where a superior is there, the case is offered. */
export const reopen = caseRule<'reopen'>({
  guard: canReopen,
  decide: (state, { channel, words, pains, offer }, { house }) => {
    const colleagues = house.colleagues();
    const superiors = superiorsOf(state, colleagues);
    const named = pains.map((pain, index): CaseEvent => ({ type: 'PainNamed', payload: { painId: nextId('p', { given: { ...state.given, p: state.given.p + index } }), ...pain } }));
    const cycle = cycleOf(state) + 1;
    if (offer.kind === 'none') {
      if (superiors.length > 0) return refuse('superior-there', { count: superiors.length });
      return happened({ type: 'CaseReopened', payload: { cycle, channel, words, superiorId: null, noSuperiorReason: offer.reason } }, ...named);
    }
    if (colleagueOf(superiors, offer.toStaffId) === null) return refuse('not-a-superior', {});
    const { toStaffId, promised, notAskAgain } = offer;
    const waiting = openHandover(state);
    // An offer of the closed cycle that nobody answered gives way to the superior's: one at a time (I7).
    const givesWay: readonly CaseEvent[] = waiting === null ? [] : [{ type: 'HandoverTakenBack', payload: { handoverId: waiting.handoverId, reason: words } }];
    return happened(
      { type: 'CaseReopened', payload: { cycle, channel, words, superiorId: toStaffId, noSuperiorReason: null } }, ...named, ...givesWay,
      { type: 'HandoverOffered', payload: { handoverId: nextId('h', state), toId: toStaffId, happened: words, promised, notAskAgain } },
    );
  },
});
