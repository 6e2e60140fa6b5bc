// Running a program with a screen: the machine's own, or a virtual one where there is none. Or without any, where nothing is shown.
import { spawn } from 'node:child_process';
import { hasDisplay } from '../provision/machine.mjs';

/** @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, onErrorLine?: (line: string) => void }} ScreenOptions onErrorLine takes standard error by lines; without it the streams are passed on */

/** Splits a stream into lines; the last one may come without its end. @param {NodeJS.ReadableStream} stream @param {(line: string) => void} onLine */
const eachLine = (stream, onLine) => {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
};

/** The command line that gives a program a virtual screen (on Linux; elsewhere there is always a real one). @param {string} command @param {readonly string[]} args @returns {[string, string[]]} */
export const onVirtualScreen = (command, args) =>
  process.platform === 'linux' ? ['xvfb-run', ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp', command, ...args]] : [command, [...args]];

/** An environment without any screen: whoever starts windows from it opens one of its own (tests/e2e/own-screen.ts), where nobody is looked over the shoulder. @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv} */
export const withoutDisplay = ({ DISPLAY: _seen, WAYLAND_DISPLAY: _seenToo, ...unseen }) => unseen;

/** Words for Electron where nothing is ever shown: no screen is looked for, real or virtual (Chromium's headless platform, on Linux). */
export const WITHOUT_SCREEN = process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : [];

/**
 * Runs a program to its end on a screen; ending this process ends it and its virtual screen.
 * @param {string} command @param {readonly string[]} args @param {ScreenOptions} options
 * @returns {Promise<number>} its exit code; 128 + the signal's number is reported as 1
 */
export const runOnScreen = (command, args, options) => {
  const [program, programArgs] = hasDisplay() ? [command, [...args]] : onVirtualScreen(command, args);
  return runToEnd(program, programArgs, { ...options, stdin: 'ignore' });
};

/**
 * Runs a program to its end without a screen of its own; what is typed goes to it.
 * @param {string} command @param {readonly string[]} args @param {ScreenOptions} options
 * @returns {Promise<number>} its exit code
 */
export const runWithoutScreen = (command, args, options) => runToEnd(command, args, { ...options, stdin: 'inherit' });

/** @param {string} program @param {readonly string[]} args @param {ScreenOptions & { stdin: 'ignore' | 'inherit' }} options @returns {Promise<number>} */
const runToEnd = (program, args, { cwd, env = process.env, onErrorLine, stdin }) =>
  new Promise((resolve) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, { cwd, env, detached: ownGroup, stdio: [stdin, 'inherit', onErrorLine ? 'pipe' : 'inherit'] });
    if (onErrorLine && child.stderr) eachLine(child.stderr, onErrorLine);
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid === undefined) return;
      if (ownGroup) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    const handlers = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).map((signal) => /** @type {const} */ ([signal, () => end(signal)]));
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const finish = (/** @type {number} */ code) => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
