/** The intake: the story first, two required things, the person last, and few keys (S1.4). */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src-renderer/views/CaseView.vue';
import { useParkingStore } from '../../../src-renderer/stores/use-parking';
import IntakeView from '../../../src-renderer/views/IntakeView.vue';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { allByRole, byRole, click, mountDesk, nextPlace, press, type, type Mounted } from '../../support/mount-desk';
import { caseView, NOW, personHit, uuidOf } from '../../support/view-builders';

const KEY = `intake.${uuidOf(77)}`;
let desk: FakeDesk;
let mounted: Mounted | null = null;
const open = async (language: 'en' | 'zh-CN' = 'en'): Promise<Mounted> => {
  mounted = await mountDesk(IntakeView, { draftKey: KEY }, language);
  return mounted;
};
const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const valueOf = (name: string): string => (field(name) as HTMLInputElement).value;
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const jump = (digit: number): Promise<KeyboardEvent> => press(String(digit), { altKey: true, code: `Digit${String(digit)}` });
const chooseKind = (digit: number): Promise<KeyboardEvent> => press(String(digit), { ctrlKey: true, code: `Digit${String(digit)}` });
const payload = (): unknown => (desk.requests('case.register').at(-1) as { payload: unknown } | undefined)?.payload;

beforeEach(() => { desk = makeFakeDesk(); });
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

describe('writing it down', () => {
  it('begins in the story, and takes a new caller to the case with five more keys beyond typing', async () => {
    const { router } = await open();
    desk.answer('case.register', () => caseView());
    expect(document.activeElement).toBe(field('story'));
    await type(field('story'), 'Two days without a card. Nobody could tell me whether the money is safe.');
    let keys = 1; // Ctrl N, which opened the screen
    const pressed = async (press_: Promise<unknown>): Promise<void> => { keys += 1; await press_; };
    await pressed(chooseKind(6));
    await pressed(jump(5));
    expect(document.activeElement).toBe(field('person-name'));
    await type(field('person-name'), 'Zhou Min');
    keys += 1; // Tab to the phone, a step that a browser makes by itself
    await type(field('person-phone'), '13800000000');
    const arrived = nextPlace(router);
    await pressed(press('Enter', { ctrlKey: true }));
    await arrived;
    expect(keys).toBeLessThanOrEqual(8);
    expect(router.currentRoute.value.name).toBe('case');
    expect(payload()).toEqual({
      story: 'Two days without a card. Nobody could tell me whether the money is safe.', pains: [{ kind: 'information', words: 'Two days without a card' }], desiredRemedy: null, channel: 'phone', product: null,
      journeyStep: null, language: 'en', complainant: { kind: 'new', name: 'Zhou Min', phone: '13800000000', address: null }, effortBefore: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 },
    });
  });
  it('asks for the person last, with what each line is for (S1.4)', async () => {
    await open();
    const order = ['story', 'pain-kind-0', 'pain-words-0', 'remedy', 'product', 'person-name', 'person-phone', 'person-address', 'effort-tellings'];
    const places = [...document.querySelectorAll<HTMLElement>('[data-field]')].map((each) => each.dataset['field'] ?? '').filter((name) => order.includes(name));
    expect(places).toEqual(order);
    expect(text()).toContain('to keep the promise of a call back');
  });
  it('lets the first pain follow the first sentence until somebody edits its words', async () => {
    await open();
    await type(field('story'), '卡丢了两天。没人管。');
    expect(valueOf('pain-words-0')).toBe('卡丢了两天');
    await type(field('pain-words-0'), '两天没有卡用');
    await type(field('story'), '完全不同的经过。');
    expect(valueOf('pain-words-0')).toBe('两天没有卡用');
  });
  it('begins another pain with Enter, but not while an input method composes', async () => {
    await open();
    await type(field('story'), '等了两个小时。还被说了一顿。');
    field('pain-words-0').focus();
    await press('Enter', { isComposing: true });
    expect(document.querySelector('[data-field="pain-kind-1"]')).toBeNull();
    await press('Enter');
    expect(field('pain-kind-1').contains(document.activeElement)).toBe(true);
    await press('4');
    expect(allByRole('radio', 'dignity')[1]?.getAttribute('aria-checked')).toBe('true');
  });
  it('does not register while an input method composes', async () => {
    await open('zh-CN');
    await type(field('story'), '卡丢了两天。');
    await chooseKind(2);
    await type(field('person-name'), '周敏');
    await press('Enter', { ctrlKey: true, isComposing: true });
    expect(desk.requests('case.register')).toEqual([]);
    await press('Enter', { ctrlKey: true });
    expect(desk.requests('case.register')).toHaveLength(1);
  });
  it('counts what the customer has spent so far', async () => {
    await open();
    await type(field('story'), 'Four calls.');
    await chooseKind(3);
    await type(field('person-name'), 'Zhou Min');
    await type(field('effort-tellings'), '4');
    field('effort-wait').focus();
    await press('ArrowUp');
    await press('Enter', { ctrlKey: true });
    expect(payload()).toMatchObject({ effortBefore: { tellings: 4, waitMinutes: 5 } });
  });
});

