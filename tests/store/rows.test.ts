/** The read tables: the queue says what the rules say, pages use their index, and making everything anew changes nothing. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseCommand, FileCommand } from '../../src-main/domain/case/commands';
import { stageOf } from '../../src-main/domain/case/stage';
import { foldEvents } from '../../src-main/domain/case/evolve';
import { nextDue, waitingUntil } from '../../src-main/domain/deadlines/due';
import { DEFAULT_SAFETY_CLOCK, WITHOUT_PACK } from '../../src-main/domain/playbook/governing';
import { openCommitments } from '../../src-main/domain/commitments/commitments';
import { stakeOf } from '../../src-main/domain/triage/stake';
import { queueBand, queueGroup } from '../../src-main/domain/deadlines/queue';
import { queueView } from '../../src-main/engine/queries/queue-view';
import { registerCase } from '../../src-main/engine/register-case';
import { runCommand } from '../../src-main/engine/run-command';
import { QUEUE_GROUPS, QueueView } from '../../src-main/shared/views/desk-views';
import { staffId, type CaseId } from '../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS } from '../../src-main/shared/vocabulary/time';
import { projectOpenCases, rebuildRows } from '../../src-main/store/projections';
import { CONTACTS_ELSEWHERE_SQL } from '../../src-main/store/projections/contact-row';
import { GIVEN_BEFORE_SQL } from '../../src-main/store/projections/given-row';
import { WISHES_OF_SQL } from '../../src-main/store/projections/wish-row';
import { AWAITING_APPROVAL_SQL, CLOSED_SINCE_SQL, NEEDING_SENIOR_SQL, OF_PERSON_SQL, OFFERED_TO_SQL, openRows, OTHER_CASES_SINCE_SQL, PROMISED_BEFORE_SQL, QUEUE_COUNTS_SQL, queuePageSql } from '../../src-main/store/rows';
import { deadlinePolicy } from '../../src-main/store/settings';
import { life, type Life } from '../support/arbitraries';
import { CHEN, registration, tempLedger, type TempLedger } from '../support/temp-ledger';

/** A second agent. */
const LIN: typeof CHEN = { ...CHEN, staffId: staffId('01930000-0000-7000-9000-000000000002'), name: '林珊' };

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

/** Presses everything that a random life pressed, at its times; refused presses are pressed too. */
const press = (lived: Life['lived']): CaseId => {
  const [first, ...rest] = lived;
  if (first === undefined || first.command.name !== 'register') throw new Error('a life begins with its registration');
  temp.clock.set(Math.max(first.now, temp.clock.now()));
  const { complainant } = first.command;
  const registered = registerCase({ ledger: temp.ledger, clock: temp.clock, ids: temp.ids }, {
    commandId: temp.nextCommand(), actor: first.actor,
    payload: registration({ ...first.command.payload, complainant: complainant === null ? { kind: 'not-given' } : { kind: 'new', ...complainant } }),
  });
  if (!registered.ok) throw new Error(registered.error.code);
  const { caseId } = registered.value;
  for (const { command, now, actor } of rest) {
    temp.clock.set(Math.max(now, temp.clock.now()));
    const onCase: CaseCommand | FileCommand | null = command.name === 'register' || command.name === 'import' ? null : command;
    if (onCase !== null) runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion: null, commandId: temp.nextCommand(), command: onCase, actor });
  }
  return caseId;
};

const everything = (): unknown =>
  ['case_row', 'person_row', 'paper_row', 'wish_row', 'attachment_row', 'contact_row', 'given_row', 'staff', 'follow_up'].map((table) => temp.db.prepare<[], unknown>(`t.${table}`, `SELECT * FROM ${table} ORDER BY 1`).all());

