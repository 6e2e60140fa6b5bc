/** Somebody else involved, or wishes, at intake: behind one quiet disclosure that costs a plain complaint no key (S1.4, I8). */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import IntakeView from '../../../src-renderer/views/IntakeView.vue';
import { DRAFT_WITHIN_MS } from '../../../src-renderer/stores/use-drafts';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, press, type, type Mounted } from '../../support/mount-desk';
import { NOW, personHit, uuidOf } from '../../support/view-builders';

const KEY = `intake.${uuidOf(78)}`;
const HELD = { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print' as const], needWords: null, toldIn: '0571-03-02-261101-0001' } as const;
let desk: FakeDesk;
let mounted: Mounted | null = null;
const open = async (language: 'en' | 'zh-CN' = 'en'): Promise<void> => { mounted = await mountDesk(IntakeView, { draftKey: KEY }, language); };
const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const payload = (): unknown => (desk.requests('case.register').at(-1) as { payload: unknown } | undefined)?.payload;
const send = (): Promise<KeyboardEvent> => press('Enter', { ctrlKey: true });
const openAround = (): Promise<KeyboardEvent> => press('7', { altKey: true, code: 'Digit7' });
const fillPlain = async (): Promise<void> => {
  await type(field('story'), 'Two days without a card.');
  await press('6', { ctrlKey: true, code: 'Digit6' });
  await type(field('person-name'), 'Zhou Min');
};
const takeKnown = async (): Promise<void> => {
  desk.answer('person.find', () => [personHit({ wishes: { ...HELD, needs: [...HELD.needs] } })]);
  await type(field('person-name'), 'Zhou');
  await flushPromises();
  await press('Enter');
  await flushPromises();
};

beforeEach(() => { desk = makeFakeDesk(); });
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

describe('somebody else involved, or wishes', () => {
  it('is closed and asks nothing, and a plain complaint is sent without it', async () => {
    await open();
    expect(document.querySelector('[data-field="around-representative-name"]')).toBeNull();
    expect(field('around').getAttribute('aria-expanded')).toBe('false');
    await fillPlain();
    await send();
    expect(payload()).not.toHaveProperty('around');
  });
  it('opens with Alt 7 and is sent with the registration', async () => {
    await open();
    await fillPlain();
    await openAround();
    expect(document.activeElement).toBe(field('around-wish-never'));
    await type(field('around-wish-from'), '18');
    await type(field('around-wish-to'), '21');
    await click(field('around-wish-need-large-print'));
    await type(field('around-representative-name'), 'Zhou Lan');
    await type(field('around-representative-authority-words'), 'daughter');
    await click(byRole('button', 'Joint complainant'));
    expect(document.activeElement).toBe(field('around-joint-name-0'));
    await type(field('around-joint-name-0'), 'Wu Jie');
    await click(field('around-confidential'));
    await click(field('around'));
    expect(text()).toContain('Zhou Lan speaks for the customer · together with Wu Jie · Confidential · between 18:00 and 21:00 · Large print');
    await send();
    expect(payload()).toMatchObject({
      around: {
        representative: { name: 'Zhou Lan', phone: null, authority: 'not-shown', authorityWords: 'daughter' }, joint: [{ name: 'Wu Jie', phone: null }], isConfidential: true,
        preferences: { channel: null, fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null },
      },
    });
  });
  it('goes to what was begun there and not finished, also when it is closed', async () => {
    await open('zh-CN');
    await fillPlain();
    await openAround();
    await type(field('around-wish-from'), '18:00');
    await type(field('around-representative-phone'), '139');
    await click(field('around'));
    await send();
    await flushPromises();
    expect(desk.requests('case.register')).toEqual([]);
    expect(text()).toContain('请填两个不同的时间，或都不填。');
    expect(document.activeElement).toBe(field('around-wish-to'));
    await type(field('around-wish-to'), '20:00');
    await send();
    await flushPromises();
    expect(document.activeElement).toBe(field('around-representative-name'));
    expect(text()).toContain('请填写代理人姓名。');
  });
  it('does not register while an hour cannot be read, and says which', async () => {
    await open();
    await fillPlain();
    await openAround();
    await type(field('around-wish-from'), '99');
    await send();
    expect(desk.requests('case.register')).toEqual([]);
    expect(text()).toContain('check “From”. Not a time.');
  });
  it('goes with somebody who does not want to be named', async () => {
    await open();
    await type(field('story'), 'The clerk shouted at me.');
    await press('4', { ctrlKey: true, code: 'Digit4' });
    await click(field('person-not-given'));
    await openAround();
    await click(field('around-wish-never'));
    await send();
    expect(payload()).toMatchObject({ complainant: { kind: 'not-given' }, around: { representative: null, preferences: { doNotContact: true } } });
  });
});

describe('a person known here', () => {
  it('brings the wishes told before, which are shown and not sent as if they were told anew', async () => {
    await open();
    await type(field('story'), 'Again two days without a card.');
    await press('6', { ctrlKey: true, code: 'Digit6' });
    await takeKnown();
    expect(text()).toContain('Wishes from an earlier case hold for this one too: by phone, 18:00–21:00 · Large print. Told in 0571-03-02-261101-0001.');
    await send();
    expect(payload()).toMatchObject({ complainant: { kind: 'known' } });
    expect(payload()).not.toHaveProperty('around');
  });
  it('changes them here, and what is told now is sent, also when it is nothing any more', async () => {
    await open();
    await type(field('story'), 'Again.');
    await press('6', { ctrlKey: true, code: 'Digit6' });
    await takeKnown();
    await click(byRole('button', 'Change wishes'));
    expect((field('around-wish-from') as HTMLInputElement).value).toBe('18:00');
    await type(field('around-wish-from'), '');
    await type(field('around-wish-to'), '');
    await send();
    expect(payload()).toMatchObject({ around: { preferences: { channel: 'phone', fromMinute: null, toMinute: null, needs: ['large-print'] } } });
  });
  it('takes the wishes away again with somebody else', async () => {
    await open();
    await takeKnown();
    await click(byRole('button', 'Someone else'));
    expect(text()).not.toContain('18:00–21:00');
  });
});

describe('the draft', () => {
  it('keeps it all, and a draft from before this part existed still comes back', async () => {
    await open();
    await openAround();
    await type(field('around-representative-name'), 'Zhou Lan');
    await expect.poll(() => (desk.requests('draft.save').at(-1) as { body?: string } | undefined)?.body ?? '', { timeout: DRAFT_WITHIN_MS * 4 }).toContain('Zhou Lan');
    const kept = desk.requests('draft.save').at(-1) as { body: string };
    mounted?.unmount();
    const { around: _around, ...older } = JSON.parse(kept.body) as Record<string, unknown>;
    desk.answer('draft.read', ({ key }) => (key === KEY ? { key, body: JSON.stringify({ ...older, story: 'An older story.' }), savedAt: NOW } : null));
    await open();
    expect((field('story') as HTMLTextAreaElement).value).toBe('An older story.');
    await openAround();
    expect((field('around-representative-name') as HTMLInputElement).value).toBe('');
  });
});
