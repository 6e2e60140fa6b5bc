// The whole set-up in its order. Safe to call before every command: when all is there it only looks.
import { join } from 'node:path';
import { findMissing, provideDebianPackages, wantsOf } from './debian.mjs';
import { isElectronThere, provideElectron } from './electron/provide.mjs';
import { withLock } from './lock.mjs';
import { thisMachine } from './machine.mjs';
import { areNpmPackagesThere, provideNpmPackages } from './npm-packages.mjs';
import { findPlaces } from './places.mjs';
import { isSqliteBindingThere, provideSqliteBinding, willCompile } from './sqlite-binding.mjs';
import { say, SetUpStopped, stop } from './voice.mjs';

/** @typedef {import('./machine.mjs').Purpose} Purpose */
/** @typedef {import('./places.mjs').Places} Places */

const OLDEST_NODE = [20, 19];

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    stop(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
};

/** @param {Places} places @param {import('./machine.mjs').Machine} machine */
const isAllThere = async ({ project }, machine) =>
  (await areNpmPackagesThere(project)) &&
  (await isElectronThere(project)) &&
  (await isSqliteBindingThere(project)) &&
  (machine.platform !== 'linux' || (await findMissing(wantsOf(machine, false))).length === 0);

/** Sets up what is missing; throws SetUpStopped with one sentence when it cannot. @param {Purpose} purpose */
export const provision = async (purpose) => {
  checkNode();
  const places = findPlaces();
  const machine = thisMachine(purpose);
  if (await isAllThere(places, machine)) return;
  await withLock(join(places.project, 'out', 'provision', 'lock'), async () => {
    if (!places.cacheIsWritable) say(`The cache folder ${places.ownCache} cannot be written to; keeping downloads in the project's out/ folder.`);
    await provideDebianPackages(machine, await willCompile(places));
    await provideNpmPackages(places.project);
    await provideElectron(places, machine);
    await provideSqliteBinding(places);
  });
};

/** For command-line programs: the sentence goes to the terminal and the process ends with 1. @param {Purpose} purpose */
export const provisionOrExit = async (purpose) => {
  try {
    await provision(purpose);
  } catch (cause) {
    if (!(cause instanceof SetUpStopped)) throw cause;
    say(`Set-up stopped: ${cause.message}`);
    process.exit(1);
  }
};
