/**
 * The search index: derived from the record, owned by the reader thread, deletable at any time. It follows the record by position; after a
 * restore, a new way of cutting words or damage it is made again, newest cases first, in small steps between which questions are answered.
 */
import { rmSync } from 'node:fs';
import { hashAt, headOf, type EventRow } from '../chain';
import { openWritable, SEARCH_APPLICATION_ID, type ReadableDb, type WritableDb } from '../database';
import { documentOf } from './documents';
import { indexText } from './tokens';

/** Raised whenever texts are cut differently: an index of another version is made again. */
const INDEX_VERSION = 1;
const STEP_EVENTS = 400;
/** Cases of one transaction while the index is made again: each commit leaves a piece that has to be merged later. */
const BLOCK_CASES = 1_000;
/** Making again stops after so long, because questions wait meanwhile. */
const STEP_MS = 20;
const MERGE_PAGES = 64;
/** Pieces of one size that are merged into a larger one. FTS5 takes four, with which each word of a large record is written half as often again. */
const MOST_PIECES = 8;

const FTS = "content='', contentless_delete=1, tokenize='ascii', prefix='1'";
const SCHEMA = `
CREATE VIRTUAL TABLE case_text USING fts5(words, ${FTS});
CREATE VIRTUAL TABLE person_text USING fts5(words, ${FTS});
INSERT INTO case_text (case_text, rank) VALUES ('automerge', ${MOST_PIECES});
INSERT INTO person_text (person_text, rank) VALUES ('automerge', ${MOST_PIECES});
CREATE TABLE progress (id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, hash TEXT NOT NULL, rebuild_below INTEGER) STRICT;
PRAGMA user_version = ${INDEX_VERSION};`;

/** How far the index is. `rebuildBelow` is the case from which on, downwards, entries are still missing; null when none are. */
type Progress = { readonly position: number; readonly hash: string; readonly rebuild_below: number | null };

/** The index beside a record. */
export type SearchIndex = {
  readonly db: WritableDb;
  /** One small step towards the newest event; answers whether more is to do. */
  readonly step: () => boolean;
  readonly isComplete: () => boolean;
  /** Removes what is left of deleted entries from the file: after an erasure. */
  readonly purge: () => void;
  readonly close: () => void;
};

const remove = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
};

const openFile = (path: string): WritableDb => {
  const options = { applicationId: SEARCH_APPLICATION_ID, isDerived: true };
  const opened = openWritable(path, options);
  if (opened.ok && (Number(opened.value.pragma('user_version')) === INDEX_VERSION || Number(opened.value.pragma('user_version')) === 0)) return opened.value;
  if (opened.ok) opened.value.close();
  remove(path);
  const again = openWritable(path, options);
  if (!again.ok) throw new Error(`the search index cannot be written: ${again.error.kind}`);
  return again.value;
};

const progressOf = (db: ReadableDb): Progress | undefined =>
  db.prepare<[], Progress>('progress.read', 'SELECT position, hash, rebuild_below FROM progress WHERE id = 1').get();

const saveProgress = (db: WritableDb, progress: Progress): void => {
  db.prepare<[number, string, number | null], unknown>('progress.save', 'INSERT OR REPLACE INTO progress (id, position, hash, rebuild_below) VALUES (1, ?, ?, ?)')
    .run(progress.position, progress.hash, progress.rebuild_below);
};

const add = (db: WritableDb, table: 'case_text' | 'person_text', seq: number, words: string): void => {
  if (words !== '') db.prepare<[number, string], unknown>(`${table}.write`, `INSERT INTO ${table} (rowid, words) VALUES (?, ?)`).run(seq, words);
};

const write = (db: WritableDb, table: 'case_text' | 'person_text', seq: number, words: string): void => {
  db.prepare<[number], unknown>(`${table}.delete`, `DELETE FROM ${table} WHERE rowid = ?`).run(seq);
  add(db, table, seq, words);
};

const wordsOf = (ledger: ReadableDb, each: CaseKey): string => {
  const document = documentOf(ledger, each.case_id, each.person_id);
  return indexText([...document.names, ...document.texts], [each.reference, ...document.phones]);
};

type Person = { readonly seq: number; readonly name: string | null; readonly phone: string | null; readonly is_erased: number };

const personOf = (ledger: ReadableDb, personId: string): Person | undefined =>
  ledger.prepare<[string], Person>('search.person', 'SELECT seq, name, phone, is_erased FROM person_row WHERE person_id = ?').get(personId);

const wordsOfPerson = ({ name, phone, is_erased: isErased }: Person): string =>
  isErased === 1 || name === null ? '' : indexText([name], phone === null ? [] : [phone]);

type CaseKey = { readonly seq: number; readonly case_id: string; readonly reference: string; readonly person_id: string };

/** Cases that some events touch: their own streams, and every case of a person who was erased. */
const touchedBy = (ledger: ReadableDb, rows: readonly Pick<EventRow, 'stream_id' | 'type' | 'payload'>[]): readonly CaseKey[] => {
  const byStream = ledger.prepare<[string], CaseKey>('search.case', 'SELECT seq, case_id, reference, person_id FROM case_row WHERE case_id = ?');
  const byPerson = ledger.prepare<[string], CaseKey>('search.cases-of', 'SELECT seq, case_id, reference, person_id FROM case_row WHERE person_id = ?');
  const touched = new Map<number, CaseKey>();
  for (const row of rows) {
    const erased = row.type === 'PersonErased' ? (JSON.parse(row.payload) as { personId: string }).personId : null;
    const found = erased === null ? [byStream.get(row.stream_id)] : byPerson.all(erased);
    for (const each of found) if (each !== undefined) touched.set(each.seq, each);
  }
  return [...touched.values()].sort((a, b) => a.seq - b.seq);
};

