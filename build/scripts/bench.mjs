// `npm run bench`: measures speed in the built app and prints a table. Options after `--`:
//   --sizes N,N    how many complaints to measure on (1000,100000), one size after another; a made record is kept and used again
//   --only NAMES   some groups, separated by commas: start, command, reads, governance, desk, find, find-painted, paper, import, suggest
//   --write        writes the table to build/docs/speed.md
import { join } from 'node:path';
import { findElectron } from '../provision/electron/provide.mjs';
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { say } from '../provision/voice.mjs';
import { buildWhenChanged } from './build-app.mjs';
import { runOnScreen } from './display.mjs';

/** The word after an option. @param {string} name */
const valueOf = (name) => {
  const position = process.argv.indexOf(name);
  return position === -1 ? undefined : process.argv[position + 1];
};

/** Plain Node runs no TypeScript: the measurements become one module beside the other products of the build. */
const bundle = async () => {
  const { build } = await import('vite');
  const outDir = join(PROJECT, 'out', 'bench', 'program');
  await build({
    configFile: false, root: PROJECT, logLevel: 'error',
    build: { ssr: join(PROJECT, 'tests', 'bench', 'main.ts'), outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { output: { format: 'es', entryFileNames: 'bench.mjs' } } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(outDir, 'bench.mjs');
};

const run = async () => {
  const sizes = (valueOf('--sizes') ?? '1000,100000').split(',').map(Number);
  if (sizes.some((count) => !Number.isInteger(count) || count < 50 || count > 2_000_000)) {
    say('--sizes takes whole numbers from 50 to 2000000, separated by commas.');
    return 2;
  }
  await provisionOrExit('test');
  const app = await buildWhenChanged(PROJECT);
  if (!app.ok) {
    say(`The build failed:\n${app.output}`);
    return 1;
  }
  const electron = await findElectron(PROJECT);
  if (electron === undefined) {
    say('Electron is not in its place; run npm run provision.');
    return 1;
  }
  const options = { project: PROJECT, electron: electron.program, electronVersion: electron.version, sizes, only: valueOf('--only')?.split(',') ?? [], isWriting: process.argv.includes('--write') };
  return runOnScreen(process.execPath, [await bundle(), JSON.stringify(options)], { cwd: PROJECT });
};

process.exitCode = await run();
