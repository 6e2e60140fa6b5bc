/** Playbooks in the settings: what is here, what changed, writing the next version with a look before, and the former one again. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import PlaybooksPanel from '../../../src-renderer/features/playbooks/PlaybooksPanel.vue';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import type { Role } from '../../../src-main/shared/vocabulary/staff';
import type { PackCheckView, PackView } from '../../../src-main/shared/views/playbook-views';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type, type Mounted } from '../../support/mount-desk';
import { NOW, sessionView } from '../../support/view-builders';

const version = (n: number, over: Partial<PackView['versions'][number]> = {}): PackView['versions'][number] => ({ version: n, what: { en: `Change ${n}`, 'zh-CN': `变化 ${n}` }, origin: 'shipped', by: 'Chen Yu', at: NOW, ...over });
const pack = (packId: string, name: string, over: Partial<PackView> = {}): PackView => ({
  packId, name: { en: name, 'zh-CN': name }, trade: { en: name, 'zh-CN': name }, about: { en: `About ${name}`, 'zh-CN': name }, isInForce: false, reviewBy: '2027-05-01', isReviewDue: false, versions: [version(1)], ...over,
});
const BANK = pack('retail-bank', 'Retail bank', { isInForce: true, versions: [version(1), version(2, { origin: 'edited', what: { en: 'Shorter prompts', 'zh-CN': '提示更短' } })] });
const FOOD = pack('restaurant', 'Restaurant', { isReviewDue: true, reviewBy: '2026-11-01' });
const CHANGE: PackCheckView = { faults: [], differences: [{ part: 'coaching', entry: 'prompts/greet', kind: 'changed', fields: [{ path: 'text.en', before: 'Say it short.', after: 'Say it once.' }] }] };
const OLD = 'prompts:\n  - id: greet\n';
const NEW = 'prompts:\n  - id: greet-now\n';

let mounted: Mounted | null = null;
let desk: FakeDesk;
beforeEach(() => { desk = makeFakeDesk(); });
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const field = (name: string): HTMLInputElement & HTMLTextAreaElement => {
  const found = document.querySelector<HTMLInputElement & HTMLTextAreaElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const openPanel = async (role: Role = 'administrator'): Promise<void> => {
  const { signedIn } = sessionView();
  if (signedIn === null) throw new Error('somebody has to be signed in');
  desk.answer('session.read', () => sessionView({ signedIn: { ...signedIn, role } }));
  desk.answer('playbook.list', () => [FOOD, BANK]);
  desk.answer('playbook.read-part', () => ({ text: OLD }));
  mounted = await mountDesk(PlaybooksPanel);
  await useSessionStore().read();
  await flushPromises();
};
const edit = async (): Promise<void> => {
  await click(byRole('button', 'Change…Retail bank'));
  await flushPromises();
  await type(field('playbook-text'), NEW);
};

describe('everybody sees', () => {
  it('which playbook new cases take, the one in force first, and whose review is due', async () => {
    await openPanel('agent');
    expect([...document.querySelectorAll('h2')].map((title) => title.textContent)).toEqual(['Playbooks', 'Retail bank', 'Restaurant']);
    expect(text()).toContain('New cases take this one');
    expect(text()).toContain('Review due since 2026-11-01');
  });

  it('what a version changed, in words before and now', async () => {
    await openPanel('agent');
    desk.answer('playbook.compare', () => CHANGE.differences);
    await click(byRole('button', 'What changedVersion 2'));
    expect(desk.requests('playbook.compare')).toEqual([{ packId: 'retail-bank', before: 1, after: 2 }]);
    expect(text()).toContain('Changed from version 1 to version 2');
    expect(document.querySelector('del')?.textContent).toBe('Say it short.');
    expect(document.querySelector('ins')?.textContent).toBe('Say it once.');
  });

  it('no way to change one without being an administrator, and the reason', async () => {
    await openPanel('agent');
    await click(byRole('button', 'Use for new casesRestaurant'));
    await click(byRole('button', 'Change…Retail bank'));
    expect(desk.requests('playbook.choose')).toEqual([]);
    expect(document.querySelector('[data-field="playbook-text"]')).toBeNull();
    expect(text()).toContain('An administrator can change these.');
  });
});

describe('the next version', () => {
  it('is published only after a check of just this text that found nothing wrong', async () => {
    await openPanel();
    await edit();
    expect(text()).not.toContain('Publish as version 3');
    desk.answer('playbook.check-part', () => CHANGE);
    await click(byRole('button', 'Check and preview'));
    expect(text()).toContain('Say it once.');
    await type(field('playbook-what'), 'A first question');
    await type(field('playbook-text'), `${NEW}# more\n`);
    expect(text()).not.toContain('Publish as version 3');
    expect(text()).toContain('Check it first');
    await click(byRole('button', 'Check and preview'));
    desk.answer('playbook.publish-part', () => ({ faults: [], packs: [FOOD, { ...BANK, versions: [...BANK.versions, version(3)] }] }));
    await click(byRole('button', 'Publish as version 3'));
    expect(desk.requests('playbook.publish-part')).toEqual([{ packId: 'retail-bank', version: 2, part: 'coaching', text: `${NEW}# more\n`, what: 'A first question' }]);
    expect(text()).toContain('Version 3 is published');
    // What was published is the ground of what comes next, not a change once more.
    expect(text()).not.toContain('Publish as version');
    expect(desk.requests('draft.discard')).toContainEqual({ key: 'playbook.retail-bank.coaching' });
  });

  it('is not offered while anything is wrong; each fault names file, line and reason, and its line is selected by a press', async () => {
    await openPanel();
    await edit();
    desk.answer('playbook.check-part', () => ({ faults: [{ file: 'coaching.yaml', line: 2, path: 'prompts.0.id', sentence: { en: 'Too short: at least 2 characters.', 'zh-CN': '过短。' } }], differences: [] }));
    await click(byRole('button', 'Check and preview'));
    expect(text()).toContain('1 thing is wrong; nothing can be published');
    await click(byRole('button', 'coaching.yaml, line 2'));
    const area = field('playbook-text');
    expect(NEW.slice(area.selectionStart, area.selectionEnd)).toBe('  - id: greet-now');
    expect(text()).not.toContain('Publish as version');
  });

  it('brings unfinished writing back, and says when it began on a version that is no longer the newest', async () => {
    desk.answer('draft.read', ({ key }) => (key === 'playbook.retail-bank.coaching' ? { key, body: JSON.stringify({ text: NEW, version: 1 }), savedAt: NOW } : null));
    await openPanel();
    await click(byRole('button', 'Change…Retail bank'));
    await flushPromises();
    expect(field('playbook-text').value).toBe(NEW);
    expect(text()).toContain('These changes began on version 1');
    await click(byRole('button', 'Discard changes'));
    expect(field('playbook-text').value).toBe(OLD);
  });
});

it('a former version is used again after a question that says what becomes of the others', async () => {
  await openPanel();
  await click(byRole('button', 'Use this one againVersion 1'));
  expect(text()).toContain('as version 3');
  expect(desk.requests('playbook.publish-again')).toEqual([]);
  desk.answer('playbook.publish-again', () => ({ faults: [], packs: [BANK] }));
  await click(byRole('button', 'Publish as version 3'));
  expect(desk.requests('playbook.publish-again')).toEqual([{ packId: 'retail-bank', version: 1, what: 'As in version 1' }]);
});

it('a folder that is refused says what is wrong with which file; a closed dialog says nothing', async () => {
  await openPanel();
  desk.answer('playbook.load', () => ({ faults: [{ file: 'options.yaml', line: 3, path: '', sentence: { en: 'This is not YAML', 'zh-CN': '不是 YAML' } }], packs: [] }));
  await click(byRole('button', 'Load from a folder…'));
  expect(text()).toContain('options.yaml, line 3');
  desk.refuse('playbook.load', 'choice-cancelled');
  await click(byRole('button', 'Load from a folder…'));
  expect(document.querySelector('[role="alert"]')).toBeNull();
});
