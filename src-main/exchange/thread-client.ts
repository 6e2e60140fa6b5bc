/** Main's side of the reading thread: one thread for each task, ended when nobody listens any more. */
import { Worker } from 'node:worker_threads';
import type { Result } from '../shared/result';
import type { FileFault, Inspection } from './inspect';
import type { IncomingBatch, TableReading } from './table-reading';
import type { ReadingTask, ReadingWord } from './thread-protocol';

/** What was said and not yet heard; `null` is the end. */
type Heard = { readonly words: ReadingWord[]; failure: Error | null; hasEnded: boolean; wake: (() => void) | null };

const listen = (worker: Worker): Heard => {
  const heard: Heard = { words: [], failure: null, hasEnded: false, wake: null };
  worker.on('message', (word: ReadingWord) => {
    heard.words.push(word);
    heard.wake?.();
  });
  worker.on('error', (thrown) => {
    heard.failure = thrown instanceof Error ? thrown : new Error('the reading thread ended with a fault');
    heard.wake?.();
  });
  worker.on('exit', () => {
    heard.hasEnded = true;
    heard.wake?.();
  });
  return heard;
};

const next = async (heard: Heard): Promise<ReadingWord | null> => {
  for (;;) {
    const word = heard.words.shift();
    if (word !== undefined) return word;
    if (heard.failure !== null) throw heard.failure;
    if (heard.hasEnded) return null;
    await new Promise<void>((resolve) => { heard.wake = resolve; });
  }
};

const begin = (threadPath: string, task: ReadingTask): { readonly worker: Worker; readonly heard: Heard } => {
  const worker = new Worker(threadPath, { workerData: task });
  return { worker, heard: listen(worker) };
};

/** Reads on threads of the built module at `threadPath`. */
export const readingOnThread = (threadPath: string): TableReading => ({
  inspect: async (path, nameOfFile, choice): Promise<Result<Inspection, FileFault>> => {
    const { worker, heard } = begin(threadPath, { kind: 'inspect', path, nameOfFile, choice });
    try {
      const word = await next(heard);
      if (word === null || !('inspected' in word)) throw new Error('the reading thread said nothing');
      return word.inspected;
    } finally {
      await worker.terminate();
    }
  },
  read: (job) => ({
    async *[Symbol.asyncIterator](): AsyncGenerator<Result<IncomingBatch, FileFault>, void, undefined> {
      const { worker, heard } = begin(threadPath, { kind: 'read', job });
      try {
        for (let word = await next(heard); word !== null && 'piece' in word; word = await next(heard)) {
          worker.postMessage('more');
          yield word.piece;
        }
      } finally {
        await worker.terminate();
      }
    },
  }),
});
