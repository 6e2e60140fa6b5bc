/** One app for all tests of a file: started before the first, closed after the last. A failure keeps a picture and the log. */
import { firstStartIn, launch, newProfile, ready, removeProfile, type DeskApp } from '../../e2e/desk-app';
import { test } from '../../e2e/fixtures';
import { before, setUp, type FirstStart, type HouseBefore } from '../../e2e/set-up';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { Desk } from './desk';
import { Screen } from './screen';

/** The running app and the person at it. */
export type Shared = { readonly app: DeskApp; readonly desk: Desk };

/** What a file asks of its desk. */
export type SharedOptions = {
  /** What the first start was told: by itself Chen Yu is administrator and signed in by the PIN of the tests; null leaves the first start to the tests. */
  readonly told?: FirstStart | null;
  /** Done at the workstation before the window opens. */
  readonly earlier?: (house: HouseBefore) => Promise<unknown>;
  /** Done once the queue is there. */
  readonly begin?: (shared: Shared) => Promise<unknown>;
};

/** Starts the desk with the first person signed in. Call it once at the top of a spec; the answer gives the app inside a test. */
export const sharedDesk = (language: Language, { told = firstStartIn(language), earlier, begin }: SharedOptions = {}): (() => Shared) => {
  let shared: Shared | null = null;
  const present = (): Shared => {
    if (shared === null) throw new Error('The app is started before the first test.');
    return shared;
  };
  test.beforeAll(async () => {
    const profile = newProfile();
    if (told !== null) await setUp(profile, told);
    if (earlier !== undefined) await before(profile, earlier);
    const app = await launch({ profile, language, isDemonstration: false });
    shared = { app, desk: new Desk(new Screen(app.page, language)) };
    await ready(app.page);
    if (told === null) return;
    await app.signIn(told.name, told.pin);
    await shared.desk.expectQueue();
    await begin?.(shared);
  });
  // eslint wants a pattern here and Playwright reads it: no fixture is needed.
  test.afterEach(async ({ language: _language }, info) => {
    if (info.status === info.expectedStatus || shared === null) return;
    await info.attach('screen', { body: await shared.app.page.screenshot(), contentType: 'image/png' });
    await info.attach('main.log', { body: shared.app.log(), contentType: 'text/plain' });
  });
  test.afterAll(async () => {
    if (shared === null) return;
    await shared.app.close();
    removeProfile(shared.app.profile);
    shared = null;
  });
  return present;
};
