/** Entry of the thread that reads packs: one question after another, each with its answer. It holds no record and may be ended at any time. */
import { parentPort } from 'node:worker_threads';
import { answerPack } from './pack-reading';
import type { PackThreadQuestion, PackThreadWord } from './thread-client';

const port = parentPort;
if (port === null) throw new Error('packs are read on a thread');
// Border of the thread: both sides are built from the same question.
port.on('message', ({ turn, question }: PackThreadQuestion) => {
  const word: PackThreadWord = { turn, answer: answerPack(question) };
  port.postMessage(word);
});
