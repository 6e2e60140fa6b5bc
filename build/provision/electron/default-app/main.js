// The program inside `default_app.asar`: what Electron runs when it is given a folder instead of being packaged with one.
// Its top-level awaits matter: Electron holds back the `ready` event until this module has settled, and an application
// has calls (sandbox, schemes, single instance) that are only legal before `ready`.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Splits the command line into the modules to load first and the folder or file to open. */
const readCommandLine = (words) => {
  const preloads = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-v' || word === '--version') return { versionOnly: true, preloads, target: undefined };
    if (word === '-r' || word === '--require') {
      index += 1;
      if (words[index] !== undefined) preloads.push(words[index]);
    } else if (word.startsWith('--require=')) {
      preloads.push(word.slice('--require='.length));
    } else if (!word.startsWith('-')) {
      return { versionOnly: false, preloads, target: word };
    }
  }
  return { versionOnly: false, preloads, target: undefined };
};

/** Finds the module to start: the `main` of a folder's package.json, or the file itself. */
const entryOf = (target) => {
  const path = resolve(target);
  if (!statSync(path).isDirectory()) return { folder: dirname(path), manifest: {}, entry: path };
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return { folder: path, manifest, entry: join(path, manifest.main ?? 'index.js') };
};

const { versionOnly, preloads, target } = readCommandLine(process.argv.slice(1));

if (versionOnly) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}

if (target === undefined) {
  process.stderr.write('Name the folder of the application to open.\n');
  process.exit(1);
}

const requireFromHere = createRequire(join(process.cwd(), 'noop.js'));
for (const file of preloads) requireFromHere(resolve(file));

const { folder, manifest, entry } = entryOf(target);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const name = manifest.productName ?? manifest.name;
if (name) app.name = name;
if (manifest.version) app.setVersion(manifest.version);
app.setAppPath(folder);

try {
  await import(pathToFileURL(entry).href);
} catch (cause) {
  process.stderr.write(`The application in ${folder} could not start: ${cause?.stack ?? cause}\n`);
  process.exit(1);
}
