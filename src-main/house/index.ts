/** The house behind the door, joined from its rooms: engine, store and print to the nouns that the handlers ask for. Part of the composition root. */
import type { Failure } from '../engine/ports';
import { hideHits, hideQueue } from '../engine/queries/confidential';
import { forMe } from '../engine/queries/for-me';
import { queueView } from '../engine/queries/queue-view';
import { changeSettings, settingsView } from '../engine/workstation/settings';
import { changeLetterhead, letterheadView } from '../engine/workstation/letterhead';
import type { TableReading } from '../exchange/table-reading';
import type { DeskOfHouse, DraftsOfHouse, House, SettingsOfHouse } from '../ipc/house';
import { makeCheckApprover } from '../people/check-approver';
import { beginWorkstation } from '../people/first-start';
import { makeStaff } from '../people/staff';
import type { PackReading } from '../playbooks/pack-reading';
import type { ShippedPack } from '../playbooks/shipped-packs';
import type { FaultCode } from '../shared/errors';
import { ok, type Result } from '../shared/result';
import type { Log } from '../shell/log';
import { attempt } from '../store/sqlite-fault';
import { attachmentsOf } from './attachments';
import { asideFolderOf, backupsOf } from './backups';
import { actorOf, casesOf } from './cases';
import { customersOf } from './customers';
import { dayLogOf } from './day-log';
import type { Desktop } from './desktop';
import { openEntrance, type Entrance, type EntranceNeeds } from './entrance';
import { erasuresOf } from './erasures';
import { importingOf } from './importing';
import type { Opening } from './opening';
import { papersOf } from './papers';
import { playbookDeskOf } from './playbook-desk';
import { bringInPacks, type BringInNeeds } from './playbooks';
import { recordPaths } from './record';
import { viewingsOf } from './viewings';

/** What the house is built from. Nothing here is Electron's, so that the whole house also stands in a test. */
export type HouseNeeds = EntranceNeeds & {
  readonly desktop: Desktop;
  /** How tables of other systems are read: on a thread in the program. */
  readonly tables: TableReading;
  /** How a pack being written is read: on a thread in the program. */
  readonly packs: PackReading;
  /** The packs of know-how that come with the program, loaded late. */
  readonly shippedPacks: () => Promise<readonly ShippedPack[]>;
};

/** The house, and what only the composition root asks of it. */
export type OpenHouse = House & { readonly trouble: () => FaultCode | null; readonly afterSignIn: () => void; readonly close: () => Promise<void> };

const FIND_LIMIT = 50;
const PERSONS_LIMIT = 12;

const emptied = (result: Result<unknown, Failure>): Result<Record<string, never>, Failure> => (result.ok ? ok({}) : result);

