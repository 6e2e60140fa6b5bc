/**
 * What the engine needs from outside, as interfaces: `store` and `print` answer them, `boot` joins them. The ledger is synchronous on
 * purpose: one command is one uninterrupted stretch inside one transaction.
 */
import type { CaseEvent, RecordedCaseEvent } from '../domain/case/events';
import type { CaseState } from '../domain/case/state';
import type { HeldWishes } from '../domain/complainants/held-wishes';
import type { QueueBand } from '../domain/deadlines/queue';
import type { Governing } from '../domain/playbook/governing';
import type { ErrorCode, FaultCode } from '../shared/errors';
import type { Pack } from '../shared/playbook/pack';
import type { Result } from '../shared/result';
import type { CaseId, CommandId, PaperId, PersonId, StaffId } from '../shared/vocabulary/ids';
import type { Account, PainKind } from '../shared/vocabulary/case';
import type { AmountMinor } from '../shared/vocabulary/money';
import type { PackOrigin } from '../shared/vocabulary/playbook';
import type { Role } from '../shared/vocabulary/staff';
import type { CalendarDay, Instant } from '../shared/vocabulary/time';
import type { CaseRow, DraftView, PersonHit, QueueGroup } from '../shared/views/desk-views';
import type { ErasureRows } from './erasing/ports';
import type { WorkstationEvent } from './workstation/events';
import type { PackTexts, Playbooks } from './playbook-ports';

/** Why something was not done: a refusal by the rules or a fault of the machine, in the shape that the door sends on. */
export type Failure = { readonly code: ErrorCode; readonly facts: Readonly<Record<string, string | number>>; readonly opensWith: string | null };

/** Why a database file was not opened. `newer-program` carries both schema versions or the event that is not known here. */
export type OpenRefusal =
  | { readonly kind: 'not-ours'; readonly path: string }
  | { readonly kind: 'newer-program'; readonly found: number; readonly known: number; readonly eventType: string | null }
  | { readonly kind: 'migration-changed'; readonly migration: number }
  | { readonly kind: 'disk-full' | 'read-only' | 'database-damaged' };

/** System time and the calendar of the branch (I10). */
export type Clock = {
  readonly now: () => Instant;
  /** The branch's own calendar day of an instant. */
  readonly dayOf: (at: Instant) => CalendarDay;
  /** First instant of the calendar day of `at`. */
  readonly startOfDay: (at: Instant) => Instant;
  /** First instant of the calendar day after the one of `at`. */
  readonly endOfDay: (at: Instant) => Instant;
};

/** Makes UUIDv7 texts. */
export type Ids = { readonly next: () => string };

/** What was answered to a command the first time (I12). `requestHash` is null once the person was erased. */
export type Receipt = { readonly streamId: string; readonly version: number; readonly requestHash: string | null };

/** A person as known at this desk. `isErased` persons have no words left. */
export type KnownPerson = { readonly personId: PersonId; readonly isErased: boolean; readonly name: string | null; readonly phone: string | null; readonly address: string | null };

/** Who did it, when the system wrote it, and by which press. */
export type Stamp = { readonly actorId: StaffId; readonly recordedAt: Instant; readonly commandId: CommandId };

/** Somebody who signs in here; leavers stay, deactivated. */
export type StaffMember = { readonly staffId: StaffId; readonly name: string; readonly role: Role; readonly isActive: boolean };

/** A PIN as a scrypt string, the wrong tries since it was last right, and until when no try is taken. */
export type PinStanding = { readonly pinHash: string; readonly failedTries: number; readonly waitUntil: Instant };

/** A durable to-do for the outbox. The same key is queued once, whatever asks for it. */
export type Job = { readonly key: string; readonly kind: 'make-paper'; readonly caseId: CaseId; readonly paperId: PaperId };

/** What a case that comes in whole is recognised by: `commandId`, which the same case must bring again however often it comes in; `requestHash` tells whether it says the same. */
export type NewCaseKey = { readonly commandId: CommandId; readonly requestHash: string | null };

