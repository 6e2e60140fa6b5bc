/** One consistent copy of a database in a new file: written beside its name, flushed, checked by opening it, and only then renamed. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../shared/result';
import type { Failure } from '../engine/ports';
import { hashAt, headOf, type Head } from './chain';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb } from './database';
import { schemaTroubleOf } from './own-schema';
import { fault, faultCodeOf } from './sqlite-fault';

/** Flushes a file, or a folder where the system allows it, to the disk. */
export const flush = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (thrown) {
    // Windows cannot flush a folder; the rename itself is journalled there.
    if (process.platform !== 'win32') throw thrown;
  } finally {
    closeSync(handle);
  }
};

/** Renames a finished file over its final name and makes the rename itself durable. */
export const settle = (temporary: string, path: string): void => {
  renameSync(temporary, path);
  flush(dirname(path));
};

/** What a check of a backup found. */
export type CheckedBackup = { readonly head: Head; readonly sizeBytes: number; readonly eventCount: number };

const checkOpen = (copy: ReadableDb, path: string, origin: ReadableDb | null): Result<CheckedBackup, Failure> => {
  // A copy that was just made has the schema of its origin, whatever that is; only what comes from elsewhere is doubted.
  const trouble = origin === null ? schemaTroubleOf(copy) : null;
  if (trouble !== null) return err(trouble);
  if (copy.pragma('integrity_check') !== 'ok') return err(fault('backup-not-valid', { cause: 'integrity' }));
  const head = headOf(copy);
  if (origin !== null && hashAt(origin, head.position) !== head.hash) return err(fault('backup-not-valid', { cause: 'chain' }));
  return ok({ head, sizeBytes: statSync(path).size, eventCount: head.position });
};

/**
 * Opens a copy, asks SQLite for its integrity and compares its newest event with the record it came from; where `origin` is null, its schema
 * must be ours instead. `backup-not-valid` says what did not hold, `database-newer` that a newer program wrote it.
 */
export const checkBackup = (path: string, origin: ReadableDb | null): Result<CheckedBackup, Failure> => {
  if (!existsSync(path)) return err(fault('backup-not-valid', { cause: 'missing' }));
  const opened = openReadable(path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return err(fault('backup-not-valid', { cause: opened.error.kind }));
  try {
    return checkOpen(opened.value, path, origin);
  } catch (thrown) {
    // Damage shows where a page is read, which may be anywhere; the desk's own record is not what is damaged here.
    if (faultCodeOf(thrown) !== 'database-damaged') throw thrown;
    return err(fault('backup-not-valid', { cause: 'damaged' }));
  } finally {
    opened.value.close();
  }
};

/**
 * Copies an open record into a new file with `VACUUM INTO`: one snapshot, also while somebody writes. The copy is flushed, opened, checked
 * against the record and only then gets its name, so that a file with that name is always a good one.
 */
export const backUp = (db: ReadableDb, path: string): Result<CheckedBackup, Failure> => {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.part`;
  rmSync(temporary, { force: true });
  try {
    db.prepare<[string], unknown>('backup.copy', 'VACUUM INTO ?').run(temporary);
    flush(temporary);
    const checked = checkBackup(temporary, db);
    if (!checked.ok) return err(fault('backup-failed', checked.error.facts));
    settle(temporary, path);
    return checked;
  } finally {
    rmSync(temporary, { force: true });
  }
};
