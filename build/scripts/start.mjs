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

/** What can stand behind `npm start --`; errands open no window and end by themselves. */
const ERRANDS = ['--verify', '--backup', '--restore', '--reset-pin'];
const OPTIONS = ['--demo', '--profile', ...ERRANDS];

const nameOf = (/** @type {string} */ word) => word.split('=', 1)[0] ?? word;

const runDemonstration = async () => {
  const script = join(PROJECT, 'build', 'scripts', 'demo.mjs');
  if (!existsSync(script)) {
    say('The guided demonstration is missing from this copy (build/scripts/demo.mjs).');
    return 1;
  }
  return runOnScreen(process.execPath, [script, ...(hasDisplay() ? ['--visible'] : [])], { cwd: PROJECT });
};

const run = async () => {
  const unknown = process.argv.slice(2).find((word) => word.startsWith('--') && !OPTIONS.includes(nameOf(word)));
  if (unknown !== undefined) {
    say(`There is no option ${unknown}. Options: ${OPTIONS.join(', ')}.`);
    return 2;
  }
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
  if (!hasDisplay() && !args.some((word) => ERRANDS.includes(nameOf(word)))) {
    say('No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the workstation cannot be opened. Without options, npm start runs the demonstration on a virtual display.');
    return 1;
  }
  return openApp(PROJECT, args);
};

process.exitCode = await run();
