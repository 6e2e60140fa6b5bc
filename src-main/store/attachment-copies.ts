/**
 * Copies of sealed files: they lie in a folder beside each database that names them, the record, its backups, and what was set aside. A file
 * never changes, so a copy is made once, checked by its name, and all backups of one folder share it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Failure } from '../engine/ports';
import type { Result } from '../shared/result';
import { backUp, settle, type CheckedBackup } from './backup-file';
import type { ReadableDb } from './database';
import { sha256Of, writeWhole } from './papers';
import { namedFiles } from './projections/attachment-row';
import { faultCodeOf } from './sqlite-fault';

const SHA256_HEX = /^[0-9a-f]{64}$/;

/** The folder of files for a database file. */
export const attachmentsBeside = (databasePath: string): string => join(dirname(databasePath), 'attachments');

/** The file from the first folder that has it whole, or null. */
const wholeFrom = (folders: readonly string[], sha256: string): Buffer | null => {
  for (const folder of folders) {
    const path = join(folder, sha256);
    const bytes = existsSync(path) ? readFileSync(path) : null;
    if (bytes !== null && sha256Of(bytes) === sha256) return bytes;
  }
  return null;
};

/** Brings files into a folder unless they are there; answers how many are whole nowhere. Each is written beside its name, flushed, renamed. */
export const copyFiles = (sha256s: readonly string[], from: readonly string[], to: string): number => {
  let missing = 0;
  // A backup that somebody made up may name anything; only a name of the right shape ever becomes a path.
  for (const sha256 of sha256s.filter((each) => !SHA256_HEX.test(each) || !existsSync(join(to, each)))) {
    const bytes = SHA256_HEX.test(sha256) ? wholeFrom(from, sha256) : null;
    if (bytes === null) {
      missing += 1;
      continue;
    }
    mkdirSync(to, { recursive: true });
    const temporary = join(to, `${sha256}.part`);
    rmSync(temporary, { force: true });
    try {
      writeWhole(temporary, bytes);
      settle(temporary, join(to, sha256));
    } finally {
      rmSync(temporary, { force: true });
    }
  }
  return missing;
};

/** Copies of older schemas know no files. */
const knowsFiles = (db: ReadableDb): boolean => db.prepare<[], { n: number }>('schema.attachments', "SELECT count(*) AS n FROM sqlite_schema WHERE name = 'attachment_row'").get()?.n === 1;

/** Brings every file that `db` names from the folder beside one database to the folder beside another. */
export const copyNamedFiles = (db: ReadableDb, fromPath: string, toPath: string): number =>
  (knowsFiles(db) ? copyFiles(namedFiles(db), [attachmentsBeside(fromPath)], attachmentsBeside(toPath)) : 0);

/** A backup with its files: first what takes long, then the record, then what came in meanwhile, so that the backup never names a file that is not beside it. */
export const backUpWhole = (db: ReadableDb, path: string): Result<CheckedBackup, Failure> => {
  copyNamedFiles(db, db.path, path);
  const made = backUp(db, path);
  if (made.ok) copyNamedFiles(db, db.path, path);
  return made;
};

/** Removes a file; false when it cannot go now, because something holds it. The next sweep tries again. */
export const removeFile = (path: string): boolean => {
  try {
    rmSync(path, { force: true, maxRetries: 3 });
    return true;
  } catch (thrown) {
    if (faultCodeOf(thrown) === null) throw thrown;
    return false;
  }
};

/** Removes files wherever they lie below some folders: of an erased person no copy stays. Answers how many could not be removed. */
export const removeFromCopies = (folders: readonly string[], sha256s: readonly string[]): number => {
  const wanted = new Set(sha256s);
  const found = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])).filter((entry) => entry.isFile() && wanted.has(entry.name));
  return found.filter(({ parentPath, name }) => !removeFile(join(parentPath, name))).length;
};