describe('what is missing or refused', () => {
  it('names what is missing, goes to the first of it and sends nothing', async () => {
    await open();
    await press('Enter', { ctrlKey: true });
    expect(text()).toContain('The story is still empty.');
    expect(text()).toContain('Choose what kind of hurt it was.');
    expect(document.activeElement).toBe(field('story'));
    expect(desk.requests('case.register')).toEqual([]);
  });
  it('tells missing words from a missing kind, at the line they belong to, and goes to that field', async () => {
    await open();
    await type(field('story'), 'Two days without a card. Nobody called.');
    await chooseKind(2);
    field('pain-words-0').focus();
    await press('Enter');
    await press('6');
    await type(field('person-name'), 'Zhou Min');
    await press('Enter', { ctrlKey: true });
    expect(text()).toContain('The words of this pain are still empty.');
    expect(text()).not.toContain('Choose what kind of hurt it was.');
    expect(document.activeElement).toBe(field('pain-words-1'));
    expect(field('pain-words-0').getAttribute('aria-invalid')).toBeNull();
    expect(field('pain-words-1').getAttribute('aria-invalid')).toBe('true');
    await type(field('pain-words-1'), 'Nobody called');
    await type(field('pain-words-0'), '');
    await press('Enter', { ctrlKey: true });
    expect(document.activeElement).toBe(field('pain-words-0'));
    expect(desk.requests('case.register')).toEqual([]);
  });
  it('goes to the kind of the line where it is missing', async () => {
    await open('zh-CN');
    await type(field('story'), '卡丢了两天。没人管。');
    await chooseKind(2);
    field('pain-words-0').focus();
    await press('Enter');
    await type(field('pain-words-1'), '没人管');
    await press('Enter', { ctrlKey: true });
    expect(field('pain-kind-1').contains(document.activeElement)).toBe(true);
    expect(text()).toContain('请选择属于哪一类痛点。');
    expect(text()).not.toContain('这处痛点还没有写。');
  });
  it('says at twenty pains that there is no room for another, and leaves Enter and the words alone', async () => {
    await open();
    for (let line = 1; line < 20; line += 1) await click(byRole('button', 'Another pain'));
    const last = field('pain-words-19');
    await type(last, 'The twentieth');
    expect(byRole('button', 'Another pain').getAttribute('aria-disabled')).toBe('true');
    expect(document.querySelector('.limit')?.textContent).toContain('at most 20 pains');
    const enter = await press('Enter');
    await click(byRole('button', 'Another pain'));
    expect(enter.defaultPrevented).toBe(false);
    expect(document.querySelector('[data-field="pain-words-20"]')).toBeNull();
    expect(valueOf('pain-words-19')).toBe('The twentieth');
  });
  it('takes “does not want to be named” for an answer', async () => {
    await open();
    await type(field('story'), 'It was rude.');
    await chooseKind(4);
    await click(field('person-not-given'));
    await press('Enter', { ctrlKey: true });
    expect(payload()).toMatchObject({ complainant: { kind: 'not-given' } });
  });
  it('keeps every word when main refuses, and registers once on trying again', async () => {
    await open();
    desk.refuse('case.register', 'bug');
    await type(field('story'), 'Two days without a card.');
    await chooseKind(6);
    await type(field('person-name'), 'Zhou Min');
    await press('Enter', { ctrlKey: true });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('Something went wrong inside the program.');
    expect(valueOf('story')).toBe('Two days without a card.');
    await click(byRole('button', 'Try again'));
    const ids = desk.requests('case.register').map((request) => (request as { commandId: string }).commandId);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('a program that was ended while registering (I12)', () => {
  const fill = async (): Promise<void> => {
    await type(field('story'), 'Two days without a card.');
    await chooseKind(6);
    await type(field('person-name'), 'Zhou Min');
  };
  const commands = (): { commandId: string; payload: { story: string } }[] => desk.requests('case.register') as { commandId: string; payload: { story: string } }[];
  /** Registers, but the window ends before main answers; the next one opens on the draft that was written last. */
  const killWhileRegistering = async (): Promise<void> => {
    await open();
    await fill();
    desk.hold('case.register');
    await press('Enter', { ctrlKey: true });
    const kept = desk.requests('draft.save').at(-1) as { key: string; body: string };
    expect(desk.calls.map((each) => each.channel).lastIndexOf('draft.save')).toBeLessThan(desk.calls.findIndex((each) => each.channel === 'case.register'));
    const killed = commands();
    mounted?.unmount();
    desk = makeFakeDesk();
    desk.calls.push(...killed.map((request) => ({ channel: 'case.register' as const, request })));
    desk.answer('draft.read', ({ key }) => (key === KEY ? { key, body: kept.body, savedAt: NOW } : null));
    await open();
  };

  it('registers once: the same words go out again with the same id, and the draft is over', async () => {
    await killWhileRegistering();
    await press('Enter', { ctrlKey: true });
    expect(commands()).toHaveLength(2);
    expect(commands()[1]).toEqual(commands()[0]);
    expect(desk.requests('draft.discard')).toEqual([{ key: KEY }]);
  });
  it('says so when the words were changed after it took effect, opens that case, and keeps the changed words parked', async () => {
    await killWhileRegistering();
    const first = commands()[0];
    await type(field('story'), 'Three days without a card.');
    desk.refuseOnce('case.register', 'bad-input', { field: 'commandId' });
    await press('Enter', { ctrlKey: true });
    expect(commands().map((each) => [each.commandId === first?.commandId, each.payload.story])).toEqual([[true, 'Two days without a card.'], [true, 'Three days without a card.'], [true, 'Two days without a card.']]);
    expect(byRole('alert').textContent).toContain(`This complaint is registered already as ${caseView().reference}`);
    const { router } = mounted ?? await open();
    const arrived = nextPlace(router);
    await click(byRole('button', 'Open the case'));
    await arrived;
    expect(router.currentRoute.value.name).toBe('case');
    expect(useParkingStore().parked.map((each) => each.label)).toEqual(['Three days without a card']);
    expect(desk.requests('draft.discard')).toEqual([]);
  });
  it('forgets the id of a press that was refused, because nothing took effect', async () => {
    await open();
    await fill();
    desk.refuse('case.register', 'disk-full');
    await press('Enter', { ctrlKey: true });
    desk.answer('case.register', () => caseView());
    await press('Enter', { ctrlKey: true });
    expect(new Set(commands().map((each) => each.commandId)).size).toBe(2);
  });
});

describe('people already held here', () => {
  it('are offered while the name is typed, and taken with one key (S0.4)', async () => {
    await open();
    desk.answer('person.find', () => [personHit()]);
    await type(field('story'), 'Again no card.');
    await chooseKind(2);
    await type(field('person-name'), 'Zhou');
    expect(byRole('option', 'Zhou Min').textContent).toContain('13800000000');
    await press('Enter');
    expect(text()).toContain('Nothing else needs to be asked.');
    await press('Enter', { ctrlKey: true });
    expect(payload()).toMatchObject({ complainant: { kind: 'known', personId: personHit().personId } });
  });
  it('are not taken by the Enter that ends a composition', async () => {
    await open('zh-CN');
    desk.answer('person.find', () => [personHit({ name: '周敏' })]);
    await type(field('person-name'), '周敏');
    await press('Enter', { isComposing: true });
    expect(document.querySelector('[data-field="person-phone"]')).not.toBeNull();
  });
});

describe('the draft', () => {
  it('is kept when the screen is left, and is back as it was', async () => {
    const first = await open();
    await type(field('story'), 'Half a story');
    await chooseKind(2);
    first.unmount();
    mounted = null;
    await flushPromises();
    const saved = desk.requests('draft.save').at(-1) as { key: string; body: string };
    expect(saved.key).toBe(KEY);
    desk.answer('draft.read', ({ key }) => (key === KEY ? { key, body: saved.body, savedAt: NOW } : null));
    await open();
    expect(valueOf('story')).toBe('Half a story');
    expect(text()).toContain('The draft is back as it was.');
    expect(byRole('radio', 'time').getAttribute('aria-checked')).toBe('true');
  });
  it('of another shape is left alone', async () => {
    desk.answer('draft.read', ({ key }) => ({ key, body: '{"story":1}', savedAt: NOW }));
    await open();
    expect(valueOf('story')).toBe('');
  });
  it('is thrown away only after asking twice', async () => {
    await open();
    await type(field('story'), 'A mistake');
    await click(byRole('button', 'Discard draft'));
    expect(desk.requests('draft.discard')).toEqual([]);
    await click(byRole('button', 'Throw this draft away'));
    expect(desk.requests('draft.discard')).toEqual([{ key: KEY }]);
  });
});
