/** Entry of `npm run bench`: makes the record, measures group by group, prints the table. Times never fail it; what could not be measured does. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BenchContext, Measure } from './bench-context';
import { isBusy, machineLine } from './machine';
import { putMadeRecord } from './made-record';
import type { Measured, NotMeasured, Row } from './row';
import { measureCommand } from './rows/command';
import { measureDesk, measureFindPainted } from './rows/desk';
import { measureFind } from './rows/find';
import { measureGovernance } from './rows/governance';
import { measureImport } from './rows/import';
import { measurePaper } from './rows/paper';
import { measureReads } from './rows/reads';
import { measureStart } from './rows/start';
import { measureSuggest } from './rows/suggest';
import { speedPage, textTable } from './table';

/** What can be asked for with `--only`, in the order of the table. */
const GROUPS: Readonly<Record<string, Measure>> = {
  start: measureStart, command: measureCommand, reads: measureReads, governance: measureGovernance, desk: measureDesk, find: measureFind, 'find-painted': measureFindPainted, paper: measurePaper, import: measureImport, suggest: measureSuggest,
};

const NOTES = [
  'Painted: from the input event, as Chromium stamped it, to the end of the frame that holds the answer, in an unpackaged program on a virtual screen.',
  'A long list is drawn in several goes: the figures count the frame with as many cases, or hits of find, as the window shows at once; the others follow when the window is idle, and the run waits for them. The desk is measured once its index of words is whole.',
  'The start is one process start to the later of first and largest contentful paint, as Chromium reports them; the empty window is measured the same way.',
  'The bare write has as many bytes as the command added to an empty WAL and is flushed once: at the end of a growing file, and over the old blocks of a standing one, as a WAL that has wrapped around does. The budget is against the append; the other ratio stands beside it.',
];

const Options = z.object({ project: z.string(), electron: z.string(), electronVersion: z.string(), sizes: z.array(z.number().int().min(50)).min(1), only: z.array(z.string()), isWriting: z.boolean() });

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? (thrown.message.split('\n')[0] ?? thrown.name) : String(thrown));

const run = async (): Promise<number> => {
  const options = Options.parse(JSON.parse(process.argv[2] ?? '{}'));
  const unknown = options.only.filter((name) => !Object.hasOwn(GROUPS, name));
  if (unknown.length > 0) {
    say(`There is no group ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}.`);
    return 2;
  }
  const home = join(options.project, 'out', 'bench');
  mkdirSync(home, { recursive: true });
  const machine = machineLine(home, options.electronVersion);
  const sizes: Measured[] = [];
  for (const cases of options.sizes) sizes.push(await measureAt(cases, options, home));
  const busy = isBusy() ? ['The machine was busy with other work meanwhile: the times are too long, only rough ratios hold.'] : [];
  for (const { rows, record, missing } of sizes) {
    process.stdout.write(`\n${textTable(rows)}\n\n${[machine, record, ...busy].join('\n')}\n`);
    for (const { what, because } of missing) process.stdout.write(`not measured: ${what}: ${because}\n`);
  }
  if (options.isWriting) writeFileSync(join(options.project, 'build', 'docs', 'speed.md'), speedPage(sizes, { day: new Date().toISOString().slice(0, 10), machine, notes: [...busy, ...NOTES] }));
  return sizes.every(({ missing }) => missing.length === 0) ? 0 : 1;
};

/** Makes a record of that many cases and measures the groups that were asked for. */
const measureAt = async (cases: number, options: z.infer<typeof Options>, home: string): Promise<Measured> => {
  const context: BenchContext = { project: options.project, electron: options.electron, isRoot: process.getuid?.() === 0, profile: join(home, 'profile'), scratch: join(home, 'scratch'), cases, say };
  mkdirSync(context.scratch, { recursive: true });
  const record = await putMadeRecord(home, context.profile, cases, say);
  const rows: Row[] = [];
  const missing: NotMeasured[] = [];
  for (const [name, measure] of Object.entries(GROUPS).filter(([each]) => options.only.length === 0 || options.only.includes(each))) {
    const startedAt = performance.now();
    try {
      rows.push(...(await measure(context)));
      say(`${name}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
    } catch (thrown) {
      missing.push({ what: name, because: messageOf(thrown) });
      say(`${name}: could not be measured: ${messageOf(thrown)}`);
    }
  }
  rmSync(context.scratch, { recursive: true, force: true });
  return { record, rows, missing };
};

process.exitCode = await run();
