/** Pulling the plug in the middle of a call: at most about a second of typing is gone, and nothing that was acknowledged. */
import { Desk } from '../../../support/walk/desk';
import { Screen } from '../../../support/walk/screen';
import { PIN, ready } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { crashPage, inMain, inPageThroughMain } from '../../../support/walk/in-main';

/** What stands in the kept drafts, read as the person's own screen would. */
const keptStory = async (app: { readonly ask: (channel: 'draft.list', request: Record<string, never>) => Promise<readonly { key: string; body: string }[]> }): Promise<string> =>
  (await app.ask('draft.list', {})).filter((draft) => draft.key.startsWith('intake.')).map((draft) => draft.body).join('\n');

test('killed in the middle of typing, the next start brings the words back, all but the last second', async ({ desk: app, startAgain }) => {
  await app.signIn();
  const desk = new Desk(new Screen(app.page, 'en'));
  await desk.expectQueue();
  await desk.intake.start();
  const typed: { readonly text: string; readonly atMs: number }[] = [];
  for (let n = 1; n <= 60; n += 1) {
    await app.page.keyboard.insertText(`word${n} `);
    typed.push({ text: `word${n} `, atMs: performance.now() });
    // Goes on until something was kept, so that the plug is pulled between two savings.
    if (n > 20 && (await keptStory(app)).includes('word12 ')) break;
  }
  const killedAtMs = performance.now();
  await app.kill();

  const next = await startAgain();
  await ready(next.page);
  const again = new Desk(new Screen(next.page, 'en'));
  await again.signIn('Chen Yu', PIN);
  await again.expectQueue();
  await again.screen.key('Shift+F8');
  await expect(again.intake.story()).toHaveValue(/^word1 /);
  const back = await again.intake.story().inputValue();
  const mustBeBack = typed.filter(({ atMs }) => atMs < killedAtMs - 1_000).map(({ text }) => text).join('');
  expect(back.startsWith(mustBeBack.trimEnd())).toBe(true);
  await expect(again.screen.page.getByText(again.screen.words.intake.restored)).toBeVisible();
});

test('killed right after a press that was answered, the next start has what was answered', async ({ desk: app, startAgain }) => {
  await app.signIn();
  const desk = new Desk(new Screen(app.page, 'en'));
  await desk.expectQueue();
  await desk.intake.take({ story: 'The tap drips all night.', pains: [{ kind: 'effort', words: 'Nobody sleeps' }], language: 'en', channel: 'phone', name: 'Ida Marsh' });
  const reference = await desk.open.reference();
  await desk.open.acknowledge('Send a plumber', new Date(Date.now() + 7_200_000));
  await app.kill();

  const next = await startAgain();
  await ready(next.page);
  const again = new Desk(new Screen(next.page, 'en'));
  await again.signIn('Chen Yu', PIN);
  await again.expectQueue();
  await again.find(reference);
  await expect(again.open.rail('empathize')).toHaveAttribute('aria-current', 'step');
  await expect(again.open.aside()).toContainText('Send a plumber');
  expect((await next.ask('record.verify', {})).isWhole).toBe(true);
});

test('a page that crashes while somebody types says so and has the words again', async ({ desk: app }) => {
  await app.signIn();
  const desk = new Desk(new Screen(app.page, 'en'));
  const { words } = desk.screen;
  await desk.expectQueue();
  await desk.intake.start();
  await desk.intake.listen('The lift stopped between two floors.');
  await expect.poll(() => keptStory(app)).toContain('between two floors');
  const inPage = (script: string): Promise<unknown> => inPageThroughMain(app.app, script);
  await crashPage(app.app);
  await expect.poll(() => inMain(app.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toContain('restored=crash');
  await expect.poll(() => inPage("document.querySelector('#app[data-ready]') === null ? '' : document.body.innerText")).toContain(words.frame.app.crashed);
  await expect.poll(() => inPage('document.body.innerText')).toContain('The lift stopped between two floors');
});