/** Joins the house behind its entrance. A record that cannot be opened leaves a house in which only recovery works. */
export const openHouse = (needs: HouseNeeds, entrance: Entrance = openEntrance(needs)): OpenHouse => {
  const { profile, isDemonstration, log, publish, systemLanguage, hashes, desktop, tables, packs, shippedPacks } = needs;
  const { opening, clock, movable, ids, deps, book, checkPin, session } = entrance;
  const { parts, afterCommit } = opening;
  const checkApprover = makeCheckApprover(book, checkPin);
  const viewings = viewingsOf({ parts, partsIfOpen: opening.partsIfOpen, clock, log });
  const { note } = viewings;
  const backups = backupsOf({
    folder: profile.record, opening, clock, ids, log, publish, desktop, systemLanguage, actingId: () => session.acting()?.staffId ?? null, signOut: session.signOut, note,
  });

  const bringIn: BringInNeeds = { deps: () => (opening.trouble() === null ? deps() : null), shippedPacks, log };

  const importing = importingOf({
    parts, partsIfOpen: opening.partsIfOpen, clock, ids, publish, desktop, tables, afterCommit, onBug: (thrown) => log.error('import', {}, thrown),
  });

  const erasures = erasuresOf({ opening, deps, copies: [recordPaths(profile.record).backups, asideFolderOf(profile.record)], log, publish, checkApprover });

  const desk: DeskOfHouse = {
    queue: (group, cursor, by) => ok(hideQueue(queueView({ rows: parts().rows, clock }, group, cursor), by)),
    forMe: (by) => ok(forMe({ rows: parts().rows, clock }, by)),
    find: async (words, by) => {
      const found = await opening.reader().ask('find', { words, limit: FIND_LIMIT, now: clock.now() });
      return found.ok ? ok(hideHits(found.value, by)) : found;
    },
    findPersons: (words) => opening.reader().ask('findPersons', { words, limit: PERSONS_LIMIT }),
    readAhead: (staffId) => {
      if (opening.trouble() !== null) return;
      attempt(() => {
        const who = book.find(staffId);
        return ok(who === null ? null : [desk.queue(null, null, who), desk.forMe(who)]);
      });
    },
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
      const wanted = [['language', language], ['theme', theme]] as const;
      for (const [key, value] of wanted) {
        const set = value === null ? ok(null) : parts().rows.setLook(key, value);
        if (!set.ok) return set;
      }
      publish('session-changed', {});
      return ok(true);
    },
  };
  const view = (): ReturnType<House['people']['view']> => entrance.view(backups.newest);
  return {
    trouble: opening.trouble,
    // What is not needed before somebody works: the packs, the reader, and a look over the whole file.
    afterSignIn: () => {
      const by = session.acting();
      if (by !== null) void bringInPacks(bringIn, by.staffId);
      viewings.sweep();
      void lookOver(opening, log).then(erasures.finish);
    },
    close: async () => {
      await importing.stop();
      viewings.flush();
      await opening.close();
    },
    people: {
      session,
      staff: makeStaff(book, hashes, checkPin),
      view,
      lookAgain: opening.tryAgain,
      firstStart: async (input) => {
        const started = await beginWorkstation(deps(), hashes, input, isDemonstration);
        if (!started.ok) return started;
        // The very first case is to have its pack; the others come a moment later.
        await bringInPacks(bringIn, started.value, (packId, index) => (input.playbook === null ? index === 0 : packId === input.playbook));
        session.begin(started.value);
        return ok(true);
      },
    },
    moveClock: movable === null ? null : (minutes) => {
      movable.move(minutes);
      // Nothing happened to any case, but what is due has changed.
      publish('session-changed', {});
      publish('queue-changed', {});
    },
    cases: casesOf({ parts, clock, ids, log, publish, afterCommit, checkApprover, note }),
    desk,
    customers: customersOf({ parts, reader: opening.reader, clock, actorFor: (by) => actorOf(parts().rows, by), notePerson: viewings.notePerson }),
    drafts,
    settings,
    letterhead: { read: () => ok(letterheadView(parts().rows)), change: (language, words, by) => changeLetterhead(deps(), language, words, by.staffId) },
    attachments: attachmentsOf({ parts, clock, log, publish, desktop, afterCommit, note }),
    papers: papersOf({ parts, clock, ids, log, publish, desktop, isDemonstration, afterCommit, note }),
    dayLog: dayLogOf({ parts, clock, ids, log, desktop, isDemonstration }),
    // A record is not put back under a run that still writes to it.
    backups: {
      ...backups,
      restore: async (name) => {
        await importing.stop();
        viewings.flush();
        return backups.restore(name);
      },
    },
    importing,
    playbooks: playbookDeskOf({ deps, clock, desktop, reading: packs, onChanged: () => publish('session-changed', {}) }),
    erasures,
    viewings,
  };
};

/** Starts the reader, lets the index catch up, and asks SQLite whether the file is sound; a damaged one is written to no more. */
const lookOver = async (opening: Opening, log: Log): Promise<void> => {
  // It is called a moment after the sign-in; by then the desk may be closing, or the record be away for a restore.
  if (opening.trouble() !== null) return;
  const { swept, missing } = opening.parts().attachments.sweep();
  if (swept + missing > 0) log.warn('files-swept', { swept, missing });
  // The first question starts the reader, which begins to follow; the check reads the whole file, on a thread that yields to people at work.
  void opening.reader().ask('follow', {});
  const checker = opening.checker();
  const checked = await checker.ask('quickCheck', {});
  void checker.close();
  if (checked.ok && checked.value !== null) return opening.giveUp('database-damaged');
  if (!checked.ok) log.warn('quick-check', { code: checked.error.code });
};
