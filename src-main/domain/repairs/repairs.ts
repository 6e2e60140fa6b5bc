/** Rules about repairs: each settles one named pain (S0.3), and the customer chooses among them (S4.6). */
import type { CaseCommandName } from '../../shared/contract/case-commands';
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import { notClosed, painsHeard, repairMinor, withinAuthority, withinRole } from '../case/guards';
import { mayOffer } from '../approvals/approvals';
import { firstOf, happened, nextId, refusal, refuse, type Rule } from '../case/rule';
import type { CaseState, Repair } from '../case/state';
import { noRepairUnderWay, notRefused, notSettled, painIds, withPain } from '../pains/pains';

const repairIds = (state: CaseState): readonly string[] => state.repairs.map((repair) => repair.repairId);

const withRepair = (state: CaseState, target: string | null, ask: (repair: Repair) => Refusal | null): Refusal | null => {
  if (target === null) return null;
  const repair = state.repairs.find((each) => each.repairId === target);
  return repair === undefined ? refusal('repair-not-found', { repairId: target }, 'add-repair') : ask(repair);
};

// A failed repair leaves its pain open for another option; after a completed one there is nothing to open.
const instead = (repair: Repair): CaseCommandName | null => (repair.status === 'failed' ? 'add-repair' : null);

/** One option for one pain. What it costs, and the role that the pack asks for, are held against the actor's authority at once (I6): nothing is offered that cannot be given (S1.6). */
export const addRepair: Rule<'add-repair'> = {
  targets: painIds,
  target: ({ painId }) => painId,
  guard: (state, target) => firstOf(
    notClosed(state), painsHeard(state),
    withPain(state, target, (pain) => firstOf(notSettled(pain), notRefused(pain))),
  ),
  decide: (state, { painId, what, effort, costMinor, readyAt, requestedMinor, offeredMinor, approvalId, optionId }, { actor, governing }) => {
    const above = mayOffer(state, actor, { account: 'repair', painId, amountMinor: repairMinor({ costMinor, offeredMinor }), approvalId, optionId }, governing);
    if (above !== null) return err(above);
    return happened({ type: 'RepairOffered', payload: { repairId: nextId('r', state), painId, what, effort, costMinor, readyAt, requestedMinor, offeredMinor, approvalId, optionId } });
  },
};

/** The customer's choice starts the repair: where a remedy takes effect, so the authority of who records it counts (I6). */
export const chooseRepair: Rule<'choose-repair'> = {
  targets: repairIds,
  target: ({ repairId }) => repairId,
  guard: (state, target, actor, _now, governing) => firstOf(
    notClosed(state), painsHeard(state),
    withRepair(state, target, (repair) => firstOf(
      repair.status === 'offered' ? null : refusal('repair-not-offered', { repairId: repair.repairId }, instead(repair)),
      withPain(state, repair.painId, (pain) => firstOf(notSettled(pain), notRefused(pain), noRepairUnderWay(state, pain))),
      repair.approvalId === null ? firstOf(withinRole(state, actor, 'repair', repair.optionId, governing), withinAuthority(state, actor, 'repair', repairMinor(repair), governing)) : null,
    )),
  ),
  decide: (state, { repairId, customerWords, acceptedMinor }) => {
    const offered = state.repairs.find((each) => each.repairId === repairId)?.offeredMinor ?? null;
    if (acceptedMinor !== null && acceptedMinor > (offered ?? 0)) return refuse('value-not-valid', { field: 'acceptedMinor' });
    return happened({ type: 'RepairChosen', payload: { repairId, customerWords, acceptedMinor: acceptedMinor ?? offered } });
  },
};

const underWay = (state: CaseState, target: string | null): Refusal | null => firstOf(
  notClosed(state), painsHeard(state),
  withRepair(state, target, (repair) => (repair.status === 'under-way' ? null
    : refusal('repair-not-under-way', { repairId: repair.repairId }, repair.status === 'offered' ? 'choose-repair' : instead(repair)))),
);

/** Settles its pain, the only thing that does (S0.3). */
export const completeRepair: Rule<'complete-repair'> = {
  targets: repairIds,
  target: ({ repairId }) => repairId,
  guard: underWay,
  decide: (state, { repairId, result, paidMinor }) => {
    const accepted = state.repairs.find((each) => each.repairId === repairId)?.choice?.acceptedMinor ?? null;
    if (paidMinor !== null && paidMinor > (accepted ?? 0)) return refuse('value-not-valid', { field: 'paidMinor' });
    return happened({ type: 'RepairCompleted', payload: { repairId, result, paidMinor } });
  },
};

/** The pain is open again, the told decision no longer holds, gestures lock again (I3). */
export const failRepair: Rule<'fail-repair'> = {
  targets: repairIds,
  target: ({ repairId }) => repairId,
  guard: underWay,
  decide: (_state, { repairId, reason }) => happened({ type: 'RepairFailed', payload: { repairId, reason } }),
};
