/** The workstation itself: its first start, its people and its settings, each change an event that names who made it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstStart, type FirstStart } from '../../src-main/engine/workstation/first-start';
import { authorityOf, changeSettings, settingsView } from '../../src-main/engine/workstation/settings';
import { makeStaffBook, type StaffBook, type WorkstationDeps } from '../../src-main/engine/workstation/staff-book';
import { queueView } from '../../src-main/engine/queries/queue-view';
import type { StaffId } from '../../src-main/shared/vocabulary/ids';
import { SettingsView } from '../../src-main/shared/views/desk-views';
import { MINUTE_MS } from '../../src-main/shared/vocabulary/time';
import { verifyChain } from '../../src-main/store/chain';
import { readWorkstation } from '../../src-main/store/event-table';
import { openRows } from '../../src-main/store/rows';
import { tempLedger, type TempLedger } from '../support/temp-ledger';

const START: FirstStart = { organisation: '西湖银行', branchName: '文三路支行', branchCode: '0571-03', workstationCode: '02', language: 'zh-CN', currency: 'CNY', playbook: null, name: '陈雨', pinHash: '$scrypt$1', isDemonstration: false };
let temp: TempLedger;
let deps: WorkstationDeps;
let book: StaffBook;
let chen: StaffId;
beforeEach(() => {
  temp = tempLedger();
  deps = { ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids };
  book = makeStaffBook(deps);
  const started = firstStart(deps, START);
  if (!started.ok) throw new Error(started.error.code);
  chen = started.value;
});
afterEach(() => temp.remove());

const types = (): readonly string[] => readWorkstation(temp.db).map((event) => event.type);

describe('the first start', () => {
  it('gives the workstation its name and its first administrator', () => {
    expect(book.list()).toEqual([{ staffId: chen, name: '陈雨', role: 'administrator', isActive: true }]);
    expect(SettingsView.parse(settingsView(deps.rows))).toMatchObject({ organisation: '西湖银行', branchCode: '0571-03', workstationCode: '02', language: 'zh-CN', currency: 'CNY' });
    expect(types()).toEqual(['WorkstationStarted', 'StaffAdded']);
  });

  it('happens once', () => {
    expect(firstStart(deps, START)).toMatchObject({ ok: false, error: { code: 'first-start-done' } });
    expect(types()).toHaveLength(2);
  });

  it('puts branch and workstation into the number of each case', () => {
    temp.register();
    expect(queueView(deps, null, null).groups[0]?.rows[0]?.reference).toBe('0571-03-02-261122-0001');
  });
});

describe('people', () => {
  it('are added, changed and let go with events, and stay in the list', () => {
    const added = book.add(chen, '李娜', 'agent', '$scrypt$2');
    if (!added.ok) throw new Error(added.error.code);
    const li = added.value;
    book.changeRole(chen, li, 'supervisor');
    book.setActive(chen, li, false);
    expect(book.find(li)).toEqual({ staffId: li, name: '李娜', role: 'supervisor', isActive: false });
    book.setActive(chen, li, true);
    book.changePin(chen, li, '$scrypt$3', true);
    expect(book.secret(li)).toEqual({ pinHash: '$scrypt$3', failedTries: 0, waitUntil: 0 });
    expect(types().slice(2)).toEqual(['StaffAdded', 'StaffRoleChanged', 'StaffDeactivated', 'StaffReactivated', 'PinChanged']);
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });

  it('have names of their own, and are not made up', () => {
    expect(book.add(chen, '陈雨', 'agent', 'x')).toMatchObject({ ok: false, error: { code: 'name-taken' } });
    temp.register();
    expect(book.setActive(chen, temp.ids.next() as StaffId, false)).toMatchObject({ ok: false, error: { code: 'staff-not-found' } });
  });

  it('keep their wrong tries over a restart, and no PIN is ever an event', () => {
    book.saveTries(chen, 4, 99);
    temp.reopen();
    expect(openRows(temp.db).pin(chen)).toEqual({ pinHash: '$scrypt$1', failedTries: 4, waitUntil: 99 });
    expect(JSON.stringify(readWorkstation(temp.db))).not.toContain('scrypt');
  });
});

describe('settings', () => {
  it('record what changed and nothing else', () => {
    const { branchCode: _branch, workstationCode: _workstation, language: _language, theme: _theme, ...now } = settingsView(deps.rows);
    expect(changeSettings(deps, { ...now, lockAfterMinutes: 3, supervisorLimitMinor: null }, chen)).toMatchObject({ ok: true, value: { lockAfterMinutes: 3, supervisorLimitMinor: null } });
    expect(readWorkstation(temp.db).at(-1)).toMatchObject({ type: 'SettingsChanged', payload: { changes: { lockAfterMinutes: 3, supervisorLimitMinor: null } } });
    changeSettings(deps, { ...now, lockAfterMinutes: 3, supervisorLimitMinor: null }, chen);
    expect(types().filter((type) => type === 'SettingsChanged')).toHaveLength(1);
  });

  it('keep the currency once something was registered: amounts are recorded without it', () => {
    const { branchCode: _branch, workstationCode: _workstation, language: _language, theme: _theme, ...now } = settingsView(deps.rows);
    expect(changeSettings(deps, { ...now, currency: 'EUR' }, chen)).toMatchObject({ ok: true, value: { currency: 'EUR' } });
    temp.register();
    expect(changeSettings(deps, { ...now, currency: 'CNY' }, chen)).toMatchObject({ ok: false, error: { code: 'currency-in-use' } });
    expect(settingsView(deps.rows).currency).toBe('EUR');
  });

  it('move the due times of open cases when a deadline changes', () => {
    temp.register();
    const dueAt = (): number | undefined => queueView(deps, null, null).groups[0]?.rows[0]?.due?.dueAt;
    expect(dueAt()).toBe(temp.clock.now() + 30 * MINUTE_MS);
    const { branchCode: _branch, workstationCode: _workstation, language: _language, theme: _theme, ...now } = settingsView(deps.rows);
    changeSettings(deps, { ...now, acknowledgeWithinMinutes: 5 }, chen);
    expect(dueAt()).toBe(temp.clock.now() + 5 * MINUTE_MS);
  });

  it('give each role its limit (I6)', () => {
    const limits = { agentLimitMinor: 100, supervisorLimitMinor: null };
    expect(authorityOf('agent', limits)).toBe(100);
    expect(authorityOf('supervisor', limits)).toBeNull();
  });

  it('keep language and theme of the desk without an event', () => {
    deps.rows.setLook('theme', 'dark');
    expect(settingsView(deps.rows).theme).toBe('dark');
    expect(types()).toHaveLength(2);
  });
});