describe('the read tables', () => {
  it('are the same when they are made anew from the events, for any lives', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.array(life({ maxSteps: 25, helpfulOutOfTen: 7 }), { minLength: 1, maxLength: 3 }), (lives) => {
      temp.remove();
      temp = tempLedger();
      for (const each of lives) press(each.lived);
      const live = everything();
      expect(rebuildRows(temp.db)).toBe(lives.length);
      expect(everything()).toEqual(live);
    }), { numRuns: 12 });
  });

  it('give each open case to the group that the rules give it to, at any moment', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.array(life({ maxSteps: 20, helpfulOutOfTen: 8 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: -2 * HOUR_MS, max: 20 * DAY_MS }), (lives, laterMs) => {
      temp.remove();
      temp = tempLedger();
      const cases = lives.map((each) => press(each.lived));
      const now = temp.clock.now() + laterMs;
      const endOfToday = temp.clock.endOfDay(now);
      const rows = openRows(temp.db);
      const policy = deadlinePolicy(temp.db);
      const inGroups = new Map(QUEUE_GROUPS.flatMap((group) => rows.queuePage(group, now, endOfToday, null, 50).map((stored) => [stored.row.caseId, group] as const)));
      for (const caseId of cases) {
        const state = foldEvents(temp.ledger.readCase(caseId));
        if (state === null) throw new Error('no case');
        expect(inGroups.get(caseId) ?? null).toBe(queueGroup({ stage: stageOf(state), dueAt: nextDue(state, policy, DEFAULT_SAFETY_CLOCK)?.dueAt ?? null, waitingUntil: waitingUntil(state) }, now, endOfToday));
      }
      for (const group of QUEUE_GROUPS) {
        const page = rows.queuePage(group, now, endOfToday, null, 50);
        expect(page.map(({ band, queueAt, seq }) => [band, queueAt, seq])).toEqual(page.map(({ band, queueAt, seq }) => [band, queueAt, seq]).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0)));
        for (const { row, band } of page) {
          const state = foldEvents(temp.ledger.readCase(row.caseId));
          if (state === null) throw new Error('no case');
          const promises = openCommitments(state).map(({ dueAt }) => dueAt);
          expect(band).toBe(queueBand({ promiseAt: promises.length === 0 ? null : Math.min(...promises), isMomentOfTruth: stakeOf(state, WITHOUT_PACK).isMomentOfTruth }, endOfToday));
        }
      }
      const counts = rows.queueCounts(now, endOfToday);
      expect(QUEUE_GROUPS.map((group) => counts[group])).toEqual(QUEUE_GROUPS.map((group) => [...inGroups.values()].filter((each) => each === group).length));
    }), { numRuns: 12 });
  });
});

describe('who a person is', () => {
  it('is what was told last, in whichever of their cases; a slip taken back or a changed setting brings nothing old back', () => {
    const first = temp.register();
    const who = () => temp.db.prepare<[], { name: string; phone: string }>('t.person', 'SELECT name, phone FROM person_row').get();
    const { personId } = foldEvents(temp.ledger.readCase(first.caseId)) ?? (() => { throw new Error('no case'); })();
    const second = temp.register({ complainant: { kind: 'known', personId } });
    temp.press(second.caseId, 'correct-fact', { fact: 'complainantPhone', value: '13911112222', reason: '换了号码' });
    temp.press(first.caseId, 'add-note', { words: '与第二件同一人' });
    temp.press(first.caseId, 'undo', {});
    expect(who()).toMatchObject({ phone: '13911112222' });
    temp.press(first.caseId, 'correct-fact', { fact: 'complainantName', value: '王秀瑛', reason: '写错一字' });
    expect(who()).toEqual({ name: '王秀瑛', phone: '13911112222' });
    projectOpenCases(temp.db);
    expect(who()).toEqual({ name: '王秀瑛', phone: '13911112222' });
    rebuildRows(temp.db);
    expect(who()).toEqual({ name: '王秀瑛', phone: '13911112222' });
  });
});

describe('the queue', () => {
  it('pages through more than fifty cases in order of due time, each once', () => {
    for (let count = 0; count < 120; count += 1) {
      temp.register();
      temp.clock.advance(count % 7 === 0 ? 0 : 1_000);
    }
    const deps = { rows: openRows(temp.db), clock: temp.clock };
    const first = QueueView.parse(queueView(deps, null, null));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: QueueView['groups'][number] | undefined = queueView(deps, 'now', cursor).groups[0];
      seen.push(...(page?.rows.map((row) => row.reference) ?? []));
      cursor = page?.nextCursor ?? null;
    } while (cursor !== null);
    expect(first.groups.map((group) => [group.group, group.count, group.rows.length])).toEqual([['now', 120, 50], ['today', 0, 0], ['waiting', 0, 0]]);
    expect(seen).toEqual([...seen].sort());
    expect(new Set(seen).size).toBe(120);
  });

  it('takes a cursor that is none as the beginning', () => {
    temp.register();
    expect(queueView({ rows: openRows(temp.db), clock: temp.clock }, 'now', "1'; DROP TABLE event").groups[0]?.rows).toHaveLength(1);
  });

  it('reads its pages and counts from the index of open cases, never from the whole table', () => {
    const plan = (sql: string, ...values: readonly (string | number | Record<string, number>)[]): string =>
      temp.db.prepare<(string | number | Record<string, number>)[], { detail: string }>(`t.plan ${sql}`, `EXPLAIN QUERY PLAN ${sql}`).all(...values).map((row) => row.detail).join(' | ');
    for (const group of QUEUE_GROUPS) {
      for (const [band, index] of [[0, 'case_row_promise'], [1, 'case_row_moment'], [2, 'case_row_queue']] as const) {
        const found = plan(queuePageSql(group, band), { now: 1, soon: 2, endOfToday: 3, afterAt: 4, afterSeq: 5, limit: 6 });
        expect(found).toContain(`SEARCH c USING INDEX ${index}`);
        expect(found).not.toContain('TEMP B-TREE');
      }
    }
    expect(plan(QUEUE_COUNTS_SQL, { now: 1, soon: 2, endOfToday: 3 })).toMatch(/^SEARCH c USING (COVERING )?INDEX case_row_queue .*SEARCH case_row USING (COVERING )?INDEX case_row_queue/);
    expect(plan(CLOSED_SINCE_SQL, 1)).toContain('case_row_closed');
    expect(plan(OF_PERSON_SQL, 'x', 1)).toContain('SEARCH c USING INDEX case_row_person');
    expect(plan(CONTACTS_ELSEWHERE_SQL, 'x', 1, 'y')).toContain('contact_row_person (person_id=? AND happened_at>?)');
    expect(plan(OTHER_CASES_SINCE_SQL, 'x', 'y', 1)).toContain('case_row_person');
    expect(plan(GIVEN_BEFORE_SQL, 'a', 'b', 'c', 1)).toBe('SEARCH given_row USING COVERING INDEX given_row_before (subject=? AND pain_kind=? AND account=?)');
    expect(plan(WISHES_OF_SQL, 'x')).toBe('SEARCH wish_row USING INDEX wish_row_person (person_id=?)');
    expect(plan("SELECT count(*) AS n FROM case_row WHERE person_id = 'x' AND case_id <> ?", 1)).toContain('case_row_person');
  });
});

