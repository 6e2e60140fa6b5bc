/** What the rules refuse is shown locked with its reason; what they allow leads to the outcome that the pains show. */
import { command, seedTo, SEEDS } from '../../../support/walk/seed';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { fill } from '../../../support/walk/words';
import { freshId } from '../../desk-app';
import { expect, test } from '../../fixtures';

const present = sharedDesk('en');
const OPTION = { what: 'Sent again by courier', minutes: 0, visits: 0, documents: 0, cost: '12', readyInHours: null };

test('a gesture stays locked, with the reason, until every pain has an answer under way (I3, S0.3)', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  const view = await seedTo(app, 'act', SEEDS.en);
  await desk.find(view.reference);
  const locked = app.page.getByRole('note').filter({ hasText: words.case.gesture.title });
  await expect(locked).toContainText(words.frame.kit.locked);
  await expect(locked).toContainText(fill(words.errors['gesture-locked'].what, { left: 2 }));
  await expect(locked).toContainText(words.errors['gesture-locked'].unlock);
  await expect(desk.screen.button(words.case.gesture.open)).toHaveCount(0);
  for (const words_ of SEEDS.en.painWords) {
    await desk.open.addOption(words_, OPTION, new Date());
    await desk.open.chooseOption(words_, OPTION.what, 'Yes');
  }
  await expect(locked).toHaveCount(0);
  await expect(desk.screen.button(words.case.gesture.open)).toBeVisible();
});

test('closing is shown locked with what is still open, and the lock leads to what opens it (I4)', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  const view = await seedTo(app, 'follow-up', SEEDS.en);
  await desk.find(view.reference);
  const locked = app.page.getByRole('note').filter({ hasText: words.case.closing.title });
  await expect(locked).toContainText(words.errors['follow-up-open'].what);
  await expect(desk.screen.button(words.case.closing.go)).toHaveCount(0);
  await desk.screen.press(fill(words.frame.kit.opensWith, { command: words.vocabulary.command['complete-follow-up'] }), locked);
  await expect(desk.open.form(words.case.followUp.complete).locator(':focus')).toHaveCount(1);
  await desk.open.holdFollowUp('settled', 'Fine.');
  await expect(locked).toHaveCount(0);
  await expect(desk.screen.button(words.case.closing.go)).toBeVisible();
});

test('there is one follow-up and no second one, on the screen and behind it (I2, S1.1)', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  const view = await seedTo(app, 'follow-up', SEEDS.en);
  await desk.find(view.reference);
  await desk.open.holdFollowUp('partly', 'Nearly.');
  await expect(app.page.getByText(words.case.followUp.over.done)).toBeVisible();
  for (const name of [words.case.followUp.go, words.case.followUp.move, words.case.followUp.attempt, words.case.followUp.completeGo]) await expect(desk.screen.button(name)).toHaveCount(0);
  const fresh = await app.ask('case.read', { caseId: view.caseId });
  const second = await app.call('case.schedule-follow-up', { caseId: view.caseId, expectedVersion: fresh.version, commandId: freshId(), payload: { dueAt: Date.now() + 86_400_000, channel: 'phone' } });
  expect(second).toMatchObject({ ok: false, error: { code: 'follow-up-over' } });
});

test('a pain that is refused with a reason ends as agreed in part, never as resolved (I4)', async () => {
  const { app, desk } = present();
  const { page } = app;
  const { words } = desk.screen;
  const [first = '', second = ''] = SEEDS.en.painWords;
  const start = await seedTo(app, 'act', SEEDS.en);
  await desk.find(start.reference);
  await desk.open.addOption(first, OPTION, new Date());
  await desk.open.chooseOption(first, OPTION.what, 'Yes');
  await desk.open.refuse(second, 'The answer was sent on the second day, to the address of the order.');
  await desk.open.completeRepair(first, OPTION.what, 'Delivered');
  let view = await app.ask('case.read', { caseId: start.caseId });
  view = await command(app, view, 'keep-promise', { commitmentId: view.promises[0]?.commitmentId ?? '', remark: null });
  await command(app, view, 'waive-follow-up', { reason: 'asked-not-to-be-contacted', words: 'Please do not call.' });
  await expect(page.getByText(fill(words.case.followUp.over.waived, { reason: words.vocabulary.waive['asked-not-to-be-contacted'] })).first()).toBeVisible();
  await desk.open.look('act');
  await desk.open.tellDecision('The box was too thin', 'A new lamp was sent', 'The ombudsman service');
  await desk.open.look('follow-up');
  const form = desk.open.form(words.case.closing.title);
  await expect(desk.screen.option(words.case.closing.outcome, words.vocabulary.outcome['agreed-in-part'], form)).toHaveAttribute('aria-checked', 'true');
  const close = { cause: 'process', causeWords: 'Thin boxes', lesson: 'Strong boxes' } as const;
  const resolved = desk.screen.option(words.case.closing.outcome, words.vocabulary.outcome.resolved, form);
  await expect(resolved).toHaveAttribute('aria-disabled', 'true');
  await expect(resolved).toHaveAccessibleDescription(/1 settled, 1 refused/);
  const asked = await app.ask('case.read', { caseId: start.caseId });
  expect(await app.call('case.close', { caseId: start.caseId, expectedVersion: asked.version, commandId: freshId(), payload: { outcome: 'resolved', ...close } })).toMatchObject({ ok: false, error: { code: 'outcome-mismatch' } });
  await desk.open.close({ outcome: 'agreed-in-part', ...close });
  await expect(page.getByText(words.vocabulary.outcome['agreed-in-part'], { exact: true })).toBeVisible();
});

test('words that only repeat the customer are not taken as heard (I5, S3.3)', async () => {
  const { app, desk } = present();
  const { words } = desk.screen;
  const [first = ''] = SEEDS.en.painWords;
  const view = await seedTo(app, 'empathize', SEEDS.en);
  await desk.find(view.reference);
  const form = desk.open.form(first);
  await desk.screen.write(words.case.empathize.own, first, form);
  await desk.screen.press(words.case.empathize.go, form);
  await expect(form.getByRole('alert')).toContainText(words.errors['words-not-own'].what);
  await expect(desk.screen.field(words.case.empathize.own, form)).toHaveValue(first);
  await desk.open.hear({ words: first, heard: 'To unwrap a present and find it in pieces is a real blow.' });
});
