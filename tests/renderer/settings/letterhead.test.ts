/** The letterhead: each language by itself, what is empty says what stands in for it, and nobody but an administrator changes it. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import LetterheadPart from '../../../src-renderer/features/settings/LetterheadPart.vue';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import type { Role } from '../../../src-main/shared/vocabulary/staff';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';
import { letterheadView, sessionView } from '../../support/view-builders';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[data-field="letterhead-${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const openPart = async (role: Role): Promise<FakeDesk> => {
  const desk = makeFakeDesk();
  const { signedIn } = sessionView();
  if (signedIn === null) throw new Error('somebody has to be signed in');
  desk.answer('session.read', () => sessionView({ signedIn: { ...signedIn, role } }));
  const { 'zh-CN': chinese, en } = letterheadView();
  desk.answer('letterhead.change', ({ language: _language, ...set }) => ({ 'zh-CN': chinese, en: { ...en, set: { ...en.set, ...set } } }));
  mounted = await mountDesk(LetterheadPart);
  await useSessionStore().read();
  await flushPromises();
  return desk;
};

it('says what is printed where a line is empty, and sends empty lines as nothing', async () => {
  const desk = await openPart('administrator');
  expect(text()).toContain('Empty: “Sample Bank” is printed');
  await type(field('address'), ' 118 Wensan Road ');
  await click(byRole('button', 'Save the letterhead'));
  expect(desk.requests('letterhead.change')).toEqual([{ language: 'en', organisation: null, branch: null, address: '118 Wensan Road', contactLine: null, hours: null, signerRole: null, lastResort: null, recourse: null }]);
  expect(text()).toContain('Saved');
});

it('keeps what was typed for one language while the other is looked at', async () => {
  await openPart('administrator');
  await type(field('hours'), 'Monday to Friday');
  await click(byRole('radio', 'Chinese'));
  expect(field('hours').value).toBe('');
  await click(byRole('radio', 'English'));
  expect(field('hours').value).toBe('Monday to Friday');
});

it('is shown to everybody, and locked with its reason for those who may not change it', async () => {
  const desk = await openPart('agent');
  expect(field('address').readOnly).toBe(true);
  await click(byRole('button', 'Save the letterhead'));
  expect(desk.requests('letterhead.change')).toEqual([]);
});
