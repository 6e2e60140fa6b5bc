// `npm run scenarios`: the twenty written scenarios in the real program, by its screens or its door; papers and pictures of each lie in out/scenarios afterwards.
// `AMENDS_REAL_DATA` names a folder with published tables, where there is one: the imported complaints are then real ones.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { say } from '../provision/voice.mjs';
import { buildWhenChanged } from './build-app.mjs';
import { runWithoutScreen, withoutDisplay } from './display.mjs';

const run = async () => {
  await provisionOrExit('test');
  const build = await buildWhenChanged(PROJECT);
  if (!build.ok) {
    say(`The build failed:\n${build.output}`);
    return 1;
  }
  const out = join(PROJECT, 'out', 'scenarios');
  await rm(out, { recursive: true, force: true });
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  // Two workers on one screen would take the keyboard from each other: each opens its own.
  const tool = join(PROJECT, 'node_modules', '@playwright', 'test', 'cli.js');
  const code = await runWithoutScreen(process.execPath, [tool, 'test', '-c', join('tests', 'e2e', 'playwright.config.ts'), '--project=e2e', '--reporter=list', 'specs/scenarios'], { cwd: PROJECT, env: { ...withoutDisplay(env), AMENDS_SCENARIOS: 'all' } });
  say(code === 0 ? `Papers and pictures: ${out}` : 'Not every scenario came to its papers.');
  return code === 0 ? 0 : 1;
};

process.exitCode = await run();
