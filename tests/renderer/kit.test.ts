/** The controls of the kit: what a person can do with the keyboard alone, and what a screen reader hears. */
import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h, ref, type Component, type Ref } from 'vue';
import DeskButton from '../../src-renderer/ui/DeskButton.vue';
import DeskChips from '../../src-renderer/ui/DeskChips.vue';
import DeskDateTime from '../../src-renderer/ui/DeskDateTime.vue';
import DeskInput from '../../src-renderer/ui/DeskInput.vue';
import DeskMoney from '../../src-renderer/ui/DeskMoney.vue';
import DeskNumber from '../../src-renderer/ui/DeskNumber.vue';
import DeskTextarea from '../../src-renderer/ui/DeskTextarea.vue';
import LockedNote from '../../src-renderer/ui/LockedNote.vue';
import { isSubmitKey, useShortcuts } from '../../src-renderer/ui/use-shortcuts';
import { allByRole, byRole, click, mountDesk, press, type, type Mounted } from '../support/mount-desk';
import { NOW } from '../support/view-builders';

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
/** Mounts one control around a value, as a screen would. */
const withValue = async <T>(control: Component, value: Ref<T>, props: Record<string, unknown>, language: 'en' | 'zh-CN' = 'en'): Promise<void> => {
  const Host = defineComponent({ setup: () => () => h(control, { ...props, modelValue: value.value, 'onUpdate:modelValue': (next: T) => { value.value = next; } }) });
  mounted = await mountDesk(Host, {}, language);
};

