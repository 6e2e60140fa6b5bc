// `npm test`: sets up what is missing, runs every lane, ends with "N passed, N failed". `npm test -- --only types,unit` runs some lanes.
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { buildWhenChanged } from './build-app.mjs';
import { checkLint, checkTypes } from './lanes/checks.mjs';
import { runE2e, runSandbox, sandboxObstacle } from './lanes/playwright.mjs';
import { describeLane, notRun, sumUp } from './lanes/tally.mjs';
import { runVitest, VITEST_LANES } from './lanes/vitest.mjs';

/** @typedef {import('./lanes/tally.mjs').LaneResult} LaneResult */

const LANES = ['types', 'lint', ...VITEST_LANES, 'e2e', 'sandbox'];

const readWanted = () => {
  const position = process.argv.indexOf('--only');
  if (position === -1) return LANES;
  const names = (process.argv[position + 1] ?? '').split(',');
  const unknown = names.filter((name) => !LANES.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`No lane is called ${unknown.join(', ')}; there are ${LANES.join(', ')}.\n`);
    process.exit(2);
  }
  return names;
};

const wanted = readWanted();
const wants = (/** @type {string} */ name) => wanted.includes(name);
/** @type {LaneResult[]} */
const results = [];
const report = (/** @type {LaneResult} */ lane) => {
  results.push(lane);
  process.stdout.write(`${describeLane(lane)}\n`);
};

/** @param {import('./build-app.mjs').BuildResult} build */
const runInElectron = async (build) => {
  if (!build.ok) {
    report({ name: 'build', passed: 0, skipped: [], seconds: 0, failures: [`build\n${build.output}`] });
    for (const name of ['e2e', 'sandbox'].filter(wants)) report(notRun(name, 'the build failed'));
    return;
  }
  const reason = wants('sandbox') ? await sandboxObstacle(PROJECT) : undefined;
  const runsSandbox = wants('sandbox') && reason === undefined;
  if (wants('e2e')) report(await runE2e(PROJECT, runsSandbox));
  if (runsSandbox) report(await runSandbox(PROJECT));
  else if (reason !== undefined) report(notRun('sandbox', reason));
};

await provisionOrExit('test');
// Three programs of one thread each: while the longest of them goes on alone, half of a small machine would wait.
const build = wants('e2e') || wants('sandbox') ? buildWhenChanged(PROJECT) : undefined;
const checks = [...(wants('types') ? [checkTypes(PROJECT)] : []), ...(wants('lint') ? [checkLint(PROJECT)] : [])];
for (const check of checks) report(await check);
const built = await build;
const vitestLanes = VITEST_LANES.filter(wants);
if (vitestLanes.length > 0) for (const lane of await runVitest(PROJECT, vitestLanes)) report(lane);
if (built !== undefined) await runInElectron(built);

const { lastLine, exitCode } = sumUp(results);
process.exitCode = exitCode;
process.stdout.write(`${lastLine}\n`);
