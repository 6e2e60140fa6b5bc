/** Reads on the main thread without a window: the queue as the screen asks for it, page after page, and a case folded and viewed. */
import { join } from 'node:path';
import { caseView } from '../../../src-main/engine/queries/case-view';
import { queueView } from '../../../src-main/engine/queries/queue-view';
import { QUEUE_GROUPS, type QueueGroup } from '../../../src-main/shared/views/desk-views';
import type { CaseId } from '../../../src-main/shared/vocabulary/ids';
import type { Measure } from '../bench-context';
import { rowOf } from '../row';
import { openMade, type OpenMade } from './open-made';

const ROUNDS = 200;
const WARM_UP = 20;

const timed = (sample: number[], round: number, work: () => unknown): void => {
  const startedAt = performance.now();
  work();
  if (round >= WARM_UP) sample.push(performance.now() - startedAt);
};

/** Cursors of every page of every group, the first ones left out. */
const deeperPages = (made: OpenMade): readonly { readonly group: QueueGroup; readonly cursor: string }[] =>
  QUEUE_GROUPS.flatMap((group) => {
    const found: { group: QueueGroup; cursor: string }[] = [];
    let cursor = queueView(made, group, null).groups[0]?.nextCursor ?? null;
    while (cursor !== null && found.length < 400) {
      found.push({ group, cursor });
      cursor = queueView(made, group, cursor).groups[0]?.nextCursor ?? null;
    }
    return found;
  });

const someCases = (made: OpenMade): readonly CaseId[] =>
  made.db.prepare<[number], { case_id: CaseId }>('bench.cases', 'SELECT case_id FROM case_row ORDER BY version DESC, seq LIMIT ?').all(ROUNDS + WARM_UP).map((row) => row.case_id);

/** Rows of the reads. */
export const measureReads: Measure = async ({ profile, scratch }) => {
  const made = openMade(profile, join(scratch, 'reads'));
  try {
    const [whole, page, deep, read]: [number[], number[], number[], number[]] = [[], [], [], []];
    const pages = deeperPages(made);
    const cases = someCases(made);
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      timed(whole, round, () => queueView(made, null, null));
      timed(page, round, () => made.rows.queuePage('now', made.clock.now(), made.clock.endOfDay(made.clock.now()), null, 50));
      const deeper = pages[round % Math.max(1, pages.length)];
      if (deeper !== undefined) timed(deep, round, () => queueView(made, deeper.group, deeper.cursor));
      const caseId = cases[round % cases.length];
      if (caseId !== undefined) timed(read, round, () => caseView(made, caseId, made.actor));
    }
    return [
      rowOf('queue: one page of 50, query', page, { limit: 'bare query 0.05 ms' }),
      rowOf('queue: first pages of all groups and counts', whole),
      ...(deep.length === 0 ? [] : [rowOf(`queue: a deeper page and counts (${pages.length} pages)`, deep)]),
      rowOf('case: longest histories, fold and view', read, { limit: 'bare fold 0.04 ms' }),
    ];
  } finally {
    made.close();
  }
};
