/** Cases that come in whole and in great numbers: one append without questions per case, many of them in one transaction, and breaks between for the desk. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { foldEvents } from '../domain/case/evolve';
import type { BatchesDone, BatchWork, Failure, Ids, LedgerWriter, NewCase, NewCaseAnswer, NewCaseKey, OnCommitted } from '../engine/ports';
import { ok, type Result } from '../shared/result';
import type { Bulk, WritableDb } from './database';
import { appendCase } from './event-table';
import { projectCase } from './projections';
import { readReceipt, saveReceipt } from './receipts';
import { newPersonKey } from './sealing';
import { attempt, attemptLater } from './sqlite-fault';

type Standing = { readonly key: Buffer | null; readonly isErased: number | null };

/** The person's key, made where there was none; null when there was one and it was destroyed. */
const keyFor = (db: WritableDb, { personId, recordedAt }: NewCase): Buffer | null => {
  const found = db.prepare<[string, string], Standing>(
    'person-key.standing', 'SELECT (SELECT key FROM person_key WHERE person_id = ?) AS key, (SELECT is_erased FROM person_row WHERE person_id = ?) AS isErased',
  ).get(personId, personId);
  if (found !== undefined && found.key !== null) return found.key;
  return found?.isErased === 1 ? null : addPersonKey(db, personId, recordedAt);
};

/** Keeps a fresh key for a new person, and answers it. */
export const addPersonKey = (db: WritableDb, personId: string, at: number): Buffer => {
  const key = newPersonKey();
  db.prepare<[string, Buffer, number], unknown>('person-key.add', 'INSERT INTO person_key (person_id, key, made_at) VALUES (?, ?, ?)').run(personId, key, at);
  return key;
};

/** Appends and projects one new case, unless its key was answered before. Inside a transaction. */
export const appendNewCase = (db: WritableDb, ids: Ids, { commandId, requestHash }: NewCaseKey, make: () => NewCase): NewCaseAnswer => {
  const before = readReceipt(db, commandId);
  if (before !== null) return before.requestHash === null || before.requestHash === requestHash ? 'known' : 'differs';
  const newCase = make();
  const { caseId, personId, events, actorId, recordedAt } = newCase;
  const key = keyFor(db, newCase);
  if (key === null) return 'person-erased';
  const recorded = appendCase(db, ids, caseId, personId, 0, events, { actorId, recordedAt, commandId }, key);
  const state = foldEvents(recorded);
  if (state === null) throw new Error('a case that comes in has at least its registration');
  projectCase(db, caseId, state, recorded, true);
  saveReceipt(db, commandId, { streamId: caseId, version: state.version, requestHash }, recordedAt);
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

/** So many items make the log some megabytes long. Fewer, and its two flushes weigh more than what is moved; many more, and moving it is felt. */
const ITEMS_BETWEEN_MOVES = 600;

/** Tells what is durable, one flush after another; the next batch is written meanwhile. */
const flushing = (bulk: Bulk, onCommitted: OnCommitted): { readonly begin: (items: number) => void; readonly end: () => Promise<Result<'go-on' | 'stop', Failure>> } => {
  let going: { readonly items: number; readonly done: Promise<Result<null, Failure>> } | null = null;
  const flush = async (): Promise<Result<null, Failure>> => {
    const flushed = await attemptLater(async () => {
      await bulk.flush();
      return ok(null);
    });
    // What the log did not get onto the disk goes into the file, which is flushed by itself: else what others commit after it would hang on it.
    if (!flushed.ok) attempt(() => ok(bulk.move()));
    return flushed;
  };
  return {
    begin: (items) => { going = { items, done: flush() }; },
    end: async () => {
      const last = going;
      going = null;
      if (last === null) return ok('go-on');
      const flushed = await last.done;
      return flushed.ok ? ok(onCommitted(last.items)) : flushed;
    },
  };
};

/** Works through all items in batches, each one transaction; what waits at the desk gets its turn between two, and moving the log into the file has a turn of its own. */
export const changeInBatches = async <T extends object>(
  db: WritableDb, writer: LedgerWriter, chunks: Iterable<readonly T[]> | AsyncIterable<readonly T[]>, work: BatchWork<T>, onCommitted: OnCommitted,
): Promise<Result<BatchesDone, Failure>> => {
  let items = 0;
  let movedAt = 0;
  const opened = attempt(() => ok(db.inBulk()));
  if (!opened.ok) return opened;
  const bulk = opened.value;
  const flushes = flushing(bulk, onCommitted);
  const finish = async (isStopped: boolean): Promise<Result<BatchesDone, Failure>> => {
    const told = await flushes.end();
    return told.ok ? ok({ items, isStopped: isStopped || told.value === 'stop' }) : told;
  };
  try {
    for await (const chunk of chunks) {
      for (let place = 0; place < chunk.length;) {
        const from = place;
        const written = attempt(() => ok(bulk.immediate(() => writeBatch(writer, chunk, from, work))));
        const told = await flushes.end();
        if (!written.ok) return written;
        if (!told.ok) return told;
        place += written.value;
        items += written.value;
        flushes.begin(items);
        if (told.value === 'stop') return await finish(true);
        await nextTurn();
        if (items - movedAt < ITEMS_BETWEEN_MOVES) continue;
        movedAt = items;
        // A log that cannot be moved now is moved later: what it holds is durable where it is.
        attempt(() => ok(bulk.move()));
        await nextTurn();
      }
    }
    return await finish(false);
  } finally {
    await flushes.end();
    bulk.letGo();
  }
};
