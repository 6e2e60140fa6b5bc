/**
 * From the start of the program to usable sign-in, and from the accepted PIN to the painted queue, against an empty Electron window. The two
 * programs take turns; the first turn of each warms the disk and is not counted. Chromium itself says when it painted.
 */
import { join } from 'node:path';
import type { Measure } from '../bench-context';
import { rowOf } from '../row';
import { signIn } from '../window/desk';
import { forgetProfile, openProgram, paintedAt, type Opening } from '../window/program';
import { treePssMb } from '../window/memory';
import type { BenchContext } from '../bench-context';
import type { Program } from '../window/program';

const ROUNDS = 7;
const MOST_TIMES_EMPTY = 1.25;
const MOST_MEMORY_MB = 400;

const withProgram = async <T>(context: BenchContext, opening: Opening, work: (program: Program) => Promise<T>): Promise<T> => {
  const program = await openProgram(context, opening);
  try {
    return await work(program);
  } finally {
    await program.close();
  }
};

/** Rows of the start and of the memory that is in use afterwards. */
export const measureStart: Measure = async (context) => {
  const emptyProfile = join(context.scratch, 'empty-profile');
  forgetProfile(emptyProfile);
  const [empty, start, queue, pin, both, emptyMemory, memory]: number[][] = [[], [], [], [], [], [], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await withProgram(context, { kind: 'empty', profile: emptyProfile }, async ({ page, pid, startedAt }) => ({ tookMs: (await paintedAt(page)) - startedAt, memoryMb: treePssMb(pid) }));
    const amends = await withProgram(context, { kind: 'amends', profile: context.profile }, async ({ page, pid, startedAt }) => {
      const startMs = (await paintedAt(page)) - startedAt;
      const { tookMs, pinMs } = await signIn(page, context.profile);
      return { startMs, pinMs, queueMs: tookMs - pinMs, memoryMb: treePssMb(pid) };
    });
    if (round === 0) continue;
    empty?.push(bare.tookMs);
    start?.push(amends.startMs);
    queue?.push(amends.queueMs);
    pin?.push(amends.pinMs);
    both?.push(amends.startMs + amends.queueMs);
    if (bare.memoryMb !== null) emptyMemory?.push(bare.memoryMb);
    if (amends.memoryMb !== null) memory?.push(amends.memoryMb);
  }
  const limit = 'an empty Electron window, in turn';
  const budget = { words: `≤ ${MOST_TIMES_EMPTY} × empty`, by: 'ratio', most: MOST_TIMES_EMPTY } as const;
  return [
    rowOf('empty Electron window: start → painted', empty ?? []),
    rowOf('start → sign-in painted and usable', start ?? [], { limit, baseline: empty ?? [] }),
    rowOf('PIN accepted → queue painted', queue ?? []),
    rowOf('both together', both ?? [], { limit, baseline: empty ?? [], budget }),
    rowOf('PIN key derivation, slow on purpose', pin ?? []),
    ...(memory === undefined || memory.length === 0 ? [] : [rowOf('memory after sign-in, whole program (PSS)', memory, { unit: 'MB', limit: 'an empty Electron window', baseline: emptyMemory ?? [], budget: { words: `≤ ${MOST_MEMORY_MB} MB`, by: 'median', most: MOST_MEMORY_MB } })]),
  ];
};
