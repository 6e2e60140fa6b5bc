// `npm start`: sets up what is missing, builds what has changed, opens the workstation. Options after `--`:
//   --demo                        the guided demonstration, in a window that can be watched
//   --verify, --backup, --restore FILE, --reset-pin   handled by the app without a window
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from '../provision/machine.mjs';
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { say } from '../provision/voice.mjs';
import { buildWhenChanged } from './build-app.mjs';
import { runOnScreen } from './display.mjs';
import { openApp } from './open-app.mjs';

const runDemonstration = async () => {
  const script = join(PROJECT, 'build', 'scripts', 'demo.mjs');
  if (!existsSync(script)) {
    say('The guided demonstration is missing from this copy (build/scripts/demo.mjs).');
    return 1;
  }
  return runOnScreen(process.execPath, [script, ...(hasDisplay() ? ['--visible'] : [])], { cwd: PROJECT });
};

const run = async () => {
  await provisionOrExit('start');
  const build = await buildWhenChanged(PROJECT);
  if (!build.ok) {
    say(`The build failed:\n${build.output}`);
    return 1;
  }
  const args = process.argv.slice(2);
  if (args.includes('--demo')) return runDemonstration();
  if (args.length === 0 && !hasDisplay()) {
    say('No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): running the guided demonstration on a virtual one.');
    return runDemonstration();
  }
  return openApp(PROJECT, args);
};

process.exitCode = await run();
