/** One day of one case, and the days of all cases as one log. From folded states only: what was undone before the day ended did not happen. */
import type { CaseState, Commitment, Stamp } from '../../domain/case/state';
import { stageOf } from '../../domain/case/stage';
import type { Channel, ContactPurpose, Outcome, Stage, Starter, Verdict, WaiveReason } from '../../shared/vocabulary/case';
import { isErased } from '../../shared/vocabulary/erased';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';

/** A day as instants, the end exclusive. `seenAt` is its end, or now while it is not over: what is late is late then. */
export type Day = { readonly from: Instant; readonly until: Instant; readonly seenAt: Instant };

/** One line: which case, in a few of the customer's words (null for a confidential or an erased one), when, and whose it is. */
export type DayLine = { readonly reference: string; readonly about: string | null; readonly isConfidential: boolean; readonly at: Instant; readonly byId: StaffId };

/** A promise that was due, ended or moved on the day. `late` is one whose time had passed and that was still open when the day was looked at. */
export type DayPromise = DayLine & { readonly what: string | null; readonly dueAt: Instant; readonly standing: 'open' | 'late' | 'kept' | 'broken' };

/** What became of a follow-up. */
export type DayFollowUp = DayLine & { readonly verdict: Verdict | null; readonly isUnreached: boolean; readonly waiveReason: WaiveReason | null };

/** A step of a handover. */
export type DayHandover = DayLine & { readonly fromId: StaffId; readonly toId: StaffId; readonly standing: 'offered' | 'accepted' | 'declined' | 'taken-back' };

/** What was spent on one account. */
export type DayMoney = DayLine & { readonly what: string | null; readonly amountMinor: AmountMinor };

/** A case that was open when the day ended; `dueAt` is the next promised time, or null. */
export type DayOpen = { readonly reference: string; readonly about: string | null; readonly isConfidential: boolean; readonly stage: Stage; readonly ownerId: StaffId; readonly registeredAt: Instant; readonly dueAt: Instant | null };

/** Everything of a day that stands in the log, each list in the order of time. Repair and goodwill are two lists for two accounts (S0.3). */
export type DayLists = {
  readonly registered: readonly (DayLine & { readonly channel: Channel })[]; readonly acknowledged: readonly (DayLine & { readonly channel: Channel })[];
  readonly promises: readonly DayPromise[];
  readonly contacts: readonly (DayLine & { readonly channel: Channel; readonly purpose: ContactPurpose; readonly startedBy: Starter })[];
  readonly decisions: readonly (DayLine & { readonly channel: Channel; readonly settledCount: number; readonly refusedCount: number })[];
  readonly followUps: readonly DayFollowUp[];
  readonly closed: readonly (DayLine & { readonly outcome: Outcome })[]; readonly reopened: readonly (DayLine & { readonly cycle: number })[];
  readonly handovers: readonly DayHandover[];
  readonly repairs: readonly DayMoney[]; readonly goodwill: readonly DayMoney[];
};

/** Longest piece of a title or promise in the log: it only has to tell one case from the next. */
const MOST_SIGNS = 60;

const short = (text: string): string => {
  const signs = [...text.replaceAll(/\s+/gu, ' ')];
  return signs.length <= MOST_SIGNS ? signs.join('') : `${signs.slice(0, MOST_SIGNS - 1).join('').trimEnd()}…`;
};

const isQuiet = (state: CaseState): boolean => state.confidential !== null || isErased(state.story);

/** Which case, without a name: the number, and a few words where nothing speaks against them. */
const caseOf = (state: CaseState): Pick<DayLine, 'reference' | 'about' | 'isConfidential'> =>
  ({ reference: state.reference, about: isQuiet(state) ? null : short(state.title), isConfidential: state.confidential !== null });

const standingOf = ({ status, dueAt }: Commitment, seenAt: Instant): DayPromise['standing'] => (status === 'open' ? (dueAt < seenAt ? 'late' : 'open') : status);

