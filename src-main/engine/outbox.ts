/**
 * The durable to-do list: what is still to do after a command was answered. A job is claimed, run, and either finished with its event in one
 * transaction, tried again later, or given up visibly (`PaperFailed`). A crash anywhere runs it again, to the same file and one record (I12).
 */
import type { Actor } from '../domain/case/commands';
import { err } from '../shared/result';
import { commandId, staffId } from '../shared/vocabulary/ids';
import { MINUTE_MS } from '../shared/vocabulary/time';
import type { ClaimedJob, Clock, Ids, JobStore, Ledger, MakePaper } from './ports';
import { runCommand } from './run-command';

/** What the outbox needs. `onRecorded` is told after a paper's standing changed. */
export type OutboxDeps = {
  readonly jobs: JobStore; readonly ledger: Ledger; readonly clock: Clock; readonly ids: Ids; readonly makePaper: MakePaper;
  readonly onRecorded: (job: ClaimedJob, status: 'ready' | 'failed') => void;
  /** Hears of an exception while making a paper: a bug, which must not stop the other jobs. */
  readonly onBug: (thrown: unknown) => void;
};

/** The running outbox. */
export type Outbox = {
  /** Runs everything that is due. Called after each commit, at start and when `nextAt` comes; calls while it runs are one more round. */
  readonly wake: () => Promise<void>;
  /** When to wake it next, or null when nothing waits. */
  readonly nextAt: () => number | null;
};

/** Tries before a job is given up. */
export const TRIES = 4;
const FIRST_WAIT_MS = 2_000;
const CLAIM_MS = 5 * MINUTE_MS;

/** The program itself, where no person acts. */
export const PROGRAM: Actor = { staffId: staffId('00000000-0000-7000-8000-000000000000'), name: 'Amends', role: 'agent', authorityMinor: 0 };

/** How long to wait after a try that failed: 2 s, 8 s, 32 s … */
export const waitAfter = (attempt: number): number => FIRST_WAIT_MS * 4 ** (attempt - 1);

const recordFailed = (deps: OutboxDeps, job: ClaimedJob, reason: string): void => {
  const recorded = runCommand(deps, {
    caseId: job.caseId, expectedVersion: null, commandId: commandId(deps.ids.next()), actor: PROGRAM,
    command: { name: 'record-paper-failed', payload: { paperId: job.paperId, reason } },
  });
  // Not even the failure can be written: the disk's trouble is shown elsewhere, and the job stays open.
  if (!recorded.ok) return deps.jobs.postpone(job.key, deps.clock.now() + CLAIM_MS, recorded.error.code);
  deps.jobs.finish(job.key);
  deps.onRecorded(job, 'failed');
};

const retryOrGiveUp = (deps: OutboxDeps, job: ClaimedJob, code: string, reason: string): void => {
  // A paper with a part missing stays incomplete however often it is tried: the person is told at once.
  if (job.attempt >= TRIES || code === 'paper-not-ready') recordFailed(deps, job, reason);
  else deps.jobs.postpone(job.key, deps.clock.now() + waitAfter(job.attempt), code);
};

const makeOrFail = async (deps: OutboxDeps, job: ClaimedJob): ReturnType<MakePaper> => {
  try {
    return await deps.makePaper(job.caseId, job.paperId);
  } catch (thrown) {
    deps.onBug(thrown);
    return err({ code: 'paper-failed', reason: 'bug' });
  }
};

const runJob = async (deps: OutboxDeps, job: ClaimedJob): Promise<void> => {
  // Claimed again and again without an answer: making it ends the program each time.
  if (job.attempt > TRIES) return recordFailed(deps, job, 'interrupted');
  const made = await makeOrFail(deps, job);
  if (!made.ok) return retryOrGiveUp(deps, job, made.error.code, made.error.reason);
  const recorded = runCommand(deps, {
    caseId: job.caseId, expectedVersion: null, commandId: commandId(deps.ids.next()), actor: PROGRAM,
    command: { name: 'record-paper-issued', payload: { paperId: job.paperId, ...made.value } },
  });
  if (!recorded.ok) return retryOrGiveUp(deps, job, recorded.error.code, recorded.error.code);
  // The paper is there and on record: whoever waits is told before the job is struck off, which is one more flush.
  deps.onRecorded(job, 'ready');
  deps.jobs.finish(job.key);
};

const runDue = async (deps: OutboxDeps): Promise<void> => {
  for (;;) {
    const now = deps.clock.now();
    const job = deps.jobs.claim(now, now + CLAIM_MS);
    if (job === null) return;
    await runJob(deps, job);
  }
};

/** Builds the outbox. What an ended program had claimed is due again at once. */
export const makeOutbox = (deps: OutboxDeps): Outbox => {
  deps.jobs.releaseAll(deps.clock.now());
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await runDue(deps);
    }
  };
  return {
    wake: () => {
      isWanted = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    nextAt: deps.jobs.nextAt,
  };
};
