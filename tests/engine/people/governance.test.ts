/** Erasing takes two people (I6), a rule names who is due, and whoever looks at a case is in a log that supervisors read. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src-main/shared/contract';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { StaffView } from '../../../src-main/shared/views/desk-views';
import { CONTRACT } from '../../../src-main/shared/contract';
import { NO_DESKTOP, openTestHouse, OWN_PAGE, PIN, type TestHouse } from '../../support/open-house';
import { pngOf } from '../../support/sample-files';
import { uuidOf } from '../../support/view-builders';

let desk: TestHouse;
let chen: StaffView;
let presses = 0;
const press = (): string => uuidOf(70_000 + (presses += 1));
const send = async (view: CaseView, name: string, payload: unknown): Promise<CaseView> => {
  const reply = await desk.door(OWN_PAGE, `case.${name}`, { caseId: view.caseId, expectedVersion: view.version, commandId: press(), payload });
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return desk.ask('case.read', { caseId: view.caseId });
};
const register = (name = 'Sample Person'): Promise<CaseView> => {
  const { sample } = CONTRACT['case.register'];
  return desk.ask('case.register', { commandId: press(), payload: { ...sample.payload, complainant: { kind: 'new', name, phone: null, address: null } } });
};
/** Somebody whose one case is over. */
const closedCase = async (name?: string): Promise<CaseView> => send(await register(name), 'withdraw', { customerWords: 'Leave it.', channel: 'phone' });
const asked = async (...views: readonly CaseView[]): Promise<string> => {
  const requestId = press();
  await desk.ask('erasure.ask', { personIds: views.map((view) => view.complainant.personId), reason: 'Sample Person asked in writing', commandId: requestId });
  return requestId;
};
const codeOf = (reply: Reply<'erasure.decide'>): string => (reply.ok ? 'ok' : reply.error.code);
const decide = (requestId: string, isApproved = true) => desk.call('erasure.decide', { requestId, isApproved, reason: 'The letter is on file', commandId: press() });
const isErased = async (view: CaseView): Promise<boolean> => (await desk.ask('case.read', { caseId: view.caseId })).complainant.isErased;

beforeEach(async () => {
  desk = openTestHouse();
  chen = await desk.begin();
});
afterEach(() => desk.close());

