/** The log of a day on the screen: today's at once, another day's after its date, and no key that leads into tomorrow. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import DayLog from '../../../src-renderer/features/paper/DayLog.vue';
import { readPastDay } from '../../../src-renderer/features/paper/past-day';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import type { Role } from '../../../src-main/shared/vocabulary/staff';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';
import { sessionView } from '../../support/view-builders';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const day = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('[data-field="log-day"]');
  if (found === null) throw new Error('no field for the day');
  return found;
};
const open = async (role: Role): Promise<FakeDesk> => {
  const desk = makeFakeDesk();
  const { signedIn } = sessionView();
  if (signedIn === null) throw new Error('somebody has to be signed in');
  desk.answer('session.read', () => sessionView({ signedIn: { ...signedIn, role } }));
  desk.answer('paper.printers', () => [{ name: 'Desk printer', isDefault: true }]);
  mounted = await mountDesk({ template: '<div />' });
  await useSessionStore().read();
  mounted.unmount();
  mounted = await mountDesk(DayLog);
  await useSessionStore().read();
  await flushPromises();
  return desk;
};

it('makes today’s log at once, steps to the day before, prints and saves it', async () => {
  const desk = await open('supervisor');
  await click(byRole('button', 'Make the log'));
  await flushPromises();
  expect(desk.requests('day-log.make').at(-1)).toEqual({ at: null, language: 'en' });
  const today = day().value;
  await click(byRole('button', 'Day before'));
  await flushPromises();
  expect(day().value < today).toBe(true);
  expect(desk.requests('day-log.make').at(-1)).toEqual({ at: expect.any(Number) as number, language: 'en' });
  await click(byRole('button', 'Print'));
  await click(byRole('button', 'Save as PDF'));
  await flushPromises();
  expect(desk.requests('day-log.print')).toHaveLength(1);
  expect(text()).toContain('Sent to Desk printer.');
  expect(text()).toContain('Saved as log.pdf.');
});

it('makes none of a day to come, and says so at the field', async () => {
  const desk = await open('supervisor');
  const before = desk.requests('day-log.make').length;
  await type(day(), '2199-01-01');
  await click(byRole('button', 'Make the log'));
  expect(desk.requests('day-log.make')).toHaveLength(before);
  expect(text()).toContain('Not a day up to today.');
});

it('says to an agent that it is for supervisors, and asks for nothing', async () => {
  const desk = await open('agent');
  expect(text()).toContain('The log of the day is for supervisors');
  expect(desk.requests('day-log.make')).toEqual([]);
});

it.each([['24', '2026-11-24'], ['29', '2026-10-29'], ['11-20', '2026-11-20'], ['1201', '2025-12-01'], ['2026-11-28', '2026-11-28'], ['2026-11-29', null], ['soon', null], ['', null]] as const)('reads “%s” backwards from today', (typed, expected) => {
  expect(readPastDay(typed, '2026-11-28')).toBe(expected);
});
