/**
 * Entry. Everything that Electron accepts only before `ready` happens here, in this order: where the profile lies, one desk at a time, the
 * sandbox, the scheme, the guards. Then the window opens, `boot` is read while its process starts, and opens the record once it has its page; or
 * an errand of the command line is run without a window. What is imported here delays the window, and what `boot` imports delays the sign-in; what the
 * house needs belongs into `boot-rooms`.
 */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { app, Menu, protocol } from 'electron';
import { openChannel } from './ipc/channel';
import { readCommandLine } from './shell/command-line';
import { devOriginOf, installGuards, silenceNetwork } from './shell/guards';
import { endOnBug, focusOnSecondStart, reviveAfterCrash } from './shell/lifecycle';
import { openLog, type OpenLog } from './shell/log';
import { profileIn } from './shell/paths';
import { APP_SCHEME, DESK_ORIGIN, serveApp } from './shell/scheme';
import { openDeskWindow } from './shell/windows';
import { languageOf } from './shell/words';

const line = readCommandLine(process.argv.slice(1));
const profile = profileIn(line.profile ?? app.getPath('userData'), line.isDemonstration);
const devOrigin = devOriginOf(process.env['ELECTRON_RENDERER_URL'], app.isPackaged);

app.setPath('userData', profile.folder);
app.setPath('sessionData', profile.chromium);
app.setName('Amends');

/** Reads `boot`, and first what takes longest in it, cryptography and SQLite, each in a turn of its own: between them main passes on what Chromium's processes wait for. */
const readBoot = async (): Promise<typeof import('./boot')> => {
  await nextTurn();
  await import('node:crypto');
  await nextTurn();
  await import('./store/database');
  await nextTurn();
  return import('./boot');
};

const openDesk = async (log: OpenLog): Promise<void> => {
  endOnBug(log);
  serveApp(protocol, join(import.meta.dirname, '../renderer'));
  const address = `${devOrigin ?? DESK_ORIGIN}/index.html`;
  const { window, show } = openDeskWindow(address, join(import.meta.dirname, '../preload/preload.cjs'), profile.windowState);
  // The page draws its first screen from its first answer.
  const answerWith = openChannel(() => (window.isDestroyed() ? null : window.webContents), show);
  focusOnSecondStart(window);
  reviveAfterCrash(window, address, log);
  const reading = readBoot();
  // What is built any earlier holds up the page's way to the window.
  const navigated = new Promise<void>((resolve) => { window.webContents.once('did-navigate', () => resolve()).once('did-fail-load', () => resolve()); });
  const [{ boot }] = await Promise.all([reading, navigated]);
  boot({ line, profile, devOrigin, log, window, answerWith });
};

const isOnly = app.requestSingleInstanceLock();
if (!isOnly && line.errand.kind === 'desk') {
  // The desk that is open comes to the front; see shell/lifecycle.
  app.exit(0);
} else {
  let opened: OpenLog | null = null;
  const log = (): OpenLog => (opened ??= openLog(profile.logs));
  // As root Chromium runs without its sandbox, and asking for it anyway makes every child process crash in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  silenceNetwork(devOrigin);
  // The window's process starts with the question for the page, not only once it is answered: what starts it is main, which is busy by then.
  app.commandLine.appendSwitch('disable-features', 'DeferSpeculativeRFHCreation');
  protocol.registerSchemesAsPrivileged([APP_SCHEME]);
  installGuards(devOrigin, log);
  // The desk puts up its own menu later; Electron would build one of its own before `ready`.
  Menu.setApplicationMenu(null);
  const { errand } = line;
  void app.whenReady().then(async () => {
    if (errand.kind === 'desk') return openDesk(log());
    const { doErrand } = await import('./boot-errand');
    const code = await doErrand(errand, { line, profile, isOnly, language: languageOf(app.getLocale()), log: log() });
    await log().written();
    app.exit(code);
  });
}
