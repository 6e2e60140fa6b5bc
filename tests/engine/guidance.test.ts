/** How a case stands and what the moment asks for, over a real record: budgets over all cases, what goes first, what was given before. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseGuidance, casePrecedents, caseView } from '../../src-main/engine/queries/case-view';
import { forMe } from '../../src-main/engine/queries/for-me';
import { queueView } from '../../src-main/engine/queries/queue-view';
import { runCommand } from '../../src-main/engine/run-command';
import type { CaseCommand } from '../../src-main/domain/case/commands';
import type { StaffView } from '../../src-main/shared/views/desk-views';
import { GuidanceView, type PrecedentView } from '../../src-main/shared/views/guidance-views';
import type { CaseId, PersonId } from '../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS } from '../../src-main/shared/vocabulary/time';
import { openRows } from '../../src-main/store/rows';
import { SUPERVISOR } from '../support/builders';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());
const deps = () => ({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock });

const NO_EFFORT = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };
const call = (overBudgetReason: string | null = null): CaseCommand => ({ name: 'record-contact', payload: { startedBy: 'company', channel: 'phone', purpose: 'progress', note: '告知进展', effort: NO_EFFORT, happenedAt: null, overBudgetReason } });
const press = (caseId: CaseId, command: CaseCommand, actor = CHEN) => runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion: null, commandId: temp.nextCommand(), command, actor });
const view = (caseId: CaseId, actor = CHEN) => {
  const read = caseView(deps(), caseId, actor);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
const personOf = (caseId: CaseId): PersonId => view(caseId).complainant.personId;
const staff = ({ staffId, name, role }: typeof CHEN): StaffView => ({ staffId, name, role, isActive: true });
const precedents = (caseId: CaseId): readonly PrecedentView[] => {
  const read = casePrecedents(deps(), caseId, CHEN);
  return read.ok ? read.value : [];
};

describe('the budget of contacts', () => {
  it('holds for a person over all cases, and is counted from rows (I8)', () => {
    const first = temp.register().caseId;
    const second = temp.register({ complainant: { kind: 'known', personId: personOf(first) } }).caseId;
    const third = temp.register({ complainant: { kind: 'known', personId: personOf(first) } }).caseId;
    for (const caseId of [first, first, first, second, second, second]) expect(press(caseId, call()).ok).toBe(true);
    expect(view(third).contactBudget).toMatchObject({ used: 0, allowed: 3, person: { used: 6, allowed: 6, windowDays: 30 }, isSpent: true, mayGoOn: false });
    expect(press(third, call('还差一个问题'))).toMatchObject({ ok: false, error: { code: 'contact-needs-supervisor', facts: { spent: 6, budget: 6 } } });
    expect(press(third, call('送卡人找不到地址'), SUPERVISOR).ok).toBe(true);
    temp.clock.advance(31 * DAY_MS);
    expect(view(third).contactBudget).toMatchObject({ person: { used: 0 }, isSpent: false });
  });

  it('gives a contact back that was a slip of the hand (I1)', () => {
    const { caseId } = temp.register();
    press(caseId, call());
    expect(openRows(temp.db).contactsElsewhere(personOf(caseId), temp.register().caseId, 0)).toBe(1);
    press(caseId, { name: 'undo', payload: {} });
    expect(openRows(temp.db).contactsElsewhere(personOf(caseId), temp.register().caseId, 0)).toBe(0);
  });
});

describe('the morning', () => {
  it('begins with what was promised for today, whoever else waits, then with what hangs on much', () => {
    const promised = temp.register().caseId;
    temp.press(promised, 'acknowledge', { channel: 'phone', nextStep: '回电', nextStepDueAt: temp.clock.now() + 5 * HOUR_MS });
    temp.clock.advance(60_000);
    const plain = temp.register().caseId;
    temp.clock.advance(60_000);
    const safety = temp.register({ pains: [{ kind: 'safety', words: '在门口滑倒' }] }).caseId;
    const now = queueView(deps(), null, null).groups.find(({ group }) => group === 'now');
    expect(now?.rows.map((row) => row.caseId)).toEqual([promised, safety, plain]);
    expect(now?.rows.map((row) => row.isMomentOfTruth)).toEqual([false, true, false]);
    expect(forMe(deps(), staff(CHEN))).toMatchObject({ promises: [{ caseId: promised }], seniorEye: [] });
    expect(forMe(deps(), staff(SUPERVISOR))).toMatchObject({ promises: [], seniorEye: [{ caseId: safety }] });
    expect(press(safety, { name: 'look-over', payload: { words: '已看过，先送医' } }, SUPERVISOR).ok).toBe(true);
    expect(forMe(deps(), staff(SUPERVISOR)).seniorEye).toEqual([]);
    expect(view(safety)).toMatchObject({ nextDue: { what: 'acknowledge' }, seniorLooks: [{ words: '已看过，先送医' }] });
  });
});

describe('what was given before', () => {
  it('is told by kind of pain once three cases stand behind it, repairs and goodwill apart (S0.3)', () => {
    const open = temp.register().caseId;
    const close = (): void => walkToClose(temp, temp.register().caseId);
    close();
    close();
    expect(precedents(open)).toMatchObject([{ painKind: 'information', repairs: { count: 2, quartiles: null } }]);
    close();
    const [before] = precedents(open);
    expect(before?.repairs).toEqual({ count: 3, quartiles: { lowerMinor: 0, medianMinor: 0, upperMinor: 0 } });
    expect(before === undefined ? [] : Object.keys(before).toSorted()).toEqual(['goodwill', 'options', 'painKind', 'repairs']);
  });

  it('is the middle half of the amounts, and the options of the pack that were taken most', () => {
    const { caseId } = temp.register();
    const write = temp.db.prepare<[string, string, number, string, number], unknown>('t.given-write', "INSERT INTO given_row (case_id, part_id, pain_kind, subject, account, amount_minor, option_id, closed_at) VALUES (?, 'r1', 'information', '', ?, ?, ?, ?)");
    for (const [place, amountMinor] of [500, 100, 400, 200, 300].entries()) write.run(`c${String(place)}`, 'repair', amountMinor, place < 3 ? 'courier' : 'come-in', place);
    write.run('c9', 'gesture', 90_000, 'flowers', 9);
    expect(precedents(caseId)).toEqual([{
      painKind: 'information', repairs: { count: 5, quartiles: { lowerMinor: 200, medianMinor: 300, upperMinor: 400 } }, goodwill: { count: 1, quartiles: null },
      options: [{ optionId: 'courier', count: 3, what: null }, { optionId: 'come-in', count: 2, what: null }],
    }]);
  });

  it('holds no name and no word of anybody', () => {
    walkToClose(temp, temp.register().caseId);
    const rows = JSON.stringify(temp.db.prepare<[], unknown>('t.given', 'SELECT * FROM given_row').all());
    for (const word of ['王秀英', '13800006688', '专人', '没人']) expect(rows).not.toContain(word);
  });

  it('leaves confidential cases out', () => {
    const { caseId } = temp.register();
    walkToClose(temp, caseId);
    press(caseId, { name: 'set-confidential', payload: { isConfidential: true, reason: '投诉对象是同事' } });
    expect(precedents(temp.register().caseId)).toMatchObject([{ repairs: { count: 0 } }]);
  });
});

describe('the guidance of a moment', () => {
  it('has its published shape without a pack too, and a confidential case gives none away', () => {
    const { caseId } = temp.register();
    const asked = caseGuidance(deps(), { caseId, feeling: 'angry', demeanour: 'silent' }, CHEN);
    expect(asked.ok && GuidanceView.parse(asked.value)).toMatchObject({ pauseMinutes: null });
    press(caseId, { name: 'set-confidential', payload: { isConfidential: true, reason: '投诉对象是同事' } });
    const other = { ...CHEN, staffId: SUPERVISOR.staffId };
    expect(caseGuidance(deps(), { caseId, feeling: null, demeanour: null }, other)).toMatchObject({ ok: false, error: { code: 'case-confidential' } });
    expect(casePrecedents(deps(), caseId, other)).toMatchObject({ ok: false, error: { code: 'case-confidential' } });
  });

  it('keeps nothing of feeling and demeanour in the record (S4.5)', () => {
    const { caseId } = temp.register();
    const before = temp.ledger.readCase(caseId).length;
    caseGuidance(deps(), { caseId, feeling: 'humiliated', demeanour: 'overbearing' }, CHEN);
    expect(temp.ledger.readCase(caseId)).toHaveLength(before);
  });
});
