/** Errands of the command line: one thing, said in clear sentences, ended with an exit code. 0 is well, 1 is not, 2 was not understood. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROGRAM } from '../engine/outbox';
import type { Clock, Ids } from '../engine/ports';
import { makeStaffBook } from '../engine/workstation/staff-book';
import { asideFolderOf } from './backups';
import { openParts, recordPaths, type OpenParts } from './record';
import type { PinHashes } from '../people/ports';
import { makeStaff } from '../people/staff';
import { err } from '../shared/result';
import type { Language } from '../shared/vocabulary/case';
import type { StaffView } from '../shared/views/desk-views';
import { backupNow, rebuildDerived, restoreFrom, verifyAll, type WholeCheck } from '../store/errands';
import { closeRecord } from '../store/open-record';
import { wallTimeOf } from '../shell/clock';
import type { Errand } from '../shell/command-line';
import type { Log } from '../shell/log';
import type { Profile } from '../shell/paths';
import { fill, SHELL_WORDS, type ShellWords } from '../shell/words';

/** What an errand needs. `ask` puts a question on the terminal and answers the line that was typed, or null when there is no more. */
export type ErrandNeeds = {
  readonly profile: Profile; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly language: Language; readonly hashes: PinHashes;
  readonly say: (sentence: string) => void; readonly ask: (question: string) => Promise<string | null>;
};

/** How a program says that it is done. */
export type ExitCode = 0 | 1 | 2;

type Words = ShellWords['errands'];
type Talk = (key: keyof Words, values?: Readonly<Record<string, string | number>>) => void;

/** Checks file, chain and newest backup, and says whether the record is whole; null when it cannot be read or is not. */
const wholeRecord = ({ profile }: ErrandNeeds, talk: Talk): WholeCheck | null => {
  const { ledger, backups } = recordPaths(profile.record);
  const startedAt = performance.now();
  const checked = verifyAll(ledger, backups);
  if (!checked.ok) {
    talk('cannotOpen', { code: checked.error.code });
    return null;
  }
  const { chain, integrity } = checked.value;
  const isWhole = chain.brokenAt === null && integrity === 'ok';
  if (isWhole) talk('whole', { count: chain.eventCount, seconds: ((performance.now() - startedAt) / 1_000).toFixed(1) });
  else talk('broken', { position: chain.brokenAt ?? chain.eventCount, count: chain.eventCount, why: chain.why ?? integrity });
  return isWhole ? checked.value : null;
};

const verify = (needs: ErrandNeeds, talk: Talk): ExitCode => {
  const whole = wholeRecord(needs, talk);
  if (whole === null) return 1;
  if (whole.backup === null) talk('noBackup');
  else talk(whole.backup.isVerified ? 'backupGood' : 'backupBad', { name: whole.backup.name });
  return whole.backup?.isVerified === false ? 1 : 0;
};

const backup = ({ profile, clock }: ErrandNeeds, folder: string | null, talk: Talk): ExitCode => {
  const { ledger, backups } = recordPaths(profile.record);
  const target = folder === null ? backups : resolve(folder);
  const made = backupNow(ledger, target, wallTimeOf(clock, clock.now()));
  if (made.ok) talk('backupMade', { path: join(target, made.value.name) });
  else talk('backupFailed', { code: made.error.code });
  return made.ok ? 0 : 1;
};

const restore = ({ profile, clock, ids }: ErrandNeeds, file: string, talk: Talk): ExitCode => {
  const { ledger, search, backups } = recordPaths(profile.record);
  const asideFolder = asideFolderOf(profile.record);
  const restored = restoreFrom({ ledgerPath: ledger, searchPath: search, backupFolder: backups, asideFolder }, { backupPath: resolve(file), now: clock.now(), by: PROGRAM.staffId, ids });
  if (restored.ok) talk('restored', { name: file, folder: asideFolder });
  else talk('restoreFailed', { code: restored.error.code });
  return restored.ok ? 0 : 1;
};

