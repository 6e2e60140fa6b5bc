// Step 1: the Debian packages that Electron, the virtual display and the compiler need. Looks before it asks apt anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, tail } from './run-tool.mjs';
import { longStep, say, stop } from './voice.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {{ package: string, library?: string, program?: string, font?: boolean, when?: 'virtual-display' | 'test' | 'compiler' }} Want one package and how to see that it is there */

/** @type {readonly Want[]} */
export const WANTS = [
  { package: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { package: 'libnss3', library: 'libnss3.so' },
  { package: 'libasound2', library: 'libasound.so.2' },
  { package: 'libgbm1', library: 'libgbm.so.1' },
  { package: 'libxss1', library: 'libXss.so.1' },
  { package: 'libxtst6', library: 'libXtst.so.6' },
  { package: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  { package: 'fonts-noto-cjk', font: true },
  { package: 'unzip', program: 'unzip' },
  { package: 'xvfb', program: 'xvfb-run', when: 'virtual-display' },
  { package: 'xauth', program: 'xauth', when: 'virtual-display' },
  { package: 'poppler-utils', program: 'pdftotext', when: 'virtual-display' },
  { package: 'zbar-tools', program: 'zbarimg', when: 'test' },
  { package: 'g++', program: 'g++', when: 'compiler' },
  { package: 'make', program: 'make', when: 'compiler' },
  { package: 'python3', program: 'python3', when: 'compiler' },
];

/** What a machine of this kind needs. @param {Machine} machine @param {boolean} compiles whether the SQLite binding will be compiled */
export const wantsOf = (machine, compiles) =>
  WANTS.filter(({ when }) => {
    if (when === 'compiler') return compiles;
    if (when === 'test') return machine.purpose === 'test';
    if (when === 'virtual-display') return machine.purpose === 'test' || (machine.purpose === 'start' && !machine.hasDisplay);
    return true;
  });

const PROGRAM_FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/bin', '/usr/bin', '/bin'].filter((folder) => folder !== '');
const FONT_FILES = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc'];

const listLibraries = async () => {
  const listing = await runTool('/sbin/ldconfig', ['-p']);
  return listing.code === 0 ? listing.output : '';
};

const hasChineseFont = async () => FONT_FILES.some((file) => existsSync(file)) || (await runTool('fc-list', [':lang=zh', 'family'])).output.trim() !== '';

/** The wants that this machine does not meet. @param {readonly Want[]} wants @returns {Promise<Want[]>} */
export const findMissing = async (wants) => {
  const libraries = await listLibraries();
  const missing = [];
  for (const want of wants) {
    const { library, program } = want;
    const isThere =
      library !== undefined
        ? libraries.includes(`\t${library} `)
        : program !== undefined
          ? PROGRAM_FOLDERS.some((folder) => existsSync(join(folder, program)))
          : await hasChineseFont();
    if (!isThere) missing.push(want);
  }
  return missing;
};

/** Newer releases renamed some libraries (64-bit time): takes the name that this release's index knows. @param {readonly string[]} names */
const namesInThisRelease = async (names) => {
  const { output } = await runTool('apt-cache', ['pkgnames']);
  const known = new Set(output.split('\n'));
  return names.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
};

/** The line that a person with the rights runs. @param {readonly string[]} packages */
export const installLine = (packages) => `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** @param {readonly string[]} names */
const installAsRoot = async (names) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runTool('apt-get', ['update', '-q'], { env });
  if (update.code !== 0) stop(`apt-get update failed; check the machine's package sources. It said:\n${tail(update.output)}`);
  const packages = await namesInThisRelease(names);
  const install = await runTool('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  if (install.code !== 0) stop(`apt-get could not install ${packages.join(' ')}. It said:\n${tail(install.output)}`);
};

/** @param {Machine} machine @param {boolean} compiles */
export const provideDebianPackages = async (machine, compiles) => {
  if (machine.platform !== 'linux') return;
  const wants = wantsOf(machine, compiles);
  const missing = await findMissing(wants);
  if (missing.length === 0) return;
  const names = missing.map((want) => want.package);
  if (!existsSync('/usr/bin/apt-get')) {
    const things = missing.map((want) => want.library ?? want.program ?? 'a font with Chinese characters');
    stop(`This system has no apt-get, and these are missing: ${things.join(', ')}. Install them with the system's own package tool, then run the command again.`);
  }
  if (machine.uid !== 0) {
    const packages = await namesInThisRelease(names);
    say('Some system packages are missing. Run this line once, then run the command again:');
    say(`  ${installLine(packages)}`);
    stop('Set-up needs packages that only an administrator can install.');
  }
  await longStep(`Installing ${names.length} Debian packages (${names.join(' ')})`, () => installAsRoot(names));
  const still = await findMissing(wants);
  if (still.length > 0) stop(`apt-get finished, but these are still missing: ${still.map((want) => want.package).join(' ')}.`);
};
