/** Backup and restore: a copy with a name is a good one, and a restore undoes neither an erasure nor a number that people already read. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../src-main/shared/vocabulary/ids';
import { backupName, isBackupName, listBackups } from '../../src-main/store/backups';
import { verifyChain } from '../../src-main/store/chain';
import { backupNow, restoreFrom, verifyAll } from '../../src-main/store/errands';
import { eraseFromCopies } from '../../src-main/store/erasure';
import { readWorkstation } from '../../src-main/store/event-table';
import { openLedger } from '../../src-main/store/ledger';
import { MIGRATIONS } from '../../src-main/store/migrations';
import { guidance } from '../../src-main/store/migrations/0120-guidance';
import { closeRecord, openRecord } from '../../src-main/store/open-record';
import { quarantine, type RestorePlaces } from '../../src-main/store/restore';
import { openRows } from '../../src-main/store/rows';
import { erasePerson } from '../support/erasing';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

let temp: TempLedger;
let places: RestorePlaces;
beforeEach(() => {
  temp = tempLedger();
  places = { ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), backupFolder: join(temp.folder, 'backups'), asideFolder: join(temp.folder, 'aside') };
});
afterEach(() => temp.remove());

const backUp = (localTime = '2026-11-22T12:00:00'): string => {
  const made = backupNow(temp.path, places.backupFolder, localTime);
  if (!made.ok) throw new Error(made.error.code);
  return made.value.name;
};
const restore = (name: string) => {
  closeRecord(temp.db);
  const restored = restoreFrom(places, { backupPath: join(places.backupFolder, name), now: temp.clock.now(), by: CHEN.staffId, ids: temp.ids });
  const opened = openRecord(temp.path, { now: temp.clock.now(), beforeMigration: () => 'unused' });
  if (!opened.ok) throw new Error(opened.error.kind);
  temp.db = opened.value.db;
  temp.ledger = openLedger(temp.db, temp.ids);
  return restored;
};
const references = (): readonly string[] => temp.db.prepare<[], { reference: string }>('t.refs', 'SELECT reference FROM case_row ORDER BY seq').all().map((row) => row.reference.slice(-4));
const personOf = (seq: number): PersonId => temp.db.prepare<[number], { person_id: PersonId }>('t.person', 'SELECT person_id FROM case_row ORDER BY seq LIMIT 1 OFFSET ?').get(seq)?.person_id ?? ('' as PersonId);

describe('a backup', () => {
  it('is named by its time, listed newest first, and known to belong to the record', () => {
    temp.register();
    expect(backupName('2026-11-22T12:30:05')).toBe('amends-20261122-123005.db');
    backUp('2026-11-22T12:00:00');
    temp.register();
    backUp('2026-11-22T13:00:00');
    expect(listBackups(places.backupFolder, temp.db)).toMatchObject([
      { name: 'amends-20261122-130000.db', eventCount: 4, isVerified: true },
      { name: 'amends-20261122-120000.db', eventCount: 2, isVerified: true },
    ]);
  });

  it('is not called good when it was changed or comes from another record', () => {
    temp.register();
    const name = backUp();
    const other = tempLedger();
    other.register({ story: '别的故事。' });
    expect(listBackups(places.backupFolder, other.db)).toMatchObject([{ isVerified: false }]);
    other.remove();
    writeFileSync(join(places.backupFolder, name), Buffer.alloc(4096));
    expect(listBackups(places.backupFolder, temp.db)).toMatchObject([{ isVerified: false, eventCount: 0 }]);
    expect(isBackupName('../ledger.db')).toBe(false);
  });

  it('lets the check of the record find a tail that was cut and chained anew', () => {
    for (let count = 0; count < 4; count += 1) temp.register();
    backUp();
    temp.db.exec("DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE position > 6; DELETE FROM case_row WHERE reference LIKE '%0004'; DELETE FROM receipt; DELETE FROM counter");
    temp.clock.advance(1_000);
    temp.db.exec("INSERT INTO counter VALUES ('reference:261122', 9)");
    temp.register();
    expect(verifyChain(temp.db).brokenAt).toBeNull();
    expect(verifyAll(temp.path, places.backupFolder)).toMatchObject({ ok: true, value: { chain: { brokenAt: 8, why: 'differs-from-backup' }, backup: { isVerified: false } } });
  });
});

describe('a restore', () => {
  it('brings the backup back, keeps the other record aside, and records what was lost', () => {
    temp.register();
    const name = backUp();
    temp.register();
    const restored = restore(name);
    expect(restored).toMatchObject({ ok: true, value: { lostEvents: 2, erasedAgain: 0 } });
    expect(references()).toEqual(['0001']);
    expect(restored.ok && restored.value.asidePath !== null && existsSync(restored.value.asidePath)).toBe(true);
    expect(readWorkstation(temp.db).at(-1)).toMatchObject({ type: 'BackupRestored', payload: { headPosition: 2, lostEvents: 2 } });
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });

  it('never gives a number again that people already read', () => {
    temp.register();
    const name = backUp();
    temp.register();
    temp.register();
    restore(name);
    temp.register();
    expect(references()).toEqual(['0001', '0004']);
  });

  it('erases again who was erased after the backup was made', () => {
    const { caseId } = temp.register();
    walkToClose(temp, caseId);
    const name = backUp();
    const person = personOf(0);
    erasePerson({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids }, { personId: person, reason: '书面要求', commandId: temp.nextCommand(), by: CHEN.staffId });
    expect(restore(name)).toMatchObject({ ok: true, value: { erasedAgain: 1 } });
    expect(openRows(temp.db).person(person)).toMatchObject({ isErased: true, name: null });
    expect(readFileSync(temp.path).includes('13800006688')).toBe(false);
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });

  it('finds the person in no copy on this machine once the copies were cleaned, and each is still a good one', () => {
    const { caseId } = temp.register();
    walkToClose(temp, caseId);
    const name = backUp();
    const person = personOf(0);
    erasePerson({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids }, { personId: person, reason: '书面要求', commandId: temp.nextCommand(), by: CHEN.staffId });
    expect(eraseFromCopies([places.backupFolder, places.asideFolder], [person])).toEqual({ cleaned: 1, left: 0 });
    expect(readFileSync(join(places.backupFolder, name)).includes('13800006688')).toBe(false);
    expect(listBackups(places.backupFolder, temp.db)).toMatchObject([{ name, isVerified: true }]);
    expect(restore(name)).toMatchObject({ ok: true, value: { erasedAgain: 1 } });
    expect(openRows(temp.db).person(person)).toMatchObject({ isErased: true });
  });

  it('finds the person in no copy from before a migration either, and such a copy can still be put back', () => {
    temp.remove();
    temp = tempLedger({ migrations: MIGRATIONS.filter(({ number }) => number <= guidance.number) });
    places = { ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), backupFolder: join(temp.folder, 'backups'), asideFolder: join(temp.folder, 'aside') };
    const { caseId } = temp.register();
    walkToClose(temp, caseId);
    const person = personOf(0);
    const older = join(places.backupFolder, 'before-schema-120.db');
    closeRecord(temp.db);
    mkdirSync(places.backupFolder);
    copyFileSync(temp.path, older);
    expect(readFileSync(older).includes('13800006688')).toBe(true);
    expect(eraseFromCopies([places.backupFolder], [person])).toEqual({ cleaned: 1, left: 0 });
    for (const word of ['13800006688', '王秀英', '银行卡丢了', '借记卡']) expect(readFileSync(older).includes(word)).toBe(false);
    expect(restoreFrom(places, { backupPath: older, now: temp.clock.now(), by: CHEN.staffId, ids: temp.ids })).toMatchObject({ ok: true });
    const opened = openRecord(temp.path, { now: temp.clock.now(), beforeMigration: () => 'unused' });
    if (!opened.ok) throw new Error(opened.error.kind);
    temp.db = opened.value.db;
    expect(openRows(temp.db).person(person)).toMatchObject({ isErased: true, name: null });
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });

  it('works when the record itself cannot be read any more', () => {
    temp.register();
    const name = backUp();
    closeRecord(temp.db);
    writeFileSync(temp.path, Buffer.alloc(8192, 0x5a));
    const restored = restoreFrom(places, { backupPath: join(places.backupFolder, name), now: temp.clock.now(), by: CHEN.staffId, ids: temp.ids });
    expect(restored).toMatchObject({ ok: true, value: { lostEvents: null } });
    temp.db = (() => {
      const opened = openRecord(temp.path, { now: 0, beforeMigration: () => 'unused' });
      if (!opened.ok) throw new Error(opened.error.kind);
      return opened.value.db;
    })();
    temp.ledger = openLedger(temp.db, temp.ids);
    temp.register();
    expect(references()).toEqual(['0001', '0502']);
  });

  it('refuses a file that is no good backup, and leaves the record in its place', () => {
    temp.register();
    const name = backUp();
    const bytes = readFileSync(join(places.backupFolder, name));
    bytes.fill(0x5a, 4096, 8192);
    writeFileSync(join(places.backupFolder, name), bytes);
    expect(restore(name)).toMatchObject({ ok: false, error: { code: 'backup-not-valid' } });
    expect(references()).toEqual(['0001']);
    expect(restore('amends-20000101-000000.db')).toMatchObject({ ok: false, error: { code: 'backup-not-valid', facts: { cause: 'missing' } } });
  });
});

describe('quarantine', () => {
  it('sets a damaged record aside whole and deletes nothing', () => {
    temp.register();
    closeRecord(temp.db);
    const bytes = readFileSync(temp.path);
    const aside = quarantine(places, temp.clock.now());
    expect(existsSync(temp.path)).toBe(false);
    expect(aside !== null && readFileSync(aside).equals(bytes)).toBe(true);
    const opened = openRecord(temp.path, { now: 0, beforeMigration: () => 'unused' });
    if (!opened.ok) throw new Error(opened.error.kind);
    temp.db = opened.value.db;
  });
});
