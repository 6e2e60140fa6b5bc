/**
 * One press of one button, from receipt to commit: the path that every change of a case takes. The whole of it is one transaction, and the
 * same command id has the effect of once (I12). Time is the system's and never runs backwards in the record (I10).
 */
import { decide } from '../domain/case/decide';
import { evolve } from '../domain/case/evolve';
import type { Actor, AnyCaseCommand, CaseCommand, DecisionContext, FileCommand, HouseFacts } from '../domain/case/commands';
import { PERSONAL_FIELDS, type CaseEvent } from '../domain/case/events';
import type { CaseState } from '../domain/case/state';
import { isSameWish, wishesTakenOver } from '../domain/complainants/held-wishes';
import { err, ok, type Result } from '../shared/result';
import { isErased } from '../shared/vocabulary/erased';
import type { CaseId, CommandId, PersonId } from '../shared/vocabulary/ids';
import { MINUTE_MS, type Instant } from '../shared/vocabulary/time';
import type { Clock, Failure, Ledger, LedgerWriter, Receipt, Stamp } from './ports';

/** What a command needs from outside. `onClockBehind` hears by how much the clock is behind the newest event. */
export type CommandDeps = { readonly ledger: Ledger; readonly clock: Clock; readonly onClockBehind?: (behindMs: number) => void };

/** A command on a registered case. `expectedVersion` is what the person saw; null only for what the program itself records. */
export type CommandRequest = { readonly caseId: CaseId; readonly expectedVersion: number | null; readonly commandId: CommandId; readonly command: CaseCommand | FileCommand; readonly actor: Actor };

/** Where the case stands after the command. `isRepeat` is true when the answer is the one given before. */
export type CommandDone = { readonly caseId: CaseId; readonly version: number; readonly isRepeat: boolean };

/** A failure with this code and nothing that would open it. */
export const failure = (code: Failure['code'], facts: Failure['facts'] = {}): Failure => ({ code, facts, opensWith: null });

/** Now, but never before the newest event: a clock that was set back must not back-date (I10). */
export const steadyNow = (writer: LedgerWriter, clock: Clock, onClockBehind?: (behindMs: number) => void): Instant => {
  const now = clock.now();
  const last = writer.lastRecordedAt();
  if (now < last) onClockBehind?.(last - now);
  return Math.max(now, last);
};

/** Behind by less than this is the clock being set right by the network, not somebody setting it. */
export const CLOCK_SLACK_MS = 60_000;

/** Keeps on record that the clock went back, once for each time it did (I10). */
export const noteClock = (writer: LedgerWriter, clock: Clock, stamp: Stamp): void => {
  const behindMs = stamp.recordedAt - clock.now();
  if (behindMs <= CLOCK_SLACK_MS || writer.clockNotedAt() === stamp.recordedAt) return;
  writer.appendWorkstation({ type: 'ClockWentBack', payload: { behindMs } }, stamp);
};

/** The answer given before, if this is the same press; `bad-input` when the id comes back with other words. */
export const answerBefore = (writer: LedgerWriter, commandId: CommandId, requestHash: string): Result<Receipt | null, Failure> => {
  const receipt = writer.receipt(commandId);
  if (receipt === null) return ok(null);
  const isSame = receipt.requestHash === null || receipt.requestHash === requestHash;
  return isSame ? ok(receipt) : err(failure('bad-input', { field: 'commandId' }));
};

const saysWords = (event: CaseEvent): boolean => {
  const payload: Readonly<Record<string, unknown>> = event.payload;
  return PERSONAL_FIELDS[event.type].some((field) => typeof payload[field] === 'string' || Array.isArray(payload[field]));
};

const queuePapers = (writer: LedgerWriter, caseId: CaseId, events: readonly CaseEvent[], at: Instant): void => {
  for (const event of events) {
    if (event.type === 'PaperRequested') writer.enqueue({ key: `make-paper:${event.payload.paperId}`, kind: 'make-paper', caseId, paperId: event.payload.paperId }, at);
  }
};

/** Wishes that changed in one case hold in every other case of the person from the same moment on (I8). */
const takeWishesOver = (writer: LedgerWriter, from: CaseId, state: CaseState, stamp: Stamp): void => {
  for (const other of writer.casesOf(state.personId)) {
    const into = other === from ? null : writer.caseState(other);
    const events = into === null ? [] : wishesTakenOver(into, state);
    if (into === null || events.length === 0) continue;
    const recorded = writer.appendCase(other, state.personId, into.version, events, stamp);
    const after = recorded.reduce<CaseState | null>(evolve, into);
    if (after !== null) writer.project(other, after, recorded);
  }
};

/** What the rules may look up of the house; nothing is read before a rule asks. */
export const houseFacts = (writer: LedgerWriter, clock: Clock, caseId: CaseId): HouseFacts => ({
  colleagues: () => writer.staff(),
  shapersOf: (staffId) => writer.shapersOf(staffId),
  contactsElsewhere: (personId, since) => writer.contactsElsewhere(personId, caseId, since),
  minuteOfDay: (at) => Math.floor((at - clock.startOfDay(at)) / MINUTE_MS),
});

/** Decides, appends, projects and queues; answers the version reached. Used by every command on a case, registration included. */
export const applyToCase = (
  writer: LedgerWriter, caseId: CaseId, personId: PersonId, before: CaseState | null, command: AnyCaseCommand, context: DecisionContext,
): Result<number, Failure> => {
  const decided = decide(before, command, context);
  if (!decided.ok) return decided;
  if (before !== null && isErased(before.story) && decided.value.some(saysWords)) return err(failure('person-erased'));
  const stamp = { actorId: context.actor.staffId, recordedAt: context.now, commandId: context.commandId };
  const recorded = writer.appendCase(caseId, personId, before?.version ?? 0, decided.value, stamp);
  let after = before;
  for (const event of recorded) after = evolve(after, event);
  if (after === null) return err(failure('bug'));
  writer.project(caseId, after, recorded);
  queuePapers(writer, caseId, decided.value, context.now);
  if (!isSameWish(before?.preferences ?? null, after.preferences)) takeWishesOver(writer, caseId, after, stamp);
  return ok(after.version);
};

/** Runs one command on a registered case. */
export const runCommand = (deps: CommandDeps, request: CommandRequest): Result<CommandDone, Failure> =>
  deps.ledger.change<CommandDone>((writer) => {
    const { caseId, commandId, command, actor, expectedVersion } = request;
    const requestHash = writer.fingerprint(JSON.stringify([caseId, command]));
    const before = answerBefore(writer, commandId, requestHash);
    if (!before.ok) return before;
    if (before.value !== null) return ok({ caseId, version: before.value.version, isRepeat: true });

    const state = writer.caseState(caseId);
    if (state === null) return err(failure('case-not-found'));
    if (expectedVersion !== null && expectedVersion !== state.version) return err(failure('version-conflict', { expected: expectedVersion, actual: state.version }));
    const now = steadyNow(writer, deps.clock, deps.onClockBehind);
    const applied = applyToCase(writer, caseId, state.personId, state, command, { now, actor, commandId, house: houseFacts(writer, deps.clock, caseId), governing: writer.governingOf(state) });
    if (!applied.ok) return applied;
    noteClock(writer, deps.clock, { actorId: actor.staffId, recordedAt: now, commandId });
    writer.saveReceipt(commandId, { streamId: caseId, version: applied.value, requestHash }, now);
    return ok({ caseId, version: applied.value, isRepeat: false });
  });
