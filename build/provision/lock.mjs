// Two set-ups of the same project folder never run at the same time: the second waits for the first.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say, stop } from './voice.mjs';

/** Whether a process is still there (one of another user counts as there). @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

/** @param {string} path @returns {Promise<number | undefined>} the process that holds the lock; undefined when it is free or its holder is gone */
const holderOf = async (path) => {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  return pid > 0 && isAlive(pid) ? pid : undefined;
};

const LOOK_AGAIN_MS = 500;
const PATIENCE_MS = 30 * 60_000;

/**
 * Runs `work` while holding the lock file; a lock whose process has died is taken over.
 * @template T @param {string} path @param {() => Promise<T>} work @returns {Promise<T>}
 */
export const withLock = async (path, work) => {
  await mkdir(dirname(path), { recursive: true }).catch(() => stop(`The project folder cannot be written to by this user (${dirname(path)}). Run it as the owner of the folder, or clone it again as this user.`));
  const began = performance.now();
  let told = false;
  while (!(await tryTake(path))) {
    if (!told) say('Another set-up of this folder is at work; waiting for it …');
    told = true;
    if (performance.now() - began > PATIENCE_MS) stop(`Another set-up has been at work for half an hour; end it, or remove ${path}.`);
    await pause(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};

/** Creates the lock with its content in one step, so that nobody ever reads an empty one. @param {string} path */
const tryTake = async (path) => {
  const own = `${path}-${process.pid}-${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  } finally {
    await rm(own, { force: true });
  }
  if ((await holderOf(path)) === undefined) await removeAbandoned(path);
  return false;
};

/** Moves the lock aside before judging it, so that of two waiting set-ups only one removes it and none removes a fresh one. @param {string} path */
const removeAbandoned = async (path) => {
  const aside = `${path}-${process.pid}-${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await holderOf(aside)) !== undefined) await link(aside, path);
  } catch {
    // Another set-up was faster; the next look decides.
  }
  await rm(aside, { force: true });
};
