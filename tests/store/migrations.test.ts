/** The schema over time: fresh equals migrated, frozen old schemas still lead here, a file from the future is left alone. */
import Database from 'better-sqlite3';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_APPLICATION_ID } from '../../src-main/store/database';
import { newestOf } from '../../src-main/store/migrate';
import { MIGRATIONS } from '../../src-main/store/migrations';
import type { Migration } from '../../src-main/store/migrations/migration';
import { closeRecord, openRecord, type RecordOptions } from '../../src-main/store/open-record';
import { tempLedger } from '../support/temp-ledger';

const SCHEMAS = resolve(import.meta.dirname, '../fixtures/schemas');
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-schema-'));
  path = join(folder, 'ledger.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = (change: Partial<RecordOptions> = {}): RecordOptions => ({ now: 0, beforeMigration: (schema) => join(folder, 'backups', `before-${schema}.db`), ...change });
const open = (change: Partial<RecordOptions> = {}) => {
  const opened = openRecord(path, options(change));
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};
const schemaOf = (file: string): string => {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare<[], { sql: string | null }>("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name").all();
  db.close();
  return `${rows.map((row) => row.sql ?? '').join(';\n')};\n`;
};

describe('migrations', () => {
  it('rise by tens, each once', () => {
    const numbers = MIGRATIONS.map((migration) => migration.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers.every((number) => number % 10 === 0)).toBe(true);
  });

  it('lead from nothing to the newest schema, which is the frozen one of this version', () => {
    const record = open();
    expect(record.migrated).toEqual(MIGRATIONS.map((migration) => migration.number));
    expect(record.db.pragma('user_version')).toBe(newestOf(MIGRATIONS));
    closeRecord(record.db);
    const frozen = readFileSync(join(SCHEMAS, `${String(newestOf(MIGRATIONS)).padStart(4, '0')}.sql`), 'utf8');
    expect(schemaOf(path)).toBe(frozen);
  });

  it('do nothing on a file that is already there', () => {
    closeRecord(open().db);
    const again = open();
    expect(again.migrated).toEqual([]);
    closeRecord(again.db);
  });

  it('take every frozen old schema to the newest one, and the result is the same as a fresh file', () => {
    closeRecord(open().db);
    const fresh = schemaOf(path);
    const frozen = readdirSync(SCHEMAS).filter((name) => name.endsWith('.sql')).map((name) => Number(name.slice(0, 4)));
    for (const number of frozen) {
      path = join(folder, `from-${number}.db`);
      closeRecord(open({ migrations: MIGRATIONS.filter((migration) => migration.number <= number) }).db);
      const frozenText = readFileSync(join(SCHEMAS, `${String(number).padStart(4, '0')}.sql`), 'utf8');
      expect(schemaOf(path)).toBe(frozenText);
      closeRecord(open().db);
      expect(schemaOf(path)).toBe(fresh);
    }
    expect(frozen.length).toBeGreaterThan(0);
  });

  it('keep a checked backup before they change a file that holds something', () => {
    closeRecord(open().db);
    const next: Migration = { number: 9990, name: 'next', sql: 'CREATE TABLE next (n INTEGER) STRICT;' };
    const record = open({ migrations: [...MIGRATIONS, next] });
    expect(record.migrated).toEqual([9990]);
    closeRecord(record.db);
    const kept = join(folder, 'backups', `before-${newestOf(MIGRATIONS)}.db`);
    expect(schemaOf(kept)).not.toContain('CREATE TABLE next');
    expect(schemaOf(path)).toContain('CREATE TABLE next');
  });

  it('leave the file as it was when a step fails', () => {
    closeRecord(open().db);
    const before = schemaOf(path);
    const broken: Migration = { number: 9990, name: 'broken', sql: 'CREATE TABLE half (n INTEGER) STRICT; CREATE TABLE half (n INTEGER) STRICT;' };
    expect(() => open({ migrations: [...MIGRATIONS, broken] })).toThrow();
    expect(schemaOf(path)).toBe(before);
  });
});

describe('a file that this program must not touch', () => {
  it('is refused with both versions when a newer program wrote it', () => {
    const newer: Migration = { number: 9990, name: 'newer', sql: 'CREATE TABLE newer (n INTEGER) STRICT;' };
    closeRecord(open({ migrations: [...MIGRATIONS, newer] }).db);
    const bytes = readFileSync(path);
    expect(openRecord(path, options())).toEqual({ ok: false, error: { kind: 'newer-program', found: 9990, known: newestOf(MIGRATIONS), eventType: null } });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('is refused when it holds a kind of event that this program does not know', () => {
    const temp = tempLedger();
    temp.register();
    temp.db.exec("INSERT INTO event_kind VALUES ('DroneSent', 1)");
    closeRecord(temp.db);
    expect(openRecord(temp.path, options())).toEqual({ ok: false, error: { kind: 'newer-program', found: 1, known: 0, eventType: 'DroneSent' } });
    rmSync(temp.folder, { recursive: true });
  });

  it('is refused when its past steps are not the ones shipped', () => {
    const record = open();
    record.db.exec("UPDATE migration SET checksum = 'x' WHERE number = 20");
    closeRecord(record.db);
    expect(openRecord(path, options())).toEqual({ ok: false, error: { kind: 'migration-changed', migration: 20 } });
  });

  it('is refused when it belongs to another program', () => {
    const db = new Database(path);
    db.exec('CREATE TABLE theirs (n INTEGER); PRAGMA application_id = 77;');
    db.close();
    expect(openRecord(path, options())).toMatchObject({ ok: false, error: { kind: 'not-ours' } });
  });

  it('says which program id a good one carries', () => {
    const record = open();
    expect(record.db.pragma('application_id')).toBe(LEDGER_APPLICATION_ID);
    closeRecord(record.db);
  });
});
