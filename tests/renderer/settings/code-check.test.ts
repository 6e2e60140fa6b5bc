/** The check of a printed code: what it found holds for the code that was checked, and for no other. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import CodeCheck from '../../../src-renderer/features/settings/CodeCheck.vue';
import { makeFakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');

it('forgets what it found when another code is typed, and what it refused when the next one is', async () => {
  const desk = makeFakeDesk();
  desk.answer('paper.check-code', () => ({ matches: true, reference: '0571-03-02-261122-0047', afterVersion: 20, newerEvents: 0, caseId: null }));
  mounted = await mountDesk(CodeCheck);
  const check = async (code: string): Promise<void> => {
    await type(byRole('textbox', 'Code'), code);
    await click(byRole('button', 'Check'));
    await flushPromises();
  };
  await check('AMENDS 1');
  expect(text()).toContain('Genuine: case 0571-03-02-261122-0047 after event 20.');
  desk.refuse('paper.check-code', 'bad-input');
  await check('garbage');
  expect(text()).not.toContain('Genuine');
  expect(document.querySelector('[role="alert"]')).not.toBeNull();
  await type(byRole('textbox', 'Code'), 'AMENDS 2');
  expect(document.querySelector('[role="alert"]')).toBeNull();
});
