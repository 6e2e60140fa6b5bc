/** What a row or a button for more leads to while it is held down: asked for and drawn behind what is in front, and there when it is let go. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeDesk } from '../support/fake-desk';
import { allByRole, byRole, click, nextPlace, press } from '../support/mount-desk';
import { caseRow, caseView, NOW, queueView } from '../support/view-builders';
import { pass, text, wholeDesk } from '../support/mount-whole-desk';

let desk: FakeDesk;
const { main, open } = wholeDesk();
beforeEach(() => { desk = main(); });
const hold = (element: Element, button = 0): void => { element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button })); };
const titles = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-case-title]')];

describe('what is held down', () => {
  it('asks for a case while its row is still held down, and opens it when the row is let go, without asking again', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('case.read', () => caseView({ caseId: caseRow(1).caseId }));
    const { router } = await open();
    hold(byRole('button', 'Two days without a card 1'));
    expect(desk.requests('case.read')).toEqual([{ caseId: caseRow(1).caseId }]);
    await pass(120);
    expect(router.currentRoute.value.name).toBe('queue');
    const arrived = nextPlace(router);
    await click(byRole('button', 'Two days without a card 1'));
    await arrived;
    await pass(0);
    expect(document.querySelector('[data-case-title]')?.textContent).toContain(caseView().title);
    expect(desk.requests('case.read')).toHaveLength(1);
  });
  it('draws the case behind the queue meanwhile, for nobody to hear, and brings that same screen to the front', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('case.read', () => caseView({ caseId: caseRow(1).caseId }));
    await open();
    await pass(500);
    hold(byRole('button', 'Two days without a card 1'));
    await pass(20);
    const [ahead] = titles();
    expect(ahead?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(text()).not.toContain(caseView().reference);
    await click(byRole('button', 'Two days without a card 1'));
    await pass(0);
    expect(titles()).toEqual([ahead]);
    expect(ahead?.closest('[aria-hidden="true"]')).toBeNull();
  });
  it('draws another case behind the one in front, and leaves only what was opened', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1), caseRow(2)] }));
    desk.answer('case.read', ({ caseId }) => (caseId === caseRow(1).caseId ? caseView({ caseId: caseRow(1).caseId, title: 'The first one' }) : caseView({ caseId: caseRow(2).caseId, title: 'The second one' })));
    await open();
    await click(byRole('button', 'Two days without a card 1'));
    await pass(500);
    hold(byRole('button', 'Two days without a card 2'));
    await pass(20);
    expect(titles()).toHaveLength(2);
    expect(text()).not.toContain('The second one');
    await click(byRole('button', 'Two days without a card 2'));
    await pass(0);
    expect(titles()).toHaveLength(1);
    expect(text()).toContain('The second one');
    expect(text()).not.toContain('The first one');
  });
  it.each([
    ['when it was let go elsewhere', () => pass(1_001)],
    ['as soon as a key is pressed: Tab would lead into it', () => press('Tab')],
    ['and answers none of its keys', () => press('p', { ctrlKey: true })],
  ])('forgets a case that was pressed %s', async (_when, then) => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('case.read', () => caseView({ caseId: caseRow(1).caseId }));
    const { router } = await open();
    await pass(500);
    hold(byRole('button', 'Two days without a card 1'));
    await pass(20);
    expect(titles()).toHaveLength(1);
    await then();
    expect(titles()).toHaveLength(0);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(router.currentRoute.value.name).toBe('queue');
  });
  it.each([
    ['is held for long', async () => { await pass(1_001); }],
    ['changes while it is held', async () => { desk.push('case-changed', { caseId: caseRow(1).caseId, version: 9 }); await pass(0); }],
    ['has a promise that runs out while it is held', async () => { await pass(500); }],
  ])('asks for a case again that %s', async (_what, meanwhile) => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }));
    desk.answer('case.read', () => caseView({ caseId: caseRow(1).caseId, nextDue: { what: 'promise', dueAt: NOW + 400 } }));
    await open();
    hold(byRole('button', 'Two days without a card 1'));
    await meanwhile();
    await click(byRole('button', 'Two days without a card 1'));
    await pass(0);
    expect(document.querySelector('[data-case-title]')).not.toBeNull();
    expect(desk.requests('case.read')).toHaveLength(2);
  });
  it('asks for the next page while its button is held down, and shows it when it is let go, without asking again', async () => {
    desk.answer('queue.read', ({ cursor }) => (cursor === null ? queueView({ now: [caseRow(1)] }, { now: 'after-1' }) : queueView({ now: [caseRow(2)] })));
    await open();
    const pages = (): number => desk.requests('queue.read').filter((asked) => JSON.stringify(asked).includes('after-1')).length;
    hold(byRole('button', 'Show more'));
    expect(pages()).toBe(1);
    await pass(120);
    const drawnAhead = document.querySelector(`main [data-item="${caseRow(2).caseId}"]`);
    expect(drawnAhead).not.toBeNull();
    expect(allByRole('button', 'Two days without a card 2')).toEqual([]);
    await click(byRole('button', 'Show more'));
    expect(document.querySelector(`main [data-item="${caseRow(2).caseId}"]`)).toBe(drawnAhead);
    expect(byRole('button', 'Two days without a card 2')).toBeTruthy();
    expect(pages()).toBe(1);
  });
  it.each([
    ['was held for long', async () => { await pass(1_001); }],
    ['became old while it was held', async () => { desk.push('queue-changed', {}); await pass(0); }],
  ])('asks for the next page again that %s', async (_what, meanwhile) => {
    desk.answer('queue.read', ({ cursor }) => (cursor === null ? queueView({ now: [caseRow(1)] }, { now: 'after-1' }) : queueView({ now: [caseRow(2)] })));
    await open();
    hold(byRole('button', 'Show more'));
    await meanwhile();
    await click(byRole('button', 'Show more'));
    expect(byRole('button', 'Two days without a card 2')).toBeTruthy();
    expect(desk.requests('queue.read').filter((asked) => JSON.stringify(asked).includes('after-1'))).toHaveLength(2);
  });
  it('asks for nothing when a row is pressed with another button, or something else than a row', async () => {
    desk.answer('queue.read', () => queueView({ now: [caseRow(1)] }, { now: 'after-1' }));
    await open();
    const asked = desk.requests('queue.read').length;
    hold(byRole('button', 'Two days without a card 1'), 2);
    hold(byRole('button', 'Show more'), 2);
    hold(byRole('heading', 'Queue'));
    expect(desk.requests('case.read')).toEqual([]);
    expect(desk.requests('queue.read')).toHaveLength(asked);
  });
});
