/** One app for all tests of a file: started before the first, closed after the last. A failure keeps a picture and the log. */
import { launch, newProfile, ready, removeProfile, type DeskApp } from '../../e2e/desk-app';
import { test } from '../../e2e/fixtures';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { Desk } from './desk';
import { Screen } from './screen';

/** The running app and the person at it. */
export type Shared = { readonly app: DeskApp; readonly desk: Desk };

/** Starts the desk with somebody signed in (Chen Yu, administrator). Call it once at the top of a spec; the answer gives the app inside a test. */
export const sharedDesk = (language: Language, begin: (shared: Shared) => Promise<void> = async ({ app, desk }) => {
  await app.firstStart();
  await desk.expectQueue();
}): (() => Shared) => {
  let shared: Shared | null = null;
  const present = (): Shared => {
    if (shared === null) throw new Error('The app is started before the first test.');
    return shared;
  };
  test.beforeAll(async () => {
    const app = await launch({ profile: newProfile(), language, isDemonstration: false });
    shared = { app, desk: new Desk(new Screen(app.page, language)) };
    await ready(app.page);
    await begin(shared);
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
