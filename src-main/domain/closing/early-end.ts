/** The ends before the full way: withdrawn by the customer, not a complaint, passed on. Each says in words why, and leaves nothing promised open. */
import type { Refusal } from '../../shared/errors';
import type { Actor } from '../case/commands';
import { notClosed } from '../case/guards';
import { caseRule, firstOf, happened, refusal } from '../case/rule';
import type { CaseState } from '../case/state';
import type { Instant } from '../../shared/vocabulary/time';
import { safetyAsked } from '../pains/safety';
import { promisesEnded } from './closing';

const nothingUnderWay = (state: CaseState): Refusal | null => {
  const repair = state.repairs.find((each) => each.status === 'under-way');
  return repair === undefined ? null : refusal('repair-under-way', { painId: repair.painId, repairId: repair.repairId }, 'complete-repair');
};

const canEnd = (state: CaseState, _target: string | null, _actor: Actor, now: Instant): Refusal | null => firstOf(notClosed(state), safetyAsked(state), nothingUnderWay(state), promisesEnded(state, now));

const NOTHING_MORE = { reason: null, toWhom: null, withWhat: null, teller: null };

/** In the customer's words; it stays on record that there was a complaint. */
export const withdraw = caseRule<'withdraw'>({
  guard: canEnd,
  decide: (_state, { customerWords, channel }) => happened({ type: 'CaseEnded', payload: { ...NOTHING_MORE, outcome: 'withdrawn', words: customerWords, channel } }),
});

/** With a reason of a closed list, so that complaints are not defined away unseen. */
export const notAComplaint = caseRule<'not-a-complaint'>({
  guard: canEnd,
  decide: (_state, { reason, words }) => happened({ type: 'CaseEnded', payload: { ...NOTHING_MORE, outcome: 'not-a-complaint', words, channel: null, reason } }),
});

/** To whom, with what, and who tells the customer: nobody is sent on without being told (S0.4). */
export const passOn = caseRule<'pass-on'>({
  guard: canEnd,
  decide: (_state, { toWhom, withWhat, teller, words }) => happened({ type: 'CaseEnded', payload: { outcome: 'passed-on', words, channel: null, reason: null, toWhom, withWhat, teller } }),
});
