/** The house behind the door, joined from its rooms: engine and store to the nouns that the handlers ask for. Part of the composition root. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { House } from './ipc/house';
import type { Publish } from './ipc/publish';
import { makeCheckPin } from './people/check-pin';
import { firstStart } from './people/first-start';
import { makeSession } from './people/session';
import { sessionView } from './people/session-view';
import { makeStaff } from './people/staff';
import { openStaffBook } from './people/staff-book';
import type { FaultCode } from './shared/errors';
import { err, ok } from './shared/result';
import { demonstrationClock, systemClock } from './shell/clock';
import { uuidV7Ids } from './shell/ids';
import type { Log } from './shell/log';
import type { Profile } from './shell/paths';
import { openLedger } from './store/ledger';
import { closeRecord, openRecord } from './store/open-record';
import { pinHashes } from './people/pin-hash';
import { listStaff, readPin } from './store/staff-store';

/** What the house is built from. */
export type HouseNeeds = { readonly profile: Profile; readonly isDemonstration: boolean; readonly log: Log; readonly publish: Publish };

/** The house, and what only the composition root asks of it. */
export type OpenHouse = House & { readonly trouble: () => FaultCode | null; readonly close: () => Promise<void> };


/** Opens the record and joins the house. */
export const openHouse = ({ profile, isDemonstration, log, publish }: HouseNeeds): OpenHouse => {
  const movable = isDemonstration ? demonstrationClock(profile.demonstrationClock) : null;
  const clock = movable?.clock ?? systemClock();
  const ids = uuidV7Ids(Date.now);
  const hashes = pinHashes();
  mkdirSync(profile.record, { recursive: true });
  const opened = openRecord(join(profile.record, 'ledger.db'), { now: clock.now(), beforeMigration: (schema) => join(profile.record, 'backups', `before-schema-${schema}.db`) });
  if (!opened.ok) throw new Error(opened.error.kind);
  const { db } = opened.value;
  const ledger = openLedger(db, ids);
  const book = openStaffBook({ ledger, clock, ids, list: () => listStaff(db), pin: (id) => readPin(db, id) });
  const checkPin = makeCheckPin(book, hashes, clock);
  const session = makeSession({ book, checkPin, steadyMs: () => performance.now(), onChanged: () => publish('session-changed', {}) });
  const notHere = () => err({ code: 'bug' as const, facts: {}, opensWith: null });
  return {
    trouble: () => null,
    close: async () => {
      closeRecord(db);
    },
    people: {
      session,
      staff: makeStaff(book, hashes, checkPin),
      view: () => sessionView({
        place: session.place(), settings: null, staff: book.list(), newestBackup: null, trouble: null, clock, isDemonstration,
        systemLanguage: app.getLocale().startsWith('zh') ? 'zh-CN' : 'en', appVersion: app.getVersion(),
      }),
      firstStart: async (input) => {
        const started = await firstStart({ ledger, clock, ids, hashes, isDemonstration, hasStarted: () => book.list().length > 0 }, input);
        if (!started.ok) return started;
        session.begin(started.value);
        return ok(true);
      },
    },
    moveClock: movable?.move ?? null,
    cases: { register: notHere, command: notHere, read: notHere },
    desk: { queue: notHere, find: async () => notHere(), findPersons: notHere, erasePerson: notHere },
    drafts: { save: notHere, read: notHere, list: notHere, discard: notHere },
    papers: { read: async () => notHere(), saveAs: async () => notHere(), printers: async () => notHere(), print: async () => notHere(), retry: notHere, checkCode: notHere },
    settings: { read: notHere, change: notHere, setLook: notHere },
    backups: { list: notHere, make: async () => notHere(), saveAs: async () => notHere(), restore: async () => notHere(), verify: async () => notHere() },
  };
};
