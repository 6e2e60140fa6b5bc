/** Data protection: what waits for a decision, how long words are kept, who viewed what; and beside a case for supervisors only. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { caseId, commandId, personId, staffId } from '../../../src-main/shared/vocabulary/ids';
import type { Role } from '../../../src-main/shared/vocabulary/staff';
import type { ErasureView } from '../../../src-main/shared/views/governance-views';
import GovernancePanel from '../../../src-renderer/features/governance/GovernancePanel.vue';
import ViewedCase from '../../../src-renderer/features/governance/ViewedCase.vue';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { allByRole, byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';
import { caseView, NOW, sessionView, uuidOf } from '../../support/view-builders';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const as = async (role: Role): Promise<void> => {
  await useSessionStore().read();
  expect(useSessionStore().signedIn?.role).toBe(role);
};
const deskOf = (role: Role): FakeDesk => {
  const desk = makeFakeDesk();
  const { signedIn } = sessionView();
  if (signedIn === null) throw new Error('somebody has to be signed in');
  desk.answer('session.read', () => sessionView({ signedIn: { ...signedIn, role } }));
  return desk;
};
const REQUEST = commandId(uuidOf(81));
const request = (change: Partial<ErasureView> = {}): ErasureView => ({
  requestId: REQUEST, status: 'open', askedBy: 'Li Na', askedAt: NOW, reason: 'Asked in writing', isByRetention: false, decision: null, mayDecide: true, isAlone: false, deciders: [],
  persons: [{ personId: personId(uuidOf(82)), name: 'Sample Person', isErased: false, caseCount: 2, reference: '0571-03-02-261123-0001', caseId: caseId(uuidOf(83)), stoppedBy: null }], ...change,
});

describe('a request to erase', () => {
  const open = async (change: Partial<ErasureView> = {}): Promise<FakeDesk> => {
    const desk = deskOf('supervisor');
    desk.answer('erasure.list', () => ({ open: [request(change)], decided: [] }));
    mounted = await mountDesk(GovernancePanel);
    await as('supervisor');
    return desk;
  };

  it('is decided by the signed-in person with a reason (I6)', async () => {
    const desk = await open();
    for (const said of ['Sample Person', '2 cases', 'Asked by Li Na', 'Asked in writing']) expect(text()).toContain(said);
    await click(byRole('button', 'Record the decision'));
    expect(desk.requests('erasure.decide')).toEqual([]);
    await click(byRole('radio', 'Erase'));
    expect(text()).toContain('An erasure cannot be taken back.');
    await type(field(`erasure-reason-${REQUEST}`), 'The letter is on file');
    const after = { open: [], decided: [request({ status: 'given', decision: { by: 'Chen Yu', at: NOW, reason: 'The letter is on file', isFlagged: true, isAlone: false, left: 1 } })] };
    for (const channel of ['erasure.decide', 'erasure.list'] as const) desk.answer(channel, () => after);
    await click(byRole('button', 'Record the decision'));
    expect(desk.requests('erasure.decide')).toMatchObject([{ requestId: REQUEST, isApproved: true, reason: 'The letter is on file' }]);
    for (const said of ['No erasure waits', 'The asker made or raised this account', '1 person could not be erased']) expect(text()).toContain(said);
  });

  it('of the own is decided here by another person with a PIN, whose mistake is said at the PIN', async () => {
    const desk = await open({ mayDecide: false, deciders: [{ staffId: staffId(uuidOf(9)), name: 'Wang Fang' }] });
    await click(byRole('button', 'Decide here with a PIN'));
    await click(byRole('radio', 'Wang Fang'));
    await click(byRole('radio', 'Erase'));
    await type(field(`erasure-reason-${REQUEST}`), 'Seen');
    await type(field(`erasure-pin-${REQUEST}`), '610284');
    desk.refuse('erasure.decide-here', 'pin-wrong', { triesLeft: 4 });
    await click(byRole('button', 'Record the decision'));
    expect(desk.requests('erasure.decide-here')).toMatchObject([{ approverId: uuidOf(9), pin: '610284' }]);
    expect(field(`erasure-pin-${REQUEST}`).getAttribute('aria-invalid')).toBe('true');
  });

  it('says what stops it, and that an administrator alone may decide', async () => {
    const [person] = request().persons;
    if (person === undefined) throw new Error('one person');
    await open({ isAlone: true, persons: [{ ...person, stoppedBy: 'hold' }] });
    expect(text()).toContain('legal hold');
    expect(text()).toContain('Nobody else at this desk may decide.');
  });
});

describe('how long words are kept', () => {
  const due = [1, 2].map((n) => ({ personId: personId(uuidOf(90 + n)), name: `Person ${n}`, caseCount: 1, reference: `0571-03-02-20112${n}-0001`, caseId: caseId(uuidOf(95 + n)), lastClosedAt: NOW, isAsked: n === 2 }));
  const open = async (role: Role): Promise<FakeDesk> => {
    const desk = deskOf(role);
    desk.answer('retention.read', () => ({ keepMonths: 36, closedBefore: NOW, due, hasMore: false }));
    mounted = await mountDesk(GovernancePanel);
    await as(role);
    return desk;
  };

  it('lists who is due and asks for those who are not asked for yet, by one request', async () => {
    const desk = await open('supervisor');
    expect(text()).toContain('waits for a decision');
    await click(byRole('button', 'Ask for all 1'));
    await type(field('erasure-why'), 'Due under the rule');
    await click(byRole('button', 'Ask for the erasure'));
    expect(desk.requests('erasure.ask')).toMatchObject([{ personIds: [uuidOf(91)], reason: 'Due under the rule' }]);
  });

  it('is changed by an administrator, and never to less than a year', async () => {
    const desk = await open('administrator');
    await type(field('keepMonths'), '3');
    await click(byRole('button', 'Save'));
    expect(desk.requests('retention.change')).toEqual([]);
    await type(field('keepMonths'), '24');
    await click(byRole('button', 'Save'));
    expect(desk.requests('retention.change')).toEqual([{ keepMonths: 24 }]);
  });
});

describe('who viewed what', () => {
  const looks = [{ viewingId: 5, staffId: staffId(uuidOf(9)), by: 'Wang Fang', kind: 'paper-printed' as const, caseId: caseId(uuidOf(83)), reference: '0571-03-02-261123-0001', at: NOW }];

  it('is listed for everybody or for one person, page by page', async () => {
    const desk = deskOf('supervisor');
    desk.answer('viewing.list', ({ before }) => ({ viewings: before === null ? looks : [], nextBefore: before === null ? 5 : null }));
    mounted = await mountDesk(GovernancePanel);
    await as('supervisor');
    expect(text()).toContain('paper printed');
    await click(byRole('button', 'Older'));
    expect(desk.requests('viewing.list')).toEqual([{ staffId: null, before: null }, { staffId: null, before: 5 }]);
    expect(allByRole('button', 'Older')).toEqual([]);
  });

  it('stands beside a case for supervisors, with the way to an erasure once it is closed', async () => {
    const desk = deskOf('supervisor');
    mounted = await mountDesk(ViewedCase, { view: caseView({ stage: 'closed' }) });
    await as('supervisor');
    await click(byRole('button', 'Ask for the erasure of this person'));
    await type(field('erasure-why'), 'In writing');
    desk.refuse('erasure.ask', 'person-has-open-cases', { open: 1 }, 'close');
    await click(byRole('button', 'Ask for the erasure'));
    expect(text()).not.toContain('waits for another person');
    desk.answer('erasure.ask', () => ({ open: [], decided: [] }));
    await click(byRole('button', 'Ask for the erasure'));
    expect(text()).toContain('The erasure waits for another person');
  });

  it('says that the erasure waits also to whoever opens the case later, and does not offer to ask again', async () => {
    const view = caseView({ stage: 'closed' });
    const [person] = request().persons;
    if (person === undefined) throw new Error('a request names somebody');
    const desk = deskOf('supervisor');
    desk.answer('erasure.list', () => ({ open: [request({ persons: [{ ...person, personId: view.complainant.personId }] })], decided: [] }));
    mounted = await mountDesk(ViewedCase, { view });
    await as('supervisor');
    await flushPromises();
    expect(text()).toContain('The erasure waits for another person');
    expect(allByRole('button', 'Ask for the erasure of this person')).toEqual([]);
  });

  it('is not shown to an agent', async () => {
    deskOf('agent');
    mounted = await mountDesk(ViewedCase, { view: caseView({ stage: 'closed' }) });
    await as('agent');
    expect(text()).not.toContain('Who viewed this case');
  });
});
