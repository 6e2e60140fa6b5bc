/** When the machine fails: the answer is a value with a code, and the record stays whole. */
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerCase } from '../../src-main/engine/register-case';
import { runCommand } from '../../src-main/engine/run-command';
import { verifyChain } from '../../src-main/store/chain';
import { bindingTrouble } from '../../src-main/store/database';
import { openLedger } from '../../src-main/store/ledger';
import { closeRecord, openRecord } from '../../src-main/store/open-record';
import { faultCodeOf } from '../../src-main/store/sqlite-fault';
import { CHEN, registration, tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

const options = { now: 0, beforeMigration: () => 'unused' };

describe('a full disk', () => {
  it('is said as such, keeps what was done, and takes commands again when there is room', () => {
    temp.register();
    const pages = Number(temp.db.pragma('page_count'));
    closeRecord(temp.db);
    const opened = openRecord(temp.path, { ...options, maxPages: pages + 4 });
    if (!opened.ok) throw new Error(opened.error.kind);
    const ledger = openLedger(opened.value.db, temp.ids);
    let answer = registerCase({ ledger, clock: temp.clock, ids: temp.ids }, { commandId: temp.nextCommand(), payload: registration(), actor: CHEN });
    let done = 1;
    while (answer.ok && done < 500) {
      done += 1;
      answer = registerCase({ ledger, clock: temp.clock, ids: temp.ids }, { commandId: temp.nextCommand(), payload: registration(), actor: CHEN });
    }
    expect(answer).toEqual({ ok: false, error: { code: 'disk-full', facts: { cause: 'SQLITE_FULL' }, opensWith: null } });
    expect(verifyChain(opened.value.db)).toMatchObject({ brokenAt: null, eventCount: done * 2 });
    expect(opened.value.db.pragma('integrity_check')).toBe('ok');
    opened.value.db.close();
    temp.db = openAgain();
    temp.ledger = openLedger(temp.db, temp.ids);
    temp.register();
    expect(verifyChain(temp.db).eventCount).toBe(done * 2 + 2);
  });
});

const openAgain = () => {
  const opened = openRecord(temp.path, options);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value.db;
};

describe('a damaged record', () => {
  it('is refused on opening when its first page is not one, and left as it is', () => {
    temp.register();
    closeRecord(temp.db);
    const damaged = join(temp.folder, 'damaged.db');
    copyFileSync(temp.path, damaged);
    const bytes = readFileSync(damaged);
    bytes.fill(0x5a, 0, 100);
    writeFileSync(damaged, bytes);
    expect(openRecord(damaged, options)).toEqual({ ok: false, error: { kind: 'database-damaged' } });
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
    temp.db = openAgain();
  });

  it('answers a command with database-damaged when a sealed text does not open any more', () => {
    const { caseId } = temp.register();
    temp.db.exec('DROP TRIGGER event_is_never_changed; UPDATE event SET sealed = zeroblob(length(sealed)) WHERE position = 1');
    temp.reopen();
    const answer = runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion: 2, commandId: temp.nextCommand(), command: { name: 'contain-harm', payload: { measure: '冻结' } }, actor: CHEN });
    expect(answer).toMatchObject({ ok: false, error: { code: 'database-damaged' } });
    expect(verifyChain(temp.db)).toMatchObject({ brokenAt: 1, why: 'changed' });
  });
});

describe('a folder that cannot be written', () => {
  it('is said as read-only', () => {
    closeRecord(temp.db);
    // Permissions do not bind the owner of the machine; for that user a place that cannot be a file stands in.
    const isRoot = process.getuid?.() === 0;
    const blocked = join(temp.folder, 'blocked.db');
    if (isRoot) mkdirSync(blocked);
    else {
      copyFileSync(temp.path, blocked);
      chmodSync(blocked, 0o400);
    }
    expect(openRecord(blocked, options)).toEqual({ ok: false, error: { kind: 'read-only' } });
    expect(openRecord(join(temp.folder, 'missing', 'ledger.db'), options)).toEqual({ ok: false, error: { kind: 'read-only' } });
    temp.db = openAgain();
  });

  it('has one code per cause, whether SQLite or the system says it', () => {
    expect(faultCodeOf(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('disk-full');
    expect(faultCodeOf(Object.assign(new Error(), { code: 'SQLITE_IOERR_SHMSIZE' }))).toBe('disk-full');
    expect(faultCodeOf(Object.assign(new Error(), { code: 'EROFS' }))).toBe('read-only');
    expect(faultCodeOf(Object.assign(new Error(), { code: 'SQLITE_CORRUPT_INDEX' }))).toBe('database-damaged');
    expect(faultCodeOf(new Error('a bug'))).toBeNull();
  });
});

describe('the SQLite binding', () => {
  it('is explained in a sentence where the shipped one would end the process', () => {
    expect(bindingTrouble(9, false)).toMatch(/npm run provision/);
    expect(bindingTrouble(9, true)).toBeNull();
    expect(bindingTrouble(10, false)).toBeNull();
  });

  it('runs on this machine', () => {
    const tried = spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: join(import.meta.dirname, '../..') });
    expect(tried.status).toBe(0);
  });
});
