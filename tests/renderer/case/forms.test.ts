/** The small forms of a case: what cannot be read is never taken for empty, what was not chosen is never assumed, and a refusal is seen. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { staffId } from '../../../src-main/shared/vocabulary/ids';
import { caseView, contactBudgetView, NOW, uuidOf } from '../../support/view-builders';
import { actNext, field, heardNext, open, openCase, text, type CaseDesk } from './case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
const send = (): Promise<KeyboardEvent> => press('Enter', { ctrlKey: true });
const choosePurpose = async (purpose: string): Promise<void> => {
  const select = field('contact-purpose');
  if (!(select instanceof HTMLSelectElement)) throw new Error('not a list');
  select.value = purpose;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.focus();
  await Promise.resolve();
};
const openContact = async (view = heardNext()): Promise<CaseDesk> => {
  const opened = await show(view);
  await press('c', { altKey: true });
  await type(field('contact-note'), 'Asked for the receipt');
  return opened;
};
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('what cannot be read', () => {
  it.each([['twelve', 'Not an amount.'], ['12,34', 'Not an amount.']])('is not sent as an amount: %s', async (typed, why) => {
    const { desk } = await show(actNext([]));
    await type(field('repair-what-p1'), 'Courier home');
    await type(field('repair-cost-p1'), typed);
    await send();
    expect(desk.requests('case.add-repair')).toEqual([]);
    expect(text()).toContain(`check “Cost”. ${why}`);
    expect(document.activeElement).toBe(field('repair-cost-p1'));
    await type(field('repair-cost-p1'), '12');
    expect(text()).not.toContain('Nothing was saved');
  });
  it('is not sent as a number, also where it is only out of bounds', async () => {
    const { desk } = await show(actNext([]));
    await type(field('repair-what-p1'), 'Courier home');
    await type(field('repair-visits-p1'), '100');
    field('repair-what-p1').focus();
    await send();
    expect(desk.requests('case.add-repair')).toEqual([]);
    expect(document.activeElement).toBe(field('repair-visits-p1'));
    expect(text()).toContain('A whole number from 0 to 99');
  });
  it('is said at the first field of several, in the order of the screen', async () => {
    await show(actNext([]));
    await type(field('repair-ready-p1-clock'), '99:99');
    await type(field('repair-cost-p1'), 'x');
    await type(field('repair-minutes-p1'), 'x');
    await send();
    expect(document.activeElement).toBe(field('repair-minutes-p1'));
  });
  it.each([['clock', '99:99', 'clock', 'Not a time.'], ['day', '2026-11-23', 'clock', 'The time is missing.'], ['day', '2026-02-31', 'day', 'Not a date.']])('never makes a contact happen now: %s %s', async (part, typed, wrong, why) => {
    const { desk } = await openContact();
    await click(byRole('radio', 'Customer'));
    await type(field(`contact-when-${part}`), typed);
    await send();
    expect(desk.requests('case.record-contact')).toEqual([]);
    expect(document.activeElement).toBe(field(`contact-when-${wrong}`));
    expect(field(`contact-when-${wrong}`).getAttribute('aria-invalid')).toBe('true');
    expect(text()).toContain(`check “When”. ${why}`);
    expect(text()).not.toContain('Saved.');
  });
  it('never leaves the time of an option open', async () => {
    const { desk } = await show(actNext([]));
    await type(field('repair-what-p1'), 'Courier home');
    await type(field('repair-ready-p1-day'), '24');
    await send();
    expect(desk.requests('case.add-repair')).toEqual([]);
    expect(document.activeElement).toBe(field('repair-ready-p1-clock'));
    await type(field('repair-ready-p1-clock'), '17');
    await send();
    expect(desk.requests('case.add-repair')[0]).toMatchObject({ payload: { readyAt: Date.parse('2026-11-24T17:00:00+08:00') } });
  });
  it('stops a promise, and an empty time of a promise gets the focus too', async () => {
    const { desk } = await show(caseView());
    await type(field('next-step'), 'Call back');
    await send();
    expect(document.activeElement).toBe(field('next-step-due-day'));
    await type(field('next-step-due-day'), '24');
    await send();
    expect(document.activeElement).toBe(field('next-step-due-clock'));
    expect(desk.requests('case.acknowledge')).toEqual([]);
  });
  it('is said in Chinese as well', async () => {
    await show(actNext([]), 'zh-CN');
    await type(field('repair-cost-p1'), '12,34');
    await send();
    expect(text()).toContain('尚未保存，请检查');
  });
});

describe('what was not chosen', () => {
  it('is not taken for accepted: the answer to a gesture has to be given', async () => {
    const { desk } = await show(actNext([], { permits: { ...actNext([]).permits, 'offer-gesture': open } }));
    await click(byRole('button', 'Offer a gesture'));
    await type(field('gesture-what'), 'A year without a fee');
    await type(field('gesture-cost'), '18');
    await type(field('gesture-words'), 'No, thank you');
    expect(field('gesture-answer').querySelector('[aria-checked="true"]')).toBeNull();
    await send();
    expect(desk.requests('case.offer-gesture')).toEqual([]);
    expect(field('gesture-answer').contains(document.activeElement)).toBe(true);
    await click(byRole('radio', 'Declined'));
    await send();
    expect(desk.requests('case.offer-gesture')[0]).toMatchObject({ payload: { isAccepted: false, costMinor: 1_800 } });
  });
  it('is not taken for the customer: who started a contact has to be said', async () => {
    const { desk } = await openContact();
    expect(field('contact-starter').querySelector('[aria-checked="true"]')).toBeNull();
    await send();
    expect(desk.requests('case.record-contact')).toEqual([]);
    expect(field('contact-starter').contains(document.activeElement)).toBe(true);
  });
});

describe('one contact more than the budget', () => {
  const spent = heardNext({ contactBudget: contactBudgetView({ used: 3, isSpent: true }) });
  it('asks for its reason before it is sent, names it and goes to it (I8)', async () => {
    const { desk } = await openContact(spent);
    await click(byRole('radio', 'Company'));
    await send();
    expect(desk.requests('case.record-contact')).toEqual([]);
    expect(text()).toContain('The reason for one more contact is missing.');
    expect(document.activeElement).toBe(field('contact-over'));
    await type(field('contact-over'), 'The courier needs the address');
    await send();
    expect(desk.requests('case.record-contact')[0]).toMatchObject({ payload: { overBudgetReason: 'The courier needs the address' } });
  });
  it.each([['Customer', 'progress'], ['Company', 'legal-notice']])('asks for none when started by %s for %s', async (starter, purpose) => {
    const { desk } = await openContact(spent);
    await click(byRole('radio', starter));
    await choosePurpose(purpose);
    await send();
    expect(desk.requests('case.record-contact')[0]).toMatchObject({ payload: { purpose, overBudgetReason: null, happenedAt: null } });
  });
});

it('beyond the contact budget the form names who may go on, and asks only somebody who may why (I8, S1.5)', async () => {
  const { desk } = await openContact(heardNext({ contactBudget: contactBudgetView({ used: 3, isSpent: true, mayGoOn: false, whoMay: [{ staffId: staffId(uuidOf(7)), name: 'Helen Ward' }] }) }));
  await click(byRole('radio', 'Company'));
  expect(field('contact-note').closest('form')?.textContent).toContain('Going on takes a supervisor and a reason: Helen Ward.');
  expect(document.querySelector('[data-field="contact-over"]')).toBeNull();
  await send();
  expect(desk.requests('case.record-contact')).toEqual([]);
});

describe('a refusal', () => {
  it('is scrolled into sight, an error and a conflict alike', async () => {
    const seen: string[] = [];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element, how) { seen.push(`${JSON.stringify(how)} ${this.textContent}`); });
    try {
      const { desk } = await show(heardNext());
      await type(field('hear-p1'), 'Nobody could tell');
      desk.refuse('case.hear-pain', 'words-not-own', { painId: 'p1' });
      await send();
      expect(seen.at(-1)).toContain('{"block":"nearest"} These are the customer’s words');
      desk.refuse('case.hear-pain', 'version-conflict', { version: NOW });
      await send();
      expect(seen.at(-1)).toContain('events');
      expect(allByRole('alert')).toHaveLength(1);
    } finally {
      scroll.mockRestore();
    }
  });
});
