// The guided demonstration: the real program in its demonstration profile walks three complaints by its real screens and leaves papers and
// pictures in out/demo. Expects a screen (start.mjs gives it one) and a finished build. `--visible` goes slowly enough to be watched.
import { rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../provision/places.mjs';
import { say } from '../provision/voice.mjs';

const isVisible = process.argv.includes('--visible');
const out = join(PROJECT, 'out', 'demo');
const tool = join(PROJECT, 'node_modules', '@playwright', 'test', 'cli.js');

await rm(out, { recursive: true, force: true });
say(`Guided demonstration: three invented complaints, in a profile of its own${isVisible ? ', slowly enough to follow' : ''}.`);
const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
const child = spawn(process.execPath, [tool, 'test', '-c', join('build', 'demonstration', 'run', 'playwright.config.ts')], {
  cwd: PROJECT, env: { ...env, AMENDS_DEMO_VISIBLE: isVisible ? '1' : '0' }, stdio: ['ignore', 'inherit', 'inherit'],
});
const code = await new Promise((resolve) => {
  child.on('error', () => resolve(1));
  child.on('close', (ended) => resolve(ended ?? 1));
});
await rm(join(out, '.walk'), { recursive: true, force: true });
if (code !== 0) say(`What the window showed last: ${join(out, 'failure.png')}`);
process.exitCode = code === 0 ? 0 : 1;