/** The lists that the desk shows, made again from the events: only of a whole record, and with a backup of how it was. */
const rebuild = async (needs: ErrandNeeds, talk: Talk): Promise<ExitCode> => {
  const whole = wholeRecord(needs, talk);
  if (whole === null) {
    talk('notRebuilt');
    return 1;
  }
  if (backup(needs, null, talk) !== 0) return 1;
  return withRecord(needs, talk, (parts) => {
    talk('rebuilt', { cases: rebuildDerived(parts.db, recordPaths(needs.profile.record).search), count: whole.chain.eventCount });
    return Promise.resolve(0);
  });
};

/** The administrator meant: the one named, or the only one. */
const whose = (staff: readonly StaffView[], name: string | null, talk: Talk): StaffView | null => {
  const administrators = staff.filter((each) => each.isActive && each.role === 'administrator');
  const names = administrators.map((each) => each.name).join(', ');
  const found = name === null ? administrators : administrators.filter((each) => each.name === name);
  if (found.length === 1) return found[0] ?? null;
  talk(name === null ? 'manyPersons' : 'noSuchPerson', { name: name ?? '', names });
  return null;
};

const PIN = /^[0-9]{6,12}$/;

/** For the day when the only administrator forgot the PIN: whoever may read and write the record's files may do this, and it is recorded. */
const resetPin = async (needs: ErrandNeeds, parts: OpenParts, name: string | null, talk: Talk): Promise<ExitCode> => {
  const book = makeStaffBook({ ...parts, clock: needs.clock, ids: needs.ids });
  const person = whose(book.list(), name, talk);
  if (person === null) return 1;
  const words = SHELL_WORDS[needs.language].errands;
  const pin = (await needs.ask(fill(words.askPin, { name: person.name })))?.trim() ?? '';
  if (!PIN.test(pin)) {
    talk('pinNotDigits');
    return 1;
  }
  if ((await needs.ask(words.askPinAgain))?.trim() !== pin) {
    talk('pinsDiffer');
    return 1;
  }
  // Nobody is checked here, so the old PIN is not asked: access to the files is what counts.
  const staff = makeStaff(book, needs.hashes, () => Promise.resolve(err({ code: 'not-permitted', facts: {}, opensWith: null })));
  const reset = await staff.resetPin(PROGRAM.staffId, person.staffId, pin);
  if (reset.ok) talk('pinReset', { name: person.name });
  else talk(reset.error.code === 'pin-too-simple' ? 'pinTooSimple' : 'cannotOpen', { code: reset.error.code });
  return reset.ok ? 0 : 1;
};

const withRecord = async (needs: ErrandNeeds, talk: Talk, work: (parts: OpenParts) => Promise<ExitCode>): Promise<ExitCode> => {
  const opened = openParts(needs.profile.record, needs.clock, needs.ids, needs.log);
  if (!opened.ok) {
    talk('cannotOpen', { code: opened.error });
    return 1;
  }
  try {
    return await work(opened.value);
  } finally {
    closeRecord(opened.value.db);
  }
};

/** Runs one errand. The desk must not be open on the same profile. */
export const runErrand = async (errand: Exclude<Errand, { kind: 'desk' }>, needs: ErrandNeeds): Promise<ExitCode> => {
  const words = SHELL_WORDS[needs.language].errands;
  const talk: Talk = (key, values = {}) => needs.say(fill(words[key], values));
  if (errand.kind === 'not-understood') {
    talk('notUnderstood', { word: errand.word });
    return 2;
  }
  if (errand.kind === 'restore') return restore(needs, errand.file, talk);
  if (!existsSync(recordPaths(needs.profile.record).ledger)) {
    talk('noRecord', { folder: needs.profile.record });
    return 1;
  }
  switch (errand.kind) {
    case 'verify': return verify(needs, talk);
    case 'backup': return backup(needs, errand.folder, talk);
    case 'rebuild': return rebuild(needs, talk);
    case 'reset-pin': return withRecord(needs, talk, (parts) => resetPin(needs, parts, errand.name, talk));
  }
};
