/** Requests to erase as they stand: made from the events of the workstation, so that no list reads its whole stream. */
import type { ErasureRows, StoredErasure } from '../../engine/erasing/ports';
import type { WorkstationEventPayloads } from '../../engine/workstation/events';
import { caseId, commandId, personId, staffId, type PersonId } from '../../shared/vocabulary/ids';
import type { ReadableDb, WritableDb } from '../database';
import { holdCount, openCaseCount } from './standing';

/** Who recorded an event, and when. */
export type By = { readonly actorId: string; readonly recordedAt: number };

/** A request that was made. */
export const projectErasureAsked = (db: WritableDb, { requestId, personIds, reason, isByRetention }: WorkstationEventPayloads['ErasureAsked'], by: By): void => {
  db.prepare<[string, string, number, string, number], unknown>('erasure-row.ask', 'INSERT INTO erasure_row (request_id, asked_by, asked_at, reason, is_by_retention) VALUES (?, ?, ?, ?, ?)')
    .run(requestId, by.actorId, by.recordedAt, reason, isByRetention ? 1 : 0);
  const add = db.prepare<[string, string], unknown>('erasure-person.add', 'INSERT INTO erasure_person (request_id, person_id) VALUES (?, ?)');
  for (const person of personIds) add.run(requestId, person);
};

/** A request that was decided. */
export const projectErasureDecided = (db: WritableDb, { requestId, isApproved, reason, isFlagged, isAlone, left }: WorkstationEventPayloads['ErasureDecided'], by: By): void => {
  db.prepare<[string, number, number, string, number, number, number, string], unknown>(
    'erasure-row.decide', 'UPDATE erasure_row SET decided_by = ?, decided_at = ?, is_approved = ?, decision_reason = ?, is_flagged = ?, is_alone = ?, left_count = ? WHERE request_id = ?',
  ).run(by.actorId, by.recordedAt, isApproved ? 1 : 0, reason, isFlagged ? 1 : 0, isAlone ? 1 : 0, left.length, requestId);
};

type Row = {
  readonly request_id: string; readonly asked_by: string; readonly asked_at: number; readonly reason: string; readonly is_by_retention: number;
  readonly decided_by: string | null; readonly decided_at: number | null; readonly is_approved: number | null; readonly decision_reason: string | null; readonly is_flagged: number; readonly is_alone: number; readonly left_count: number;
};

const toErasure = (db: ReadableDb, row: Row): StoredErasure => ({
  requestId: commandId(row.request_id), status: row.decided_at === null ? 'open' : row.is_approved === 1 ? 'given' : 'refused',
  askedById: staffId(row.asked_by), askedAt: row.asked_at, reason: row.reason, isByRetention: row.is_by_retention === 1,
  personIds: db.prepare<[string], { person_id: string }>('erasure-person.of', 'SELECT person_id FROM erasure_person WHERE request_id = ?').all(row.request_id).map((each) => personId(each.person_id)),
  decision: row.decided_at === null ? null
    : { byId: staffId(row.decided_by ?? ''), at: row.decided_at, reason: row.decision_reason ?? '', isFlagged: row.is_flagged === 1, isAlone: row.is_alone === 1, left: row.left_count },
});

/** True while a request names this person and waits. */
export const isErasureWaiting = (db: ReadableDb, person: PersonId): boolean =>
  db.prepare<[string], { n: number }>('erasure-person.waits', 'SELECT count(*) AS n FROM erasure_person p JOIN erasure_row r ON r.request_id = p.request_id WHERE p.person_id = ? AND r.decided_at IS NULL').get(person)?.n !== 0;

// The newest closed case stands for the person; whoever has a newer one, an open one or a hold is not due. Each probe is by the person's index.
const DUE = `c.is_erased = 0 AND c.closed_at IS NOT NULL AND c.closed_at < @before AND NOT EXISTS (
    SELECT 1 FROM case_row o WHERE o.person_id = c.person_id AND (o.closed_at IS NULL OR o.on_hold = 1 OR o.closed_at > c.closed_at OR (o.closed_at = c.closed_at AND o.seq > c.seq)))`;

/** SQL of the persons who are due, the longest closed first; exported for the query-plan test. */
export const DUE_SQL = `SELECT c.person_id, c.case_id, c.reference, c.closed_at, p.name, (SELECT count(*) FROM case_row n WHERE n.person_id = c.person_id) AS cases
  FROM case_row c LEFT JOIN person_row p ON p.person_id = c.person_id WHERE ${DUE} ORDER BY c.closed_at, c.seq LIMIT @limit`;
const IS_DUE_SQL = `SELECT count(*) AS n FROM case_row c WHERE c.person_id = @person AND ${DUE}`;

type DueRow = { readonly person_id: string; readonly case_id: string; readonly reference: string; readonly closed_at: number; readonly name: string | null; readonly cases: number };

/** The reads about erasing. */
export const openErasureRows = (db: ReadableDb): ErasureRows => ({
  open: () => db.prepare<[], Row>('erasure-row.open', 'SELECT * FROM erasure_row WHERE decided_at IS NULL ORDER BY asked_at').all().map((row) => toErasure(db, row)),
  decided: (limit) => db.prepare<[number], Row>('erasure-row.decided', 'SELECT * FROM erasure_row WHERE decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT ?').all(limit).map((row) => toErasure(db, row)),
  find: (requestId) => {
    const row = db.prepare<[string], Row>('erasure-row.find', 'SELECT * FROM erasure_row WHERE request_id = ?').get(requestId);
    return row === undefined ? null : toErasure(db, row);
  },
  standingOf: (person) => {
    const newest = db.prepare<[string], { case_id: string; reference: string }>('case-row.newest-of', 'SELECT case_id, reference FROM case_row WHERE person_id = ? ORDER BY seq DESC LIMIT 1').get(person);
    const cases = db.prepare<[string], { n: number }>('case-row.count-of', 'SELECT count(*) AS n FROM case_row WHERE person_id = ?').get(person)?.n ?? 0;
    return { open: openCaseCount(db, person), holds: holdCount(db, person), cases, newest: newest === undefined ? null : { caseId: caseId(newest.case_id), reference: newest.reference } };
  },
  due: (before, limit) => db.prepare<[{ before: number; limit: number }], DueRow>('case-row.due', DUE_SQL).all({ before, limit }).map((row) => ({
    personId: personId(row.person_id), name: row.name, caseCount: row.cases, reference: row.reference, caseId: caseId(row.case_id), lastClosedAt: row.closed_at, isAsked: isErasureWaiting(db, personId(row.person_id)),
  })),
  isDue: (person, before) => db.prepare<[{ person: string; before: number }], { n: number }>('case-row.is-due', IS_DUE_SQL).get({ person, before })?.n !== 0,
});
