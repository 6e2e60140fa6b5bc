/** Wishes belong to the person (S1.5, I8): told once, they hold in every case of the same person, and are gone with the person. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEvents } from '../../src-main/domain/case/evolve';
import type { CaseState } from '../../src-main/domain/case/state';
import { runCommand } from '../../src-main/engine/run-command';
import type { Preferences } from '../../src-main/shared/contract/case-commands';
import type { CaseId, PersonId } from '../../src-main/shared/vocabulary/ids';
import { verifyChain } from '../../src-main/store/chain';
import { rebuildRows } from '../../src-main/store/projections';
import { wishesOf } from '../../src-main/store/projections/wish-row';
import { openRows } from '../../src-main/store/rows';
import { erasePerson } from '../support/erasing';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

const EVENINGS: Preferences = { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print', 'hearing'], needWords: '左耳' };
const NEVER: Preferences = { channel: null, fromMinute: null, toMinute: null, doNotContact: true, needs: [], needWords: null };

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

const stateOf = (caseId: CaseId): CaseState => {
  const state = foldEvents(temp.ledger.readCase(caseId));
  if (state === null) throw new Error('no case');
  return state;
};
const personOf = (caseId: CaseId): PersonId => stateOf(caseId).personId;
const registerAgain = (personId: PersonId, preferences: Preferences | null = null): CaseId =>
  temp.register({ complainant: { kind: 'known', personId }, around: preferences === null ? null : { representative: null, joint: [], isConfidential: false, preferences } }).caseId;
const countOf = (caseId: CaseId): number => temp.ledger.readCase(caseId).filter(({ type }) => type === 'PreferencesNoted').length;

describe('wishes of a person', () => {
  it('are the start of the next case of the same person, with the number of the case where they were told', () => {
    const first = temp.register().caseId;
    temp.press(first, 'note-preferences', EVENINGS);
    const second = registerAgain(personOf(first));
    expect(stateOf(second).preferences).toMatchObject({ ...EVENINGS, takenOverFrom: stateOf(first).reference });
    const third = registerAgain(personOf(first));
    expect(stateOf(third).preferences?.takenOverFrom).toBe(stateOf(first).reference);
    expect(temp.ledger.readCase(second).map(({ type }) => type)).toEqual(['CaseRegistered', 'PainNamed', 'PreferencesNoted']);
  });

  it('hold in the other cases from the moment they are told, open and closed, and a contact against them is refused there too (I8)', () => {
    const first = temp.register().caseId;
    const second = registerAgain(personOf(first));
    const closed = registerAgain(personOf(first));
    walkToClose(temp, closed);
    temp.press(first, 'note-preferences', NEVER);
    for (const other of [second, closed]) expect(stateOf(other).preferences).toMatchObject({ doNotContact: true, takenOverFrom: stateOf(first).reference });
    const contact = runCommand({ ledger: temp.ledger, clock: temp.clock }, {
      caseId: second, expectedVersion: stateOf(second).version, commandId: temp.nextCommand(), actor: CHEN,
      command: { name: 'record-contact', payload: { startedBy: 'company', channel: 'phone', purpose: 'progress', note: '告知进展', effort: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, happenedAt: null, overBudgetReason: null } },
    });
    expect(contact).toMatchObject({ ok: false, error: { code: 'do-not-contact' } });
  });

  it('are those told now, where other wishes are told at intake; the older cases take them over', () => {
    const first = temp.register().caseId;
    temp.press(first, 'note-preferences', EVENINGS);
    const second = registerAgain(personOf(first), NEVER);
    expect(stateOf(second).preferences).toMatchObject({ doNotContact: true, takenOverFrom: null });
    expect(stateOf(first).preferences).toMatchObject({ doNotContact: true, takenOverFrom: stateOf(second).reference });
    expect(wishesOf(temp.db, personOf(first))).toMatchObject({ doNotContact: true, takenOverFrom: stateOf(second).reference });
  });

  it('write nothing where they hold already, and nothing into the case of somebody else', () => {
    const first = temp.register().caseId;
    const stranger = temp.register().caseId;
    temp.press(first, 'note-preferences', EVENINGS);
    const second = registerAgain(personOf(first));
    temp.press(second, 'note-preferences', EVENINGS);
    expect([countOf(first), countOf(second), countOf(stranger)]).toEqual([1, 2, 0]);
  });

  it('go back everywhere when the slip is undone (I1)', () => {
    const first = temp.register().caseId;
    const second = registerAgain(personOf(first));
    temp.press(first, 'note-preferences', EVENINGS);
    temp.press(first, 'note-preferences', NEVER);
    temp.press(first, 'undo', {});
    for (const each of [first, second]) expect(stateOf(each).preferences).toMatchObject({ doNotContact: false, channel: 'phone' });
    expect(wishesOf(temp.db, personOf(first))).toMatchObject({ doNotContact: false, fromMinute: 1_080, needWords: '左耳' });
  });

  it('of nobody known begin with nothing, and an empty wish starts nothing in the next case', () => {
    const first = temp.register().caseId;
    expect(wishesOf(temp.db, personOf(first))).toBeNull();
    temp.press(first, 'note-preferences', { ...NEVER, doNotContact: false });
    expect(stateOf(registerAgain(personOf(first))).preferences).toBeNull();
  });

  it('are the same when the rows are made anew, and the chain stays whole', () => {
    const first = temp.register().caseId;
    registerAgain(personOf(first), EVENINGS);
    temp.press(first, 'note-preferences', NEVER);
    const held = wishesOf(temp.db, personOf(first));
    rebuildRows(temp.db);
    expect(wishesOf(temp.db, personOf(first))).toEqual(held);
    expect(held).toMatchObject({ doNotContact: true, takenOverFrom: stateOf(first).reference });
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });

  it('are gone with the person', () => {
    const { caseId } = temp.register();
    walkToClose(temp, caseId);
    temp.press(caseId, 'note-preferences', EVENINGS);
    const personId = personOf(caseId);
    const erased = erasePerson({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids }, { personId, reason: '本人书面要求', commandId: temp.nextCommand(), by: CHEN.staffId });
    expect(erased.ok).toBe(true);
    expect(wishesOf(temp.db, personId)).toBeNull();
    expect(temp.db.prepare<[], { n: number }>('t.wishes', 'SELECT count(*) AS n FROM wish_row').get()?.n).toBe(0);
    expect(rebuildRows(temp.db)).toBe(1);
    expect(wishesOf(temp.db, personId)).toBeNull();
  });
});
