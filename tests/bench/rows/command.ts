/**
 * A command from press to durable, without a window, held against one bare write of as many bytes as it added to the WAL, flushed once.
 * They take turns, so that whatever else the disk does meets all of them.
 */
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { registerCase } from '../../../src-main/engine/register-case';
import { runCommand, type CommandDone } from '../../../src-main/engine/run-command';
import type { Failure } from '../../../src-main/engine/ports';
import type { Result } from '../../../src-main/shared/result';
import { commandId, type CaseId } from '../../../src-main/shared/vocabulary/ids';
import { HOUR_MS } from '../../../src-main/shared/vocabulary/time';
import type { Measure } from '../bench-context';
import { chanceOf } from '../made/chance';
import { registrationFrom } from '../made/words';
import { WORDS_ZH } from '../made/words-zh';
import { rowOf } from '../row';
import { median } from '../statistics';
import { openMade, type OpenMade } from './open-made';

const ROUNDS = 200;
const WARM_UP = 20;
const SAMPLES_OF_BYTES = 12;
const MOST_TIMES_AN_APPEND = 3;

const done = (result: Result<CommandDone, Failure>): CommandDone => {
  if (!result.ok) throw new Error(`the command was refused: ${result.error.code}`);
  return result.value;
};

const register = ({ ledger, clock, ids, actor }: OpenMade, seed: number): CaseId =>
  done(registerCase({ ledger, clock, ids }, { commandId: commandId(ids.next()), actor, payload: registrationFrom(WORDS_ZH, chanceOf(seed)) })).caseId;

const acknowledge = ({ ledger, clock, ids, actor }: OpenMade, caseId: CaseId, version: number): void => {
  const payload = { channel: 'phone', nextStep: '下班前短信告知进度', nextStepDueAt: clock.now() + HOUR_MS } as const;
  done(runCommand({ ledger, clock }, { caseId, expectedVersion: version, commandId: commandId(ids.next()), command: { name: 'acknowledge', payload }, actor }));
};

const timed = (work: () => void): number => {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
};

/** Bytes that one acknowledgement adds to an empty WAL. */
const walBytes = (made: OpenMade): number => {
  const sizes = Array.from({ length: SAMPLES_OF_BYTES }, (_unused, round) => {
    const caseId = register(made, 50_000 + round);
    const version = made.ledger.readCase(caseId).length;
    made.db.pragma('wal_checkpoint(TRUNCATE)');
    acknowledge(made, caseId, version);
    return statSync(`${made.path}-wal`).size;
  });
  return Math.round(median(sizes));
};

/** Rows of the durable command. */
export const measureCommand: Measure = async ({ profile, scratch }) => {
  const made = openMade(profile, join(scratch, 'command'));
  const paths = [join(scratch, 'growing.bin'), join(scratch, 'standing.bin')] as const;
  const [growing, standing] = [openSync(paths[0], 'w'), openSync(paths[1], 'w')];
  try {
    if (Number(made.db.pragma('synchronous')) !== 2) throw new Error('synchronous is not FULL');
    const bytes = walBytes(made);
    const block = Buffer.alloc(bytes, 0x5a);
    const commands: number[] = [];
    const appends: number[] = [];
    const overwrites: number[] = [];
    const registrations: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const startedAt = performance.now();
      const caseId = register(made, round);
      const registering = performance.now() - startedAt;
      const version = made.ledger.readCase(caseId).length;
      const command = timed(() => acknowledge(made, caseId, version));
      const append = timed(() => {
        writeSync(growing, block);
        fsyncSync(growing);
      });
      const overwrite = timed(() => {
        writeSync(standing, block, 0, bytes, 0);
        fsyncSync(standing);
      });
      if (round < WARM_UP) continue;
      registrations.push(registering);
      commands.push(command);
      appends.push(append);
      overwrites.push(overwrite);
    }
    // The budget is against an append; a WAL that has wrapped around writes over its old blocks, which some file systems flush faster, so that is said beside it.
    const limit = `${(bytes / 1024).toFixed(0)} KB flushed: append ${median(appends).toFixed(2)} ms, over old blocks ${median(overwrites).toFixed(2)} ms (${(median(commands) / median(overwrites)).toFixed(1)} ×)`;
    const budget = { words: `≤ ${MOST_TIMES_AN_APPEND} × an append`, by: 'ratio', most: MOST_TIMES_AN_APPEND } as const;
    return [
      rowOf('command: acknowledge, durable', commands, { limit, baseline: appends, budget }),
      rowOf('command: register, durable', registrations),
    ];
  } finally {
    for (const handle of [growing, standing]) closeSync(handle);
    for (const path of paths) rmSync(path, { force: true });
    made.close();
  }
};
