/** Statements that the desk asks again and again are compiled once, whatever values are bound to them. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forMe } from '../../src-main/engine/queries/for-me';
import { queueView } from '../../src-main/engine/queries/queue-view';
import { QUEUE_GROUPS } from '../../src-main/shared/views/desk-views';
import type { CaseId } from '../../src-main/shared/vocabulary/ids';
import { compiledOnce } from '../../src-main/store/compiled-once';
import { openRows } from '../../src-main/store/rows';
import { findCases, findPersons } from '../../src-main/store/search/find';
import { openSearchIndex, type SearchIndex } from '../../src-main/store/search/index-file';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

let temp: TempLedger;
let index: SearchIndex;
beforeEach(() => {
  temp = tempLedger();
  index = openSearchIndex(temp.db, join(temp.folder, 'search.db'));
});
afterEach(() => {
  vi.restoreAllMocks();
  index.close();
  temp.remove();
});

/** How often SQLite compiled a statement anew meanwhile: the library then writes itself a new maker of rows, and nothing else in the store makes functions out of text. */
const compiledDuring = (work: () => void): number => {
  const written = vi.spyOn(globalThis, 'Function');
  work();
  const count = written.mock.calls.length;
  written.mockRestore();
  return count;
};

describe('a statement', () => {
  const seqs = (): readonly number[] => temp.db.prepare<[], { seq: number }>('t.seqs', 'SELECT seq FROM case_row').all().map(({ seq }) => seq);
  const lookedUp = (condition: string): number => {
    const query = temp.db.prepare<[number], unknown>(`t.${condition}`, `SELECT c.title, s.name FROM case_row c LEFT JOIN staff s ON s.staff_id = c.owner_id WHERE ${condition}`);
    return compiledDuring(() => { for (const seq of seqs()) expect(query.get(seq)).toBeDefined(); });
  };
  it('is compiled for its first answer and never again', () => {
    for (let made = 0; made < 5; made += 1) temp.register();
    seqs();
    expect(lookedUp('c.seq = ?')).toBe(1);
    // Written so that it is passed over, it is compiled for each: this can be seen, and is still so in this version of SQLite.
    expect(lookedUp('? = c.seq')).toBe(5);
  });
  it('says the same: only what is compared or limits is put apart', () => {
    expect(compiledOnce("SELECT a FROM t WHERE b = ? AND c >= @at AND d IS @d AND json_extract(e, '$.f') <> ? AND g BETWEEN ? AND ? ORDER BY a LIMIT ? OFFSET @o"))
      .toBe("SELECT a FROM t WHERE b = ifnull(?, NULL) AND c >= ifnull(@at, NULL) AND d IS ifnull(@d, NULL) AND json_extract(e, '$.f') <> ifnull(?, NULL) AND g BETWEEN ifnull(?, NULL) AND ifnull(?, NULL) ORDER BY a LIMIT ifnull(?, NULL) OFFSET ifnull(@o, NULL)");
    for (const same of ['INSERT INTO t (a, b) VALUES (?, ?)', 'SELECT rowid FROM t WHERE t MATCH ?', "SELECT 1 FROM t WHERE a IN ('@b', 'c?')"]) expect(compiledOnce(same)).toBe(same);
  });
});

describe('the store', () => {
  const wholeDay = (caseId: CaseId): void => {
    const rows = openRows(temp.db);
    const needs = { rows, clock: temp.clock };
    walkToClose(temp, caseId);
    while (index.step());
    for (const group of QUEUE_GROUPS) queueView(needs, group, null);
    queueView(needs, null, null);
    forMe(needs, { ...CHEN, role: 'supervisor', isActive: true });
    temp.ledger.readCase(caseId);
    for (const words of ['银行卡', '13800006688', '王秀英']) expect(findCases(temp.db, index, words, 5, temp.clock.now()).hits.length).toBeGreaterThan(0);
    findPersons(temp.db, index, '王秀英', 5);
  };
  it('compiles nothing anew for the next complaint: its commands, the queue, the case, find and its index', () => {
    const [first, second] = [temp.register(), temp.register()];
    temp.register();
    wholeDay(first.caseId);
    expect(compiledDuring(() => wholeDay(second.caseId))).toBe(0);
  });
});
