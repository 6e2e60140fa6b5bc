/**
 * The desk in a real window over the made record: real clicks and keys, counted from the event to the frame that shows the answer. Everything
 * on the way is in it: the door, its schemas, the read, the bridge, Vue and Chromium's own painting.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { BenchContext, Measure } from '../bench-context';
import { rowOf, type Row } from '../row';
import { ask, QUEUE_IS_THERE, signIn } from '../window/desk';
import { openProgram } from '../window/program';
import { click, pointAt, press, react, settle, standingPoint, type, until } from '../window/reaction';
import type { Page } from '../window/inspector';

const FRAMES_MS = 34;
const FIND_MS = 50;
/** As many cases as are opened in two or three days: the first clicks after a start, which are slow, weigh no more than they do there. */
const CLICKS = 146;
/** A next page of fewer rows is no measure of a page. */
const WHOLE_PAGE = 30;
const PAGE = 50;
const PAGES_ROUNDS = 3;
/** Pages of a group are turned until so many of its rows are loaded. */
const DEEPEST = 450;
const FIND_ROUNDS = 40;
/** Not counted. */
const FIND_WARMING = 8;
/** What a window of 900 pixels shows at once, at most: hits of find, and rows of the queue. The others follow behind the frame. */
const SEEN = 12;
const SEEN_ROWS = 23;
const CHINESE = ['退款', '师傅', '网点', '钢丝'];
const ENGLISH = ['refund', 'courier', 'warranty', 'hospital'];

const Queue = z.object({ groups: z.array(z.object({ group: z.string(), count: z.number(), rows: z.array(z.object({ caseId: z.string(), reference: z.string() })), nextCursor: z.string().nullable() })) });
const Found = z.object({ hits: z.array(z.object({ row: z.object({ reference: z.string() }) })), isComplete: z.boolean() });

const item = (caseId: string): string => `[data-region="queue"]:not(.away) [data-item="${caseId}"]`;
/** Looked for in the case in front alone: one that is drawn behind it does not count before it is let go, and the queue that stays in the page is long. */
const caseIsThere = (reference: string): string => `(() => { const front = document.querySelector('main > .case-view:not(.ahead)'); return front !== null && front.querySelector('[data-case-title]') !== null && front.textContent.includes(${JSON.stringify(reference)}); })()`;

/** Not the queue beside a case. */
const WHOLE_QUEUE_IS_THERE = `document.querySelector('main [data-region="queue"]:not(.away) [data-item]') !== null`;

const home = async (page: Page): Promise<void> => {
  await press(page, 'F2');
  await until(page, WHOLE_QUEUE_IS_THERE);
  await settle(page);
};

const clickCases = async (page: Page): Promise<readonly Row[]> => {
  const { groups } = await ask(page, 'queue.read', { group: null, cursor: null }, Queue);
  const rows = groups.flatMap((group) => group.rows).slice(0, CLICKS + 2);
  const [beside, fromQueue, back]: [number[], number[], number[]] = [[], [], []];
  for (const [place, { caseId, reference }] of rows.entries()) {
    // Every fourth click comes from the whole queue, the others from the queue beside an open case.
    const isFromQueue = place % 4 === 0;
    if (isFromQueue) await home(page);
    const point = await standingPoint(page, item(caseId));
    const tookMs = await react(page, { event: 'click', isThere: caseIsThere(reference) }, () => click(page, point));
    // The first two also load the case screen's code.
    if (place >= 2) (isFromQueue ? fromQueue : beside).push(tookMs);
    await settle(page);
    if (isFromQueue) {
      const backMs = await react(page, { event: 'keydown', isThere: WHOLE_QUEUE_IS_THERE }, () => press(page, 'F2'));
      if (place >= 2) back.push(backMs);
      // The next click is one beside an open case.
      await settle(page);
      await react(page, { event: 'click', isThere: caseIsThere(reference) }, async () => click(page, await standingPoint(page, item(caseId))));
      await settle(page);
    }
  }
  const limit = 'the empty window’s click';
  const budget = { words: `p95 ≤ ${FRAMES_MS} ms`, by: 'p95', most: FRAMES_MS } as const;
  return [
    rowOf('case: click beside an open case → painted', beside, { limit, budget }),
    rowOf('case: click in the whole queue → painted', fromQueue, { limit, budget }),
    rowOf('queue: F2 → painted again', back, { limit, budget }),
  ];
};

const reload = async (page: Page): Promise<void> => {
  await page.evaluate('globalThis.benchOld = true', z.unknown());
  await page.send('Page.reload');
  const isNew = `globalThis.benchOld === undefined && document.querySelector('[data-ready]') !== null && ${QUEUE_IS_THERE}`;
  // Between the old page and the new one there is nobody to ask.
  while (!(await page.evaluate(isNew, z.boolean()).catch(() => false)));
};

/** The rows of the group whose pages are turned. Rows that are drawn ahead of the click do not count. Looked for once: looking through more than a thousand rows at every change took milliseconds of its own. */
const ROWS = `(globalThis.benchRows.children.length - globalThis.benchRows.getElementsByClassName('held').length)`;
const holdRows = (group: string): string => `(globalThis.benchRows = document.querySelector('main [data-item="more-${group}"]').closest('section').querySelector('ul'), null)`;

