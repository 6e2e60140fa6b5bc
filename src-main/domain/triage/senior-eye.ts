/** A senior eye on what matters most (S3.1, S4.11): which cases need one, when it is due, and that it was there. */
import type { Instant } from '../../shared/vocabulary/time';
import { isSupervisor, notClosed } from '../case/guards';
import { caseRule, firstOf, happened } from '../case/rule';
import type { CaseState } from '../case/state';
import { isSafetyCase } from '../pains/safety';
import type { Governing } from '../playbook/governing';
import { stakeOf } from './stake';

/** Since when somebody's safety is concerned; null in any other case. */
export const safetySince = (state: CaseState): Instant | null => state.pains.find(({ kind }) => kind === 'safety')?.recordedAt ?? null;

/** True where somebody senior looked at it in this cycle. */
export const wasLookedOver = (state: CaseState): boolean => {
  const since = state.reopenings.at(-1)?.recordedAt ?? 0;
  return state.seniorLooks.some(({ recordedAt }) => recordedAt >= since);
};

/** True for an open moment of truth or safety case at which nobody senior looked yet. */
export const needsSeniorEye = (state: CaseState, governing: Governing): boolean =>
  state.closure === null && !wasLookedOver(state) && (isSafetyCase(state) || stakeOf(state, governing).isMomentOfTruth);

/** True once the company rang, wrote or told the decision after the harm was named. */
export const wasCalledBack = (state: CaseState, since: Instant): boolean =>
  state.contacts.some(({ startedBy, happenedAt }) => startedBy === 'company' && happenedAt >= since) || state.decisions.some(({ recordedAt }) => recordedAt >= since);

/** By a supervisor, with a word on what was seen; it changes nothing else. */
export const lookOver = caseRule<'look-over'>({
  guard: (state, _target, actor) => firstOf(notClosed(state), isSupervisor(actor)),
  decide: (_state, { words }) => happened({ type: 'SeniorLooked', payload: { words } }),
});
