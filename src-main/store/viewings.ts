/** The log of looks: who saw what and when, without a word of a customer. Beside the chain, added to only; the database keeps it so. */
import type { Look, StoredLook, Viewings } from '../engine/erasing/ports';
import { ok } from '../shared/result';
import { SAME_LOOK_MINUTES, VIEWING_KINDS, VIEWINGS_KEPT_DAYS } from '../shared/vocabulary/governance';
import { caseId, staffId } from '../shared/vocabulary/ids';
import { MINUTE_MS } from '../shared/vocabulary/time';
import type { ReadableDb, WritableDb } from './database';
import { attempt } from './sqlite-fault';

type Row = { readonly viewing_id: number; readonly staff_id: string; readonly name: string | null; readonly kind: string; readonly case_id: string | null; readonly reference: string | null; readonly at: number };

const READ = 'SELECT v.viewing_id, v.staff_id, s.name, v.kind, v.case_id, c.reference, v.at FROM viewing v LEFT JOIN staff s ON s.staff_id = v.staff_id LEFT JOIN case_row c ON c.case_id = v.case_id';
/** SQL of the three lists; exported for the query-plan test. */
export const VIEWINGS_SQL = {
  'of-case': `${READ} WHERE v.case_id = @caseId ORDER BY v.viewing_id DESC LIMIT @limit`,
  all: `${READ} WHERE v.viewing_id < @before ORDER BY v.viewing_id DESC LIMIT @limit`,
  'of-staff': `${READ} WHERE v.staff_id = @staffId AND v.viewing_id < @before ORDER BY v.viewing_id DESC LIMIT @limit`,
} as const;

const DAY_MS = 24 * 60 * MINUTE_MS;

// The newest looks of this person stand together at the end of the index: the probe reads no further than the ten minutes go.
const ADD = `INSERT INTO viewing (staff_id, kind, case_id, at) SELECT @staffId, @kind, @caseId, @at
  WHERE NOT EXISTS (SELECT 1 FROM viewing WHERE at > @since AND at <= @at AND staff_id = @staffId AND kind = @kind AND case_id IS @caseId)`;

const toLook = (row: Row): StoredLook[] => {
  const kind = VIEWING_KINDS.find((each) => each === row.kind);
  return kind === undefined ? [] : [{ viewingId: row.viewing_id, staffId: staffId(row.staff_id), by: row.name ?? '', kind, caseId: row.case_id === null ? null : caseId(row.case_id), reference: row.reference, at: row.at }];
};

const rows = (db: ReadableDb, which: keyof typeof VIEWINGS_SQL, values: Readonly<Record<string, string | number>>): readonly StoredLook[] =>
  db.prepare<[Readonly<Record<string, string | number>>], Row>(`viewing.${which}`, VIEWINGS_SQL[which]).all(values).flatMap(toLook);

/** The log of an open record. */
export const openViewings = (db: WritableDb): Viewings => ({
  note: (looks) =>
    attempt(() => db.immediate(() => {
      const add = db.prepare<[Look & { readonly since: number }], unknown>('viewing.add', ADD);
      for (const look of looks) add.run({ ...look, since: look.at - SAME_LOOK_MINUTES * MINUTE_MS });
      return ok(null);
    })),
  ofCase: (id, limit) => rows(db, 'of-case', { caseId: id, limit }),
  list: (who, before, limit) => {
    const page = { before: before ?? Number.MAX_SAFE_INTEGER, limit };
    return who === null ? rows(db, 'all', page) : rows(db, 'of-staff', { ...page, staffId: who });
  },
  caseOfPerson: (person) => {
    const row = db.prepare<[string], { case_id: string }>('case-row.last-of', 'SELECT case_id FROM case_row WHERE person_id = ? ORDER BY seq DESC LIMIT 1').get(person);
    return row === undefined ? null : caseId(row.case_id);
  },
  sweep: (now) => db.immediate(() => db.prepare<[number], unknown>('viewing.sweep', `DELETE FROM viewing WHERE at < min(?, (SELECT max(at) FROM viewing) - ${VIEWINGS_KEPT_DAYS * DAY_MS})`).run(now - VIEWINGS_KEPT_DAYS * DAY_MS).changes),
});