/** A case that comes in whole: its first events, the registration first, and whom it is about; a person not known yet gets a key. */
export type NewCase = { readonly caseId: CaseId; readonly personId: PersonId; readonly events: readonly CaseEvent[]; readonly actorId: StaffId; readonly recordedAt: Instant };

/** What became of it. All but `added` leave the record as it was: `known` came in before, `differs` came in before with other content. */
export type NewCaseAnswer = 'added' | 'known' | 'differs' | 'person-erased';

/** What is done with one item of a batch. What it notes elsewhere holds only once `OnCommitted` has counted the item. */
export type BatchWork<T> = (writer: LedgerWriter, item: T) => void;

/** Told, batch by batch, how many items are durable by now; `stop` ends there, with everything so far kept: the batch that was being written meanwhile too, which is told as well. */
export type OnCommitted = (items: number) => 'go-on' | 'stop';

/** How many items are durable, and whether it was stopped before the last. */
export type BatchesDone = { readonly items: number; readonly isStopped: boolean };

/** What can be done inside one transaction. Everything is taken back when the work answers a failure. */
export type LedgerWriter = {
  readonly receipt: (commandId: CommandId) => Receipt | null;
  readonly saveReceipt: (commandId: CommandId, receipt: Receipt, recordedAt: Instant) => void;
  /** The case folded to its newest event, or null when there is none. Cases lately read or changed are not read again. */
  readonly caseState: (caseId: CaseId) => CaseState | null;
  /** When the newest event of the whole record was written, or 0. */
  readonly lastRecordedAt: () => Instant;
  /** Seals personal fields with the person's key and chains the events. The stream must stand at `afterVersion`. */
  readonly appendCase: (caseId: CaseId, personId: PersonId, afterVersion: number, events: readonly CaseEvent[], stamp: Stamp) => readonly RecordedCaseEvent[];
  /**
   * Appends, projects and answers a case that nobody decides about (import): no rules, no version, no papers. It is made only when it did not come
   * in before. Thousands of them belong into `changeInBatches`. `recordedAt` comes from `steadyNow`, as for a command.
   */
  readonly appendNewCase: (key: NewCaseKey, make: () => NewCase) => NewCaseAnswer;
  /** When a clock that went back was last recorded, or 0. */
  readonly clockNotedAt: () => Instant;
  readonly appendWorkstation: (event: WorkstationEvent, stamp: Stamp) => void;
  /** Brings rows and guards up to the folded state. The database refuses what a guard forbids, as an exception. */
  readonly project: (caseId: CaseId, state: CaseState, added: readonly RecordedCaseEvent[]) => void;
  readonly createPerson: (personId: PersonId, at: Instant) => void;
  readonly person: (personId: PersonId) => KnownPerson | null;
  /** How the person wants to be reached, as told in any case (I8). */
  readonly wishesOf: (personId: PersonId) => HeldWishes | null;
  /** Contacts of ours that count against the budget, with this person in other cases than this one, since a moment (I8). */
  readonly contactsElsewhere: (personId: PersonId, except: CaseId, since: Instant) => number;
  /** What governs a case: the version of a pack it began with, or none; for one that is about to begin the pack in force (S2.3). */
  readonly governingOf: (state: CaseState | null) => Governing;
  /** All cases of the person, the oldest first. */
  readonly casesOf: (personId: PersonId) => readonly CaseId[];
  /** The next number of a counter that starts at 1 and never gives one twice; with `count`, the first of so many in a row. */
  readonly nextNumber: (counter: string, count?: number) => number;
  readonly enqueue: (job: Job, at: Instant) => void;
  readonly setting: (key: string) => string | null;
  /** Everybody who ever signed in here, in the order added. */
  readonly staff: () => readonly StaffMember[];
  readonly pin: (staffId: StaffId) => PinStanding | null;
  readonly savePin: (staffId: StaffId, pin: PinStanding) => void;
  /** Who added this account, changed its role or set its PIN anew (I6). */
  readonly shapersOf: (staffId: StaffId) => readonly StaffId[];
  /** Makes the due times of all open cases again, after a deadline setting changed. */
  readonly projectOpenCases: () => void;
  readonly openCaseCount: (personId: PersonId) => number;
  /** Cases of the person under a hold of the law. */
  readonly holdCount: (personId: PersonId) => number;
  /** True while a request to erase the person waits for a decision. */
  readonly isErasureWaiting: (personId: PersonId) => boolean;
  /** Destroys the person's key and empties everything derived from it, drafts included. True when there was a key. */
  readonly destroyPerson: (personId: PersonId) => boolean;
  readonly playbooks: Playbooks;
  /** Adds a version of a pack; the database refuses one that is there. Answers the digest of its content. */
  readonly keepPack: (pack: Pack, texts: PackTexts, origin: PackOrigin, stamp: Stamp) => string;
  /** SHA-256 of a text, in hex. */
  readonly fingerprint: (text: string) => string;
};

