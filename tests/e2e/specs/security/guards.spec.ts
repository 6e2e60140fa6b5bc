/** What no page may do, whatever it contains: ask for devices, leave, open windows, embed, download, reach the network. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sharedDesk } from '../../../support/walk/shared-desk';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

// One desk for the whole file; the tests that open the paper window stand last.
const present = sharedDesk('en');

test('every permission is refused', async () => {
  const { app: desk } = present();
  const states = await desk.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'persistent-storage', 'midi'];
    const asked = await Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then((status) => status.state, () => 'denied')));
    const located = await new Promise((done) => { navigator.geolocation.getCurrentPosition(() => done('located'), () => done('denied')); });
    const notified = await Notification.requestPermission();
    return [...asked, located, notified];
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the page stays where it is', async () => {
  const { app: desk } = present();
  const before = desk.page.url();
  for (const address of ['https://example.com/', 'file:///etc/hostname', 'data:text/html,gone', 'app://other/', 'javascript:void(document.title="gone")']) {
    await desk.page.evaluate((target) => { location.href = target; }, address).catch(() => null);
    await desk.page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.remove();
    }, address).catch(() => null);
  }
  expect(desk.page.url()).toBe(before);
  expect(await desk.page.evaluate(() => document.title)).not.toBe('gone');
  expect(desk.log()).toContain('"what":"navigation"');
});

test('no second window, no frame, no webview', async () => {
  const { app: desk } = present();
  const opened = await desk.page.evaluate(() => {
    const first = window.open('https://example.com/');
    const second = window.open('app://desk/index.html', '_blank', 'nodeIntegration=yes');
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'https://example.com/');
    document.body.append(webview);
    return [first, second, webview.shadowRoot === null ? 'plain element' : 'webview'];
  });
  expect(opened).toEqual([null, null, 'plain element']);
  const windows = await inMain(desk.app, ({ BrowserWindow, webContents }) => [BrowserWindow.getAllWindows().length, webContents.getAllWebContents().length]);
  expect(windows).toEqual([1, 1]);
});

test('nothing is downloaded', async () => {
  const { app: desk } = present();
  await desk.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['secret']));
    link.download = 'secret.txt';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => desk.log()).toContain('"what":"download"');
});

test.describe('the network', () => {
  let server: Server;
  let address: string;
  let visits: string[];

  test.beforeAll(async () => {
    server = createServer((request, answer) => {
      visits.push(request.url ?? '');
      answer.setHeader('access-control-allow-origin', '*');
      answer.end('hello');
    });
    server.on('connection', () => visits.push('connection'));
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', () => done()); });
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => new Promise<void>((done) => { server.close(() => done()); }));
  test.beforeEach(() => { visits = []; });

  test('is out of reach for the page', async () => {
    const { app: desk } = present();
    const outcomes = await desk.page.evaluate(async (host) => {
      const failed = (work: Promise<unknown>): Promise<string> => work.then(() => 'reached', () => 'refused');
      const socket = (): Promise<string> => new Promise((done) => {
        try {
          const open = new WebSocket(`ws://${host}/socket`);
          open.addEventListener('open', () => done('reached'));
          open.addEventListener('error', () => done('refused'));
        } catch {
          done('refused');
        }
      });
      const image = new Promise<string>((done) => {
        const element = new Image();
        element.addEventListener('load', () => done('reached'));
        element.addEventListener('error', () => done('refused'));
        element.src = `http://${host}/image.png`;
      });
      navigator.sendBeacon(`http://${host}/beacon`, 'x');
      return Promise.all([failed(fetch(`http://${host}/fetch`)), failed(fetch(`http://${host}/no-cors`, { mode: 'no-cors' })), socket(), image]);
    }, address);
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(visits).toEqual([]);
  });

  test('is out of reach for every session, past the content policy, also for the paper window', async () => {
    const { app: desk } = present();
    await desk.ask('paper.printers', {});
    const outcomes = await inMain(desk.app, async ({ webContents }, host) => {
      const all = webContents.getAllWebContents();
      const fetched = await Promise.all(all.map((each) => each.session.fetch(`http://${host}/session`).then(() => 'reached', () => 'refused')));
      const loaded = await Promise.all(all.filter((each) => each.session !== all.find((other) => other.getURL().startsWith('app://desk'))?.session).map((each) => each.loadURL(`http://${host}/paper`).then(() => 'reached', () => 'refused')));
      return { windows: all.length, fetched, loaded };
    }, address);
    expect(outcomes).toEqual({ windows: 2, fetched: ['refused', 'refused'], loaded: ['refused'] });
    expect(visits).toEqual([]);
  });

  test('names are not even looked up', async () => {
    const { app: desk } = present();
    const resolved = await inMain(desk.app, ({ session }) => session.defaultSession.resolveHost('localhost').then(() => 'resolved', () => 'refused'));
    expect(resolved).toBe('refused');
  });
});

test('no process stands ready for a network, and no window is told how to spell', async () => {
  const { app: desk } = present();
  const { processes, isSpelling } = await inMain(desk.app, ({ app, session }) => ({ processes: app.getAppMetrics().map(({ type, name }) => `${type} ${name ?? ''}`), isSpelling: session.defaultSession.isSpellCheckerEnabled() }));
  expect(processes.filter((each) => each.includes('Network'))).toEqual([]);
  expect(isSpelling).toBe(false);
});

test('the paper window runs no script, in a partition of its own', async () => {
  const { app: desk } = present();
  await desk.ask('paper.printers', {});
  const paper = await inMain(desk.app, async ({ session, webContents }) => {
    const window = webContents.getAllWebContents().find((each) => !each.getURL().startsWith('app://desk'));
    if (window === undefined) return null;
    await window.loadURL('data:text/html,<title>still</title><body onload="document.title=1"><script>document.title="ran"</script>');
    return { title: window.getTitle(), isOwnSession: window.session !== session.defaultSession, isKept: window.session.isPersistent() };
  });
  expect(paper).toEqual({ title: 'still', isOwnSession: true, isKept: false });
});
