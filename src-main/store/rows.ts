/** The fast reads behind queue, lists and session. Every list here has a test that it uses its index. */
import { QUEUE_BANDS, type QueueBand } from '../domain/deadlines/queue';
import type { KnownPerson, QueueCursor, QueuedRow, Rows, StoredPaper, StoredRow } from '../engine/ports';
import { CHANNELS, OUTCOMES, STAGES } from '../shared/vocabulary/case';
import { DUE_KINDS } from '../shared/vocabulary/guidance';
import { caseId, paperId, staffId } from '../shared/vocabulary/ids';
import { ok } from '../shared/result';
import { HOUR_MS } from '../shared/vocabulary/time';
import type { QueueGroup } from '../shared/views/desk-views';
import type { ReadableDb, WritableDb } from './database';
import { paperFilesOf } from './erasure';
import { governingFor } from './governing';
import { attachmentFilesOf } from './projections/attachment-row';
import { contactsElsewhere } from './projections/contact-row';
import { givenBefore } from './projections/given-row';
import { openErasureRows } from './projections/erasure-row';
import { toldWishes } from './projections/wish-row';
import { readPerson } from './ledger';
import { openPlaybooks } from './playbooks';
import { readSettings, writeSetting } from './settings';
import { attempt } from './sqlite-fault';
import { tailOf } from './event-table';
import { listStaff, readPin, savePin } from './staff-store';

/** A row of `case_row` with its owner's name. */
export type CaseRowRecord = {
  readonly seq: number; readonly case_id: string; readonly reference: string; readonly title: string; readonly stage: string; readonly complainant_name: string | null;
  readonly is_erased: number; readonly product: string | null; readonly channel: string; readonly owner_name: string | null; readonly due_what: string | null; readonly due_at: number | null;
  readonly queue_at: number; readonly registered_at: number; readonly closed_at: number | null; readonly outcome: string | null;
  readonly owner_id: string; readonly handover_to: string | null; readonly handover_name: string | null; readonly approval_asked_by: string | null; readonly is_confidential: number; readonly cycle: number; readonly is_moment: number;
};

const COLUMNS = `c.seq, c.case_id, c.reference, c.title, c.stage, c.complainant_name, c.is_erased, c.product, c.channel, s.name AS owner_name,
  c.due_what, c.due_at, c.queue_at, c.registered_at, c.closed_at, c.outcome, c.owner_id, c.handover_to, h.name AS handover_name, c.approval_asked_by, c.is_confidential, c.cycle, c.is_moment`;
const JOINS = 'LEFT JOIN staff s ON s.staff_id = c.owner_id LEFT JOIN staff h ON h.staff_id = c.handover_to';
const FROM = `FROM case_row c ${JOINS}`;

/** `domain/deadlines/queue` said in SQL; a test holds the two together. `@soon` is now and an hour. */
export const GROUP_CONDITIONS: Readonly<Record<QueueGroup, string>> = {
  now: '(c.is_early = 1 OR c.queue_at <= @soon)',
  today: '(c.is_early = 0 AND c.queue_at > @soon AND (c.queue_at < @endOfToday OR c.waiting_until IS NULL OR c.waiting_until <= @now))',
  waiting: '(c.is_early = 0 AND c.queue_at > @soon AND c.queue_at >= @endOfToday AND c.waiting_until > @now)',
};

type Moment = { readonly now: number; readonly soon: number; readonly endOfToday: number };

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null => list.find((each) => each === text) ?? null;

/** A stored row as the screen gets it. */
export const toRow = (record: CaseRowRecord, now: number): StoredRow => {
  const what = oneOf(DUE_KINDS, record.due_what);
  return {
    seq: record.seq, queueAt: record.queue_at,
    row: {
      caseId: caseId(record.case_id), reference: record.reference, title: record.title, stage: oneOf(STAGES, record.stage) ?? 'listen', complainantName: record.complainant_name,
      isErased: record.is_erased === 1, product: record.product, channel: oneOf(CHANNELS, record.channel) ?? 'phone', ownerName: record.owner_name ?? '',
      registeredAt: record.registered_at, closedAt: record.closed_at, outcome: oneOf(OUTCOMES, record.outcome),
      ownerId: staffId(record.owner_id), handover: record.handover_to === null ? null : { toId: staffId(record.handover_to), to: record.handover_name ?? '' }, waitsForApproval: record.approval_asked_by !== null,
      cycle: record.cycle, isMomentOfTruth: record.is_moment === 1, isConfidential: record.is_confidential === 1, isHidden: false,
      due: what === null || record.due_at === null ? null : { what, dueAt: record.due_at, isLate: record.due_at < now },
    },
  };
};