/** A case as read: its events, oldest first, and the state they fold to. */
export type OpenedCase = { readonly events: readonly RecordedCaseEvent[]; readonly state: CaseState };

/** The record. */
export type Ledger = {
  /** One `BEGIN IMMEDIATE`. Committed when `work` answers ok, taken back otherwise. Storage faults come back as values. */
  readonly change: <T>(work: (writer: LedgerWriter) => Result<T, Failure>) => Result<T, Failure>;
  /**
   * Does `work` for each item, many in one transaction, for milliseconds at a time; between two transactions the desk gets its turn. The disk
   * flushes a batch while the next one is written, and whoever commits meanwhile flushes both. A crash or a fault leaves whole batches: run it
   * again over the same items. An exception takes back its own batch and is thrown on. Items come in chunks of some hundreds, as they are read; a
   * chunk is one batch or several, never part of one.
   */
  readonly changeInBatches: <T extends object>(chunks: Iterable<readonly T[]> | AsyncIterable<readonly T[]>, work: BatchWork<T>, onCommitted: OnCommitted) => Promise<Result<BatchesDone, Failure>>;
  /** Null when there is no such case. */
  readonly openCase: (caseId: CaseId) => OpenedCase | null;
  /** The events of a case, oldest first; empty when there is no such case. */
  readonly readCase: (caseId: CaseId) => readonly RecordedCaseEvent[];
  /** Digest of the first `afterVersion` events of a case, for paper (I1): 20 hex digits. Null when the case has fewer events. */
  readonly caseDigest: (caseId: CaseId, afterVersion: number) => string | null;
};

/** A job that was taken from the outbox. `attempt` counts from 1. */
export type ClaimedJob = Job & { readonly attempt: number };

/** Storage of the outbox. */
export type JobStore = {
  /** Takes the oldest job that is due, and keeps it from others until `claimedUntil`. */
  readonly claim: (now: Instant, claimedUntil: Instant) => ClaimedJob | null;
  readonly finish: (key: string) => void;
  readonly postpone: (key: string, notBefore: Instant, lastFailure: string) => void;
  /** At start: what an ended program had claimed is due again at once. */
  readonly releaseAll: (now: Instant) => void;
  /** When the next open job is due, or null. */
  readonly nextAt: () => Instant | null;
};

/** A made paper as kept beside the ledger. */
export type MadePaper = { readonly sha256: string; readonly pageCount: number; readonly afterVersion: number; readonly digest: string };

/** Makes the paper and stores its file; answers why not. Called again after a crash: must be safe to repeat. */
export type MakePaper = (caseId: CaseId, paperId: PaperId) => Promise<Result<MadePaper, { readonly code: FaultCode; readonly reason: string }>>;

/** Unsent words, by person and key. */
export type DraftStore = {
  readonly save: (staffId: StaffId, key: string, body: string, savedAt: Instant) => Result<null, Failure>;
  readonly read: (staffId: StaffId, key: string) => DraftView | null;
  readonly list: (staffId: StaffId) => readonly DraftView[];
  readonly discard: (staffId: StaffId, key: string) => Result<null, Failure>;
};

