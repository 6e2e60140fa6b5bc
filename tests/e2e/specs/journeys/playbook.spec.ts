/** A pack of know-how in the real program: the first case has it, says what it may be about and why, and is confirmed by one key (S2.3, S3.3). */
import { seedTo, type SeedWords } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import { expect, test } from '../../fixtures';

const present = sharedDesk('en');
const LOST: SeedWords = { story: 'I lost my debit card on Friday and somebody took money with it. I called to block the card and waited forty minutes.', painWords: ['Somebody took money with my lost card', 'Forty minutes until the card was blocked'], name: 'Nora Field', phone: '07700900789', language: 'en' };

test('the first case takes the pack, what it may be about is confirmed by one key, and ideas stand in the stage', async () => {
  const { app, desk } = present();
  const { category, shipped } = desk.screen.words.playbooks;
  const view = await seedTo(app, 'act', LOST);
  expect(view.playbook?.name.en).toBe(shipped['retail-bank']);
  await desk.find(view.reference);
  const about = app.page.getByRole('region', { name: category.label, exact: true });
  await expect(about).toContainText(category.suggested);
  const name = await about.locator('b').innerText();
  await expect(about).toContainText('lost');
  await expect(app.page.getByRole('region', { name: desk.screen.words.moment.coaching.label }).getByRole('listitem').first()).toBeVisible();
  await expect(app.page.getByRole('group', { name: desk.screen.words.moment.ideas.title }).first()).toBeVisible();
  await desk.screen.key('Alt+b');
  await expect(desk.screen.button(fill(category.confirmNamed, { name }))).toHaveCount(0);
  await expect(desk.screen.button(category.change, about)).toBeVisible();
  const { category: confirmed } = await app.ask('case.read', { caseId: view.caseId });
  expect(confirmed?.subject.en).toBe(name);
});
