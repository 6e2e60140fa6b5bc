/** The thread that reads tables in the program says the same as reading in place, waits for main, and ends when nobody listens. */
import { beforeAll, expect, it } from 'vitest';
import { readingHere, type TableReading } from '../../../src-main/exchange/table-reading';
import { readingOnThread } from '../../../src-main/exchange/thread-client';
import type { TableJob } from '../../../src-main/exchange/read-table';
import { builtEntry } from '../../support/built-entry';
import { fixture } from './import-desk';

let thread: TableReading;
beforeAll(async () => { thread = readingOnThread(await builtEntry('src-main/exchange/thread.ts', 'tables')); }, 60_000);

const jobFor = async (path: string): Promise<TableJob> => {
  const found = await thread.inspect(path, 'a file', { encoding: null, delimiter: null });
  if (!found.ok) throw new Error(found.error);
  const { layout, columns, mapping } = found.value;
  return { path, layout, columns, mapping, dateOrder: null, today: '2026-11-22' };
};
const all = async (reading: TableReading, job: TableJob): Promise<readonly unknown[]> => {
  const pieces: unknown[] = [];
  for await (const piece of reading.read(job)) pieces.push(piece);
  return pieces;
};

it('says the same as reading in place', async () => {
  for (const name of ['cfpb-18.csv', 'faults.csv', 'zh-gb18030.csv']) {
    const job = await jobFor(fixture(name));
    expect(await all(thread, job)).toEqual(await all(readingHere, job));
  }
});

it('a file that is away is an answer, no accident', async () => {
  const job = await jobFor(fixture('cfpb-18.csv'));
  expect(await all(thread, { ...job, path: fixture('nowhere.csv') })).toEqual([{ ok: false, error: 'import-file-not-read' }]);
  expect(await thread.inspect(fixture('nowhere.csv'), 'x', { encoding: null, delimiter: null })).toEqual({ ok: false, error: 'import-file-not-read' });
});

it('ends when nobody listens any more', async () => {
  const job = await jobFor(fixture('cfpb-18.csv'));
  let heard = 0;
  for await (const piece of thread.read(job)) {
    heard += piece.ok ? piece.value.rows.length : 0;
    break;
  }
  expect(heard).toBeGreaterThan(0);
});