/** Files of papers by the SHA-256 of their bytes. */
export type PaperFiles = {
  /** Answers the name; storing the same bytes twice keeps one file. */
  readonly store: (bytes: Uint8Array) => Result<string, Failure>;
  /** `paper-not-ready` when the file is missing or is not what its name says. */
  readonly read: (sha256: string) => Result<Uint8Array, Failure>;
  readonly remove: (sha256: string) => Result<null, Failure>;
  readonly pathOf: (sha256: string) => string;
};

/** Which case a file belongs to, and under whose key it is sealed. */
export type FileOfCase = { readonly caseId: CaseId; readonly personId: PersonId };

/** Sealed files of cases, by the SHA-256 of the sealed bytes. The same bytes on the same case always have the same name. */
export type AttachmentFiles = {
  /** Seals and stores, then lets `record` name the file; what it refuses is taken away again. `person-erased` where there is no key any more. */
  readonly keep: <T>(file: FileOfCase, bytes: Uint8Array, record: (sha256: string) => Result<T, Failure>) => Promise<Result<T, Failure>>;
  /** The bytes as they came; `attachment-damaged` when the file is missing, is not what its name says, or its seal does not open. */
  readonly read: (file: FileOfCase, sha256: string) => Promise<Result<Uint8Array<ArrayBuffer>, Failure>>;
  /** Removes those of the files that no case names any more; answers how many could not go yet. */
  readonly dropUnnamed: (sha256s: readonly string[]) => number;
  /** Removes everything in the folder that no case names, such as what a crash left; answers how many went, and how many are named but not there. */
  readonly sweep: () => { readonly swept: number; readonly missing: number };
};

/** A setting's value. */
export type SettingValue = string | number | boolean | null;

/** Where a page of the queue goes on: after this row of this band. */
export type QueueCursor = { readonly band: QueueBand; readonly queueAt: Instant; readonly seq: number };
/** A case row as kept, with its place in the record and in the queue. `isLate` in `due` is for the reader of the row to set. */
export type StoredRow = { readonly seq: number; readonly queueAt: Instant; readonly row: CaseRow };
/** A row on its page of the queue. */
export type QueuedRow = StoredRow & { readonly band: QueueBand };
/** One remedy that was given before: what it came to, and the option of a pack that it was. */
export type GivenRemedy = { readonly amountMinor: AmountMinor; readonly optionId: string | null };
/** A paper as kept; `sha256` is there once it is ready. */
export type StoredPaper = { readonly paperId: PaperId; readonly caseId: CaseId; readonly status: string; readonly sha256: string | null; readonly pageCount: number | null };

/** The reads of one day. Places are numbers of events in the whole record; 0 is before the first. */
export type DayReads = {
  readonly placeBefore: (at: Instant) => number;
  /** The beginning of an event's hash, 20 hex digits; null before the first. */
  readonly hashAt: (place: number) => string | null;
  /** Which cases have events in a stretch of the record. `step` looks at so many of them and says whether there may be more. */
  readonly touched: (after: number, last: number) => { readonly step: (events: number) => boolean; readonly result: () => { readonly cases: readonly CaseId[]; readonly importedCount: number } };
  /** Cases in which a time in this span was promised, whatever became of it. */
  readonly promisedBetween: (from: Instant, until: Instant) => readonly CaseId[];
  /** Cases open at a moment, but counting those that were closed then and reopened since; `reopenedOpenAt` names the ones to look at. */
  readonly openCountAt: (until: Instant) => number;
  readonly reopenedOpenAt: (until: Instant) => readonly CaseId[];
  /** The most urgent of the cases open at a moment, as far as the rows of today tell. */
  readonly openAt: (until: Instant, limit: number) => readonly CaseId[];
};

