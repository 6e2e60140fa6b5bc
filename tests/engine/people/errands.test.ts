/** The command line's work on a real record: what it says, how it ends, and that it deletes nothing. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runErrand, type ErrandNeeds } from '../../../src-main/house/errands';
import { pinHashes } from '../../../src-main/people/pin-hash';
import type { StaffView } from '../../../src-main/shared/views/desk-views';
import { systemClock } from '../../../src-main/shell/clock';
import { uuidV7Ids } from '../../../src-main/shell/ids';
import { profileIn } from '../../../src-main/shell/paths';
import { openTestHouse, PIN, type TestHouse } from '../../support/open-house';
import { registration } from '../../support/temp-ledger';

let desk: TestHouse;
let said: string[];
let chen: StaffView;
beforeEach(async () => {
  desk = openTestHouse();
  chen = await desk.begin();
  said = [];
});
afterEach(() => desk.close());

const needs = (typed: string[] = []): ErrandNeeds => ({
  profile: profileIn(desk.folder, false), clock: systemClock(), ids: uuidV7Ids(Date.now), log: { info: () => undefined, warn: () => undefined, error: () => undefined }, language: 'en', hashes: pinHashes(10),
  say: (sentence) => { said.push(sentence); }, ask: () => Promise.resolve(typed.shift() ?? null),
});
const ledger = (): string => join(desk.folder, 'record/ledger.db');

test('a whole record is said to be whole, and that there is no backup yet', async () => {
  await desk.house.close();
  expect(await runErrand({ kind: 'verify' }, needs())).toBe(0);
  expect(said[0]).toMatch(/^The record is whole: 2 events/);
  expect(said[1]).toContain('no backup yet');
});

test('a backup is made, checked, and found sound afterwards', async () => {
  await desk.house.close();
  expect(await runErrand({ kind: 'backup', folder: null }, needs())).toBe(0);
  expect(await runErrand({ kind: 'verify' }, needs())).toBe(0);
  expect(said.at(-1)).toMatch(/newest backup is sound: amends-\d{8}-\d{6}\.db/);
});

test('a backup goes to a stick, and comes back from there while the former record is kept', async () => {
  await desk.house.close();
  const stick = join(desk.folder, 'stick');
  expect(await runErrand({ kind: 'backup', folder: stick }, needs())).toBe(0);
  const [name] = readdirSync(stick);
  expect(await runErrand({ kind: 'restore', file: join(stick, name ?? '') }, needs())).toBe(0);
  expect(existsSync(join(desk.folder, 'put-aside'))).toBe(true);
  const again = openTestHouse({}, desk.folder);
  await again.signIn(chen);
  await again.house.close();
  expect(await runErrand({ kind: 'verify' }, needs())).toBe(0);
  expect(said.at(-2)).toContain('The record is whole');
});

test('the lists are made again from the events, after a check and a backup', async () => {
  await desk.ask('case.register', { commandId: uuidV7Ids(Date.now).next(), payload: registration() });
  const before = (await desk.ask('queue.read', { group: null, cursor: null })).groups;
  await desk.house.close();
  const db = new Database(ledger());
  db.exec("UPDATE case_row SET title = 'wrong', stage = 'closed', closed_at = 1; DELETE FROM person_row");
  db.close();
  expect(await runErrand({ kind: 'rebuild' }, needs())).toBe(0);
  expect(said.map((sentence) => sentence.split(':')[0])).toEqual(['The record is whole', 'Backup made and checked', 'All lists were made again from 4 events']);
  const again = openTestHouse({}, desk.folder);
  await again.signIn(chen);
  expect((await again.ask('queue.read', { group: null, cursor: null })).groups).toEqual(before);
  await again.house.close();
});

test('nothing is made again from a record that is broken', async () => {
  await desk.house.close();
  const db = new Database(ledger());
  db.exec("DROP TRIGGER event_is_never_changed; UPDATE event SET payload = '{}' WHERE position = 2");
  db.close();
  expect(await runErrand({ kind: 'rebuild' }, needs())).toBe(1);
  expect(said[0]).toContain('broken at event 2');
  expect(said.at(-1)).toContain('Nothing was made again');
  expect(existsSync(join(desk.folder, 'record/backups'))).toBe(false);
});

test('a file that is no backup changes nothing', async () => {
  await desk.house.close();
  const file = join(desk.folder, 'letter.db');
  writeFileSync(file, 'Dear Sir or Madam');
  const before = readFileSync(ledger());
  expect(await runErrand({ kind: 'restore', file }, needs())).toBe(1);
  expect(said[0]).toContain('Not restored: backup-not-valid');
  expect(readFileSync(ledger()).equals(before)).toBe(true);
});

test('the only administrator who forgot the PIN sets a new one on the machine itself, and it is recorded', async () => {
  await desk.house.close();
  expect(await runErrand({ kind: 'reset-pin', name: null }, needs(['739105', '739105']))).toBe(0);
  expect(said).toEqual(['Chen Yu has a new PIN. The change is in the record.']);
  const again = openTestHouse({}, desk.folder);
  expect(await again.call('session.sign-in', { staffId: chen.staffId, pin: PIN })).toMatchObject({ error: { code: 'pin-wrong' } });
  expect((await again.ask('session.sign-in', { staffId: chen.staffId, pin: '739105' })).signedIn?.name).toBe('Chen Yu');
  await again.house.close();
});

test.each([
  [['739105', '739106'], 'The two PINs differ'],
  [['12345'], 'A PIN is 6 to 12 digits'],
  [[], 'A PIN is 6 to 12 digits'],
  [['123456', '123456'], 'among the first that anybody would try'],
])('after typing %j the old PIN stays', async (typed, sentence) => {
  await desk.house.close();
  expect(await runErrand({ kind: 'reset-pin', name: null }, needs([...typed]))).toBe(1);
  expect(said.at(-1)).toContain(sentence);
  const again = openTestHouse({}, desk.folder);
  await again.signIn(chen);
  await again.house.close();
});

test('with two administrators one must be named, and nobody else\'s PIN is set this way', async () => {
  await desk.addPerson('Li Na', 'administrator');
  await desk.addPerson('Wu Di', 'agent');
  await desk.house.close();
  expect(await runErrand({ kind: 'reset-pin', name: null }, needs(['739105', '739105']))).toBe(1);
  expect(said.at(-1)).toContain('Chen Yu, Li Na');
  expect(await runErrand({ kind: 'reset-pin', name: 'Wu Di' }, needs(['739105', '739105']))).toBe(1);
  expect(await runErrand({ kind: 'reset-pin', name: 'Li Na' }, needs(['739105', '739105']))).toBe(0);
});

test('an empty profile is said to be empty and stays empty', async () => {
  const empty = { ...needs(), profile: profileIn(join(desk.folder, 'empty'), false) };
  for (const errand of [{ kind: 'verify' }, { kind: 'backup', folder: null }, { kind: 'rebuild' }, { kind: 'reset-pin', name: null }] as const) expect(await runErrand(errand, empty)).toBe(1);
  expect(said.every((sentence) => sentence.startsWith('There is no record in '))).toBe(true);
  expect(existsSync(join(desk.folder, 'empty'))).toBe(false);
});

test('a switch without its value is answered with how to write it', async () => {
  expect(await runErrand({ kind: 'not-understood', word: '--restore' }, needs())).toBe(2);
  expect(said[0]).toContain('--restore FILE');
});