/** `domain/deadlines/queueBand` said in SQL, each with the index that holds its rows in order; a test holds the two together. */
const BANDS: Readonly<Record<QueueBand, { readonly index: string; readonly condition: string }>> = {
  0: { index: 'case_row_promise', condition: 'c.promise_at IS NOT NULL AND c.promise_at < @endOfToday' },
  1: { index: 'case_row_moment', condition: 'c.is_moment = 1 AND (c.promise_at IS NULL OR c.promise_at >= @endOfToday)' },
  2: { index: 'case_row_queue', condition: 'c.is_moment = 0 AND (c.promise_at IS NULL OR c.promise_at >= @endOfToday)' },
};

/** SQL of one page of a band of a group; exported for the query-plan test. */
export const queuePageSql = (group: QueueGroup, band: QueueBand): string =>
  `SELECT ${COLUMNS} FROM case_row c INDEXED BY ${BANDS[band].index} ${JOINS} WHERE c.closed_at IS NULL AND (c.queue_at, c.seq) > (@afterAt, @afterSeq) AND ${BANDS[band].condition} AND ${GROUP_CONDITIONS[group]} ORDER BY c.queue_at, c.seq LIMIT @limit`;

/** SQL of the open cases offered to one person; exported for the query-plan test. */
export const OFFERED_TO_SQL = `SELECT ${COLUMNS} ${FROM} WHERE c.handover_to = @staffId AND c.closed_at IS NULL ORDER BY c.queue_at, c.seq LIMIT @limit`;
/** SQL of the open cases of one owner with a promise due before a moment; exported for the query-plan test. */
export const PROMISED_BEFORE_SQL = `SELECT ${COLUMNS} ${FROM} WHERE c.owner_id = @owner AND c.promise_at IS NOT NULL AND c.promise_at < @before ORDER BY c.promise_at, c.seq LIMIT @limit`;
/** SQL of the open cases that need a senior eye; exported for the query-plan test. */
export const NEEDING_SENIOR_SQL = `SELECT ${COLUMNS} ${FROM} WHERE c.needs_senior = 1 ORDER BY c.queue_at, c.seq LIMIT @limit`;
/** SQL of a person's other cases since a moment. */
export const OTHER_CASES_SINCE_SQL = 'SELECT count(*) AS n FROM case_row WHERE person_id = ? AND case_id <> ? AND registered_at >= ?';
/** SQL of the open cases with an approval that somebody else asked for; `approval_asked_by` may name several. */
export const AWAITING_APPROVAL_SQL = `SELECT ${COLUMNS} ${FROM} WHERE c.approval_asked_by IS NOT NULL AND c.approval_asked_by <> @staffId ORDER BY c.seq LIMIT @limit`;

const rowsFor = (db: ReadableDb, name: string, sql: string, staff: string, now: number, limit: number): readonly StoredRow[] =>
  db.prepare<[{ staffId: string; limit: number }], CaseRowRecord>(`case-row.${name}`, sql).all({ staffId: staff, limit }).map((record) => toRow(record, now));

/** SQL of the cases of one person, the newest first; exported for the query-plan test. */
export const OF_PERSON_SQL = `SELECT ${COLUMNS} ${FROM} WHERE c.person_id = ? ORDER BY c.seq DESC LIMIT ?`;

