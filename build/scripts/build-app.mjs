// Builds `out/` only when something that goes into it has changed, judged by content.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readJson, writeJson } from '../provision/safe-files.mjs';
import { runTool } from '../provision/run-tool.mjs';
import { say } from '../provision/voice.mjs';

const SOURCES = ['src-main', 'src-renderer'];
const SINGLE_FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'build/tsconfig.base.json', 'build/scripts/packs-while-building.mjs'];

/** @param {string} project @returns {Promise<string[]>} */
const sourceFiles = async (project) => {
  const found = [];
  for (const folder of SOURCES) {
    const entries = await readdir(join(project, folder), { recursive: true, withFileTypes: true });
    found.push(...entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.md')).map((entry) => relative(project, join(entry.parentPath, entry.name))));
  }
  return [...SINGLE_FILES, ...found.sort()];
};

/** @param {string} project */
const fingerprintOf = async (project) => {
  const hash = createHash('sha256');
  for (const file of await sourceFiles(project)) hash.update(file).update('\0').update(await readFile(join(project, file))).update('\0');
  return hash.digest('hex');
};

/** @typedef {{ ok: true, built: boolean } | { ok: false, output: string }} BuildResult */

/** Builds when the sources differ from those of the last complete build. @param {string} project @returns {Promise<BuildResult>} */
export const buildWhenChanged = async (project) => {
  const stampPath = join(project, 'out', 'build-stamp.json');
  const fingerprint = await fingerprintOf(project);
  const stamp = await readJson(stampPath);
  if (typeof stamp === 'object' && stamp !== null && 'fingerprint' in stamp && stamp.fingerprint === fingerprint) return { ok: true, built: false };
  say('Building …');
  await rm(stampPath, { force: true });
  const tool = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = await runTool(process.execPath, [tool, 'build'], { cwd: project });
  if (result.code !== 0) return { ok: false, output: result.output };
  await writeJson(stampPath, { fingerprint });
  return { ok: true, built: true };
};
