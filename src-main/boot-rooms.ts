/** The other half of the composition root: the house behind its entrance, the door, and the menu. Read once the sign-in is painted; see boot. */
import type { BrowserWindow } from 'electron';
import type { Entrance, EntranceNeeds } from './house/entrance';
import type { Desktop } from './house/desktop';
import { openHouse, type OpenHouse } from './house/index';
import { readingOnThread } from './exchange/thread-client';
import { handlersOf } from './ipc/handlers';
import { makeDoor, type Door, type DoorNeeds } from './ipc/serve';
import { packsOnThread } from './playbooks/thread-client';
import type { Language } from './shared/vocabulary/case';
import { chooseBackup, chooseFolder, chooseTable, chooseWhereToSave } from './shell/dialogs';
import { showMenu } from './shell/menu';
import { faultCodeOf } from './store/sqlite-fault';

/** What `boot` has built before. */
export type BeforeRooms = {
  readonly needs: EntranceNeeds; readonly entrance: Entrance; readonly window: BrowserWindow;
  /** The built thread that reads tables of other systems. */
  readonly tablesThread: string;
  /** The built thread that reads packs of know-how. */
  readonly packsThread: string;
  readonly door: Pick<DoorNeeds, 'origins' | 'traceId' | 'report' | 'checksOutput'>;
};

/** The whole house. `followSession` is told of each change of who is at the desk. */
export type JoinedRooms = { readonly house: OpenHouse; readonly door: Door; readonly followSession: () => void };

/** After the first sign-in the queue is painted first; the look over the whole file and the reader thread take a core of their own. */
const LOOK_OVER_AFTER_MS = 1_500;

const desktopOf = (window: BrowserWindow, { paperRoom }: EntranceNeeds['desktop']): Desktop => ({
  chooseWhereToSave: (title, fileName, language) => chooseWhereToSave(window, title, fileName, language),
  chooseBackup: (language) => chooseBackup(window, language),
  chooseTable: (language) => chooseTable(window, language),
  chooseFolder: (title, language) => chooseFolder(window, title, language),
  paperRoom,
});

/** Joins the rooms to the entrance. */
export const joinRooms = ({ needs, entrance, window, tablesThread, packsThread, door }: BeforeRooms): JoinedRooms => {
  const house = openHouse({
    ...needs, desktop: desktopOf(window, needs.desktop), tables: readingOnThread(tablesThread), packs: packsOnThread(packsThread),
    shippedPacks: () => import('./playbooks/shipped-packs').then((packs) => packs.shippedPacks()),
  }, entrance);
  return {
    house,
    door: makeDoor({ ...door, handlers: handlersOf(house), signedIn: house.people.session.acting, trouble: house.trouble, faultCodeOf }),
    followSession: followSession(house),
  };
};

/** Lets main itself follow who is at the desk: menu words, and what waits until somebody works. */
const followSession = (house: OpenHouse): (() => void) => {
  let hasLookedOver = false;
  let inMenu: Language = house.people.view().language;
  showMenu(inMenu);
  return () => {
    const { language, state } = house.people.view();
    if (language !== inMenu) showMenu(language);
    inMenu = language;
    if (state !== 'signed-in' || hasLookedOver) return;
    hasLookedOver = true;
    setTimeout(() => house.afterSignIn(), LOOK_OVER_AFTER_MS).unref();
  };
};
