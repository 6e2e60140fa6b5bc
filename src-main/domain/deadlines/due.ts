/** What is due next and why: the acknowledgement, promises, the final response, the one follow-up, and the clock of a safety case (S4.9, S4.11). Policies come from the settings. */
import { DAY_MS, MINUTE_MS, type Instant } from '../../shared/vocabulary/time';
import type { DueKind } from '../../shared/vocabulary/guidance';
import type { LocalId } from '../../shared/vocabulary/ids';
import { currentDecision, stageOf } from '../case/stage';
import type { CaseState } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import { repairUnderWay, isSettledOrRefused } from '../pains/standing';
import type { SafetyClock } from '../playbook/governing';
import { safetySince, wasCalledBack, wasLookedOver } from '../triage/senior-eye';

/** The clocks of a deployment, both counted from the registration in calendar time; neither pauses. */
export type DeadlinePolicy = { readonly acknowledgeWithinMinutes: number; readonly finalResponseWithinDays: number };


/**
 * One due time that explains itself: it began at `startedAt`, and `allowance` is what the policy adds; null where people agreed the time
 * itself. `commitmentId` names the promise, and is null for the rest.
 */
export type Due = {
  readonly what: DueKind; readonly dueAt: Instant; readonly commitmentId: LocalId | null;
  readonly startedAt: Instant; readonly allowance: { readonly count: number; readonly unit: 'minutes' | 'days' } | null;
};

const safetyDues = (state: CaseState, { seniorWithinMinutes, callBackWithinMinutes }: SafetyClock): readonly Due[] => {
  const startedAt = safetySince(state);
  if (startedAt === null) return [];
  const due = (what: DueKind, count: number): Due => ({ what, dueAt: startedAt + count * MINUTE_MS, commitmentId: null, startedAt, allowance: { count, unit: 'minutes' } });
  return [...(wasLookedOver(state) ? [] : [due('senior-look', seniorWithinMinutes)]), ...(wasCalledBack(state, startedAt) ? [] : [due('call-back', callBackWithinMinutes)])];
};

/** Everything that is due in this case, the earliest first; empty once it is closed. */
export const openDues = (state: CaseState, policy: DeadlinePolicy, safetyClock: SafetyClock): readonly Due[] => {
  if (state.closure !== null) return [];
  // A new cycle is a new wait: its final response is counted from the reopening.
  const startedAt = state.reopenings.at(-1)?.recordedAt ?? state.registered.recordedAt;
  const dues: Due[] = openCommitments(state).map(({ commitmentId, dueAt, recordedAt }) => ({ what: 'promise', dueAt, commitmentId, startedAt: recordedAt, allowance: null }));
  if (state.acknowledgement === null) {
    const count = policy.acknowledgeWithinMinutes;
    dues.push({ what: 'acknowledge', dueAt: startedAt + count * MINUTE_MS, commitmentId: null, startedAt, allowance: { count, unit: 'minutes' } });
  }
  if (currentDecision(state) === null) {
    const count = policy.finalResponseWithinDays;
    dues.push({ what: 'final-response', dueAt: startedAt + count * DAY_MS, commitmentId: null, startedAt, allowance: { count, unit: 'days' } });
  }
  const { status, scheduled } = state.followUp;
  if (status === 'scheduled' && scheduled !== null) {
    dues.push({ what: 'follow-up', dueAt: scheduled.dueAt, commitmentId: null, startedAt: scheduled.recordedAt, allowance: null });
  }
  dues.push(...safetyDues(state, safetyClock));
  return dues.sort((a, b) => a.dueAt - b.dueAt);
};

/** The earliest open due time, or null when nothing is due. */
export const nextDue = (state: CaseState, policy: DeadlinePolicy, safetyClock: SafetyClock): Due | null => openDues(state, policy, safetyClock)[0] ?? null;

/**
 * Until when there is nothing to do but wait: the earliest time a repair under way is to be ready, or the time of the follow-up. Null when
 * something can be done now, also when a repair under way has no known time. It needs no clock, so it can be kept beside the case;
 * a promise that falls due meanwhile shows through `nextDue`.
 */
export const waitingUntil = (state: CaseState): Instant | null => {
  const stage = stageOf(state);
  if (stage === 'follow-up') return state.followUp.status === 'scheduled' ? (state.followUp.scheduled?.dueAt ?? null) : null;
  if (stage !== 'act' || currentDecision(state) === null) return null;
  const readyTimes = state.pains.filter((pain) => !isSettledOrRefused(pain)).map((pain) => repairUnderWay(state, pain.painId)?.readyAt ?? null);
  return readyTimes.reduce<Instant | null>((earliest, at) => (earliest === null || at === null ? null : Math.min(earliest, at)), Infinity);
};

/** True while the case waits for others or for its hour. */
export const isWaiting = (state: CaseState, now: Instant): boolean => {
  const until = waitingUntil(state);
  return until !== null && now < until;
};
