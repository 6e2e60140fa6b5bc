/** The whole desk over a fake main, for one test file: a clock that is moved, a fresh main before each test, nothing left after it. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Component } from 'vue';
import type { Language } from '../../src-main/shared/vocabulary/case';
import App from '../../src-renderer/App.vue';
import { makeFakeDesk, type FakeDesk } from './fake-desk';
import { mountDesk, type Mounted } from './mount-desk';
import { NOW } from './view-builders';

/** `main` is the fake main of the test that runs; `open` mounts the desk, or another part of the window. */
export type WholeDesk = {
  readonly main: () => FakeDesk;
  readonly open: (language?: Language, part?: Component) => Promise<Mounted>;
  readonly close: () => void;
};

/** Prepares each test of the file. Asked once, at its top. */
export const wholeDesk = (): WholeDesk => {
  let main: FakeDesk | null = null;
  let mounted: Mounted | null = null;
  const close = (): void => {
    mounted?.unmount();
    mounted = null;
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
    main = makeFakeDesk();
  });
  afterEach(() => {
    close();
    vi.useRealTimers();
  });
  return {
    main: () => main ?? makeFakeDesk(),
    open: async (language = 'en', part = App) => {
      mounted = await mountDesk(part, {}, language);
      return mounted;
    },
    close,
  };
};

/** Lets a pause of typing or of the clock pass. */
export const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  await flushPromises();
};

/** What stands on the screen, in one line; what is kept or drawn ahead behind it does not. */
export const text = (): string => {
  const seen = document.importNode(document.body, true);
  for (const away of seen.querySelectorAll('.away, .ahead, .held')) away.remove();
  return seen.textContent.replaceAll(/\s+/g, ' ');
};
