/** A whole desk that lives through random days behind its real door: several people, several cases, tables of another system, backups. The record is read beside it, over a connection of its own. */
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Actor } from '../../../src-main/domain/case/commands';
import type { RecordedCaseEvent } from '../../../src-main/domain/case/events';
import { foldEvents } from '../../../src-main/domain/case/evolve';
import type { CaseState } from '../../../src-main/domain/case/state';
import { limitOf } from '../../../src-main/domain/triage/authority';
import { caseId, type CaseId, type StaffId } from '../../../src-main/shared/vocabulary/ids';
import { MINUTE_MS, type Instant } from '../../../src-main/shared/vocabulary/time';
import type { Ledger } from '../../../src-main/engine/ports';
import type { WritableDb } from '../../../src-main/store/database';
import { openLedger } from '../../../src-main/store/ledger';
import { openRecord } from '../../../src-main/store/open-record';
import { rebuildRows } from '../../../src-main/store/projections';
import type { AuthorityOf } from '../../support/judges';
import { PIN } from '../../support/open-house';
import { quietPaperRoom } from '../../support/quiet-paper-room';
import { GOVERNING_OF_TESTS, shipped } from '../../support/sample-pack';
import { countedIds } from '../../support/temp-ledger';
import { openImportDesk, type ImportDesk } from '../importing/import-desk';

/** When every desk begins: Monday 23 November 2026, 09:00 UTC. */
export const BEGUN_AT: Instant = Date.UTC(2026, 10, 23, 9, 0, 0);

/** The desk and what is asked of it from outside. */
export type LivingDesk = {
  readonly desk: ImportDesk; readonly letters: readonly string[];
  /** An agent and two who may decide more; the last one is everybody's superior. */
  readonly staff: readonly Actor[];
  readonly signIn: (actor: Actor) => Promise<void>;
  readonly pass: (minutes: number) => void;
  readonly waitUntil: (at: Instant) => void;
  readonly freshId: () => string;
  /** In the order in which they began. */
  readonly cases: () => readonly CaseId[];
  readonly eventsOf: (id: CaseId) => readonly RecordedCaseEvent[];
  readonly stateOf: (id: CaseId) => CaseState;
  /** Hash of every event there is, in order: what is there once must stay (I1). */
  readonly chain: () => readonly string[];
  /** Rows that screens read and that say something else than the events; they are made anew for it. */
  readonly untrueRows: () => readonly string[];
  /** Lets the file go, for a restore; it is opened again by the next look. */
  readonly letGo: () => void;
  readonly authorityOf: AuthorityOf;
  readonly close: () => Promise<void>;
};

type Beside = { readonly db: WritableDb; readonly ledger: Ledger };

const openBeside = (path: string): Beside => {
  const opened = openRecord(path, { now: BEGUN_AT, beforeMigration: () => 'unused' });
  if (!opened.ok) throw new Error(opened.error.kind);
  return { db: opened.value.db, ledger: openLedger(opened.value.db, countedIds(9)) };
};

const ROWS = ['case_row', 'person_row', 'paper_row', 'wish_row', 'attachment_row', 'erasure_row', 'erasure_person', 'staff', 'setting'];
/** Rows by what they say: the order in which they were made does not matter. */
const rowsOf = (db: WritableDb): readonly string[] =>
  ROWS.flatMap((table) => db.prepare<[], Record<string, unknown>>(`test.${table}`, `SELECT * FROM ${table}`).all().map(({ seq: _seq, ...row }) => `${table} ${JSON.stringify(row)}`));

/** Opens one under a clock that only `pass` moves. */
export const openLivingDesk = async (readerThread: string): Promise<LivingDesk> => {
  vi.useFakeTimers({ toFake: ['Date'], now: BEGUN_AT });
  const letters: string[] = [];
  const desk = await openImportDesk({ readerThread, shippedPacks: () => Promise.resolve([shipped('test-bank')]) }, { paperRoom: () => Promise.resolve(quietPaperRoom(letters)) });
  const { house } = desk;
  const read = await house.ask('settings.read', {});
  const { language: _language, theme: _theme, branchCode: _branchCode, workstationCode: _workstationCode, ...settings } = { ...read };
  await house.ask('settings.change', { ...settings, agentLimitMinor: 50_000, supervisorLimitMinor: 500_000 });
  const settledFor = (role: Actor['role']): number => (role === 'agent' ? 50_000 : 500_000);
  const people = [await house.addPerson('周敏', 'agent'), await house.addPerson('Helen Ward', 'supervisor')];
  const [administrator] = (await house.ask('session.read', {})).staff.filter(({ role }) => role === 'administrator');
  if (administrator === undefined) throw new Error('somebody began');
  const staff = [...people, administrator].map((person): Actor => ({ staffId: person.staffId, name: person.name, role: person.role, authorityMinor: settledFor(person.role) }));
  let held: Beside | null = null;
  const beside = (): Beside => (held ??= openBeside(join(house.folder, 'record/ledger.db')));
  const letGo = (): void => {
    signedIn = null;
    held?.db.close();
    held = null;
  };
  let ids = 0;
  let signedIn: StaffId | null = null;
  let at = BEGUN_AT;
  const waitUntil = (instant: Instant): void => {
    at = instant;
    vi.setSystemTime(at);
  };
  return {
    desk, letters, staff,
    signIn: async ({ staffId }) => {
      if (signedIn === staffId) return;
      signedIn = staffId;
      await house.ask('session.sign-in', { staffId, pin: PIN });
    },
    pass: (minutes) => waitUntil(at + minutes * MINUTE_MS),
    waitUntil: (instant) => waitUntil(Math.max(at, instant)),
    freshId: () => {
      ids += 1;
      return `01940000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
    cases: () => beside().db.prepare<[], { stream_id: string }>('test.streams', "SELECT stream_id FROM event WHERE version = 1 AND stream_id <> 'workstation' ORDER BY position").all().map((row) => caseId(row.stream_id)),
    eventsOf: (id) => beside().ledger.readCase(id),
    stateOf: (id) => {
      const state = foldEvents(beside().ledger.readCase(id));
      if (state === null) throw new Error('the case is there');
      return state;
    },
    chain: () => beside().db.prepare<[], { hash: Buffer }>('test.chain', 'SELECT hash FROM event ORDER BY position').all().map((row) => row.hash.toString('hex')),
    authorityOf: (actorId, past, account) => {
      const actor = staff.find(({ staffId }) => staffId === actorId);
      const state = foldEvents(past);
      return actor === undefined || state === null ? 0 : limitOf(state, actor, account, GOVERNING_OF_TESTS).limitMinor;
    },
    untrueRows: () => {
      const { db } = beside();
      const shown = new Set(rowsOf(db));
      rebuildRows(db);
      const made = new Set(rowsOf(db));
      return [...[...shown].filter((row) => !made.has(row)).map((row) => `shown: ${row}`), ...[...made].filter((row) => !shown.has(row)).map((row) => `made anew: ${row}`)];
    },
    letGo,
    close: async () => {
      letGo();
      await desk.close();
      vi.useRealTimers();
    },
  };
};

/** A table of twelve complaints of another system, three of them open, written into the desk's own folder. */
export const tableText = (from: number): string => ['Complaint ID,Date received,Product,Narrative,Status', ...Array.from({ length: 12 }, (_each, index) => `T-${from + index},2026-05-0${1 + (index % 9)},Parcel,"It came late, and wet.",${index % 4 === 0 ? 'Open' : 'Closed'}`), ''].join('\n');

