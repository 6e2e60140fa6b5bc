/** Mounts a part of the window with stores, words and routes, as `main.ts` does, and finds things in it as a person would: by role and name. */
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import type { Component } from 'vue';
import { vi } from 'vitest';
import type { Language } from '../../src-main/shared/vocabulary/case';
import { setLanguage } from '../../src-renderer/locales';
import { place, setClock } from '../../src-renderer/desk/place';
import { makeRouter } from '../../src-renderer/router';
import { NOW } from './view-builders';

// The document of these tests is always idle, and has no way to say so.
Object.assign(window, { requestIdleCallback: (work: IdleRequestCallback): number => {
  queueMicrotask(() => { work({ didTimeout: false, timeRemaining: () => 0 }); });
  return 0;
}, cancelIdleCallback: () => undefined });

/** A mounted part of the window. */
export type Mounted = { readonly router: ReturnType<typeof makeRouter>; readonly unmount: () => void };

/** Answers of main, and screens that are loaded when first needed. */
const settled = async (): Promise<void> => {
  await flushPromises();
  await vi.dynamicImportSettled();
  // What follows behind a frame (desk/late-screen) comes a turn for the frame and two for its messages later.
  for (let turn = 0; turn < 4; turn += 1) await flushPromises();
};

/** Mounts and waits for the first answers. Attached to the document, so that focus is real. */
export const mountDesk = async (component: Component, props: Record<string, unknown> = {}, language: Language = 'en'): Promise<Mounted> => {
  setLanguage(language);
  place.timeZone = 'Asia/Shanghai';
  place.currency = 'CNY';
  place.isCovered = false;
  setClock(NOW);
  const pinia = createPinia();
  setActivePinia(pinia);
  const router = makeRouter();
  await router.push('/');
  const wrapper = mount(component, { props, attachTo: document.body, global: { plugins: [pinia, router] } });
  await settled();
  return { router, unmount: () => { wrapper.unmount(); } };
};

const nameOf = (element: Element): string => {
  const labelled = element.getAttribute('aria-labelledby');
  if (element.hasAttribute('aria-label')) return element.getAttribute('aria-label') ?? '';
  if (labelled !== null) return document.getElementById(labelled)?.textContent ?? '';
  if (element.id !== '') {
    const label = document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
    if (label !== null) return label.textContent;
  }
  return element.textContent;
};
const roleSelectors: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role="button"]', textbox: 'input:not([type]), input[type="text"]:not([role]), input[type="password"], textarea', combobox: 'select, [role="combobox"]', heading: 'h1, h2, h3', navigation: 'nav', main: 'main', link: 'a[href]', row: 'tr',
};
const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every element with the role whose name contains `name`; what is covered by the lock, kept or drawn ahead behind what is in front, is not there for anybody. */
export const allByRole = (role: string, name = ''): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(roleSelectors[role] ?? `[role="${role}"]`)].filter((each) => each.closest('[inert], [aria-hidden="true"], .away') === null && normal(nameOf(each)).includes(name));

/** The one element with the role and name; says what is there when it is not. */
export const byRole = (role: string, name = ''): HTMLElement => {
  const found = allByRole(role, name)[0];
  if (found === undefined) throw new Error(`no ${role} named “${name}” in: ${normal(document.body.textContent).slice(0, 400)}`);
  return found;
};

/** Types text into a field, replacing what is there. */
export const type = async (field: HTMLElement, text: string): Promise<void> => {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('not a field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await flushPromises();
};

/** Presses a key on the focused element. */
export const press = async (key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await flushPromises();
  return event;
};

/** Clicks and waits for the answers. */
export const click = async (element: HTMLElement): Promise<void> => {
  element.focus();
  element.click();
  await settled();
};

/** Resolves when the window has gone somewhere; ask before the press that goes there, because screens are loaded when first needed. */
export const nextPlace = (router: Mounted['router']): Promise<void> =>
  new Promise((resolve) => {
    const stop = router.afterEach(() => {
      stop();
      resolve();
    });
  });
