/** A real ledger file in a folder of its own, with a clock that the test moves and ids that can be told apart. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src-main/domain/case/commands';
import type { CaseCommandName, CasePayload, RegisterPayload } from '../../src-main/shared/contract/case-commands';
import type { Clock, Ids, Ledger } from '../../src-main/engine/ports';
import { registerCase } from '../../src-main/engine/register-case';
import { runCommand, type CommandDone } from '../../src-main/engine/run-command';
import { commandId, staffId, type CaseId, type CommandId } from '../../src-main/shared/vocabulary/ids';
import type { WritableDb } from '../../src-main/store/database';
import { openLedger } from '../../src-main/store/ledger';
import { closeRecord, openRecord, type RecordOptions } from '../../src-main/store/open-record';

/** 22 November 2026, 12:00 in Hangzhou. */
export const NOON = Date.UTC(2026, 10, 22, 4, 0, 0);

/** A clock that stands until it is moved. Days are Hangzhou's. */
export type MovableClock = Clock & { set: (at: number) => void; advance: (byMs: number) => void };

const HANGZHOU_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Makes one. */
export const movableClock = (start = NOON): MovableClock => {
  let at = start;
  return {
    now: () => at,
    dayOf: (instant) => new Date(instant + HANGZHOU_MS).toISOString().slice(0, 10),
    startOfDay: (instant) => Math.floor((instant + HANGZHOU_MS) / DAY_MS) * DAY_MS - HANGZHOU_MS,
    endOfDay: (instant) => Math.floor((instant + HANGZHOU_MS) / DAY_MS) * DAY_MS + DAY_MS - HANGZHOU_MS,
    set: (instant) => { at = instant; },
    advance: (byMs) => { at += byMs; },
  };
};

/** Ids in the shape of UUIDv7 that count upwards; `salt` keeps two runs apart. */
export const countedIds = (salt = 0): Ids => {
  let count = 0;
  return { next: () => { count += 1; return `01930000-${salt.toString(16).padStart(4, '0')}-7000-8000-${count.toString(16).padStart(12, '0')}`; } };
};

/** The person at the desk in tests. */
export const CHEN: Actor = { staffId: staffId('01930000-0000-7000-9000-000000000001'), name: 'Chen Yu', role: 'agent', authorityMinor: 50_000 };

/** A registration as the intake sends it; `change` replaces what a test is about. */
export const registration = (change: Partial<RegisterPayload> = {}): RegisterPayload => ({
  story: '银行卡丢了两天，热线没人能告诉我钱是否安全。我打了三次电话。', pains: [{ kind: 'information', words: '没人能告诉我钱是否安全' }],
  desiredRemedy: '不用跑网点就换新卡', channel: 'phone', product: '借记卡', journeyStep: '热线', language: 'zh-CN',
  around: null, complainant: { kind: 'new', name: '王秀英', phone: '13800006688', address: '杭州市西湖区文三路 9 号' },
  effortBefore: { tellings: 2, transfers: 1, waitMinutes: 30, visits: 0, documents: 0 }, ...change,
});

/** An open ledger with everything a test presses. */
export type TempLedger = {
  readonly folder: string; readonly path: string; readonly clock: MovableClock; readonly ids: Ids;
  db: WritableDb; ledger: Ledger;
  readonly nextCommand: () => CommandId;
  readonly register: (change?: Partial<RegisterPayload>, command?: CommandId) => CommandDone;
  readonly press: <N extends CaseCommandName>(caseId: CaseId, name: N, payload: CasePayload<N>) => CommandDone;
  readonly reopen: () => void;
  readonly remove: () => void;
};

const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (!result.ok) throw new Error(`expected an answer, got ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Opens a fresh ledger in a fresh folder. */
export const tempLedger = (options: Partial<RecordOptions> = {}): TempLedger => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-store-'));
  const path = join(folder, 'ledger.db');
  const clock = movableClock();
  const ids = countedIds(1);
  const commands = countedIds(2);
  const open = (): WritableDb => value(openRecord(path, { now: clock.now(), beforeMigration: (schema) => join(folder, `before-${schema}.db`), ...options })).db;
  const db = open();
  const nextCommand = (): CommandId => commandId(commands.next());
  const temp: TempLedger = {
    folder, path, clock, ids, db, ledger: openLedger(db, ids), nextCommand,
    register: (change = {}, command = nextCommand()) => value(registerCase({ ledger: temp.ledger, clock, ids }, { commandId: command, payload: registration(change), actor: CHEN })),
    press: (caseId, name, payload) => {
      const version = temp.ledger.readCase(caseId).length;
      // A name and its payload belong together by the signature; the union cannot see that.
      const command = { name, payload } as Parameters<typeof runCommand>[1]['command'];
      return value(runCommand({ ledger: temp.ledger, clock }, { caseId, expectedVersion: version, commandId: nextCommand(), command, actor: CHEN }));
    },
    reopen: () => {
      closeRecord(temp.db);
      temp.db = open();
      temp.ledger = openLedger(temp.db, ids);
    },
    remove: () => {
      temp.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return temp;
};
