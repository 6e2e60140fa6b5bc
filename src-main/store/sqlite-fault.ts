/** Turns what SQLite and the file system throw into the values that the desk can show. Anything not listed here is a bug and stays thrown. */
import type { Failure, OpenRefusal } from '../engine/ports';
import type { FaultCode } from '../shared/errors';
import { err, type Result } from '../shared/result';

const CODES: readonly (readonly [prefix: string, code: FaultCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'database-damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'database-damaged'],
  // The shared memory beside the log is made on opening; where it cannot be made large enough, there is no room for a page.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR', 'read-only'],
  ['SQLITE_BUSY', 'read-only'],
  ['SEAL_BROKEN', 'database-damaged'],
  ['EIO', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EBUSY', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOTDIR', 'read-only'],
];

const codeOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';

/** Code for something thrown by the database or the file system, or null when it is neither. */
export const faultCodeOf = (thrown: unknown): FaultCode | null => {
  const found = codeOf(thrown);
  return CODES.find(([prefix]) => found.startsWith(prefix))?.[1] ?? null;
};

/** A fault outside the rules, ready for the door. */
export const fault = (code: FaultCode, facts: Failure['facts'] = {}): Failure => ({ code, facts, opensWith: null });

/** Why a file could not be opened. Throws on when the cause is not the file. */
export const refusalOf = (thrown: unknown): OpenRefusal => {
  const code = faultCodeOf(thrown);
  if (code === 'disk-full' || code === 'read-only' || code === 'database-damaged') return { kind: code };
  throw thrown;
};

const faultOf = (thrown: unknown): Result<never, Failure> => {
  const code = faultCodeOf(thrown);
  if (code === null) throw thrown;
  return err(fault(code, { cause: codeOf(thrown) }));
};

/** Runs `work` and answers its value, or the storage fault that it met. */
export const attempt = <T>(work: () => Result<T, Failure>): Result<T, Failure> => {
  try {
    return work();
  } catch (thrown) {
    return faultOf(thrown);
  }
};

/** The same for work that does not hold up the thread. */
export const attemptLater = async <T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
  try {
    return await work();
  } catch (thrown) {
    return faultOf(thrown);
  }
};
