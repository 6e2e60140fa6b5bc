/** What the words may be about is offered while they are told, taken by one key and carried into the registration (S2.3). */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../../src-renderer/views/CaseView.vue';
import IntakeView from '../../../src-renderer/views/IntakeView.vue';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, press, type, type Mounted } from '../../support/mount-desk';
import { NOW, uuidOf } from '../../support/view-builders';

let desk: FakeDesk;
let mounted: Mounted | null = null;
const story = (): HTMLElement => document.querySelector<HTMLElement>('[data-field="story"]') ?? document.body;
const line = (): string => document.querySelector('[data-part="subject"]')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
const tell = async (words: string): Promise<void> => {
  await type(story(), words);
  await vi.advanceTimersByTimeAsync(400);
  await flushPromises();
};
const take = (): Promise<KeyboardEvent> => press('b', { altKey: true, code: 'KeyB' });
const register = async (): Promise<unknown> => {
  await press('6', { ctrlKey: true, code: 'Digit6' });
  await type(document.querySelector<HTMLElement>('[data-field="person-name"]') ?? document.body, 'Zhou Min');
  await press('Enter', { ctrlKey: true });
  await vi.advanceTimersByTimeAsync(100);
  return desk.requests('case.register').at(-1);
};

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout'] });
  desk = makeFakeDesk();
  desk.answer('case.suggest-subject', () => ({ best: { subjectId: 'lost-stolen-card', name: { en: 'Card lost or stolen', 'zh-CN': '卡片丢失被盗' }, words: ['card', 'tram'] } }));
  mounted = await mountDesk(IntakeView, { draftKey: `intake.${uuidOf(78)}` }, 'en');
});
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  vi.useRealTimers();
});

it('is not there before anything was told, and then says which words spoke for it', async () => {
  expect(line()).toBe('');
  await tell('My card');
  expect(desk.requests('case.suggest-subject')).toEqual([{ story: 'My card' }]);
  expect(line()).toContain('It may be about Card lost or stolen because of “card · tram”');
});

it('is taken by one key from the story, and goes along with the registration', async () => {
  await tell('My card was lost on the tram.');
  await take();
  expect(document.activeElement).toBe(story());
  expect(line()).toContain('What it is about Card lost or stolen');
  await tell('My card was lost on the tram, and nobody answers the line.');
  expect(desk.requests('case.suggest-subject')).toHaveLength(1);
  expect(await register()).toMatchObject({ payload: { subjectId: 'lost-stolen-card' } });
});

it('decides nothing that nobody took, and what was taken can be taken back', async () => {
  await tell('My card was lost on the tram.');
  await take();
  await click(byRole('button', 'Take back: Card lost or stolen'));
  expect(line()).toContain('It may be about');
  expect(JSON.stringify(await register())).not.toContain('subjectId');
});
