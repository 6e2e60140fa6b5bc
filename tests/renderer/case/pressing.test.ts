/** One press of one button: refusals keep the words and the focus, a conflict reads afresh, twice has the effect of once (I12). */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { HOUR_MS, MINUTE_MS } from '../../../src-main/shared/vocabulary/time';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { caseView, NOW } from '../../support/view-builders';
import { actNext, field, heardNext, locked, open, openCase, repairView, text, type CaseDesk } from './case-desk';

let present: CaseDesk | null = null;
const show = async (view: CaseView): Promise<CaseDesk> => {
  present = await openCase(view);
  return present;
};
const valueOf = (name: string): string => (field(name) as HTMLTextAreaElement).value;
const commandIds = (requests: readonly unknown[]): string[] => requests.map((request) => (request as { commandId: string }).commandId);
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

it('says what main refused beside the button, and keeps the words and the focus', async () => {
  const { desk } = await show(heardNext());
  await type(field('hear-p1'), 'Nobody could tell');
  desk.refuse('case.hear-pain', 'words-not-own', { painId: 'p1' });
  await press('Enter', { ctrlKey: true });
  const form = field('hear-p1').closest('form');
  expect(form?.textContent).toContain('These are the customer’s words, not the agent’s own.');
  expect(valueOf('hear-p1')).toBe('Nobody could tell');
  expect(document.activeElement).toBe(field('hear-p1'));
  expect(document.querySelector('[aria-live="polite"][role="status"]')?.textContent).toContain('customer’s words');
});

it('reads the case again after a conflict, says so, keeps the words, and sends the fresh version next time', async () => {
  const { desk, set } = await show(heardNext({ version: 5 }));
  await type(field('hear-p1'), 'That must have kept you awake.');
  desk.refuse('case.hear-pain', 'version-conflict', { version: 7 });
  set(heardNext({ version: 7 }));
  await press('Enter', { ctrlKey: true });
  expect(text()).toContain('5 → 7 events');
  expect(valueOf('hear-p1')).toBe('That must have kept you awake.');
  desk.answer('case.hear-pain', () => heardNext({ version: 8 }));
  await press('Enter', { ctrlKey: true });
  expect(desk.requests('case.hear-pain').map((request) => (request as { expectedVersion: number }).expectedVersion)).toEqual([5, 7]);
  expect(text()).not.toContain('5 → 7 events');
});

it('sends one command for two presses while main has not answered', async () => {
  const { desk } = await show(heardNext());
  await type(field('hear-p1'), 'That must have kept you awake.');
  const release = desk.hold('case.hear-pain');
  await press('Enter', { ctrlKey: true });
  await press('Enter', { ctrlKey: true });
  await click(byRole('button', 'Heard'));
  expect(desk.requests('case.hear-pain')).toHaveLength(1);
  expect(byRole('button', 'Heard').getAttribute('aria-busy')).toBe('true');
  release();
  await flushPromises();
});