describe('some sentences', () => {
  it.each([['en', 'Too long by 3 characters (8 at most)'], ['zh-CN', '超出 3 个字符（最多 8 个）']] as const)('stay whole when they are too long, and say so (%s)', async (language, words) => {
    const value = ref('12345678');
    await withValue(DeskTextarea, value, { name: 'story', label: 'Story', maxlength: 8 }, language);
    expect(document.querySelector('[role="alert"]')).toBeNull();
    await type(byRole('textbox', 'Story'), '12345678901');
    expect(value.value).toBe('12345678901');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect(byRole('textbox', 'Story').getAttribute('aria-invalid')).toBe('true');
    await type(byRole('textbox', 'Story'), '1234567');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

describe('a row of chips', () => {
  const options = ['money', 'time', 'effort'].map((each) => ({ value: each, label: each }));
  it('is one Tab stop, and arrows and digits choose', async () => {
    const value = ref<string | null>(null);
    await withValue(DeskChips, value, { name: 'kind', label: 'Kind', options });
    expect(allByRole('radio').map((each) => each.tabIndex)).toEqual([0, -1, -1]);
    byRole('radio', 'money').focus();
    await press('ArrowRight');
    expect(value.value).toBe('money');
    await press('ArrowRight');
    expect(value.value).toBe('time');
    await press('3', { code: 'Digit3' });
    expect(value.value).toBe('effort');
    expect(document.activeElement).toBe(byRole('radio', 'effort'));
    expect(byRole('radiogroup', 'Kind').querySelector('[aria-checked="true"]')?.textContent).toContain('effort');
  });
  it('ignores digits that are part of composing Chinese', async () => {
    const value = ref<string | null>(null);
    await withValue(DeskChips, value, { name: 'kind', label: 'Kind', options });
    byRole('radio', 'money').focus();
    await press('2', { isComposing: true });
    expect(value.value).toBeNull();
  });
});

describe('a day and a time', () => {
  it('takes what people type: a bare day and a bare hour', async () => {
    const value = ref<number | null>(null);
    await withValue(DeskDateTime, value, { name: 'due', label: 'Due' });
    await type(byRole('textbox', 'Date'), '24');
    await type(byRole('textbox', 'Time'), '930');
    expect(value.value).toBe(Date.parse('2026-11-24T09:30:00+08:00'));
  });
  it('means today where only the time is given', async () => {
    const value = ref<number | null>(null);
    await withValue(DeskDateTime, value, { name: 'due', label: 'Due' });
    await type(byRole('textbox', 'Time'), '17');
    expect(value.value).toBe(Date.parse('2026-11-23T17:00:00+08:00'));
  });
  it('is set by one press of a quick pick', async () => {
    const value = ref<number | null>(null);
    await withValue(DeskDateTime, value, { name: 'due', label: 'Due' });
    await click(byRole('button', 'tomorrow 10:00'));
    expect(value.value).toBe(Date.parse('2026-11-24T10:00:00+08:00'));
  });
  it('says what is wrong with a date, and holds nothing meanwhile', async () => {
    const value = ref<number | null>(NOW);
    await withValue(DeskDateTime, value, { name: 'due', label: 'Due' });
    await type(byRole('textbox', 'Date'), '2026-02-31');
    expect(value.value).toBeNull();
    expect(byRole('alert').textContent).toContain('Not a date');
  });
});

describe('numbers and amounts', () => {
  it('hold whole numbers, stepped with the arrow keys within their bounds', async () => {
    const value = ref<number | null>(29);
    await withValue(DeskNumber, value, { name: 'n', label: 'Days', min: 1, max: 30 });
    byRole('spinbutton', 'Days').focus();
    await press('ArrowUp');
    await press('ArrowUp');
    expect(value.value).toBe(30);
  });
  it.each([['22', 2_200], ['22.5', 2_250], ['1,200.05', 120_005], ['１２', 1_200], ['1，234.00', 123_400], ['12 345', 1_234_500]])('reads %s as %i minor units', async (typed, minor) => {
    const value = ref<number | null>(null);
    await withValue(DeskMoney, value, { name: 'a', label: 'Cost' });
    await type(byRole('textbox', 'Cost'), typed);
    expect(value.value).toBe(minor);
  });
  it.each(['twelve', '12,34', '1,2345', '1234,567', ',5', '1,,234'])('refuse %s, which is no amount, in words', async (typed) => {
    const value = ref<number | null>(5);
    await withValue(DeskMoney, value, { name: 'a', label: 'Cost' });
    await type(byRole('textbox', 'Cost'), typed);
    expect(value.value).toBeNull();
    expect(byRole('alert').textContent).toContain('Not an amount');
  });
});

describe('fields and buttons', () => {
  it('tell assistive technology their error and that they are required', async () => {
    const value = ref('');
    await withValue(DeskInput, value, { name: 'x', label: 'Name', error: 'Fill in this field', isRequired: true });
    const field = byRole('textbox', 'Name');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-required')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill in this field');
  });
  it('a busy button keeps its place and its focus and takes no second press', async () => {
    let pressed = 0;
    mounted = await mountDesk(defineComponent({ setup: () => () => h(DeskButton, { isBusy: true, onPress: () => { pressed += 1; } }, () => 'Save') }));
    const button = byRole('button', 'Save');
    await click(button);
    expect(pressed).toBe(0);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
  it('a locked button says why', async () => {
    mounted = await mountDesk(defineComponent({ setup: () => () => h(DeskButton, { lockedBy: 'An administrator can change these.' }, () => 'Save') }));
    const button = byRole('button', 'Save');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('An administrator can change these.');
  });
  it('a locked step names its reason with the figures, and the step that opens it', async () => {
    const opened: string[] = [];
    const refusal = { code: 'gesture-locked' as const, facts: { left: 2 }, opensWith: 'add-repair' };
    mounted = await mountDesk(defineComponent({ setup: () => () => h(LockedNote, { what: 'Gesture', refusal, onOpens: (command: string) => opened.push(command) }) }));
    expect(byRole('note').textContent).toContain('Pains without a repair under way: 2');
    await click(byRole('button', 'Opens with: Add a repair'));
    expect(opened).toEqual(['add-repair']);
  });
  it('says amounts and times in a refusal as money and time, in Chinese too', async () => {
    const refusal = { code: 'above-authority' as const, facts: { amountMinor: 120_000, limitMinor: 50_000 }, opensWith: null };
    mounted = await mountDesk(defineComponent({ setup: () => () => h(LockedNote, { what: '补救', refusal }) }), {}, 'zh-CN');
    expect(byRole('note').textContent).toContain('¥1,200.00 超出本人权限 ¥500.00');
  });
});

describe('keys', () => {
  const Host = (act: () => void, plain: () => void): Component => defineComponent({
    setup: () => {
      useShortcuts({ '$mod+Enter': act, 'a': plain });
      return () => h('textarea', { 'aria-label': 'Story' });
    },
  });
  it('of the desk work inside fields, but a letter typed there stays a letter', async () => {
    const seen: string[] = [];
    mounted = await mountDesk(Host(() => seen.push('submit'), () => seen.push('letter')));
    byRole('textbox', 'Story').focus();
    await press('a');
    await press('Enter', { ctrlKey: true });
    expect(seen).toEqual(['submit']);
  });
  it('never count while Chinese is being composed: Enter then confirms the character', async () => {
    const seen: string[] = [];
    mounted = await mountDesk(Host(() => seen.push('submit'), () => seen.push('letter')));
    byRole('textbox', 'Story').focus();
    await press('Enter', { ctrlKey: true, isComposing: true });
    expect(seen).toEqual([]);
    expect(isSubmitKey(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }))).toBe(false);
    expect(isSubmitKey(new KeyboardEvent('keydown', { key: 'Enter' }))).toBe(true);
  });
});
