/** The composition root: the only place where objects are built and joined. The window loads while the record opens. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, ipcMain, protocol, type BrowserWindow } from 'electron';
import type { Desktop, PaperRoom } from './house/desktop';
import { openHouse, type OpenHouse } from './house/index';
import { handlersOf } from './ipc/handlers';
import { publishTo, type Publish } from './ipc/publish';
import { makeDoor, type DoorLine } from './ipc/serve';
import { senderOf } from './ipc/trust';
import { pinHashes } from './people/pin-hash';
import type { CommandLine } from './shell/command-line';
import { chooseBackup, chooseWhereToSave } from './shell/dialogs';
import { traceId } from './shell/ids';
import { closeInOrder, endOnBug, focusOnSecondStart, reviveAfterCrash, watchPresence } from './shell/lifecycle';
import type { Log } from './shell/log';
import { showMenu } from './shell/menu';
import type { Profile } from './shell/paths';
import { DESK_ORIGIN, serveApp } from './shell/scheme';
import { openDeskWindow } from './shell/windows';
import { languageOf } from './shell/words';
import { bindingTrouble } from './store/database';
import { faultCodeOf } from './store/sqlite-fault';

/** What the entry found out before `ready`. */
export type Start = { readonly line: CommandLine; readonly profile: Profile; readonly devOrigin: string | null; readonly log: Log };

/** How often the idle time is looked at. */
const IDLE_LOOK_MS = 5_000;

/** After the first sign-in the queue is painted first; the look over the whole file and the reader thread take a core of their own. */
const LOOK_OVER_AFTER_MS = 1_500;

/** Built files: this one, the reader thread beside it, preload and page in the folders next to it. */
const built = (...parts: readonly string[]): string => join(import.meta.dirname, ...parts);

/** The binding that was compiled on this machine lies in the package itself; see store/database. */
const hasOwnBinding = (): boolean => existsSync(join(app.getAppPath(), 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'));

/** True when the record can be opened at all here; otherwise one sentence and the end. */
const canOpenRecords = (log: Log): boolean => {
  const trouble = bindingTrouble(Number(process.versions['napi'] ?? 0), hasOwnBinding());
  if (trouble === null) return true;
  log.error('binding', { trouble });
  dialog.showErrorBox('Amends', trouble);
  app.exit(1);
  return false;
};

/** The folder of the font packages in a working copy; beside the program when packaged. */
const fontsFolder = (): string => (app.isPackaged ? join(process.resourcesPath, 'paper-fonts') : join(app.getAppPath(), 'node_modules/@fontsource'));

const desktopOf = (window: BrowserWindow): { readonly desktop: Desktop; readonly closePaperRoom: () => Promise<void> } => {
  let room: Promise<PaperRoom> | null = null;
  return {
    desktop: {
      chooseWhereToSave: (title, fileName, language) => chooseWhereToSave(window, title, fileName, language),
      chooseBackup: (language) => chooseBackup(window, language),
      paperRoom: () => (room ??= import('./house/paper-room').then(({ openPaperRoom }) => openPaperRoom(fontsFolder()))),
    },
    closePaperRoom: async () => (await room)?.printer.close(),
  };
};

const report = (log: Log) => (line: DoorLine, thrown?: unknown): void => (thrown === undefined ? log.info('call', line) : log.error('call', line, thrown));

const openDoor = (house: OpenHouse, window: BrowserWindow, devOrigin: string | null, log: Log): void => {
  const door = makeDoor({
    handlers: handlersOf(house), signedIn: house.people.session.acting, trouble: house.trouble, origins: [devOrigin ?? DESK_ORIGIN], traceId,
    checksOutput: !app.isPackaged || process.env['AMENDS_CHECK_OUTPUT'] === '1', faultCodeOf, report: report(log),
  });
  ipcMain.handle('desk:call', (event, channel: unknown, input: unknown) => door(senderOf(event, window.isDestroyed() ? null : window.webContents), channel, input));
};

/** Opens the desk. */
export const boot = ({ line, profile, devOrigin, log }: Start): void => {
  endOnBug(log);
  if (!canOpenRecords(log)) return;
  serveApp(protocol, built('../renderer'));
  const address = `${devOrigin ?? DESK_ORIGIN}/index.html`;
  const window = openDeskWindow(address, built('../preload/preload.cjs'), profile.windowState);
  const { desktop, closePaperRoom } = desktopOf(window);
  const publish = publishTo(() => (window.isDestroyed() ? null : window.webContents));
  const house = openHouse({
    profile, isDemonstration: line.isDemonstration, log, desktop, hashes: pinHashes(), systemLanguage: languageOf(app.getLocale()), appVersion: app.getVersion(), readerThread: built('reader.js'),
    publish: followSession(publish, () => house),
  });
  openDoor(house, window, devOrigin, log);
  showMenu(house.people.view().language);

  focusOnSecondStart(window);
  reviveAfterCrash(window, address, log);
  const { session } = house.people;
  watchPresence(window, session.noteActivity, session.lock);
  const idleLook = setInterval(() => session.lockWhenIdle(house.people.view().lockAfterMinutes), IDLE_LOOK_MS);
  closeInOrder(async () => {
    clearInterval(idleLook);
    await house.close();
    await closePaperRoom();
    log.info('closed');
  }, log);
  log.info('started', { version: app.getVersion(), electron: process.versions.electron, demonstration: line.isDemonstration });
};

/** Tells the page, and lets main itself follow who is at the desk: menu words, and what waits until somebody works. */
const followSession = (publish: Publish, house: () => OpenHouse): Publish => {
  let hasLookedOver = false;
  return (topic, payload) => {
    publish(topic, payload);
    if (topic !== 'session-changed') return;
    const { language, state } = house().people.view();
    showMenu(language);
    if (state !== 'signed-in' || hasLookedOver) return;
    hasLookedOver = true;
    setTimeout(() => house().afterSignIn(), LOOK_OVER_AFTER_MS).unref();
  };
};
