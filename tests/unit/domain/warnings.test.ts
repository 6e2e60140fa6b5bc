/** Warnings start by themselves (S4.9) and say what to do; budgets of contacts hold in a case and over all cases of a person (S1.5, I8). */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { contactBudget } from '../../../src-main/domain/contacts/contacts';
import { openDues } from '../../../src-main/domain/deadlines/due';
import { temperatureOf } from '../../../src-main/domain/temperature/temperature';
import { warningsOf, type Warning } from '../../../src-main/domain/warnings/warnings';
import { WITHOUT_PACK, type Governing } from '../../../src-main/domain/playbook/governing';
import { AGENT, COMMANDS, contactRecorded, daysLater, hoursLater, NO_EFFORT, painNamed, preferencesNoted, promiseKept, registered, SUPERVISOR, WAY } from '../../support/builders';
import { given, stateAfter } from '../../support/given';
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';

const POLICY = { acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15 };
const warned = (events: readonly CaseEvent[], now: number, { earlierCases = 0, elsewhere = 0, governing = WITHOUT_PACK }: { earlierCases?: number; elsewhere?: number; governing?: Governing } = {}): readonly Warning[] => {
  const state = stateAfter(...events);
  const dues = openDues(state, POLICY, governing.safetyClock);
  return warningsOf(state, { dues, temperature: temperatureOf(state, dues, governing.rules, now), budget: contactBudget(state, governing, now, () => elsewhere), earlierCases }, governing, now);
};
const told = (...args: Parameters<typeof warned>): (readonly [string, string])[] => warned(...args).map(({ kind, act }) => [kind, act]);
const untold = registered({ effortBefore: NO_EFFORT });
const heard = [untold, ...WAY.hear.slice(1)];
const calls = (count: number, change: Parameters<typeof contactRecorded>[1] = {}): readonly CaseEvent[] => Array.from({ length: count }, (_, index) => contactRecorded(`k${index + 1}`, { happenedAt: hoursLater(1), ...change }));

describe('a case', () => {
  it('that goes well warns of nothing', () => {
    expect(told([...heard, promiseKept('m1')], hoursLater(2))).toEqual([]);
  });
  it('says that a promise is at risk before it is late, and what to do', () => {
    expect(warned(heard, hoursLater(1))).toEqual([{ kind: 'promise-at-risk', act: 'tell-before-late', at: hoursLater(3), part: 'm1', count: null }]);
    expect(told(heard, hoursLater(4))[0]).toEqual(['promise-at-risk', 'tell-late']);
  });
  it('says what is due soon', () => {
    expect(told([untold, painNamed()], hoursLater(0))).toEqual([['due-soon', 'acknowledge']]);
    expect(told([...heard, promiseKept('m1')], daysLater(14.5)).map(([kind]) => kind)).toEqual(['due-soon', 'silent', 'temperature']);
  });
  it('says how long it has been silent, and that one word is enough', () => {
    expect(warned([...heard, promiseKept('m1')], daysLater(4)).find(({ kind }) => kind === 'silent')).toMatchObject({ act: 'give-word', count: 95 });
    expect(told([...heard, promiseKept('m1'), preferencesNoted({ doNotContact: true })], daysLater(4))).toContainEqual(['silent', 'no-further-contact']);
  });
  it('says when the customer has heard enough, also where it was other cases that rang', () => {
    expect(told([...heard, promiseKept('m1'), ...calls(3)], hoursLater(2))).toEqual([['over-served', 'no-further-contact']]);
    expect(told([...heard, promiseKept('m1'), ...calls(1)], hoursLater(2), { elsewhere: 5 })).toEqual([['over-served', 'no-further-contact']]);
  });
  it('of somebody who was here lately asks to read before it asks', () => {
    expect(told([...heard, promiseKept('m1')], hoursLater(2), { earlierCases: 2 })).toEqual([['repeat-complainant', 'read-earlier-cases']]);
  });
  it('of weight asks for a senior eye, and a safety case shows its clocks first', () => {
    const wedding: CaseEvent = { type: 'TriggerConfirmed', payload: { triggerId: 'wedding' } };
    expect(told([...heard, promiseKept('m1'), wedding], hoursLater(2), { governing: GOVERNING_OF_TESTS })).toEqual([['senior-eye', 'ask-senior']]);
    const safety: CaseEvent = { type: 'PainNamed', payload: { painId: 'p2', kind: 'safety', words: '滑倒' } };
    expect(told([...heard, promiseKept('m1'), safety], hoursLater(0.2), { governing: GOVERNING_OF_TESTS })).toEqual([['safety-clock', 'look-over'], ['safety-clock', 'call-back']]);
  });
  it('that is closed is left alone', () => {
    expect(told([...WAY.close], daysLater(90), { earlierCases: 3, elsewhere: 9 })).toEqual([]);
  });
});

describe('the budget of contacts (I8)', () => {
  it('counts the case, and the person over all cases of thirty days', () => {
    const budget = (now: number, elsewhere: number) => contactBudget(stateAfter(...heard, ...calls(2), ...calls(1, { happenedAt: daysLater(-40) })), WITHOUT_PACK, now, () => elsewhere);
    expect(budget(hoursLater(2), 1)).toEqual({ used: 3, allowed: 3, person: { used: 3, allowed: 6, windowDays: 30 }, isSpent: true });
    expect(contactBudget(stateAfter(...heard, ...calls(2)), WITHOUT_PACK, hoursLater(2), () => 3)).toMatchObject({ person: { used: 5 }, isSpent: false });
  });
  it('asks the house for exactly the days of the pack', () => {
    const since: number[] = [];
    contactBudget(stateAfter(...heard), WITHOUT_PACK, daysLater(31), (_person, from) => { since.push(from); return 0; });
    expect(since).toEqual([daysLater(1)]);
  });
  it('lets a supervisor go on with a reason, and what the law requires goes out without any', () => {
    const spent = given(...heard, ...calls(3));
    spent.by(AGENT).when(COMMANDS['record-contact']({ overBudgetReason: '再问一次' })).thenRefused('contact-needs-supervisor');
    spent.by(SUPERVISOR).when(COMMANDS['record-contact']()).thenRefused('contact-budget-spent');
    spent.by(SUPERVISOR).when(COMMANDS['record-contact']({ overBudgetReason: '送卡人找不到地址' })).thenHappens('ContactRecorded');
    spent.by(AGENT).when(COMMANDS['record-contact']({ purpose: 'legal-notice' })).thenHappens('ContactRecorded');
    spent.by(AGENT).when(COMMANDS['record-contact']({ startedBy: 'customer' })).thenHappens('ContactRecorded');
  });
});
