// Where the set-up keeps things. It writes to the project folder, to one cache folder of its own and, as root, through apt.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * The cache folder that the platform prescribes.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} machine
 */
export const cacheFolderOf = ({ platform, env, home }) => {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'amends', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'amends');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'amends');
};

/** Whether a folder can be made and written to. @param {string} folder */
export const isWritable = (folder) => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** @typedef {{ project: string, cache: string, ownCache: string, cacheIsWritable: boolean }} Places ownCache may only be readable; cache is where new things go */

/**
 * A cache folder that cannot be written is still read; new things then go below the project's `out/`.
 * @param {string} [project] @param {string} [ownCache]
 * @returns {Places}
 */
export const findPlaces = (project = PROJECT, ownCache = cacheFolderOf({ platform: process.platform, env: process.env, home: homedir() })) => {
  const cacheIsWritable = isWritable(ownCache);
  return { project, ownCache, cacheIsWritable, cache: cacheIsWritable ? ownCache : join(project, 'out', 'provision', 'cache') };
};

/** The cached thing of that name, from either cache folder. @param {Places} places @param {string} name */
export const findCached = (places, name) => [places.cache, places.ownCache].map((folder) => join(folder, name)).find((path) => existsSync(path));
