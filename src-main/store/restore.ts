/**
 * Puts a backup in the place of the record. The present record is set aside, never deleted; erasures and case numbers that are younger than
 * the backup are applied to it again, and its read tables are made anew from its events, before it takes the place, in one rename, so that a crash leaves either the old record or the new one.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Failure, Ids, Stamp } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import { commandId, type PersonId, type StaffId } from '../shared/vocabulary/ids';
import { attachmentsBeside, copyFiles } from './attachment-copies';
import { checkBackup, flush } from './backup-file';
import { isBackupName } from './backups';
import { hashAt, headOf, verifyChain, type Head } from './chain';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb, type WritableDb } from './database';
import { destroyPerson, erasedPersons } from './erasure';
import { appendWorkstation } from './event-table';
import { closeRecord, openRecord } from './open-record';
import { rebuildRows } from './projections';
import { namedFiles } from './projections/attachment-row';
import { faultCodeOf, fault } from './sqlite-fault';

/** Where things lie. All connections to the record and the search index must be closed. */
export type RestorePlaces = { readonly ledgerPath: string; readonly searchPath: string; readonly backupFolder: string; readonly asideFolder: string };
/** Which backup, when, by whom. */
export type RestoreRequest = { readonly backupPath: string; readonly now: number; readonly by: StaffId; readonly ids: Ids };
/** What came of it. `lostEvents` is how many events of the record set aside are not in the backup; null when that record could not be read. */
export type Restored = { readonly head: Head; readonly lostEvents: number | null; readonly erasedAgain: number; readonly asidePath: string | null };

type Counter = { readonly name: string; readonly value: number };
type Younger = { readonly erased: readonly PersonId[]; readonly counters: readonly Counter[]; readonly lostEvents: number | null };

/** Numbers skipped where the last ones given cannot be read any more: more cases than one desk registers in a day. */
const NUMBERS_SKIPPED = 500;

