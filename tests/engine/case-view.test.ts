/** The case as the screen gets it, and the code on its paper. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseView } from '../../src-main/engine/queries/case-view';
import { checkCode } from '../../src-main/engine/queries/code-check';
import { CaseView } from '../../src-main/shared/views/case-view';
import { caseId as asCaseId } from '../../src-main/shared/vocabulary/ids';
import { openRows } from '../../src-main/store/rows';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());
const deps = () => ({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock });

describe('the case view', () => {
  it('has the published shape at every step from registration to close, and ends closed', () => {
    const { caseId } = temp.register();
    const stages: string[] = [];
    const look = (): void => {
      const read = caseView(deps(), caseId, CHEN);
      if (!read.ok) throw new Error(read.error.code);
      stages.push(CaseView.parse(read.value).stage);
    };
    const press = temp.press;
    const watched: TempLedger = { ...temp, press: (id, name, payload) => { look(); return press(id, name, payload); } };
    walkToClose(watched, caseId);
    look();
    expect([...new Set(stages)]).toEqual(['acknowledge', 'empathize', 'act', 'follow-up', 'closed']);
  });

  it('counts the other cases of the same person', () => {
    const first = temp.register();
    const [registered] = temp.ledger.readCase(first.caseId);
    if (registered?.type !== 'CaseRegistered') throw new Error('not registered');
    const second = temp.register({ complainant: { kind: 'known', personId: registered.payload.personId } });
    const read = caseView(deps(), second.caseId, CHEN);
    expect(read.ok && read.value.complainant).toMatchObject({ name: '王秀英', phone: '13800006688', earlierCases: 1 });
  });

  it('is not there for a case that is not', () => {
    expect(caseView(deps(), asCaseId('01930000-0000-7000-8000-00000000ffff'), CHEN)).toMatchObject({ ok: false, error: { code: 'case-not-found' } });
  });

  it('lists what happened without repeating the story', () => {
    const { caseId } = temp.register();
    const read = caseView(deps(), caseId, CHEN);
    expect(read.ok && read.value.timeline.map((line) => line.type)).toEqual(['CaseRegistered', 'PainNamed']);
    expect(read.ok && Object.keys(read.value.timeline[0]?.facts ?? {})).not.toContain('story');
  });
});

describe('the code on a paper', () => {
  it('matches while the record holds what the paper shows, and says how many events are newer', () => {
    const { caseId } = temp.register();
    const digest = temp.ledger.caseDigest(caseId, 2) ?? '';
    temp.press(caseId, 'contain-harm', { measure: '已冻结' });
    const printed = { reference: '0-0-261122-0001', afterVersion: 2, digest };
    expect(checkCode(deps(), printed)).toEqual({ reference: '0-0-261122-0001', afterVersion: 2, matches: true, caseId, newerEvents: 1 });
    expect(checkCode(deps(), { ...printed, digest: '0'.repeat(20) }).matches).toBe(false);
    expect(checkCode(deps(), { ...printed, reference: '0-0-261122-0099' })).toMatchObject({ matches: false, caseId: null });
  });
});
