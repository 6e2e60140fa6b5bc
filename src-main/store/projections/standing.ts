/** What stands in the way of erasing a person: cases that are open, and holds of the law. */
import type { ReadableDb } from '../database';

/** How many cases of this person are not closed. */
export const openCaseCount = (db: ReadableDb, personId: string): number =>
  db.prepare<[string], { n: number }>('case-row.open-of', 'SELECT count(*) AS n FROM case_row WHERE person_id = ? AND closed_at IS NULL').get(personId)?.n ?? 0;

/** How many cases of this person are under a hold of the law. */
export const holdCount = (db: ReadableDb, personId: string): number =>
  db.prepare<[string], { n: number }>('case-row.holds-of', 'SELECT count(*) AS n FROM case_row WHERE person_id = ? AND on_hold = 1').get(personId)?.n ?? 0;
