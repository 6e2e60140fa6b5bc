// Step 2: the npm packages, exactly those of the lock file, without running any install script.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm, tail } from './run-tool.mjs';
import { sha256Of } from './safe-files.mjs';
import { readStamp, writeStamp } from './stamps.mjs';
import { longStep, stop } from './voice.mjs';

const STEP = 'npm-packages';

/** @param {string} project */
const keyOf = (project) => sha256Of(join(project, 'package-lock.json'));

/** @param {string} project */
export const areNpmPackagesThere = async (project) => (await readStamp(project, STEP)) === (await keyOf(project));

/** @param {string} project */
export const provideNpmPackages = async (project) => {
  if (await areNpmPackagesThere(project)) return;
  await longStep('Installing the npm packages of package-lock.json', async () => {
    await rm(join(project, 'node_modules', '.amends'), { recursive: true, force: true });
    // loglevel error: several packages declare newer Node versions than they need; README.md names them.
    const result = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project });
    if (result.code !== 0) stop(`npm ci failed; check the connection to the npm registry and that this user may write to the project folder. It said:\n${tail(result.output)}`);
    await writeStamp(project, STEP, await keyOf(project));
  });
};
