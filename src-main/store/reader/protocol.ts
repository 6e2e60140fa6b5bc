/** What main may ask of the reader thread: a closed list, by name. Everything here may take long and reads only. */
import type { DuePerson } from '../../engine/erasing/ports';
import type { Failure } from '../../engine/ports';
import type { Result } from '../../shared/result';
import type { LookAlike } from '../../shared/views/customer-views';
import type { FindView, PersonHit, VerifyView } from '../../shared/views/desk-views';
import type { Instant } from '../../shared/vocabulary/time';
import type { CheckedBackup } from '../backup-file';

/** Where the thread finds its files. Without a place for the index it keeps none: for a thread that only checks. */
export type ReaderPlaces = { readonly ledgerPath: string; readonly searchPath: string | null };

/** Each job with its question and answer. */
export type ReaderJobs = {
  /** Cases by reference, name, phone or words, newest first. */
  readonly find: { readonly ask: { readonly words: string; readonly limit: number; readonly now: number }; readonly answer: FindView };
  readonly findPersons: { readonly ask: { readonly words: string; readonly limit: number }; readonly answer: PersonHit[] };
  /** Cases that a new call may be about again. */
  readonly lookAlikes: { readonly ask: { readonly name: string; readonly phone: string; readonly story: string; readonly now: number }; readonly answer: LookAlike[] };
  /** Persons whose words were kept long enough: among very many cases, longer than a frame. */
  readonly due: { readonly ask: { readonly closedBefore: Instant; readonly limit: number }; readonly answer: readonly DuePerson[] };
  /** Walks the whole chain and compares with the newest backup at `backupPath`, if any. */
  readonly verify: { readonly ask: { readonly backupPath: string | null; readonly backupName: string | null }; readonly answer: VerifyView };
  /** One consistent copy at `path`, opened and checked before it gets that name, with the files of cases beside it. */
  readonly backup: { readonly ask: { readonly path: string }; readonly answer: CheckedBackup };
  /** SQLite's own check of the file; null when well. */
  readonly quickCheck: { readonly ask: Record<string, never>; readonly answer: string | null };
  /** Follows the record to its newest event and takes erased words out of the index for good. */
  readonly purge: { readonly ask: Record<string, never>; readonly answer: null };
  /** A small step after the record, which a commit has lengthened; what is left is followed between questions. */
  readonly follow: { readonly ask: Record<string, never>; readonly answer: null };
  /** Follows the record to its newest event, however long that takes. */
  readonly catchUp: { readonly ask: Record<string, never>; readonly answer: null };
  readonly close: { readonly ask: Record<string, never>; readonly answer: null };
};

/** Name of a job. */
export type ReaderJob = keyof ReaderJobs;
/** A question as it travels. */
export type ReaderRequest = { [J in ReaderJob]: { readonly id: number; readonly job: J; readonly ask: ReaderJobs[J]['ask'] } }[ReaderJob];
/** An answer as it travels; `bug` is an exception's own words, for the log. */
export type ReaderReply = { readonly id: number; readonly result: Result<unknown, Failure> } | { readonly id: number; readonly bug: string };
