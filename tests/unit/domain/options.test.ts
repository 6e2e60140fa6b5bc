/** Ways to settle a pain out of the pack (S0.4, S0.5, S4.6), effort as time, and coaching of the moment (S3.2, S4.5). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src-main/domain/case/commands';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { promptsFor, questionsFor, type Moment } from '../../../src-main/domain/coaching/coaching';
import { pauseAfter } from '../../../src-main/domain/coaching/pause';
import { effortInMinutes, minutesAsked } from '../../../src-main/domain/effort/minutes';
import { gesturesFor } from '../../../src-main/domain/options/gestures';
import { costIn, decidersOfOption, optionsFor, type OptionFound } from '../../../src-main/domain/options/options';
import { DEFAULT_RULES, WITHOUT_PACK } from '../../../src-main/domain/playbook/governing';
import { NEEDS, PAIN_KINDS, STAGES, type PainKind } from '../../../src-main/shared/vocabulary/case';
import { DEMEANOURS, FEELINGS } from '../../../src-main/shared/vocabulary/moment';
import { life } from '../../support/arbitraries';
import { ADMINISTRATOR, AGENT, contactRecorded, NO_EFFORT, painNamed, preferencesNoted, registered, repairChosen, repairOffered, SUPERVISOR, WAY } from '../../support/builders';
import { stateAfter } from '../../support/given';
import { GOVERNING_OF_TESTS, PACK_OF_TESTS } from '../../support/sample-pack';

const quiet = registered({ story: '等了很久。', journeyStep: null });
const optionsOf = (kind: PainKind, events: readonly CaseEvent[] = [quiet, painNamed()], actor: Actor = AGENT): readonly OptionFound[] => optionsFor(stateAfter(...events), { kind }, actor, 'CNY', GOVERNING_OF_TESTS, 'swallowed-card');
const ids = (options: readonly OptionFound[]): string[] => options.map(({ optionId }) => optionId);

describe('options of a pain', () => {
  it('are those of its kind, least trouble for the customer first, then the soonest, then the cheapest (S0.5)', () => {
    expect(ids(optionsOf('time'))).toEqual(['cash-bridge', 'courier', 'sign-in-person', 'come-in']);
    expect(optionsOf('time').map(({ addsMinutes }) => addsMinutes)).toEqual([0, 0, 90, 120]);
    expect(ids(optionsOf('money'))).toEqual(['cash-bridge']);
    expect(optionsFor(stateAfter(quiet, painNamed()), { kind: 'time' }, AGENT, 'CNY', WITHOUT_PACK, null)).toEqual([]);
  });

  it('never send somebody who cannot come, unless the law leaves no other way, and then say so', () => {
    const cannotCome = [quiet, painNamed(), preferencesNoted({ needs: ['no-visits'] })];
    expect(ids(optionsOf('time', cannotCome))).toEqual(['cash-bridge', 'courier', 'sign-in-person']);
    expect(optionsOf('time', cannotCome).at(-1)).toMatchObject({ isOnlyLawfulWay: true, againstNeeds: ['no-visits'] });
  });

  it('keep to that for every need and every kind of pain', () => {
    fc.assert(fc.property(fc.subarray([...NEEDS]), fc.constantFrom(...PAIN_KINDS), (needs, kind) => {
      for (const { optionId, effort, againstNeeds, isOnlyLawfulWay } of optionsOf(kind, [quiet, painNamed(), preferencesNoted({ needs })])) {
        const option = PACK_OF_TESTS.options.options.find(({ id }) => id === optionId);
        const isUnfit = needs.some((need) => option?.unfitFor.includes(need) === true) || (needs.includes('no-visits') && effort.visits > 0);
        expect(isUnfit).toBe(againstNeeds.length > 0);
        if (isUnfit) expect(isOnlyLawfulWay).toBe(true);
      }
    }));
  });

  it('say whether this person may decide it now, up to how much, and who else could', () => {
    const may = (optionId: string, kind: PainKind, actor: Actor, events: readonly CaseEvent[] = [quiet, painNamed()]) => optionsOf(kind, events, actor).find((each) => each.optionId === optionId)?.mayDecide;
    expect(may('courier', 'time', AGENT)).toEqual({ answer: 'yes', upToMinor: 50_000, role: 'agent', isRoleEnough: true, isTrusted: false });
    expect(may('cash-bridge', 'time', AGENT)).toMatchObject({ answer: 'in-part', upToMinor: 50_000 });
    expect(may('branch-head', 'dignity', AGENT)).toMatchObject({ answer: 'no', role: 'supervisor', isRoleEnough: false });
    expect(may('cash-bridge', 'time', AGENT, [quiet, ...WAY.hear.slice(1), repairOffered('r1', 'p1', { costMinor: 20_000 }), repairChosen('r1')])).toMatchObject({ answer: 'no', upToMinor: 30_000 });
    const [bridge] = optionsOf('money');
    if (bridge === undefined) throw new Error('the pack has a way for money');
    expect(decidersOfOption(stateAfter(quiet, painNamed()), bridge, [AGENT, SUPERVISOR, ADMINISTRATOR], GOVERNING_OF_TESTS).map(({ name }) => name)).toEqual([SUPERVISOR.name, ADMINISTRATOR.name]);
  });

  it('show their cost in the money of the desk, and as it is where the pack knows no rate', () => {
    expect(costIn('USD', PACK_OF_TESTS, { from: 1_500, to: 3_000 })).toEqual({ currency: 'USD', fromMinor: 210, toMinor: 420 });
    expect(costIn('GBP', PACK_OF_TESTS, { from: 1_500, to: 3_000 })).toEqual({ currency: 'CNY', fromMinor: 1_500, toMinor: 3_000 });
  });

  it('have gestures apart, measured by the plain limit', () => {
    expect(gesturesFor(stateAfter(quiet, painNamed()), AGENT, 'CNY', GOVERNING_OF_TESTS).map(({ gestureId, mayDecide }) => [gestureId, mayDecide.answer])).toEqual([['note', 'yes'], ['flowers', 'yes'], ['fee-waiver', 'in-part']]);
  });
});

describe('effort as time (S0.4)', () => {
  const total = (...events: readonly CaseEvent[]): number => effortInMinutes(stateAfter(...events), DEFAULT_RULES.effort).totalMinutes;
  const calls = [1, 2, 3, 4].map((ordinal) => contactRecorded(`k${ordinal}`, { startedBy: ordinal % 2 === 0 ? 'customer' : 'company', effort: { tellings: ordinal, transfers: 1, waitMinutes: 7 * ordinal, visits: 0, documents: ordinal % 2 } }));

  it('says where the minutes went, and the whole is their sum', () => {
    expect(effortInMinutes(stateAfter(registered(), painNamed()), DEFAULT_RULES.effort)).toEqual({
      totalMinutes: 168,
      sources: [{ source: 'telling', count: 2, minutes: 20 }, { source: 'transfer', count: 1, minutes: 8 }, { source: 'wait', count: 40, minutes: 40 }, { source: 'visit', count: 1, minutes: 90 }, { source: 'contact-started', count: 1, minutes: 10 }],
    });
    expect(minutesAsked({ minutes: 5, visits: 1, documents: 2 }, DEFAULT_RULES.effort)).toBe(155);
  });

  it('does not depend on the order in which contacts were written down', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...calls], { minLength: calls.length }), (shuffled) => { expect(total(registered({ effortBefore: NO_EFFORT }), painNamed(), ...shuffled)).toBe(total(registered({ effortBefore: NO_EFFORT }), painNamed(), ...calls)); }));
  });

  it('never shrinks but by an undo, which takes back exactly what it added, in any life', () => {
    fc.assert(fc.property(life({ maxSteps: 40 }), ({ lived }) => {
      const minutes = (state: Parameters<typeof effortInMinutes>[0]): number => effortInMinutes(state, DEFAULT_RULES.effort).totalMinutes;
      for (const { before, after, events } of lived) {
        if (before === null) continue;
        if (events.some(({ type }) => type === 'SlipUndone')) expect(minutes(after)).toBe(minutes(before.before ?? before));
        else expect(minutes(after)).toBeGreaterThanOrEqual(minutes(before));
      }
    }), { numRuns: 60 });
  });
});

describe('coaching of the moment (S3.2, S4.5)', () => {
  const moments: fc.Arbitrary<Moment> = fc.record({ stage: fc.constantFrom(...STAGES), feeling: fc.option(fc.constantFrom(...FEELINGS)), demeanour: fc.option(fc.constantFrom(...DEMEANOURS)), subjectId: fc.option(fc.constantFrom('swallowed-card', 'hurt-in-branch')) });

  it('gives two or three ideas of the stage, the same ones for the same moment', () => {
    fc.assert(fc.property(moments, (moment) => {
      const prompts = promptsFor(GOVERNING_OF_TESTS, moment);
      expect(prompts.length).toBeGreaterThanOrEqual(2);
      expect(prompts.length).toBeLessThanOrEqual(3);
      expect(promptsFor(GOVERNING_OF_TESTS, { ...moment })).toEqual(prompts);
      for (const { id } of prompts) expect(PACK_OF_TESTS.coaching.prompts.find((each) => each.id === id)?.stage).toBe(moment.stage);
      expect(questionsFor(GOVERNING_OF_TESTS, moment).length).toBeGreaterThan(0);
    }));
  });

  it('puts what fits the feeling and the demeanour first, and leaves out what fits others', () => {
    const at = (feeling: Moment['feeling'], demeanour: Moment['demeanour']) => promptsFor(GOVERNING_OF_TESTS, { stage: 'acknowledge', feeling, demeanour, subjectId: null }).map(({ id }) => id);
    expect(at('angry', 'overbearing')[0]).toBe('angry-loud-acknowledge');
    expect(at('angry', 'plain')).not.toContain('angry-loud-acknowledge');
    expect(questionsFor(GOVERNING_OF_TESTS, { stage: 'acknowledge', feeling: null, demeanour: null, subjectId: 'swallowed-card' })[0]?.id).toBe('card-question-0');
  });

  it('is silent without a pack', () => {
    expect(promptsFor(WITHOUT_PACK, { stage: 'act', feeling: 'angry', demeanour: null, subjectId: null })).toEqual([]);
  });

  it('leaves no trace: no event of any life carries a feeling or a demeanour', () => {
    const moody = new Set<string>([...FEELINGS, ...DEMEANOURS].filter((word) => word !== 'silent'));
    fc.assert(fc.property(life(), ({ events }) => {
      for (const { payload } of events) for (const [field, value] of Object.entries<unknown>(payload)) expect([field === 'feeling' || field === 'demeanour', typeof value === 'string' && moody.has(value)]).toEqual([false, false]);
    }), { numRuns: 80 });
  });

  it('offers a pause after a heated case, to nobody before its end and to nobody after a quiet one (S1.7)', () => {
    const even = { standing: 'even' } as const;
    expect(pauseAfter(true, 'angry', even, DEFAULT_RULES)).toBe(10);
    expect(pauseAfter(true, null, { standing: 'cold' }, DEFAULT_RULES)).toBe(10);
    expect(pauseAfter(true, 'calm', even, DEFAULT_RULES)).toBeNull();
    expect(pauseAfter(false, 'angry', even, DEFAULT_RULES)).toBeNull();
  });
});
