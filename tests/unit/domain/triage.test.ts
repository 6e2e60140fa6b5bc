/** How much hangs on a case (S3.1), and what follows: what goes first, who may decide more, who must look. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { nextDue, openDues } from '../../../src-main/domain/deadlines/due';
import { queueBand } from '../../../src-main/domain/deadlines/queue';
import { WITHOUT_PACK } from '../../../src-main/domain/playbook/governing';
import { optionsFor } from '../../../src-main/domain/options/options';
import { limitOf } from '../../../src-main/domain/triage/authority';
import { needsSeniorEye } from '../../../src-main/domain/triage/senior-eye';
import { stakeOf } from '../../../src-main/domain/triage/stake';
import { life } from '../../support/arbitraries';
import {
  ADMINISTRATOR, AGENT, COMMANDS, contactRecorded, daysLater, gestureOffered, hoursLater, minutesLater, painHeard, painNamed, preferencesNoted, REGISTERED_AT, registered, reopenedAndAnswered, repairChosen, repairFailed, repairOffered, STORY_EN,
  SUPERVISOR, WAY,
} from '../../support/builders';
import { given, stateAfter } from '../../support/given';
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';

const POLICY = { acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15 };
const quiet = registered({ story: '寄来的账单折了一角。', journeyStep: null });
const confirmed = (triggerId = 'wedding'): CaseEvent => ({ type: 'TriggerConfirmed', payload: { triggerId } });
const struck = (triggerId = 'hospital-deposit'): CaseEvent => ({ type: 'TriggerStruck', payload: { triggerId, reason: '说的是上个月' } });
const looked: CaseEvent = { type: 'SeniorLooked', payload: { words: '已看过' } };
const safety = (painId = 'p2'): CaseEvent => ({ type: 'PainNamed', payload: { painId, kind: 'safety', words: '在门口滑倒，手腕肿了' } });
const dignity: CaseEvent = { type: 'PainNamed', payload: { painId: 'p3', kind: 'dignity', words: '当众说我不识字' } };
const stake = (...events: readonly CaseEvent[]) => stakeOf(stateAfter(...events), GOVERNING_OF_TESTS);
const standings = (...events: readonly CaseEvent[]) => stake(...events).triggers.map(({ trigger, standing, words }) => [trigger.id, standing, words]);

describe('what is at stake (S3.1)', () => {
  it('is nothing for a bill with a bent corner', () => {
    expect(stake(quiet, painNamed())).toEqual({ points: 0, isMomentOfTruth: false, shares: [], triggers: [] });
  });

  it('is read from the customer’s own words, with the words that spoke for it', () => {
    expect(standings(registered(), painNamed())).toEqual([['hospital-deposit', 'found', ['住院押金']]]);
    expect(standings(registered({ story: STORY_EN, language: 'en' }), painNamed())).toEqual([['wedding', 'found', ['wedding']]]);
    expect(standings(registered({ story: 'They lost my WEDDING album', language: 'en' }), painNamed())).toMatchObject([['wedding', 'found', ['wedding']]]);
  });

  it('takes English words whole: a hearty welcome is no heart condition', () => {
    expect(standings(registered({ story: 'A hearty welcome, and sweetheart deals.', language: 'en' }), painNamed('p1', 'slow'))).toEqual([]);
    expect(standings(registered({ story: 'My heart, as the doctor said.', language: 'en' }), painNamed('p1', 'slow'))).toMatchObject([['heart', 'found', ['heart']]]);
  });

  it('hears what the words do not say, and what they say and do not mean', () => {
    expect(standings(quiet, painNamed(), confirmed())).toEqual([['wedding', 'confirmed', []]]);
    expect(standings(registered(), painNamed(), struck())).toEqual([['hospital-deposit', 'struck', ['住院押金']]]);
    expect(stake(registered(), painNamed(), struck()).shares.map(({ reason }) => reason)).toEqual(['decisive-step']);
    expect(standings(registered(), painNamed(), struck(), confirmed('hospital-deposit'))).toEqual([['hospital-deposit', 'confirmed', ['住院押金']]]);
  });

  it('is confirmed and struck out by whoever handles the case, once', () => {
    given(quiet, painNamed()).under(GOVERNING_OF_TESTS).when(COMMANDS['confirm-trigger']()).then({ type: 'TriggerConfirmed', payload: { triggerId: 'hospital-deposit' } });
    given(registered(), painNamed()).under(GOVERNING_OF_TESTS).when(COMMANDS['strike-trigger']()).thenHappens('TriggerStruck');
    given(registered(), painNamed(), struck()).under(GOVERNING_OF_TESTS).when(COMMANDS['strike-trigger']()).then();
  });

  it('lists every reason with its points: trigger, safety, dignity, needs, earlier failure, the step that decides', () => {
    const { points, shares } = stake(registered(), painNamed(), safety(), dignity, preferencesNoted(), painHeard(), repairOffered(), repairChosen(), repairFailed());
    expect(shares).toEqual([
      { reason: 'trigger', points: 32, count: 1, triggerId: 'hospital-deposit' }, { reason: 'safety', points: 50, count: 1, triggerId: null }, { reason: 'dignity', points: 15, count: 1, triggerId: null },
      { reason: 'need', points: 10, count: 1, triggerId: null }, { reason: 'earlier-failure', points: 25, count: 1, triggerId: null }, { reason: 'decisive-step', points: 15, count: 1, triggerId: null },
    ]);
    expect(points).toBe(100);
  });

  it('counts the fault of the house once the first end named it', () => {
    expect(stake(...WAY.close, ...reopenedAndAnswered()).shares.map(({ reason }) => reason)).toContain('own-fault');
  });

  it('asks neither the hour nor the money: what is given and when changes nothing', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(60), fc.nat(1_000_000), (costMinor, days, offeredMinor) => {
      const worth = (cost: number, at: number, offered: number) => stake(...WAY.hear, repairOffered('r1', 'p1', { costMinor: cost, readyAt: at, offeredMinor: offered }), gestureOffered('g1', { costMinor: cost }), contactRecorded('k1', { happenedAt: at }));
      expect(worth(costMinor, daysLater(days), offeredMinor)).toEqual(worth(0, REGISTERED_AT, 0));
    }));
  });

  it('only grows when more is at stake, in any life', () => {
    fc.assert(fc.property(life({ maxSteps: 20 }), ({ lived }) => {
      for (const { before, after, events } of lived) {
        const only = events.length === 1 ? events[0]?.type : undefined;
        if (before === null || only === undefined) continue;
        const [was, is] = [stakeOf(before, GOVERNING_OF_TESTS).points, stakeOf(after, GOVERNING_OF_TESTS).points];
        if (['PainNamed', 'TriggerConfirmed', 'RepairFailed', 'CaseReopened'].includes(only)) expect(is).toBeGreaterThanOrEqual(was);
        if (only === 'TriggerStruck') expect(is).toBeLessThanOrEqual(was);
        expect(is).toBeLessThanOrEqual(100);
      }
    }), { numRuns: 60 });
  });
});

describe('in a moment of truth', () => {
  const moment = [...WAY.hear, confirmed('wedding')];
  it('the limit for repairs is wider and says why; goodwill keeps the plain one', () => {
    const state = stateAfter(...moment);
    expect(stakeOf(state, GOVERNING_OF_TESTS).isMomentOfTruth).toBe(true);
    expect(limitOf(state, AGENT, 'repair', GOVERNING_OF_TESTS)).toEqual({ limitMinor: 100_000, percent: 200, because: 'moment-of-truth' });
    expect(limitOf(state, AGENT, 'gesture', GOVERNING_OF_TESTS)).toEqual({ limitMinor: 50_000, percent: 100, because: null });
    expect(limitOf(state, ADMINISTRATOR, 'repair', GOVERNING_OF_TESTS).limitMinor).toBeNull();
    expect(limitOf(stateAfter(...WAY.hear), AGENT, 'repair', WITHOUT_PACK)).toEqual({ limitMinor: 50_000, percent: 100, because: null });
  });

  it('an agent gives at once what would have waited for an approval, and not a yuan more', () => {
    given(...WAY.hear).under(WITHOUT_PACK).when(COMMANDS['add-repair']({ costMinor: 100_000 })).thenRefused('above-authority', { facts: { limitMinor: 50_000 } });
    given(...moment).under(GOVERNING_OF_TESTS).when(COMMANDS['add-repair']({ costMinor: 100_000 })).thenHappens('RepairOffered');
    given(...moment).under(GOVERNING_OF_TESTS).when(COMMANDS['add-repair']({ costMinor: 100_001 })).thenRefused('above-authority', { facts: { limitMinor: 100_000, amountMinor: 100_001 } });
    given(...moment, repairOffered('r1', 'p1', { costMinor: 90_000 })).under(GOVERNING_OF_TESTS).when(COMMANDS['choose-repair']()).thenHappens('RepairChosen');
  });

  it('an agent is trusted with what the pack says, and only with that: everything else of a supervisor waits for one (I6)', () => {
    const lodging = COMMANDS['add-repair']({ costMinor: 30_000, optionId: 'lodging-tonight' });
    given(...WAY.hear, struck()).under(GOVERNING_OF_TESTS).when(lodging).thenRefused('above-role', { facts: { role: 'supervisor' } });
    given(...WAY.hear, struck()).under(GOVERNING_OF_TESTS).by(SUPERVISOR).when(lodging).thenHappens('RepairOffered');
    given(...moment).under(GOVERNING_OF_TESTS).when(lodging).thenHappens('RepairOffered');
    given(...moment).under(GOVERNING_OF_TESTS).when(COMMANDS['add-repair']({ costMinor: 100_001, optionId: 'lodging-tonight' })).thenRefused('above-authority');
    given(...moment).under(GOVERNING_OF_TESTS).when(COMMANDS['add-repair']({ costMinor: 0, optionId: 'branch-head' })).thenRefused('above-role');
    const shown = (optionId: string, events: readonly CaseEvent[]) => optionsFor(stateAfter(...events), { kind: 'dignity' }, AGENT, 'CNY', GOVERNING_OF_TESTS, null).find((each) => each.optionId === optionId)?.mayDecide;
    expect(shown('lodging-tonight', moment)).toMatchObject({ answer: 'yes', role: 'agent', isTrusted: true });
    expect(shown('lodging-tonight', [...WAY.hear, struck()])).toMatchObject({ answer: 'no', role: 'supervisor', isRoleEnough: false });
    expect(shown('branch-head', moment)).toMatchObject({ answer: 'no', role: 'supervisor', isTrusted: false });
  });

  it('and never a larger present (S0.3)', () => {
    given(...moment, repairOffered(), repairChosen()).under(GOVERNING_OF_TESTS).when(COMMANDS['offer-gesture']({ costMinor: 50_001 })).thenRefused('above-authority', { facts: { limitMinor: 50_000 } });
  });

  it('a second failure widens it further', () => {
    const again = stateAfter(...WAY.close, ...reopenedAndAnswered());
    expect(limitOf(again, AGENT, 'repair', GOVERNING_OF_TESTS)).toMatchObject({ percent: 300, because: 'double-deviation' });
  });

  it('the case stands before others of its group, and after what was promised for today', () => {
    expect(queueBand({ promiseAt: hoursLater(5), isMomentOfTruth: false }, hoursLater(15))).toBe(0);
    expect(queueBand({ promiseAt: hoursLater(15), isMomentOfTruth: true }, hoursLater(15))).toBe(1);
    expect(queueBand({ promiseAt: null, isMomentOfTruth: false }, hoursLater(15))).toBe(2);
  });

  it('somebody senior looks at it once in each cycle, and says what was seen', () => {
    expect(needsSeniorEye(stateAfter(...moment), GOVERNING_OF_TESTS)).toBe(true);
    expect(needsSeniorEye(stateAfter(...moment, looked), GOVERNING_OF_TESTS)).toBe(false);
    given(...moment).by(AGENT).when(COMMANDS['look-over']()).thenRefused('needs-supervisor');
    given(...moment).by(SUPERVISOR).when(COMMANDS['look-over']()).thenHappens('SeniorLooked');
    expect(needsSeniorEye(stateAfter(...WAY.hear, looked, ...WAY.close.slice(WAY.hear.length), ...reopenedAndAnswered(), safety()), GOVERNING_OF_TESTS)).toBe(true);
  });
});

describe('a safety case (S4.11)', () => {
  const hurt = [quiet, painNamed(), safety()];
  it('starts its clock by itself: a senior look, and a word back', () => {
    const dues = openDues(stateAfter(...hurt), POLICY, GOVERNING_OF_TESTS.safetyClock);
    expect(dues.filter(({ what }) => what === 'senior-look' || what === 'call-back')).toEqual([
      { what: 'senior-look', dueAt: minutesLater(32), commitmentId: null, startedAt: minutesLater(2), allowance: { count: 30, unit: 'minutes' } },
      { what: 'call-back', dueAt: minutesLater(122), commitmentId: null, startedAt: minutesLater(2), allowance: { count: 120, unit: 'minutes' } },
    ]);
    expect(nextDue(stateAfter(quiet, safety('p1')), POLICY, { seniorWithinMinutes: 5, callBackWithinMinutes: 10 })?.what).toBe('senior-look');
  });

  it('ends each clock by what it asks for', () => {
    const whats = (...events: readonly CaseEvent[]) => openDues(stateAfter(...hurt, ...events), POLICY, GOVERNING_OF_TESTS.safetyClock).map(({ what }) => what);
    expect(whats(looked)).not.toContain('senior-look');
    expect(whats(contactRecorded('k1', { startedBy: 'customer' }))).toContain('call-back');
    expect(whats(contactRecorded('k1'))).not.toContain('call-back');
  });

  it('needs a senior eye without a pack too', () => {
    expect(needsSeniorEye(stateAfter(...hurt), WITHOUT_PACK)).toBe(true);
  });
});
