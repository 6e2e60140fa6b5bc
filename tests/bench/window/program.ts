/** Starts Electron with a folder, as a person would, and knows when that was and when its page was painted. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { BenchContext } from '../bench-context';
import { inspectorOn, type Page } from './inspector';

/** A running program. `startedAt` is the moment of the spawn, on the clock that `performance.timeOrigin` counts from. */
export type Program = { readonly pid: number; readonly startedAt: number; readonly page: Page; readonly close: () => Promise<void> };

/** What to open: `amends` with a profile, or the empty window. */
export type Opening = { readonly kind: 'amends'; readonly profile: string } | { readonly kind: 'empty'; readonly profile: string };

const GIVE_UP_MS = 60_000;

const now = (): number => performance.timeOrigin + performance.now();

const within = async <T>(work: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error(`${what} took longer than ${GIVE_UP_MS / 1_000} s`)), GIVE_UP_MS); });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Opens it and waits until the page says that it is ready (`data-ready`). */
export const openProgram = async ({ project, electron, isRoot }: BenchContext, opening: Opening): Promise<Program> => {
  const folder = opening.kind === 'amends' ? [project, `--profile=${opening.profile}`] : [`${project}/tests/bench/empty-window`, `--user-data-dir=${opening.profile}`];
  const args = [...(isRoot ? ['--no-sandbox'] : []), '--remote-debugging-pipe', ...folder];
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const startedAt = now();
  const child = spawn(electron, args, { cwd: project, env, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const [toProgram, fromProgram] = [child.stdio[3], child.stdio[4]];
  if (!(toProgram instanceof Writable) || !(fromProgram instanceof Readable) || child.pid === undefined) throw new Error('Electron did not start');
  const inspector = inspectorOn(toProgram, fromProgram);
  const close = async (): Promise<void> => {
    const killer = setTimeout(() => { child.kill('SIGKILL'); }, 10_000);
    await inspector.quit();
    await ended;
    clearTimeout(killer);
  };
  try {
    const early = ended.then(() => { throw new Error(`Electron ended at once (code ${child.exitCode ?? 'none'})`); });
    early.catch(() => null);
    const page = await within(Promise.race([inspector.firstPage((url) => url.startsWith('app:') || url.startsWith('file:')), early]), 'the window');
    await within(page.evaluate(UNTIL_READY, z.unknown()), 'the page');
    return { pid: child.pid, startedAt, page, close };
  } catch (thrown) {
    child.kill('SIGKILL');
    throw thrown;
  }
};

/** Removes a profile folder of the empty window. */
export const forgetProfile = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const UNTIL_READY = `new Promise((resolve) => {
  const look = () => { if (document.querySelector('[data-ready]') !== null) resolve(null); else setTimeout(look, 5); };
  look();
})`;

/**
 * When the page as it stands was first painted whole: the later of the first and of the largest contentful paint, as Chromium itself noted
 * them when they were presented. Asked afterwards, so that asking costs nothing.
 */
export const paintedAt = async (page: Page): Promise<number> => page.evaluate(PAINTED, z.number());

const PAINTED = `new Promise((resolve) => {
  const latest = () => {
    const paints = performance.getEntriesByType('paint').map((entry) => entry.startTime);
    return new Promise((done) => {
      const observer = new PerformanceObserver((list) => { observer.disconnect(); done(Math.max(...paints, ...list.getEntries().map((entry) => entry.renderTime || entry.startTime))); });
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
      setTimeout(() => { observer.disconnect(); done(Math.max(...paints)); }, 500);
    });
  };
  const look = () => { if (performance.getEntriesByType('paint').length > 0) latest().then((at) => resolve(performance.timeOrigin + at)); else setTimeout(look, 5); };
  look();
})`;