it('tries again with the same command id when there was no answer, and with a new one for other words', async () => {
  const { desk } = await show(heardNext());
  desk.refuse('case.hear-pain', 'bug');
  await type(field('hear-p1'), 'That must have kept you awake.');
  await press('Enter', { ctrlKey: true });
  await click(byRole('button', 'Try again'));
  await type(field('hear-p1'), 'Two sleepless nights.');
  await press('Enter', { ctrlKey: true });
  const ids = commandIds(desk.requests('case.hear-pain'));
  expect(ids).toHaveLength(3);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

it('does not press while an input method composes', async () => {
  const { desk } = await show(actNext([repairView()]));
  const said = field('repair-r1-choose');
  await type(said, '好');
  said.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  await press('Enter', { ctrlKey: true, isComposing: true });
  said.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await flushPromises();
  expect(desk.requests('case.choose-repair')).toEqual([]);
  said.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await press('Enter', { ctrlKey: true });
  expect(desk.requests('case.choose-repair')).toHaveLength(1);
});

it('asks for what is missing only after the first press, and goes to it', async () => {
  const { desk } = await show(caseView());
  expect(text()).not.toContain('Fill this in.');
  await press('Enter', { ctrlKey: true });
  expect(text()).toContain('Fill this in.');
  expect(document.activeElement).toBe(field('next-step'));
  expect(desk.requests('case.acknowledge')).toEqual([]);
});

describe('the way on', () => {
  it('acknowledges with a time picked by one press', async () => {
    const { desk } = await show(caseView());
    await type(field('next-step'), 'Call back with the balance');
    await click(byRole('button', '+2 h'));
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.acknowledge')[0]).toMatchObject({ expectedVersion: 3, payload: { channel: 'phone', nextStep: 'Call back with the balance' } });
    const { payload } = desk.requests('case.acknowledge')[0] as { payload: { nextStepDueAt: number } };
    expect(payload.nextStepDueAt - NOW).toBeGreaterThanOrEqual(2 * HOUR_MS);
    expect(payload.nextStepDueAt - NOW).toBeLessThanOrEqual(2 * HOUR_MS + 10 * MINUTE_MS);
  });
  it('goes on to the next pain that was not heard yet', async () => {
    const { desk } = await show(heardNext());
    const [first, second] = heardNext().pains;
    if (first === undefined || second === undefined) throw new Error('two pains expected');
    desk.answer('case.hear-pain', () => heardNext({ version: 4, pains: [{ ...first, heardWords: 'Two sleepless nights.', heardAt: NOW, permits: { ...first.permits, 'hear-pain': locked('pain-already-heard') } }, second] }));
    await type(field('hear-p1'), 'Two sleepless nights.');
    await press('Enter', { ctrlKey: true });
    expect(text()).toContain('Two sleepless nights.');
    expect(document.activeElement).toBe(field('hear-p2'));
  });
  it('never carries the words of a choice into the result of the repair (S3.3)', async () => {
    const { desk } = await show(actNext([repairView()]));
    const chosen = repairView({ status: 'under-way', customerWords: 'Yes, home please', permits: { 'choose-repair': locked('repair-not-offered'), 'complete-repair': open, 'fail-repair': open } });
    desk.answer('case.choose-repair', () => actNext([chosen], { version: 10 }));
    const kept = new Map<string, string>();
    desk.answer('draft.save', ({ key, body }) => { kept.set(key, body); return {}; });
    desk.answer('draft.read', ({ key }) => { const body = kept.get(key); return body === undefined ? null : { key, body, savedAt: NOW }; });
    await type(field('repair-r1-choose'), 'Yes, home please');
    await press('Enter', { ctrlKey: true });
    await click(byRole('button', 'Done'));
    expect(valueOf('repair-r1-complete')).toBe('');
  });
  it('makes a promise while talking with one key, and gives the focus back', async () => {
    const { desk } = await show(heardNext());
    await type(field('hear-p1'), 'Two sleepless');
    await press('p', { altKey: true });
    expect(document.activeElement).toBe(field('promise-what'));
    await type(field('promise-what'), 'Text the balance');
    await click(allByRole('button', '+30 min')[0] ?? document.body);
    desk.answer('case.promise', () => heardNext({ version: 4 }));
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.promise')[0]).toMatchObject({ payload: { what: 'Text the balance' } });
    expect(document.querySelector('[data-field="promise-what"]')).toBeNull();
    expect(valueOf('hear-p1')).toBe('Two sleepless');
  });
  it('keeps what is typed and brings it back when the form opens again', async () => {
    const { desk, mounted } = await show(heardNext());
    await type(field('hear-p1'), 'Two sleepless nights');
    mounted.unmount();
    await flushPromises();
    const saved = desk.requests('draft.save') as readonly { key: string; body: string }[];
    const draft = saved.find((each) => each.key.endsWith('hear.p1'));
    expect(draft?.body).toContain('Two sleepless nights');
    present = await openCase(heardNext(), 'en', (next) => {
      next.answer('draft.read', ({ key }) => (key === draft?.key ? { key, body: draft.body, savedAt: NOW } : null));
    });
    expect(valueOf('hear-p1')).toBe('Two sleepless nights');
  });
  it('reads afresh when main says that the case changed', async () => {
    const { desk, set } = await show(heardNext());
    set(heardNext({ version: 4, contacts: [{ contactId: 'k1', startedBy: 'customer', channel: 'phone', purpose: 'progress', note: 'Called from the road', happenedAt: NOW, by: 'Li Na', effort: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, reason: null }] }));
    desk.push('case-changed', { caseId: heardNext().caseId, version: 4 });
    await flushPromises();
    expect(text()).toContain('Called from the road');
  });
});
