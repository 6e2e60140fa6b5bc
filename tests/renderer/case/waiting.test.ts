/** What time alone changes on the case screen, what is locked and says why, and what is counted. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView, PromiseView } from '../../../src-main/shared/views/case-view';
import { DAY_MS, MINUTE_MS } from '../../../src-main/shared/vocabulary/time';
import { setLanguage, useWords } from '../../../src-renderer/locales';
import { AFTER_DUE_MS } from '../../../src-renderer/stores/use-case-store';
import { byRole, click, press } from '../../support/mount-desk';
import { NOW, painView } from '../../support/view-builders';
import { actNext, followUpNext, heardNext, locked, open, openCase, text, type CaseDesk } from './case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  await flushPromises();
};
const promiseView = (over: Partial<PromiseView> = {}): PromiseView => ({
  commitmentId: 'm1', what: 'Call back', dueAt: NOW + 5 * MINUTE_MS, status: 'open', isOverdue: false, isNextStep: false, madeBy: 'Chen Yu',
  permits: { 'keep-promise': open, 'break-promise': open, 'renegotiate-promise': open }, ...over,
});
beforeEach(() => { vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] }); });
afterEach(() => {
  present?.mounted.unmount();
  present = null;
  vi.useRealTimers();
});

describe('a promise that runs out while it is looked at', () => {
  const running = (): CaseView => heardNext({ promises: [promiseView()], nextDue: { what: 'final-response', dueAt: NOW + 15 * DAY_MS } });
  const ranOut = (): CaseView => {
    const over = locked('promise-overdue', { dueAt: NOW + 5 * MINUTE_MS }, 'break-promise');
    return heardNext({ promises: [promiseView({ isOverdue: true, permits: { 'keep-promise': over, 'break-promise': open, 'renegotiate-promise': over } })], nextDue: { what: 'final-response', dueAt: NOW + 15 * DAY_MS } });
  };
  it('can no longer be marked as kept, without anybody having pressed anything', async () => {
    const { set } = await show(running());
    await click(byRole('button', 'Call back'));
    expect(byRole('button', 'Kept').getAttribute('aria-disabled')).toBeNull();
    set(ranOut());
    await pass(5 * MINUTE_MS + AFTER_DUE_MS);
    expect(byRole('button', 'Kept').getAttribute('aria-disabled')).toBe('true');
    expect(text()).toContain('can only be marked as broken. The reason may say that it was done late.');
  });
  it('is read once at its time, not over and over', async () => {
    const { desk, set } = await show(running());
    set(ranOut());
    await pass(5 * MINUTE_MS - 1);
    expect(desk.requests('case.read')).toHaveLength(1);
    await pass(DAY_MS);
    expect(desk.requests('case.read')).toHaveLength(2);
  });
  it('is not read any more once the screen is closed, neither at its time nor when main says that the case changed', async () => {
    const { desk, mounted } = await show(running());
    mounted.unmount();
    present = null;
    desk.push('case-changed', { caseId: running().caseId, version: 99 });
    await pass(DAY_MS);
    expect(desk.requests('case.read')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a follow-up that is agreed for later', () => {
  const waiting = (dueAt: number): CaseView => followUpNext({
    followUp: { ...followUpNext().followUp, status: 'scheduled', dueAt, channel: 'phone' },
    permits: { ...followUpNext().permits, 'attempt-follow-up': open, 'complete-follow-up': open, close: locked('follow-up-open', {}, 'complete-follow-up') },
  });
  it('leaves nothing to press until then, and says until when', async () => {
    await show(waiting(NOW + DAY_MS));
    expect(document.querySelectorAll('.go')).toHaveLength(0);
    expect(text()).toContain('Nothing until tomorrow 09:00');
  });
  it('says so in Chinese', async () => {
    await show(waiting(NOW + DAY_MS), 'zh-CN');
    expect(text()).toContain('前无需处理');
  });
  it('is the next step once it is due', async () => {
    await show(waiting(NOW));
    expect([...document.querySelectorAll('.go')].map((button) => button.textContent)).toEqual([expect.stringContaining('Record the follow-up')]);
    expect(text()).not.toContain('Nothing until');
  });
});

describe('the bar at the foot', () => {
  it('says why a locked command cannot be used, by its button and by its key, until it opens', async () => {
    const view = heardNext({ permits: { ...heardNext().permits, promise: locked('not-acknowledged', {}, 'acknowledge') } });
    await show(view);
    const note = (): string => document.querySelector('.dock [aria-live]')?.textContent ?? '';
    expect(note()).toBe('');
    await press('p', { altKey: true });
    expect(note()).toContain('Promise: The complaint is not acknowledged yet.');
    await press('c', { altKey: true });
    expect(note()).toBe('');
    await click(byRole('button', 'Promise'));
    expect(note()).toContain('The complaint is not acknowledged yet.');
    expect(document.querySelector('[data-field="promise-what"]')).toBeNull();
  });
  it('says that the case is closed, and what a key that is over would need', async () => {
    const closed = locked('case-closed');
    await show(followUpNext({ stage: 'closed', closedAt: NOW, closing: { outcome: 'resolved', closedAt: NOW, by: 'Chen Yu', review: { cause: 'process', causeWords: 'x', lesson: 'y' }, early: null }, permits: { ...followUpNext().permits, promise: closed } }));
    expect(document.querySelector('[role="toolbar"]')?.textContent).toContain('Closed');
    await press('p', { altKey: true });
    expect(text()).toContain('If it hurts again, reopen it.');
  });
});

describe('the map of the case', () => {
  const mixed = (): CaseView => actNext([], { pains: [painView({ status: 'settled' }), painView({ painId: 'p2', status: 'settled' }), painView({ painId: 'p3', status: 'answered' })] });
  const act = (): string | null | undefined => document.querySelectorAll('.rail .detail')[3]?.textContent;
  it('counts what is settled and what was only answered apart', async () => {
    await show(mixed());
    expect(act()).toBe('2 settled · 1 answered');
  });
  it('does so in Chinese', async () => {
    await show(mixed(), 'zh-CN');
    expect(act()).toBe('2 项已解决 · 1 项已答复');
  });
});

it('claims nowhere that an overdue promise can still be kept', () => {
  const { t } = useWords();
  for (const language of ['en', 'zh-CN'] as const) {
    setLanguage(language);
    expect(t('errors.promise-overdue.unlock', {})).not.toMatch(/kept late|迟到兑现/);
  }
});
