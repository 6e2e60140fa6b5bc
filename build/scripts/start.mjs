// `npm start`: sets up what is missing, builds what has changed, opens the workstation. Options after `--`:
//   --demo                        the guided demonstration, in a window that can be watched
//   --verify, --backup [FOLDER], --restore FILE, --rebuild, --reset-pin [NAME]   handled by the app without a window or a display
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
const ERRANDS = ['--verify', '--backup', '--restore', '--rebuild', '--reset-pin'];
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

const HELP = `npm start                      opens the workstation
npm start -- --demo            the guided demonstration
             --verify          checks the record and the newest backup
             --backup [FOLDER] writes a verified backup
             --restore FILE    puts a backup in place of the record
             --rebuild         makes every list and the search index again from the record
             --reset-pin [NAME]  sets a new PIN for an administrator
             --profile FOLDER  with any of these: another profile`;

const run = async () => {
  if (process.argv.includes('--help')) {
    say(HELP);
    return 0;
  }
  const unknown = process.argv.slice(2).find((word) => word.startsWith('--') && !OPTIONS.includes(nameOf(word)));
  if (unknown !== undefined) {
    say(`There is no option ${unknown}. Options: ${OPTIONS.join(', ')}.`);
    return 2;
  }
  const args = process.argv.slice(2);
  const isErrand = args.some((word) => ERRANDS.includes(nameOf(word)));
  await provisionOrExit(isErrand ? 'errand' : 'start');
  const build = await buildWhenChanged(PROJECT);
  if (!build.ok) {
    say(`The build failed:\n${build.output}`);
    return 1;
  }
  if (isErrand) return openApp(PROJECT, args, true);
  if (args.includes('--demo')) return runDemonstration();
  if (args.length === 0 && !hasDisplay()) {
    say('No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): running the guided demonstration on a virtual one.');
    return runDemonstration();
  }
  if (!hasDisplay()) {
    say('No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the workstation cannot be opened. Without options, npm start runs the demonstration on a virtual display.');
    return 1;
  }
  return openApp(PROJECT, args, false);
};

process.exitCode = await run();
