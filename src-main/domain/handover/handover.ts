/** Whose hands a case is in (I7): offered with three lines, accepted or declined; the giver answers until then. */
import type { Refusal } from '../../shared/errors';
import { roleIncludes } from '../../shared/vocabulary/staff';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { Actor, Colleague } from '../case/commands';
import { notClosed } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, refuse } from '../case/rule';
import type { CaseState, Handover } from '../case/state';

/** The handover that waits for an answer; there is at most one. */
export const openHandover = (state: CaseState): Handover | null => state.handovers.find((each) => each.status === 'offered') ?? null;

const withOpen = (state: CaseState, ask: (handover: Handover) => Refusal | null): Refusal | null => {
  const open = openHandover(state);
  return open === null ? refusal('handover-not-found', {}, 'offer-handover') : ask(open);
};

/** The answer is meant for the offer that was read, not for a later one. */
const isTheOpenOne = (state: CaseState, handoverId: string): boolean => openHandover(state)?.handoverId === handoverId;

const givesAway = (state: CaseState, actor: Actor): Refusal | null => (actor.staffId === state.ownerId || roleIncludes(actor.role, 'supervisor') ? null : refusal('not-the-owner'));

/** Somebody active who can take a case over. */
export const colleagueOf = (colleagues: readonly Colleague[], staffId: StaffId): Colleague | null => colleagues.find((each) => each.staffId === staffId && each.isActive) ?? null;

/** By the owner, or by a supervisor for somebody who is away; one at a time, never to the owner. */
export const offerHandover = caseRule<'offer-handover'>({
  guard: (state, _target, actor) => firstOf(notClosed(state), openHandover(state) === null ? null : refusal('handover-open', {}, 'take-back-handover'), givesAway(state, actor)),
  decide: (state, { toStaffId, happened: what, promised, notAskAgain }, { house }) => {
    if (toStaffId === state.ownerId || colleagueOf(house.colleagues(), toStaffId) === null) return refuse('colleague-not-found', {});
    return happened({ type: 'HandoverOffered', payload: { handoverId: nextId('h', state), toId: toStaffId, happened: what, promised, notAskAgain } });
  },
});

const toMe = (state: CaseState, _target: string | null, actor: Actor): Refusal | null =>
  firstOf(notClosed(state), withOpen(state, (handover) => (handover.toId === actor.staffId ? null : refusal('not-the-addressee'))));

/** From here on the addressee owns the case and answers for it. */
export const acceptHandover = caseRule<'accept-handover'>({
  guard: toMe,
  decide: (state, { handoverId }) => (isTheOpenOne(state, handoverId) ? happened({ type: 'HandoverAccepted', payload: { handoverId } }) : refuse('handover-not-found', {}, 'offer-handover')),
});

/** With a reason; the case stays where it was. */
export const declineHandover = caseRule<'decline-handover'>({
  guard: toMe,
  decide: (state, { handoverId, reason }) =>
    (isTheOpenOne(state, handoverId) ? happened({ type: 'HandoverDeclined', payload: { handoverId, reason } }) : refuse('handover-not-found', {}, 'offer-handover')),
});

/** The giver takes it back before it was answered, for instance because the customer is on the line again. */
export const takeBackHandover = caseRule<'take-back-handover'>({
  guard: (state, _target, actor) => firstOf(notClosed(state), withOpen(state, () => givesAway(state, actor))),
  decide: (state, { handoverId, reason }) =>
    (isTheOpenOne(state, handoverId) ? happened({ type: 'HandoverTakenBack', payload: { handoverId, reason } }) : refuse('handover-not-found', {}, 'offer-handover')),
});
