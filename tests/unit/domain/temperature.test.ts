/** The temperature of a case (S1.3): 25 °C is even, each degree has its reason, and one act brings it back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import type { CaseState } from '../../../src-main/domain/case/state';
import { openDues } from '../../../src-main/domain/deadlines/due';
import { DEFAULT_RULES, DEFAULT_SAFETY_CLOCK } from '../../../src-main/domain/playbook/governing';
import { EVEN_DEGREES, temperatureBy, type TemperatureInputs } from '../../../src-main/domain/temperature/formula';
import { temperatureInputs } from '../../../src-main/domain/temperature/inputs';
import { temperatureOf, type Temperature } from '../../../src-main/domain/temperature/temperature';
import type { PackRules } from '../../../src-main/shared/playbook/rules';
import { life } from '../../support/arbitraries';
import {
  contactRecorded, daysLater, followUpScheduled, gestureOffered, hoursLater, imported, NO_EFFORT, painHeard, painNamed, preferencesNoted, promiseKept, promiseMade, registered, repairChosen, repairCompleted, repairFailed, repairOffered, WAY,
} from '../../support/builders';
import { stateAfter } from '../../support/given';

const POLICY = { acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15 };
const COOLS = ['silentHours', 'lateHours', 'brokenPromises', 'failedRepairs', 'reopenings', 'transfers'] as const;
const HEATS = ['needlessContacts', 'unaskedOffers'] as const;
const WINS = ['keptPromises', 'completedRepairs', 'askedContacts'] as const;

const inputs: fc.Arbitrary<TemperatureInputs> = fc.record({
  silentHours: fc.double({ min: 0, max: 900, noNaN: true }), lateHours: fc.double({ min: 0, max: 900, noNaN: true }), brokenPromises: fc.nat(6), failedRepairs: fc.nat(6), reopenings: fc.nat(4), transfers: fc.nat(9),
  needlessContacts: fc.nat(9), unaskedOffers: fc.nat(5), keptPromises: fc.nat(9), completedRepairs: fc.nat(6), askedContacts: fc.nat(9),
});
const tenths = fc.nat(120).map((count) => count / 10);
const each = fc.record({ degreesEach: tenths, most: tenths });
const perDay = fc.record({ degreesPerDay: tenths, most: tenths });
/** Any numbers that a pack may hold: the promises of the formula do not hang on the shipped ones. */
const numbers: fc.Arbitrary<PackRules['temperature']> = fc.record({
  silence: perDay.map((rest) => ({ allowedHours: 24, ...rest })), lateness: perDay, brokenPromise: each, failedRepair: each, reopening: each, transfer: each, needlessContact: each, unaskedOffer: each,
  keptPromise: fc.record({ degreesEach: tenths }), completedRepair: fc.record({ degreesEach: tenths }), askedContact: fc.record({ degreesEach: tenths }), evenWithin: tenths,
});
/** A case of one to four cycles. */
const cycles = fc.array(inputs, { minLength: 1, maxLength: 4 });
/** The same with more of one thing in one of its cycles. */
const more = (from: readonly TemperatureInputs[], input: keyof TemperatureInputs, by: number, place: number): readonly TemperatureInputs[] =>
  from.map((own, cycle) => (cycle === place % from.length ? { ...own, [input]: own[input] + by } : own));

describe('the formula', () => {
  it('says 25 °C where nothing happened, whatever the pack says', () => {
    const nothing: TemperatureInputs = { silentHours: 0, lateHours: 0, brokenPromises: 0, failedRepairs: 0, reopenings: 0, transfers: 0, needlessContacts: 0, unaskedOffers: 0, keptPromises: 0, completedRepairs: 0, askedContacts: 0 };
    fc.assert(fc.property(numbers, (rules) => { expect(temperatureBy([nothing], rules)).toEqual({ degrees: EVEN_DEGREES, shares: [] }); expect(temperatureBy([nothing, nothing], rules)).toEqual({ degrees: EVEN_DEGREES, shares: [] }); }));
  });

  it.each(COOLS)('more of %s never makes a case warmer', (input) => {
    fc.assert(fc.property(cycles, numbers, fc.nat(9), fc.nat(3), (from, rules, by, place) => { expect(temperatureBy(more(from, input, by, place), rules).degrees).toBeLessThanOrEqual(temperatureBy(from, rules).degrees); }), { numRuns: 400 });
  });

  it.each(HEATS)('more of %s never makes a case colder', (input) => {
    fc.assert(fc.property(cycles, numbers, fc.nat(9), fc.nat(3), (from, rules, by, place) => { expect(temperatureBy(more(from, input, by, place), rules).degrees).toBeGreaterThanOrEqual(temperatureBy(from, rules).degrees); }), { numRuns: 400 });
  });

  it.each(WINS)('%s only win back what was lost, never past 25 °C', (input) => {
    fc.assert(fc.property(cycles, numbers, fc.nat(9), fc.nat(3), (from, rules, by, place) => {
      const before = temperatureBy(from, rules).degrees;
      const after = temperatureBy(more(from, input, by, place), rules).degrees;
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeLessThanOrEqual(Math.max(before, EVEN_DEGREES));
    }), { numRuns: 400 });
  });

  it('good acts of a cycle win back nothing that was lost after it', () => {
    fc.assert(fc.property(cycles, cycles, numbers, fc.nat(9), fc.constantFrom(...WINS), (before, after, rules, by, input) => {
      // Where nothing is lost at the end of the earlier cycles, whatever else was good in them changes nothing later.
      const even = before.map((own) => ({ ...own, silentHours: 0, lateHours: 0, brokenPromises: 0, failedRepairs: 0, reopenings: 0, transfers: 0 }));
      expect(temperatureBy([...more(even, input, by, 0), ...after], rules).degrees).toBe(temperatureBy([...even, ...after], rules).degrees);
    }), { numRuns: 300 });
  });

  it('adds up: the shares are the whole difference from 25 °C', () => {
    fc.assert(fc.property(cycles, (from) => {
      const { degrees, shares } = temperatureBy(from, DEFAULT_RULES.temperature);
      const sum = EVEN_DEGREES + shares.reduce((total, share) => total + share.degrees, 0);
      expect(degrees).toBeCloseTo(Math.min(50, Math.max(0, sum)), 6);
    }), { numRuns: 400 });
  });
});

