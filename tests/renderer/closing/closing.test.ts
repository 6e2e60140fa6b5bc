/** Decision, the one follow-up and the end, as an agent presses through them. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { byRole, click, press, type } from '../../support/mount-desk';
import { NOW, letterheadView } from '../../support/view-builders';
import { actNext, field, followUpNext, heardNext, locked, open, openCase, repairView, text, type CaseDesk } from '../case/case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
const valueOf = (name: string): string => (field(name) as HTMLTextAreaElement).value;
const closable = (over: Partial<CaseView> = {}): CaseView => followUpNext({
  followUp: { ...followUpNext().followUp, status: 'done', verdict: 'settled', customerWords: 'All fine now.' },
  permits: { ...followUpNext().permits, 'schedule-follow-up': locked('follow-up-over'), 'attempt-follow-up': locked('follow-up-over'), 'complete-follow-up': locked('follow-up-over'), 'waive-follow-up': locked('follow-up-over'), close: open }, ...over,
});
const scheduled = (over: Partial<CaseView['followUp']> = {}): CaseView => followUpNext({
  followUp: { ...followUpNext().followUp, status: 'scheduled', dueAt: NOW, channel: 'phone', ...over }, permits: { ...followUpNext().permits, 'complete-follow-up': open, 'attempt-follow-up': open },
});
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

describe('the decision', () => {
  it('begins with the recourse of the settings and leaves the rest to the agent (S3.3)', async () => {
    const underWay = repairView({ status: 'under-way', permits: { 'choose-repair': locked('repair-not-offered'), 'complete-repair': open, 'fail-repair': open } });
    const view = actNext([underWay], { permits: { ...heardNext().permits, 'tell-decision': open } });
    const [pain] = view.pains;
    if (pain === undefined) throw new Error('a pain expected');
    const { desk } = await show({ ...view, pains: [{ ...pain, status: 'under-way' }] }, 'en', (next) => { next.answer('letterhead.read', () => letterheadView('The ombudsman, free of charge.')); });
    await flushPromises();
    expect(valueOf('decision-recourse')).toBe('The ombudsman, free of charge.');
    expect(valueOf('decision-found') + valueOf('decision-done')).toBe('');
    expect(document.activeElement).toBe(field('decision-found'));
    await type(field('decision-found'), 'The late shift cannot see it');
    await type(field('decision-done'), 'A new card');
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.tell-decision')[0]).toMatchObject({ payload: { found: 'The late shift cannot see it', done: 'A new card', recourse: 'The ombudsman, free of charge.', channel: 'phone' } });
  });
  it('is told by the channel that the customer prefers (I8)', async () => {
    const view = actNext([repairView({ status: 'under-way' })], { permits: { ...heardNext().permits, 'tell-decision': open } });
    const [pain] = view.pains;
    if (pain === undefined) throw new Error('a pain expected');
    await show({ ...view, pains: [{ ...pain, status: 'under-way' }], preferences: { channel: 'letter', fromMinute: null, toMinute: null, doNotContact: false, needs: [], needWords: null, takenOverFrom: null } });
    await flushPromises();
    expect(byRole('radio', 'Letter').getAttribute('aria-checked')).toBe('true');
  });
});

describe('the one follow-up', () => {
  it('is set with one pick and one key', async () => {
    const { desk } = await show(followUpNext());
    await click(byRole('button', 'in 3 days 10:00'));
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.schedule-follow-up')).toHaveLength(1);
  });
  it('says before the last try that it will be the last', async () => {
    await show(scheduled({ attempts: 2 }));
    await click(byRole('button', 'Not reached'));
    expect(text()).toContain('The last try: after it the follow-up ends as unreached.');
  });
  it('records the customer’s own verdict and words (S3.5)', async () => {
    const { desk } = await show(scheduled());
    await click(byRole('radio', 'Partly settled'));
    await type(field('verdict-words'), 'The card is here, the fee is not back.');
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.complete-follow-up')[0]).toMatchObject({ payload: { verdict: 'partly', customerWords: 'The card is here, the fee is not back.' } });
  });
  it('is waived with a reason', async () => {
    const { desk } = await show(followUpNext());
    await click(byRole('button', 'Waive'));
    await click(byRole('radio', 'Asked not to be contacted'));
    await type(field('waive-words'), 'No more calls, please.');
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.waive-follow-up')[0]).toMatchObject({ payload: { reason: 'asked-not-to-be-contacted', words: 'No more calls, please.' } });
  });
});

describe('the end', () => {
  it('shows the outcomes that are not true locked with their reason, and chooses none of them', async () => {
    const mismatch = locked('outcome-mismatch', { settled: 1, refused: 0 });
    await show(closable({ outcomes: { resolved: open, 'agreed-in-part': mismatch, 'not-agreed': mismatch } }));
    const chip = byRole('radio', 'Final response, agreed in part');
    expect(chip.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(chip.getAttribute('aria-describedby') ?? '')?.textContent).toContain('The outcome does not match the record: 1 settled, 0 refused');
    await click(chip);
    expect(chip.getAttribute('aria-checked')).toBe('false');
    await click(byRole('radio', 'Resolved'));
    await press('2');
    expect(byRole('radio', 'Resolved').getAttribute('aria-checked')).toBe('true');
  });
  it('chooses no outcome by itself where the verdict was not “settled”, and offers to take up what is missing (S3.5)', async () => {
    const followUp = { ...closable().followUp, verdict: 'partly' as const };
    const { desk } = await show(closable({ followUp, outcomes: { resolved: locked('outcome-mismatch', { settled: 1, refused: 0 }), 'agreed-in-part': open, 'not-agreed': open }, suggestedOutcome: null }));
    expect(document.querySelectorAll('[data-field="outcome"] [aria-checked="true"]')).toHaveLength(0);
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.close')).toHaveLength(0);
    expect(text()).toContain('The customer’s verdict: Partly settled.');
    await click(byRole('button', 'Add a pain'));
    await flushPromises();
    expect(field('add-pain-words')).toBeTruthy();
  });
  it('offers no new pain where the customer called it settled', async () => {
    await show(closable());
    expect(text()).not.toContain('What is still missing');
  });
  it('begins with the outcome that main suggests, and goes to the cause first', async () => {
    const { desk } = await show(closable({ suggestedOutcome: 'resolved' }));
    expect(byRole('radio', 'Resolved').getAttribute('aria-checked')).toBe('true');
    expect(field('cause').contains(document.activeElement)).toBe(true);
    await press('3');
    await type(field('cause-words'), 'The late shift cannot see the status');
    await type(field('lesson'), 'Give it the view');
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.close')[0]).toMatchObject({ payload: { outcome: 'resolved', cause: 'process', causeWords: 'The late shift cannot see the status', lesson: 'Give it the view' } });
  });
  it('stays locked with its reason until the follow-up is over (I4)', async () => {
    await show(scheduled());
    expect(document.querySelector('[data-field="outcome"]')).toBeNull();
    expect(text()).toContain('The follow-up is still open.');
  });
  it('reads as a calm summary afterwards: only correction and paper remain', async () => {
    const closed = locked('case-closed');
    const view = closable({ stage: 'closed', closedAt: NOW, closing: { outcome: 'resolved', closedAt: NOW, by: 'Chen Yu', review: { cause: 'process', causeWords: 'The late shift cannot see the status', lesson: 'Give it the view' }, early: null } });
    await show({ ...view, permits: { ...view.permits, promise: closed, 'record-contact': closed, 'contain-harm': closed, 'add-pain': closed, 'offer-gesture': closed, close: closed, 'mark-title': closed, 'offer-handover': closed, withdraw: closed } });
    expect(text()).toContain('Give it the view');
    expect(text()).toContain('Courier a new card home · Delivered');
    expect(document.querySelectorAll('.go')).toHaveLength(0);
    expect([...document.querySelectorAll('[role="toolbar"] button')].map((button) => button.textContent.replace(/\s.*$/, ''))).toEqual(['CorrectR', 'PaperCtrl']);
    expect(document.activeElement).toBe(byRole('heading', 'Two days without a card'));
  });
  it('says so in Chinese too', async () => {
    await show(closable(), 'zh-CN');
    expect(text()).toContain('唯一一次回访已经完成，不再有第二次。');
    expect(byRole('button', '结案')).toBeTruthy();
  });
});
