/** The letters of the day come from the newest end of the record: today's requests, not printed yet, the newest of each kind. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unprintedLetters } from '../../src-main/engine/queries/day-letters';
import type { CaseEvent } from '../../src-main/domain/case/events';
import { openRows, PAPERS_AFTER_SQL, SETTINGS_AFTER_SQL } from '../../src-main/store/rows';
import { paperIdOf, WAY } from '../support/builders';
import { stateAfter } from '../support/given';
import { tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => { temp.remove(); });

it('finds the cases with a paper asked for since a moment, and reads no further back', () => {
  const [before, today] = [temp.register().caseId, temp.register().caseId];
  temp.press(before, 'request-paper', { paperId: paperIdOf(1), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null });
  temp.clock.advance(60_000);
  const since = temp.clock.now();
  temp.press(today, 'request-paper', { paperId: paperIdOf(2), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null });
  const rows = openRows(temp.db);
  expect(rows.casesWithPapersSince(since)).toEqual([today]);
  expect(rows.casesWithPapersSince(0)).toEqual([before, today]);
  expect(rows.casesWithPapersSince(since + 3_600_000)).toEqual([]);
  const plan = temp.db.prepare<[number], { detail: string }>('t.plan', `EXPLAIN QUERY PLAN ${PAPERS_AFTER_SQL}`).all(1).map((row) => row.detail).join(' | ');
  expect(plan).toContain('USING INTEGER PRIMARY KEY (rowid>?)');
});

it('finds the settings that were changed since a moment by their place, and reads no further back', () => {
  const plan = temp.db.prepare<[number], { detail: string }>('t.plan-settings', `EXPLAIN QUERY PLAN ${SETTINGS_AFTER_SQL}`).all(1).map((row) => row.detail).join(' | ');
  expect(plan).toContain('USING INTEGER PRIMARY KEY (rowid>?)');
  expect([...openRows(temp.db).settingsChangedSince(temp.clock.now() + 1)]).toEqual([]);
});

it('lists what is ready and was not printed: of several of one kind the newest, and never a report', () => {
  const asked = (ordinal: number, kind: 'acknowledgement-letter' | 'resolution-report'): readonly CaseEvent[] => [
    { type: 'PaperRequested', payload: { paperId: paperIdOf(ordinal), kind, language: 'zh-CN', words: null, copyOf: null } },
    { type: 'PaperIssued', payload: { paperId: paperIdOf(ordinal), sha256: 'ab'.repeat(32), pageCount: 1, afterVersion: 4, digest: 'cd'.repeat(10) } },
  ];
  const state = stateAfter(...WAY.acknowledge, ...asked(1, 'resolution-report'), ...asked(2, 'acknowledgement-letter'), ...asked(3, 'acknowledgement-letter'));
  expect(unprintedLetters(state, 0).map((letter) => letter.paperId)).toEqual([paperIdOf(3)]);
  const printed = stateAfter(...WAY.acknowledge, ...asked(3, 'acknowledgement-letter'), { type: 'PaperSent', payload: { paperId: paperIdOf(3), printer: '*' } });
  expect(unprintedLetters(printed, 0)).toEqual([]);
  expect(unprintedLetters(state, Date.UTC(2100, 0, 1))).toEqual([]);
  const failedSince = stateAfter(...WAY.acknowledge, ...asked(3, 'acknowledgement-letter'), ...asked(4, 'acknowledgement-letter').slice(0, 1), { type: 'PaperFailed', payload: { paperId: paperIdOf(4), reason: 'part-missing:next-news' } });
  expect(unprintedLetters(failedSince, 0).map((letter) => letter.paperId)).toEqual([paperIdOf(3)]);
});
