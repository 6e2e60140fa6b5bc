/** The log of looks and the list of who is due, in a real file: what the database keeps by itself, and that both use their indexes. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VIEWINGS_KEPT_DAYS } from '../../src-main/shared/vocabulary/governance';
import { HOUR_MS, MINUTE_MS } from '../../src-main/shared/vocabulary/time';
import type { CaseId } from '../../src-main/shared/vocabulary/ids';
import { DUE_SQL } from '../../src-main/store/projections/erasure-row';
import { openViewings, VIEWINGS_SQL } from '../../src-main/store/viewings';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
let caseId: CaseId;
beforeEach(() => {
  temp = tempLedger();
  ({ caseId } = temp.register());
});
afterEach(() => temp.remove());

const look = (at: number, kind: 'case' | 'paper' = 'case') => openViewings(temp.db).note([{ staffId: CHEN.staffId, kind, caseId, at }]);
const times = (): readonly number[] => openViewings(temp.db).list(null, null, 10).map((each) => each.at);

describe('the log of looks', () => {
  it('takes a look of the same kind again only after some minutes', () => {
    const at = temp.clock.now();
    for (const minutes of [0, 4, 9, 10, 11]) look(at + minutes * MINUTE_MS);
    look(at, 'paper');
    expect(times()).toEqual([at, at + 10 * MINUTE_MS, at]);
  });

  it('is never changed, and nothing of the last two years is taken out of it', () => {
    const now = temp.clock.now();
    look(now - (VIEWINGS_KEPT_DAYS + 1) * 24 * HOUR_MS);
    look(now - HOUR_MS);
    look(now);
    expect(() => temp.db.exec("UPDATE viewing SET staff_id = 'x'")).toThrow('never changed');
    expect(() => temp.db.exec('DELETE FROM viewing')).toThrow('kept for two years');
    expect(openViewings(temp.db).sweep(now)).toBe(1);
    expect(openViewings(temp.db).sweep(now + 10 * VIEWINGS_KEPT_DAYS * 24 * HOUR_MS)).toBe(0);
    expect(times()).toEqual([now, now - HOUR_MS]);
  });

  it('is read by its indexes', () => {
    const plan = (sql: string): string => temp.db.prepare<[Record<string, string | number>], { detail: string }>(`t.plan ${sql}`, `EXPLAIN QUERY PLAN ${sql}`).all({ caseId: 'x', staffId: 'x', before: 1, limit: 5 }).map((row) => row.detail).join(' | ');
    expect(plan(VIEWINGS_SQL['of-case'])).toMatch(/SEARCH v USING INDEX viewing_case/);
    expect(plan(VIEWINGS_SQL['of-staff'])).toMatch(/SEARCH v USING INDEX viewing_staff/);
    expect(plan(VIEWINGS_SQL.all)).toMatch(/SEARCH v USING INTEGER PRIMARY KEY/);
    for (const sql of Object.values(VIEWINGS_SQL)) expect(plan(sql)).not.toContain('TEMP B-TREE');
  });
});

describe('who is due', () => {
  it('is read from the longest closed on, and no further than the page', () => {
    const plan = temp.db.prepare<[Record<string, number>], { detail: string }>('t.plan due', `EXPLAIN QUERY PLAN ${DUE_SQL}`).all({ before: 1, limit: 5 }).map((row) => row.detail).join(' | ');
    expect(plan).toMatch(/SEARCH c USING (COVERING )?INDEX case_row_kept/);
    expect(plan).toMatch(/SEARCH o USING (COVERING )?INDEX case_row_person/);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
