/**
 * From the start of the program to usable sign-in, and from the accepted PIN to the painted queue, against an empty Electron window. The two
 * programs take turns; the first turn of each warms the disk and is not counted. Chromium itself says when it painted.
 */
import { join } from 'node:path';
import type { BenchContext, Measure } from '../bench-context';
import { rowOf } from '../row';
import { median } from '../statistics';
import { signIn } from '../window/desk';
import { forgetProfile, openProgram, paintedAt, type Opening, type Program } from '../window/program';
import { treeCpuMs, treePssMb } from '../window/memory';

/** Two starts of one build differ by 70 ms on a busy machine: with seven turns the ratio of two runs differed by a tenth. */
const ROUNDS = 15;
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

type Samples = Readonly<Record<'empty' | 'start' | 'queue' | 'pin' | 'both' | 'emptyMemory' | 'memory' | 'emptyCpu' | 'cpu', number[]>>;
const samples = (): Samples => ({ empty: [], start: [], queue: [], pin: [], both: [], emptyMemory: [], memory: [], emptyCpu: [], cpu: [] });

/** Rows of the start and of the memory that is in use afterwards. */
export const measureStart: Measure = async (context) => {
  const emptyProfile = join(context.scratch, 'empty-profile');
  forgetProfile(emptyProfile);
  const sample = samples();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await withProgram(context, { kind: 'empty', profile: emptyProfile }, async ({ page, pid, startedAt }) => ({ tookMs: (await paintedAt(page)) - startedAt, cpuMs: treeCpuMs(pid), memoryMb: treePssMb(pid) }));
    const amends = await withProgram(context, { kind: 'amends', profile: context.profile }, async ({ page, pid, startedAt }) => {
      const startMs = (await paintedAt(page)) - startedAt;
      const cpuMs = treeCpuMs(pid);
      const { tookMs, pinMs } = await signIn(page, context.profile);
      return { startMs, cpuMs, pinMs, queueMs: tookMs - pinMs, memoryMb: treePssMb(pid) };
    });
    if (round === 0) continue;
    sample.empty.push(bare.tookMs);
    sample.start.push(amends.startMs);
    sample.queue.push(amends.queueMs);
    sample.pin.push(amends.pinMs);
    sample.both.push(amends.startMs + amends.queueMs);
    if (bare.memoryMb !== null && amends.memoryMb !== null) {
      sample.emptyMemory.push(bare.memoryMb);
      sample.memory.push(amends.memoryMb);
    }
    if (bare.cpuMs !== null && amends.cpuMs !== null) {
      sample.emptyCpu.push(bare.cpuMs);
      sample.cpu.push(amends.cpuMs);
    }
  }
  const limit = 'an empty Electron window, in turn';
  const budget = { words: `≤ ${MOST_TIMES_EMPTY} × empty`, by: 'ratio', most: MOST_TIMES_EMPTY } as const;
  const memoryBudget = { words: `≤ ${MOST_MEMORY_MB} MB`, by: 'median', most: MOST_MEMORY_MB } as const;
  return [
    rowOf('empty Electron window: start → painted', sample.empty),
    rowOf('start → sign-in painted and usable', sample.start, { limit, baseline: sample.empty }),
    rowOf('PIN accepted → queue painted', sample.queue),
    rowOf('both together', sample.both, { limit, baseline: sample.empty, budget }),
    rowOf('PIN key derivation, slow on purpose', sample.pin),
    ...(sample.cpu.length === 0 ? [] : [rowOf('processor time until sign-in, whole program', sample.cpu, { limit: `an empty window: ${median(sample.emptyCpu).toFixed(0)} ms`, baseline: sample.emptyCpu })]),
    ...(sample.memory.length === 0 ? [] : [rowOf('memory after sign-in, whole program (PSS)', sample.memory, { unit: 'MB', limit: `an empty window: ${median(sample.emptyMemory).toFixed(0)} MB`, baseline: sample.emptyMemory, budget: memoryBudget })]),
  ];
};
