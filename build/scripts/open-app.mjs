// Opens the built app with the Electron that was set up, and answers the question of Chromium's own sandbox.
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findElectron } from '../provision/electron/provide.mjs';
import { runTool } from '../provision/run-tool.mjs';
import { say } from '../provision/voice.mjs';
import { isChromiumNoise } from './chromium-noise.mjs';
import { runOnScreen, runWithoutScreen, WITHOUT_SCREEN } from './display.mjs';

/** @typedef {{ kind: 'on' } | { kind: 'off', because: string } | { kind: 'impossible', remedy: string }} Sandbox */

/** Whether a file belongs to root and runs as root. @param {string} path */
const isSetuidRoot = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0;
};

/** @param {string} electronProgram @returns {Promise<Sandbox>} */
export const sandboxHere = async (electronProgram) => {
  if (process.platform !== 'linux') return { kind: 'on' };
  if (process.getuid?.() === 0) return { kind: 'off', because: 'Running as root, where Chromium cannot use its own sandbox; an ordinary user is safer.' };
  const setuidTool = join(dirname(electronProgram), 'chrome-sandbox');
  const namespaces = await runTool('unshare', ['-Ur', 'true']);
  if (namespaces.code === 0 || isSetuidRoot(setuidTool)) return { kind: 'on' };
  return { kind: 'impossible', remedy: `sudo chown root:root '${setuidTool}' && sudo chmod 4755 '${setuidTool}'` };
};

/**
 * Opens the app in this folder and waits until it is closed.
 * @param {string} project @param {readonly string[]} appArgs options for Amends itself, such as `--verify` @param {boolean} isErrand it shows no window and may ask on the terminal
 * @returns {Promise<number>} the app's exit code
 */
export const openApp = async (project, appArgs, isErrand) => {
  const electron = await findElectron(project);
  if (electron === undefined) {
    say('Electron is not in its place; run npm start again.');
    return 1;
  }
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const how = {
    cwd: project,
    env,
    onErrorLine: (/** @type {string} */ line) => {
      if (!isChromiumNoise(line)) say(line);
    },
  };
  // No window, no page, nothing to keep apart from the machine: neither a screen nor the sandbox is asked for.
  if (isErrand) return runWithoutScreen(electron.program, ['--no-sandbox', ...WITHOUT_SCREEN, '.', ...appArgs], how);
  const sandbox = await sandboxHere(electron.program);
  if (sandbox.kind === 'impossible') {
    say('This system lets no ordinary user set up the sandbox that keeps the windows apart from the machine. Run this line once, then start again:');
    say(`  ${sandbox.remedy}`);
    return 1;
  }
  if (sandbox.kind === 'off') say(sandbox.because);
  const args = [...(sandbox.kind === 'off' ? ['--no-sandbox'] : []), '.', ...appArgs];
  return runOnScreen(electron.program, args, how);
};