/** What of the case belongs to the day; `state` is the fold of its events before the day's end. What an import brought in is counted elsewhere. */
export const dayOfCase = (state: CaseState, { from, until, seenAt }: Day): DayLists => {
  const isOn = (at: Instant): boolean => at >= from && at < until;
  const about = caseOf(state);
  const line = ({ recordedAt, byId }: Stamp): DayLine => ({ ...about, at: recordedAt, byId });
  const words = (text: string): string | null => (isQuiet(state) ? null : short(text));
  const onDay = <T extends Stamp>(stamps: readonly (T | null)[]): readonly T[] => stamps.filter((stamp): stamp is T => stamp !== null && isOn(stamp.recordedAt));
  const { followUp } = state;
  const unreached = followUp.status === 'unreached' ? followUp.attempts.slice(-1) : [];
  return {
    registered: state.imported === null ? onDay([state.registered]).map((stamp) => ({ ...line(stamp), channel: state.facts.channel })) : [],
    acknowledged: onDay([state.acknowledgement]).map((stamp) => ({ ...line(stamp), channel: stamp.channel })),
    promises: state.commitments.filter(({ dueAt, ending }) => isOn(dueAt) || (ending !== null && isOn(ending.recordedAt)))
      .map((promise) => ({ ...line(promise.ending ?? promise), at: promise.dueAt, byId: promise.byId, what: words(promise.what), dueAt: promise.dueAt, standing: standingOf(promise, seenAt) })),
    contacts: onDay(state.contacts).map((contact) => ({ ...line(contact), at: contact.happenedAt, channel: contact.channel, purpose: contact.purpose, startedBy: contact.startedBy })),
    decisions: onDay(state.decisions).map((decision) => ({
      ...line(decision), channel: decision.channel,
      settledCount: state.pains.filter(({ settledByRepairId }) => settledByRepairId !== null).length, refusedCount: state.pains.filter(({ refusal }) => refusal !== null).length,
    })),
    followUps: [
      ...onDay([followUp.conversation]).map((talk) => ({ ...line(talk), verdict: talk.verdict, isUnreached: false, waiveReason: null })),
      ...onDay(unreached).map((attempt) => ({ ...line(attempt), verdict: null, isUnreached: true, waiveReason: null })),
      ...onDay([followUp.waiver]).map((waiver) => ({ ...line(waiver), verdict: null, isUnreached: false, waiveReason: waiver.reason })),
    ],
    closed: onDay([...state.pastClosures, state.closure]).filter(({ outcome }) => outcome !== 'closed-before').map((closure) => ({ ...line(closure), outcome: closure.outcome })),
    reopened: onDay(state.reopenings).map((reopening) => ({ ...line(reopening), cycle: reopening.cycle })),
    handovers: state.handovers.filter((handover) => isOn(handover.recordedAt) || (handover.ending !== null && isOn(handover.ending.recordedAt)))
      .map((handover) => ({ ...line(handover.ending ?? handover), fromId: handover.fromId, toId: handover.toId, standing: handover.status })),
    repairs: state.repairs.flatMap(({ status, ending, what, costMinor }) => (status === 'completed' && ending !== null && isOn(ending.recordedAt) ? [{ ...line(ending), what: words(what), amountMinor: ending.paidMinor ?? costMinor }] : [])),
    goodwill: state.gestures.filter(({ isAccepted, recordedAt }) => isAccepted && isOn(recordedAt)).map((gesture) => ({ ...line(gesture), what: words(gesture.what), amountMinor: gesture.costMinor })),
  };
};

/** The line of a case that was open at the end of the day; null when it was not. */
export const openAtEnd = (state: CaseState): DayOpen | null => {
  if (state.closure !== null) return null;
  const { status, scheduled } = state.followUp;
  const times = [...state.commitments.filter((each) => each.status === 'open').map(({ dueAt }) => dueAt), ...(status === 'scheduled' && scheduled !== null ? [scheduled.dueAt] : [])];
  return { ...caseOf(state), stage: stageOf(state), ownerId: state.ownerId, registeredAt: state.registered.recordedAt, dueAt: times.length === 0 ? null : Math.min(...times) };
};

const byTime = <T extends { readonly at: Instant; readonly reference: string }>(lines: readonly T[]): readonly T[] => lines.toSorted((a, b) => a.at - b.at || (a.reference < b.reference ? -1 : 1));

/** The days of all cases as one, in the order of time. */
export const joinDays = (days: readonly DayLists[]): DayLists => ({
  registered: byTime(days.flatMap((day) => day.registered)), acknowledged: byTime(days.flatMap((day) => day.acknowledged)), promises: byTime(days.flatMap((day) => day.promises)),
  contacts: byTime(days.flatMap((day) => day.contacts)), decisions: byTime(days.flatMap((day) => day.decisions)), followUps: byTime(days.flatMap((day) => day.followUps)),
  closed: byTime(days.flatMap((day) => day.closed)), reopened: byTime(days.flatMap((day) => day.reopened)), handovers: byTime(days.flatMap((day) => day.handovers)),
  repairs: byTime(days.flatMap((day) => day.repairs)), goodwill: byTime(days.flatMap((day) => day.goodwill)),
});

/** What an account came to. Each is asked by itself, and nobody adds the two (S0.3). */
export const sumOf = (account: readonly DayMoney[]): AmountMinor => account.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
