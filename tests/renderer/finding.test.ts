/** The find box over a fake main: what is typed, what is shown of the answer, and the keys that open it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIND_AGAIN_MS } from '../../src-renderer/stores/use-find-store';
import type { FakeDesk } from '../support/fake-desk';
import { allByRole, byRole, nextPlace, press, type } from '../support/mount-desk';
import { caseRow, findView, queueView } from '../support/view-builders';
import { pass, text, wholeDesk } from '../support/mount-whole-desk';

let desk: FakeDesk;
const { main, open } = wholeDesk();
beforeEach(() => { desk = main(); });
afterEach(() => { vi.restoreAllMocks(); });

describe('finding', () => {
  it('opens a case with Ctrl K, two characters and Enter', async () => {
    desk.answer('find.search', () => findView([caseRow(7)]));
    const { router } = await open();
    await press('k', { ctrlKey: true });
    expect(document.activeElement).toBe(byRole('combobox', 'Find'));
    await type(byRole('combobox', 'Find'), 'card');
    await pass(80);
    expect(desk.requests('find.search')).toEqual([{ words: 'card' }]);
    expect(document.querySelector('mark')?.textContent).toBe('card');
    const arrived = nextPlace(router);
    await press('Enter');
    await arrived;
    expect(router.currentRoute.value.params['caseId']).toBe(caseRow(7).caseId);
  });
  it('asks once for what is typed in one go, and shows the answer to the last words only', async () => {
    await open();
    const box = byRole('combobox', 'Find');
    const release = desk.hold('find.search');
    await type(box, 'lo');
    await pass(80);
    await type(box, 'lost');
    desk.answer('find.search', ({ words }) => findView([caseRow(words === 'lost' ? 2 : 1)]));
    release();
    await pass(80);
    expect(allByRole('option').filter((each) => each.textContent.includes('Two days'))).toHaveLength(1);
    expect(text()).toContain('Two days without a card 2');
  });
  it('draws the hits one can see first and then all fifty; up from the first is the last at once', async () => {
    desk.answer('find.search', () => findView(Array.from({ length: 50 }, (_, place) => caseRow(place + 1))));
    await open();
    await pass(0);
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    const box = byRole('combobox', 'Find');
    const drawn = (): number => document.querySelectorAll('[role="option"] [class*="title"]').length;
    await type(box, 'card');
    await pass(0);
    expect(drawn()).toBeGreaterThanOrEqual(8);
    expect(drawn()).toBeLessThan(50);
    expect(document.querySelector('[role="search"] [role="status"]')?.textContent).toContain('50');
    for (const frame of frames) frame(0);
    await pass(0);
    expect(drawn()).toBe(50);
    await type(box, 'cards');
    await pass(0);
    expect(drawn()).toBeLessThan(50);
    const commands = allByRole('option').length - drawn();
    for (let up = 0; up <= commands; up += 1) await press('ArrowUp');
    expect(document.querySelector('[aria-selected="true"]')?.textContent).toContain('Two days without a card 50');
    expect(drawn()).toBe(50);
  });
  it('makes one question of the keys that come while an answer is under way', async () => {
    await open();
    const box = byRole('combobox', 'Find');
    const release = desk.hold('find.search');
    for (const typed of ['lo', 'los', 'lost']) await type(box, typed);
    desk.answer('find.search', ({ words }) => findView([caseRow(words === 'lost' ? 2 : 1)]));
    release();
    await pass(0);
    expect(desk.requests('find.search')).toEqual([{ words: 'lo' }, { words: 'lost' }]);
    expect(text()).toContain('Two days without a card 2');
  });
  it('does nothing on the Enter that confirms a Chinese word', async () => {
    desk.answer('find.search', () => findView([caseRow(7)]));
    const { router } = await open();
    await type(byRole('combobox', 'Find'), 'card');
    await pass(80);
    await press('Enter', { isComposing: true });
    expect(router.currentRoute.value.name).toBe('queue');
  });
  it('says that nothing was found, that the index still catches up, and that there is more', async () => {
    await open();
    desk.answer('find.search', () => findView([], { isComplete: false, hasMore: true }));
    await type(byRole('combobox', 'Find'), 'zzzz');
    await pass(80);
    expect(text()).toContain('Nothing found for “zzzz”');
    expect(text()).toContain('The index is still catching up');
    expect(text()).toContain('More cases match');
  });
  it('finds a case by itself as soon as the index has caught up', async () => {
    await open();
    desk.answer('find.search', () => findView([], { isComplete: false }));
    await type(byRole('combobox', 'Find'), 'card');
    await pass(80);
    expect(allByRole('option').filter((each) => each.textContent.includes('Two days'))).toHaveLength(0);
    desk.answer('find.search', () => findView([caseRow(7)]));
    await pass(FIND_AGAIN_MS);
    expect(text()).toContain('Two days without a card 7');
    const asked = desk.requests('find.search').length;
    await pass(FIND_AGAIN_MS * 4);
    expect(desk.requests('find.search')).toHaveLength(asked);
  });
  it('also runs commands, and Esc goes back to where one was', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    const { router } = await open();
    const row = document.activeElement;
    await press('k', { ctrlKey: true });
    await press('Escape');
    expect(document.activeElement).toBe(row);
    await press('k', { ctrlKey: true });
    await type(byRole('combobox', 'Find'), 'backup');
    await pass(80);
    const arrived = nextPlace(router);
    await press('Enter');
    await arrived;
    expect(router.currentRoute.value.params['tab']).toBe('record');
  });
});
