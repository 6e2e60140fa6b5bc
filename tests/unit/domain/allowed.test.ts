/** A button and its command never disagree: what is shown open is accepted, what is shown locked is refused with the reason shown. */
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';
import { WITHOUT_PACK } from '../../../src-main/domain/playbook/governing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../../src-main/domain/case/allowed';
import { decide, RULES } from '../../../src-main/domain/case/decide';
import { evolve } from '../../../src-main/domain/case/evolve';
import { stageOf } from '../../../src-main/domain/case/stage';
import { CASE_COMMAND_NAMES, type CaseCommandName } from '../../../src-main/shared/contract/case-commands';
import type { Permit } from '../../../src-main/shared/views/case-view';
import { BUILT_DESK, dice, helpfulStep, life, MAKE, targetsOf } from '../../support/arbitraries';
import { ADMINISTRATOR, AGENT, commandIdOf, context, daysLater, hoursLater, minutesLater, painNamed, repairFailed, SUPERVISOR, WAY } from '../../support/builders';
import { stateAfter } from '../../support/given';

const someone = fc.constantFrom(AGENT, SUPERVISOR, ADMINISTRATOR);
const permitFor = (all: ReturnType<typeof allowed>, name: CaseCommandName, target: string): Permit | undefined => {
  const parts: readonly (Readonly<Record<string, Readonly<Record<string, Permit>>>>)[] = [all.pains, all.repairs, all.commitments, all.gestures, all.approvals, all.attachments];
  if (name === 'close') return Object.entries(all.outcomes).find(([outcome]) => outcome === target)?.[1];
  if (name === 'request-paper') return Object.entries(all.papers).find(([kind]) => kind === target)?.[1];
  return target === '' ? all.commands[name] : parts.map((part) => part[target]?.[name]).find((each) => each !== undefined);
};