describe('an erasure', () => {
  it('is asked for by one person and decided by another from the own list; then the words are gone (I6)', async () => {
    const wang = await desk.addPerson('Wang Fang', 'supervisor');
    const view = await closedCase();
    const requestId = await asked(view);
    expect(await isErased(view)).toBe(false);
    expect((await desk.ask('queue.for-me', {})).erasures).toEqual([]);
    expect(codeOf(await decide(requestId))).toBe('own-erasure');

    await desk.signIn(wang);
    expect((await desk.ask('queue.for-me', {})).erasures).toMatchObject([{ requestId, askedBy: 'Chen Yu', personCount: 1 }]);
    const [waiting] = (await desk.ask('erasure.list', {})).open;
    expect(waiting).toMatchObject({ reason: '… asked in writing', mayDecide: true, isByRetention: false, persons: [{ name: 'Sample Person', stoppedBy: null, reference: view.reference }] });
    expect(codeOf(await decide(requestId))).toBe('ok');
    const { open, decided } = await desk.ask('erasure.list', {});
    expect([open, decided]).toMatchObject([[], [{ status: 'given', decision: { by: 'Wang Fang', isFlagged: true, isAlone: false, left: 0 }, persons: [{ name: null, isErased: true }] }]]);
    expect(await isErased(view)).toBe(true);
  });

  it('is decided at this desk by another person with the own PIN, and by nobody without the right (I6)', async () => {
    const [wang, li] = [await desk.addPerson('Wang Fang', 'supervisor'), await desk.addPerson('Li Na', 'agent')];
    const view = await closedCase();
    const requestId = await asked(view);
    expect((await desk.ask('erasure.list', {})).open[0]?.deciders.map((each) => each.name)).toEqual(['Wang Fang']);
    const here = (approverId: string, pin = PIN) => desk.call('erasure.decide-here', { requestId, isApproved: true, reason: 'Seen', commandId: press(), approverId, pin });
    expect(await here(wang.staffId, '111222')).toMatchObject({ error: { code: 'pin-wrong' } });
    expect(await here(li.staffId)).toMatchObject({ error: { code: 'needs-supervisor' } });
    expect(await here(chen.staffId)).toMatchObject({ error: { code: 'own-erasure' } });
    expect(await isErased(view)).toBe(false);
    expect((await here(wang.staffId)).ok).toBe(true);
    expect(await isErased(view)).toBe(true);
    expect((await desk.ask('session.read', {})).signedIn?.name).toBe('Chen Yu');
  });

  it('refused with a reason erases nobody, and may be asked for again', async () => {
    const wang = await desk.addPerson('Wang Fang', 'supervisor');
    const view = await closedCase();
    const requestId = await asked(view);
    expect(await desk.call('erasure.ask', { personIds: [view.complainant.personId], reason: 'Twice', commandId: press() })).toMatchObject({ error: { code: 'erasure-waits' } });
    await desk.signIn(wang);
    expect(codeOf(await decide(requestId, false))).toBe('ok');
    expect(codeOf(await decide(requestId))).toBe('erasure-decided');
    expect(await isErased(view)).toBe(false);
    await asked(view);
  });

  it('is stopped by an open case or a hold of the law, at asking and at deciding', async () => {
    const wang = await desk.addPerson('Wang Fang', 'supervisor');
    const open = await register();
    const ask = (view: CaseView) => desk.call('erasure.ask', { personIds: [view.complainant.personId], reason: 'In writing', commandId: press() });
    expect(await ask(open)).toMatchObject({ error: { code: 'person-has-open-cases', facts: { open: 1 } } });
    const closed = await send(open, 'withdraw', { customerWords: 'Leave it.', channel: 'phone' });
    const held = await send(closed, 'place-hold', { reason: 'Court file' });
    expect(await ask(held)).toMatchObject({ error: { code: 'hold-in-place' } });
    const free = await send(held, 'lift-hold', { reason: 'Over' });
    const requestId = await asked(free);
    await send(free, 'place-hold', { reason: 'Court file again' });
    await desk.signIn(wang);
    expect((await desk.ask('erasure.list', {})).open[0]?.persons[0]?.stoppedBy).toBe('hold');
    expect(codeOf(await decide(requestId))).toBe('hold-in-place');
    expect(await isErased(free)).toBe(false);
  });

  it('of several persons leaves on record who could not be erased any more', async () => {
    const wang = await desk.addPerson('Wang Fang', 'supervisor');
    const [one, two] = [await closedCase('One'), await closedCase('Two')];
    const requestId = await asked(one, two);
    await send(two, 'place-hold', { reason: 'Court file' });
    await desk.signIn(wang);
    expect(codeOf(await decide(requestId))).toBe('ok');
    expect([await isErased(one), await isErased(two)]).toEqual([true, false]);
    expect((await desk.ask('erasure.list', {})).decided[0]?.decision?.left).toBe(1);
  });

  it('may be decided by an administrator who is the only one who could, and the record says so', async () => {
    await desk.addPerson('Li Na', 'agent');
    const view = await closedCase();
    const requestId = await asked(view);
    expect((await desk.ask('erasure.list', {})).open[0]).toMatchObject({ mayDecide: true, isAlone: true, deciders: [] });
    expect(codeOf(await decide(requestId))).toBe('ok');
    expect((await desk.ask('erasure.list', {})).decided[0]?.decision).toMatchObject({ isAlone: true, isFlagged: false });
    expect(await isErased(view)).toBe(true);
  });

  it('has the effect of once for one press (I12)', async () => {
    const view = await closedCase();
    const requestId = await asked(view);
    await desk.ask('erasure.ask', { personIds: [view.complainant.personId], reason: 'Sample Person asked in writing', commandId: requestId });
    const again = { requestId, isApproved: true, reason: 'Seen', commandId: press() };
    await desk.ask('erasure.decide', again);
    await desk.ask('erasure.decide', again);
    expect((await desk.ask('erasure.list', {})).decided).toHaveLength(1);
    expect(await desk.call('erasure.decide', { ...again, isApproved: false })).toMatchObject({ error: { code: 'bad-input' } });
  });
});

