/** The invariants as judgements over recorded events alone: each answers with what it found wrong, never by the rules' own words. */
import type { CaseEventType, RecordedCaseEvent } from '../../src-main/domain/case/events';
import { CONTACT_BUDGET, SAFETY_FACTS, type Account } from '../../src-main/shared/vocabulary/case';
import type { StaffId } from '../../src-main/shared/vocabulary/ids';

/** One recorded event of a kind. */
export type EventOf<T extends CaseEventType> = Extract<RecordedCaseEvent, { type: T }>;

/** The events of one kind. */
export const only = <T extends CaseEventType>(events: readonly RecordedCaseEvent[], type: T): readonly EventOf<T>[] => events.filter((event): event is EventOf<T> => event.type === type);

/** The events that count: without what an undo took back, and without the undo itself (I1). */
export const counting = (events: readonly RecordedCaseEvent[]): readonly RecordedCaseEvent[] => {
  const undone = only(events, 'SlipUndone').map((event) => event.payload);
  return events.filter((event) => event.type !== 'SlipUndone' && !undone.some(({ fromVersion, toVersion }) => event.version >= fromVersion && event.version <= toVersion));
};

/** What counted when the event of this version came. */
export const before = (events: readonly RecordedCaseEvent[], version: number): readonly RecordedCaseEvent[] => counting(events.filter((event) => event.version < version));

/** Read off the events: what became of each pain. */
export const painsIn = (events: readonly RecordedCaseEvent[]): readonly { readonly isHeard: boolean; readonly isSettled: boolean; readonly isRefused: boolean; readonly isAnswered: boolean }[] =>
  only(events, 'PainNamed').map(({ payload: { painId } }) => {
    const repairs = only(events, 'RepairOffered').filter((offered) => offered.payload.painId === painId).map((offered) => offered.payload.repairId);
    const some = (type: 'RepairChosen' | 'RepairCompleted' | 'RepairFailed') => only(events, type).filter((event) => repairs.includes(event.payload.repairId)).length;
    const isSettled = some('RepairCompleted') > 0;
    const isRefused = only(events, 'PainRefused').some((event) => event.payload.painId === painId);
    return { isHeard: only(events, 'PainHeard').some((event) => event.payload.painId === painId), isSettled, isRefused, isAnswered: isSettled || isRefused || some('RepairChosen') > some('RepairFailed') };
  });

/** What may still be recorded of a closed case: what is so, not what is done about it. */
const AFTER_CLOSING = new Set<CaseEventType>([
  'FactCorrected', 'PaperRequested', 'PaperIssued', 'PaperFailed', 'PaperSent', 'NoteAdded', 'GesturePaid', 'AttachmentAdded', 'AttachmentRemoved', 'RepresentativeNamed', 'JointComplainantAdded', 'ConfidentialityChanged',
  'PreferencesNoted', 'LegalHoldPlaced', 'LegalHoldLifted', 'CategoryConfirmed',
]);

/** What somebody could decide alone for one account after these events; null is no limit. */
export type AuthorityOf = (actorId: StaffId, past: readonly RecordedCaseEvent[], account: Account) => number | null;

type Judge = (events: readonly RecordedCaseEvent[], authorityOf: AuthorityOf) => readonly string[];

const wrong = (is: boolean, what: string, { version, type }: RecordedCaseEvent): readonly string[] => (is ? [`${what}: ${type} at ${version}`] : []);
const FOLLOW_UP_ENDS = ['FollowUpCompleted', 'FollowUpUnreached', 'FollowUpWaived'] as const;
const endsOfFollowUp = (events: readonly RecordedCaseEvent[]) => events.filter((event) => FOLLOW_UP_ENDS.some((type) => type === event.type));
const isOurs = ({ payload }: EventOf<'ContactRecorded'>): boolean => payload.startedBy === 'company' && payload.purpose !== 'legal-notice';

