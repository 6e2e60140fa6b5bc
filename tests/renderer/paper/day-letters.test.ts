/** The letters of the day: printed one by one, and what fails stays with its reason and another try. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import DayLetters from '../../../src-renderer/features/paper/DayLetters.vue';
import type { DayLetterView } from '../../../src-main/shared/views/paper-views';
import { caseId, paperId } from '../../../src-main/shared/vocabulary/ids';
import { makeFakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type Mounted } from '../../support/mount-desk';
import { NOW, uuidOf } from '../../support/view-builders';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const letter = (n: number): DayLetterView => ({ paperId: paperId(uuidOf(50 + n)), caseId: caseId(uuidOf(n)), reference: `0571-03-02-261123-000${n}`, title: `Story ${n}`, version: 4, kind: 'acknowledgement-letter', language: 'en', words: null, requestedAt: NOW, hold: null });
const text = (): string => document.body.textContent;

it('prints all with one press, one by one, names what failed, and prints that again', async () => {
  const desk = makeFakeDesk();
  let waiting = [letter(1), letter(2), letter(3)];
  desk.answer('paper.day-letters', () => waiting);
  desk.answer('paper.printers', () => [{ name: 'Desk printer', isDefault: true }]);
  desk.answer('paper.print', (request) => {
    waiting = waiting.filter((each) => each.paperId !== request.paperId);
    return { printer: 'Desk printer' };
  });
  mounted = await mountDesk(DayLetters);
  await flushPromises();
  desk.refuseOnce('paper.print', 'printer-failed');
  await click(byRole('button', 'Print all 3'));
  await flushPromises();
  expect(desk.requests('paper.print')).toEqual([1, 2, 3].map((n) => ({ paperId: letter(n).paperId, printer: 'Desk printer' })));
  expect(text()).toContain('Sent to the printer: 2.');
  expect(text()).toContain('Story 1');
  expect(text()).not.toContain('Story 2');
  expect(byRole('alert').textContent).toContain('printer');
  await click(byRole('button', 'Try again'));
  await flushPromises();
  expect(desk.requests('paper.print')).toHaveLength(4);
  expect(text()).toContain('No letter of today waits to be printed');
});

it('stops at once where there is no printer, and keeps every letter', async () => {
  const desk = makeFakeDesk();
  desk.answer('paper.day-letters', () => [letter(1), letter(2)]);
  desk.refuse('paper.print', 'no-printer');
  mounted = await mountDesk(DayLetters);
  await flushPromises();
  await click(byRole('button', 'Print all 2'));
  await flushPromises();
  expect(desk.requests('paper.print')).toHaveLength(1);
  expect(text()).toContain('2 not printed yet');
});

it('says that nothing waits', async () => {
  makeFakeDesk().answer('paper.day-letters', () => []);
  mounted = await mountDesk(DayLetters);
  await flushPromises();
  expect(text()).toContain('No letter of today waits to be printed');
});

it('prints only what says what is so, names why the rest stays, and makes a letter anew with one press', async () => {
  const desk = makeFakeDesk();
  const silent = { code: 'do-not-contact' as const, facts: {}, opensWith: 'waive-follow-up' };
  let waiting: DayLetterView[] = [
    letter(1), { ...letter(2), kind: 'holding-letter', words: 'The courier looks for it.', hold: { code: 'moved-on', refusal: null, gaps: [] } },
    { ...letter(3), hold: { code: 'not-due', refusal: silent, gaps: [] } }, { ...letter(4), hold: { code: 'incomplete', refusal: null, gaps: [{ code: 'part-missing', part: 'next-news', sentence: null, piece: null }] } },
  ];
  desk.answer('paper.day-letters', () => waiting);
  desk.answer('paper.printers', () => [{ name: 'Desk printer', isDefault: true }]);
  mounted = await mountDesk(DayLetters);
  await flushPromises();
  expect(text()).toContain('4 not printed yet');
  expect(text()).toContain('Held back: 3');
  expect(text()).toContain('would say something else');
  expect(text()).toContain('Not due any more. The customer asked');
  expect(text()).toContain('Missing: Time of the next news.');
  await click(byRole('button', 'Print all 1'));
  await flushPromises();
  expect(desk.requests('paper.print')).toEqual([{ paperId: letter(1).paperId, printer: 'Desk printer' }]);
  waiting = waiting.map((each) => (each.paperId === letter(2).paperId ? { ...each, paperId: paperId(uuidOf(77)), hold: null } : each));
  await click(byRole('button', 'Make anew'));
  await flushPromises();
  expect(desk.requests('case.request-paper')).toMatchObject([{ caseId: letter(2).caseId, expectedVersion: 4, payload: { kind: 'holding-letter', language: 'en', words: 'The courier looks for it.', copyOf: null } }]);
  expect(text()).toContain('Held back: 2');
  expect(text()).toContain('Print all 2');
});
