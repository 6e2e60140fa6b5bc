/**
 * Erasing a person: the key goes, and with it every sealed word; what was derived from the words is emptied. The events stay as they are,
 * so the chain still verifies. The search index follows on its own thread, through the event that records the erasure.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonId } from '../shared/vocabulary/ids';
import { memoryOf } from './connection-memory';
import { LEDGER_APPLICATION_ID, openWritable, type ReadableDb, type WritableDb } from './database';
import { keyOf, readWorkstation } from './event-table';
import { newestOf } from './migrate';
import { MIGRATIONS } from './migrations';
import { rows } from './migrations/0030-rows';
import { wishes } from './migrations/0060-wishes';
import { projectCasesOf } from './projections';
import { markErased } from './projections/person-row';
import { faultCodeOf } from './sqlite-fault';

/** Drafts on the person's cases, and drafts that name the person or the phone number. */
const discardDraftsAbout = (db: WritableDb, personId: string): void => {
  const person = db.prepare<[string], { name: string | null; phone: string | null }>('person-row.names', 'SELECT name, phone FROM person_row WHERE person_id = ?').get(personId);
  const cases = db.prepare<[string], { case_id: string }>('case-row.of-person', 'SELECT case_id FROM case_row WHERE person_id = ?').all(personId);
  const marks = [personId, ...cases.map((row) => row.case_id), person?.name, person?.phone].filter((mark) => typeof mark === 'string' && mark !== '');
  const discard = db.prepare<[string, string, string], unknown>('draft.discard-about', 'DELETE FROM draft WHERE instr(key, ?) > 0 OR instr(body, ?) > 0 OR instr(body, ?) > 0');
  // Bodies are JSON, where a name may stand escaped.
  for (const mark of marks) discard.run(String(mark), String(mark), JSON.stringify(mark).slice(1, -1));
};

/** What holds in every schema that has rows: the key, what was answered, drafts and the person's own row. True when there was a key. */
const destroyKey = (db: WritableDb, personId: PersonId): boolean => {
  if (keyOf(db, personId) === null) return false;
  // First over itself, then away: the bytes are gone from the page even where a deleted cell is only unlinked.
  db.prepare<[string], unknown>('person-key.blank', 'UPDATE person_key SET key = zeroblob(32) WHERE person_id = ?').run(personId);
  db.prepare<[string], unknown>('person-key.destroy', 'DELETE FROM person_key WHERE person_id = ?').run(personId);
  db.prepare<[string], unknown>('receipt.blank', 'UPDATE receipt SET request_hash = NULL WHERE stream_id IN (SELECT case_id FROM case_row WHERE person_id = ?)').run(personId);
  discardDraftsAbout(db, personId);
  markErased(db, personId);
  return true;
};

/** The same in a copy from before a migration, which keeps its schema: the words of its rows are taken out where they stand. */
const destroyInOlder = (db: WritableDb, personId: PersonId): boolean => {
  if (!destroyKey(db, personId)) return false;
  db.prepare<[string], unknown>('case-row.blank', "UPDATE case_row SET title = '', complainant_name = NULL, product = NULL, is_erased = 1 WHERE person_id = ?").run(personId);
  if (Number(db.pragma('user_version')) >= wishes.number) db.prepare<[string], unknown>('wish-row.blank', 'UPDATE wish_row SET need_words = NULL WHERE person_id = ?').run(personId);
  return true;
};

/** Destroys the key and empties the rows, receipts and drafts. Inside the transaction of the command; call `forget` after it, then `strikeFinished`. */
export const destroyPerson = (db: WritableDb, personId: PersonId): boolean => {
  if (!destroyKey(db, personId)) return false;
  projectCasesOf(db, personId);
  db.prepare<[string], unknown>('erasure-unfinished.add', 'INSERT OR IGNORE INTO erasure_unfinished (person_id) VALUES (?)').run(personId);
  memoryOf(db).forget();
  return true;
};

/** Erased in the record, but not known to be gone from files, copies, index and log: what a pulled plug left is finished at the next sign-in. */
export const unfinishedErasures = (db: ReadableDb): readonly PersonId[] =>
  db.prepare<[], { person_id: PersonId }>('erasure-unfinished.all', 'SELECT person_id FROM erasure_unfinished').all().map((row) => row.person_id);

/** Nothing on this machine remembers these any more. */
export const strikeFinished = (db: WritableDb, personIds: readonly PersonId[]): void => db.immediate(() => {
  const strike = db.prepare<[string], unknown>('erasure-unfinished.strike', 'DELETE FROM erasure_unfinished WHERE person_id = ?');
  for (const personId of personIds) strike.run(personId);
});

/** Takes the old bytes out of the write-ahead log and the free pages. True when no reader kept the log from being emptied. */
export const forget = (db: WritableDb): boolean => {
  const answer = db.prepare<[], { busy: number }>('wal.truncate', 'PRAGMA wal_checkpoint(TRUNCATE)').get();
  return answer?.busy === 0;
};

/** What became of copies: how many no longer hold the person, and how many could not be opened and still may. */
export type ErasedCopies = { readonly cleaned: number; readonly left: number };

const eraseFromCopy = (path: string, personIds: readonly PersonId[]): boolean => {
  const opened = openWritable(path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return false;
  const db = opened.value;
  try {
    const schema = Number(db.pragma('user_version'));
    if (schema > newestOf(MIGRATIONS) || schema < rows.number) return personIds.every((personId) => keyOf(db, personId) === null);
    const destroy = schema === newestOf(MIGRATIONS) ? destroyPerson : destroyInOlder;
    db.immediate(() => personIds.forEach((personId) => destroy(db, personId)));
    forget(db);
    db.pragma('journal_mode = DELETE');
    return true;
  } catch (thrown) {
    if (faultCodeOf(thrown) === null) throw thrown;
    return false;
  } finally {
    db.close();
  }
};

/**
 * Takes persons out of the copies in some folders: backups and records set aside. Their events stay as they are, so each copy is still
 * a good backup of its moment. Copies carried elsewhere are out of reach; a restore from one erases again.
 */
export const eraseFromCopies = (folders: readonly string[], personIds: readonly PersonId[]): ErasedCopies => {
  const files = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)) : []));
  const results = files.filter((path) => path.endsWith('.db')).map((path) => eraseFromCopy(path, personIds));
  return { cleaned: results.filter(Boolean).length, left: results.filter((isClean) => !isClean).length };
};

/** Papers of a person whose files must go too. */
export const paperFilesOf = (db: ReadableDb, personId: string): readonly string[] =>
  db.prepare<[string], { sha256: string }>('paper-row.of-person', 'SELECT sha256 FROM paper_row WHERE sha256 IS NOT NULL AND case_id IN (SELECT case_id FROM case_row WHERE person_id = ?)').all(personId).map((row) => row.sha256);

/** Every person whose erasure is on record: what has to be repeated on an older backup. */
export const erasedPersons = (db: ReadableDb): readonly PersonId[] =>
  readWorkstation(db).flatMap((event) => (event.type === 'PersonErased' ? [event.payload.personId] : []));