const openPromises = (past: readonly RecordedCaseEvent[]): number => only(past, 'PromiseMade').length - only(past, 'PromiseKept').length - only(past, 'PromiseBroken').length;

const livesOnAfter = (events: readonly RecordedCaseEvent[], closed: RecordedCaseEvent): readonly string[] => {
  if (!counting(events).includes(closed)) return [];
  const after = counting(events).filter(({ version }) => version > closed.version);
  const reopened = after.findIndex(({ type }) => type === 'CaseReopened');
  return after.slice(0, reopened === -1 ? undefined : reopened).flatMap((event) => wrong(!AFTER_CLOSING.has(event.type), 'after the end', event));
};

const coversCost = (past: readonly RecordedCaseEvent[], approvalId: string): boolean =>
  only(past, 'ApprovalGiven').some((given) => given.payload.approvalId === approvalId && only(past, 'ApprovalAsked').some((asked) => asked.payload.approvalId === approvalId && asked.actorId !== given.actorId));

/** One judgement for each invariant that recorded events of one case can show. An empty answer is a case in order. */
export const JUDGES: Readonly<Record<'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I10' | 'I11' | 'I12', Judge>> = {
  I1: (events) => [
    ...events.flatMap((event, index) => wrong(event.version !== index + 1, 'out of its place', event)),
    ...only(events, 'SlipUndone').flatMap((undone) => events.filter(({ version }) => version >= undone.payload.fromVersion && version <= undone.payload.toVersion)
      .flatMap((event) => wrong(event.actorId !== undone.actorId || undone.recordedAt - event.recordedAt > 60_000, 'taken back by another or too late', event))),
  ],
  I2: (events) => {
    const held = only(events, 'FollowUpCompleted');
    const ends = endsOfFollowUp(counting(events));
    const over = ends[0]?.version ?? Infinity;
    return [
      ...held.slice(1).flatMap((event) => wrong(true, 'a second conversation', event)), ...ends.slice(1).flatMap((event) => wrong(true, 'a second end', event)),
      ...counting(events).flatMap((event) => wrong(event.version > over && (event.type === 'FollowUpScheduled' || event.type === 'FollowUpAttempted'), 'after it was over', event)),
    ];
  },
  I3: (events) => only(events, 'GestureOffered').flatMap((event) => wrong(!painsIn(before(events, event.version)).every(({ isAnswered }) => isAnswered), 'a pain without an answer', event)),
  I4: (events) => only(events, 'CaseClosed').flatMap((event) => {
    const past = before(events, event.version);
    const pains = painsIn(past);
    return [
      ...wrong(!pains.every(({ isSettled, isRefused }) => isSettled || isRefused), 'a pain is open', event), ...wrong(event.payload.outcome === 'resolved' && !pains.every(({ isSettled }) => isSettled), 'called resolved', event),
      ...wrong(openPromises(past) !== 0, 'a promise is open', event), ...wrong(endsOfFollowUp(past).length === 0, 'without a follow-up', event), ...livesOnAfter(events, event),
    ];
  }),
  I5: (events) => [...only(events, 'RepairOffered'), ...only(events, 'RepairChosen'), ...only(events, 'PainRefused')].flatMap((event) => {
    const past = before(events, event.version);
    return [...wrong(!painsIn(past).every(({ isHeard }) => isHeard), 'a pain was not heard', event), ...wrong(only(past, 'CaseAcknowledged').length !== 1, 'not acknowledged', event)];
  }),
  I6: (events, authorityOf) => {
    const limit = ({ actorId, version }: RecordedCaseEvent, account: Account): number => authorityOf(actorId, events.filter((each) => each.version < version), account) ?? Infinity;
    const above = (event: RecordedCaseEvent, account: Account, costMinor: number, approvalId: string | null): readonly string[] =>
      (approvalId === null ? wrong(costMinor > limit(event, account), 'above the own limit', event) : wrong(!coversCost(before(events, event.version), approvalId), 'without another person’s approval', event));
    return [
      ...only(events, 'RepairOffered').flatMap((event) => above(event, 'repair', event.payload.costMinor, event.payload.approvalId)),
      ...only(events, 'GestureOffered').flatMap((event) => above(event, 'gesture', event.payload.costMinor, event.payload.approvalId)),
      ...only(events, 'RepairChosen').flatMap((event) => only(events, 'RepairOffered').filter(({ payload }) => payload.repairId === event.payload.repairId).flatMap(({ payload }) => above(event, 'repair', payload.costMinor, payload.approvalId))),
      ...only(events, 'ApprovalGiven').flatMap((event) => only(events, 'ApprovalAsked').filter(({ payload }) => payload.approvalId === event.payload.approvalId)
        .flatMap((asked) => [...wrong(asked.actorId === event.actorId, 'by the same person', event), ...wrong(asked.payload.amountMinor > limit(event, asked.payload.account), 'approved above the own limit', event)])),
    ];
  },
  I7: (events) => only(events, 'HandoverAccepted').flatMap((event) => wrong(only(before(events, event.version), 'HandoverOffered').at(-1)?.payload.toId !== event.actorId, 'accepted by somebody else', event)),
  I8: (events) => [
    ...only(events, 'ContactRecorded').filter(isOurs).flatMap((event) => {
      const past = before(events, event.version);
      const wishes = only(past, 'PreferencesNoted').at(-1)?.payload;
      const isFree = only(past, 'ContactRecorded').filter(isOurs).length < CONTACT_BUDGET && wishes?.doNotContact !== true && (wishes?.channel ?? event.payload.channel) === event.payload.channel;
      return wrong(!isFree && event.payload.overBudgetReason === null, 'without a reason', event);
    }),
    ...[...only(events, 'FollowUpScheduled'), ...only(events, 'FollowUpAttempted')].flatMap((event) => wrong(only(before(events, event.version), 'PreferencesNoted').at(-1)?.payload.doNotContact === true, 'against the wish', event)),
  ],
  I10: (events) => events.flatMap((event, index) => [
    ...wrong(event.recordedAt < (events[index - 1]?.recordedAt ?? 0), 'recorded before the one before', event),
    ...('dueAt' in event.payload ? wrong(event.payload.dueAt <= event.recordedAt, 'promised backwards', event) : []),
    ...(event.type === 'ContactRecorded' ? wrong(event.payload.happenedAt > event.recordedAt, 'recorded ahead', event) : []),
  ]),
  I11: (events) => [...only(events, 'CaseClosed'), ...only(events, 'CaseEnded')].flatMap((event) => {
    const past = before(events, event.version);
    if (!only(past, 'PainNamed').some(({ payload }) => payload.kind === 'safety')) return [];
    const answers = only(past, 'SafetyFactAnswered');
    return [
      ...wrong(new Set(answers.map(({ payload }) => payload.fact)).size !== SAFETY_FACTS.length, 'a safety fact was not asked', event),
      ...answers.flatMap((answer) => wrong((answer.payload.answer === null) === (answer.payload.notGivenReason === null), 'neither answer nor reason', answer)),
    ];
  }),
  I12: (events) => {
    const runs = events.filter((event, index) => event.commandId !== events[index - 1]?.commandId).map(({ commandId }) => commandId);
    return runs.filter((commandId, index) => runs.indexOf(commandId) !== index).map((commandId) => `the press ${commandId} had its effect twice`);
  },
};

/** Everything that is wrong with the events of one case, each line with its invariant. */
export const wrongsOf: (events: readonly RecordedCaseEvent[], authorityOf: AuthorityOf) => readonly string[] = (events, authorityOf) =>
  Object.entries(JUDGES).flatMap(([invariant, judge]) => judge(events, authorityOf).map((what) => `${invariant} ${what}`));