describe('what waits for one person', () => {
  const plan = (sql: string): string =>
    temp.db.prepare<[Record<string, string | number>], { detail: string }>(`t.plan ${sql}`, `EXPLAIN QUERY PLAN ${sql}`).all({ staffId: 'x', owner: 'x', before: 1, limit: 5 }).map((row) => row.detail).join(' | ');
  it('is found by its own index, never by going through the cases', () => {
    expect(plan(OFFERED_TO_SQL)).toContain('SEARCH c USING INDEX case_row_handover');
    expect(plan(AWAITING_APPROVAL_SQL)).toMatch(/SCAN c USING INDEX case_row_approval/);
    expect(plan(AWAITING_APPROVAL_SQL)).not.toContain('TEMP B-TREE');
    expect(plan(PROMISED_BEFORE_SQL)).toContain('SEARCH c USING INDEX case_row_own_promise');
    expect(plan(NEEDING_SENIOR_SQL)).toContain('case_row_senior');
    expect(`${plan(PROMISED_BEFORE_SQL)}${plan(NEEDING_SENIOR_SQL)}`).not.toContain('TEMP B-TREE');
  });

  it('names everybody who asked, so that a case is left out only for the one who asked alone (I6)', () => {
    const { caseId } = temp.register();
    temp.press(caseId, 'acknowledge', { channel: 'phone', nextStep: '回电', nextStepDueAt: temp.clock.now() + HOUR_MS });
    temp.press(caseId, 'hear-pain', { painId: 'p1', ownWords: '两天没有消息，换谁都会着急。' });
    const ask = (amountMinor: number, by = CHEN): void => {
      const answer = runCommand({ ledger: temp.ledger, clock: temp.clock }, {
        caseId, expectedVersion: null, commandId: temp.nextCommand(), actor: by, command: { name: 'ask-approval', payload: { account: 'repair', painId: 'p1', what: '退还费用', amountMinor, reason: '本单位原因', optionId: null } },
      });
      expect(answer.ok).toBe(true);
    };
    const { rowsAwaitingApproval } = openRows(temp.db);
    ask(60_000);
    expect(rowsAwaitingApproval(CHEN.staffId, temp.clock.now(), 5)).toEqual([]);
    expect(rowsAwaitingApproval(LIN.staffId, temp.clock.now(), 5).map(({ row }) => row.caseId)).toEqual([caseId]);
    ask(70_000, LIN);
    for (const { staffId } of [CHEN, LIN]) expect(rowsAwaitingApproval(staffId, temp.clock.now(), 5).map(({ row }) => row.waitsForApproval)).toEqual([true]);
  });
});

describe('one follow-up per case (I2)', () => {
  it('is held by the database itself, whatever writes to it', () => {
    const { caseId } = temp.register();
    const insert = (position: number): void => {
      temp.db.exec(`INSERT INTO event SELECT ${position}, 'e${position}', '${caseId}', ${position}, 'FollowUpCompleted', 1, '{}', NULL, NULL, actor_id, recorded_at, command_id, hash, zeroblob(32) FROM event ORDER BY position DESC LIMIT 1`);
    };
    insert(3);
    expect(() => insert(4)).toThrow(/UNIQUE constraint failed: follow_up.case_id/);
  });
});
