/** What the command line does without a window: check, back up, restore, make again what is derived. No reader thread here; nothing waits for a frame. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import { backUpWhole, copyNamedFiles } from './attachment-copies';
import type { CheckedBackup } from './backup-file';
import { backupName, listBackups } from './backups';
import { headOf, verifyChain, type ChainCheck } from './chain';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb, type WritableDb } from './database';
import { rebuildRows } from './projections';
import { restoreBackup, type Restored, type RestorePlaces, type RestoreRequest } from './restore';
import { attempt, fault } from './sqlite-fault';

/** What a check of everything found. `backup` is the newest backup and whether it belongs to the record; null when there is none. */
export type WholeCheck = { readonly chain: ChainCheck; readonly integrity: string; readonly backup: { readonly name: string; readonly isVerified: boolean; readonly madeAt: number } | null };

const onRecord = <T>(ledgerPath: string, work: (db: ReadableDb) => Result<T, Failure>): Result<T, Failure> => {
  const opened = openReadable(ledgerPath, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return err(fault('database-damaged', { cause: opened.error.kind }));
  try {
    return attempt(() => work(opened.value));
  } finally {
    opened.value.close();
  }
};

const headIn = (path: string): ReturnType<typeof headOf> | null => {
  const opened = openReadable(path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return null;
  try {
    return headOf(opened.value);
  } finally {
    opened.value.close();
  }
};

/** Checks file, chain and newest backup. */
export const verifyAll = (ledgerPath: string, backupFolder: string): Result<WholeCheck, Failure> =>
  onRecord(ledgerPath, (db) => {
    const integrity = String(db.pragma('integrity_check'));
    const newest = listBackups(backupFolder, db)[0] ?? null;
    const head = newest === null ? null : headIn(join(backupFolder, newest.name));
    const chain = verifyChain(db, head === null ? [] : [head]);
    return ok({ chain, integrity, backup: newest === null ? null : { name: newest.name, isVerified: newest.isVerified, madeAt: newest.madeAt } });
  });

/** Makes a checked backup in `folder`; `localTime` (`YYYY-MM-DDTHH:MM:SS`) names it. */
export const backupNow = (ledgerPath: string, folder: string, localTime: string): Result<CheckedBackup & { readonly name: string }, Failure> =>
  onRecord(ledgerPath, (db) => {
    const name = backupName(localTime);
    const made = backUpWhole(db, join(folder, name));
    return made.ok ? ok({ ...made.value, name }) : made;
  });

/** After a backup file was carried to `path`: brings the files of cases that it names from the folder beside `fromPath` to the one beside it. */
export const carryFiles = (fromPath: string, path: string): Result<null, Failure> =>
  onRecord(path, (db) => {
    copyNamedFiles(db, fromPath, path);
    return ok(null);
  });

/** Restores a backup file; `backup-not-valid` when there is none at that place. */
export const restoreFrom = (places: RestorePlaces, request: RestoreRequest): Result<Restored, Failure> =>
  existsSync(request.backupPath) ? attempt(() => restoreBackup(places, request)) : err(fault('backup-not-valid', { cause: 'missing' }));

/** Makes everything again that is derived from the events: the read tables now, the search index (a file that is put away here) at the next opening. Answers the number of cases. */
export const rebuildDerived = (db: WritableDb, searchPath: string): number => {
  const cases = rebuildRows(db);
  for (const suffix of ['', '-wal', '-shm']) rmSync(searchPath + suffix, { force: true });
  return cases;
};
