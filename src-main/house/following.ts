/** What follows a commit: the outbox runs what is due, and the search index reads on. Neither is waited for. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeOutbox, type Outbox } from '../engine/outbox';
import type { Clock, Ids, MakePaper } from '../engine/ports';
import type { Publish } from '../ipc/publish';
import type { Log } from '../shell/log';
import type { OpenParts } from './record';

/** What following needs. `parts` is one opening of the record: after a restore a new follower is made. */
export type FollowingNeeds = {
  readonly parts: OpenParts; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly publish: Publish; readonly makePaper: MakePaper; readonly followSearch: () => void;
};

/** The follower of one opening. */
export type Following = { readonly wake: () => void; readonly close: () => Promise<void> };

/** Starts following: what an ended program left to do is taken up at once. */
export const startFollowing = ({ parts, clock, ids, log, publish, makePaper, followSearch }: FollowingNeeds): Following => {
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();
  const outbox: Outbox = makeOutbox({
    jobs: parts.jobs, ledger: parts.ledger, clock, ids, makePaper,
    onRecorded: ({ caseId, paperId }, status) => {
      publish('paper-changed', { caseId, paperId, status });
      publish('case-changed', { caseId, version: parts.ledger.readCase(caseId).length });
    },
    onBug: (thrown) => log.error('paper-bug', {}, thrown),
  });
  const run = async (): Promise<void> => {
    // The reply to the press goes out first: a paper begins with some thirty milliseconds of drawing.
    await nextTurn();
    try {
      await outbox.wake();
    } catch (thrown) {
      log.error('outbox', {}, thrown);
    }
    if (isClosed) return;
    const nextAt = outbox.nextAt();
    clearTimeout(timer);
    // Never busier than once a second, whatever the record says.
    if (nextAt !== null) timer = setTimeout(wake, Math.max(1_000, nextAt - clock.now()));
  };
  const wake = (): void => {
    if (isClosed) return;
    followSearch();
    running = run();
  };
  running = run();
  return {
    wake,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
};
