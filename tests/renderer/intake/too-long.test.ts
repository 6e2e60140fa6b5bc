/** A story that is longer than a case can hold: nothing of it is cut off unsaid. */
import { afterEach, expect, it } from 'vitest';
import IntakeView from '../../../src-renderer/views/IntakeView.vue';
import { makeFakeDesk } from '../../support/fake-desk';
import { mountDesk, press, type, type Mounted } from '../../support/mount-desk';
import { uuidOf } from '../../support/view-builders';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

it('is kept whole and not registered; the field says by how much, and registers once it is shortened', async () => {
  const desk = makeFakeDesk();
  mounted = await mountDesk(IntakeView, { draftKey: `intake.${uuidOf(79)}` }, 'en');
  const field = (name: string): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>(`[data-field="${name}"]`) ?? document.createElement('textarea');
  const story = `The card was lost. ${'x'.repeat(20_000)}`;
  await type(field('story'), story);
  await press('6', { ctrlKey: true, code: 'Digit6' });
  await type(field('person-name'), 'Zhou Min');
  await press('Enter', { ctrlKey: true });
  expect(desk.requests('case.register')).toEqual([]);
  expect(field('story').value).toBe(story);
  expect(document.activeElement).toBe(field('story'));
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('Too long by 19 characters (20000 at most)');
  await type(field('story'), 'The card was lost.');
  await press('Enter', { ctrlKey: true });
  expect(desk.requests('case.register')).toHaveLength(1);
});
