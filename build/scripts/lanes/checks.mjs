// The lanes that are one check each: the types of all rooms, and the house rules.
import { join } from 'node:path';
import { runTool } from '../../provision/run-tool.mjs';

/** @typedef {import('./tally.mjs').LaneResult} LaneResult */

/** @param {string} name @param {string} project @param {readonly string[]} args @returns {Promise<LaneResult>} */
const oneCheck = async (name, project, args) => {
  const began = performance.now();
  const result = await runTool(process.execPath, args, { cwd: project, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  const ok = result.code === 0;
  return { name, passed: ok ? 1 : 0, failures: ok ? [] : [`${name}\n${result.output.trim()}`], skipped: [], seconds: (performance.now() - began) / 1000 };
};

/** Every room compiles, and no room imports one that it may not know. @param {string} project */
export const checkTypes = (project) => oneCheck('types', project, [join(project, 'node_modules', 'vue-tsc', 'bin', 'vue-tsc.js'), '--build']);

/** The house rules hold (build/lint). @param {string} project */
export const checkLint = (project) =>
  oneCheck('lint', project, [join(project, 'node_modules', 'eslint', 'bin', 'eslint.js'), '-c', 'build/lint/eslint.config.mjs', '--max-warnings', '0', '.']);
