/** Entry of the thread that reads packs: one question, its answer, and the end. It holds no record and may be ended at any time. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerPack, type PackQuestion } from './pack-reading';

const port = parentPort;
if (port === null) throw new Error('packs are read on a thread');
// Border of the thread: both sides are built from the same question.
port.postMessage(answerPack(workerData as PackQuestion));
port.close();