describe('a rule how long words are kept', () => {
  it('is off at first, is set by an administrator, and erases nobody by itself', async () => {
    const view = await closedCase();
    expect(await desk.ask('retention.read', {})).toEqual({ keepMonths: null, closedBefore: null, due: [], hasMore: false });
    expect((await desk.ask('retention.change', { keepMonths: 36 })).due).toEqual([]);
    expect((await desk.call('retention.change', { keepMonths: 3 })).ok).toBe(false);
    expect(await isErased(view)).toBe(false);
  });

  it('names everybody whose cases were all closed long enough ago, and leads to one request for all of them', async () => {
    await desk.close();
    desk = openTestHouse({ isDemonstration: true });
    await desk.begin();
    const old = [await closedCase('One'), await closedCase('Two'), await closedCase('Three')];
    const [one, two, three] = old;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three cases');
    await send(three, 'place-hold', { reason: 'Court file' });
    await desk.ask('retention.change', { keepMonths: 12 });
    for (let step = 0; step < 6; step += 1) await desk.ask('demonstration.move-clock', { minutes: 64 * 24 * 60 });
    const young = await closedCase('Four');
    const { due, hasMore } = await desk.ask('retention.read', {});
    expect([due.map((each) => each.name), hasMore]).toEqual([['One', 'Two'], false]);
    const requestId = await asked(one, two);
    expect((await desk.ask('erasure.list', {})).open[0]).toMatchObject({ isByRetention: true });
    expect((await desk.ask('retention.read', {})).due.every((each) => each.isAsked)).toBe(true);
    expect(codeOf(await decide(requestId))).toBe('ok');
    expect(await Promise.all([one, two, three, young].map(isErased))).toEqual([true, true, false, false]);
    expect((await desk.ask('retention.read', {})).due).toEqual([]);
  });
});

describe('who looked at what', () => {
  const kinds = async (view: CaseView): Promise<readonly string[]> => (await desk.ask('viewing.of-case', { caseId: view.caseId })).viewings.map((each) => `${each.by}: ${each.kind}`);

  it('is one row for each person, case and kind within some minutes, and no word of the customer', async () => {
    const wang = await desk.addPerson('Wang Fang', 'supervisor');
    const view = await register();
    for (let looks = 0; looks < 3; looks += 1) await desk.ask('case.read', { caseId: view.caseId });
    expect(await kinds(view)).toEqual(['Chen Yu: case']);
    await desk.signIn(wang);
    await desk.ask('case.read', { caseId: view.caseId });
    const { viewings } = await desk.ask('viewing.list', { staffId: null, before: null });
    expect(viewings).toMatchObject([{ by: 'Wang Fang', kind: 'case', reference: view.reference }, { by: 'Chen Yu', kind: 'case' }]);
    expect((await desk.ask('viewing.list', { staffId: chen.staffId, before: null })).viewings).toHaveLength(1);
    expect(JSON.stringify(viewings)).not.toContain('Sample');
  });

  it('knows a file that was opened or saved, and a person taken from the list', async () => {
    await desk.close();
    desk = openTestHouse({ desktop: { ...NO_DESKTOP, chooseWhereToSave: (_what, name) => Promise.resolve(join(desk.folder, `saved-${name}`)) } });
    await desk.begin();
    let view = await register();
    view = await desk.ask('attachment.add', { caseId: view.caseId, expectedVersion: view.version, commandId: press(), name: 'receipt.png', bytes: pngOf(4, 4) });
    await desk.ask('attachment.read', { caseId: view.caseId, attachmentId: 'f1' });
    await desk.ask('attachment.save-as', { caseId: view.caseId, attachmentId: 'f1' });
    await desk.ask('viewing.note-person', { personId: view.complainant.personId });
    expect(await kinds(view)).toEqual(['Chen Yu: person', 'Chen Yu: attachment-saved', 'Chen Yu: attachment']);
  });

  it('is not for agents, and outlives the words of the person', async () => {
    const li = await desk.addPerson('Li Na', 'agent');
    const view = await closedCase();
    await decide(await asked(view));
    expect((await kinds(view)).length).toBeGreaterThan(0);
    await desk.signIn(li);
    for (const reply of [await desk.call('viewing.of-case', { caseId: view.caseId }), await desk.call('viewing.list', { staffId: null, before: null }), await desk.call('erasure.list', {}), await desk.call('retention.read', {})]) expect(reply).toMatchObject({ error: { code: 'not-permitted' } });
  });

  it('is still there after the desk was closed right behind a look', async () => {
    const view = await register();
    await desk.ask('case.read', { caseId: view.caseId });
    await desk.house.close();
    desk = openTestHouse({}, desk.folder);
    await desk.signIn(chen);
    expect(await kinds(view)).toEqual(['Chen Yu: case']);
  });
});
