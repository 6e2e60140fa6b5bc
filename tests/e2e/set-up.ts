/**
 * Workstations whose first start is over, made by the house itself without a window: a start of the program, a slow PIN and the reading of
 * every pack are spared where they are not what a test is about. The first start at its screen and a PIN at its full cost are proven in
 * `journeys/whole-way` and `accessibility`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../src-main/playbooks/read-folder';
import { readPack } from '../../src-main/playbooks/read-pack';
import type { ShippedPack } from '../../src-main/playbooks/shipped-packs';
import type { Request } from '../../src-main/shared/contract';
import { SHIPPED_PACKS } from '../../src-main/shared/vocabulary/playbook';
import { openTestHouse, type TestHouse } from '../support/open-house';
import { PIN, PROJECT } from './desk-app';

/** What the first start is told. */
export type FirstStart = Request<'session.first-start'>;

/** A house with Chen Yu at its desk, before any window. */
export type HouseBefore = Pick<TestHouse, 'ask'>;

/** The packs as they lie in the program's folder. */
const packs = (): Promise<readonly ShippedPack[]> => Promise.all(SHIPPED_PACKS.map(async (packId) => {
  const texts = await readFolder(join(PROJECT, 'src-main/playbooks/packs', packId));
  const read = texts.ok ? readPack(texts.value) : texts;
  if (!read.ok || !texts.ok) throw new Error(`The pack ${packId} cannot be read.`);
  const { pack } = read.value;
  return { packId, version: pack.pack.version, whole: () => Promise.resolve({ texts: texts.value, pack }) };
}));

const soon = (): Promise<void> => new Promise((done) => { setImmediate(done); });

const make = async (told: FirstStart): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-set-up-'));
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true }); });
  const { ask, house } = openTestHouse({ systemLanguage: told.language, shippedPacks: packs }, folder);
  await ask('session.first-start', told);
  house.afterSignIn();
  while ((await ask('playbook.list', {})).length < SHIPPED_PACKS.length) await soon();
  await house.close();
  return folder;
};

const made = new Map<string, Promise<string>>();

/** Makes the empty folder `profile` one whose first start is over and at which nobody is signed in. Made once by each worker, then copied. */
export const setUp = async (profile: string, told: FirstStart): Promise<void> => {
  const key = JSON.stringify(told);
  const folder = made.get(key) ?? make(told);
  made.set(key, folder);
  cpSync(await folder, profile, { recursive: true });
};

/** What was done at a workstation that is set up before the window opens, through the same door. */
export const before = async <T>(profile: string, work: (house: HouseBefore) => Promise<T>): Promise<T> => {
  const { ask, house } = openTestHouse({}, profile);
  const [first] = (await ask('session.read', {})).staff;
  if (first === undefined) throw new Error('Somebody is offered at sign-in.');
  await ask('session.sign-in', { staffId: first.staffId, pin: PIN });
  const result = await work({ ask });
  await house.close();
  return result;
};
