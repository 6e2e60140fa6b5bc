/**
 * A table of another system comes into the made record, as the import dialog does it: read on the reading thread, taken in on main between
 * whatever else main has to do. How many rows a second, and how long main was held up in one piece. The search index does not follow meanwhile.
 */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readingOnThread } from '../../../src-main/exchange/thread-client';
import { makeImportRun } from '../../../src-main/house/import-run';
import type { Measure } from '../bench-context';
import { chanceOf } from '../made/chance';
import { registrationFrom } from '../made/words';
import { WORDS_EN } from '../made/words-en';
import { WORDS_ZH } from '../made/words-zh';
import { rowOf } from '../row';
import { watchStalls } from '../stall';
import { openMade } from './open-made';

const ROWS = 30_000;
const ROWS_A_SECOND = 10_000;
const STALL_MS = 50;
const HEADINGS = ['Complaint ID', 'Date received', 'Product', 'Issue', 'Consumer complaint narrative', 'Submitted via', 'Company response to consumer', 'Timely response?'];
const WRITTEN_TOGETHER = 500;

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One row in eight is open; the others come in as history. */
const OPEN_EVERY = 8;

const writeTable = (path: string): void => {
  const chance = chanceOf(7);
  const file = openSync(path, 'w');
  try {
    writeSync(file, `${HEADINGS.join(',')}\n`);
    let lines: string[] = [];
    for (let row = 0; row < ROWS; row += 1) {
      const { story, product, pains } = registrationFrom(row % 3 === 0 ? WORDS_EN : WORDS_ZH, chance);
      const day = String(chance.between(1, 28)).padStart(2, '0');
      const month = String(chance.between(1, 12)).padStart(2, '0');
      const response = row % OPEN_EVERY === 0 ? 'In progress' : 'Closed with explanation';
      lines.push([String(9_000_000 + row), `2025-${month}-${day}`, product ?? '', pains[0]?.words ?? '', story, 'Web', response, 'Yes'].map(cell).join(','));
      if (lines.length < WRITTEN_TOGETHER && row < ROWS - 1) continue;
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  } finally {
    closeSync(file);
  }
};

/** Rows of the import. */
export const measureImport: Measure = async ({ project, profile, scratch }) => {
  const table = join(scratch, 'import.csv');
  writeTable(table);
  const made = openMade(profile, join(scratch, 'import'));
  try {
    const tables = readingOnThread(join(project, 'out', 'main', 'tables.js'));
    const inspection = await tables.inspect(table, 'bench', { encoding: null, delimiter: null });
    if (!inspection.ok) throw new Error(`the table is not read: ${inspection.error}`);
    const { mapping } = inspection.value;
    const bugs: unknown[] = [];
    const { value: view, tookMs, longestMs } = await watchStalls(async () => {
      const run = makeImportRun({
        deps: made, tables, file: { fileId: 'bench', path: table, inspection: inspection.value }, mapping, actor: made.actor, today: made.clock.dayOf(made.clock.now()),
        onProgress: () => undefined, onEnd: () => undefined, onBug: (thrown) => { bugs.push(thrown); },
      });
      if (!run.ok) throw new Error(`the import did not begin: ${run.error.code}`);
      await run.value.ended;
      return run.value.view();
    });
    const taken = view.newOpen + view.newClosed;
    if (bugs.length > 0 || view.state !== 'done' || taken !== ROWS) throw new Error(`the import ended as ${view.state} with ${taken} of ${ROWS} rows (${view.failure ?? 'no fault'})`);
    const perSecond = taken / (tookMs / 1_000);
    return [
      { ...rowOf('import of CSV, without the search index', [perSecond], { unit: 'a second', budget: { words: `≥ ${ROWS_A_SECOND} /s`, isOver: perSecond < ROWS_A_SECOND } }), count: ROWS },
      rowOf('import: longest stall of main', [longestMs], { budget: { words: `≤ ${STALL_MS} ms`, by: 'median', most: STALL_MS } }),
    ];
  } finally {
    made.close();
    rmSync(table, { force: true });
  }
};
