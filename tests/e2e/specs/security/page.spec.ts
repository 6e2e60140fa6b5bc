/** The page: where it comes from, what it may run, and what of the machine it can see. One test per row of the posture. */
import { sharedDesk } from '../../../support/walk/shared-desk';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

// One desk for the whole file, but for the test of the first start.
const present = sharedDesk('en');

test.describe('own scheme', () => {
  test('the page comes from app://desk, in a secure context', async () => {
    const { app: desk } = present();
    expect(await desk.page.evaluate(() => ({ origin: location.origin, isSecure: isSecureContext }))).toEqual({ origin: 'app://desk', isSecure: true });
  });

  test('no file of the machine can be read, by file:// or by climbing out of app://', async () => {
    const { app: desk } = present();
    const answers = await desk.page.evaluate(async () => {
      const addresses = ['file:///etc/hostname', 'app://desk/../../package.json', 'app://desk/%2e%2e/main/main.js', 'app://desk/..%2fmain%2fmain.js', 'app://other/index.html'];
      return Promise.all(addresses.map((address) => fetch(address).then((answer) => answer.status, () => 'refused')));
    });
    for (const answer of answers) expect(['refused', 404]).toContain(answer);
  });

  test('an address of a place in the page is the page, and only reading is answered', async () => {
    const { app: desk } = present();
    const answers = await desk.page.evaluate(async () => {
      const [place, post] = [await fetch('app://desk/queue'), await fetch('app://desk/index.html', { method: 'POST' })];
      return { place: place.status, kind: place.headers.get('content-type'), sniff: place.headers.get('x-content-type-options'), post: post.status };
    });
    expect(answers).toEqual({ place: 200, kind: 'text/html; charset=utf-8', sniff: 'nosniff', post: 405 });
  });
});

test.describe('content policy', () => {
  test('starts from nothing and comes with every answer', async () => {
    const { app: desk } = present();
    const policies = await desk.page.evaluate(async () => Promise.all(['app://desk/index.html', 'app://desk/nothing.js'].map(async (address) => (await fetch(address)).headers.get('content-security-policy'))));
    for (const policy of policies) expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
  });

  test('an inline script, an inline handler and eval do not run', async () => {
    const { app: desk } = present();
    const ran = await desk.page.evaluate(async () => {
      const flag = (): unknown => Reflect.get(window, 'ran') ?? null;
      const script = document.createElement('script');
      script.textContent = 'window.ran = "script"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.ran = "handler"');
      image.src = 'data:,broken';
      document.body.append(image);
      await new Promise((done) => { image.addEventListener('error', done); });
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.ran = "frame"</script>';
      document.body.append(frame);
      const evaluated = await new Promise((done) => {
        const probe = document.createElement('script');
        probe.src = 'data:text/javascript,window.ran="data"';
        probe.addEventListener('error', () => done('refused'));
        probe.addEventListener('load', () => done('loaded'));
        document.body.append(probe);
      });
      return { flag: flag(), evaluated };
    });
    expect(ran).toEqual({ flag: null, evaluated: 'refused' });
  });

  test.describe('at a new workstation', () => {
    test.use({ isNew: true });
    test('no screen of the start breaks it', async ({ desk }) => {
      const broken: string[] = [];
      desk.page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) broken.push(message.text());
      });
      await desk.page.reload();
      await desk.page.locator('#app[data-ready]').waitFor({ state: 'attached' });
      await desk.firstStart();
      await desk.registerSample();
      await expect(desk.page.getByRole('main').getByText(/0571-03-02-|My card was lost/).first()).toBeVisible();
      expect(broken).toEqual([]);
    });
  });
});

test.describe('the page and Node', () => {
  test('process, require and the like do not exist there, and the bridge is two functions', async () => {
    const { app: desk } = present();
    const seen = await desk.page.evaluate(() => ({
      node: ['process', 'require', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter((name) => name in window),
      bridge: Object.keys(Reflect.get(window, 'desk') as object).sort(),
      isFixed: (() => {
        try {
          Reflect.set(Reflect.get(window, 'desk') as object, 'call', null);
        } catch {
          return true;
        }
        return typeof Reflect.get(Reflect.get(window, 'desk') as object, 'call') === 'function';
      })(),
    }));
    expect(seen).toEqual({ node: [], bridge: ['call', 'on'], isFixed: true });
  });

  test('every window is sandboxed, isolated and without Node, also the one for paper', async () => {
    const { app: desk } = present();
    await desk.ask('paper.printers', {});
    const all = await inMain(desk.app, ({ webContents }) =>
      webContents.getAllWebContents().filter((each) => each.getType() !== 'remote').map((each) => {
        // Not in the types: the preferences as they came out, whatever was asked for.
        const preferences = (Reflect.get(each, 'getLastWebPreferences') as () => Record<string, unknown>).call(each);
        return { sandbox: preferences['sandbox'], contextIsolation: preferences['contextIsolation'], nodeIntegration: preferences['nodeIntegration'] ?? false, nodeIntegrationInWorker: preferences['nodeIntegrationInWorker'] ?? false,
          nodeIntegrationInSubFrames: preferences['nodeIntegrationInSubFrames'] ?? false, webviewTag: preferences['webviewTag'] ?? false, webSecurity: preferences['webSecurity'] ?? true, allowRunningInsecureContent: preferences['allowRunningInsecureContent'] ?? false };
      }));
    expect(all).toHaveLength(2);
    for (const each of all) {
      expect(each).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false, webSecurity: true, allowRunningInsecureContent: false });
    }
  });
});