describe('what may be done now', { timeout: 60_000 }, () => {
  it('agrees with what is decided, part by part, in any life', () => {
    fc.assert(fc.property(life(), someone, fc.nat(6_000), fc.array(dice, { minLength: 1, maxLength: 6 }), ({ end, lived }, actor, later, rolls) => {
      const now = (lived.at(-1)?.now ?? 0) + later * 60_000;
      const all = allowed(end, actor, now, GOVERNING_OF_TESTS);
      for (const name of CASE_COMMAND_NAMES) {
        for (const target of targetsOf(name, end)) {
          const permit = permitFor(all, name, target);
          const attempt = (isValid: boolean, roll: (typeof rolls)[number]) => decide(end, MAKE[name]({ state: end, target, now, actor, dice: roll, isValid, desk: BUILT_DESK }), context(now, actor, {}, GOVERNING_OF_TESTS));
          for (const roll of rolls) {
            if (permit?.allowed === true) expect([name, attempt(true, roll)]).toMatchObject([name, { ok: true }]);
            else expect([attempt(true, roll), attempt(false, roll)]).toEqual([{ ok: false, error: permit?.refusal }, { ok: false, error: permit?.refusal }]);
          }
        }
      }
    }), { numRuns: 100 });
  });

  it('shows a command open exactly when some part of the case admits it', () => {
    fc.assert(fc.property(life(), someone, ({ end, lived }, actor) => {
      const now = lived.at(-1)?.now ?? 0;
      const all = allowed(end, actor, now, GOVERNING_OF_TESTS);
      for (const name of CASE_COMMAND_NAMES) {
        expect(all.commands[name].allowed).toBe(targetsOf(name, end).some((target) => permitFor(all, name, target)?.allowed));
      }
    }), { numRuns: 200 });
  });

  it('each lock names a command that is open itself or is opened in turn: following them closes every case', () => {
    fc.assert(fc.property(life({ maxSteps: 20, helpfulOutOfTen: 2 }), dice, ({ end, lived }, roll) => {
      let state = end;
      let now = lived.at(-1)?.now ?? 0;
      for (let steps = 0; steps < 120 && stageOf(state) !== 'closed'; steps += 1) {
        now += 60_000;
        const decided = decide(state, helpfulStep({ state, now, actor: ADMINISTRATOR, dice: { ...roll, coin: false }, desk: BUILT_DESK }), context(now, ADMINISTRATOR));
        expect(decided).toMatchObject({ ok: true });
        for (const event of decided.ok ? decided.value : []) state = evolve(state, { ...event, version: state.version + 1, actorId: ADMINISTRATOR.staffId, recordedAt: now, commandId: commandIdOf(state.version) });
      }
      expect(stageOf(state)).toBe('closed');
    }), { numRuns: 200 });
  });

  it('a fresh complaint waits for its acknowledgement and admits little else', () => {
    const { commands } = allowed(stateAfter(...WAY.listen), AGENT, minutesLater(5), WITHOUT_PACK);
    const open = CASE_COMMAND_NAMES.filter((name) => commands[name].allowed);
    expect(open).toEqual([
      'acknowledge', 'add-pain', 'mark-title', 'contain-harm', 'answer-safety-fact', 'promise', 'offer-handover', 'record-contact', 'withdraw', 'not-a-complaint', 'pass-on', 'name-representative', 'add-joint', 'set-confidential',
      'note-preferences', 'add-note', 'correct-fact', 'request-paper',
    ]);
  });

  it('I3: a new pain and a failed repair lock the gestures again', () => {
    const opened = allowed(stateAfter(...WAY.choose), AGENT, hoursLater(2), WITHOUT_PACK).commands['offer-gesture'];
    const newPain = allowed(stateAfter(...WAY.choose, painNamed('p2', '又等了一下午')), AGENT, hoursLater(2), WITHOUT_PACK).commands['offer-gesture'];
    const failed = allowed(stateAfter(...WAY.choose, repairFailed()), AGENT, hoursLater(2), WITHOUT_PACK).commands['offer-gesture'];
    expect(opened).toEqual({ allowed: true });
    expect(newPain).toMatchObject({ refusal: { code: 'gesture-locked', facts: { left: 1 }, opensWith: 'hear-pain' } });
    expect(failed).toMatchObject({ refusal: { code: 'gesture-locked', facts: { left: 1 }, opensWith: 'add-repair' } });
  });

  it('I6: an option above the own limit is shown locked with both amounts', () => {
    const state = stateAfter(...WAY.hear, { type: 'RepairOffered', payload: { repairId: 'r1', painId: 'p1', what: '赔付住院垫款利息', effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 80_000, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null } });
    expect(allowed(state, AGENT, hoursLater(1), WITHOUT_PACK).repairs['r1']?.['choose-repair']).toMatchObject({ refusal: { code: 'above-authority', facts: { limitMinor: 50_000, amountMinor: 80_000 } } });
    expect(allowed(state, SUPERVISOR, hoursLater(1), WITHOUT_PACK).repairs['r1']?.['choose-repair']).toEqual({ allowed: true });
  });

  it('a promise can be kept until its time has passed, and only broken afterwards', () => {
    const state = stateAfter(...WAY.acknowledge);
    expect(allowed(state, AGENT, hoursLater(3), WITHOUT_PACK).commitments['m1']?.['keep-promise']).toEqual({ allowed: true });
    const late = allowed(state, AGENT, hoursLater(3) + 1, WITHOUT_PACK).commitments['m1'];
    expect([late?.['keep-promise'].allowed, late?.['renegotiate-promise'].allowed, late?.['break-promise'].allowed]).toEqual([false, false, true]);
  });

  it('says at close which outcomes are true (I4)', () => {
    const { outcomes } = allowed(stateAfter(...WAY.followUp), AGENT, daysLater(3), WITHOUT_PACK);
    expect([outcomes.resolved.allowed, outcomes['agreed-in-part'].allowed, outcomes['not-agreed'].allowed]).toEqual([true, false, false]);
  });

  it('the letter waits for a decision, the report for nothing', () => {
    const early = allowed(stateAfter(...WAY.complete), AGENT, hoursLater(9), WITHOUT_PACK).papers;
    expect([early['resolution-report'].allowed, early['resolution-letter'].allowed]).toEqual([true, false]);
    expect(allowed(stateAfter(...WAY.tell), AGENT, hoursLater(9), WITHOUT_PACK).papers['resolution-letter'].allowed).toBe(true);
  });

  it('has one rule for every command, and says whom it is about', () => {
    const perPart = CASE_COMMAND_NAMES.filter((name) => RULES[name].targets !== null);
    expect(perPart).toEqual(['hear-pain', 'add-repair', 'choose-repair', 'complete-repair', 'fail-repair', 'refuse-pain', 'keep-promise', 'break-promise', 'renegotiate-promise', 'pay-gesture', 'approve', 'refuse-approval', 'close', 'remove-attachment', 'request-paper']);
  });
});
