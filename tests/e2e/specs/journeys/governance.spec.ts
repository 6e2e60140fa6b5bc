/** A person's words go when two people say so; and who looked is read by a supervisor and hidden from an agent. */
import { seedTo, SEEDS } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import { expect, test } from '../../fixtures';

const LI_PIN = '739105';
const WANG_PIN = '610284';
const present = sharedDesk('en', {
  earlier: async ({ ask }) => {
    await ask('staff.add', { name: 'Li Na', role: 'agent', pin: LI_PIN });
    await ask('staff.add', { name: 'Wang Fang', role: 'supervisor', pin: WANG_PIN });
  },
});

test('an erasure is asked for beside the closed case, decided at this desk by another person with the PIN, and then the words are gone (I1, I6)', async () => {
  const { app, desk } = present();
  const { governance, hands } = desk.screen.words;
  const view = await seedTo(app, 'closed', SEEDS.en);
  await desk.find(view.reference);
  await desk.screen.button(governance.erasure.askPerson, desk.open.aside()).click();
  await app.page.getByLabel(governance.erasure.reason, { exact: true }).fill('Asked for in writing');
  await desk.screen.press(governance.erasure.ask);
  await expect(desk.open.aside()).toContainText(governance.erasure.asked);

  await desk.screen.key('Control+,');
  await app.page.getByRole('tab', { name: governance.tab, exact: true }).click();
  await desk.screen.press(governance.erasure.here);
  await app.page.getByRole('radio', { name: 'Wang Fang' }).click();
  await app.page.getByRole('radio', { name: governance.erasure.approve, exact: true }).click();
  await app.page.getByLabel(governance.erasure.decisionReason, { exact: true }).fill('The letter is on file');
  await app.page.getByLabel(fill(hands.approval.pin, { name: 'Wang Fang' }), { exact: true }).fill(WANG_PIN);
  await desk.screen.press(governance.erasure.go);
  // A PIN is checked slowly on purpose, and slower beside another window.
  await expect(app.page.getByText(governance.erasure.none)).toBeVisible({ timeout: 30_000 });
  const after = await app.ask('case.read', { caseId: view.caseId });
  expect(after.complainant).toMatchObject({ isErased: true, name: null });
  expect((await app.ask('session.read', {})).signedIn?.name).toBe('Chen Yu');
  expect((await app.ask('record.verify', {})).isWhole).toBe(true);
});

test('who viewed a case is read by a supervisor beside it and in the settings, and an agent sees nothing of it', async () => {
  const { app, desk } = present();
  const { governance, settings } = desk.screen.words;
  await app.signIn('Li Na', LI_PIN);
  await desk.expectQueue();
  const view = await seedTo(app, 'acknowledge', SEEDS.en);
  await desk.find(view.reference);
  await expect(desk.open.aside()).toBeVisible();
  await expect(app.page.getByText(governance.viewing.inCase)).toHaveCount(0);
  await desk.screen.key('Control+,');
  await expect(app.page.getByRole('tab', { name: settings.tabs.record, exact: true })).toBeVisible();
  await expect(app.page.getByRole('tab', { name: governance.tab, exact: true })).toHaveCount(0);
  expect(await app.call('viewing.of-case', { caseId: view.caseId })).toMatchObject({ error: { code: 'not-permitted' } });

  await app.signIn('Wang Fang', WANG_PIN);
  await desk.toQueue();
  await desk.find(view.reference);
  await desk.open.aside().getByText(governance.viewing.inCase).click();
  await expect(desk.open.aside().getByRole('listitem').filter({ hasText: `Li Na ${governance.viewing.kind.case}` })).toBeVisible();
  await desk.screen.key('Control+,');
  await app.page.getByRole('tab', { name: governance.tab, exact: true }).click();
  await expect(app.page.getByRole('row').filter({ hasText: view.reference }).filter({ hasText: 'Li Na' })).toBeVisible();
});
