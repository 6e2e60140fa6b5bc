/** The way to the desk over a fake main: first start, signing in, and the lock that covers everything. */
import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDesk } from '../support/fake-desk';
import { allByRole, byRole, click, nextPlace, press, type } from '../support/mount-desk';
import { caseRow, queueView, sessionView, staffView, uuidOf } from '../support/view-builders';
import { pass, text, wholeDesk } from '../support/mount-whole-desk';

let desk: FakeDesk;
const { main, open } = wholeDesk();
beforeEach(() => { desk = main(); });
const signedOut = (): ReturnType<typeof sessionView> => sessionView({ state: 'signed-out', signedIn: null });

describe('sign-in', () => {
  beforeEach(() => { desk.answer('session.read', signedOut); });

  it('takes the PIN at once: the focus is there, up and down choose the person, Enter signs in', async () => {
    await open();
    expect(document.activeElement).toBe(byRole('textbox', 'PIN of Chen Yu'));
    await press('ArrowDown');
    await type(byRole('textbox', 'PIN of Li Na'), '739105');
    await click(byRole('button', 'Sign in'));
    expect(desk.requests('session.sign-in')[0]).toEqual({ staffId: uuidOf(5), pin: '739105' });
    expect(byRole('main').textContent).toContain('Queue');
  });
  it('says how many tries are left, then counts the wait down and takes no try meanwhile', async () => {
    await open();
    const tryPin = async (): Promise<void> => {
      await type(byRole('textbox', 'PIN'), '111222');
      byRole('textbox', 'PIN').closest('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await flushPromises();
    };
    desk.refuse('session.sign-in', 'pin-wrong', { triesLeft: 2 });
    await tryPin();
    expect(byRole('alert').textContent).toBe('The PIN is wrong. 2 tries left before a wait.');
    desk.refuse('session.sign-in', 'pin-wait', { waitSeconds: 15 });
    await tryPin();
    expect(byRole('alert').textContent).toContain('possible in 15 s');
    await pass(5_000);
    expect(byRole('alert').textContent).toContain('possible in 10 s');
    await tryPin();
    expect(desk.requests('session.sign-in')).toHaveLength(2);
    await pass(10_000);
    expect(allByRole('alert')).toEqual([]);
    await tryPin();
    expect(desk.requests('session.sign-in')).toHaveLength(3);
  });
  it('has the desk drawn behind it while the PIN is checked, to be reached by nobody, and brings it to the front with its queue', async () => {
    await open();
    const [checked, read] = [desk.hold('session.sign-in'), desk.hold('queue.read')];
    await type(byRole('textbox', 'PIN of Chen Yu'), '482917');
    await click(byRole('button', 'Sign in'));
    const drawn = document.querySelector('.under');
    expect([drawn?.hasAttribute('inert'), drawn?.classList.contains('behind')]).toEqual([true, true]);
    expect(desk.requests('queue.read')).toEqual([]);
    checked();
    await flushPromises();
    expect(byRole('textbox', 'PIN of Chen Yu')).toBeInstanceOf(HTMLElement);
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    read();
    await flushPromises();
    expect(document.querySelector('.under')).toBe(drawn);
    expect([drawn?.hasAttribute('inert'), drawn?.classList.contains('behind')]).toEqual([false, false]);
    expect(document.activeElement?.textContent).toContain('Two days without a card 1');
    expect(allByRole('textbox', 'PIN of Chen Yu')).toEqual([]);
  });
  it('comes to the front too when the queue cannot be read, which says why', async () => {
    await open();
    desk.refuse('queue.read', 'read-only');
    await type(byRole('textbox', 'PIN of Chen Yu'), '482917');
    await click(byRole('button', 'Sign in'));
    await flushPromises();
    expect(allByRole('textbox', 'PIN of Chen Yu')).toEqual([]);
    expect(byRole('main').textContent).toContain('Queue');
    expect(allByRole('alert')).toHaveLength(1);
  });
  it('leaves nothing of the desk behind when the PIN was wrong', async () => {
    await open();
    desk.refuse('session.sign-in', 'pin-wrong', { triesLeft: 2 });
    await type(byRole('textbox', 'PIN of Chen Yu'), '111222');
    await click(byRole('button', 'Sign in'));
    await flushPromises();
    expect(document.querySelector('.under')).toBe(null);
    expect(document.activeElement).toBe(byRole('textbox', 'PIN of Chen Yu'));
  });
  it('is Chinese at once when the language is switched, and the page says so to assistive technology', async () => {
    await open();
    desk.answer('session.set-look', () => ({ ...signedOut(), language: 'zh-CN' }));
    await click(byRole('button', '中文'));
    expect(byRole('button', '登录').textContent).toContain('登录');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(desk.requests('session.set-look')).toEqual([{ language: 'zh-CN', theme: null }]);
  });
});

describe('first start', () => {
  beforeEach(() => { desk.answer('session.read', () => sessionView({ state: 'first-start', signedIn: null, staff: [], organisation: '' })); });

  const submit = async (): Promise<void> => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await flushPromises();
  };
  it.each([['en', 'Six to twelve digits; nothing like 111111, 123456 or 121212'], ['zh-CN', '六到十二位数字，不用 111111、123456、121212 这类组合']] as const)('says which PINs are taken before one is typed (%s)', async (language, rule) => {
    desk.answer('session.read', () => sessionView({ state: 'first-start', signedIn: null, staff: [], organisation: '', language }));
    await open(language);
    expect(document.getElementById(document.querySelector('[data-field="pin"]')?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(rule);
  });
  it('says beside each field what is missing, and asks nothing of main before', async () => {
    await open();
    await submit();
    expect(allByRole('alert').length).toBeGreaterThanOrEqual(4);
    expect(desk.requests('session.first-start')).toEqual([]);
    expect(document.activeElement).toBe(byRole('textbox', 'Organisation'));
  });
  it('sets the workstation up with the first person as administrator', async () => {
    await open();
    const answers: [string, string][] = [['Organisation', 'West Bank'], ['Branch code', '0571-03'], ['Workstation code', '02'], ['Name', 'Chen Yu'], ['PIN again', '482917']];
    for (const [label, value] of answers) await type(byRole('textbox', label), value);
    await type(document.querySelector<HTMLElement>('[data-field="branchName"]') ?? document.body, 'West Lake');
    await type(document.querySelector<HTMLElement>('[data-field="pin"]') ?? document.body, '482916');
    await submit();
    expect(text()).toContain('The two PINs differ');
    await type(document.querySelector<HTMLElement>('[data-field="pin"]') ?? document.body, '482917');
    await submit();
    expect(desk.requests('session.first-start')).toEqual([{ organisation: 'West Bank', branchName: 'West Lake', branchCode: '0571-03', workstationCode: '02', language: 'en', currency: 'CNY', playbook: 'retail-bank', name: 'Chen Yu', pin: '482917' }]);
    expect(byRole('main').textContent).toContain('Queue');
  });
});

describe('the lock', () => {
  it('covers everything with Ctrl L, and the same person comes back to the same field', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    await open();
    byRole('combobox', 'Find').focus();
    desk.answer('session.lock', () => sessionView({ state: 'locked' }));
    await press('l', { ctrlKey: true });
    const covered = document.querySelector<HTMLElement>('.under');
    expect(covered?.style.display).toBe('none');
    expect(covered?.hasAttribute('inert')).toBe(true);
    expect(byRole('heading', 'Locked').textContent).toBe('Locked');
    await type(byRole('textbox', 'PIN'), '482917');
    byRole('textbox', 'PIN').closest('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await flushPromises();
    expect(covered?.style.display).toBe('');
    expect(text()).toContain('Two days without a card 1');
  });
  it('that covered a page just loaded opens onto the queue', async () => {
    desk.answer('session.read', () => sessionView({ state: 'locked' }));
    desk.refuse('queue.read', 'not-signed-in');
    desk.refuse('draft.list', 'not-signed-in');
    await open();
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('draft.list', () => []);
    await type(byRole('textbox', 'PIN'), '482917');
    await click(byRole('button', 'Go on'));
    expect(text()).toContain('Two days without a card 1');
    expect(allByRole('alert')).toEqual([]);
  });
  it('shows another person an own desk, with nothing of the first one in front', async () => {
    const { router } = await open();
    await router.push({ name: 'settings' });
    await flushPromises();
    desk.answer('session.read', () => sessionView({ state: 'locked' }));
    desk.push('session-changed', {});
    await flushPromises();
    desk.answer('session.sign-in', () => sessionView({ signedIn: staffView({ staffId: sessionView().staff[1]?.staffId ?? staffView().staffId, name: 'Li Na', role: 'agent' }) }));
    await type(byRole('textbox', 'PIN'), '739105');
    const arrived = nextPlace(router);
    await click(byRole('button', 'Go on'));
    await arrived;
    await flushPromises();
    expect(router.currentRoute.value.name).toBe('queue');
    expect(byRole('link', 'Settings').textContent).toContain('Li Na');
  });
});
