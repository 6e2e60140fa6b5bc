/** Main's side of the thread that reads packs: begun with the first question, kept while somebody writes, because a fresh one takes seconds to read its first pack, and ended after a quiet minute. */
import { Worker } from 'node:worker_threads';
import type { PackAnswer, PackQuestion, PackReading } from './pack-reading';

/** What the thread is asked; `turn` comes back with the answer. */
export type PackThreadQuestion = { readonly turn: number; readonly question: PackQuestion };
/** What it says. */
export type PackThreadWord = { readonly turn: number; readonly answer: PackAnswer };

type Waiting = { readonly answer: (answer: PackAnswer) => void; readonly fail: (why: Error) => void };
type Kept = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; quiet: NodeJS.Timeout | null };

const QUIET_MS = 60_000;

/** Reads on a thread of the built module at `threadPath`. */
export const packsOnThread = (threadPath: string): PackReading => {
  let kept: Kept | null = null;
  let turns = 0;
  const end = (ending: Kept): void => {
    // A question that comes while it ends begins another.
    if (kept === ending) kept = null;
    void ending.worker.terminate();
  };
  const begin = (): Kept => {
    const begun: Kept = { worker: new Worker(threadPath), waiting: new Map(), quiet: null };
    const over = (why: Error): void => {
      if (kept === begun) kept = null;
      for (const { fail } of begun.waiting.values()) fail(why);
      begun.waiting.clear();
    };
    begun.worker.on('message', ({ turn, answer }: PackThreadWord) => {
      begun.waiting.get(turn)?.answer(answer);
      begun.waiting.delete(turn);
      if (begun.waiting.size === 0) begun.quiet = setTimeout(() => { end(begun); }, QUIET_MS).unref();
    });
    begun.worker.on('error', (thrown) => { over(thrown instanceof Error ? thrown : new Error('the thread that reads packs ended with a fault')); });
    begun.worker.on('exit', () => { over(new Error('the thread that reads packs said nothing')); });
    // A program that ends does not wait for it.
    begun.worker.unref();
    return begun;
  };
  return (question) => new Promise((answer, fail) => {
    const { worker, waiting, quiet } = (kept ??= begin());
    if (quiet !== null) clearTimeout(quiet);
    turns += 1;
    waiting.set(turns, { answer, fail });
    worker.postMessage({ turn: turns, question } satisfies PackThreadQuestion);
  });
};
