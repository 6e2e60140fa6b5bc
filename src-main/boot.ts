/**
 * The composition root: the only place, with boot-rooms, where objects are built and joined. The entry has opened the window; while it loads,
 * the record is opened and the sign-in gets what it is drawn from. The rooms behind are read once that is painted, or when somebody asks for
 * more than who is at the desk.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { JoinedRooms } from './boot-rooms';
import { openEntrance, type EntranceNeeds } from './house/entrance';
import type { PaperRoom } from './house/desktop';
import { beforeTheDoor } from './ipc/first-question';
import { publishTo, type Publish } from './ipc/publish';
import type { Door, DoorNeeds } from './ipc/serve';
import { pinHashes } from './people/pin-hash';
import type { CommandLine } from './shell/command-line';
import { traceId } from './shell/ids';
import { closeInOrder, watchPresence } from './shell/lifecycle';
import type { Log, OpenLog } from './shell/log';
import type { Profile } from './shell/paths';
import { DESK_ORIGIN } from './shell/scheme';
import { languageOf } from './shell/words';
import { bindingTrouble } from './store/database';

/** What the entry found out and has opened. `answerWith` puts the door behind the channel; until then the page waits. */
export type Start = {
  readonly line: CommandLine; readonly profile: Profile; readonly devOrigin: string | null; readonly log: OpenLog;
  readonly window: BrowserWindow; readonly answerWith: (door: Door) => void;
};

/** How often the idle time is looked at. */
const IDLE_LOOK_MS = 5_000;

/** Built files: this one, and the threads beside it. */
const built = (name: string): string => join(import.meta.dirname, name);

/** The binding that was compiled on this machine lies in the package itself; see store/database. */
const hasOwnBinding = (): boolean => existsSync(join(app.getAppPath(), 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'));

/** True when the record can be opened at all here; otherwise one sentence and the end. */
const canOpenRecords = (log: OpenLog): boolean => {
  const trouble = bindingTrouble(Number(process.versions['napi'] ?? 0), hasOwnBinding());
  if (trouble === null) return true;
  log.error('binding', { trouble });
  void log.written().finally(() => {
    dialog.showErrorBox('Amends', trouble);
    app.exit(1);
  });
  return false;
};

/** The folder of the font packages in a working copy; beside the program when packaged. */
const fontsFolder = (): string => (app.isPackaged ? join(process.resourcesPath, 'paper-fonts') : join(app.getAppPath(), 'node_modules/@fontsource'));

type RoomOfPapers = { readonly open: () => Promise<PaperRoom>; readonly close: () => Promise<void> };

const roomOfPapers = (): RoomOfPapers => {
  let room: Promise<PaperRoom> | null = null;
  return { open: () => (room ??= import('./house/paper-room').then(({ openPaperRoom }) => openPaperRoom(fontsFolder()))), close: async () => (await room)?.printer.close() };
};

const report = (log: Log): DoorNeeds['report'] => (line, thrown) => (thrown === undefined ? log.info('call', line) : log.error('call', line, thrown));

/** Opens the record behind the window, answers who is at the desk, and has the rooms read afterwards. */
export const boot = ({ line, profile, devOrigin, log, window, answerWith }: Start): void => {
  if (!canOpenRecords(log)) return;
  const papers = roomOfPapers();
  const tellPage = publishTo(() => (window.isDestroyed() ? null : window.webContents));
  let joined: JoinedRooms | null = null;
  const publish: Publish = (topic, payload) => {
    tellPage(topic, payload);
    if (topic === 'session-changed') joined?.followSession();
  };
  const needs: EntranceNeeds = {
    profile, isDemonstration: line.isDemonstration, log, publish, hashes: pinHashes(), systemLanguage: languageOf(app.getLocale()), appVersion: app.getVersion(), readerThread: built('reader.js'), desktop: { paperRoom: papers.open },
  };
  const entrance = openEntrance(needs);
  const door = { origins: [devOrigin ?? DESK_ORIGIN], traceId, report: report(log) };
  let coming: Promise<JoinedRooms> | null = null;
  const readRooms = async (): Promise<JoinedRooms> => {
    const { joinRooms } = await import('./boot-rooms');
    void log.written();
    // Costs as much as the answer itself: for whoever changes the program, and for the tests.
    const checksOutput = devOrigin !== null || process.env['AMENDS_CHECK_OUTPUT'] === '1';
    joined = joinRooms({ needs, entrance, window, tablesThread: built('tables.js'), packsThread: built('packs.js'), door: { ...door, checksOutput } });
    return joined;
  };
  const rooms = (): Promise<JoinedRooms> => (coming ??= readRooms());
  answerWith(beforeTheDoor({ ...door, session: () => entrance.view(() => null), door: async () => (await rooms()).door }));

  watchPresence(window, entrance.session.noteActivity, entrance.session.lock);
  const idleLook = setInterval(() => entrance.session.lockWhenIdle(entrance.view(() => null).lockAfterMinutes), IDLE_LOOK_MS);
  closeInOrder(async () => {
    clearInterval(idleLook);
    const house = (await coming)?.house;
    await (house?.close() ?? entrance.opening.close());
    await papers.close();
    log.info('closed');
  }, log);
  log.info('started', { version: app.getVersion(), electron: process.versions.electron, demonstration: line.isDemonstration });
};
