/** The desk as a whole over a fake main: the queue, and the keys that work everywhere. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AGAIN_EVERY_MS } from '../../src-renderer/stores/use-queue-store';
import { HOUR_MS, MINUTE_MS } from '../../src-main/shared/vocabulary/time';
import type { FakeDesk } from '../support/fake-desk';
import { allByRole, byRole, click, nextPlace, press } from '../support/mount-desk';
import { caseRow, caseView, NOW, queueView, sessionView } from '../support/view-builders';
import { pass, text, wholeDesk } from '../support/mount-whole-desk';

let desk: FakeDesk;
const { main, open } = wholeDesk();
beforeEach(() => { desk = main(); });
afterEach(() => { vi.restoreAllMocks(); });
const signedOut = (): ReturnType<typeof sessionView> => sessionView({ state: 'signed-out', signedIn: null });

describe('the queue', () => {
  it('shows its groups with counts, time left in words, and lateness in red', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1, { due: { what: 'acknowledge', dueAt: NOW - 12 * MINUTE_MS, isLate: true } })], today: [caseRow(2, { due: { what: 'promise', dueAt: NOW + 6 * HOUR_MS, isLate: false } })] }));
    await open();
    expect(document.querySelector('section[aria-label="Queue"]')).not.toBeNull();
    expect(document.querySelector('[aria-label="Now: 1"]')?.textContent).toContain('12 min late');
    expect(document.querySelector('.late')?.textContent).toContain('12 min late');
    expect(document.querySelector('[aria-label="Today: 1"]')?.textContent).toContain('15:00');
    expect(document.querySelector('[aria-label="Waiting for others: 0"]')?.textContent).toContain('none');
  });
  it('is worked with the keyboard: the first row has the focus, down and Enter open the next', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1), caseRow(2)] }));
    const { router } = await open();
    expect(document.activeElement?.textContent).toContain('Two days without a card 1');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Two days without a card 2');
    const arrived = nextPlace(router);
    await click(byRole('button', 'Two days without a card 2'));
    await arrived;
    expect(router.currentRoute.value.params['caseId']).toBe(caseRow(2).caseId);
  });
  it('keeps the hand on its first row when it comes in the first frame already', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    await open();
    for (const frame of frames) frame(0);
    await pass(0);
    expect(document.activeElement?.getAttribute('data-item')).toBe(caseRow(1).caseId);
  });
  it('is drawn in several goes when it is long: what can be seen first, then every row and the way to more', async () => {
    const rows = Array.from({ length: 50 }, (_, place) => caseRow(place + 1));
    desk.answer('queue.read', () => queueView({ now: rows }, { now: 'after-50' }));
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    await open();
    const drawn = (): number => document.querySelectorAll('main [data-item^="0"]').length;
    expect(drawn()).toBeGreaterThanOrEqual(20);
    expect(drawn()).toBeLessThan(50);
    expect(document.querySelector('[aria-label^="Now: 5"]')).not.toBeNull();
    for (const frame of frames) frame(0);
    await pass(0);
    expect(drawn()).toBe(50);
    expect(allByRole('button', 'Show more')).toHaveLength(1);
  });
  it('draws what waits for the person in those goes too, before any other row', async () => {
    const rows = Array.from({ length: 50 }, (_, place) => caseRow(place + 1));
    desk.answer('queue.read', () => queueView({ now: rows.slice(0, 5) }));
    desk.answer('queue.for-me', () => ({ promises: rows, handovers: [], approvals: [], seniorEye: [], erasures: [] }));
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    await open();
    const drawn = (kind: string): number => document.querySelectorAll(`main [data-item^="${kind}"]`).length;
    expect(drawn('promise-')).toBeGreaterThanOrEqual(20);
    expect(drawn('promise-')).toBeLessThan(50);
    expect(drawn('0')).toBe(0);
    expect(document.querySelector('[aria-label="For me"] h2')?.textContent).toContain('50');
    for (const frame of frames) frame(0);
    await pass(0);
    expect([drawn('promise-'), drawn('0')]).toEqual([50, 5]);
  });
  it('opens a case whole: its screen comes together with what main answered, and main is asked once', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('case.read', () => caseView({ caseId: caseRow(1).caseId }));
    const { router } = await open();
    const titleOnArrival: (string | null)[] = [];
    router.afterEach(() => { void Promise.resolve().then(() => { titleOnArrival.push(document.querySelector('[data-case-title]')?.textContent ?? null); }); });
    const arrived = nextPlace(router);
    await click(byRole('button', 'Two days without a card 1'));
    await arrived;
    await pass(0);
    expect(document.querySelector('[data-case-title]')?.textContent).toContain(caseView().title);
    expect(desk.requests('case.read')).toEqual([{ caseId: caseRow(1).caseId }]);
    expect(titleOnArrival).toEqual([document.querySelector('[data-case-title]')?.textContent]);
  });
  it('opens a case from beside another one whole too, and main is asked once for each', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1), caseRow(2)] }));
    desk.answer('case.read', ({ caseId }) => caseView({ caseId: (caseId === caseRow(1).caseId ? caseRow(1) : caseRow(2)).caseId }));
    const { router } = await open();
    const rowOf = (number: number): string => `Two days without a card ${number}`;
    await click(byRole('button', rowOf(1)));
    await pass(0);
    const isWholeOnArrival: boolean[] = [];
    router.afterEach(() => { void Promise.resolve().then(() => { isWholeOnArrival.push(document.querySelector('[data-case-title]') !== null); }); });
    const arrived = nextPlace(router);
    await click(byRole('button', rowOf(2)));
    await arrived;
    await pass(0);
    expect(desk.requests('case.read')).toEqual([{ caseId: caseRow(1).caseId }, { caseId: caseRow(2).caseId }]);
    expect(isWholeOnArrival).toEqual([true]);
  });
  it('opens the screen of a case without its words when main is slow, and shows them as soon as they come', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('case.read', () => caseView({ caseId: caseRow(1).caseId }));
    const { router } = await open();
    const release = desk.hold('case.read');
    await click(byRole('button', 'Two days without a card 1'));
    expect(router.currentRoute.value.name).toBe('queue');
    const arrived = nextPlace(router);
    await pass(80);
    await arrived;
    expect(document.querySelector('[data-case-title]')).toBeNull();
    release();
    await pass(0);
    expect(document.querySelector('[data-case-title]')?.textContent).toContain(caseView().title);
    expect(desk.requests('case.read')).toHaveLength(1);
  });
  it('leaves the focus on a row that was pressed while another case was still being read', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1), caseRow(2)] }));
    const { router } = await open();
    desk.hold('case.read');
    await click(byRole('button', 'Two days without a card 1'));
    await pass(40);
    const second = byRole('button', 'Two days without a card 2');
    second.focus();
    const arrived = nextPlace(router);
    await click(second);
    await pass(50);
    await arrived;
    expect(router.currentRoute.value.name).toBe('queue');
    expect(document.activeElement).toBe(second);
    await pass(80);
    expect(router.currentRoute.value.params['caseId']).toBe(caseRow(2).caseId);
  });
  it('loads more of a group by its cursor, and keeps what was loaded when main says that the queue changed', async () => {
    desk.answer('queue.read', ({ cursor }) => (cursor === null ? queueView({ now: [caseRow(1)] }, { now: 'after-1' }) : queueView({ now: [caseRow(2)] })));
    await open();
    await click(byRole('button', 'Show more'));
    expect(text()).toContain('Two days without a card 2');
    expect(desk.requests('queue.read')).toContainEqual({ group: 'now', cursor: 'after-1' });
    desk.push('queue-changed', {});
    await flushPromises();
    expect(text()).toContain('Two days without a card 2');
  });
  it('asks again by itself, because time alone makes cases late', async () => {
    await open();
    const before = desk.requests('queue.read').length;
    await pass(AGAIN_EVERY_MS);
    expect(desk.requests('queue.read').length).toBe(before + 1);
  });
  it('says that it is empty and what to do', async () => {
    await open('en');
    expect(byRole('heading', 'The queue is empty').textContent).toBe('The queue is empty');
  });
  it('says what went wrong, and trying again works', async () => {
    desk.refuse('queue.read', 'database-damaged');
    await open();
    expect(byRole('alert').textContent).toContain('The record on this disk is damaged');
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    await click(byRole('button', 'Try again'));
    expect(text()).toContain('Two days without a card 1');
    expect(allByRole('alert')).toEqual([]);
  });
  it('shows nothing of an erased person but that it was erased', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1, { title: '\u0000erased', complainantName: '\u0000erased', isErased: true })] }));
    await open();
    expect(text()).toContain('Details erased');
    expect(text()).not.toContain('\u0000');
  });
});

describe('what the window always says', () => {
  it('that work is saved, how old the backup is, and that this is a demonstration when it is', async () => {
    desk.answer('session.read', () => sessionView({ isDemonstration: true }));
    await open();
    expect(text()).toContain('Saved on this workstation');
    expect(text()).toContain('Backed up 30 min ago, verified');
    expect(text()).toContain('Demonstration: invented complaints');
  });
  it('that the record is damaged, with the newest verified backup and what would be lost, before anything else', async () => {
    desk.answer('session.read', () => sessionView({ state: 'signed-out', signedIn: null, trouble: 'database-damaged' }));
    await open();
    expect(byRole('alert').textContent).toContain('damaged');
    expect(text()).toContain('Newest verified backup: 2026-11-23 08:30, 310 events.');
    await click(byRole('button', 'Restore the newest verified backup'));
    expect(byRole('dialog').textContent).toContain('What was recorded after 2026-11-23 08:30 would no longer be in the record');
    expect(desk.requests('backup.restore')).toEqual([]);
    desk.answer('session.read', signedOut);
    await click(allByRole('button', 'Restore').at(-1) ?? document.body);
    expect(desk.requests('backup.restore')).toEqual([{ name: 'amends-20261123-083000.db' }]);
  });
  it('that a record from a newer version is left alone, and that a backup would not help', async () => {
    desk.answer('session.read', () => sessionView({ state: 'signed-out', signedIn: null, trouble: 'database-newer' }));
    await open();
    expect(byRole('alert').textContent).toContain('written by a newer version');
    expect(allByRole('button', 'Restore')).toEqual([]);
    desk.answer('session.read', () => sessionView());
    await click(byRole('button', 'Check again'));
    expect(text()).toContain('Saved on this workstation');
  });
  it('only what is on the screen listens: a part that is gone has stopped', async () => {
    const { router } = await open();
    const before = desk.listenerCount();
    await router.push({ name: 'settings', params: { tab: 'record' } });
    await flushPromises();
    expect(desk.listenerCount()).toBeGreaterThan(before);
    await router.push({ name: 'queue' });
    await flushPromises();
    expect(desk.listenerCount()).toBe(before);
  });
});
