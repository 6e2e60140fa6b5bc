/** Several people in turn at one desk: locking, signing in, wrong PINs, drafts kept apart. */
import { sharedDesk } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import { PIN } from '../../desk-app';
import { expect, test } from '../../fixtures';

const LI_PIN = '739105';
const present = sharedDesk('en', { earlier: ({ ask }) => ask('staff.add', { name: 'Li Na', role: 'agent', pin: LI_PIN }) });

test('a locked desk shows nothing of a case; the same person goes on where the typing was', async () => {
  const { app, desk } = present();
  await desk.intake.start();
  await desk.intake.listen('Half a sentence about a leaking');
  await desk.lock();
  await expect(app.page.getByText('Half a sentence')).toBeHidden();
  await expect(desk.intake.story()).toHaveCount(0);
  expect((await app.call('queue.read', { group: null, cursor: null })).ok).toBe(false);
  await desk.signIn('Chen Yu', PIN);
  await expect(desk.intake.story()).toBeFocused();
  await expect(desk.intake.story()).toHaveValue('Half a sentence about a leaking');
});

test('a colleague takes over the desk without seeing the other one’s draft, and the case carries the colleague’s name', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  await desk.toQueue();
  await desk.lock();
  await desk.signIn('Li Na', LI_PIN);
  await desk.expectQueue();
  await expect(app.page.getByText('Half a sentence')).toHaveCount(0);
  await desk.intake.take({ story: 'The door of the oven fell off.', pains: [{ kind: 'safety', words: 'It fell off' }], language: 'en', channel: 'phone', name: 'Omar Reyes' });
  await expect(desk.open.aside()).toContainText(fill(words.case.head.owner, { name: 'Li Na' }));

  // An agent sees the settings and cannot change them.
  await desk.screen.key('Control+,');
  await app.page.getByRole('tab', { name: words.settings.tabs.people }).click();
  await expect(app.page.getByText(words.settings.organisation.onlyAdministrator)).toBeVisible();
  await expect(desk.screen.button(words.settings.people.add)).toHaveCount(0);

  await desk.lock();
  await desk.signIn('Chen Yu', PIN);
  await desk.expectQueue();
  await expect(app.page.getByRole('region', { name: words.frame.parking.label })).toContainText('Half a sentence');
});

test('wrong PINs are counted down, then a wait is asked that the right PIN does not shorten', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { frame, errors } = desk.screen.words;
  await desk.lock();
  const waiting = page.getByText(frame.signIn.waitLong.split('{')[0] ?? '').first();
  const wrong = page.getByText(errors['pin-wrong'].what);
  await desk.signIn('Li Na', '111222');
  await expect(wrong).toBeVisible();
  await expect(page.getByText(/tries left before a wait|One more try before a wait/)).toBeVisible();
  await expect(async () => {
    await desk.signIn('Li Na', '111222');
    await expect(waiting).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await desk.signIn('Li Na', LI_PIN);
  await expect(page.getByRole('heading', { name: frame.signIn.lockedTitle })).toBeVisible();
  // The wait belongs to the person who earned it.
  await desk.signIn('Chen Yu', PIN);
  await expect(page.getByRole('heading', { name: frame.signIn.lockedTitle })).toHaveCount(0);
});
