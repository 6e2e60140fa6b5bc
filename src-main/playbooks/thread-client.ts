/** Main's side of the thread that reads packs: one thread for each question, gone with its answer. */
import { Worker } from 'node:worker_threads';
import type { PackAnswer, PackReading } from './pack-reading';

/** Reads on threads of the built module at `threadPath`. */
export const packsOnThread = (threadPath: string): PackReading => (question) => new Promise((answer, fail) => {
  const worker = new Worker(threadPath, { workerData: question });
  worker.once('message', (word: PackAnswer) => { answer(word); });
  worker.once('error', fail);
  worker.once('exit', () => { fail(new Error('the thread that reads packs said nothing')); });
});
