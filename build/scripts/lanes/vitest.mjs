// The lanes without a window, all in one vitest process; its JSON report is split by the folder of each test file.
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runTool, tail } from '../../provision/run-tool.mjs';
import { readJson } from '../../provision/safe-files.mjs';

/** @typedef {import('./tally.mjs').LaneResult} LaneResult */
/** @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, status: string, message: string, startTime: number, endTime: number, assertionResults: Assertion[] }} FileReport */

/** The vitest projects, in the order in which they are reported. */
export const VITEST_LANES = ['unit', 'store', 'engine', 'contract', 'renderer'];

/** @param {unknown} report @returns {FileReport[] | undefined} */
const filesOf = (report) =>
  typeof report === 'object' && report !== null && 'testResults' in report && Array.isArray(report.testResults) ? report.testResults : undefined;

/** @param {string} project @param {FileReport} file */
const failuresOf = (project, file) => {
  const where = relative(project, file.name);
  const texts = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${where} › ${fullName}\n${(failureMessages ?? []).join('\n')}`);
  return texts.length === 0 && file.status === 'failed' ? [`${where}\n${file.message}`] : texts;
};

/** @param {string} project @param {string} name @param {readonly FileReport[]} files @returns {LaneResult} */
const laneOf = (project, name, files) => {
  const own = files.filter((file) => relative(project, file.name).replaceAll('\\', '/').startsWith(`tests/${name}/`));
  const tests = own.flatMap((file) => file.assertionResults);
  return {
    name,
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures: own.flatMap((file) => failuresOf(project, file)),
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
    seconds: own.length === 0 ? 0 : (Math.max(...own.map((file) => file.endTime)) - Math.min(...own.map((file) => file.startTime))) / 1000,
  };
};

/** @param {string} project @param {readonly string[]} lanes names out of VITEST_LANES @returns {Promise<LaneResult[]>} */
export const runVitest = async (project, lanes) => {
  const reportPath = join(project, 'out', 'test', 'vitest.json');
  await rm(reportPath, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=json', `--outputFile=${reportPath}`, ...lanes.flatMap((lane) => ['--project', lane])];
  const result = await runTool(process.execPath, [join(project, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const files = filesOf(await readJson(reportPath));
  if (files === undefined) return [{ name: lanes.join(', '), passed: 0, skipped: [], seconds: 0, failures: [`vitest ended without a report\n${tail(result.output, 60)}`] }];
  const results = lanes.map((lane) => laneOf(project, lane, files));
  const failed = results.reduce((sum, lane) => sum + lane.failures.length, 0);
  // An error outside any test (a rejected promise nobody awaited) is in no file's report.
  if (result.code !== 0 && failed === 0) {
    results.push({ name: 'outside the tests', passed: 0, skipped: [], seconds: 0, failures: [`an error outside the tests\n${tail(result.output, 60)}`] });
  }
  return results;
};
