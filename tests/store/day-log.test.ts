/** The log of a day from a real record: what was touched on it, what was promised for it, and what was open when it ended, whatever happened since. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { foldEvents } from '../../src-main/domain/case/evolve';
import { dayOfCase, openAtEnd, type Day, type DayLists } from '../../src-main/engine/queries/day-log';
import type { CaseId } from '../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS } from '../../src-main/shared/vocabulary/time';
import { openDayReads, PROMISED_BETWEEN_SQL, EVENTS_AFTER_SQL } from '../../src-main/store/day-reads';
import { tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => { temp.remove(); });

const today = (): Day => {
  const until = temp.clock.endOfDay(temp.clock.now());
  return { from: temp.clock.startOfDay(temp.clock.now()), until, seenAt: until };
};
const stateAt = (caseId: CaseId, { until }: Day) => foldEvents(temp.ledger.readCase(caseId).filter(({ recordedAt }) => recordedAt < until));
const listsOf = (caseId: CaseId, day: Day): DayLists => {
  const state = stateAt(caseId, day);
  if (state === null) throw new Error('the case is not there yet');
  return dayOfCase(state, day);
};
const touchedOn = ({ from, until }: Day): readonly CaseId[] => {
  const reads = openDayReads(temp.db);
  const touched = reads.touched(reads.placeBefore(from), reads.placeBefore(until));
  while (touched.step(3)) { /* In small steps, as the desk does. */ }
  return touched.result().cases;
};
const planOf = (sql: string, ...values: number[]): string => temp.db.prepare<number[], { detail: string }>(`t.plan ${sql}`, `EXPLAIN QUERY PLAN ${sql}`).all(...values).map((row) => row.detail).join(' | ');

it('holds every step of a case on the day it was taken, and nothing of it on the next', () => {
  const day = today();
  const { caseId } = temp.register();
  walkToClose(temp, caseId);
  const lists = listsOf(caseId, day);
  expect(Object.fromEntries(Object.entries(lists).map(([name, lines]) => [name, lines.length]))).toMatchObject({ registered: 1, acknowledged: 1, promises: 1, decisions: 1, followUps: 1, closed: 1, repairs: 1, goodwill: 0, handovers: 0 });
  expect(lists.promises[0]).toMatchObject({ standing: 'kept', what: '回电告知结果' });
  expect(lists.followUps[0]).toMatchObject({ verdict: 'settled' });
  temp.clock.advance(DAY_MS);
  expect(touchedOn(day)).toEqual([caseId]);
  expect(touchedOn(today())).toEqual([]);
});

it('finds a promise that was due on a day on which nobody touched the case, and says that it was late (S0.2)', () => {
  const { caseId } = temp.register();
  temp.press(caseId, 'acknowledge', { channel: 'phone', nextStep: '回电告知结果', nextStepDueAt: temp.clock.now() + DAY_MS });
  temp.clock.advance(DAY_MS);
  const day = today();
  temp.clock.advance(2 * DAY_MS);
  temp.press(caseId, 'break-promise', { commitmentId: 'm1', reason: '交班时遗漏' });
  expect(touchedOn(day)).toEqual([]);
  expect(openDayReads(temp.db).promisedBetween(day.from, day.until)).toEqual([caseId]);
  expect(listsOf(caseId, day).promises).toMatchObject([{ standing: 'late', dueAt: day.from + 12 * HOUR_MS }]);
  expect(listsOf(caseId, today()).promises).toMatchObject([{ standing: 'broken' }]);
});

it('calls nothing late whose time is still to come while the day is not over', () => {
  const { caseId } = temp.register();
  temp.press(caseId, 'acknowledge', { channel: 'phone', nextStep: '回电告知结果', nextStepDueAt: temp.clock.now() + HOUR_MS });
  expect(listsOf(caseId, { ...today(), seenAt: temp.clock.now() }).promises).toMatchObject([{ standing: 'open' }]);
  expect(listsOf(caseId, { ...today(), seenAt: temp.clock.now() + 2 * HOUR_MS }).promises).toMatchObject([{ standing: 'late' }]);
});

it('counts and lists what was open when a day ended, also where it was closed and reopened since', () => {
  const closed = temp.register().caseId;
  walkToClose(temp, closed);
  const left = temp.register().caseId;
  const day = today();
  temp.clock.advance(DAY_MS);
  walkToClose(temp, left);
  temp.press(closed, 'reopen', { channel: 'phone', words: '又发生了一次', pains: [{ kind: 'time', words: '又等了两天' }], offer: { kind: 'none', reason: '当班没有主管' } });
  const later = temp.register().caseId;
  const reads = openDayReads(temp.db);
  const reopened = reads.reopenedOpenAt(day.until).filter((caseId) => stateAt(caseId, day)?.closure !== null);
  expect(reads.openCountAt(day.until) - reopened.length).toBe(1);
  const open = reads.openAt(day.until, 10).flatMap((caseId) => { const state = stateAt(caseId, day); return state === null ? [] : [openAtEnd(state)]; }).filter((line) => line !== null);
  expect(open.map(({ reference }) => reference)).toEqual([stateAt(left, day)?.reference]);
  expect(reads.openCountAt(today().until)).toBe(2);
  expect(stateAt(later, day)).toBeNull();
});

it('leaves out what was undone before the day ended', () => {
  const { caseId } = temp.register();
  temp.press(caseId, 'acknowledge', { channel: 'phone', nextStep: '回电', nextStepDueAt: temp.clock.now() + HOUR_MS });
  temp.press(caseId, 'undo', {});
  expect(listsOf(caseId, today())).toMatchObject({ registered: [{}], acknowledged: [], promises: [] });
});

it('goes by the order of the record and by an index, however long the record is', () => {
  expect(planOf(EVENTS_AFTER_SQL, 1, 2, 3)).toContain('USING INTEGER PRIMARY KEY');
  expect(planOf(PROMISED_BETWEEN_SQL, 1, 2)).toContain('USING INDEX event_promised');
});

it('says where the record stood at the end of the day', () => {
  temp.register();
  const day = today();
  const reads = openDayReads(temp.db);
  const place = reads.placeBefore(day.until);
  const digest = reads.hashAt(place);
  temp.clock.advance(DAY_MS);
  temp.register();
  expect([reads.placeBefore(day.until), reads.hashAt(place)]).toEqual([place, digest]);
  expect(digest).toMatch(/^[0-9a-f]{20}$/);
  expect(reads.hashAt(0)).toBeNull();
});
