/** The first question of a window is answered before the door stands: the same answer, for the same sender, and nothing else that way. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openEntrance, type Entrance } from '../../src-main/house/entrance';
import { beforeTheDoor } from '../../src-main/ipc/first-question';
import type { Door, DoorLine } from '../../src-main/ipc/serve';
import { pinHashes } from '../../src-main/people/pin-hash';
import { CONTRACT } from '../../src-main/shared/contract';
import { profileIn } from '../../src-main/shell/paths';
import { NO_DESKTOP, openTestHouse, OWN_PAGE } from '../support/open-house';

const folders: string[] = [];
const entrances: Entrance[] = [];
afterEach(async () => {
  await Promise.all(entrances.splice(0).map(({ opening }) => opening.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-entrance-'));
  folders.push(folder);
  return folder;
};
const entranceIn = (folder: string): Entrance => {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const entrance = openEntrance({
    profile: profileIn(folder, false), isDemonstration: false, log: silent, publish: () => undefined, systemLanguage: 'en', appVersion: '0.0.0', hashes: pinHashes(10), desktop: NO_DESKTOP, readerThread: 'none.js',
  });
  entrances.push(entrance);
  return entrance;
};

/** A door that only notes what reaches it. */
const notedDoor = (): { readonly door: Door; readonly reached: unknown[] } => {
  const reached: unknown[] = [];
  return { reached, door: (_sender, channel) => { reached.push(channel); return Promise.resolve({ ok: true, value: 'by the door' }); } };
};
type Early = { readonly early: Door; readonly lines: DoorLine[]; readonly reached: unknown[]; readonly doorsBuilt: () => number };
const earlyOn = (session: Parameters<typeof beforeTheDoor>[0]['session']): Early => {
  const { door, reached } = notedDoor();
  const lines: DoorLine[] = [];
  let built = 0;
  const early = beforeTheDoor({ origins: ['app://desk'], traceId: () => 'trace', report: (line) => { lines.push(line); }, session, door: () => { built += 1; return Promise.resolve(door); } });
  return { early, lines, reached, doorsBuilt: () => built };
};
const ofEntrance = (entrance: Entrance) => () => entrance.view(() => null);

test('the sign-in is drawn from what the door would have answered, and the door is not read for it', async () => {
  const folder = newFolder();
  const made = openTestHouse({}, folder);
  await made.begin();
  await made.addPerson('Li Na', 'agent');
  await made.house.close();
  const { early, lines, doorsBuilt } = earlyOn(ofEntrance(entranceIn(folder)));
  const first = await early(OWN_PAGE, 'session.read', {});
  expect(doorsBuilt()).toBe(0);
  expect(lines).toMatchObject([{ channel: 'session.read', code: 'ok', traceId: 'trace' }]);
  await entrances.pop()?.opening.close();
  const again = openTestHouse({}, folder);
  const byDoor = await again.ask('session.read', {});
  await again.house.close();
  if (!first.ok) throw new Error('the first question has an answer');
  const answer = CONTRACT['session.read'].output.parse(first.value);
  expect({ ...answer, now: 0 }).toEqual({ ...byDoor, now: 0 });
  expect(answer.staff.map(({ name }) => name)).toEqual(['Chen Yu', 'Li Na']);
});

test('a record that cannot be opened is told of at once', async () => {
  const folder = newFolder();
  const made = openTestHouse({}, folder);
  await made.begin();
  await made.house.close();
  writeFileSync(join(profileIn(folder, false).record, 'ledger.db'), 'not a record at all'.repeat(500));
  const { early } = earlyOn(ofEntrance(entranceIn(folder)));
  expect(await early(OWN_PAGE, 'session.read', {})).toMatchObject({ ok: true, value: { trouble: 'database-damaged', state: 'signed-out', staff: [] } });
});

const strangers = [
  ['another window', { ...OWN_PAGE, isOwnWindow: false }, 'session.read', {}], ['a frame inside the page', { ...OWN_PAGE, isTopFrame: false }, 'session.read', {}],
  ['another origin', { ...OWN_PAGE, origin: 'https://example.org' }, 'session.read', {}], ['another question', OWN_PAGE, 'session.sign-in', {}], ['something with the question', OWN_PAGE, 'session.read', { more: 1 }],
  ['a symbol with the question', OWN_PAGE, 'session.read', { [Symbol('x')]: 1 }], ['a list for an input', OWN_PAGE, 'session.read', []], ['nothing for an input', OWN_PAGE, 'session.read', null],
] as const;
test.each(strangers)('%s is left to the door', async (_what, sender, channel, input) => {
  const { early, reached, lines } = earlyOn(ofEntrance(entranceIn(newFolder())));
  await early(sender, channel, input);
  expect(reached).toEqual([channel]);
  expect(lines).toEqual([]);
});

test('only the first question is answered that way: whoever asks again is answered by the door, which looks again', async () => {
  const { early, reached } = earlyOn(ofEntrance(entranceIn(newFolder())));
  await early(OWN_PAGE, 'session.read', {});
  expect(await early(OWN_PAGE, 'session.read', {})).toEqual({ ok: true, value: 'by the door' });
  expect(reached).toEqual(['session.read']);
});

test('what goes wrong while answering is named by the door', async () => {
  const { early, reached } = earlyOn(() => { throw new Error('disk'); });
  expect(await early(OWN_PAGE, 'session.read', {})).toEqual({ ok: true, value: 'by the door' });
  expect(reached).toEqual(['session.read']);
});
