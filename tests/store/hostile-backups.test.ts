/** Files that say they are a backup and are not: each is refused with a sentence, and the record, its files and everything beside it stay as they were. */
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreFrom } from '../../src-main/store/errands';
import { ok } from '../../src-main/shared/result';
import { closeRecord, openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import type { RestorePlaces } from '../../src-main/store/restore';
import { zipOf } from '../support/sample-files';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
let places: RestorePlaces;
let backupPath = '';
beforeEach(() => {
  temp = tempLedger();
  places = { ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), backupFolder: join(temp.folder, 'backups'), asideFolder: join(temp.folder, 'aside') };
  temp.register();
  temp.ledger.change((writer) => {
    writer.appendWorkstation({ type: 'StaffAdded', payload: { staffId: CHEN.staffId, name: CHEN.name, role: 'supervisor' } }, { actorId: CHEN.staffId, recordedAt: temp.clock.now(), commandId: temp.nextCommand() });
    return ok(null);
  });
  temp.reopen();
  mkdirSync(places.backupFolder);
  backupPath = join(places.backupFolder, 'amends-20261122-120000.db');
  copyFileSync(temp.path, backupPath);
  temp.register();
  closeRecord(temp.db);
});
afterEach(() => temp.remove());

/** Every file with a digest of its bytes. SQLite may make its shared memory anew for a reader. */
const everything = (): readonly string[] =>
  readdirSync(temp.folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/-(?:wal|shm)$/.test(name) && statSync(join(temp.folder, name)).isFile())
    .map((name) => `${name} ${createHash('sha256').update(readFileSync(join(temp.folder, name))).digest('hex')}`).toSorted();

const restore = () => restoreFrom(places, { backupPath, now: temp.clock.now(), by: CHEN.staffId, ids: temp.ids });

/** Somebody worked on the backup with a tool of their own. */
const tamper = (sql: string): void => {
  const db = new Database(backupPath);
  db.unsafeMode();
  db.pragma('writable_schema = ON');
  db.exec(sql);
  db.close();
};
/** The trigger that forbids it is taken away for a moment, so that nothing but the chain can tell. */
const changeAnEvent = (): void => {
  const db = new Database(backupPath);
  const trigger = db.prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'event_is_never_changed'").get()?.sql ?? '';
  db.exec(`DROP TRIGGER event_is_never_changed; UPDATE event SET recorded_at = recorded_at + 1 WHERE position = 1; ${trigger}`);
  db.close();
};

const HOSTILE: readonly (readonly [what: string, spoil: () => void, code: string])[] = [
  ['is cut off in the middle', () => { truncateSync(backupPath, Math.floor(statSync(backupPath).size / 2 / 4_096) * 4_096); }, 'backup-not-valid'],
  ['is cut off in the middle of a page', () => { truncateSync(backupPath, 10_000); }, 'backup-not-valid'],
  ['is empty', () => { truncateSync(backupPath, 0); }, 'backup-not-valid'],
  ['is a picture', () => { writeFileSync(backupPath, Uint8Array.from({ length: 50_000 }, (_each, index) => (index * 7) % 256)); }, 'backup-not-valid'],
  ['is an archive with a path that leads out of it', () => { writeFileSync(backupPath, zipOf([['../../ledger.db', new Uint8Array(10)]])); }, 'backup-not-valid'],
  ['is packed a thousandfold', () => { writeFileSync(backupPath, gzipSync(Buffer.alloc(50_000_000))); }, 'backup-not-valid'],
  ['is a database of another program', () => { writeFileSync(backupPath, ''); tamper('CREATE TABLE event (position INTEGER); PRAGMA application_id = 7'); }, 'backup-not-valid'],
  ['says it is ours and has nothing of ours', () => { writeFileSync(backupPath, ''); tamper('PRAGMA application_id = 1095585348; PRAGMA user_version = 10; CREATE TABLE event (position INTEGER, hash BLOB)'); }, 'backup-not-valid'],
  ['comes from a newer program', () => { tamper('PRAGMA user_version = 99990'); }, 'database-newer'],
  ['has events that this program does not know', () => { tamper("INSERT INTO event_kind (type, schema_version) VALUES ('CaseDreamtOf', 1)"); }, 'database-newer'],
  ['has a changed event', changeAnEvent, 'backup-not-valid'],
  ['has lost the trigger that keeps events', () => { tamper('DROP TRIGGER event_is_never_deleted'); }, 'backup-not-valid'],
  ['has a trigger more', () => { tamper('CREATE TRIGGER quiet AFTER INSERT ON event BEGIN DELETE FROM case_row; END'); }, 'backup-not-valid'],
  ['has a view in the place of a table', () => { tamper('ALTER TABLE draft RENAME TO draft_; CREATE VIEW draft AS SELECT * FROM draft_'); }, 'backup-not-valid'],
  ['has a trigger hidden under a name of SQLite', () => {
    tamper("CREATE TRIGGER quiet AFTER INSERT ON event BEGIN DELETE FROM case_row; END; UPDATE sqlite_schema SET name = 'sqlite_quiet' WHERE name = 'quiet'");
  }, 'backup-not-valid'],
];