const reading = <T>(path: string, work: (db: ReadableDb) => T): T | null => {
  if (!existsSync(path)) return null;
  const opened = openReadable(path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return null;
  try {
    return work(opened.value);
  } catch (thrown) {
    if (faultCodeOf(thrown) === null) throw thrown;
    return null;
  } finally {
    opened.value.close();
  }
};

/** What the present record and all backups know that this backup may not. */
const youngerThan = (places: RestorePlaces, head: Head): Younger => {
  const present = reading(places.ledgerPath, (db) => ({
    erased: erasedPersons(db),
    counters: db.prepare<[], Counter>('counter.all', 'SELECT name, value FROM counter').all(),
    lostEvents: hashAt(db, head.position) === head.hash ? headOf(db).position - head.position : headOf(db).position,
  }));
  const names = existsSync(places.backupFolder) ? readdirSync(places.backupFolder).filter(isBackupName) : [];
  const elsewhere = names.flatMap((name) => reading(join(places.backupFolder, name), erasedPersons) ?? []);
  return { erased: [...new Set([...(present?.erased ?? []), ...elsewhere])], counters: present?.counters ?? [], lostEvents: present?.lostEvents ?? null };
};

const raiseCounters = (db: WritableDb, younger: Younger): void => {
  if (younger.lostEvents === null) {
    db.exec(`UPDATE counter SET value = value + ${NUMBERS_SKIPPED}`);
    return;
  }
  const raise = db.prepare<[string, number], unknown>('counter.raise', 'INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)');
  for (const counter of younger.counters) raise.run(counter.name, counter.value);
};

const bringUp = (db: WritableDb, head: Head, younger: Younger, request: RestoreRequest): number =>
  db.immediate(() => {
    const last = db.prepare<[], { at: number | null }>('event.newest-at', 'SELECT max(recorded_at) AS at FROM event').get();
    const stamp: Stamp = { actorId: request.by, recordedAt: Math.max(request.now, last?.at ?? 0), commandId: commandId(request.ids.next()) };
    const known = new Set(erasedPersons(db));
    const again = younger.erased.filter((personId) => !known.has(personId));
    for (const personId of again) {
      destroyPerson(db, personId);
      appendWorkstation(db, request.ids, { type: 'PersonErased', payload: { personId, reason: 'again after a restore' } }, stamp);
    }
    raiseCounters(db, younger);
    appendWorkstation(db, request.ids, { type: 'BackupRestored', payload: { headPosition: head.position, headHash: head.hash, lostEvents: younger.lostEvents, erasedAgain: again.length } }, stamp);
    return again.length;
  });

const keepAside = (path: string, aside: string): void => {
  // A link keeps the old record in its place until the new one replaces it in one step; some sticks know no links.
  try {
    linkSync(path, aside);
  } catch {
    copyFileSync(path, aside);
    flush(aside);
  }
};

const keepFilesAside = (folder: string, aside: string): void => {
  if (!existsSync(folder)) return;
  mkdirSync(aside, { recursive: true });
  for (const name of readdirSync(folder)) keepAside(join(folder, name), join(aside, name));
};

const setAside = (places: RestorePlaces, now: number): string | null => {
  if (!existsSync(places.ledgerPath)) return null;
  const folder = join(places.asideFolder, new Date(now).toISOString().replace(/[^0-9]/g, '').slice(0, 14));
  mkdirSync(folder, { recursive: true });
  const asidePath = join(folder, basename(places.ledgerPath));
  // A log left beside the place would be read into the new record.
  for (const suffix of ['-wal', '-shm']) if (existsSync(places.ledgerPath + suffix)) renameSync(places.ledgerPath + suffix, asidePath + suffix);
  keepAside(places.ledgerPath, asidePath);
  keepFilesAside(attachmentsBeside(places.ledgerPath), attachmentsBeside(asidePath));
  return asidePath;
};

const removeComing = (coming: string): void => {
  for (const suffix of ['', '-wal', '-shm', '.before']) rmSync(coming + suffix, { force: true });
};

/** Checks the backup whole, brings it up to what must not be undone, and lets it take the place of the record. */
export const restoreBackup = (places: RestorePlaces, request: RestoreRequest): Result<Restored, Failure> => {
  const checked = checkBackup(request.backupPath, null);
  if (!checked.ok) return checked;
  const { head } = checked.value;
  if (reading(request.backupPath, verifyChain)?.brokenAt !== null) return err(fault('backup-not-valid', { cause: 'chain' }));
  const younger = youngerThan(places, head);
  const coming = `${places.ledgerPath}.coming`;
  removeComing(coming);
  copyFileSync(request.backupPath, coming);
  const opened = openRecord(coming, { now: request.now, beforeMigration: () => `${coming}.before` });
  if (!opened.ok) {
    removeComing(coming);
    return err(opened.error.kind === 'newer-program' ? fault('database-newer', { cause: 'event' }) : fault('restore-failed', { cause: opened.error.kind }));
  }
  // The chain vouches for the events alone: what lists are read from is made again from them, so that nobody works on rows that a hand or an older fault changed.
  rebuildRows(opened.value.db);
  const erasedAgain = bringUp(opened.value.db, head, younger, request);
  const files = namedFiles(opened.value.db);
  closeRecord(opened.value.db);
  flush(coming);
  // Before the record takes the place: a crash leaves files that nobody names, never a record without its files.
  copyFiles(files, [attachmentsBeside(request.backupPath), attachmentsBeside(join(places.backupFolder, 'any'))], attachmentsBeside(places.ledgerPath));
  const asidePath = setAside(places, request.now);
  renameSync(coming, places.ledgerPath);
  flush(dirname(places.ledgerPath));
  for (const suffix of ['', '-wal', '-shm']) rmSync(places.searchPath + suffix, { force: true });
  return ok({ head, lostEvents: younger.lostEvents, erasedAgain, asidePath });
};

/** Sets a damaged record aside under its own folder; the place is then free. Never deletes, answers where it lies. */
export const quarantine = (places: RestorePlaces, now: number): string | null => {
  const asidePath = setAside(places, now);
  if (asidePath !== null) rmSync(places.ledgerPath, { force: true });
  return asidePath;
};
