/** Looking up words on the reader thread: how long main waits for the first 50, whether the newest 50 are complete, how fast the index is built; and the backup, which the same thread makes. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseId } from '../../../src-main/shared/vocabulary/ids';
import { makeReader, type Reader } from '../../../src-main/store/reader/client';
import type { Measure } from '../bench-context';
import { copyFlushed } from '../copy-flushed';
import { rowOf, type Row } from '../row';
import { watchStalls } from '../stall';
import { openMade, type OpenMade } from './open-made';

const ROUNDS = 60;
const WARM_UP = 5;
const FIRST = 50;
const CHINESE = ['退款', '师傅', '网点', '钢丝'];
const ENGLISH = ['refund', 'courier', 'warranty', 'hospital'];

/** The newest cases that say each word, found by reading one case after another: the slow truth that the index is held to. */
const casesThatSay = (made: OpenMade, words: readonly string[]): ReadonlyMap<string, readonly CaseId[]> => {
  const found = new Map<string, CaseId[]>(words.map((word) => [word, []]));
  const all = made.db.prepare<[], { case_id: CaseId }>('bench.all', 'SELECT case_id FROM case_row ORDER BY seq DESC').all();
  for (const { case_id: caseId } of all) {
    const open = words.filter((word) => (found.get(word)?.length ?? 0) < FIRST);
    if (open.length === 0) break;
    const said = made.ledger.readCase(caseId).flatMap((event) => Object.values<unknown>(event.payload)).filter((part): part is string => typeof part === 'string').join('\n').toLowerCase();
    for (const word of open) {
      const isSaid = /^\p{Script=Han}+$/u.test(word) ? said.includes(word) : new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(said);
      if (isSaid) found.get(word)?.push(caseId);
    }
  }
  return found;
};

/** The backup as the settings make it, against a bare copy of the file that is flushed once. */
const measureBackup = async (reader: Reader, made: OpenMade, folder: string): Promise<readonly Row[]> => {
  const [backup, bare] = [join(folder, 'backup.db'), join(folder, 'bare.db')];
  const startedAt = performance.now();
  copyFlushed(made.path, bare);
  const bareMs = performance.now() - startedAt;
  rmSync(bare);
  const { value: kept, tookMs, longestMs } = await watchStalls(() => reader.ask('backup', { path: backup }));
  if (!kept.ok) throw new Error(`the backup was not made: ${kept.error.code}`);
  const megabytes = (statSync(backup).size / 2 ** 20).toFixed(0);
  rmSync(backup);
  return [
    rowOf(`backup of ${megabytes} MB, copied and checked`, [tookMs], { limit: 'a copy of the file, flushed', baseline: [bareMs] }),
    rowOf('backup: longest stall of main', [longestMs], { budget: { words: '≤ 50 ms', by: 'median', most: 50 } }),
  ];
};

/** Rows of find. */
export const measureFind: Measure = async ({ project, profile, scratch, cases }) => {
  const folder = join(scratch, 'find');
  const made = openMade(profile, folder);
  const searchPath = join(folder, 'search.db');
  rmSync(searchPath, { force: true });
  let trouble = '';
  const reader = makeReader({ threadPath: join(project, 'out', 'main', 'reader.js'), ledgerPath: made.path, searchPath, onTrouble: (what) => { trouble = what; } });
  const ask = async (words: string): Promise<{ readonly tookMs: number; readonly caseIds: readonly string[] }> => {
    const startedAt = performance.now();
    const answer = await reader.ask('find', { words, limit: FIRST, now: made.clock.now() });
    const tookMs = performance.now() - startedAt;
    if (!answer.ok) throw new Error(`find is unavailable: ${answer.error.code} ${trouble}`);
    return { tookMs, caseIds: answer.value.hits.map((hit) => hit.row.caseId) };
  };
  try {
    // What the first answer is waited for is the thread's own start.
    await ask(CHINESE[0] ?? '');
    const { value: built, tookMs, longestMs } = await watchStalls(() => reader.ask('catchUp', {}));
    if (!built.ok) throw new Error(`the index was not built: ${built.error.code} ${trouble}`);
    const perSecond = cases / (tookMs / 1_000);
    const truth = casesThatSay(made, [...CHINESE, ...ENGLISH]);
    let wanted = 0;
    let got = 0;
    const measure = async (words: readonly string[]): Promise<readonly number[]> => {
      const sample: number[] = [];
      for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
        const word = words[round % words.length] ?? '';
        const answer = await ask(word);
        if (round >= WARM_UP) sample.push(answer.tookMs);
        const newest = truth.get(word) ?? [];
        wanted += newest.length;
        got += newest.filter((caseId) => answer.caseIds.includes(caseId)).length;
      }
      return sample;
    };
    const chinese = await measure(CHINESE);
    const english = await measure(ENGLISH);
    if (wanted === 0) throw new Error('no made case says any of the words');
    const recall = (100 * got) / wanted;
    return [
      rowOf('find: 2-character Chinese word, reader thread', chinese, { limit: 'bare query 0.1 ms' }),
      rowOf('find: English word, reader thread', english, { limit: 'bare query 0.1 ms' }),
      { ...rowOf('find: newest 50 that say the word, found', [recall], { unit: '%', limit: 'reading every case', budget: { words: '100 %', isOver: recall < 100 } }), count: wanted },
      rowOf('search index, built from nothing', [perSecond], { unit: 'a second', budget: { words: '≥ 2000 /s', isOver: perSecond < 2_000 } }),
      rowOf('search index: longest stall of main meanwhile', [longestMs], { budget: { words: '≤ 50 ms', by: 'median', most: 50 } }),
      ...(await measureBackup(reader, made, folder)),
    ];
  } finally {
    await reader.close();
    made.close();
  }
};
