/** Main's side of the reader thread: questions become promises. The thread starts with the first question and is started once more if it dies. */
import { Worker } from 'node:worker_threads';
import type { Failure } from '../../engine/ports';
import { err, ok, type Result } from '../../shared/result';
import { fault } from '../sqlite-fault';
import type { ReaderJob, ReaderJobs, ReaderPlaces, ReaderReply, ReaderRequest } from './protocol';

/** How the thread is found and who hears of trouble in it. `threadPath` is the built `reader.js`. */
export type ReaderOptions = ReaderPlaces & { readonly threadPath: string; readonly onTrouble: (what: string) => void };

/** The reader. */
export type Reader = {
  readonly ask: <J extends Exclude<ReaderJob, 'close'>>(job: J, ask: ReaderJobs[J]['ask']) => Promise<Result<ReaderJobs[J]['answer'], Failure>>;
  /** After a commit: lets the index follow, if the thread runs at all. */
  readonly follow: () => void;
  /** Asks the thread to end and waits for it. Later questions are answered `search-unavailable`. */
  readonly close: () => Promise<void>;
};

type Waiting = (result: Result<unknown, Failure>) => void;
const LIVES = 2;

/** Makes the reader; nothing runs before the first question. */
export const makeReader = ({ threadPath, ledgerPath, searchPath, onTrouble }: ReaderOptions): Reader => {
  const places: ReaderPlaces = { ledgerPath, searchPath };
  let worker: Worker | null = null;
  let lives = LIVES;
  let nextId = 1;
  let isClosing = false;
  const waiting = new Map<number, Waiting>();

  const settleAll = (): void => {
    for (const settle of waiting.values()) settle(err(fault('search-unavailable')));
    waiting.clear();
  };
  const onReply = (reply: ReaderReply): void => {
    const settle = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('bug' in reply) {
      onTrouble(reply.bug);
      settle?.(err(fault('bug')));
    } else settle?.(reply.result);
  };
  const start = (): Worker | null => {
    if (worker !== null) return worker;
    if (lives === 0 || isClosing) return null;
    lives -= 1;
    const started = new Worker(threadPath, { workerData: places });
    started.on('message', onReply);
    started.on('error', (thrown) => onTrouble(thrown instanceof Error ? thrown.message : String(thrown)));
    started.on('exit', () => {
      if (worker === started) worker = null;
      settleAll();
    });
    worker = started;
    return started;
  };
  const send = <J extends ReaderJob>(to: Worker, job: J, ask: ReaderJobs[J]['ask']): Promise<Result<ReaderJobs[J]['answer'], Failure>> =>
    new Promise((resolve) => {
      const id = nextId;
      nextId += 1;
      // The answer's type belongs to the job's name by the protocol, which the message channel cannot express.
      waiting.set(id, (result) => resolve(result as Result<ReaderJobs[J]['answer'], Failure>));
      const request = { id, job, ask } as ReaderRequest;
      to.postMessage(request);
    });
  return {
    ask: (job, ask) => {
      const running = start();
      return running === null ? Promise.resolve(err(fault('search-unavailable'))) : send(running, job, ask);
    },
    follow: () => {
      if (worker !== null && !isClosing) void send(worker, 'follow', {});
    },
    close: async () => {
      isClosing = true;
      const running = worker;
      if (running === null) return;
      const ended = new Promise<void>((resolve) => {
        running.once('exit', () => resolve());
      });
      await send(running, 'close', {}).catch(() => ok(null));
      await ended;
    },
  };
};