/** SQL of the counts of all groups: what is due is only counted, what is not is looked at. */
export const QUEUE_COUNTS_SQL = `SELECT (SELECT count(*) FROM case_row WHERE closed_at IS NULL AND queue_at <= @soon) + coalesce(sum(c.is_early = 1), 0) AS now,
  coalesce(sum(${GROUP_CONDITIONS.today}), 0) AS today, coalesce(sum(${GROUP_CONDITIONS.waiting}), 0) AS waiting
  FROM case_row c WHERE c.closed_at IS NULL AND c.queue_at > @soon`;

const queuePage = (db: ReadableDb, group: QueueGroup, now: number, endOfToday: number, after: QueueCursor | null, limit: number): readonly QueuedRow[] => {
  const found: QueuedRow[] = [];
  const soon = now + HOUR_MS;
  // Nothing of the two later groups is due within the hour: the urgent ones, often thousands, are not passed one by one.
  const start = { queueAt: group === 'now' ? 0 : soon, seq: 0 };
  for (const band of QUEUE_BANDS.filter((each) => each >= (after?.band ?? 0))) {
    if (found.length >= limit) break;
    const from = after?.band === band ? after : start;
    const page = db.prepare<[Moment & { afterAt: number; afterSeq: number; limit: number }], CaseRowRecord>(`case-row.queue-${group}-${band}`, queuePageSql(group, band))
      .all({ now, soon, endOfToday, afterAt: from.queueAt, afterSeq: from.seq, limit: limit - found.length });
    found.push(...page.map((record) => ({ ...toRow(record, now), band })));
  }
  return found;
};

/** SQL of one row by its place in the record. */
export const CASE_ROW_BY_SEQ_SQL = `SELECT ${COLUMNS} ${FROM} WHERE c.seq = ?`;

const rowsBySeq = (db: ReadableDb, seqs: readonly number[], now: number): readonly StoredRow[] => {
  const read = db.prepare<[number], CaseRowRecord>('case-row.by-seq', CASE_ROW_BY_SEQ_SQL);
  return seqs.flatMap((seq) => {
    const record = read.get(seq);
    return record === undefined ? [] : [toRow(record, now)];
  });
};

const paper = (db: ReadableDb, id: string): StoredPaper | null => {
  const row = db.prepare<[string], { case_id: string; status: string; sha256: string | null; page_count: number | null }>('paper-row.read', 'SELECT case_id, status, sha256, page_count FROM paper_row WHERE paper_id = ?').get(id);
  return row === undefined ? null : { paperId: paperId(id), caseId: caseId(row.case_id), status: row.status, sha256: row.sha256, pageCount: row.page_count };
};

/** SQL of the cases with a paper asked for after a place in the record; by the place, which is the table's own order. */
export const PAPERS_AFTER_SQL = "SELECT stream_id FROM event WHERE position > ? AND type = 'PaperRequested' ORDER BY position";

/** SQL of the settings changed after a place in the record; by the place, which is the table's own order. */
export const SETTINGS_AFTER_SQL = "SELECT changed.key FROM event, json_each(event.payload, '$.changes') AS changed WHERE event.position > ? AND event.type = 'SettingsChanged'";

/** The last place in the record before a moment. Times never run backwards there (I10), so halving finds it. */
export const lastPlaceBefore = (db: ReadableDb, at: number): number => {
  const recordedAt = db.prepare<[number], { recorded_at: number }>('event.time-at', 'SELECT recorded_at FROM event WHERE position = ?');
  let before = 0;
  let after = (db.prepare<[], { n: number | null }>('event.newest', 'SELECT max(position) AS n FROM event').get()?.n ?? 0) + 1;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if ((recordedAt.get(middle)?.recorded_at ?? Infinity) < at) before = middle;
    else after = middle;
  }
  return before;
};

/** SQL of how many were closed here since a moment; imported history was closed elsewhere. */
export const CLOSED_SINCE_SQL = "SELECT count(*) AS n FROM case_row WHERE closed_at >= ? AND outcome <> 'closed-before'";

