/** Nothing typed is lost: drafts are written within 800 ms, calls wait parked, and a cut-off intake comes back. */
import { flushPromises } from '@vue/test-utils';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import type { Router } from 'vue-router';
import { loadCallPlaces } from '../../src-renderer/router';
import { mergeDrafts } from '../../src-renderer/stores/merge-drafts';
import { useDraft, useDraftsStore } from '../../src-renderer/stores/use-drafts';
import { useParkingStore } from '../../src-renderer/stores/use-parking';
import type { FakeDesk } from '../support/fake-desk';
import { byRole, click, nextPlace, press, type } from '../support/mount-desk';
import { NOW } from '../support/view-builders';
import { pass, wholeDesk } from '../support/mount-whole-desk';

type Note = { text: string };
const isNote = (value: unknown): value is Note => typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
const Notepad = defineComponent({
  setup: () => {
    const note = ref<Note>({ text: '' });
    useDraft('note', note, isNote);
    return () => h('textarea', { 'aria-label': 'Note', value: note.value.text, onInput: (event: Event) => { if (event.target instanceof HTMLTextAreaElement) note.value.text = event.target.value; } });
  },
});

let desk: FakeDesk;
const { main, open, close } = wholeDesk();
beforeEach(() => { desk = main(); });

describe('a draft', () => {
  it('is written within 800 ms of the first key, and again for what is typed after', async () => {
    await open('en', Notepad);
    await type(byRole('textbox', 'Note'), 'a');
    await pass(400);
    await type(byRole('textbox', 'Note'), 'ab');
    await pass(400);
    expect(desk.requests('draft.save')).toEqual([{ key: 'note', body: '{"text":"ab"}' }]);
    await type(byRole('textbox', 'Note'), 'abc');
    await pass(800);
    expect(desk.requests('draft.save').at(-1)).toEqual({ key: 'note', body: '{"text":"abc"}' });
  });
  it('comes back when the screen opens again', async () => {
    desk.answer('draft.read', () => ({ key: 'note', body: '{"text":"half a sent"}', savedAt: NOW }));
    await open('en', Notepad);
    expect((byRole('textbox', 'Note') as HTMLTextAreaElement).value).toBe('half a sent');
    await pass(2_000);
    expect(desk.requests('draft.save')).toEqual([]);
  });
  it.each(['not json', '{"words":1}', 'null'])('of another version (%s) is left alone', async (body) => {
    desk.answer('draft.read', () => ({ key: 'note', body, savedAt: NOW }));
    await open('en', Notepad);
    expect((byRole('textbox', 'Note') as HTMLTextAreaElement).value).toBe('');
  });
  it('that arrives after the first key is joined with what was typed, and is not written over meanwhile', async () => {
    desk.answer('draft.read', () => ({ key: 'note', body: '{"text":"half a story"}', savedAt: NOW }));
    const release = desk.hold('draft.read');
    await open('en', Notepad);
    await type(byRole('textbox', 'Note'), 'new');
    await pass(2_000);
    expect(desk.requests('draft.save')).toEqual([]);
    release();
    await pass(800);
    expect((byRole('textbox', 'Note') as HTMLTextAreaElement).value).toBe('half a story new');
    expect(desk.requests('draft.save')).toEqual([{ key: 'note', body: '{"text":"half a story new"}' }]);
  });
  it('is joined field by field: what only one has is kept, and of two choices the one just made counts', () => {
    const blank = { story: '', name: '', tries: 0, pains: [{ kind: null, words: null }] };
    const kept = { story: 'The card', name: 'Zhou', tries: 3, pains: [{ kind: 'time', words: null }, { kind: 'dignity', words: 'rude' }] };
    const typed = { story: 'T', name: '', tries: 0, pains: [{ kind: 'safety', words: 'lost' }] };
    expect(mergeDrafts(blank, kept, typed)).toEqual({ story: 'The card T', name: 'Zhou', tries: 3, pains: [{ kind: 'safety', words: 'lost' }, { kind: 'dignity', words: 'rude' }] });
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(mergeDrafts(before, after, before)).toEqual(after);
      expect(mergeDrafts(before, before, after)).toEqual(after);
    }));
  });
  it('is written at once when the screen closes or the desk is left', async () => {
    await open('en', Notepad);
    await type(byRole('textbox', 'Note'), 'x');
    await useDraftsStore().flushAll();
    expect(desk.requests('draft.save')).toHaveLength(1);
    await type(byRole('textbox', 'Note'), 'xy');
    close();
    await flushPromises();
    expect(desk.requests('draft.save')).toHaveLength(2);
  });
  it('that could not be written says so, and is tried again with the next key', async () => {
    await open('en', Notepad);
    desk.refuse('draft.save', 'disk-full');
    await type(byRole('textbox', 'Note'), 'x');
    await pass(800);
    expect(useDraftsStore().error?.code).toBe('disk-full');
    desk.answer('draft.save', () => ({}));
    await type(byRole('textbox', 'Note'), 'xy');
    await pass(800);
    expect(useDraftsStore().error).toBeNull();
    expect(desk.requests('draft.save').at(-1)).toEqual({ key: 'note', body: '{"text":"xy"}' });
  });
});

