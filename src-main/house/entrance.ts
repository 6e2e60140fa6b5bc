/**
 * The entrance of the house: the open record, the staff and the session, which are all that the sign-in is drawn from. It stands before the
 * rooms behind it are even read, and they are joined to it (house/index).
 */
import type { StaffBook, WorkstationDeps } from '../engine/workstation/staff-book';
import { makeStaffBook } from '../engine/workstation/staff-book';
import { settingsView } from '../engine/workstation/settings';
import type { Failure, Clock, Ids } from '../engine/ports';
import type { Publish } from '../ipc/publish';
import { makeCheckPin, type CheckPin } from '../people/check-pin';
import type { PinHashes } from '../people/ports';
import { makeSession, type Session } from '../people/session';
import { sessionView } from '../people/session-view';
import { err } from '../shared/result';
import type { Language } from '../shared/vocabulary/case';
import type { BackupView, SessionView } from '../shared/views/desk-views';
import { demonstrationClock, systemClock, type MovableClock } from '../shell/clock';
import { uuidV7Ids } from '../shell/ids';
import type { Log } from '../shell/log';
import type { Profile } from '../shell/paths';
import type { Desktop } from './desktop';
import { makePaperOf } from './make-paper';
import { openOpening, type Opening } from './opening';

/** What the entrance is built from. Nothing here is Electron's. */
export type EntranceNeeds = {
  readonly profile: Profile; readonly isDemonstration: boolean; readonly log: Log; readonly publish: Publish;
  readonly systemLanguage: Language; readonly appVersion: string; readonly hashes: PinHashes; readonly desktop: Pick<Desktop, 'paperRoom'>;
  /** The built reader thread. */
  readonly readerThread: string;
};

/** The entrance. `deps` throws while the record is closed; `movable` is null outside the demonstration. */
export type Entrance = {
  readonly opening: Opening; readonly clock: Clock; readonly movable: MovableClock | null; readonly ids: Ids; readonly deps: () => WorkstationDeps;
  readonly book: StaffBook; readonly checkPin: CheckPin; readonly session: Session;
  /** The session as the page gets it. `newest` is asked for the newest backup only while somebody is signed in. */
  readonly view: (newest: () => BackupView | null) => SessionView;
};

/** Opens the record. One that cannot be opened leaves an entrance that knows nobody and tells the trouble. */
export const openEntrance = ({ profile, isDemonstration, log, publish, systemLanguage, appVersion, hashes, desktop, readerThread }: EntranceNeeds): Entrance => {
  const movable = isDemonstration ? demonstrationClock(profile.demonstrationClock) : null;
  const clock = movable?.clock ?? systemClock();
  const ids = uuidV7Ids(Date.now);
  const opening = openOpening({
    folder: profile.record, clock, ids, log, publish, readerThread, makePaper: (parts) => makePaperOf({ parts, clock, isDemonstration, paperRoom: desktop.paperRoom }),
  });
  const { parts } = opening;
  const deps = (): WorkstationDeps => ({ ledger: parts().ledger, rows: parts().rows, clock, ids });
  const book = bookOf(() => (opening.trouble() === null ? makeStaffBook(deps()) : null));
  const checkPin = makeCheckPin(book, hashes, clock);
  const session = makeSession({ book, checkPin, steadyMs: () => performance.now(), onChanged: () => publish('session-changed', {}) });
  return {
    opening, clock, movable, ids, deps, book, checkPin, session,
    view: (newest) => {
      const open = opening.partsIfOpen();
      const place = session.place();
      return sessionView({
        place, staff: book.list(), trouble: opening.trouble(), clock, isDemonstration, systemLanguage, appVersion,
        lastRecordedAt: open?.rows.lastRecordedAt() ?? 0, settings: open === null ? null : settingsView(open.rows), look: open?.rows.settings() ?? {}, newestBackup: place.state === 'signed-in' ? newest() : null,
      });
    },
  };
};

const CLOSED: Failure = { code: 'database-damaged', facts: {}, opensWith: null };

/** A staff book over a record that may be closed, or another one after a restore. Closed, it knows nobody. */
const bookOf = (current: () => StaffBook | null): StaffBook => ({
  list: () => current()?.list() ?? [],
  find: (staffId) => current()?.find(staffId) ?? null,
  secret: (staffId) => current()?.secret(staffId) ?? null,
  saveTries: (...args) => current()?.saveTries(...args),
  add: (...args) => current()?.add(...args) ?? err(CLOSED),
  changeRole: (...args) => current()?.changeRole(...args) ?? err(CLOSED),
  setActive: (...args) => current()?.setActive(...args) ?? err(CLOSED),
  changePin: (...args) => current()?.changePin(...args) ?? err(CLOSED),
});
