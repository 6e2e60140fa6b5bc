/** The composition root: the only place where objects are built and joined. The entry has opened the window, which loads while the record opens. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Desktop, PaperRoom } from './house/desktop';
import { openHouse, type OpenHouse } from './house/index';
import { readingOnThread } from './exchange/thread-client';
import { handlersOf } from './ipc/handlers';
import { publishTo, type Publish } from './ipc/publish';
import { makeDoor, type Door, type DoorLine } from './ipc/serve';
import { pinHashes } from './people/pin-hash';
import type { Language } from './shared/vocabulary/case';
import type { CommandLine } from './shell/command-line';
import { chooseBackup, chooseFolder, chooseTable, chooseWhereToSave } from './shell/dialogs';
import { traceId } from './shell/ids';
import { closeInOrder, watchPresence } from './shell/lifecycle';
import type { Log } from './shell/log';
import { showMenu } from './shell/menu';
import type { Profile } from './shell/paths';
import { DESK_ORIGIN } from './shell/scheme';
import { languageOf } from './shell/words';
import { bindingTrouble } from './store/database';
import { faultCodeOf } from './store/sqlite-fault';

/** What the entry found out and has opened. `answerWith` puts the door behind the channel; until then the page waits. */
export type Start = {
  readonly line: CommandLine; readonly profile: Profile; readonly devOrigin: string | null; readonly log: Log;
  readonly window: BrowserWindow; readonly answerWith: (door: Door) => void;
};

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
      chooseTable: (language) => chooseTable(window, language),
      chooseFolder: (title, language) => chooseFolder(window, title, language),
      paperRoom: () => (room ??= import('./house/paper-room').then(({ openPaperRoom }) => openPaperRoom(fontsFolder()))),
    },
    closePaperRoom: async () => (await room)?.printer.close(),
  };
};

const report = (log: Log) => (line: DoorLine, thrown?: unknown): void => (thrown === undefined ? log.info('call', line) : log.error('call', line, thrown));

const doorOf = (house: OpenHouse, devOrigin: string | null, log: Log): Door => makeDoor({
  handlers: handlersOf(house), signedIn: house.people.session.acting, trouble: house.trouble, origins: [devOrigin ?? DESK_ORIGIN], traceId,
  // Costs as much as the answer itself: for whoever changes the program, and for the tests.
  checksOutput: devOrigin !== null || process.env['AMENDS_CHECK_OUTPUT'] === '1', faultCodeOf, report: report(log),
});

/** Builds the house behind the window. */
export const boot = ({ line, profile, devOrigin, log, window, answerWith }: Start): void => {
  if (!canOpenRecords(log)) return;
  const { desktop, closePaperRoom } = desktopOf(window);
  const publish = publishTo(() => (window.isDestroyed() ? null : window.webContents));
  const house = openHouse({
    profile, isDemonstration: line.isDemonstration, log, desktop, hashes: pinHashes(), systemLanguage: languageOf(app.getLocale()), appVersion: app.getVersion(), readerThread: built('reader.js'), tables: readingOnThread(built('tables.js')),
    shippedPacks: () => import('./playbooks/shipped-packs').then((packs) => packs.shippedPacks()),
    publish: followSession(publish, () => house),
  });
  answerWith(doorOf(house, devOrigin, log));
  showMenu(house.people.view().language);

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
  let inMenu: Language | null = null;
  return (topic, payload) => {
    publish(topic, payload);
    if (topic !== 'session-changed') return;
    const { language, state } = house().people.view();
    if (language !== inMenu) showMenu(language);
    inMenu = language;
    if (state !== 'signed-in' || hasLookedOver) return;
    hasLookedOver = true;
    setTimeout(() => house().afterSignIn(), LOOK_OVER_AFTER_MS).unref();
  };
};