/** The reads of an open record. */
export const openRows = (db: WritableDb): Rows => ({
  atOnce: db.atOnce,
  settings: () => readSettings(db),
  setLook: (key, value) =>
    attempt(() => {
      writeSetting(db, key, value);
      return ok(null);
    }),
  lastRecordedAt: () => tailOf(db).recordedAt,
  playbooks: openPlaybooks(db),
  staff: () => listStaff(db),
  pin: (id) => readPin(db, id),
  savePin: (id, pin) => savePin(db, id, pin),
  person: (id): KnownPerson | null => readPerson(db, id),
  otherCaseCount: (person, except) =>
    db.prepare<[string, string], { n: number }>('case-row.others', 'SELECT count(*) AS n FROM case_row WHERE person_id = ? AND case_id <> ?').get(person, except)?.n ?? 0,
  rowsOfPerson: (person, now, limit) => db.prepare<[string, number], CaseRowRecord>('case-row.of-person', OF_PERSON_SQL).all(person, limit).map((record) => toRow(record, now)),
  caseCountOf: (person) => db.prepare<[string], { n: number }>('case-row.count-of', 'SELECT count(*) AS n FROM case_row WHERE person_id = ?').get(person)?.n ?? 0,
  wishesOf: (person) => toldWishes(db, person),
  otherCasesSince: (person, except, since) => db.prepare<[string, string, number], { n: number }>('case-row.others-since', OTHER_CASES_SINCE_SQL).get(person, except, since)?.n ?? 0,
  contactsElsewhere: (person, except, since) => contactsElsewhere(db, person, except, since),
  governingOf: (state) => governingFor(db, state),
  rowsPromisedBefore: (owner, before, now, limit) =>
    db.prepare<[{ owner: string; before: number; limit: number }], CaseRowRecord>('case-row.promised', PROMISED_BEFORE_SQL).all({ owner, before, limit }).map((record) => toRow(record, now)),
  rowsNeedingSeniorEye: (now, limit) => db.prepare<[{ limit: number }], CaseRowRecord>('case-row.senior', NEEDING_SENIOR_SQL).all({ limit }).map((record) => toRow(record, now)),
  givenBefore: (subjectId, painKind, account, limit) => givenBefore(db, subjectId, painKind, account, limit),
  queueCounts: (now, endOfToday) =>
    db.prepare<[Moment], Record<QueueGroup, number>>('case-row.counts', QUEUE_COUNTS_SQL).get({ now, soon: now + HOUR_MS, endOfToday }) ?? { now: 0, today: 0, waiting: 0 },
  queuePage: (group, now, endOfToday, after, limit) => queuePage(db, group, now, endOfToday, after, limit),
  rowsOfferedTo: (staff, now, limit) => rowsFor(db, 'offered-to', OFFERED_TO_SQL, staff, now, limit),
  rowsAwaitingApproval: (notBy, now, limit) => rowsFor(db, 'awaiting-approval', AWAITING_APPROVAL_SQL, notBy, now, limit),
  closedCountSince: (at) => db.prepare<[number], { n: number }>('case-row.closed-since', CLOSED_SINCE_SQL).get(at)?.n ?? 0,
  rowsBySeq: (seqs, now) => rowsBySeq(db, seqs, now),
  caseByReference: (reference) => {
    const row = db.prepare<[string], { case_id: string; version: number }>('case-row.by-reference', 'SELECT case_id, version FROM case_row WHERE reference = ?').get(reference);
    return row === undefined ? null : { caseId: caseId(row.case_id), version: row.version };
  },
  paper: (id) => paper(db, id),
  casesWithPapersSince: (at) => {
    const asked = db.prepare<[number], { stream_id: string }>('event.papers-after', PAPERS_AFTER_SQL).all(lastPlaceBefore(db, at));
    return [...new Set(asked.map((row) => row.stream_id))].map(caseId);
  },
  settingsChangedSince: (at) => {
    const changed = db.prepare<[number], { key: string }>('event.settings-after', SETTINGS_AFTER_SQL).all(lastPlaceBefore(db, at));
    return new Set(changed.map((row) => row.key));
  },
  paperFilesOf: (person) => paperFilesOf(db, person),
  attachmentFilesOf: (person) => attachmentFilesOf(db, person),
  erasures: openErasureRows(db),
});
