// What was set up, recorded inside node_modules so that the record disappears together with what it describes.
import { join } from 'node:path';
import { readJson, writeJson } from './safe-files.mjs';

/** @param {string} project @param {string} step */
const stampPath = (project, step) => join(project, 'node_modules', '.amends', `${step}.json`);

/** The recorded key of a finished step. @param {string} project @param {string} step @returns {Promise<string | undefined>} */
export const readStamp = async (project, step) => {
  const found = await readJson(stampPath(project, step));
  return typeof found === 'object' && found !== null && 'key' in found && typeof found.key === 'string' ? found.key : undefined;
};

/** Records that a step is finished for this key. @param {string} project @param {string} step @param {string} key */
export const writeStamp = (project, step, key) => writeJson(stampPath(project, step), { key });
