/**
 * Entry of the reader thread: one read-only connection to the record and the search index, which it alone writes. Questions are answered one
 * after another; between them the index follows the record in small steps. It ends when asked to, and is never terminated from outside.
 */
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { LEDGER_APPLICATION_ID, openReadable } from '../database';
import { openSearchIndex, type SearchIndex } from '../search/index-file';
import { answersOn } from './jobs';
import type { ReaderJob, ReaderJobs, ReaderPlaces, ReaderReply, ReaderRequest } from './protocol';
import type { Failure } from '../../engine/ports';
import type { Result } from '../../shared/result';

const port = parentPort;
if (port === null) throw new Error('the reader runs as a thread');

// Border of the thread: both sides are built from the same protocol.
const places = workerData as ReaderPlaces;
// A thread that only checks leaves the processors to people at work. Only Linux counts this by thread: elsewhere the whole program would stand back.
if (places.searchPath === null && process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
const opened = openReadable(places.ledgerPath, { applicationId: LEDGER_APPLICATION_ID });
if (!opened.ok) throw new Error(`the record cannot be read: ${opened.error.kind}`);
const ledger = opened.value;

let index: SearchIndex | null = null;
const openIndex = (): SearchIndex | null => {
  if (places.searchPath === null) return null;
  try {
    index ??= openSearchIndex(ledger, places.searchPath);
  } catch {
    // Find says that it is unavailable; checks and backups go on.
    index = null;
  }
  return index;
};
const answers = answersOn(ledger, openIndex);

let isFollowing = false;
let isClosed = false;
const follow = (): void => {
  isFollowing = false;
  if (isClosed) return;
  const open = openIndex();
  if (open?.step() === true) followSoon();
};
const followSoon = (): void => {
  if (isFollowing) return;
  isFollowing = true;
  setImmediate(follow);
};

const answer = <J extends Exclude<ReaderJob, 'close'>>(job: J, ask: ReaderJobs[J]['ask']): Result<unknown, Failure> => answers[job](ask);

const reply = (message: ReaderReply): void => port.postMessage(message);

port.on('message', (request: ReaderRequest) => {
  if (request.job === 'close') {
    isClosed = true;
    index?.close();
    ledger.close();
    reply({ id: request.id, result: { ok: true, value: null } });
    port.close();
    return;
  }
  try {
    reply({ id: request.id, result: answer(request.job, request.ask) });
  } catch (thrown) {
    reply({ id: request.id, bug: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) });
  }
  followSoon();
});

followSoon();
