// `npm run dev`: the app with reloading while its sources are edited.
import { join } from 'node:path';
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { say } from '../provision/voice.mjs';
import { isChromiumNoise } from './chromium-noise.mjs';
import { runOnScreen } from './display.mjs';

await provisionOrExit('start');
const tool = join(PROJECT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
if (asRoot) say('Running as root, where Chromium cannot use its own sandbox.');
process.exitCode = await runOnScreen(process.execPath, [tool, 'dev', '--watch', ...(asRoot ? ['--noSandbox'] : []), ...process.argv.slice(2)], {
  cwd: PROJECT,
  onErrorLine: (line) => {
    if (!isChromiumNoise(line)) say(line);
  },
});
