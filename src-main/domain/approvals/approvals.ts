/** Approvals: a remedy above somebody's limit waits for another person who has the authority (I6). Nothing is offered before. */
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import type { Account } from '../../shared/vocabulary/case';
import type { LocalId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';
import type { Actor } from '../case/commands';
import { notClosed, painsAnswered, painsHeard, withinAuthority, withinRole } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, refuse, type Rule } from '../case/rule';
import type { Approval, CaseState } from '../case/state';
import type { Governing } from '../playbook/governing';
import { isHiddenFrom } from '../complainants/complainants';
import { notRefused, notSettled, withPain } from '../pains/pains';

const approvalIds = (state: CaseState): readonly string[] => state.approvals.map((approval) => approval.approvalId);

/** True once a remedy names it: an approval is for one remedy. */
export const isUsed = (state: CaseState, { approvalId }: Approval): boolean =>
  state.repairs.some((repair) => repair.approvalId === approvalId) || state.gestures.some((gesture) => gesture.approvalId === approvalId);

const openOne = (state: CaseState, target: string | null, ask: (approval: Approval) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const approval = state.approvals.find((each) => each.approvalId === target);
  if (approval === undefined) return refusal('approval-not-found', { approvalId: target }, 'ask-approval');
  return approval.status === 'open' ? ask(approval) : refusal('approval-not-open', { approvalId: target });
};

// The account of the amount before it: what the approver has given in this case already is counted in.
const mayDecide = (state: CaseState, actor: Actor, approval: Approval, governing: Governing): Refusal | null =>
  firstOf(
    approval.byId === actor.staffId ? refusal('own-approval') : null, withinRole(state, actor, approval.account, approval.optionId, governing),
    withinAuthority(state, actor, approval.account, approval.amountMinor, governing),
  );

/** Asks for a remedy above the own limit, with reasons. A gesture is not even asked for while a pain has no answer (I3). */
export const askApproval = caseRule<'ask-approval'>({
  guard: (state) => firstOf(notClosed(state), painsHeard(state)),
  decide: (state, { account, painId, what, amountMinor, reason, optionId }) => {
    if ((account === 'repair') !== (painId !== null)) return refuse('value-not-valid', { field: 'painId' });
    const inTheWay = account === 'gesture' ? painsAnswered(state, 'gesture-locked') : withPain(state, painId, (pain) => firstOf(notSettled(pain), notRefused(pain)));
    if (inTheWay !== null) return err(inTheWay);
    return happened({ type: 'ApprovalAsked', payload: { approvalId: nextId('a', state), account, painId, what, amountMinor, reason, optionId } });
  },
});

/** By another person with the authority; flagged where the one who asked made that account, raised it or gave it its PIN (I6). */
export const approve: Rule<'approve'> = {
  targets: approvalIds,
  target: ({ approvalId }) => approvalId,
  guard: (state, target, actor, _now, governing) => firstOf(notClosed(state), openOne(state, target, (approval) => mayDecide(state, actor, approval, governing))),
  decide: (state, { approvalId, reason }, { actor, house }) => {
    const asker = state.approvals.find((each) => each.approvalId === approvalId)?.byId ?? null;
    const isFlagged = asker !== null && house.shapersOf(actor.staffId).includes(asker);
    return happened({ type: 'ApprovalGiven', payload: { approvalId, reason, isFlagged } });
  },
};

/** Who of these could decide one approval now: the same question as the command's, asked for each. */
export const decidersOf = (state: CaseState, approvalId: LocalId, actors: readonly Actor[], now: Instant, governing: Governing): readonly Actor[] =>
  actors.filter((actor) => !isHiddenFrom(state, actor) && approve.guard(state, approvalId, actor, now, governing) === null);

/** Refused with a reason, by another person with the same authority. */
export const refuseApproval: Rule<'refuse-approval'> = {
  targets: approvalIds,
  target: ({ approvalId }) => approvalId,
  guard: (state, target, actor, _now, governing) => firstOf(notClosed(state), openOne(state, target, (approval) => mayDecide(state, actor, approval, governing))),
  decide: (_state, { approvalId, reason }) => happened({ type: 'ApprovalRefused', payload: { approvalId, reason } }),
};

/** A remedy as it is about to be offered; `optionId` names the one of the pack that it is taken from. */
export type RemedyAsked = { readonly account: Account; readonly painId: LocalId | null; readonly amountMinor: AmountMinor; readonly approvalId: LocalId | null; readonly optionId: string | null };

/** I6 at the moment a remedy is offered: within the own role and limit, or under an approval that was given for this much, for this account and pain, and not used yet; what asks for a higher role needs one that named it. */
export const mayOffer = (state: CaseState, actor: Actor, { account, painId, amountMinor, approvalId, optionId }: RemedyAsked, governing: Governing): Refusal | null => {
  const aboveRole = withinRole(state, actor, account, optionId, governing);
  if (approvalId === null) return aboveRole ?? withinAuthority(state, actor, account, amountMinor, governing);
  const approval = state.approvals.find((each) => each.approvalId === approvalId);
  if (approval === undefined) return refusal('approval-not-found', { approvalId }, 'ask-approval');
  if (approval.status !== 'given') return refusal('approval-not-given', { approvalId }, approval.status === 'open' ? 'approve' : 'ask-approval');
  const covers = (aboveRole === null || approval.optionId === optionId) && approval.account === account && approval.painId === painId && amountMinor <= approval.amountMinor && !isUsed(state, approval);
  return covers ? null : refusal('approval-does-not-cover', { approvalId, amountMinor, approvedMinor: approval.amountMinor }, 'ask-approval');
};
