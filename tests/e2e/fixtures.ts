/**
 * Fixtures of everything in real Electron: `desk` is a freshly started app with its own profile, whose first start is over, by the
 * options `language`, `isNew`, `isDemonstration`, `isSeeded` and `fault`. On failure it keeps screenshot, log and record; at the end it leaves no process and no folder.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import type { Language } from '../../src-main/shared/vocabulary/case';
import { firstStartIn, folderOf, launch, newProfile, ready, removeProfile, sampleCase, type DeskApp, type LaunchOptions } from './desk-app';
import { fillUp, makeFault, type Fault } from './faults';
import { openScreen, type Screen } from './own-screen';
import { before, setUp } from './set-up';

/** What a file or a test may choose with `test.use`. */
export type DeskOptions = {
  readonly language: Language;
  /** Nobody has started the workstation yet. Otherwise Chen Yu has, and is offered at sign-in. */
  readonly isNew: boolean;
  /** A demonstration is always new. */
  readonly isDemonstration: boolean;
  /** Chen Yu has registered the sample. Needed by every fault. */
  readonly isSeeded: boolean;
  readonly fault: Fault;
};

/** What a test gets. */
export type DeskFixtures = {
  readonly profile: string;
  readonly desk: DeskApp;
  /** Starts the program once more on the same profile, with other options if wanted. */
  readonly startAgain: (change?: Partial<LaunchOptions>) => Promise<DeskApp>;
};

const keep = async (info: TestInfo, desk: DeskApp, folder: string): Promise<void> => {
  if (info.status === info.expectedStatus) return;
  await info.attach('main.log', { body: desk.log(), contentType: 'text/plain' });
  const screen = await desk.page.screenshot().catch(() => null);
  if (screen !== null) await info.attach('screen', { body: screen, contentType: 'image/png' });
  const ledger = join(folder, 'record/ledger.db');
  if (existsSync(ledger)) await info.attach('ledger.db', { path: ledger });
};

export const test = base.extend<DeskFixtures & DeskOptions, { readonly ownScreen: Screen }>({
  // eslint wants a pattern here and Playwright reads it: no fixture of a worker is needed.
  ownScreen: [async ({ headless: _headless }, use) => {
    const screen = await openScreen();
    await use(screen);
    screen.close();
  }, { scope: 'worker', auto: true }],

  language: ['en', { option: true }],
  isNew: [false, { option: true }],
  isDemonstration: [false, { option: true }],
  isSeeded: [false, { option: true }],
  fault: ['none', { option: true }],

  // eslint wants a pattern here and Playwright reads it: no other fixture is needed.
  profile: async ({ language: _language }, use) => {
    const profile = newProfile();
    await use(profile);
    removeProfile(profile);
  },

  startAgain: async ({ profile, language, isDemonstration }, use) => {
    const started: DeskApp[] = [];
    await use(async (change = {}) => {
      const next = await launch({ profile, language, isDemonstration, ...change });
      started.push(next);
      return next;
    });
    for (const each of started) await each.kill();
  },

  desk: async ({ profile, language, isNew, isDemonstration, isSeeded, fault }, use, info) => {
    const options: LaunchOptions = { profile, language, isDemonstration };
    const record = join(folderOf(options), 'record');
    // A small disk must be there before the record is made on it; every other fault needs the record.
    const undo: (() => void)[] = [];
    const make = (which: Fault): void => {
      const made = makeFault(which, record);
      if ('why' in made) info.skip(true, made.why);
      else undo.push(made.undo);
    };
    try {
      if (fault === 'fullDisk') make(fault);
      if (!isNew && !isDemonstration) await setUp(profile, firstStartIn(language));
      if (isSeeded) await before(profile, ({ ask }) => ask('case.register', sampleCase()));
      if (fault === 'fullDisk') fillUp(record);
      else make(fault);
      const desk = await launch(options);
      try {
        await ready(desk.page);
        await use(desk);
        await keep(info, desk, folderOf(options));
      } finally {
        await desk.close();
      }
    } finally {
      for (const each of undo) each();
    }
  },
});

export { expect } from '@playwright/test';
