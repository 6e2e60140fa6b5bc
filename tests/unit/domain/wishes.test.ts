/** How a person wants to be reached, as a rule: taken over between cases of one person, and confidentiality whose reason comes after intake. */
import { describe, expect, it } from 'vitest';
import { wishesTakenOver } from '../../../src-main/domain/complainants/held-wishes';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { COMMANDS, preferencesNoted, registerCase, WAY } from '../../support/builders';
import { given, stateAfter } from '../../support/given';

const OTHER = { channel: 'message', fromMinute: null, toMinute: null, doNotContact: true, needs: [], needWords: null } as const;
const HELD = { ...preferencesNoted().payload, takenOverFrom: '0571-03-02-261101-0001' };
const confidential = (reason: string): CaseEvent => ({ type: 'ConfidentialityChanged', payload: { isConfidential: true, reason } });

describe('wishes that a person told before (I8)', () => {
  it('begin the next case as an event of its own that names where they were told', () => {
    given().when({ ...registerCase(), heldWishes: HELD }).thenHappens('CaseRegistered', 'PainNamed', 'PainNamed', 'PreferencesNoted');
    given().when({ ...registerCase(), heldWishes: { ...HELD, channel: null, fromMinute: null, toMinute: null, needs: [] } }).thenHappens('CaseRegistered', 'PainNamed', 'PainNamed');
  });

  it('give way to what is said now', () => {
    const around = { representative: null, joint: [], isConfidential: false, preferences: { ...OTHER, needs: [] } };
    given().when({ ...registerCase({ pains: [{ kind: 'time', words: '等了很久' }], around }), heldWishes: HELD }).thenHappens('CaseRegistered', 'PainNamed', 'PreferencesNoted');
    expect(stateAfter(...WAY.hear, { type: 'PreferencesNoted', payload: { ...OTHER, takenOverFrom: null } }).preferences?.takenOverFrom).toBeNull();
  });

  it('are taken over once, and name the case where they were first told however often they travel', () => {
    const told = stateAfter(...WAY.hear, preferencesNoted());
    const into = stateAfter(...WAY.listen);
    const [taken] = wishesTakenOver(into, told);
    expect(taken).toMatchObject({ type: 'PreferencesNoted', payload: { channel: 'phone', takenOverFrom: told.reference } });
    expect(wishesTakenOver(told, told)).toEqual([]);
    const travelled = stateAfter(...WAY.hear, preferencesNoted({ takenOverFrom: HELD.takenOverFrom }));
    expect(wishesTakenOver(into, travelled)[0]).toMatchObject({ payload: { takenOverFrom: HELD.takenOverFrom } });
  });

  it('are emptied where they were taken back', () => {
    const [emptied] = wishesTakenOver(stateAfter(...WAY.hear, preferencesNoted()), stateAfter(...WAY.hear));
    expect(emptied).toMatchObject({ payload: { channel: null, doNotContact: false, needs: [] } });
  });
});

describe('a confidential case', () => {
  it('takes its reason afterwards where it was switched on at intake, and once only', () => {
    given(...WAY.hear, confidential('')).when(COMMANDS['set-confidential']()).thenHappens('ConfidentialityChanged');
    given(...WAY.hear, confidential('投诉对象是同事')).when(COMMANDS['set-confidential']()).thenRefused('nothing-to-correct');
  });
});
