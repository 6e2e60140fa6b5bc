/**
 * A workstation with a past: realistic complaints in both languages, each with its whole history, recorded by the real engine in a real
 * file. The same seed, count and end give the same words and the same order on every machine; keys and nonces differ, as they must.
 */
import { mkdirSync } from 'node:fs';
import type { Actor } from '../../src-main/domain/case/commands';
import type { Ledger } from '../../src-main/engine/ports';
import { registerCase } from '../../src-main/engine/register-case';
import { runCommand } from '../../src-main/engine/run-command';
import { makeStaffBook } from '../../src-main/engine/workstation/staff-book';
import { firstStart } from '../../src-main/engine/workstation/first-start';
import { authorityOf, settingsView } from '../../src-main/engine/workstation/settings';
import { recordPaths } from '../../src-main/house/record';
import { pinHashes } from '../../src-main/people/pin-hash';
import type { RegisterPayload } from '../../src-main/shared/contract/case-commands';
import type { Language } from '../../src-main/shared/vocabulary/case';
import type { Result } from '../../src-main/shared/result';
import { commandId, type CaseId, type PersonId } from '../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS, type Instant } from '../../src-main/shared/vocabulary/time';
import { openLedger } from '../../src-main/store/ledger';
import { closeRecord, openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import { countedIds, movableClock } from '../support/temp-ledger';
import { planOf, type Step } from './made/case-plan';
import { chanceOf } from './made/chance';
import { manyAtOnce } from './made/many-at-once';
import { soonest } from './made/soonest';
import { registrationFrom } from './made/words';
import { WORDS_EN } from './made/words-en';
import { WORDS_ZH } from './made/words-zh';

/** What is to be made. `folder` is the record folder of a profile; `endsAt` is the moment up to which things happened. */
export type ToMake = { readonly folder: string; readonly cases: number; readonly endsAt: Instant; readonly seed: number; readonly onProgress?: (registered: number) => void };
/** What was made. */
export type Made = { readonly cases: number; readonly events: number; readonly commands: number; readonly tookMs: number };

/** Raised whenever other lives come out of the same seed: records made before are not used any more. */
export const GENERATOR_VERSION = 1;

/** PIN of everybody in a made workstation. */
export const MADE_PIN = '482917';

/** Cases a day: a busy desk, and a large one where there are so many that a busy desk would need decades. */
const perDay = (cases: number): number => Math.max(35, cases / 730);
/** Chinese first: two of three. */
const CHINESE_SHARE = 0.66;
const RETURNING_SHARE = 0.12;
/** Commands of one transaction; one at a time would mostly measure the disk. */
const BATCH = 2_000;
/** The file is made whole or not at all, so that nothing has to be flushed on the way; what lies open at once fits into the page cache. */
const IN_BULK = 'PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA wal_autocheckpoint = 20000';

type Next = { readonly at: Instant; readonly registration: number } | { readonly at: Instant; readonly caseId: CaseId; readonly by: Actor; readonly plan: readonly Step[]; readonly place: number };

const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(`a made history must obey the rules: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Makes it. The folder must not hold a record yet. */
export const generate = async ({ folder, cases, endsAt, seed, onProgress }: ToMake): Promise<Made> => {
  const startedAt = performance.now();
  mkdirSync(folder, { recursive: true });
  const days = Math.ceil(cases / perDay(cases));
  const spanMs = days * DAY_MS;
  const clock = movableClock(endsAt - spanMs - DAY_MS);
  const ids = countedIds(7);
  const commands = countedIds(8);
  const opened = openRecord(recordPaths(folder).ledger, { now: clock.now(), beforeMigration: () => recordPaths(folder).ledger });
  const { db } = value(opened);
  db.exec(IN_BULK);
  const ledger = openLedger(db, ids);
  const rows = openRows(db);
  const deps = { ledger, rows, clock, ids };
  const pinHash = await pinHashes().hash(MADE_PIN);
  const administrator = value(firstStart(deps, { organisation: '示例银行', branchName: '西湖支行', branchCode: '0571-03', workstationCode: '02', language: 'zh-CN', currency: 'CNY', playbook: null, name: '陈屿', pinHash, isDemonstration: false }));
  const book = makeStaffBook(deps);
  for (const [name, role] of [['李娜', 'agent'], ['Tom Harrow', 'agent'], ['王军', 'supervisor']] as const) value(book.add(administrator, name, role, pinHash));
  const settings = settingsView(rows);
  const desk: readonly Actor[] = book.list().map(({ staffId, name, role }) => ({ staffId, name, role, authorityMinor: authorityOf(role, settings) }));

  const chance = chanceOf(seed);
  const many = manyAtOnce(ledger);
  const line = soonest<Next>();
  for (let registration = 0; registration < cases; registration += 1) {
    const day = Math.floor((registration / cases) * days);
    line.add({ at: endsAt - spanMs + day * DAY_MS + chance.between(0, 11 * HOUR_MS), registration });
  }
  const known: Readonly<Record<Language, PersonId[]>> = { 'zh-CN': [], en: [] };
  let registered = 0;
  let done = 0;

  const complainantOf = (payload: RegisterPayload): RegisterPayload =>
    payload.complainant.kind === 'new' && known[payload.language].length > 0 && chance.isTrue(RETURNING_SHARE) ? { ...payload, complainant: { kind: 'known', personId: chance.pick(known[payload.language]) } } : payload;

  const register = (ledger: Ledger, at: Instant): void => {
    const words = chance.isTrue(CHINESE_SHARE) ? WORDS_ZH : WORDS_EN;
    const payload = complainantOf(registrationFrom(words, chance));
    const by = chance.pick(desk);
    const { caseId } = value(registerCase({ ledger, clock, ids }, { commandId: commandId(commands.next()), payload, actor: by }));
    const personId = many.stateOf(caseId)?.personId;
    if (payload.complainant.kind === 'new' && personId !== undefined) known[payload.language].push(personId);
    registered += 1;
    follow({ caseId, by, plan: planOf(payload, at, words, chance), place: 0 });
  };
  const follow = (life: Omit<Extract<Next, { place: number }>, 'at'>): void => {
    const step = life.plan[life.place];
    if (step !== undefined && step.at <= endsAt) line.add({ ...life, at: step.at });
    else many.rest(life.caseId);
  };
  const live = (ledger: Ledger, next: Next): void => {
    clock.set(next.at);
    done += 1;
    if ('registration' in next) return register(ledger, next.at);
    const step = next.plan[next.place];
    if (step === undefined) return;
    const answer = runCommand({ ledger, clock }, { caseId: next.caseId, expectedVersion: null, commandId: commandId(commands.next()), command: step.command, actor: next.by });
    // One in tens of thousands of plans calls more often than an agent may: that call is not made.
    if (answer.ok || answer.error.code !== 'contact-needs-supervisor') value(answer);
    follow({ ...next, place: next.place + 1 });
  };
  const liveThrough = (ledger: Ledger): void => {
    for (let count = 0; count < BATCH; count += 1) {
      const next = line.take();
      if (next === null || next.at > endsAt) return;
      live(ledger, next);
    }
  };
  while (line.size() > 0) {
    many.inOne(liveThrough);
    onProgress?.(registered);
  }
  const events = db.prepare<[], { n: number }>('bench.events', 'SELECT max(position) AS n FROM event').get()?.n ?? 0;
  closeRecord(db);
  return { cases: registered, events, commands: done, tookMs: performance.now() - startedAt };
};
