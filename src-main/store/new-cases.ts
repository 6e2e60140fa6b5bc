/** Cases that come in whole and in great numbers: one append without questions per case, many of them in one transaction, and breaks between for the desk. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { foldEvents } from '../domain/case/evolve';
import type { BatchesDone, BatchWork, Failure, Ids, LedgerWriter, NewCase, NewCaseAnswer, OnCommitted } from '../engine/ports';
import { ok, type Result } from '../shared/result';
import type { WritableDb } from './database';
import { appendCase } from './event-table';
import { projectCase } from './projections';
import { readReceipt, saveReceipt } from './receipts';
import { newPersonKey } from './sealing';
import { attempt } from './sqlite-fault';

type Standing = { readonly key: Buffer | null; readonly isErased: number | null };

/** The person's key, made where there was none; null when there was one and it was destroyed. */
const keyFor = (db: WritableDb, { personId, stamp }: NewCase): Buffer | null => {
  const found = db.prepare<[string, string], Standing>(
    'person-key.standing', 'SELECT (SELECT key FROM person_key WHERE person_id = ?) AS key, (SELECT is_erased FROM person_row WHERE person_id = ?) AS isErased',
  ).get(personId, personId);
  if (found !== undefined && found.key !== null) return found.key;
  return found?.isErased === 1 ? null : addPersonKey(db, personId, stamp.recordedAt);
};

/** Keeps a fresh key for a new person, and answers it. */
export const addPersonKey = (db: WritableDb, personId: string, at: number): Buffer => {
  const key = newPersonKey();
  db.prepare<[string, Buffer, number], unknown>('person-key.add', 'INSERT INTO person_key (person_id, key, made_at) VALUES (?, ?, ?)').run(personId, key, at);
  return key;
};

/** Appends and projects one new case, unless its key was answered before. Inside a transaction. */
export const appendNewCase = (db: WritableDb, ids: Ids, newCase: NewCase): NewCaseAnswer => {
  const { caseId, personId, events, stamp, requestHash } = newCase;
  const before = readReceipt(db, stamp.commandId);
  if (before !== null) return before.requestHash === null || before.requestHash === requestHash ? 'known' : 'differs';
  const key = keyFor(db, newCase);
  if (key === null) return 'person-erased';
  const recorded = appendCase(db, ids, caseId, personId, 0, events, stamp, key);
  const state = foldEvents(recorded);
  if (state === null) throw new Error('a case that comes in has at least its registration');
  projectCase(db, caseId, state, recorded, true);
  saveReceipt(db, stamp.commandId, { streamId: caseId, version: state.version, requestHash }, stamp.recordedAt);
  return 'added';
};

/** A batch ends after so long, because the desk waits meanwhile: a frame or two and the flush after it are not felt; or after so many, whichever is first. */
const BATCH_MS = 12;
const BATCH_ITEMS = 500;

/** As many items from `from` on as fit into one batch; answers how many. */
const writeBatch = <T>(writer: LedgerWriter, items: readonly T[], from: number, work: BatchWork<T>): number => {
  const startedAt = performance.now();
  const end = Math.min(items.length, from + BATCH_ITEMS);
  let place = from;
  for (; place < end; place += 1) {
    const item = items[place];
    if (item === undefined || (place > from && performance.now() - startedAt > BATCH_MS)) break;
    work(writer, item);
  }
  return place - from;
};

/** So many items make the log about as long as SQLite would let it grow. */
const ITEMS_BETWEEN_MOVES = 300;

/** Works through all items in batches, each one transaction; what waits at the desk gets its turn between two, and moving the log into the file has a turn of its own. */
export const changeInBatches = async <T extends object>(
  db: WritableDb, writer: LedgerWriter, chunks: Iterable<readonly T[]> | AsyncIterable<readonly T[]>, work: BatchWork<T>, onCommitted: OnCommitted,
): Promise<Result<BatchesDone, Failure>> => {
  let items = 0;
  let movedAt = 0;
  const log = db.moveLogByHand();
  try {
    for await (const chunk of chunks) {
      for (let place = 0; place < chunk.length;) {
        const from = place;
        const written = attempt(() => ok(db.immediate(() => writeBatch(writer, chunk, from, work))));
        if (!written.ok) return written;
        place += written.value;
        items += written.value;
        if (onCommitted(items) === 'stop') return ok({ items, isStopped: true });
        await nextTurn();
        if (items - movedAt < ITEMS_BETWEEN_MOVES) continue;
        movedAt = items;
        // A log that cannot be moved now is moved later: what it holds is durable where it is.
        attempt(() => ok(log.move()));
        await nextTurn();
      }
    }
    return ok({ items, isStopped: false });
  } finally {
    log.letGo();
  }
};
