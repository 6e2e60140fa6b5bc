/** What a case is about: suggested with the words that spoke for it, confirmed by one key, chosen otherwise by hand (S2.3). */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView, CategoryChoices } from '../../../src-main/shared/views/case-view';
import { byRole, click, press } from '../../support/mount-desk';
import { caseView } from '../../support/view-builders';
import { actNext, field, openCase, text, type CaseDesk } from '../case/case-desk';

const both = (en: string): { en: string; 'zh-CN': string } => ({ en, 'zh-CN': `${en}（中）` });
const BANK = { packId: 'retail-bank', packVersion: 1, name: both('Retail bank') };
const CHOICES: CategoryChoices = {
  suggestions: [{ subjectId: 'lost-card', words: ['lost', 'card'], isClear: true }],
  subjects: [{ id: 'fees', name: both('Fees'), about: both('Fees'), causes: [] }, { id: 'lost-card', name: both('Lost card'), about: both('Lost card'), causes: ['machine'] }],
  causes: [{ id: 'wording', name: both('Unclear wording') }, { id: 'machine', name: both('Machine') }], channels: [{ id: 'hotline', name: both('Hotline') }],
};

let screen: CaseDesk | null = null;
const open = async (view: CaseView, choices: CategoryChoices = CHOICES): Promise<CaseDesk> => {
  screen = await openCase(view, 'en', (desk) => { desk.answer('case.categories', () => choices); });
  await flushPromises();
  return screen;
};
afterEach(() => {
  screen?.mounted.unmount();
  screen = null;
});

describe('what a case is about', () => {
  it('is suggested with the customer’s own words and confirmed by one key', async () => {
    const { desk } = await open(actNext([], { playbook: BANK }));
    expect(text()).toContain('It may be about Lost card');
    expect(text()).toContain('because of “lost · card”');
    await press('b', { altKey: true, code: 'KeyB' });
    expect(desk.requests('case.confirm-category')).toMatchObject([{ payload: { subjectId: 'lost-card' } }]);
  });

  it('is chosen by hand with the likeliest subject and its usual causes first', async () => {
    const { desk } = await open(actNext([], { playbook: BANK }));
    await click(byRole('button', 'Choose'));
    const texts = (name: string): readonly string[] => [...field(name).querySelectorAll('option')].map((each) => each.textContent);
    expect(texts('category-subject')).toEqual(['Lost card', 'Fees']);
    expect(texts('category-cause')).toEqual(['not chosen', 'Machine', 'Unclear wording']);
    await click(byRole('button', 'Confirm'));
    expect(desk.requests('case.confirm-category')).toMatchObject([{ payload: { subjectId: 'lost-card', causeId: null, channelId: null } }]);
  });

  it('is left to be chosen where the words are not clear: nothing is put before the agent, and the key opens the choice', async () => {
    const { desk } = await open(actNext([], { playbook: BANK }), { ...CHOICES, suggestions: [{ subjectId: 'lost-card', words: ['card'], isClear: false }] });
    expect(text()).not.toContain('It may be about');
    await press('b', { altKey: true, code: 'KeyB' });
    expect(desk.requests('case.confirm-category')).toEqual([]);
    expect(field('category-subject').textContent).toContain('Lost cardFees');
  });

  it('once confirmed stands there in the words of the pack, and nothing is asked of main', async () => {
    const { desk } = await open(actNext([], { playbook: BANK, category: { subjectId: 'lost-card', subject: both('Lost card'), causeId: 'machine', cause: both('Machine'), channelId: null, channel: null, at: 0, by: 'Chen Yu' } }));
    expect(text()).toContain('What it is about Lost card');
    expect(text()).toContain('Machine');
    expect(desk.requests('case.categories')).toEqual([]);
  });

  it('is not there where no pack governs the case', async () => {
    await open(caseView());
    expect(text()).not.toContain('What it is about');
  });
});