describe('a backup that', () => {
  it.each(HOSTILE)('%s is refused, and nothing is lost', (_what, spoil, code) => {
    spoil();
    const before = everything();
    expect(restore()).toMatchObject({ ok: false, error: { code } });
    expect(everything()).toEqual(before);
  });

  it('has a changed event and all its triggers is known by its chain', () => {
    changeAnEvent();
    expect(restore()).toMatchObject({ ok: false, error: { facts: { cause: 'chain' } } });
  });

  it('names files outside its folder brings none of them along', () => {
    writeFileSync(join(temp.folder, 'secret'), 'somebody else');
    tamper("INSERT INTO attachment_row (case_id, attachment_id, sha256, is_kept) VALUES ('x', 'f1', '../../secret', 1), ('x', 'f2', '../../../etc/passwd', 1)");
    expect(restore().ok).toBe(true);
    expect(readdirSync(temp.folder, { recursive: true, encoding: 'utf8' }).filter((name) => /secret|passwd/.test(name))).toEqual(['secret']);
  });

  it('has rows that say something else than its events shows no wrong list: they are made anew', () => {
    tamper(`UPDATE case_row SET title = 'made up', queue_at = 1, closed_at = 1, owner_id = 'nobody'; DELETE FROM person_row;
      UPDATE staff SET role = 'administrator', name = 'made up'; INSERT INTO staff (staff_id, name, role, is_active) VALUES ('intruder', 'Intruder', 'administrator', 1);
      INSERT OR REPLACE INTO setting VALUES ('agentLimitMinor', '99999999'), ('theme', '"dark"')`);
    expect(restore()).toMatchObject({ ok: true });
    const opened = openRecord(temp.path, { now: temp.clock.now(), beforeMigration: () => 'unused' });
    if (!opened.ok) throw new Error(opened.error.kind);
    temp.db = opened.value.db;
    const rows = openRows(temp.db);
    expect(rows.rowsBySeq(temp.db.prepare<[], { seq: number }>('t.seqs', 'SELECT seq FROM case_row').all().map(({ seq }) => seq), temp.clock.now())).toMatchObject([{ row: { title: expect.not.stringContaining('made up') as string, closedAt: null } }]);
    expect(temp.db.prepare<[], { n: number }>('t.persons', 'SELECT count(*) AS n FROM person_row').get()?.n).toBe(1);
    expect(rows.staff().map(({ name, role, isActive }) => [name, role, isActive])).toEqual([[CHEN.name, 'supervisor', true], ['Intruder', 'agent', false]]);
    expect(rows.settings()).toEqual({ theme: 'dark' });
  });

  it('is sound is put back', () => {
    expect(restore()).toMatchObject({ ok: true, value: { lostEvents: 2 } });
  });
});
