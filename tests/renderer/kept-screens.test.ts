/** Screens that stay while another is in front: nothing of one case stands beside the next, and what comes back shows what is true now. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDesk } from '../support/fake-desk';
import { allByRole, byRole, click, press, type } from '../support/mount-desk';
import { pass, text, wholeDesk } from '../support/mount-whole-desk';
import { caseRow, guidanceView, queueView } from '../support/view-builders';
import { actNext, heardNext } from './case/case-desk';

let desk: FakeDesk;
const { main, open } = wholeDesk();
const first = caseRow(1);
const second = caseRow(2);
const toRow = async (number: 1 | 2): Promise<void> => {
  await click(byRole('button', `Two days without a card ${number}`));
  await pass(0);
};
const openFirst = async (): Promise<void> => {
  await open();
  await toRow(1);
};

beforeEach(() => {
  desk = main();
  desk.answer('queue.read', () => queueView({ now: [first, second] }));
  desk.answer('case.read', ({ caseId }) => heardNext({ caseId: caseId === first.caseId ? first.caseId : second.caseId, title: caseId === first.caseId ? 'The first one' : 'The second one' }));
});

describe('another case beside the open one', () => {
  it('begins with everything folded and closed, whatever was open in the one before', async () => {
    await openFirst();
    await click(byRole('button', 'Record'));
    await click(byRole('button', 'Wishes'));
    await click(byRole('button', 'Promise'));
    expect(document.querySelector('[data-field="promise-what"]')).not.toBeNull();
    expect(byRole('button', 'Record').getAttribute('aria-expanded')).toBe('true');
    await toRow(2);
    expect(document.querySelector('[data-case-title]')?.textContent).toContain('The second one');
    expect(text()).not.toContain('The first one');
    expect(document.querySelector('[data-field="promise-what"]')).toBeNull();
    expect(byRole('button', 'Record').getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelectorAll('[data-act][aria-expanded="true"]')).toHaveLength(0);
  });
  it('shows none of the words that were begun in the one before, and gives them back there', async () => {
    await openFirst();
    await press('n', { altKey: true });
    const words = (): HTMLTextAreaElement | null => document.querySelector('[data-field="note-words"]');
    await type(words() ?? document.body, 'Called back twice');
    await toRow(2);
    expect(words()).toBeNull();
    await pass(800);
    expect(desk.requests('draft.save')).toEqual([{ key: `case.${first.caseId}.note`, body: '{"words":"Called back twice"}' }]);
    desk.answer('draft.read', ({ key }) => (key === `case.${first.caseId}.note` ? { key, body: '{"words":"Called back twice"}', savedAt: 0 } : null));
    await toRow(1);
    await press('n', { altKey: true });
    expect(words()?.value).toBe('Called back twice');
  });
  it('shows nothing that was advised for the one before while its own advice is still on its way', async () => {
    desk.answer('case.read', ({ caseId }) => actNext([], { caseId: caseId === first.caseId ? first.caseId : second.caseId }));
    desk.answer('case.guidance', () => guidanceView({ packName: { en: 'Bank', 'zh-CN': '银行' }, prompts: [{ id: 'slow', text: { en: 'Slow down with them.', 'zh-CN': '放慢一点。' } }] }));
    await openFirst();
    expect(text()).toContain('Slow down with them.');
    const release = desk.hold('case.guidance');
    await toRow(2);
    expect(text()).not.toContain('Slow down with them.');
    release();
    await pass(0);
    expect(text()).toContain('Slow down with them.');
  });
  it('is there whole within its first two frames: what lies at the foot of the right column follows, and says nothing of the one before', async () => {
    desk.answer('case.read', ({ caseId }) => heardNext({ caseId: caseId === first.caseId ? first.caseId : second.caseId, complainant: { ...heardNext().complainant, name: caseId === first.caseId ? 'Ann Archer' : 'Bo Baker' } }));
    await openFirst();
    const foot = (): string => document.querySelector('aside')?.textContent ?? '';
    expect(foot()).toContain('Ann Archer');
    await toRow(2);
    expect(foot()).toContain('Bo Baker');
    expect(text()).not.toContain('Ann Archer');
  });
});

describe('the whole queue', () => {
  it('comes back with what changed meanwhile, and with the hand on its first row', async () => {
    await openFirst();
    desk.answer('queue.read', () => queueView({ now: [second] }));
    desk.push('queue-changed', {});
    await pass(0);
    await press('F2');
    await pass(0);
    expect(allByRole('button', 'Two days without a card 1')).toEqual([]);
    expect(document.activeElement?.textContent).toContain('Two days without a card 2');
  });
});

describe('a draft that main does not keep', () => {
  it('is not asked for when a case opens', async () => {
    await openFirst();
    expect(desk.requests('draft.list')).toHaveLength(1);
    expect(desk.requests('draft.read')).toEqual([]);
  });
});
