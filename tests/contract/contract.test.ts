/** The contract, line by line: each channel takes its sample, refuses what is not quite it, asks for the right person, and answers in its own shape. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECOVERY_CHANNELS } from '../../src-main/ipc/serve';
import { CONTRACT, type Channel } from '../../src-main/shared/contract';
import { ERROR_CODES } from './error-codes';
import { ROLES, roleIncludes, type Role } from '../../src-main/shared/vocabulary/staff';
import { builtEntry } from '../support/built-entry';
import { openTestHouse, OWN_PAGE, type TestHouse } from '../support/open-house';
import { mutationsOf } from './mutations';

const CHANNELS = (Object.keys(CONTRACT) as Channel[]).sort();

let desk: TestHouse;
let readerThread = '';
beforeAll(async () => {
  // The thread as the sources have it now: one that was built earlier may not know every question.
  readerThread = await builtEntry('src-main/store/reader/thread.ts', 'contract-reader');
  desk = openTestHouse({ readerThread });
  await desk.begin();
});
afterAll(() => desk.close());

const codeOf = async (channel: unknown, input: unknown, sender = OWN_PAGE): Promise<string> => {
  const reply = await desk.door(sender, channel, input);
  return reply.ok ? 'ok' : reply.error.code;
};

describe.each(CHANNELS)('%s', (channel) => {
  const { input, sample, permission } = CONTRACT[channel];

  test('its sample fits its own schema', () => {
    expect(input.safeParse(sample).success).toBe(true);
  });

  test('refuses everything that is not quite its sample', async () => {
    const mutations = mutationsOf(sample);
    const passed: string[] = [];
    for (const { what, input: spoiled } of mutations) {
      const code = await codeOf(channel, spoiled);
      if (code !== 'bad-input') passed.push(`${what}: ${code}`);
    }
    expect(mutations.length).toBeGreaterThan(8);
    expect(passed).toEqual([]);
  });

  test('does not answer another page, a frame inside the page, or another window', async () => {
    for (const stranger of [{ ...OWN_PAGE, origin: 'app://desk.example' }, { ...OWN_PAGE, origin: 'null' }, { ...OWN_PAGE, origin: null }, { ...OWN_PAGE, isTopFrame: false }, { ...OWN_PAGE, isOwnWindow: false }]) {
      expect(await codeOf(channel, sample, stranger)).toBe('not-trusted');
    }
  });

  test(permission === 'anyone' ? 'answers before anybody has signed in' : `asks for a signed-in ${permission}`, () => {
    // The handler's type promises a person exactly on the channels that are not the session's.
    expect(permission === 'anyone').toBe(channel.startsWith('session.'));
  });
});

test('names outside the table are answered by a value', async () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'case', 'case.', 'CASE.READ', 'case.read ', null, undefined, 7, {}, ['case.read']]) {
    expect(await codeOf(name, {})).toBe('unknown-channel');
  }
});

test('the names of a stranger are not written down', () => {
  expect(desk.lines.filter((line) => line.code === 'unknown-channel').every((line) => line.channel === null)).toBe(true);
});

test('spoiled input names the field at fault', async () => {
  expect(await desk.door(OWN_PAGE, 'find.search', { words: 7 })).toMatchObject({ error: { facts: { field: 'words' } } });
  expect(await desk.door(OWN_PAGE, 'find.search', { words: 'card', more: 1 })).toMatchObject({ error: { facts: { field: 'more' } } });
  expect(await desk.door(OWN_PAGE, 'case.promise', { ...CONTRACT['case.promise'].sample, payload: { what: 'x', dueAt: 'soon' } })).toMatchObject({ error: { facts: { field: 'payload.dueAt' } } });
});

describe('permission', () => {
  const asked = CHANNELS.filter((channel) => CONTRACT[channel].permission !== 'anyone');

  test('nobody in particular reaches only the session', async () => {
    const empty = openTestHouse({ readerThread });
    try {
      for (const channel of asked) {
        expect(await empty.door(OWN_PAGE, channel, CONTRACT[channel].sample), channel).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
      }
    } finally {
      await empty.close();
    }
  });

  test('each role reaches what it includes and nothing more', async () => {
    const people = new Map<Role, Awaited<ReturnType<TestHouse['addPerson']>>>();
    for (const role of ROLES) people.set(role, await desk.addPerson(`A ${role}`, role));
    for (const role of ROLES) {
      const person = people.get(role);
      if (person === undefined) throw new Error(`there is a ${role}`);
      await desk.signIn(person);
      for (const channel of asked) {
        const { permission, sample } = CONTRACT[channel];
        if (permission === 'anyone' || channel === 'backup.restore') continue;
        const may = roleIncludes(role, permission);
        // A refused call never reaches its handler, so only the refused ones may be tried on a living record.
        if (!may) expect(await desk.door(OWN_PAGE, channel, sample), `${role} on ${channel}`).toMatchObject({ ok: false, error: { code: 'not-permitted', facts: { role: permission } } });
      }
    }
    const administrator = people.get('administrator');
    if (administrator !== undefined) await desk.signIn(administrator);
  });

  test('a locked desk is closed like an empty one', async () => {
    const other = openTestHouse({ readerThread });
    try {
      await other.begin();
      await other.ask('session.lock', {});
      expect(await other.door(OWN_PAGE, 'queue.read', CONTRACT['queue.read'].sample)).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
    } finally {
      await other.close();
    }
  });
});

describe('every sample is answered by the real house, in the shape of the contract, with a known code', () => {
  test.each(CHANNELS.filter((channel) => channel !== 'session.first-start'))('%s', async (channel) => {
    const own = openTestHouse({ readerThread });
    try {
      await own.begin();
      const reply = await own.door(OWN_PAGE, channel, CONTRACT[channel].sample);
      // `bug` is what an exception or an answer of the wrong shape becomes.
      if (reply.ok) expect(CONTRACT[channel].output.safeParse(reply.value).success).toBe(true);
      else expect(ERROR_CODES).toContain(reply.error.code);
      expect(reply.ok ? 'ok' : reply.error.code, String(own.thrown.at(-1))).not.toBe('bug');
    } finally {
      await own.close();
    }
  });
});

test('recovery is possible without a record, and nothing else is', () => {
  expect([...RECOVERY_CHANNELS].sort()).toEqual(['backup.list', 'backup.restore', 'session.lock', 'session.read', 'session.sign-out']);
});
