/** The case screen: one next step, locks with their reason, refusals beside the button, and nothing typed is ever lost. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { caseView, contactBudgetView, NOW, painView } from '../../support/view-builders';
import { actNext, field, followUpNext, heardNext, locked, open, openCase, repairView, text, type CaseDesk } from './case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
const coloured = (): (string | undefined)[] => [...document.querySelectorAll('.go')].map((button) => button.textContent.replace(/Ctrl.*/, '').trim());
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('what is shown', () => {
  it('titles the case with the customer’s own sentence and puts the focus on the next thing to do', async () => {
    await show(caseView());
    expect(byRole('heading', '“Two days without a card.”').textContent).toBe('“Two days without a card.”');
    expect(document.activeElement).toBe(field('next-step'));
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain('Acknowledge');
  });
  it('has exactly one coloured button at every stage: the next step', async () => {
    const steps = [caseView(), heardNext(), actNext([]), actNext([repairView()]), followUpNext(), followUpNext({ followUp: { ...followUpNext().followUp, status: 'scheduled', dueAt: NOW }, permits: { ...followUpNext().permits, 'complete-follow-up': open, 'schedule-follow-up': open } })];
    const found: (string | undefined)[][] = [];
    for (const view of steps) {
      const { mounted } = await show(view);
      found.push(coloured());
      mounted.unmount();
    }
    present = null;
    expect(found).toEqual([['Acknowledge'], ['Heard'], ['Add'], ['Agree with the customer'], ['Set the follow-up'], ['Record the follow-up']]);
  });
  it('says the same in Chinese', async () => {
    await show(caseView(), 'zh-CN');
    expect(text()).toContain('请告知客户此编号');
    expect(coloured()).toEqual(['完成受理']);
    expect(text()).not.toContain('Acknowledge');
  });
  it('shows the options in the order main gives them (S0.5)', async () => {
    await show(actNext([repairView({ repairId: 'r3', what: 'Freeze on this call' }), repairView({ repairId: 'r1', what: 'Courier home' }), repairView({ repairId: 'r2', what: 'Collect at a branch', effort: { minutes: 0, visits: 1, documents: 0 } })]));
    const options = [...document.querySelectorAll('.option .what')].map((each) => each.firstChild?.textContent);
    expect(options).toEqual(['Freeze on this call', 'Courier home', 'Collect at a branch']);
    expect(text()).toContain('effort: 1 visit');
  });
  it('gives ideas as text beside the field: nothing to press, nothing filled in (S3.3)', async () => {
    await show(heardNext());
    const ideas = document.querySelector('[aria-label="Ideas"]');
    expect(ideas?.textContent).toContain('Which question did nobody answer?');
    expect(ideas?.querySelector('button, a, input')).toBeNull();
    expect((field('hear-p1') as HTMLTextAreaElement).value).toBe('');
  });
  it('puts open promises first and says in red what is overdue', async () => {
    const promise = { commitmentId: 'm1', what: 'Call back', dueAt: NOW - 60_000, status: 'open' as const, isOverdue: true, isNextStep: true, madeBy: 'Chen Yu', permits: { 'keep-promise': locked('promise-overdue', { dueAt: NOW - 60_000 }, 'break-promise'), 'break-promise': open, 'renegotiate-promise': locked('promise-overdue', { dueAt: NOW - 60_000 }, 'break-promise') } };
    await show(heardNext({ promises: [{ ...promise, commitmentId: 'm0', what: 'Send the form', status: 'kept', isOverdue: false }, promise] }));
    const rows = [...document.querySelectorAll('aside .promise')].map((row) => row.textContent);
    expect(rows[0]).toContain('Call back');
    expect(document.querySelector('aside .late')?.textContent).toContain('late');
    await click(byRole('button', 'Call back'));
    expect(byRole('button', 'Kept').getAttribute('aria-disabled')).toBe('true');
    expect(byRole('button', 'Broken').getAttribute('aria-disabled')).toBeNull();
  });
  it('keeps its shape with many pains, contacts and very long words', async () => {
    const contact = { startedBy: 'company' as const, channel: 'phone' as const, purpose: 'progress' as const, note: 'x'.repeat(3_000), happenedAt: NOW, by: 'Chen Yu', effort: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, reason: null };
    await show(heardNext({
      title: '卡'.repeat(300), pains: Array.from({ length: 12 }, (_, index) => painView({ painId: `p${index + 1}`, words: '长'.repeat(300) })),
      contacts: Array.from({ length: 50 }, (_, index) => ({ ...contact, contactId: `k${index + 1}` })), contactBudget: contactBudgetView({ used: 50, isSpent: true }),
    }));
    expect(document.querySelectorAll('aside .list li')).toHaveLength(3);
    await click(byRole('button', 'All contacts'));
    expect(document.querySelectorAll('[role="dialog"] tbody tr')).toHaveLength(51);
    expect(document.querySelectorAll('.dots i').length).toBeLessThanOrEqual(13);
  });
  it('says that a person’s words were erased instead of showing a marker', async () => {
    await show(heardNext({ title: '\u0000erased', complainant: { ...caseView().complainant, isErased: true, name: null, phone: null } }));
    expect(byRole('heading', 'erased on request')).toBeTruthy();
    expect(text()).toContain('Name, contact details and words were erased on request.');
  });
  it('says why when the case cannot be read, and shows it on the next try', async () => {
    const { set } = await show(caseView(), 'en', (desk) => { desk.refuse('case.read', 'case-not-found'); });
    expect(text()).toContain('This case is not on this workstation.');
    set(caseView());
    await click(byRole('button', 'Try again'));
    expect(byRole('heading', 'Two days without a card')).toBeTruthy();
  });
});

