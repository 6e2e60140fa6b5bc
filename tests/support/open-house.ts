/** The whole house without a window: real record in a folder of its own, real handlers, the real door. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Desktop } from '../../src-main/house/desktop';
import { openHouse, type HouseNeeds, type OpenHouse } from '../../src-main/house/index';
import { readingHere } from '../../src-main/exchange/table-reading';
import { handlersOf } from '../../src-main/ipc/handlers';
import { makeDoor, type Door, type DoorLine } from '../../src-main/ipc/serve';
import type { Sender } from '../../src-main/ipc/trust';
import { pinHashes } from '../../src-main/people/pin-hash';
import { answerPack } from '../../src-main/playbooks/pack-reading';
import type { Channel, Reply, Request } from '../../src-main/shared/contract';
import { err } from '../../src-main/shared/result';
import type { Role } from '../../src-main/shared/vocabulary/staff';
import type { StaffView } from '../../src-main/shared/views/desk-views';
import { profileIn } from '../../src-main/shell/paths';
import { faultCodeOf } from '../../src-main/store/sqlite-fault';

/** The desk's own page, as the door sees it. */
export const OWN_PAGE: Sender = { isOwnWindow: true, isTopFrame: true, origin: 'app://desk' };

/** PIN of everybody in these tests. */
export const PIN = '482917';

/** The thread as built, when the app was built; without it find answers `search-unavailable`. */
const READER_THREAD = resolve(import.meta.dirname, '../../out/main/reader.js');

/** Cheap PINs, so that tests which sign in often stay quick. */
const QUICK = pinHashes(10);

/** Nobody to ask and nothing to print on: dialogs are closed, the paper room is broken. */
export const NO_DESKTOP: Desktop = {
  chooseWhereToSave: () => Promise.resolve(null),
  chooseBackup: () => Promise.resolve(null),
  chooseTable: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  paperRoom: () => Promise.resolve({
    printer: {
      warm: () => undefined, toPdf: () => Promise.resolve(err({ code: 'paper-failed', reason: 'no window in this test' })), printers: () => Promise.resolve([]),
      sendToDevice: () => Promise.resolve(err({ code: 'no-printer', reason: 'no device in this test' })), close: () => undefined,
    },
    drawDayLog: ({ frame }) => ({ title: frame.reference, heading: frame.reference, language: frame.language, html: '', faces: [], header: '', footer: '' }),
    draw: () => err({ code: 'paper-not-ready', gaps: [{ code: 'part-missing', part: 'recourse', sentence: null, piece: null }] }),
    saysTheSame: () => true,
    gaps: () => [{ code: 'part-missing', part: 'recourse', sentence: null, piece: null }],
  }),
};

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A house with its door open. `lines` is what the door reported, `pushes` what the page was told. */
export type TestHouse = {
  readonly folder: string; readonly house: OpenHouse; readonly door: Door; readonly lines: DoorLine[]; readonly thrown: unknown[]; readonly pushes: string[];
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<C>>;
  /** Calls and expects a value. */
  readonly ask: <C extends Channel>(channel: C, request: Request<C>) => Promise<Extract<Reply<C>, { ok: true }>['value']>;
  /** First start with an administrator, signed in. */
  readonly begin: () => Promise<StaffView>;
  /** Adds somebody, for which an administrator must be signed in. */
  readonly addPerson: (name: string, role: Role) => Promise<StaffView>;
  readonly signIn: (person: StaffView) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens one. `change` replaces what a test is about; `folder` reopens an earlier profile. */
export const openTestHouse = (change: Partial<HouseNeeds> = {}, folder = mkdtempSync(join(tmpdir(), 'amends-house-'))): TestHouse => {
  const lines: DoorLine[] = [];
  const thrown: unknown[] = [];
  const pushes: string[] = [];
  const isDemonstration = change.isDemonstration ?? false;
  const house = openHouse({
    profile: profileIn(folder, isDemonstration), isDemonstration, log: silent, publish: (topic) => { pushes.push(topic); },
    systemLanguage: 'en', appVersion: '0.0.0', hashes: QUICK, desktop: NO_DESKTOP, readerThread: READER_THREAD, tables: readingHere, packs: (question) => Promise.resolve(answerPack(question)), shippedPacks: () => Promise.resolve([]), ...change,
  });
  let count = 0;
  const door = makeDoor({
    handlers: handlersOf(house), signedIn: house.people.session.acting, trouble: house.trouble, origins: ['app://desk'], checksOutput: true, faultCodeOf,
    traceId: () => { count += 1; return `trace-${count}`; },
    report: (line, what) => { lines.push(line); if (what !== undefined) thrown.push(what); },
  });
  // What the door answers on a channel is that channel's reply; the output check above holds it to its schema.
  const call = async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> => (await door(OWN_PAGE, channel, request)) as Reply<C>;
  const ask: TestHouse['ask'] = async (channel, request) => {
    const reply = await call(channel, request);
    if (!reply.ok) throw new Error(`${channel} answered ${JSON.stringify(reply.error)} ${String(thrown.at(-1))}`);
    return reply.value;
  };
  return {
    folder, house, door, lines, thrown, pushes, call, ask,
    begin: async () => {
      const session = await ask('session.first-start', { organisation: 'Sample Bank', branchName: 'West Lake', branchCode: '0571-03', workstationCode: '02', language: 'en', currency: 'CNY', name: 'Chen Yu', pin: PIN });
      if (session.signedIn === null) throw new Error('the first person is signed in');
      return session.signedIn;
    },
    addPerson: async (name, role) => {
      const added = (await ask('staff.add', { name, role, pin: PIN })).find((each) => each.name === name);
      if (added === undefined) throw new Error(`${name} is on the list`);
      return added;
    },
    signIn: async (person) => {
      await ask('session.sign-in', { staffId: person.staffId, pin: PIN });
    },
    close: async () => {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
