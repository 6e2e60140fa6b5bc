/** A resolution report from the request to the stored PDF, in the running program: the command, the outbox, the pages, the print window, the file. */
import { z } from 'zod';
import type { Measure } from '../bench-context';
import { rowOf } from '../row';
import { ask, callTimes, signIn } from '../window/desk';
import { settle } from '../window/reaction';
import type { Page } from '../window/inspector';
import { openProgram } from '../window/program';
import { median } from '../statistics';

/** The first papers after a start are still slower; a median of few would be theirs. */
const WARM_ROUNDS = 40;
const COLD_ROUNDS = 3;
const WARM_MS = 150;

const Queue = z.object({ groups: z.array(z.object({ rows: z.array(z.object({ caseId: z.string() })) })) });
const View = z.object({ version: z.number(), timeline: z.array(z.unknown()) });
const Made = z.object({ tookMs: z.number(), status: z.string() });

/** Asks for a report and waits until the program says that it is ready. */
const makeReport = async (page: Page, caseId: string, version: number, language: 'zh-CN' | 'en'): Promise<number> => {
  const input = { caseId, expectedVersion: version, payload: { kind: 'resolution-report', language } };
  const made = await page.evaluate(`(async () => {
    const id = () => crypto.randomUUID();
    const paperId = id();
    const startedAt = performance.now();
    const ready = new Promise((resolve, reject) => {
      const off = window.desk.on('paper-changed', (pushed) => { if (pushed.paperId === paperId && pushed.status !== 'requested') { off(); resolve({ tookMs: performance.now() - startedAt, status: pushed.status }); } });
      setTimeout(() => reject(new Error('no report within 20 s')), 20000);
    });
    const input = ${JSON.stringify(input)};
    const reply = await window.desk.call('case.request-paper', { ...input, commandId: id(), payload: { ...input.payload, paperId } });
    if (!reply.ok) throw new Error('the report was refused: ' + reply.error.code);
    return ready;
  })()`, Made);
  if (made.status !== 'ready') throw new Error(`the report came back as ${made.status}`);
  return made.tookMs;
};

/** The open case with the longest history of both languages' first pages. */
const longestCase = async (page: Page): Promise<string> => {
  const { groups } = await ask(page, 'queue.read', { group: null, cursor: null }, Queue);
  const lengths = await Promise.all(groups.flatMap((group) => group.rows).slice(0, 60).map(async ({ caseId }) => ({ caseId, length: (await ask(page, 'case.read', { caseId }, View)).timeline.length })));
  const longest = lengths.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) throw new Error('the queue is empty');
  return longest.caseId;
};

/** Rows of the report. */
export const measurePaper: Measure = async (context) => {
  const [cold, warm]: [number[], number[]] = [[], []];
  let length = 0;
  for (let start = 0; start < COLD_ROUNDS; start += 1) {
    const program = await openProgram(context, { kind: 'amends', profile: context.profile });
    try {
      const { page } = program;
      await signIn(page, context.profile);
      const caseId = await longestCase(page);
      await settle(page);
      const isLast = start === COLD_ROUNDS - 1;
      for (let round = 0; round <= (isLast ? WARM_ROUNDS : 0); round += 1) {
        const { version, timeline } = await ask(page, 'case.read', { caseId }, View);
        length = timeline.length;
        (round === 0 ? cold : warm).push(await makeReport(page, caseId, version, 'zh-CN'));
        await settle(page);
      }
    } finally {
      await program.close();
    }
  }
  const command = callTimes(context.profile, 'case.request-paper');
  return [
    rowOf(`report, warm: press → PDF stored (${length} events)`, warm, { limit: `of which the press ${median(command).toFixed(1)} ms`, budget: { words: `≤ ${WARM_MS} ms`, by: 'median', most: WARM_MS } }),
    rowOf('report, first after the start', cold),
  ];
};
