/**
 * The one place where a database file is opened. Sets every pragma on every connection, because this library falls back to
 * `synchronous=NORMAL` after the first WAL write and on each reopen, and refuses files that are not ours or from a newer program.
 */
import { closeSync, existsSync, fdatasync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { err, ok, type Result } from '../shared/result';
import type { OpenRefusal } from '../engine/ports';
import { compiledOnce } from './compiled-once';
import { refusalOf } from './sqlite-fault';

declare const access: unique symbol;

/** A prepared statement; each call is timed under the statement's name. */
export type Query<P extends unknown[], R> = {
  readonly get: (...values: P) => R | undefined;
  readonly all: (...values: P) => R[];
  readonly iterate: (...values: P) => IterableIterator<R>;
  readonly run: (...values: P) => { readonly changes: number };
};

/** A connection that can read. `prepare` keeps one statement per name and is cheap to call again. */
export type ReadableDb = {
  readonly [access]: 'read' | 'write';
  readonly path: string;
  readonly prepare: <P extends unknown[], R>(name: string, sql: string) => Query<P, R>;
  /** Reads that belong together, as one moment of the file. A statement alone takes SQLite's locks and gives them back, which costs more than most look-ups. Never writes, never asynchronous. */
  readonly atOnce: <T>(read: () => T) => T;
  /** Value of a pragma that answers one number or word. */
  readonly pragma: (name: string) => string | number;
  readonly exec: (sql: string) => void;
  readonly close: () => void;
};

/** A connection that can also write; there is one per file and process. */
export type WritableDb = ReadableDb & {
  readonly [access]: 'write';
  /** `BEGIN IMMEDIATE … COMMIT`; anything thrown inside rolls back and is thrown on. Never asynchronous. */
  readonly immediate: <T>(work: () => T) => T;
  /** For who writes much at a time beside others. See `Bulk`. Throws as the file system does where the log cannot be opened, with everything as it was. */
  readonly inBulk: () => Bulk;
  /** True while inside `immediate`. */
  readonly isBusy: () => boolean;
  /** Counts on this connection, inner transactions included: `turns` at each beginning and end, `takenBack` at each that was. What was read before is only as good as these. */
  readonly transactions: { readonly turns: number; readonly takenBack: number };
};

/**
 * Many transactions in a row of somebody who chooses when others wait for the disk. What `immediate` committed is whole whatever ends the process, and
 * durable once a `flush` that began after it has ended, or any commit outside, which is flushed as ever. Until `letGo` the log beside the file is moved
 * into it by `move` only, and not by whichever commit makes it long.
 */
export type Bulk = { readonly immediate: <T>(work: () => T) => T; readonly flush: () => Promise<void>; readonly move: () => void; readonly letGo: () => void };

/** Called with the name of a statement that took longer than one frame, never with its values; a whole transaction is named `transaction`. */
export type OnSlow = (statement: string, tookMs: number) => void;

/**
 * How a file is opened. `isDerived` is for what can be made again: it is not flushed at each commit. `maxPages` limits the size, which is
 * how a full disk is tried out.
 */
export type OpenOptions = { readonly applicationId: number; readonly isDerived?: boolean; readonly onSlow?: OnSlow | undefined; readonly maxPages?: number | undefined };

/** `application_id` of the ledger: "AMND". */
export const LEDGER_APPLICATION_ID = 0x41_4d_4e_44;
/** `application_id` of the search index: "AMNS". */
export const SEARCH_APPLICATION_ID = 0x41_4d_4e_53;
/** A statement that takes longer than this blocks a frame and is reported. */
export const SLOW_MS = 16;

/**
 * Says why the SQLite binding cannot be loaded here, or null when it can. The shipped binary needs Node-API 10 and crashes the whole
 * process on less; a binary compiled on this machine lies where `hasOwnBuild` says.
 */
export const bindingTrouble = (nodeApi: number, hasOwnBuild: boolean): string | null =>
  nodeApi >= 10 || hasOwnBuild ? null : `Node-API ${nodeApi} needs a SQLite binding compiled on this machine: run "npm run provision".`;

type Raw = InstanceType<typeof Database>;

const timed = <T>(name: string, onSlow: OnSlow | undefined, call: () => T): T => {
  if (onSlow === undefined) return call();
  const startedAt = performance.now();
  try {
    return call();
  } finally {
    const tookMs = performance.now() - startedAt;
    if (tookMs > SLOW_MS) onSlow(name, tookMs);
  }
};

const reading = (raw: Raw, onSlow: OnSlow | undefined): Omit<ReadableDb, typeof access> => {
  const prepared = new Map<string, Query<never, unknown>>();
  const [begin, end] = [raw.prepare('BEGIN'), raw.prepare('COMMIT')];
  const isInside = (): boolean => raw.inTransaction;
  return {
    path: raw.name,
    prepare: <P extends unknown[], R>(name: string, sql: string): Query<P, R> => {
      const known = prepared.get(name);
      // The map forgets the row type; the same name is always prepared with the same text and types.
      if (known !== undefined) return known as Query<P, R>;
      const statement = raw.prepare<unknown[], R>(compiledOnce(sql));
      const query: Query<P, R> = {
        get: (...values) => timed(name, onSlow, () => statement.get(...values)),
        all: (...values) => timed(name, onSlow, () => statement.all(...values)),
        iterate: (...values) => statement.iterate(...values),
        run: (...values) => timed(name, onSlow, () => statement.run(...values)),
      };
      prepared.set(name, query);
      return query;
    },
    atOnce: (read) => {
      if (isInside()) return read();
      begin.run();
      try {
        return read();
      } finally {
        // A damaged page may have ended it already.
        if (isInside()) end.run();
      }
    },
    pragma: (name) => {
      const answer = raw.pragma(name, { simple: true });
      return typeof answer === 'number' || typeof answer === 'string' ? answer : '';
    },
    exec: (sql) => {
      raw.exec(sql);
    },
    close: () => raw.close(),
  };
};

const commonPragmas = (raw: Raw): void => {
  raw.pragma('busy_timeout = 5000');
  raw.pragma('foreign_keys = ON');
  raw.pragma('trusted_schema = OFF');
  raw.pragma('secure_delete = ON');
  raw.pragma('cell_size_check = ON');
};

const isForeign = (raw: Raw, applicationId: number): boolean => {
  const found = raw.pragma('application_id', { simple: true });
  if (found === applicationId) return false;
  const tables = raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get();
  return found !== 0 || (tables?.n ?? 0) > 0;
};

const openRaw = (path: string, options: Database.Options, applicationId: number): Result<Raw, OpenRefusal> => {
  // The library throws a plain TypeError where the folder is missing.
  if (!existsSync(dirname(path))) return err({ kind: 'read-only' });
  let raw: Raw | null = null;
  try {
    raw = new Database(path, options);
    commonPragmas(raw);
    if (isForeign(raw, applicationId)) {
      raw.close();
      return err({ kind: 'not-ours', path });
    }
    return ok(raw);
  } catch (thrown) {
    raw?.close();
    return err(refusalOf(thrown));
  }
};

/** Transactions, the inner ones as savepoints. The library's own wrapper is built anew for each piece of work, which a command would pay each time. */
const transacting = (raw: Raw, onSlow: OnSlow | undefined): Pick<WritableDb, 'immediate' | 'transactions'> => {
  const outer = { begin: raw.prepare('BEGIN IMMEDIATE'), commit: raw.prepare('COMMIT'), undo: [raw.prepare('ROLLBACK')] };
  const release = raw.prepare('RELEASE step');
  const inner = { begin: raw.prepare('SAVEPOINT step'), commit: release, undo: [raw.prepare('ROLLBACK TO step'), release] };
  const transactions = { turns: 0, takenBack: 0 };
  const immediate = <T>(work: () => T): T => {
    const { begin, commit, undo } = raw.inTransaction ? inner : outer;
    begin.run();
    transactions.turns += 1;
    try {
      const value = work();
      commit.run();
      return value;
    } catch (thrown) {
      transactions.takenBack += 1;
      // A full disk or a damaged page may have ended it already.
      if (raw.inTransaction) for (const step of undo) step.run();
      throw thrown;
    } finally {
      transactions.turns += 1;
    }
  };
  return { transactions, immediate: (work) => timed('transaction', onSlow, () => immediate(work)) };
};

/** Pages of the log after which SQLite by itself moves them. */
const LOG_PAGES_MAX = 1_000;

const flushLater = promisify(fdatasync);

const inBulk = (raw: Raw, immediate: WritableDb['immediate']): Bulk => {
  // Only SQLite writes to the log; it locks nothing in it that closing this would let go of.
  const log = openSync(`${raw.name}-wal`, 'r+');
  raw.pragma('wal_autocheckpoint = 0');
  return {
    immediate: (work) => {
      raw.pragma('synchronous = NORMAL');
      try {
        return immediate(work);
      } finally {
        raw.pragma('synchronous = FULL');
      }
    },
    flush: () => flushLater(log),
    move: () => { raw.pragma('wal_checkpoint(PASSIVE)'); },
    letGo: () => {
      closeSync(log);
      if (raw.open) raw.pragma(`wal_autocheckpoint = ${LOG_PAGES_MAX}`);
    },
  };
};

/** Opens a file for writing, making it when it is not there. Durable: WAL with `synchronous=FULL`. */
export const openWritable = (path: string, options: OpenOptions): Result<WritableDb, OpenRefusal> => {
  const opened = openRaw(path, {}, options.applicationId);
  if (!opened.ok) return opened;
  const raw = opened.value;
  try {
    raw.pragma('journal_mode = WAL');
    if (raw.pragma('application_id', { simple: true }) !== options.applicationId) raw.pragma(`application_id = ${options.applicationId}`);
    // Said aloud on every connection: the default of this library in WAL mode is NORMAL, which may lose the last commits with the power.
    raw.pragma(`synchronous = ${options.isDerived === true ? 'NORMAL' : 'FULL'}`);
    if (options.maxPages !== undefined) raw.pragma(`max_page_count = ${options.maxPages}`);
  } catch (thrown) {
    raw.close();
    return err(refusalOf(thrown));
  }
  const transactions = transacting(raw, options.onSlow);
  return ok({ ...reading(raw, options.onSlow), ...transactions, inBulk: () => inBulk(raw, transactions.immediate), isBusy: () => raw.inTransaction } as WritableDb);
};

/** Opens an existing file for reading only. */
export const openReadable = (path: string, options: OpenOptions): Result<ReadableDb, OpenRefusal> => {
  const opened = openRaw(path, { readonly: true, fileMustExist: true }, options.applicationId);
  return opened.ok ? ok(reading(opened.value, options.onSlow) as ReadableDb) : opened;
};
