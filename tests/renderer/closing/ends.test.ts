/** The ends before the full way, and the way back: withdrawn, not a complaint, passed on, reopened. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { staffId } from '../../../src-main/shared/vocabulary/ids';
import { byRole, click, press, type } from '../../support/mount-desk';
import { NOW, painView, uuidOf } from '../../support/view-builders';
import { actNext, field, followUpNext, heardNext, locked, open, openCase, repairView, text, type CaseDesk } from '../case/case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
const send = (): Promise<KeyboardEvent> => press('Enter', { ctrlKey: true });
const openEnds = async (end: string): Promise<CaseDesk> => {
  const opened = await show(heardNext());
  await press('x', { altKey: true });
  await click(byRole('radio', end));
  return opened;
};
const closed = (over: Partial<CaseView> = {}): CaseView => {
  const view = followUpNext({ stage: 'closed', closedAt: NOW, closing: { outcome: 'resolved', closedAt: NOW, by: 'Chen Yu', review: { cause: 'process', causeWords: 'The late shift cannot see the status', lesson: 'Give it the view' }, early: null } });
  const over_ = locked('case-closed', {}, 'reopen');
  return { ...view, permits: { ...view.permits, promise: over_, 'record-contact': over_, 'contain-harm': over_, 'add-pain': over_, 'offer-gesture': over_, close: over_, 'mark-title': over_, 'offer-handover': over_, withdraw: over_, 'schedule-follow-up': over_, 'tell-decision': over_ }, ...over };
};
const wang = staffId(uuidOf(7));
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('an end before the full way', () => {
  it('is a withdrawal in the customer’s words', async () => {
    const { desk } = await openEnds('Withdrawn');
    await send();
    expect(desk.requests('case.withdraw')).toEqual([]);
    await type(field('withdraw-words'), 'My son found the card.');
    await send();
    expect(desk.requests('case.withdraw')[0]).toMatchObject({ payload: { customerWords: 'My son found the card.', channel: 'phone' } });
  });
  it('is no complaint, with a reason of the closed list that nobody assumes', async () => {
    const { desk } = await openEnds('Not a complaint');
    await type(field('not-complaint-words'), 'Asked for the opening hours');
    await send();
    expect(desk.requests('case.not-a-complaint')).toEqual([]);
    await click(byRole('radio', 'A question'));
    await send();
    expect(desk.requests('case.not-a-complaint')[0]).toMatchObject({ payload: { reason: 'question', words: 'Asked for the opening hours' } });
  });
  it('is passed on, and says who tells the customer (S0.4)', async () => {
    const { desk } = await openEnds('Passed on');
    await type(field('pass-to'), 'Card network');
    await type(field('pass-with'), 'Story and dates');
    await type(field('pass-words'), 'The terminal is theirs');
    await send();
    expect(desk.requests('case.pass-on')).toEqual([]);
    expect(field('pass-teller').contains(document.activeElement)).toBe(true);
    await click(byRole('radio', 'This desk tells the customer'));
    await send();
    expect(desk.requests('case.pass-on')[0]).toMatchObject({ payload: { toWhom: 'Card network', withWhat: 'Story and dates', words: 'The terminal is theirs', teller: 'here' } });
  });
  it.each([
    ['withdrawn', { channel: 'phone' }, 'In the customer’s words'], ['not-a-complaint', { reason: 'question' }, 'Why it is none'], ['passed-on', { toWhom: 'Card network', withWhat: 'The story', teller: 'here' }, 'Why there'],
  ] as const)('that was %s is read later with its words named for what they are', async (outcome, said, label) => {
    const early = { words: 'The terminal is theirs', channel: null, reason: null, toWhom: null, withWhat: null, teller: null, ...said };
    await show(closed({ closing: { outcome, closedAt: NOW, by: 'Chen Yu', review: null, early } }));
    const term = [...document.querySelectorAll('dt')].find((each) => each.textContent === label);
    expect(term?.nextElementSibling?.textContent).toContain('The terminal is theirs');
  });
  it('says why it is not possible while a promise is open', async () => {
    const view = heardNext();
    await show({ ...view, permits: { ...view.permits, withdraw: locked('promises-open', { left: 1 }, 'keep-promise') } });
    await press('x', { altKey: true });
    expect(text()).toContain('End otherwise: Promises still open: 1.');
    expect(document.querySelector('[data-field="end-kind"]')).toBeNull();
  });
  it('is read afterwards with its own words, without asking for a verdict that nobody gave', async () => {
    await show(closed({ closing: { outcome: 'passed-on', closedAt: NOW, by: 'Chen Yu', review: null, early: { words: 'The terminal is theirs', channel: null, reason: null, toWhom: 'Card network', withWhat: 'Story and dates', teller: 'recipient' } } }));
    for (const said of ['Card network', 'Story and dates', 'The terminal is theirs', 'The recipient tells the customer']) expect(text()).toContain(said);
    expect(text()).not.toContain('none given');
  });
  it('leaves the stages that never came without a tick, and says so', async () => {
    await show(closed({
      pains: [painView({ status: 'open' })], followUp: { ...closed().followUp, status: 'not-set' },
      closing: { outcome: 'withdrawn', closedAt: NOW, by: 'Chen Yu', review: null, early: { words: 'It was found', channel: 'phone', reason: null, toWhom: null, withWhat: null, teller: null } },
    }));
    const stops = [...document.querySelectorAll('.rail .stop')].map((stop) => stop.textContent.includes('✓'));
    expect(stops).toEqual([true, true, false, false, false]);
    expect(document.querySelectorAll('.rail .detail')[4]?.textContent).toBe('did not come');
  });
});

describe('a reopening', () => {
  it('takes own words and new pains, and is offered to a superior (I7)', async () => {
    const { desk } = await show(closed({ superiors: [{ staffId: wang, name: 'Wang Fang' }] }));
    await click(byRole('button', 'Reopen'));
    await type(field('reopen-words'), 'The new card does not work either.');
    await send();
    expect(desk.requests('case.reopen')).toEqual([]);
    await click(byRole('radio', 'effort'));
    await type(field('reopen-pain-0'), 'A second evening lost');
    await click(byRole('radio', 'Wang Fang'));
    await type(field('reopen-promised'), 'A call before six');
    await type(field('reopen-notAskAgain'), 'Card number');
    await send();
    expect(desk.requests('case.reopen')[0]).toMatchObject({ payload: {
      channel: 'phone', words: 'The new card does not work either.', pains: [{ kind: 'effort', words: 'A second evening lost' }], offer: { kind: 'superior', toStaffId: wang, promised: 'A call before six', notAskAgain: 'Card number' },
    } });
  });
  it('asks why it goes on without a superior where there is none', async () => {
    const { desk } = await show(closed());
    await click(byRole('button', 'Reopen'));
    expect(document.querySelector('[data-field="reopen-superior"]')).toBeNull();
    await type(field('reopen-words'), 'It broke again.');
    await click(byRole('radio', 'time'));
    await type(field('reopen-pain-0'), 'Another week');
    await type(field('reopen-no-superior'), 'The owner is the branch head');
    await send();
    expect(desk.requests('case.reopen')[0]).toMatchObject({ payload: { offer: { kind: 'none', reason: 'The owner is the branch head' } } });
  });
  it('shows the second failure with both causes', async () => {
    const first = { outcome: 'resolved' as const, closedAt: NOW, by: 'Chen Yu', review: { cause: 'process' as const, causeWords: 'The late shift cannot see the status', lesson: 'Give it the view' }, early: null };
    await show(closed({
      cycle: 2, pastClosings: [first], reopenings: [{ cycle: 2, at: NOW, by: 'Li Na', channel: 'phone', words: 'The new card does not work either.', superior: 'Wang Fang', noSuperiorReason: null }],
      closing: { ...first, review: { cause: 'system', causeWords: 'Cards are printed from an old list', lesson: 'Print from the new one' } },
    }));
    for (const said of ['Second failure', 'The late shift cannot see the status', 'The new card does not work either.', 'Offered to Wang Fang', 'Cards are printed from an old list']) expect(text()).toContain(said);
  });
  it('asks for the customer’s verdict with the decision once the one follow-up is over (I2)', async () => {
    const underWay = repairView({ status: 'under-way', permits: { 'choose-repair': locked('repair-not-offered'), 'complete-repair': open, 'fail-repair': open } });
    const view = actNext([underWay], { cycle: 2, isVerdictAsked: true, permits: { ...heardNext().permits, 'tell-decision': open } });
    const { desk } = await show({ ...view, pains: view.pains.map((pain) => ({ ...pain, status: 'under-way' as const })) });
    await type(field('decision-found'), 'An old list');
    await type(field('decision-done'), 'A new card by hand');
    await type(field('decision-customer-words'), 'This time it works.');
    await send();
    expect(desk.requests('case.tell-decision')).toEqual([]);
    await click(byRole('radio', 'Settled'));
    await send();
    expect(desk.requests('case.tell-decision')[0]).toMatchObject({ payload: { verdict: 'settled', customerWords: 'This time it works.' } });
  });
});