/** Persons of some cases, each once, in the order in which the index takes them without writing out what it has after each one. */
const personsOf = (ledger: ReadableDb, personIds: Iterable<string>): readonly Person[] =>
  [...new Set(personIds)].flatMap((personId) => personOf(ledger, personId) ?? []).sort((a, b) => a.seq - b.seq);

/** The next cases downwards, and of their persons those whom no newer case has brought in already. */
const blockBelow = (ledger: ReadableDb, below: number): { readonly cases: readonly CaseKey[]; readonly persons: readonly Person[] } => {
  const cases = ledger.prepare<[number, number], CaseKey>('search.below', 'SELECT seq, case_id, reference, person_id FROM case_row WHERE seq < ? ORDER BY seq DESC LIMIT ?').all(below, BLOCK_CASES).reverse();
  const newer = ledger.prepare<[string, number], { seq: number }>('search.newer', 'SELECT seq FROM case_row WHERE person_id = ? AND seq >= ? LIMIT 1');
  return { cases, persons: personsOf(ledger, cases.map((each) => each.person_id).filter((personId) => newer.get(personId, below) === undefined)) };
};

/**
 * Makes the index again, the newest block of cases first; each `yield` lets whoever asks have a turn. A block is one transaction, and within
 * it the numbers ascend: one that does not makes FTS5 write out all that it has, as a piece to be merged. What changes meanwhile is followed
 * afterwards, by its events.
 */
function* makingAgain(ledger: ReadableDb, db: WritableDb): Generator<undefined, void, undefined> {
  let startedAt = performance.now();
  const isTurnOver = (): boolean => performance.now() - startedAt > STEP_MS;
  for (let progress = progressOf(db); progress !== undefined && progress.rebuild_below !== null; progress = progressOf(db)) {
    const { cases, persons } = blockBelow(ledger, progress.rebuild_below);
    const writes = [
      ...cases.map((each) => () => add(db, 'case_text', each.seq, wordsOf(ledger, each))),
      ...persons.map((each) => () => add(db, 'person_text', each.seq, wordsOfPerson(each))),
    ];
    db.exec('BEGIN IMMEDIATE');
    try {
      for (const writeOne of writes) {
        writeOne();
        if (!isTurnOver()) continue;
        yield;
        startedAt = performance.now();
      }
      saveProgress(db, { ...progress, rebuild_below: cases[0]?.seq ?? null });
      db.exec('COMMIT');
    } catch (thrown) {
      // A full disk or a damaged page may have ended it already.
      if (db.isBusy()) db.exec('ROLLBACK');
      throw thrown;
    }
    yield;
    startedAt = performance.now();
  }
}

const followStep = (ledger: ReadableDb, db: WritableDb, progress: Progress): boolean => {
  const rows = ledger.prepare<[number, number], EventRow>('search.next', 'SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?').all(progress.position, STEP_EVENTS);
  const last = rows.at(-1);
  if (last === undefined) return false;
  db.immediate(() => {
    const touched = touchedBy(ledger, rows);
    for (const each of touched) write(db, 'case_text', each.seq, wordsOf(ledger, each));
    for (const person of personsOf(ledger, touched.map((each) => each.person_id))) write(db, 'person_text', person.seq, wordsOfPerson(person));
    saveProgress(db, { position: last.position, hash: last.hash.toString('hex'), rebuild_below: null });
  });
  return rows.length === STEP_EVENTS;
};

const begin = (ledger: ReadableDb, db: WritableDb): void => {
  if (Number(db.pragma('user_version')) === 0) db.exec(SCHEMA);
  const progress = progressOf(db);
  if (progress !== undefined && hashAt(ledger, progress.position) === progress.hash) return;
  const head = headOf(ledger);
  db.immediate(() => {
    db.exec('DROP TABLE case_text; DROP TABLE person_text; DROP TABLE progress;');
    db.exec(SCHEMA);
    saveProgress(db, { position: head.position, hash: head.hash, rebuild_below: Number.MAX_SAFE_INTEGER });
  });
};

const purge = (db: WritableDb): void => {
  const changes = db.prepare<[], { n: number }>('search.changes', 'SELECT total_changes() AS n');
  for (const table of ['case_text', 'person_text']) {
    const merge = db.prepare<[number], unknown>(`${table}.merge`, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`);
    merge.run(-MERGE_PAGES);
    for (;;) {
      const before = changes.get()?.n ?? 0;
      merge.run(MERGE_PAGES);
      if ((changes.get()?.n ?? 0) - before < 2) break;
    }
  }
  db.pragma('wal_checkpoint(TRUNCATE)');
};

/** Opens the index at `path` for a record. A damaged or foreign file is made anew; it holds nothing that the record does not. */
export const openSearchIndex = (ledger: ReadableDb, path: string): SearchIndex => {
  const db = openFile(path);
  begin(ledger, db);
  let making: ReturnType<typeof makingAgain> | null = null;
  const makeOn = (): true => {
    making ??= makingAgain(ledger, db);
    try {
      if (making.next().done === true) making = null;
    } catch (thrown) {
      // Taken back to the last whole block, from which the next turn begins.
      making = null;
      throw thrown;
    }
    return true;
  };
  const step = (): boolean => ledger.atOnce(() => {
    const progress = progressOf(db);
    if (progress === undefined) return false;
    return progress.rebuild_below === null ? followStep(ledger, db, progress) : makeOn();
  });
  return {
    db,
    step,
    isComplete: () => {
      const progress = progressOf(db);
      return progress !== undefined && progress.rebuild_below === null && progress.position >= headOf(ledger).position;
    },
    purge: () => purge(db),
    close: () => db.close(),
  };
};