/** Fast reads on the main thread, each by an index. Nothing here searches words. */
export type Rows = {
  /** Reads of this port and of the ledger that belong together: all of them see the record at one moment, and they take less time. Never writes. */
  readonly atOnce: <T>(read: () => T) => T;
  readonly settings: () => Readonly<Record<string, SettingValue>>;
  /** Language and theme of the desk: nobody's decision worth an event. */
  readonly setLook: (key: 'language' | 'theme', value: string) => Result<null, Failure>;
  readonly playbooks: Playbooks;
  /** When the newest event of the whole record was written, or 0. */
  readonly lastRecordedAt: () => Instant;
  readonly staff: () => readonly StaffMember[];
  readonly pin: (staffId: StaffId) => PinStanding | null;
  readonly savePin: (staffId: StaffId, pin: PinStanding) => void;
  readonly person: (personId: PersonId) => KnownPerson | null;
  /** Cases of a person other than this one. */
  readonly otherCaseCount: (personId: PersonId, caseId: CaseId) => number;
  /** Cases of a person, the newest first. */
  readonly rowsOfPerson: (personId: PersonId, now: Instant, limit: number) => readonly StoredRow[];
  readonly caseCountOf: (personId: PersonId) => number;
  /** How the person wants to be reached, with the case where it was told; null when nothing is wished. */
  readonly wishesOf: (personId: PersonId) => PersonHit['wishes'];
  readonly queueCounts: (now: Instant, endOfToday: Instant) => Readonly<Record<QueueGroup, number>>;
  readonly queuePage: (group: QueueGroup, now: Instant, endOfToday: Instant, after: QueueCursor | null, limit: number) => readonly QueuedRow[];
  /** Cases of the person other than this one that were registered since a moment (S4.9). */
  readonly otherCasesSince: (personId: PersonId, caseId: CaseId, since: Instant) => number;
  readonly contactsElsewhere: (personId: PersonId, except: CaseId, since: Instant) => number;
  readonly governingOf: (state: CaseState) => Governing;
  /** Open cases of this owner with a promise due before a moment, the earliest promise first (S0.2). */
  readonly rowsPromisedBefore: (owner: StaffId, before: Instant, now: Instant, limit: number) => readonly StoredRow[];
  /** Open moments of truth and safety cases at which nobody senior looked yet, the most urgent first (S3.1). */
  readonly rowsNeedingSeniorEye: (now: Instant, limit: number) => readonly StoredRow[];
  /** The newest remedies that closed cases of this subject were given for this kind of pain, in one account; confidential cases are not among them. */
  readonly givenBefore: (subjectId: string | null, painKind: PainKind, account: Account, limit: number) => readonly GivenRemedy[];
  /** Open cases that are offered to this person, the most urgent first. */
  readonly rowsOfferedTo: (staffId: StaffId, now: Instant, limit: number) => readonly StoredRow[];
  /** Open cases where an approval waits that this person did not ask for, the oldest case first. */
  readonly rowsAwaitingApproval: (notBy: StaffId, now: Instant, limit: number) => readonly StoredRow[];
  /** Closed at this desk since then; imported history is not among them. */
  readonly closedCountSince: (at: Instant) => number;
  /** Rows by their place in the record, in the order asked; unknown ones are left out. */
  readonly rowsBySeq: (seqs: readonly number[], now: Instant) => readonly StoredRow[];
  readonly caseByReference: (reference: string) => { readonly caseId: CaseId; readonly version: number } | null;
  readonly paper: (paperId: PaperId) => StoredPaper | null;
  /** Cases for which a paper was asked for since a moment, in the order first asked. Reads back from the newest event and no further. */
  readonly casesWithPapersSince: (at: Instant) => readonly CaseId[];
  /** Names of the settings that were changed since a moment, that moment included. Reads back from the newest event and no further. */
  readonly settingsChangedSince: (at: Instant) => ReadonlySet<string>;
  /** Files of a person's papers, to be removed with an erasure. */
  readonly paperFilesOf: (personId: PersonId) => readonly string[];
  /** Sealed files of a person's cases, to be removed with an erasure. */
  readonly attachmentFilesOf: (personId: PersonId) => readonly string[];
  readonly erasures: ErasureRows;
};
