/** Who is at the desk: wrong PINs, locking, leaving, and the staff list. On a real record, through the real door. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestHouse, PIN, type TestHouse } from '../../support/open-house';
import type { StaffView } from '../../../src-main/shared/views/desk-views';

let desk: TestHouse;
let chen: StaffView;
beforeEach(async () => {
  desk = openTestHouse();
  chen = await desk.begin();
});
afterEach(() => desk.close());

const wrong = (staff = chen) => desk.call('session.sign-in', { staffId: staff.staffId, pin: '739105' });

describe('the first start', () => {
  test('happens once, and its person is an administrator and signed in', async () => {
    expect(chen).toMatchObject({ name: 'Chen Yu', role: 'administrator', isActive: true });
    const again = await desk.call('session.first-start', { organisation: 'Other', branchName: 'Other', branchCode: '1', workstationCode: '1', language: 'en', currency: 'CNY', name: 'Mallory', pin: PIN });
    expect(again).toMatchObject({ ok: false, error: { code: 'first-start-done' } });
  });

  test('two presses at the same moment make one workstation', async () => {
    const fresh = openTestHouse();
    try {
      const press = () => fresh.call('session.first-start', { organisation: 'A', branchName: 'B', branchCode: '1', workstationCode: '1', language: 'en', currency: 'CNY', name: 'Chen Yu', pin: PIN });
      const replies = await Promise.all([press(), press()]);
      expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
      expect((await fresh.ask('session.read', {})).staff).toHaveLength(1);
    } finally {
      await fresh.close();
    }
  });

  test('refuses a PIN that anybody would try first', async () => {
    const fresh = openTestHouse();
    try {
      const reply = await fresh.call('session.first-start', { organisation: 'A', branchName: 'B', branchCode: '1', workstationCode: '1', language: 'en', currency: 'CNY', name: 'Chen Yu', pin: '123456' });
      expect(reply).toMatchObject({ ok: false, error: { code: 'pin-too-simple' } });
      expect((await fresh.ask('session.read', {})).state).toBe('first-start');
    } finally {
      await fresh.close();
    }
  });
});

describe('wrong PINs', () => {
  test('two are told with the tries left, the third starts a wait, and during the wait even the right one is refused', async () => {
    await desk.ask('session.sign-out', {});
    expect(await wrong()).toMatchObject({ error: { code: 'pin-wrong', facts: { triesLeft: 2 } } });
    expect(await wrong()).toMatchObject({ error: { code: 'pin-wrong', facts: { triesLeft: 1 } } });
    expect(await wrong()).toMatchObject({ error: { code: 'pin-wait', facts: { waitSeconds: 5 } } });
    expect(await desk.call('session.sign-in', { staffId: chen.staffId, pin: PIN })).toMatchObject({ error: { code: 'pin-wait' } });
  });

  test('a hundred tries at the same moment are still one after another', async () => {
    await desk.ask('session.sign-out', {});
    const replies = await Promise.all(Array.from({ length: 100 }, () => wrong()));
    expect(replies.filter((reply) => !reply.ok && reply.error.code === 'pin-wrong')).toHaveLength(2);
    expect(replies.filter((reply) => !reply.ok && reply.error.code === 'pin-wait')).toHaveLength(98);
  });

  test('closing the program does not shorten the wait', async () => {
    for (let index = 0; index < 3; index += 1) await wrong();
    await desk.house.close();
    const reopened = openTestHouse({}, desk.folder);
    expect(await reopened.call('session.sign-in', { staffId: chen.staffId, pin: PIN })).toMatchObject({ error: { code: 'pin-wait' } });
    await reopened.house.close();
  });

  test('count for the own old PIN too', async () => {
    for (let index = 0; index < 3; index += 1) await desk.call('staff.change-own-pin', { oldPin: '739105', newPin: '805216' });
    expect(await desk.call('staff.change-own-pin', { oldPin: PIN, newPin: '805216' })).toMatchObject({ error: { code: 'pin-wait' } });
  });

  test('are forgotten after a right one', async () => {
    await wrong();
    await wrong();
    await desk.signIn(chen);
    expect(await wrong()).toMatchObject({ error: { facts: { triesLeft: 2 } } });
  });
});

describe('locking', () => {
  test('keeps the person, closes the desk, and the same PIN opens it again', async () => {
    const locked = await desk.ask('session.lock', {});
    expect(locked).toMatchObject({ state: 'locked', signedIn: { name: 'Chen Yu' } });
    expect(await desk.call('queue.read', { group: null, cursor: null })).toMatchObject({ error: { code: 'not-signed-in' } });
    await desk.signIn(chen);
    expect((await desk.ask('session.read', {})).state).toBe('signed-in');
  });

  test('another person may take the desk over', async () => {
    const li = await desk.addPerson('Li Na', 'agent');
    await desk.ask('session.lock', {});
    await desk.signIn(li);
    expect((await desk.ask('session.read', {})).signedIn?.name).toBe('Li Na');
  });

  test('happens by itself when nobody touched anything, and not before', () => {
    const { session } = desk.house.people;
    session.lockWhenIdle(10);
    expect(session.place().state).toBe('signed-in');
    session.lockWhenIdle(0);
    expect(session.place().state).toBe('locked');
    expect(desk.pushes.at(-1)).toBe('session-changed');
  });

  test('an empty desk cannot be locked', async () => {
    await desk.ask('session.sign-out', {});
    expect((await desk.ask('session.lock', {})).state).toBe('signed-out');
  });
});

describe('the staff', () => {
  test('somebody who left cannot sign in, stays on the list, and may come back', async () => {
    const li = await desk.addPerson('Li Na', 'agent');
    await desk.ask('staff.set-active', { staffId: li.staffId, isActive: false });
    expect(await desk.call('session.sign-in', { staffId: li.staffId, pin: PIN })).toMatchObject({ error: { code: 'staff-inactive' } });
    expect(await desk.ask('staff.list', {})).toContainEqual({ ...li, isActive: false });
    expect((await desk.ask('session.read', {})).staff).not.toContainEqual(expect.objectContaining({ name: 'Li Na' }));
    await desk.ask('staff.set-active', { staffId: li.staffId, isActive: true });
    await desk.signIn(li);
  });

  test('the last administrator can neither leave nor step down', async () => {
    expect(await desk.call('staff.set-active', { staffId: chen.staffId, isActive: false })).toMatchObject({ error: { code: 'last-administrator' } });
    expect(await desk.call('staff.change-role', { staffId: chen.staffId, role: 'agent' })).toMatchObject({ error: { code: 'last-administrator' } });
    const li = await desk.addPerson('Li Na', 'administrator');
    await desk.ask('staff.change-role', { staffId: chen.staffId, role: 'agent' });
    // A role counts from that moment on, also for whoever is at the desk.
    expect(await desk.call('staff.set-active', { staffId: li.staffId, isActive: false })).toMatchObject({ error: { code: 'not-permitted', facts: { role: 'administrator' } } });
  });

  test('the person at the desk who is deactivated is signed out at once', async () => {
    await desk.addPerson('Li Na', 'administrator');
    await desk.ask('staff.set-active', { staffId: chen.staffId, isActive: false });
    expect((await desk.ask('session.read', {})).state).toBe('signed-out');
  });

  test.each(['Li Na', 'li na', 'Li  Na', 'Ｌｉ Na'])('%j is taken once Li Na is there', async (name) => {
    await desk.addPerson('Li Na', 'agent');
    expect(await desk.call('staff.add', { name, role: 'agent', pin: PIN })).toMatchObject({ error: { code: 'name-taken' } });
  });

  test('an administrator gives a new PIN to somebody who forgot it, which lifts the wait', async () => {
    const li = await desk.addPerson('Li Na', 'agent');
    for (let index = 0; index < 4; index += 1) await desk.call('session.sign-in', { staffId: li.staffId, pin: '805216' });
    await desk.ask('staff.reset-pin', { staffId: li.staffId, pin: '739105' });
    expect((await desk.ask('session.sign-in', { staffId: li.staffId, pin: '739105' })).signedIn?.name).toBe('Li Na');
  });
});
