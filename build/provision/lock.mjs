// Two set-ups of the same project folder never run at the same time: the second waits for the first.
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
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

/** Whether a process named in the lock is still at work: the set-up itself, or a tool that outlived it. @param {string} path */
const isHeld = async (path) => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').map(Number).some((pid) => pid > 0 && isAlive(pid));
};

/** @type {string | undefined} the lock that this process holds */
let ownLock;

/** Names a tool in the lock that this process holds, if any: it may outlive a set-up that is killed, and must not be met by the next. @param {number} pid */
export const shareLockWith = (pid) => {
  if (ownLock !== undefined) appendFileSync(ownLock, `\n${pid}`);
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
  ownLock = path;
  try {
    return await work();
  } finally {
    ownLock = undefined;
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
  if (!(await isHeld(path))) await removeAbandoned(path);
  return false;
};

/** Moves the lock aside before judging it, so that of two waiting set-ups only one removes it and none removes a fresh one. @param {string} path */
const removeAbandoned = async (path) => {
  const aside = `${path}-${process.pid}-${randomUUID()}`;
  try {
    await rename(path, aside);
    if (await isHeld(aside)) await link(aside, path);
  } catch {
    // Another set-up was faster; the next look decides.
  }
  await rm(aside, { force: true });
};
