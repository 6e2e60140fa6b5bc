/** Whose hands a case is in (I7), what waits for another person (I6), and taking a slip back (I1), as people press through them. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ApprovalView, CaseView, HandoverView } from '../../../src-main/shared/views/case-view';
import { staffId } from '../../../src-main/shared/vocabulary/ids';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { caseView, NOW, sessionView, uuidOf } from '../../support/view-builders';
import { actNext, field, heardNext, locked, open, openCase, repairView, text, type CaseDesk } from './case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  useSessionStore().take(sessionView({ language: args[1] ?? 'en' }));
  await flushPromises();
  return present;
};
const send = (): Promise<KeyboardEvent> => press('Enter', { ctrlKey: true });
const li = staffId(uuidOf(5));
const offered = (over: Partial<HandoverView> = {}): HandoverView => ({
  handoverId: 'h1', from: 'Chen Yu', toId: li, to: 'Li Na', happened: 'Card lost, frozen', promised: 'A call by noon', notAskAgain: 'Card number', offeredAt: NOW, status: 'offered', reason: null, endedAt: null, ...over,
});
const approvalView = (over: Partial<ApprovalView> = {}): ApprovalView => ({
  approvalId: 'a1', account: 'repair', painId: 'p1', what: 'A year of fees back', amountMinor: 90_000, reason: 'Three failed transfers', optionId: null, askedBy: 'Li Na', askedAt: NOW, status: 'open', isUsed: false, deciders: [], decision: null,
  permits: { approve: locked('own-approval'), 'refuse-approval': locked('own-approval') }, ...over,
});
const given = (over: Partial<ApprovalView> = {}): ApprovalView => approvalView({
  status: 'given', decision: { by: 'Wang Fang', at: NOW, reason: 'The log shows it.', isFlagged: false }, permits: { approve: locked('approval-not-open'), 'refuse-approval': locked('approval-not-open') }, ...over,
});
const lockedHands = (view: CaseView, over: Partial<CaseView['permits']>): CaseView => ({ ...view, permits: { ...view.permits, 'accept-handover': locked('handover-not-found'), 'decline-handover': locked('handover-not-found'), 'take-back-handover': locked('handover-not-found'), ...over } });
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('a handover', () => {
  it('is offered with three lines that begin empty; what the record knows stands below each (S0.4)', async () => {
    const { desk } = await show(heardNext({ promises: [{ commitmentId: 'm1', what: 'A call by noon', dueAt: NOW + 3_600_000, status: 'open', isOverdue: false, isNextStep: true, madeBy: 'Chen Yu', permits: { 'keep-promise': open, 'break-promise': open, 'renegotiate-promise': open } }] }));
    await press('o', { altKey: true });
    const form = field('handover-happened').closest('form');
    if (form === null) throw new Error('no form');
    expect([...form.querySelectorAll('input')].map((input) => input.value)).toEqual(['', '', '']);
    expect(form.textContent).toContain('On record: A call by noon, by 10:00');
    expect(form.textContent).toContain('On record: Zhou Min · 13800000000 · Debit card · the story, told 4 times');
    expect(allByRole('radio', 'Chen Yu')).toEqual([]);
    await click(byRole('radio', 'Li Na'));
    await type(field('handover-happened'), 'Card lost');
    await type(field('handover-promised'), 'A call by noon');
    await send();
    expect(desk.requests('case.offer-handover')).toEqual([]);
    expect(document.activeElement).toBe(field('handover-notAskAgain'));
    await type(field('handover-notAskAgain'), 'Card number');
    await send();
    expect(desk.requests('case.offer-handover')[0]).toMatchObject({ payload: { toStaffId: li, happened: 'Card lost', promised: 'A call by noon', notAskAgain: 'Card number' } });
  });

  it('says at the field why a colleague cannot take it, and puts the focus there', async () => {
    const { desk } = await show(heardNext());
    desk.refuse('case.offer-handover', 'colleague-not-found');
    await press('o', { altKey: true });
    await click(byRole('radio', 'Li Na'));
    for (const line of ['happened', 'promised', 'notAskAgain']) await type(field(`handover-${line}`), 'words');
    await send();
    expect(byRole('alert', 'This colleague cannot take the case.').closest('.chips')).not.toBeNull();
    expect(allByRole('alert')).toHaveLength(1);
    expect(field('handover-to').contains(document.activeElement)).toBe(true);
  });

  it('shows giver, addressee and the three lines, and is the next step of the one it was offered to', async () => {
    const { desk } = await show(lockedHands(heardNext({ handover: offered() }), { 'accept-handover': open, 'decline-handover': open }));
    expect(text()).toContain('Chen Yu offers this case to Li Na');
    expect(text()).toContain('Chen Yu answers until it is taken over.');
    expect(text()).toContain('What must not be asked againCard number');
    expect([...document.querySelectorAll('.go')].map((button) => button.textContent)).toEqual([expect.stringContaining('Take over')]);
    expect(document.activeElement).toBe(byRole('button', 'Take over'));
    await send();
    expect(desk.requests('case.accept-handover')[0]).toMatchObject({ payload: { handoverId: 'h1' } });
  });

  it.each([['Decline', 'case.decline-handover', 'handover-decline', { 'accept-handover': open, 'decline-handover': open }], ['Take the offer back', 'case.take-back-handover', 'handover-takeBack', { 'take-back-handover': open }]] as const)(
    '%s asks for the reason', async (button, channel, name, permits) => {
      const { desk } = await show(lockedHands(heardNext({ handover: offered() }), permits));
      await click(byRole('button', button));
      expect(document.activeElement).toBe(field(name));
      await send();
      expect(desk.requests(channel)).toEqual([]);
      await type(field(name), 'On leave from tomorrow');
      await send();
      expect(desk.requests(channel)[0]).toMatchObject({ payload: { handoverId: 'h1', reason: 'On leave from tomorrow' } });
    });

  it('leaves its three lines with the case after it was taken over, and says who owns the case at its head', async () => {
    await show(lockedHands(heardNext({ owner: { staffId: li, name: 'Li Na' }, pastHandovers: [offered({ status: 'accepted', endedAt: NOW })] }), {}));
    expect(document.querySelector('header.head')?.textContent).toContain('Li Na owns it');
    expect(text()).toContain('Taken over from Chen Yu, 09:00');
    expect(text()).toContain('What must not be asked againCard number');
  });
});

describe('a remedy above the own limit', () => {
  it('is asked for with the reason instead of offered, and its words wait for the answer', async () => {
    const { desk } = await show(actNext([]));
    await type(field('repair-what-p1'), 'A year of fees back');
    await type(field('repair-cost-p1'), '900');
    expect(text()).toContain('Another person decides first; nothing is offered before.');
    await send();
    expect(desk.requests('case.ask-approval')).toEqual([]);
    await type(field('repair-ask-p1'), 'Three failed transfers');
    await send();
    expect(desk.requests('case.ask-approval')[0]).toMatchObject({ payload: { account: 'repair', painId: 'p1', what: 'A year of fees back', amountMinor: 90_000, reason: 'Three failed transfers' } });
    expect(desk.requests('case.add-repair')).toEqual([]);
    expect(desk.requests('draft.discard')).toEqual([]);
  });

  it('is also asked for where main says that it is too much with what was given before', async () => {
    const { desk } = await show(actNext([]));
    desk.refuse('case.add-repair', 'above-authority', { limitMinor: 50_000, amountMinor: 30_000, givenMinor: 30_000 }, 'ask-approval');
    await type(field('repair-what-p1'), 'A month of fees back');
    await type(field('repair-cost-p1'), '300');
    await send();
    expect(byRole('alert', '¥300.00 is above').closest('.field')?.querySelector('input')).toBe(field('repair-cost-p1'));
    expect(byRole('button', 'Ask for an approval')).toBeTruthy();
  });

  it('is sent under the approval once it was given', async () => {
    const { desk } = await show(actNext([], { approvals: [given()] }));
    await click(byRole('button', 'Offer it now'));
    expect((field('repair-what-p1') as HTMLInputElement).value).toBe('A year of fees back');
    await send();
    expect(desk.requests('case.add-repair')[0]).toMatchObject({ payload: { painId: 'p1', what: 'A year of fees back', costMinor: 90_000, approvalId: 'a1' } });
  });

  it('shows who asked and decided, why, the flag and whether it was used', async () => {
    await show(actNext([], { approvals: [given({ isUsed: true, decision: { by: 'Wang Fang', at: NOW, reason: 'The log shows it.', isFlagged: true } })] }));
    const row = document.querySelector('[data-approval="a1"]')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
    for (const said of ['approved', '¥900.00', 'Asked by Li Na', 'Three failed transfers', 'Wang Fang', 'The log shows it.', 'used', 'The asker made or raised this account']) expect(row).toContain(said);
    expect(allByRole('button', 'Offer it now')).toEqual([]);
  });
});

describe('an approval', () => {
  it('is the next step of whoever may decide it; the answer is chosen, never assumed', async () => {
    const { desk } = await show(actNext([], { approvals: [approvalView({ permits: { approve: open, 'refuse-approval': open } })] }));
    expect([...document.querySelectorAll('.go')].map((button) => button.textContent)).toEqual([expect.stringContaining('Record the decision')]);
    await type(field('approval-reason-a1'), 'One transfer failed, not three.');
    await send();
    expect([...desk.requests('case.approve'), ...desk.requests('case.refuse-approval')]).toEqual([]);
    await click(byRole('radio', 'Do not approve'));
    await send();
    expect(desk.requests('case.refuse-approval')[0]).toMatchObject({ payload: { approvalId: 'a1', reason: 'One transfer failed, not three.' } });
  });

  it('is decided right here by somebody else with the own PIN, which is never kept', async () => {
    const wang = staffId(uuidOf(7));
    const { desk } = await show(actNext([], { approvals: [approvalView({ deciders: [{ staffId: wang, name: 'Wang Fang' }] })] }));
    await click(byRole('button', 'Decide here with a PIN'));
    expect(text()).toContain('The desk stays with Chen Yu.');
    await click(byRole('radio', 'Wang Fang'));
    await click(byRole('radio', 'Approve'));
    await type(field('approval-reason-a1'), 'The log shows it.');
    desk.refuseOnce('case.decide-here', 'pin-wrong', { triesLeft: 2 });
    await type(field('approval-pin-a1'), '111222');
    await send();
    expect(text()).toContain('The PIN is wrong.');
    expect((field('approval-pin-a1') as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(field('approval-pin-a1'));
    await type(field('approval-pin-a1'), '482917');
    await send();
    expect(desk.requests('case.decide-here').at(-1)).toMatchObject({ approverId: wang, pin: '482917', payload: { approvalId: 'a1', isApproved: true, reason: 'The log shows it.' } });
    expect(JSON.stringify(desk.requests('draft.save'))).not.toMatch(/482917|111222/);
  });

  it('says so where nobody at the desk could decide it', async () => {
    await show(actNext([], { approvals: [approvalView()] }), 'zh-CN');
    expect(text()).toContain('本机没有其他人有权审批。');
  });
});

describe('money that goes to the customer', () => {
  it('has its own fields only once it does, and is no third account (S0.3)', async () => {
    const { desk } = await show(actNext([]));
    expect(document.querySelector('[data-field="repair-offered-p1"]')).toBeNull();
    await type(field('repair-what-p1'), 'Fee of one month back');
    await click(field('repair-money-p1'));
    await type(field('repair-requested-p1'), '300');
    await type(field('repair-offered-p1'), '200');
    field('repair-what-p1').focus();
    await send();
    expect(desk.requests('case.add-repair')[0]).toMatchObject({ payload: { costMinor: 20_000, requestedMinor: 30_000, offeredMinor: 20_000 } });
  });

  it('is accepted and paid as amounts of their own, which begin with the one before', async () => {
    const money = { requestedMinor: 30_000, offeredMinor: 20_000 };
    const { desk, set } = await show(actNext([repairView(money)]));
    expect(text()).toContain('asked for ¥300.00 · offered ¥200.00');
    await type(field('repair-r1-choose'), 'Fine.');
    await type(field('repair-r1-choose-amount'), '150');
    await send();
    expect(desk.requests('case.choose-repair')[0]).toMatchObject({ payload: { acceptedMinor: 15_000 } });
    const underWay = repairView({ ...money, status: 'under-way', acceptedMinor: 15_000, permits: { 'choose-repair': locked('repair-not-offered'), 'complete-repair': open, 'fail-repair': open } });
    set(actNext([underWay], { version: 12 }));
    desk.push('case-changed', { caseId: caseView().caseId, version: 12 });
    await vi.waitFor(() => { byRole('button', 'Done'); });
    await click(byRole('button', 'Done'));
    expect((field('repair-r1-complete-amount') as HTMLInputElement).value).toBe('150');
    await type(field('repair-r1-complete'), 'Paid to the account');
    await send();
    expect(desk.requests('case.complete-repair')[0]).toMatchObject({ payload: { paidMinor: 15_000 } });
  });
});

describe('the last own step', () => {
  const undoable = (over: Partial<CaseView> = {}): CaseView => heardNext({ undo: { until: NOW + 59_000, types: ['CaseAcknowledged', 'PromiseMade'] }, ...over });
  it('can be taken back for as long as main says, and says afterwards what was', async () => {
    const { desk } = await show(undoable());
    expect(text()).toContain('Done: Acknowledged · Promised');
    desk.answer('case.undo', () => caseView({ version: 6 }));
    await click(byRole('button', 'Take back (59 s)'));
    expect(desk.requests('case.undo')).toHaveLength(1);
    expect(text()).toContain('Taken back: Acknowledged · Promised. The record keeps it, marked.');
  });

  it('is taken back by Ctrl Z, but not while words are typed', async () => {
    const { desk } = await show(undoable());
    field('hear-p1').focus();
    await press('z', { ctrlKey: true });
    expect(desk.requests('case.undo')).toEqual([]);
    byRole('heading', 'Two days without a card').focus();
    await press('z', { ctrlKey: true });
    expect(desk.requests('case.undo')).toHaveLength(1);
  });

  it('is not offered once the minute is over, nor for a step of somebody else', async () => {
    await show(undoable({ undo: { until: NOW - 1_000, types: ['CaseAcknowledged'] } }));
    expect(text()).not.toContain('Take back');
  });

  it('stays in the record, marked', async () => {
    await show(heardNext({ timeline: [{ version: 1, type: 'PainHeard', at: NOW, by: 'Chen Yu', isUndone: true, facts: { ownWords: 'A slip' } }] }));
    await click(byRole('button', 'Record'));
    expect(text()).toContain('taken back');
    expect(text()).toContain('A slip');
  });
});
