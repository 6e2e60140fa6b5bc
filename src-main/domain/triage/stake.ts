/** The stake of a case (S3.1): how much hangs on it for the customer, from 0 to 100, with each reason. Not its urgency, and never what the customer is worth (S4.2). */
import type { PainKind } from '../../shared/vocabulary/case';
import type { StakeReason } from '../../shared/vocabulary/guidance';
import type { CaseState } from '../case/state';
import { subjectOf, type Governing } from '../playbook/governing';
import { isDecisiveStep, isOwnFault, subjectIdOf } from './matter';
import { triggersOf, type TriggerFound } from './triggers';

/** So many points for one reason; `triggerId` names the trigger, `count` how often. */
export type StakeShare = { readonly reason: StakeReason; readonly points: number; readonly count: number; readonly triggerId: string | null };

/** The stake; `points` never pass 100, the shares may. */
export type Stake = { readonly points: number; readonly isMomentOfTruth: boolean; readonly shares: readonly StakeShare[]; readonly triggers: readonly TriggerFound[] };

const MOST = 100;

/** A repair that failed, and a case that came back: the second failure weighs more than the first. */
const earlierFailures = (state: CaseState): number => state.reopenings.length + state.repairs.filter(({ status }) => status === 'failed').length;

/** The stake of a case by the numbers of its pack. Asks no clock: when something is due is another question. */
export const stakeOf = (state: CaseState, governing: Governing): Stake => {
  const { rules } = governing;
  const triggers = triggersOf(state, governing);
  const pains = (kind: PainKind): number => state.pains.filter((pain) => pain.kind === kind).length;
  const isSafetySubject = subjectOf(governing, subjectIdOf(state))?.isSafety === true;
  const share = (reason: StakeReason, count: number, points: number): StakeShare => ({ reason, count, points: count > 0 ? points : 0, triggerId: null });
  const failures = earlierFailures(state);
  const shares = [
    ...triggers.filter(({ standing }) => standing !== 'struck').map(({ trigger }): StakeShare => ({ reason: 'trigger', points: trigger.weight * rules.stake.pointsPerTriggerWeight, count: 1, triggerId: trigger.id })),
    share('safety', Math.max(pains('safety'), isSafetySubject ? 1 : 0), rules.stake.safetyPain), share('dignity', pains('dignity'), rules.stake.dignityPain), share('money', pains('money'), rules.stake.moneyPain),
    share('need', state.preferences?.needs.length ?? 0, rules.stake.need), share('own-fault', isOwnFault(state) ? 1 : 0, rules.stake.ownFault),
    share('earlier-failure', failures, rules.stake.earlierFailure * failures), share('decisive-step', isDecisiveStep(state, governing) ? 1 : 0, rules.stake.decisiveStep),
  ].filter(({ points }) => points > 0);
  const points = Math.min(MOST, shares.reduce((sum, each) => sum + each.points, 0));
  return { points, isMomentOfTruth: points >= rules.stake.momentOfTruthFrom, shares, triggers };
};
