/** The house behind the door, joined from its rooms: engine, store and print to the nouns that the handlers ask for. Part of the composition root. */
import type { Failure } from '../engine/ports';
import { queueView } from '../engine/queries/queue-view';
import { changeSettings, settingsView } from '../engine/workstation/settings';
import { makeStaffBook, type StaffBook, type WorkstationDeps } from '../engine/workstation/staff-book';
import type { DeskOfHouse, DraftsOfHouse, House, SettingsOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import { makeCheckPin } from '../people/check-pin';
import { beginWorkstation } from '../people/first-start';
import type { PinHashes } from '../people/ports';
import { makeSession } from '../people/session';
import { sessionView } from '../people/session-view';
import { makeStaff } from '../people/staff';
import type { FaultCode } from '../shared/errors';
import { err, ok, type Result } from '../shared/result';
import { demonstrationClock, systemClock } from '../shell/clock';
import { uuidV7Ids } from '../shell/ids';
import type { Log } from '../shell/log';
import type { Profile } from '../shell/paths';
import type { Language } from '../shared/vocabulary/case';
import { closeRecord } from '../store/open-record';
import { casesOf } from './cases';
import { openParts, type OpenParts } from './record';

/** What the house is built from. Nothing here is Electron's, so that the whole house also stands in a test. */
export type HouseNeeds = {
  readonly profile: Profile; readonly isDemonstration: boolean; readonly log: Log; readonly publish: Publish;
  readonly systemLanguage: Language; readonly appVersion: string; readonly hashes: PinHashes;
};

/** The house, and what only the composition root asks of it. */
export type OpenHouse = House & { readonly trouble: () => FaultCode | null; readonly close: () => Promise<void> };

/** Opens the record and joins the house. A record that cannot be opened leaves a house in which only recovery works. */
export const openHouse = ({ profile, isDemonstration, log, publish, systemLanguage, appVersion, hashes }: HouseNeeds): OpenHouse => {
  const movable = isDemonstration ? demonstrationClock(profile.demonstrationClock) : null;
  const clock = movable?.clock ?? systemClock();
  const ids = uuidV7Ids(Date.now);
  let opened: Result<OpenParts, FaultCode> = openParts(profile.record, clock, ids, log);
  if (!opened.ok) log.error('record-not-opened', { code: opened.error });
  /** The door lets nobody here while the record is closed. */
  const parts = (): OpenParts => {
    if (!opened.ok) throw new Error('the record is not open');
    return opened.value;
  };
  const trouble = (): FaultCode | null => (opened.ok ? null : opened.error);
  const deps = (): WorkstationDeps => ({ ledger: parts().ledger, rows: parts().rows, clock, ids });
  const book = bookOf(() => (opened.ok ? makeStaffBook(deps()) : null));
  const checkPin = makeCheckPin(book, hashes, clock);
  const session = makeSession({ book, checkPin, steadyMs: () => performance.now(), onChanged: () => publish('session-changed', {}) });
  const notHere = () => err({ code: 'bug' as const, facts: {}, opensWith: null });

  const desk: DeskOfHouse = {
    queue: (group, cursor) => ok(queueView({ rows: parts().rows, clock }, group, cursor)),
    find: async () => notHere(), findPersons: notHere, erasePerson: notHere,
  };
  const drafts: DraftsOfHouse = {
    save: (by, key, body) => emptied(parts().drafts.save(by.staffId, key, body, clock.now())),
    read: (by, key) => ok(parts().drafts.read(by.staffId, key)),
    list: (by) => ok([...parts().drafts.list(by.staffId)]),
    discard: (by, key) => emptied(parts().drafts.discard(by.staffId, key)),
  };
  const settings: SettingsOfHouse = {
    read: () => ok(settingsView(parts().rows)),
    change: (input, by) => {
      const changed = changeSettings(deps(), input, by.staffId);
      if (changed.ok) publish('session-changed', {});
      return changed;
    },
    setLook: ({ language, theme }) => {
      const set = [['language', language], ['theme', theme]] as const;
      const refused = set.map(([key, value]) => (value === null ? ok(null) : parts().rows.setLook(key, value))).find((each) => !each.ok);
      return refused === undefined || refused.ok ? ok(true) : refused;
    },
  };
  return {
    trouble,
    close: async () => {
      if (opened.ok) closeRecord(opened.value.db);
    },
    people: {
      session,
      staff: makeStaff(book, hashes, checkPin),
      view: () => sessionView({
        place: session.place(), settings: opened.ok && book.list().length > 0 ? settingsView(parts().rows) : null, staff: book.list(), newestBackup: null, trouble: trouble(), clock, isDemonstration,
        systemLanguage, appVersion,
      }),
      firstStart: async (input) => {
        const started = await beginWorkstation(deps(), hashes, input, isDemonstration);
        if (!started.ok) return started;
        session.begin(started.value);
        return ok(true);
      },
    },
    moveClock: movable?.move ?? null,
    cases: casesOf({ parts, clock, ids, log, publish, afterCommit: () => undefined }),
    desk,
    drafts,
    settings,
    papers: { read: async () => notHere(), saveAs: async () => notHere(), printers: async () => notHere(), print: async () => notHere(), retry: notHere, checkCode: notHere },
    backups: { list: notHere, make: async () => notHere(), saveAs: async () => notHere(), restore: async () => notHere(), verify: async () => notHere() },
  };
};

const emptied = (result: Result<unknown, Failure>): Result<Record<string, never>, Failure> => (result.ok ? ok({}) : result);

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
