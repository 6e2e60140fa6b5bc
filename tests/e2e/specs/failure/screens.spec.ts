/** What a person sees when the record cannot be used or paper has nowhere to go: a sentence, what to do, and the way back. */
import { Desk } from '../../../support/walk/desk';
import { Screen } from '../../../support/walk/screen';
import { seedTo, SEEDS } from '../../../support/walk/seed';
import { wordsOf } from '../../../support/walk/words';
import { PIN, ready, type DeskApp } from '../../desk-app';
import { makeFault } from '../../faults';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

const words = wordsOf('en');
const { trouble } = words.frame;
const deskOf = (app: DeskApp): Desk => new Desk(new Screen(app.page, 'en'));

test('a damaged record is said in a sentence; the backup is restored from that screen, and what is lost is said before', async ({ desk: first, startAgain, profile }) => {
  await first.signIn();
  const { reference } = await first.registerSample();
  await first.ask('backup.make', {});
  await first.close();
  makeFault('corruptDatabase', `${profile}/record`);

  const app = await startAgain();
  await ready(app.page);
  const { page } = app;
  const desk = deskOf(app);
  await expect(page.getByRole('heading', { name: trouble.title })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(trouble.damaged);
  await expect(page.getByText(trouble.newest.split('{')[0] ?? '', { exact: false }).first()).toBeVisible();
  await desk.screen.press(trouble.restoreNewest);
  const dialog = page.getByRole('dialog', { name: words.settings.record.restoreTitle });
  await expect(dialog).toContainText(trouble.lost.split('{')[0] ?? '');
  await desk.screen.press(words.settings.record.restoreConfirm, dialog);
  await desk.signIn('Chen Yu', PIN);
  await desk.expectQueue();
  await desk.find(reference);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('My card was lost');
});

test.describe('a record from a newer program', () => {
  test.use({ isSeeded: true, fault: 'databaseFromFuture' });
  test('is said with what to do; no restore is offered, because nothing is broken', async ({ desk: app }) => {
    await expect(app.page.getByRole('alert')).toContainText(trouble.future);
    await expect(app.page.getByText(trouble.futureDo)).toBeVisible();
    await expect(app.page.getByRole('button', { name: trouble.restoreNewest })).toHaveCount(0);
  });
});

test.describe('a folder that cannot be written', () => {
  test.use({ isSeeded: true, fault: 'readOnlyProfile' });
  test('is said with what to do, and can be checked again', async ({ desk: app }) => {
    await expect(app.page.getByRole('alert')).toContainText(trouble.readOnly);
    await expect(app.page.getByText(trouble.readOnlyDo)).toBeVisible();
    await deskOf(app).screen.press(trouble.again);
    await expect(app.page.getByRole('alert')).toContainText(trouble.readOnly);
  });
});

test('a missing printer is a sentence and another try; the paper is kept and can be saved', async ({ desk: app }, info) => {
  await app.signIn();
  const desk = deskOf(app);
  await desk.expectQueue();
  const { reference } = await seedTo(app, 'closed', SEEDS.en);
  await desk.find(reference);
  await desk.paper.open();
  const panel = desk.paper.panel();
  await expect(panel.getByText(words.paper.printersNone)).toBeVisible();
  await desk.screen.press(words.paper.makeAndPrint, panel);
  await expect(panel.getByRole('alert')).toContainText(words.errors['no-printer'].what);
  await expect(desk.paper.pages().first()).toBeVisible();
  await desk.screen.press(words.frame.kit.retry, panel);
  await expect(panel.getByRole('alert')).toContainText(words.errors['no-printer'].what);
  await desk.paper.save(app.app, info.outputPath('kept.pdf'));
});

test('a second start brings the open desk to the front', async ({ desk: app, startAgain }) => {
  await app.signIn();
  await inMain(app.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const isUp = (): Promise<boolean> => inMain(app.app, ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return window?.isVisible() === true && !window.isMinimized();
  });
  await startAgain().catch(() => undefined);
  await expect.poll(isUp).toBe(true);
  expect((await app.ask('session.read', {})).state).toBe('signed-in');
});
