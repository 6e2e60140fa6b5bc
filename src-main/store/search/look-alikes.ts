/** Finds earlier cases that a new call may be about again: the same phone, the same name, or much the same words, among open and lately registered ones. */
import { phoneCore } from '../../shared/vocabulary/phone';
import { DAY_MS } from '../../shared/vocabulary/time';
import type { LookAlike } from '../../shared/views/customer-views';
import type { ReadableDb } from '../database';
import { CASE_ROW_BY_SEQ_SQL, OF_PERSON_SQL, toRow, type CaseRowRecord } from '../rows';
import { findPersons } from './find';
import { fold } from './fold';
import type { SearchIndex } from './index-file';
import { phrasesOf } from './tokens';

/** What is known of the new call; empty where nothing was typed yet. */
export type NewCall = { readonly name: string; readonly phone: string; readonly story: string; readonly now: number };

const MOST = 3;
/** A closed case is worth a look so long after it was registered. */
const LATELY_MS = 90 * DAY_MS;
const MOST_PERSONS = 5;
const CASES_OF_EACH = 5;
const MOST_PHRASES = 16;
/** Newest cases looked at for each phrase: a phrase that stands in more of them tells nothing. */
const CASES_OF_A_PHRASE = 30;
const FEWEST_SHARED = 3;
const LEAST_SHARE = 0.4;
const FEWEST_DIGITS = 6;

type Reason = LookAlike['reasons'][number];

const personsLike = (ledger: ReadableDb, index: SearchIndex, { name, phone }: NewCall): readonly { readonly personId: string; readonly reason: Reason }[] => {
  const core = phoneCore(phone);
  const byPhone = core.length < FEWEST_DIGITS ? [] : findPersons(ledger, index, core, MOST_PERSONS).filter((hit) => hit.phone !== null && phoneCore(hit.phone) === core);
  const wanted = fold(name).trim();
  const byName = wanted.length < 2 ? [] : findPersons(ledger, index, name, MOST_PERSONS).filter((hit) => fold(hit.name).trim() === wanted);
  return [...byPhone.map(({ personId }) => ({ personId, reason: 'phone' as const })), ...byName.map(({ personId }) => ({ personId, reason: 'name' as const }))];
};

/** Places in the record of cases that share many of the story's phrases. */
const sharing = (index: SearchIndex, story: string): readonly number[] => {
  const phrases = phrasesOf(story, MOST_PHRASES);
  if (phrases.length < FEWEST_SHARED) return [];
  const ask = index.db.prepare<[string, number], { readonly rowid: number }>('look-alikes.phrase', 'SELECT rowid FROM case_text WHERE case_text MATCH ? ORDER BY rowid DESC LIMIT ?');
  const shared = new Map<number, number>();
  for (const phrase of phrases) for (const { rowid } of ask.all(phrase, CASES_OF_A_PHRASE)) shared.set(rowid, (shared.get(rowid) ?? 0) + 1);
  const fewest = Math.max(FEWEST_SHARED, Math.ceil(phrases.length * LEAST_SHARE));
  return [...shared].filter(([, count]) => count >= fewest).toSorted((a, b) => b[1] - a[1]).map(([seq]) => seq);
};

/** The likeliest first: those with more reasons, then the newer ones. */
export const findLookAlikes = (ledger: ReadableDb, index: SearchIndex, call: NewCall): LookAlike[] => {
  const found = new Map<number, { readonly record: CaseRowRecord; readonly reasons: Set<Reason> }>();
  const add = (record: CaseRowRecord | undefined, reason: Reason): void => {
    if (record === undefined || record.is_erased === 1 || (record.closed_at !== null && record.registered_at < call.now - LATELY_MS)) return;
    const known = found.get(record.seq) ?? { record, reasons: new Set<Reason>() };
    found.set(record.seq, { record, reasons: known.reasons.add(reason) });
  };
  const ofPerson = ledger.prepare<[string, number], CaseRowRecord>('look-alikes.of-person', OF_PERSON_SQL);
  for (const { personId, reason } of personsLike(ledger, index, call)) for (const record of ofPerson.all(personId, CASES_OF_EACH)) add(record, reason);
  const bySeq = ledger.prepare<[number], CaseRowRecord>('look-alikes.by-seq', CASE_ROW_BY_SEQ_SQL);
  for (const seq of sharing(index, call.story)) add(bySeq.get(seq), 'story');
  return [...found.values()].toSorted((a, b) => b.reasons.size - a.reasons.size || b.record.seq - a.record.seq).slice(0, MOST).map(({ record, reasons }) => ({ row: toRow(record, call.now).row, reasons: [...reasons] }));
};
