/** The composition root: the only place where objects are built and joined. The window loads while the record opens. */
import { join } from 'node:path';
import { app, ipcMain, protocol } from 'electron';
import { handlersOf } from './ipc/handlers';
import { publishTo } from './ipc/publish';
import { makeDoor } from './ipc/serve';
import { senderOf } from './ipc/trust';
import { openHouse } from './house/index';
import { pinHashes } from './people/pin-hash';
import type { CommandLine } from './shell/command-line';
import { closeInOrder, endOnBug, focusOnSecondStart, reviveAfterCrash, watchPresence } from './shell/lifecycle';
import { traceId } from './shell/ids';
import type { Log } from './shell/log';
import type { Profile } from './shell/paths';
import { DESK_ORIGIN, serveApp } from './shell/scheme';
import { openDeskWindow } from './shell/windows';
import { languageOf } from './shell/words';
import { faultCodeOf } from './store/sqlite-fault';

/** What the entry found out before `ready`. */
export type Start = { readonly line: CommandLine; readonly profile: Profile; readonly devOrigin: string | null; readonly log: Log };

/** How often the idle time is looked at. */
const IDLE_LOOK_MS = 5_000;

/** Opens the desk. */
export const boot = ({ line, profile, devOrigin, log }: Start): void => {
  endOnBug(log);
  serveApp(protocol, join(import.meta.dirname, '../renderer'));
  const address = devOrigin === null ? `${DESK_ORIGIN}/index.html` : `${devOrigin}/index.html`;
  const window = openDeskWindow(address, join(import.meta.dirname, '../preload/preload.cjs'), profile.windowState);
  const publish = publishTo(() => (window.isDestroyed() ? null : window.webContents));
  const house = openHouse({
    profile, isDemonstration: line.isDemonstration, log, publish, hashes: pinHashes(), systemLanguage: languageOf(app.getLocale()), appVersion: app.getVersion(),
  });
  const { session } = house.people;

  const door = makeDoor({
    handlers: handlersOf(house),
    signedIn: session.acting,
    trouble: house.trouble,
    origins: devOrigin === null ? [DESK_ORIGIN] : [DESK_ORIGIN, devOrigin],
    traceId,
    checksOutput: !app.isPackaged || process.env['AMENDS_CHECK_OUTPUT'] === '1',
    faultCodeOf,
    report: ({ channel, ...facts }, thrown) => (thrown === undefined ? log.info('call', { channel, ...facts }) : log.error('call', { channel, ...facts }, thrown)),
  });
  ipcMain.handle('desk:call', (event, channel: unknown, input: unknown) => door(senderOf(event, window.isDestroyed() ? null : window.webContents), channel, input));

  focusOnSecondStart(window);
  reviveAfterCrash(window, address, log);
  watchPresence(window, session.noteActivity, session.lock);
  const idleLook = setInterval(() => session.lockWhenIdle(house.people.view().lockAfterMinutes), IDLE_LOOK_MS);
  closeInOrder(async () => {
    clearInterval(idleLook);
    await house.close();
    log.info('closed');
  }, log);
  log.info('started', { version: app.getVersion(), electron: process.versions.electron, demonstration: line.isDemonstration });
};
