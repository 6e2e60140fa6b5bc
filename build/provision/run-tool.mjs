// Runs another program to its end and keeps what it said, for the one sentence when it fails.
import { spawn } from 'node:child_process';
import { shareLockWith } from './lock.mjs';

/** @typedef {{ code: number, output: string }} ToolResult code 127 when the program could not be started */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<ToolResult>}
 */
export const runTool = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    if (child.pid !== undefined) shareLockWith(child.pid);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => resolve({ code: 127, output: `${output}${cause.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output }));
  });

/** The last lines of a tool's output, indented, for a failure message. @param {string} output @param {number} [lines] */
export const tail = (output, lines = 12) =>
  output
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join('\n');

/**
 * npm as the person runs it, so that their registry, proxy and certificates hold; when this runs under npm, the very same npm.
 * @param {readonly string[]} args @param {{ cwd: string }} options
 */
export const runNpm = (args, options) => {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js')) return runTool(process.execPath, [npmScript, ...args], options);
  return process.platform === 'win32' ? runTool('npm.cmd', args, { ...options, shell: true }) : runTool('npm', args, options);
};