const turnPages = async (page: Page): Promise<readonly Row[]> => {
  const sample: number[] = [];
  for (let round = 0; round < PAGES_ROUNDS; round += 1) {
    // A fresh page of the window forgets the pages that were loaded; main still knows who is signed in.
    await reload(page);
    await settle(page);
    const { groups } = await ask(page, 'queue.read', { group: null, cursor: null }, Queue);
    for (const { group, count, rows } of groups) {
      for (let there = rows.length; count - there >= WHOLE_PAGE && there < DEEPEST; there += PAGE) {
        const coming = Math.min(PAGE, count - there);
        // The rows that one cannot see follow when the window is idle, and the button behind them.
        await until(page, `document.querySelector('main [data-item="more-${group}"]') !== null`);
        await page.evaluate(holdRows(group), z.unknown());
        const before = await page.evaluate(ROWS, z.number());
        const point = await standingPoint(page, `main [data-item="more-${group}"]`);
        sample.push(await react(page, { event: 'click', isThere: `${ROWS} >= ${before + SEEN_ROWS}` }, () => click(page, point)));
        await until(page, `${ROWS} >= ${before + coming}`);
      }
    }
  }
  if (sample.length === 0) throw new Error('no group of the queue has a whole second page');
  return [rowOf('queue: next 50, click → painted', sample, { limit: 'the empty window’s click', budget: { words: `p95 ≤ ${FRAMES_MS} ms`, by: 'p95', most: FRAMES_MS } })];
};

const untilIndexed = async (page: Page): Promise<void> => {
  for (;;) {
    const found = await ask(page, 'find.search', { words: CHINESE[0] }, Found);
    if (found.isComplete) return;
  }
};

const FIND_INPUT = '[data-region="find"] input';

const findWords = async (page: Page, words: readonly string[], rounds: number): Promise<readonly number[]> => {
  const sample: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const word = words[round % words.length] ?? '';
    const { hits } = await ask(page, 'find.search', { words: word }, Found);
    const last = hits.at(-1)?.row.reference;
    if (last === undefined) throw new Error(`nothing is found for ${word}`);
    await click(page, await pointAt(page, FIND_INPUT));
    await settle(page);
    sample.push(await react(page, { event: 'input', isThere: `document.querySelectorAll('[data-region="find"] .hit').length >= ${Math.min(hits.length, SEEN)}` }, () => type(page, word)));
    await until(page, `document.querySelectorAll('[data-region="find"] .hit').length >= ${hits.length}`);
    await settle(page);
    await press(page, 'Escape');
    await settle(page);
  }
  return sample;
};

const findRows = async (page: Page): Promise<readonly Row[]> => {
  await home(page);
  await untilIndexed(page);
  await findWords(page, CHINESE, FIND_WARMING);
  const budget = { words: `p95 ≤ ${FIND_MS} ms`, by: 'p95', most: FIND_MS } as const;
  return [
    rowOf('find: 2-character Chinese word typed → first 50 painted', await findWords(page, CHINESE, FIND_ROUNDS), { limit: 'one question, the hits one can see', budget }),
    rowOf('find: English word typed → first 50 painted', await findWords(page, ENGLISH, FIND_ROUNDS), { limit: 'one question, the hits one can see', budget }),
  ];
};

const BARE_ROUNDS = 20;

/** The least: a page of one word that writes another on a click. Nothing of the desk is in it, so it is what the frame and its clock cost here. */
const bareRow = async (context: BenchContext): Promise<Row> => {
  const program = await openProgram(context, { kind: 'empty', profile: join(context.scratch, 'bare-profile') });
  try {
    const { page } = program;
    await page.evaluate(`document.body.addEventListener('click', () => { const app = document.getElementById('app'); app.textContent = String(Number(app.dataset.n ?? 0) + 1); app.dataset.n = app.textContent; }), null`, z.unknown());
    const sample: number[] = [];
    for (let round = 0; round <= BARE_ROUNDS; round += 1) {
      await settle(page);
      const tookMs = await react(page, { event: 'click', isThere: `document.getElementById('app').textContent === '${round + 1}'` }, () => click(page, { x: 40, y: 15 }));
      if (round > 0) sample.push(tookMs);
    }
    return rowOf('empty window: click → one word painted', sample);
  } finally {
    await program.close();
  }
};

const openDesk = async <T>(context: BenchContext, work: (page: Page) => Promise<T>): Promise<T> => {
  const program = await openProgram(context, { kind: 'amends', profile: context.profile });
  try {
    await signIn(program.page, context.profile);
    await settle(program.page);
    return await work(program.page);
  } finally {
    await program.close();
  }
};

/** Rows of the painted queue and case. */
export const measureDesk: Measure = async (context) => {
  const bare = await bareRow(context);
  const rows = await openDesk(context, async (page) => {
    // A made record comes without an index; a desk that has been in use keeps its own.
    await untilIndexed(page);
    const clicked = await clickCases(page);
    return [...(await turnPages(page)), ...clicked];
  });
  return [bare, ...rows];
};

/** Rows of the painted find box. */
export const measureFindPainted: Measure = (context) => openDesk(context, findRows);
