/** The limits of the desk: nothing unreadable or empty is saved, and "no limit" is said on purpose. */
import { afterEach, describe, expect, it } from 'vitest';
import OrganisationPanel from '../../../src-renderer/features/settings/OrganisationPanel.vue';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';
import { sessionView, settingsView } from '../../support/view-builders';

let mounted: Mounted | null = null;
const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const openPanel = async (supervisorLimitMinor: number | null): Promise<FakeDesk> => {
  const desk = makeFakeDesk();
  desk.answer('settings.read', () => settingsView({ supervisorLimitMinor }));
  const { signedIn } = sessionView();
  if (signedIn === null) throw new Error('somebody has to be signed in');
  desk.answer('session.read', () => sessionView({ signedIn: { ...signedIn, role: 'administrator' } }));
  mounted = await mountDesk(OrganisationPanel);
  await useSessionStore().read();
  return desk;
};
const save = (): Promise<void> => click(byRole('button', 'Save'));
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

describe('the limit of supervisors', () => {
  it.each([['agentLimit', 'An agent decides alone up to'], ['supervisorLimit', 'A supervisor decides alone up to']])('is not lifted by a mistyped amount: %s', async (name, label) => {
    const desk = await openPanel(200_000);
    await type(field(name), '12,34');
    await save();
    expect(desk.requests('settings.change')).toEqual([]);
    expect(text()).toContain(`check “${label}”. Not an amount.`);
    expect(document.querySelector('[role="status"].quiet')?.textContent).toBe('');
    expect(document.activeElement).toBe(field(name));
  });
  it('is not lifted by an empty field', async () => {
    const desk = await openPanel(200_000);
    await type(field('supervisorLimit'), '');
    await save();
    expect(desk.requests('settings.change')).toEqual([]);
    expect(text()).toContain('Fill in this field');
    expect(document.activeElement).toBe(field('supervisorLimit'));
  });
  it('is lifted on purpose, and set again', async () => {
    const desk = await openPanel(200_000);
    await click(field('supervisorUnlimited'));
    await save();
    expect(desk.requests('settings.change')[0]).toMatchObject({ supervisorLimitMinor: null, agentLimitMinor: 50_000 });
    expect(text()).toContain('Saved');
    await click(field('supervisorUnlimited'));
    await type(field('supervisorLimit'), '1,234.00');
    await save();
    expect(desk.requests('settings.change')[1]).toMatchObject({ supervisorLimitMinor: 123_400 });
  });
});