describe('what is not allowed yet', () => {
  it('shows the gesture locked with its reason, and leads to what opens it (I3)', async () => {
    await show(actNext([]));
    const lock = [...document.querySelectorAll('.locked')].find((each) => each.textContent.includes('Goodwill gesture'));
    expect(lock?.textContent).toContain('Pains without a repair under way: 1.');
    await click(allByRole('button', 'Opens with: Add a repair')[0] ?? document.body);
    await flushPromises();
    expect(document.activeElement).toBe(field('repair-what-p1'));
  });
  it('keeps a locked button in its place with the reason to read', async () => {
    await show(heardNext({ permits: { ...heardNext().permits, promise: locked('not-acknowledged', {}, 'acknowledge') } }));
    const button = byRole('button', 'Promise');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain('The complaint is not acknowledged yet.');
    await click(button);
    expect(document.querySelector('[data-field="promise-what"]')).toBeNull();
  });
  it('offers no second follow-up once it is over (I2)', async () => {
    const over = locked('follow-up-over', { status: 'done' });
    await show(followUpNext({ followUp: { ...followUpNext().followUp, status: 'done', verdict: 'settled', customerWords: 'All fine now.' }, permits: { ...followUpNext().permits, 'schedule-follow-up': over, 'attempt-follow-up': over, 'complete-follow-up': over, 'waive-follow-up': over, close: open } }));
    expect(text()).toContain('The one follow-up took place. There is no second.');
    expect(allByRole('button', 'Set the follow-up')).toEqual([]);
    expect(allByRole('button', 'Waive')).toEqual([]);
    expect(coloured()).toEqual(['Close the case']);
  });
  it('says the budget of contacts is spent and asks for the reason only then (I8)', async () => {
    const { desk } = await show(heardNext());
    await press('c', { altKey: true });
    await type(field('contact-note'), 'Asked for the receipt');
    await click(byRole('radio', 'Company'));
    expect(document.querySelector('[data-field="contact-over"]')).toBeNull();
    desk.refuse('case.record-contact', 'contact-budget-spent', { spent: 3, budget: 3 });
    await press('Enter', { ctrlKey: true });
    expect(text()).toContain('The company has used 3 of 3 contacts.');
    expect(field('contact-over')).toBeTruthy();
    expect((field('contact-note') as HTMLTextAreaElement).value).toBe('Asked for the receipt');
  });
});
