// The lanes in real Electron: `e2e` as the present user, and `sandbox`, the security specs with Chromium's own sandbox switched on,
// which only an ordinary user can have.
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../provision/electron/provide.mjs';
import { runTool, tail } from '../../provision/run-tool.mjs';
import { readJson } from '../../provision/safe-files.mjs';
import { withoutDisplay } from '../display.mjs';

/** @typedef {import('./tally.mjs').LaneResult} LaneResult */
/** @typedef {{ status: string, results: { status: string, errors?: { message?: string, stack?: string }[] }[] }} TestReport */
/** @typedef {{ title: string, file: string, line: number, tests: TestReport[] }} SpecReport */
/** @typedef {{ title: string, specs?: SpecReport[], suites?: SuiteReport[] }} SuiteReport */
/** @typedef {{ suites: SuiteReport[], errors?: { message?: string }[], stats?: { duration: number } }} Report */

/** @param {SuiteReport} suite @returns {SpecReport[]} */
const specsBelow = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsBelow)];

// Playwright colours its messages whatever the environment says.
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** @param {SpecReport} spec */
const failureOf = ({ title, file, line, tests }) => {
  const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors ?? [])).map((error) => error.stack ?? error.message ?? '');
  return `tests/e2e/${file}:${line} › ${title}\n${errors.join('\n')}`.replace(COLOURS, '');
};

/** @param {string} name @param {Report} report @returns {LaneResult} */
const laneOf = (name, report) => {
  const specs = report.suites.flatMap(specsBelow);
  const having = (/** @type {string[]} */ ...statuses) => specs.filter((spec) => spec.tests.some((test) => statuses.includes(test.status)));
  return {
    name,
    passed: having('expected').length,
    failures: [...having('unexpected', 'flaky').map(failureOf), ...(report.errors ?? []).map((error) => (error.message ?? 'an error outside the tests').replace(COLOURS, ''))],
    skipped: having('skipped').map(({ file, title }) => `${file} › ${title}`),
    seconds: (report.stats?.duration ?? 0) / 1000,
  };
};

/** @param {string} project @param {string} name a project of playwright.config.ts @param {NodeJS.ProcessEnv} extra @param {string} reports @param {readonly string[]} [prefix] the change of user */
const runProject = async (project, name, extra, reports, prefix = []) => {
  const reportPath = join(reports, `${name}.json`);
  await rm(reportPath, { force: true });
  const tool = join(project, 'node_modules', '@playwright', 'test', 'cli.js');
  const args = [tool, 'test', '-c', 'tests/e2e/playwright.config.ts', `--project=${name}`, '--reporter=json', '--pass-with-no-tests'];
  // Each worker opens its own screen, as the user who runs the windows.
  const env = { ...withoutDisplay(process.env), ...extra, PLAYWRIGHT_JSON_OUTPUT_NAME: reportPath, AMENDS_E2E_OUTPUT: join(reports, `${name}-results`) };
  const [program = process.execPath, ...programArgs] = [...prefix, process.execPath, ...args];
  const result = await runTool(program, programArgs, { cwd: project, env });
  const report = /** @type {Report | undefined} */ (await readJson(reportPath));
  if (report !== undefined) return laneOf(name, report);
  return { name, passed: 0, skipped: [], seconds: 0, failures: [`Playwright ended without a report\n${tail(result.output, 60)}`] };
};

/**
 * Everything below tests/e2e, as the present user. What the lane `sandbox` runs under harder conditions is left to it, where it can be run.
 * @param {string} project @param {boolean} securityElsewhere the lane `sandbox` runs too @returns {Promise<LaneResult>}
 */
export const runE2e = async (project, securityElsewhere) => {
  const reports = join(project, 'out', 'test');
  await mkdir(reports, { recursive: true });
  return runProject(project, 'e2e', securityElsewhere ? { AMENDS_E2E_SECURITY: 'elsewhere' } : {}, reports);
};

const ORDINARY_USER = 'nobody';
const AS_ORDINARY_USER = ['setpriv', `--reuid=${ORDINARY_USER}`, '--regid=nogroup', '--clear-groups'];

const isRoot = process.getuid?.() === 0;
const prefix = isRoot ? AS_ORDINARY_USER : [];

/** Why the lane `sandbox` cannot be run on this machine; undefined when it can. @param {string} project */
export const sandboxObstacle = async (project) => {
  if (process.platform !== 'linux') return 'this lane is for Linux';
  const electron = await findElectron(project);
  if (electron === undefined) return 'Electron is not in its place';
  const can = async (/** @type {string[]} */ ...command) => {
    const [program = '', ...args] = [...prefix, ...command];
    return (await runTool(program, args)).code === 0;
  };
  if (!(await can('true'))) return `this machine cannot run a program as the user ${ORDINARY_USER}`;
  if (!(await can('test', '-r', join(project, 'package.json'), '-a', '-x', electron.program))) return `the user ${ORDINARY_USER} may not read ${project}`;
  if (!(await can(process.execPath, '--version'))) return `the user ${ORDINARY_USER} may not run Node`;
  if (!(await can('unshare', '-Ur', 'true'))) return 'this machine allows no user namespaces to an ordinary user';
  return undefined;
};

/** The security specs with the sandbox on; root hands them to an unprivileged user. Ask `sandboxObstacle` before. @param {string} project @returns {Promise<LaneResult>} */
export const runSandbox = async (project) => {
  const home = await mkdtemp(join(tmpdir(), 'amends-sandbox-'));
  try {
    // The ordinary user must be able to write here; nobody else looks into it while it lives.
    if (isRoot) await chmod(home, 0o777);
    const { XDG_RUNTIME_DIR: _notTheirs, ...env } = process.env;
    return await runProject(project, 'sandbox', { ...env, AMENDS_E2E_SANDBOX: '1', HOME: home, TMPDIR: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache') }, home, prefix);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
