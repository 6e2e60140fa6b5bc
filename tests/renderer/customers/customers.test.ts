/** The person behind the cases: one card with everything held, and earlier cases offered while a call is taken down. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushPromises } from '@vue/test-utils';
import CustomerView from '../../../src-renderer/views/CustomerView.vue';
import IntakeView from '../../../src-renderer/views/IntakeView.vue';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';
import { caseRow, customerCard, NOW, uuidOf } from '../../support/view-builders';

let desk: FakeDesk;
let mounted: Mounted | null = null;
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout'] });
  desk = makeFakeDesk();
});
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  vi.useRealTimers();
});

describe('the customer’s card', () => {
  const open = async (language: 'en' | 'zh-CN' = 'en'): Promise<void> => { mounted = await mountDesk(CustomerView, { personId: uuidOf(9) }, language); };

  it('shows every case with its pains and promises, how to reach the person and what the person needs (S4.2)', async () => {
    desk.answer('person.card', () => customerCard({ wishes: { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['no-stairs'], needWords: null, toldIn: '0571-03-02-261101-0001' } }));
    await open();
    for (const said of ['Zhou Min', '13800000000', 'Two days without a card 1', 'Nobody knew whether the money is safe', 'under way', 'Call with the balance', 'kept', 'Where it went wrong: Hotline', 'Asked for: A new card', 'Promises: 1 kept, 0 broken']) expect(text()).toContain(said);
    expect(text().toLowerCase()).toContain('18:00');
  });

  it('speaks Chinese', async () => {
    await open('zh-CN');
    for (const said of ['1 件案件', '承诺：兑现 1 项，未兑现 0 项', '已兑现']) expect(text()).toContain(said);
  });

  it('puts open cases first and leads to the case', async () => {
    const [one] = customerCard().cases;
    if (one === undefined) throw new Error('one case expected');
    desk.answer('person.card', () => customerCard({ caseCount: 2, cases: [{ ...one, row: caseRow(2, { closedAt: NOW, outcome: 'resolved', stage: 'closed', title: 'Closed one' }) }, { ...one, row: caseRow(1, { title: 'Open one' }) }] }));
    await open();
    expect(text().indexOf('Open one')).toBeLessThan(text().indexOf('Closed one'));
    expect(byRole('link', 'Open one').getAttribute('href')).toBe(`/case/${caseRow(1).caseId}`);
  });

  it('of a hidden case tells its number and nothing else', async () => {
    desk.answer('person.card', () => customerCard({ cases: [{ row: caseRow(1, { isConfidential: true, isHidden: true, title: '', complainantName: null, product: null }), detail: null }] }));
    await open();
    expect(text()).toContain('Confidential: its owner and supervisors see it.');
    expect(document.querySelector('a[href]')).toBeNull();
  });

  it('says what to do when it cannot be read', async () => {
    desk.refuse('person.card', 'person-not-found');
    await open();
    expect(text()).toContain('This customer cannot be shown');
    expect(byRole('button', 'Back')).toBeDefined();
  });
});

describe('earlier cases at intake', () => {
  const open = async (): Promise<void> => { mounted = await mountDesk(IntakeView, { draftKey: `intake.${uuidOf(78)}` }, 'en'); };
  const story = (): HTMLElement => document.querySelector<HTMLElement>('[data-field="story"]') ?? document.body;
  const rest = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(400);
    await flushPromises();
  };

  it('are offered with why, once the typing rests, and asked for with the words so far (S0.4)', async () => {
    desk.answer('person.look-alikes', () => [{ row: caseRow(3, { title: 'The card was lost' }), reasons: ['phone', 'story'] }]);
    await open();
    await type(story(), 'My card was lost two days ago.');
    expect(desk.requests('person.look-alikes')).toEqual([]);
    await rest();
    expect(desk.requests('person.look-alikes')).toEqual([{ name: '', phone: '', story: 'My card was lost two days ago.' }]);
    expect(text()).toContain('Same phone · words');
  });

  it('lead to the case while this call waits, parked with its words', async () => {
    desk.answer('person.look-alikes', () => [{ row: caseRow(3), reasons: ['name'] }]);
    await open();
    await type(story(), 'My card was lost two days ago.');
    await rest();
    await click(byRole('button', `Open ${caseRow(3).reference}`));
    await flushPromises();
    expect(mounted?.router.currentRoute.value.fullPath).toBe(`/case/${caseRow(3).caseId}`);
    expect(desk.requests('draft.save').some((each) => JSON.stringify(each).includes('parking'))).toBe(true);
  });

  it('are not asked for before there is anything to compare', async () => {
    await open();
    await type(story(), 'Hm');
    await rest();
    expect(desk.requests('person.look-alikes')).toEqual([]);
  });
});
