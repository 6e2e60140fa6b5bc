/** The door, called from a real page with everything that a page should not send. */
import { sharedDesk } from '../../../support/walk/shared-desk';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

// One desk for all that is asked by somebody who is signed in.
const present = sharedDesk('en');

test('hostile calls are answered by a value and change nothing', async () => {
  const { app: desk } = present();
  const codes = await desk.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'desk') as { call: (channel: unknown, input: unknown) => Promise<{ ok: boolean; error?: { code: string } }> };
    const loop: Record<string, unknown> = { words: 'card' };
    loop['self'] = loop;
    const hostile: [unknown, unknown][] = [
      ['__proto__', {}], ['constructor', {}], ['toString', null], ['case.read', null], ['case.read', { caseId: '../../etc/passwd' }], ['case.read', { caseId: "x' OR 1=1 --" }],
      ['find.search', { words: 'x', extra: true }], ['find.search', loop], ['find.search', { words: 'card', constructor: { role: 'administrator' } }],
      ['queue.read', { group: 'now', cursor: 'x'.repeat(1_000) }], ['draft.save', { key: '../x', body: '' }], ['draft.save', { key: 'a', body: 'x'.repeat(500_000) }],
      ['paper.save-as', { paperId: '/etc/passwd' }], ['backup.restore', { name: '../../etc/passwd' }], ['backup.save-as', { name: '..\\..\\secret.db' }], ['session.sign-in', { staffId: 'x', pin: { $ne: 1 } }],
      [{ toString: 'case.read' }, {}], [['case.read'], {}], [undefined, undefined], [new Date(), new Map()],
    ];
    const answers = [];
    for (const [channel, input] of hostile) answers.push(await bridge.call(channel, input).then((reply) => (reply.ok ? 'ok' : (reply.error?.code ?? 'no code')), () => 'threw'));
    return answers;
  });
  expect(codes).toEqual([
    'unknown-channel', 'unknown-channel', 'unknown-channel', 'bad-input', 'bad-input', 'bad-input',
    'bad-input', 'bad-input', 'bad-input', 'bad-input', 'bad-input', 'bad-input',
    'bad-input', 'backup-not-valid', 'backup-not-valid', 'bad-input',
    'unknown-channel', 'unknown-channel', 'unknown-channel', 'unknown-channel',
  ]);
  expect((await desk.ask('session.read', {})).state).toBe('signed-in');
});

test('a function cannot be sent through the bridge', async () => {
  const { app: desk } = present();
  const outcome = await desk.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'desk') as { call: (channel: unknown, input: unknown) => Promise<unknown> };
    try {
      await bridge.call('session.read', { run: () => 1 });
    } catch (thrown) {
      return String(thrown);
    }
    return 'sent';
  });
  expect(outcome).toMatch(/could not be cloned|object/i);
});

test('a window that is not the desk is not answered, whatever it was given', async () => {
  const { app: desk } = present();
  const answer = await inMain(desk.app, async ({ app, BrowserWindow }) => {
    const path = process.getBuiltinModule('node:path') as { join: (...parts: string[]) => string };
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: path.join(app.getAppPath(), 'out/preload/preload.cjs'), sandbox: true } });
    try {
      await stranger.loadURL('app://desk/nothing.json').catch(() => null);
      return (await stranger.webContents.executeJavaScript('window.desk.call("session.read", {})')) as unknown;
    } finally {
      stranger.destroy();
    }
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-trusted' } });
});

test('the clock of a real profile cannot be moved (I10)', async () => {
  const { app: desk } = present();
  expect(await desk.call('demonstration.move-clock', { minutes: 60 })).toMatchObject({ error: { code: 'only-in-demonstration' } });
});

test('before sign-in and after locking nothing but the session answers', async ({ desk }) => {
  expect(await desk.call('queue.read', { group: null, cursor: null })).toMatchObject({ error: { code: 'not-signed-in' } });
  await desk.signIn();
  await desk.ask('session.lock', {});
  expect(await desk.call('find.search', { words: 'card' })).toMatchObject({ error: { code: 'not-signed-in' } });
  expect(await desk.call('staff.add', { name: 'Mallory', role: 'administrator', pin: '739105' })).toMatchObject({ error: { code: 'not-signed-in' } });
});