describe('a parked call', () => {
  const intake = (): HTMLTextAreaElement => {
    const found = document.querySelector<HTMLTextAreaElement>('main textarea');
    if (found === null) throw new Error('no intake in front');
    return found;
  };
  const newComplaint = (): Promise<unknown> => press('n', { ctrlKey: true });
  /** Goes somewhere and waits until it is there. */
  const go = async (router: Router, way: () => Promise<unknown>): Promise<void> => {
    const arrived = nextPlace(router);
    await way();
    await arrived;
    await flushPromises();
  };
  /** The desk with a story begun; `first` is the key of its draft. */
  const underWay = async (): Promise<{ readonly router: Router; readonly first: unknown }> => {
    const { router } = await open();
    await go(router, newComplaint);
    await type(intake(), 'The card was lost');
    return { router, first: router.currentRoute.value.params['draftKey'] };
  };
  it('gives way at once: what is typed right after Ctrl N is in the new story, though nothing was answered yet', async () => {
    const { router } = await open();
    await loadCallPlaces();
    await press('n', { ctrlKey: true });
    await type(intake(), 'The card was lost');
    const first = router.currentRoute.value.params['draftKey'];
    const answers = [desk.hold('draft.save'), desk.hold('draft.read')];
    await press('n', { ctrlKey: true });
    expect(router.currentRoute.value.params['draftKey']).not.toBe(first);
    expect(document.activeElement).toBe(intake());
    await type(intake(), 'T');
    for (const release of answers) release();
    await flushPromises();
    expect(intake().value).toBe('T');
    expect(document.querySelector('[aria-label="Parked"]')?.textContent).toContain('The card was lost');
  });
  it('waits in the queue while another is taken, and comes back by one press', async () => {
    const { router, first } = await underWay();
    await go(router, newComplaint);
    expect(router.currentRoute.value.params['draftKey']).not.toBe(first);
    expect(document.querySelector('[aria-label="Parked"]')?.textContent).toContain('The card was lost');
    expect(desk.requests('draft.save')).toContainEqual(expect.objectContaining({ key: 'parking' }));
    await go(router, () => press('F8', { shiftKey: true }));
    expect(router.currentRoute.value.params['draftKey']).toBe(first);
  });
  it.each([
    ['the name of the program', () => click(byRole('link', 'Amends'))],
    ['the settings, by the own name', () => click(byRole('link', 'Settings'))],
    ['the queue, by its key', () => press('F2')],
    ['the letters, by their key', () => press('P', { ctrlKey: true, shiftKey: true })],
  ])('is made of an intake that is left by %s: it is listed, and comes back as it was', async (_way, leave) => {
    const { router, first } = await underWay();
    await go(router, leave);
    expect(router.currentRoute.value.name).not.toBe('intake');
    expect(useParkingStore().parked.map((each) => each.label)).toEqual(['The card was lost']);
    await go(router, () => press('F8', { shiftKey: true }));
    expect(router.currentRoute.value.params['draftKey']).toBe(first);
    expect(useParkingStore().parked).toEqual([]);
  });
  it('is not made of an empty intake: Ctrl N twice is one new complaint', async () => {
    const { router } = await open();
    await go(router, newComplaint);
    const first = router.currentRoute.value.params['draftKey'];
    await press('n', { ctrlKey: true });
    await flushPromises();
    expect(router.currentRoute.value.params['draftKey']).toBe(first);
    expect(useParkingStore().parked).toEqual([]);
  });
  it('survives a crash: an intake that was cut off waits under its first words', async () => {
    desk.answer('draft.list', () => [{ key: 'intake.01890000-0000-7000-8000-000000000077', body: '{"story":"装机后连续三个电话"}', savedAt: NOW }]);
    const { router } = await open();
    expect(document.querySelector('[aria-label="Parked"]')?.textContent).toContain('装机后连续三个电话');
    const arrived = nextPlace(router);
    await click(byRole('button', '装机后连续三个电话'));
    await arrived;
    expect(router.currentRoute.value.params['draftKey']).toBe('intake.01890000-0000-7000-8000-000000000077');
  });
});
