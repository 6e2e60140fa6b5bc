/** Entry of the reading thread: one task, its pieces one after another as main asks for more, and the end. It holds no record and may be ended at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import { inspectFile } from './inspect';
import { piecesOf } from './table-reading';
import { PIECES_AHEAD, type ReadingTask, type ReadingWord } from './thread-protocol';

const port = parentPort;
if (port === null) throw new Error('tables are read on a thread');
// Border of the thread: both sides are built from the same protocol.
const task = workerData as ReadingTask;
const say = (word: ReadingWord): void => port.postMessage(word);

let allowed = PIECES_AHEAD;
let proceed: (() => void) | null = null;
port.on('message', () => {
  allowed += 1;
  proceed?.();
});
const whenAllowed = async (): Promise<void> => {
  while (allowed === 0) await new Promise<void>((resolve) => { proceed = resolve; });
  allowed -= 1;
};

if (task.kind === 'inspect') say({ inspected: await inspectFile(task.path, task.nameOfFile, task.choice) });
else {
  for await (const piece of piecesOf(task.job)) {
    await whenAllowed();
    say({ piece });
  }
  say({ end: true });
}
port.close();
