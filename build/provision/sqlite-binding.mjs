// Step 4: a SQLite binding that Node and Electron of this machine can load. The shipped one needs Node-API 10 and crashes below it;
// there it is compiled once from the package's own source, and the result serves Node and Electron alike.
import { existsSync } from 'node:fs';
import { copyFile, cp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findElectron } from './electron/provide.mjs';
import { NODE_API_OF_SHIPPED_BINDING, nodeApiOfElectron } from './machine.mjs';
import { findCached } from './places.mjs';
import { runTool, tail } from './run-tool.mjs';
import { inTemporaryFolder, placeWhole, readJson, sha256Of, writeJson } from './safe-files.mjs';
import { readStamp, writeStamp } from './stamps.mjs';
import { longStep, say, stop } from './voice.mjs';

/** @typedef {import('./places.mjs').Places} Places */

const STEP = 'sqlite-binding';
const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';
const BUILT = join('build', 'Release', 'better_sqlite3.node');
const RECIPE = 1;

/** @param {string} project */
const packageFolder = (project) => join(project, 'node_modules', 'better-sqlite3');

/** The running Node alone decides before anything is installed (afterwards Electron counts too). */
export const nodeNeedsCompiling = () => Number(process.versions['napi']) < NODE_API_OF_SHIPPED_BINDING;

/** @param {string} project */
const needsCompiling = async (project) => {
  const electron = await findElectron(project);
  return nodeNeedsCompiling() || (electron !== undefined && nodeApiOfElectron(electron.version) < NODE_API_OF_SHIPPED_BINDING);
};

/** @param {string} lock the text of package-lock.json */
const versionInLock = (lock) => /"node_modules\/better-sqlite3": \{\s*"version": "([^"]+)"/.exec(lock)?.[1] ?? '';

/** @param {string} project */
const cachedName = async (project) => {
  const version = versionInLock(await readFile(join(project, 'package-lock.json'), 'utf8'));
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-node${process.versions.node.split('.')[0]}-r${RECIPE}`;
};

/** Whether a compiler will be needed. @param {Places} places */
export const willCompile = async (places) => {
  if (await isSqliteBindingThere(places.project)) return false;
  const electron = await findElectron(places.project);
  // Before Electron is there, the older one must be expected on Linux.
  const expected = electron === undefined ? process.platform === 'linux' || nodeNeedsCompiling() : await needsCompiling(places.project);
  return expected && findCached(places, await cachedName(places.project)) === undefined;
};

/** @param {string} project */
export const isSqliteBindingThere = async (project) => {
  const stamp = await readStamp(project, STEP);
  if (!(await needsCompiling(project))) return stamp === 'shipped';
  const binding = join(packageFolder(project), BUILT);
  return existsSync(binding) && stamp === (await sha256Of(binding));
};

/** Node's own headers when they lie beside it; otherwise the build tool looks for them itself. */
const headersOption = () => {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : [];
};

/** Compiles a copy of the package, so that an interrupted build leaves nothing half done in node_modules. @param {Places} places @param {string} target */
const compileInto = (places, target) =>
  inTemporaryFolder(join(places.project, 'out', 'provision'), async (folder) => {
    const copy = join(folder, 'better-sqlite3');
    await cp(packageFolder(places.project), copy, { recursive: true, filter: (source) => !/better-sqlite3[\\/](build|prebuilds)([\\/]|$)/.test(source) });
    const tool = join(places.project, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const args = [tool, 'rebuild', '--release', '--force_build=1', ...headersOption()];
    const result = await runTool(process.execPath, args, { cwd: copy, env: { ...process.env, CXXFLAGS: FLAGS } });
    if (result.code !== 0) {
      stop(`The SQLite binding could not be compiled; Node 22.14 or newer with Electron 36 or newer needs no compiling. The compiler said:\n${tail(result.output)}`);
    }
    await placeWhole(target, async (temporary) => {
      await cp(join(copy, 'build', 'Release'), temporary, { recursive: true, filter: (source) => !/obj(\.target)?([\\/]|$)|\.deps|test_extension|\.a$/.test(source) });
      await writeJson(join(temporary, 'checksum.json'), { sha256: await sha256Of(join(temporary, 'better_sqlite3.node')) });
    });
  });

/** @param {string} cached @returns {Promise<boolean>} */
const isIntact = async (cached) => {
  const recorded = await readJson(join(cached, 'checksum.json'));
  const binding = join(cached, 'better_sqlite3.node');
  return typeof recorded === 'object' && recorded !== null && 'sha256' in recorded && existsSync(binding) && recorded.sha256 === (await sha256Of(binding));
};

/** Opens a database in a process of its own: a wrong binding crashes that one, not the set-up. @param {string} project */
const proves = async (project) => {
  const script = "const D = require('better-sqlite3'); new D(':memory:').prepare('select 1').get();";
  return (await runTool(process.execPath, ['-e', script], { cwd: project })).code === 0;
};

/** @param {Places} places */
export const provideSqliteBinding = async (places) => {
  const { project } = places;
  if (await isSqliteBindingThere(project)) return;
  if (!(await needsCompiling(project))) {
    await writeStamp(project, STEP, 'shipped');
    return;
  }
  const name = await cachedName(project);
  let cached = findCached(places, name);
  if (cached !== undefined && !(await isIntact(cached))) {
    say('The cached SQLite binding does not match its checksum; compiling it again.');
    cached = undefined;
  }
  if (cached === undefined) {
    cached = join(places.cache, name);
    const target = cached;
    await longStep('Compiling the SQLite binding for this Node and Electron (1 to 2 minutes)', () => compileInto(places, target));
  }
  const binding = join(packageFolder(project), BUILT);
  const source = join(cached, 'better_sqlite3.node');
  await placeWhole(binding, (temporary) => copyFile(source, temporary));
  if (!(await proves(project))) {
    stop(`The SQLite binding in ${cached} does not work with this Node ${process.versions.node}; remove that folder and run the command again.`);
  }
  await writeStamp(project, STEP, await sha256Of(binding));
};
