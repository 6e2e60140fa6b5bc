/** Beginnings and endings: a second start, a page that crashes, a plug that is pulled, a place that is remembered, an idle desk. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { PROJECT } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { crashPage, inMain, inPageThroughMain } from '../../../support/walk/in-main';

const electron = createRequire(import.meta.url)('electron') as string;

/** Runs the program once more on the same profile and waits for its end. */
const runBeside = (profile: string, ...words: string[]): { readonly code: number | null; readonly said: string } => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const run = spawnSync(electron, [...asRoot, '.', `--profile=${profile}`, ...words], { cwd: PROJECT, encoding: 'utf8', timeout: 20_000, env: { ...process.env, LANGUAGE: 'en_GB' } });
  return { code: run.status, said: run.stdout };
};

test('what is not needed for the first screen comes by itself once it stands: nobody has to ask', async ({ desk }) => {
  await expect.poll(() => inMain(desk.app, ({ Menu }) => Menu.getApplicationMenu()?.items.length ?? 0)).toBeGreaterThan(0);
  const called = (): readonly string[] => desk.log().split('\n').filter((line) => line.includes('"event":"call"'));
  // The window asks who is at the desk, and once more when that is on the screen. The log is opened by then and gets its lines a moment later.
  await expect.poll(() => [...new Set(called().map((line) => /"channel":"([^"]+)"/.exec(line)?.[1]))]).toEqual(['session.read']);
});

test('a second start ends at once and leaves the first one working', async ({ desk, profile }) => {
  await desk.signIn();
  expect(runBeside(profile).code).toBe(0);
  expect((await desk.ask('session.read', {})).state).toBe('signed-in');
});

test('the command line does not touch a record that is open', async ({ desk, profile }) => {
  await desk.signIn();
  const { code, said } = runBeside(profile, '--verify');
  expect(code).toBe(1);
  expect(said).toContain('Amends is open. Close it first');
});

test('a page that crashes comes back by itself: the person is still signed in, the typing is still there', async ({ desk }) => {
  await desk.signIn();
  const { caseId } = await desk.registerSample();
  await desk.ask('draft.save', { key: 'intake', body: '{"story":"half a sentence"}' });
  const inPage = (script: string): Promise<unknown> => inPageThroughMain(desk.app, script);
  await crashPage(desk.app);
  await expect.poll(() => inMain(desk.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toContain('restored=crash');
  await expect.poll(() => inPage("document.querySelector('#app[data-ready]') !== null")).toBe(true);
  expect(await inPage("window.desk.call('session.read', {})")).toMatchObject({ ok: true, value: { state: 'signed-in' } });
  expect(await inPage("window.desk.call('draft.read', { key: 'intake' })")).toMatchObject({ value: { body: '{"story":"half a sentence"}' } });
  expect(await inPage(`window.desk.call('case.read', { caseId: '${caseId}' })`)).toMatchObject({ ok: true });
  expect(desk.log()).toContain('"event":"page-gone"');
});

test('after the plug was pulled the next start has everything that was answered, and asks for the PIN', async ({ desk, startAgain }) => {
  await desk.signIn();
  const { caseId, reference } = await desk.registerSample();
  await desk.kill();
  const next = await startAgain();
  expect((await next.ask('session.read', {})).state).toBe('signed-out');
  await next.signIn();
  expect((await next.ask('case.read', { caseId })).reference).toBe(reference);
  expect((await next.ask('record.verify', {})).isWhole).toBe(true);
});

test('the window comes back where it was', async ({ desk, startAgain }) => {
  const wanted = { x: 20, y: 30, width: 1150, height: 720 };
  await inMain(desk.app, ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), wanted);
  await expect.poll(() => inMain(desk.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width)).toBe(wanted.width);
  await desk.close();
  const next = await startAgain();
  const bounds = await inMain(next.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(bounds).toMatchObject({ width: wanted.width, height: wanted.height });
});

test('locking the machine locks the desk', async ({ desk }) => {
  await desk.signIn();
  await inMain(desk.app, ({ powerMonitor }) => { powerMonitor.emit('lock-screen'); });
  await expect.poll(async () => (await desk.ask('session.read', {})).state).toBe('locked');
  await desk.signIn();
  expect((await desk.ask('session.read', {})).state).toBe('signed-in');
});
