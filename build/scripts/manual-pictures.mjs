// `npm run manual-pictures`: renews the pictures of the manual from those of the guided demonstration, cut to what matters, scaled, as WebP.
//   --as-they-are   takes the pictures that lie in out/demo instead of running the demonstration first
import { mkdir, readdir, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../provision/electron/provide.mjs';
import { PROJECT } from '../provision/places.mjs';
import { provisionOrExit } from '../provision/provide.mjs';
import { say } from '../provision/voice.mjs';
import { buildWhenChanged } from './build-app.mjs';
import { runOnScreen } from './display.mjs';

const DEMONSTRATION = join(PROJECT, 'out', 'demo');
const PICTURES = join(PROJECT, 'src-renderer', 'features', 'manual', 'pictures');
/** The complaint of the demonstration that stands for each language. */
const COMPLAINTS = /** @type {const} */ ({ 'zh-CN': 'lost-card', en: 'washing-machine' });
const STAGES = /** @type {const} */ (['listen', 'acknowledge', 'empathize', 'act', 'follow-up', 'closed', 'paper']);
const MOST_BYTES_OF_ONE = 80_000;
const MOST_BYTES_OF_ALL = 1_500_000;

/** What is kept of a window of 1440 × 900: the place in front without the frame around it, or the dialog of papers. */
const CASE = { left: 292, top: 83, width: 1147, height: 786, to: { width: 1000, height: 685 } };
const DIALOG = { left: 290, top: 63, width: 861, height: 717, to: { width: 860, height: 716 } };

/** One errand for the window that scales: a picture in, a picture out. @typedef {{ from: string, to: string, cut: typeof CASE }} PictureErrand */

/** @returns {Promise<PictureErrand[]>} */
const errands = async () => {
  const made = [];
  for (const [language, complaint] of Object.entries(COMPLAINTS)) {
    await mkdir(join(PICTURES, language), { recursive: true });
    for (const [index, stage] of STAGES.entries()) {
      const from = join(DEMONSTRATION, complaint, `${String(index + 1).padStart(2, '0')}-${stage}.png`);
      made.push({ from, to: join(PICTURES, language, `${stage}.webp`), cut: stage === 'paper' ? DIALOG : CASE });
    }
  }
  return made;
};

const sizes = async () => {
  const all = [];
  for (const language of Object.keys(COMPLAINTS)) {
    for (const name of (await readdir(join(PICTURES, language))).filter((each) => each.endsWith('.webp'))) all.push({ name: `${language}/${name}`, bytes: (await stat(join(PICTURES, language, name))).size });
  }
  return all;
};

/** @param {string} electron */
const scale = async (electron) => {
  const all = await errands();
  const missing = all.find(({ from }) => !existsSync(from));
  if (missing !== undefined) {
    say(`The demonstration left no picture ${missing.from}.`);
    return 1;
  }
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const code = await runOnScreen(electron, ['--no-sandbox', join(PROJECT, 'build', 'scripts', 'manual-window.mjs')], { cwd: PROJECT, env: { ...env, AMENDS_PICTURES: JSON.stringify(all) }, onErrorLine: () => undefined });
  if (code !== 0) {
    say('The pictures could not be scaled.');
    return 1;
  }
  const made = await sizes();
  for (const { name, bytes } of made) say(`  ${name}  ${Math.ceil(bytes / 1000)} kB`);
  const total = made.reduce((sum, { bytes }) => sum + bytes, 0);
  say(`${made.length} pictures, ${Math.ceil(total / 1000)} kB together.`);
  const heavy = made.filter(({ bytes }) => bytes > MOST_BYTES_OF_ONE);
  if (heavy.length === 0 && total <= MOST_BYTES_OF_ALL) return 0;
  say(`Too heavy: ${heavy.length === 0 ? 'all together' : heavy.map(({ name }) => name).join(', ')}.`);
  return 1;
};

const run = async () => {
  await provisionOrExit('start');
  const electron = await findElectron(PROJECT);
  if (electron === undefined) {
    say('Electron is not in its place; run npm run provision.');
    return 1;
  }
  if (!process.argv.includes('--as-they-are')) {
    const build = await buildWhenChanged(PROJECT);
    if (!build.ok) {
      say(`The build failed:\n${build.output}`);
      return 1;
    }
    const code = await runOnScreen(process.execPath, [join(PROJECT, 'build', 'scripts', 'demo.mjs')], { cwd: PROJECT });
    if (code !== 0) return code;
  }
  return scale(electron.program);
};

process.exitCode = await run();
