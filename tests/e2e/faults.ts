/** What can be wrong with a machine, made for one test: damaged file, torn page, newer program, folder that cannot be written, full disk. */
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync, statfsSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A fault, by the option that a test sets. */
export type Fault = 'none' | 'corruptDatabase' | 'tornPage' | 'databaseFromFuture' | 'readOnlyProfile' | 'fullDisk';

/** How the fault is taken back. Null when this machine cannot make it: the test is then reported as skipped, with `why`. */
export type Made = { readonly undo: () => void } | { readonly why: string };

const isRoot = process.getuid?.() === 0;

const overwrite = (path: string, at: number, bytes: Uint8Array): void => {
  const handle = openSync(path, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
};

const mount = (folder: string, options: string): Made => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
    return { undo: () => execFileSync('umount', ['--lazy', folder]) };
  } catch {
    return { why: 'this machine lets nobody mount a file system for a test' };
  }
};

/** SQLite keeps the schema's number of the program at this place of the first page. */
const USER_VERSION_AT = 60;
const PAGE = 4_096;

/** Page headers and cells of everything behind the first page become nonsense, as after a bad sector. */
const corrupt = (ledger: string): Made => {
  const size = statSync(ledger).size;
  for (let at = PAGE; at < size; at += PAGE) overwrite(ledger, at, Buffer.alloc(512, 0xa5));
  return { undo: () => undefined };
};

/** The second half of one page in the middle, one that holds events, was never written: the plug was pulled between two sectors. */
const tear = (ledger: string): Made => {
  const bytes = readFileSync(ledger);
  const written = bytes.lastIndexOf('CaseRegistered');
  if (written < PAGE) return { why: 'no page of this record holds an event' };
  overwrite(ledger, Math.floor(written / PAGE) * PAGE + PAGE / 2, Buffer.alloc(PAGE / 2, 0xa5));
  return { undo: () => undefined };
};

const readOnly = (record: string): Made => {
  if (!isRoot) {
    chmodSync(record, 0o555);
    for (const name of readdirSync(record)) if (name.startsWith('ledger')) chmodSync(join(record, name), 0o444);
    return { undo: () => chmodSync(record, 0o755) };
  }
  // Root may write whatever the permissions say, so the folder is mounted over itself, read-only.
  try {
    execFileSync('mount', ['--bind', record, record], { stdio: 'pipe' });
    execFileSync('mount', ['-o', 'remount,ro,bind', record], { stdio: 'pipe' });
    return { undo: () => execFileSync('umount', ['--lazy', record]) };
  } catch {
    return { why: 'this machine lets nobody mount a file system for a test' };
  }
};

/** Fills a small file system of its own, which then holds the whole record. The record must be made on it afterwards. */
const small = (record: string): Made => {
  mkdirSync(record, { recursive: true });
  return isRoot ? mount(record, 'size=2m') : { why: 'only root can mount a small disk for a test' };
};

/** Makes the fault in the profile's record folder. For all but the full disk the record must have been made and closed before. */
export const makeFault = (fault: Fault, record: string): Made => {
  const ledger = join(record, 'ledger.db');
  switch (fault) {
    case 'none': return { undo: () => undefined };
    case 'corruptDatabase': return corrupt(ledger);
    case 'tornPage': return tear(ledger);
    case 'databaseFromFuture': {
      overwrite(ledger, USER_VERSION_AT, Buffer.from([0x00, 0x0f, 0x42, 0x3f]));
      return { undo: () => undefined };
    }
    case 'readOnlyProfile': return readOnly(record);
    case 'fullDisk': return small(record);
  }
};

/** Room that stays, so that the record opens and it is a command that finds the disk full. */
const LEFT_BYTES = 192 * 1_024;

/** Writes until nearly nothing more fits, or with no bytes left until nothing does. */
export const fillUp = (record: string, leftBytes = LEFT_BYTES): void => {
  const handle = openSync(join(record, 'ballast'), 'a');
  try {
    const { bavail, bsize } = statfsSync(record);
    writeSync(handle, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes), 1));
  } catch {
    return;
  } finally {
    closeSync(handle);
  }
};
