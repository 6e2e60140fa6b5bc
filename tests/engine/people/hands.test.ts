/** Several people at one desk: what waits for whom (I6, I7), who could decide here, and to whom a closed case goes when it is reopened. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseCommandName, CasePayload } from '../../../src-main/shared/contract/case-commands';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { StaffView } from '../../../src-main/shared/views/desk-views';
import { CONTRACT } from '../../../src-main/shared/contract';
import { openTestHouse, OWN_PAGE, PIN, type TestHouse } from '../../support/open-house';
import { uuidOf } from '../../support/view-builders';

let desk: TestHouse;
let chief: StaffView;
let li: StaffView;
let wang: StaffView;
let presses = 0;

const commandId = (): string => uuidOf(9_000 + (presses += 1));
const send = async <N extends CaseCommandName>(view: CaseView, name: N, payload: CasePayload<N>): Promise<CaseView> => {
  const reply = await desk.door(OWN_PAGE, `case.${name}`, { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), payload });
  if (!reply.ok) throw new Error(`case.${name} answered ${JSON.stringify(reply.error)}`);
  return desk.ask('case.read', { caseId: view.caseId });
};
/** A case of the signed-in person, whose one pain was heard. */
const heard = async (): Promise<CaseView> => {
  let view = await desk.ask('case.register', { ...CONTRACT['case.register'].sample, commandId: commandId() });
  view = await send(view, 'acknowledge', { channel: 'phone', nextStep: 'Call back', nextStepDueAt: Date.now() + 3_600_000 });
  return send(view, 'hear-pain', { painId: 'p1', ownWords: 'Two days without an answer are long.' });
};
const ask = (view: CaseView): Promise<CaseView> => send(view, 'ask-approval', { account: 'repair', painId: 'p1', what: 'A year of fees back', amountMinor: 90_000, reason: 'The house failed three times.', optionId: null });
const waitsFor = async (person: StaffView): Promise<{ handovers: string[]; approvals: string[] }> => {
  await desk.signIn(person);
  const { handovers, approvals } = await desk.ask('queue.for-me', {});
  return { handovers: handovers.map((row) => row.caseId), approvals: approvals.map((row) => row.caseId) };
};

beforeEach(async () => {
  desk = openTestHouse();
  chief = await desk.begin();
  li = await desk.addPerson('Li Na', 'agent');
  wang = await desk.addPerson('Wang Fang', 'supervisor');
});
afterEach(() => desk.close());

describe('what waits for a person', () => {
  it('is a case that was offered to them, until they answer (I7)', async () => {
    const view = await heard();
    await send(view, 'offer-handover', { toStaffId: li.staffId, happened: 'Card lost', promised: 'A call', notAskAgain: 'Card number' });
    expect(await waitsFor(wang)).toEqual({ handovers: [], approvals: [] });
    expect(await waitsFor(li)).toEqual({ handovers: [view.caseId], approvals: [] });
    await send(await desk.ask('case.read', { caseId: view.caseId }), 'accept-handover', { handoverId: 'h1' });
    expect(await waitsFor(li)).toEqual({ handovers: [], approvals: [] });
  });

  it('is an approval that somebody else asked for, shown to those who see over the work of others (I6)', async () => {
    await desk.signIn(li);
    const view = await ask(await heard());
    expect(await waitsFor(li)).toEqual({ handovers: [], approvals: [] });
    expect(await waitsFor(wang)).toEqual({ handovers: [], approvals: [view.caseId] });
    await send(await desk.ask('case.read', { caseId: view.caseId }), 'approve', { approvalId: 'a1', reason: 'The log shows it.' });
    expect(await waitsFor(wang)).toEqual({ handovers: [], approvals: [] });
  });

  it('is never an approval that they asked for themselves, whatever their role', async () => {
    const view = await ask(await heard());
    expect(await waitsFor(chief)).toEqual({ handovers: [], approvals: [] });
    expect(await waitsFor(wang)).toEqual({ handovers: [], approvals: [view.caseId] });
  });
});

describe('who could decide here', () => {
  it('is everybody with the authority but the asker, who types the own PIN without taking over the desk (I6)', async () => {
    await desk.signIn(li);
    const view = await ask(await heard());
    expect(view.approvals[0]?.deciders.map((each) => each.name)).toEqual(['Chen Yu', 'Wang Fang']);
    expect(view.approvals[0]?.permits.approve).toMatchObject({ allowed: false, refusal: { code: 'own-approval' } });
    const decided = await desk.ask('case.decide-here', { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), approverId: wang.staffId, pin: PIN, payload: { approvalId: 'a1', isApproved: true, reason: 'The log shows it.' } });
    expect(decided.approvals[0]).toMatchObject({ status: 'given', deciders: [], decision: { by: 'Wang Fang' } });
    expect((await desk.ask('session.read', {})).signedIn?.name).toBe('Li Na');
  });

  it('is nobody whose own limit is below the amount', async () => {
    const settings = await desk.ask('settings.read', {});
    const { branchCode: _code, workstationCode: _station, language: _language, theme: _theme, ...changeable } = settings;
    await desk.ask('settings.change', { ...changeable, supervisorLimitMinor: 80_000 });
    await desk.signIn(li);
    expect((await ask(await heard())).approvals[0]?.deciders).toEqual([]);
  });
});

describe('a closed case', () => {
  it('names the superiors of its owner for a reopening, the active ones only; an open one names nobody', async () => {
    await desk.ask('staff.set-active', { staffId: (await desk.addPerson('Gone Away', 'supervisor')).staffId, isActive: false });
    await desk.signIn(li);
    const view = await desk.ask('case.register', { ...CONTRACT['case.register'].sample, commandId: commandId() });
    expect(view.superiors).toEqual([]);
    const closed = await send(view, 'withdraw', { customerWords: 'Leave it.', channel: 'phone' });
    expect(closed.superiors.map((each) => each.name)).toEqual(['Chen Yu', 'Wang Fang']);
  });
});
