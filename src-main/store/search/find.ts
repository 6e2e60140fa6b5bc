/** Answers the find box: newest case first, each hit with why it was found and a piece of the story around the words. */
import { personId } from '../../shared/vocabulary/ids';
import type { FindHit, FindView, PersonHit } from '../../shared/views/desk-views';
import type { ReadableDb } from '../database';
import { toldWishes } from '../projections/wish-row';
import { CASE_ROW_BY_SEQ_SQL, toRow, type CaseRowRecord } from '../rows';
import { piecesOf } from './documents';
import { fold } from './fold';
import type { SearchIndex } from './index-file';
import { snippetOf } from './snippet';
import { readQuestion, type Question } from './tokens';

type Seq = { readonly rowid: number };

/** SQL of a look-up in one of the two lists, newest first. */
const matchSql = (table: 'case_text' | 'person_text'): string => `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ?`;

const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const hitOf = (ledger: ReadableDb, record: CaseRowRecord, question: Question, now: number): FindHit => {
  const row = toRow(record, now).row;
  const joined = question.terms.join('');
  if (compact(record.reference).includes(joined)) return { row, matched: 'reference', snippet: null };
  let snippet: string | null = null;
  for (const { kind, text } of piecesOf(ledger, record.case_id)) {
    if (kind === 'phone' && compact(text).includes(joined)) return { row, matched: 'phone', snippet: null };
    if (kind === 'name' && question.terms.every((term) => fold(text).includes(term))) return { row, matched: 'name', snippet: null };
    if (kind === 'text') snippet ??= snippetOf(text, question.terms);
    // A number may still turn out to be a phone; words that were found need no second place.
    if (snippet !== null && !question.isNumber) break;
  }
  return { row, matched: 'words', snippet };
};

/** Cases that hold all that was typed. One more than asked is looked up, to know whether there are more. */
export const findCases = (ledger: ReadableDb, index: SearchIndex, typed: string, limit: number, now: number): FindView => {
  const question = readQuestion(typed);
  if (question === null) return { hits: [], hasMore: false, isComplete: index.isComplete() };
  const seqs = index.db.prepare<[string, number], Seq>('find.cases', matchSql('case_text')).all(question.match, limit + 1);
  const read = ledger.prepare<[number], CaseRowRecord>('find.row', CASE_ROW_BY_SEQ_SQL);
  const hits = seqs.slice(0, limit).flatMap(({ rowid }) => {
    const record = read.get(rowid);
    return record === undefined ? [] : [hitOf(ledger, record, question, now)];
  });
  return { hits, hasMore: seqs.length > limit, isComplete: index.isComplete() };
};

type PersonRecord = { readonly person_id: string; readonly name: string; readonly phone: string | null; readonly case_count: number; readonly last_at: number };

/** Persons with a name whose name or phone holds all that was typed. */
export const findPersons = (ledger: ReadableDb, index: SearchIndex, typed: string, limit: number): PersonHit[] => {
  const question = readQuestion(typed);
  if (question === null) return [];
  const seqs = index.db.prepare<[string, number], Seq>('find.persons', matchSql('person_text')).all(question.match, limit);
  const read = ledger.prepare<[number], PersonRecord>(
    'find.person-row',
    `SELECT p.person_id, p.name, p.phone, (SELECT count(*) FROM case_row c WHERE c.person_id = p.person_id) AS case_count,
       (SELECT max(c.registered_at) FROM case_row c WHERE c.person_id = p.person_id) AS last_at
     FROM person_row p WHERE p.seq = ? AND p.is_erased = 0 AND p.name IS NOT NULL`,
  );
  return seqs.flatMap(({ rowid }) => {
    const row = read.get(rowid);
    return row === undefined ? [] : [{ personId: personId(row.person_id), name: row.name, phone: row.phone, caseCount: row.case_count, lastCaseAt: row.last_at, wishes: toldWishes(ledger, personId(row.person_id)) }];
  });
};
