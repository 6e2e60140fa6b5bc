// Files that are either whole or absent: work goes into a temporary neighbour and is renamed when complete.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stop } from './voice.mjs';

/** @param {string} path @param {'sha256' | 'sha512'} algorithm @param {'hex' | 'base64'} encoding */
const digestOf = async (path, algorithm, encoding) => {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest(encoding);
};

/** sha256 of a file in hexadecimal. @param {string} path */
export const sha256Of = (path) => digestOf(path, 'sha256', 'hex');

/** Refuses a download whose sha512 is not the pinned one (npm's notation, `sha512-…`). @param {string} path @param {string} integrity */
export const checkIntegrity = async (path, integrity) => {
  const found = `sha512-${await digestOf(path, 'sha512', 'base64')}`;
  if (found !== integrity) {
    stop(`${basename(path)} is not the file that was expected (its checksum is ${found.slice(0, 22)}…, not ${integrity.slice(0, 22)}…); nothing of it was used. Check which registry npm uses.`);
  }
};

/** Every file below a folder with its sha256, by path relative to it (forward slashes). @param {string} folder @returns {Promise<Record<string, string>>} */
export const checksumsBelow = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  /** @type {Record<string, string>} */
  const sums = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    sums[relative(folder, path).replaceAll('\\', '/')] = await sha256Of(path);
  }
  return sums;
};

/** Whether a folder holds exactly the files that were recorded. @param {string} folder @param {Record<string, string>} recorded */
export const matchesChecksums = async (folder, recorded) => {
  const found = await checksumsBelow(folder);
  const names = Object.keys(recorded);
  return names.length === Object.keys(found).length && names.every((name) => found[name] === recorded[name]);
};

/**
 * Puts a file or folder in its place in one rename: `make` fills a temporary path beside it, which is thrown away when anything fails.
 * @param {string} target @param {(temporary: string) => Promise<void>} make
 */
export const placeWhole = async (target, make) => {
  await mkdir(dirname(target), { recursive: true });
  const nest = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const temporary = join(nest, basename(target));
    await make(temporary);
    await rm(target, { recursive: true, force: true });
    await rename(temporary, target);
  } finally {
    await rm(nest, { recursive: true, force: true });
  }
};

/** Reads a JSON file; undefined when it is absent or not whole. @param {string} path @returns {Promise<unknown>} */
export const readJson = async (path) => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Writes a JSON file in one rename. @param {string} path @param {unknown} value */
export const writeJson = (path, value) => placeWhole(path, (temporary) => writeFile(temporary, `${JSON.stringify(value, null, 2)}\n`));

/** Runs `work` in a temporary folder below `parent` that is removed afterwards. @template T @param {string} parent @param {(folder: string) => Promise<T>} work @returns {Promise<T>} */
export const inTemporaryFolder = async (parent, work) => {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, '.work-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