const at = (now: number, ...events: readonly CaseEvent[]): Temperature => of(stateAfter(...events), now);
const of = (state: CaseState, now: number): Temperature => {
  const found = temperatureOf(state, openDues(state, POLICY, DEFAULT_SAFETY_CLOCK), DEFAULT_RULES, now);
  if (found === null) throw new Error('a case of this desk has a temperature');
  return found;
};
const untold = registered({ effortBefore: NO_EFFORT });
const reasons = ({ shares }: Temperature): string[] => shares.map(({ reason }) => reason);
const broken: CaseEvent = { type: 'PromiseBroken', payload: { commitmentId: 'm1', reason: '忘了' } };
const [, ...heard] = WAY.hear;

describe('a case', () => {
  it('that was just taken is even, and says that it waits to be acknowledged', () => {
    expect(at(hoursLater(0), untold, painNamed())).toEqual({ degrees: 25, standing: 'even', shares: [], next: { act: 'acknowledge', at: hoursLater(0.5), part: null } });
  });

  it('is left alone until the promised hour, and nothing of the silence before it cools', () => {
    const [, ...acknowledged] = WAY.acknowledge;
    const waits = [untold, ...acknowledged, promiseKept('m1'), promiseMade('m2', daysLater(4))];
    expect(at(daysLater(3), ...waits)).toMatchObject({ degrees: 25, next: { act: 'nothing-until', at: daysLater(4) } });
    expect(at(daysLater(4) - 3_600_000, ...waits).next).toEqual({ act: 'tell-before-late', at: daysLater(4), part: 'm2' });
    expect(at(daysLater(6), ...waits)).toMatchObject({ standing: 'cold', next: { act: 'tell-late', at: daysLater(4), part: 'm2' } });
  });

  it('goes cold without a word, and one word brings it back', () => {
    const silent = [untold, ...heard, promiseKept('m1')];
    expect(at(daysLater(9), ...silent)).toMatchObject({ degrees: 19, standing: 'cold', shares: [{ reason: 'silence', count: 168, degrees: -7 }, { reason: 'kept-promise', degrees: 1 }], next: { act: 'give-word' } });
    expect(at(daysLater(9), ...silent, contactRecorded('k1', { happenedAt: daysLater(9) - 1 })).standing).toBe('even');
  });

  it('is left in peace where the customer asked for that, however long it is silent', () => {
    expect(at(daysLater(9), untold, ...heard, promiseKept('m1'), preferencesNoted({ doNotContact: true })).next.act).toBe('no-further-contact');
  });

  it('remembers a broken promise and a failed repair until good acts win them back', () => {
    const hurt = [untold, ...WAY.offer.slice(1), broken, repairChosen('r1'), repairFailed('r1')];
    expect(at(hoursLater(1), ...hurt)).toMatchObject({ degrees: 19, standing: 'cold', next: { act: 'promise-next-step' } });
    const mended = at(hoursLater(1), ...hurt, promiseMade('m2', daysLater(1)), promiseKept('m2'), promiseMade('m3', daysLater(2)), promiseKept('m3'));
    expect(mended.degrees).toBe(21);
    expect(reasons(mended)).toEqual(['broken-promise', 'failed-repair', 'kept-promise']);
  });

  it('that comes back is as cold as the failure made it, however well the first time went', () => {
    const reopened: CaseEvent = { type: 'CaseReopened', payload: { cycle: 2, channel: 'phone', words: '新卡还是不能用', superiorId: null, noSuperiorReason: null } };
    const again = [...WAY.close.with(0, untold), reopened, painNamed('p2', '又白跑一晚上')];
    expect(at(hoursLater(2), ...again)).toMatchObject({ degrees: 21, standing: 'cold', shares: [{ reason: 'reopening', count: 1, degrees: -4 }] });
    expect(at(hoursLater(2), ...again, painHeard('p2'), repairOffered('r2', 'p2'), repairChosen('r2'), repairCompleted('r2')).degrees).toBe(23);
  });

  it('grows too warm by contacts beyond the budget, and the one act is to leave them be', () => {
    const calls = ['k1', 'k2', 'k3', 'k4', 'k5'].map((id) => contactRecorded(id, { happenedAt: hoursLater(1) }));
    expect(at(hoursLater(2), untold, ...heard, promiseKept('m1'), ...calls)).toMatchObject({ degrees: 28, standing: 'warm', shares: [{ reason: 'needless-contact', count: 2, degrees: 3 }], next: { act: 'no-further-contact', at: daysLater(15) } });
  });

  it('does not count a call as needless that answers one of the customer’s', () => {
    const asked = ['k1', 'k3', 'k5', 'k7'].flatMap((id, place) => [contactRecorded(id, { startedBy: 'customer', happenedAt: hoursLater(1) }), contactRecorded(`k${place * 2 + 2}`, { happenedAt: hoursLater(1) })]);
    expect(reasons(at(hoursLater(2), untold, ...heard, promiseKept('m1'), ...asked))).toEqual([]);
  });

  it('is heated by a present that was turned down and by a second one, not by the first that fitted', () => {
    const settled = [untold, ...WAY.complete.slice(1)];
    expect(reasons(at(hoursLater(1), ...settled, gestureOffered('g1')))).not.toContain('unasked-offer');
    expect(reasons(at(hoursLater(1), ...settled, gestureOffered('g1'), gestureOffered('g2')))).toContain('unasked-offer');
    expect(reasons(at(hoursLater(1), ...settled, gestureOffered('g1', { isAccepted: false })))).toContain('unasked-offer');
  });

  it('waits for the one follow-up in peace', () => {
    expect(at(hoursLater(2), untold, ...WAY.promisesEnded.slice(1), followUpScheduled()).next).toEqual({ act: 'nothing-until', at: daysLater(3), part: null });
  });

  it('keeps the degrees it was closed with, however long ago that is', () => {
    const closed = stateAfter(...WAY.close);
    const dues = openDues(closed, POLICY, DEFAULT_SAFETY_CLOCK);
    expect(temperatureOf(closed, dues, DEFAULT_RULES, daysLater(400))).toEqual(temperatureOf(closed, dues, DEFAULT_RULES, daysLater(40)));
    expect(temperatureOf(closed, dues, DEFAULT_RULES, daysLater(40))?.next.act).toBe('none');
  });

  it('of another system’s history has none: nobody knows how warm it was', () => {
    expect(temperatureOf(stateAfter(registered(), imported({ isClosedBefore: true })), [], DEFAULT_RULES, daysLater(1))).toBeNull();
  });

  it('is as warm whatever the order in which independent things were recorded', () => {
    const pieces: readonly CaseEvent[] = [promiseMade('m2', daysLater(1)), promiseMade('m3', daysLater(1)), contactRecorded('k1', { happenedAt: hoursLater(1) }), painNamed('p2', '态度很差'), followUpScheduled()];
    fc.assert(fc.property(fc.shuffledSubarray([...pieces], { minLength: pieces.length }), (shuffled) => {
      expect(at(daysLater(5), untold, ...heard, ...shuffled).degrees).toBe(at(daysLater(5), untold, ...heard, ...pieces).degrees);
    }));
  });

  it('is never colder after a promise was kept or a repair completed at once, in any life', () => {
    fc.assert(fc.property(life({ maxSteps: 30 }), ({ lived }) => {
      for (const { before, after, events, now } of lived) {
        if (before === null || events.length !== 1 || !['PromiseKept', 'RepairCompleted'].includes(events[0]?.type ?? '')) continue;
        expect(of(after, now).degrees).toBeGreaterThanOrEqual(of(before, now).degrees);
      }
    }), { numRuns: 60 });
  });

  it('forgets what was undone (I1)', () => {
    const state = stateAfter(untold, ...WAY.complete.slice(1));
    expect(temperatureInputs(state, [], DEFAULT_RULES, hoursLater(1))).toMatchObject([{ completedRepairs: 1, failedRepairs: 0 }]);
    expect(state.before === null ? null : temperatureInputs({ ...state.before, last: null }, [], DEFAULT_RULES, hoursLater(1))).toMatchObject([{ completedRepairs: 0 }]);
  });
});
