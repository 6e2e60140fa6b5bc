/** The record as the engine sees it: one transaction per change, taken back whole when the answer is a failure. */
import { hash } from 'node:crypto';
import { projectCase, projectOpenCases } from './projections';
import { isErasureWaiting } from './projections/erasure-row';
import { projectWorkstation } from './projections/staff-row';
import { contactsElsewhere } from './projections/contact-row';
import { holdCount, openCaseCount } from './projections/standing';
import { wishesOf } from './projections/wish-row';
import type { Failure, Ids, KnownPerson, Ledger, LedgerWriter } from '../engine/ports';
import type { RecordedCaseEvent } from '../domain/case/events';
import type { CaseState } from '../domain/case/state';
import { err, type Result } from '../shared/result';
import { caseId, personId, type CaseId, type PersonId } from '../shared/vocabulary/ids';
import { digestOfCase } from './chain';
import type { ReadableDb, WritableDb } from './database';
import { memoryOf } from './connection-memory';
import { appendCase, appendWorkstation, openCase, tailOf } from './event-table';
import { destroyPerson } from './erasure';
import { enqueue } from './job-store';
import { governingAtBeginning, governingFor } from './governing';
import { addPersonKey, appendNewCase, changeInBatches } from './new-cases';
import { keepPack, openPlaybooks } from './playbooks';
import { readReceipt, saveReceipt } from './receipts';
import { readSetting } from './settings';
import { attempt } from './sqlite-fault';
import { listStaff, readPin, savePin, shapersOf } from './staff-store';

/** Takes a transaction back without being an accident. */
class TakenBack extends Error {
  readonly why: Failure;
  constructor(why: Failure) {
    super(why.code);
    this.why = why;
  }
}

/** A person as known here, or null. */
export const readPerson = (db: ReadableDb, id: PersonId): KnownPerson | null => {
  const row = db.prepare<[string], { person_id: string; name: string | null; phone: string | null; address: string | null; is_erased: number }>(
    'person-row.read', 'SELECT person_id, name, phone, address, is_erased FROM person_row WHERE person_id = ?',
  ).get(id);
  return row === undefined ? null : { personId: personId(row.person_id), isErased: row.is_erased === 1, name: row.name, phone: row.phone, address: row.address };
};

const nextNumber = (db: WritableDb, counter: string, count: number): number => {
  const row = db.prepare<[string, number], { value: number }>(
    'counter.next', 'INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value RETURNING value',
  ).get(counter, count);
  return (row?.value ?? 0) - count + 1;
};

/** The case as it is after these events, so that the next look at it reads nothing. */
const remember = (db: WritableDb, caseId: CaseId, state: CaseState, added: readonly RecordedCaseEvent[]): void => {
  const memory = memoryOf(db);
  const version = state.version - added.length;
  const events = version === 0 ? [] : memory.opened(caseId, version)?.events;
  if (events !== undefined) memory.keep(caseId, { events: [...events, ...added], state });
};

const writerOn = (db: WritableDb, ids: Ids): LedgerWriter => ({
  receipt: (commandId) => readReceipt(db, commandId),
  saveReceipt: (commandId, receipt, recordedAt) => saveReceipt(db, commandId, receipt, recordedAt),
  caseState: (caseId) => openCase(db, caseId)?.state ?? null,
  lastRecordedAt: () => tailOf(db).recordedAt,
  appendNewCase: (key, make) => appendNewCase(db, ids, key, make),
  clockNotedAt: () =>
    db.prepare<[], { at: number | null }>('event.clock', "SELECT max(recorded_at) AS at FROM event WHERE stream_id = 'workstation' AND type = 'ClockWentBack'").get()?.at ?? 0,
  appendCase: (caseId, person, afterVersion, events, stamp) => appendCase(db, ids, caseId, person, afterVersion, events, stamp),
  appendWorkstation: (event, stamp) => {
    appendWorkstation(db, ids, event, stamp);
    projectWorkstation(db, event, stamp);
  },
  project: (caseId, state, added) => {
    projectCase(db, caseId, state, added, state.version === added.length);
    remember(db, caseId, state, added);
  },
  createPerson: (person, at) => {
    addPersonKey(db, person, at);
  },
  person: (person) => readPerson(db, person),
  wishesOf: (person) => wishesOf(db, person),
  contactsElsewhere: (person, except, since) => contactsElsewhere(db, person, except, since),
  governingOf: (state) => (state === null ? governingAtBeginning(db) : governingFor(db, state)),
  casesOf: (person) => db.prepare<[string], { case_id: string }>('case-row.all-of', 'SELECT case_id FROM case_row WHERE person_id = ? ORDER BY seq').all(person).map((row) => caseId(row.case_id)),
  nextNumber: (counter, count = 1) => nextNumber(db, counter, count),
  enqueue: (job, at) => enqueue(db, job, at),
  setting: (key) => {
    const value = readSetting(db, key);
    return value === null ? null : String(value);
  },
  staff: () => listStaff(db),
  pin: (id) => readPin(db, id),
  savePin: (id, pin) => savePin(db, id, pin),
  shapersOf: (id) => shapersOf(db, id),
  projectOpenCases: () => projectOpenCases(db),
  openCaseCount: (person) => openCaseCount(db, person),
  holdCount: (person) => holdCount(db, person),
  isErasureWaiting: (person) => isErasureWaiting(db, person),
  destroyPerson: (person) => destroyPerson(db, person),
  playbooks: openPlaybooks(db),
  keepPack: (pack, texts, origin, stamp) => keepPack(db, pack, texts, origin, stamp),
  fingerprint: (text) => hash('sha256', text, 'hex'),
});

/** Opens the record on a migrated file. `ids` names events. */
export const openLedger = (db: WritableDb, ids: Ids): Ledger => {
  const writer = writerOn(db, ids);
  const change = <T>(work: (writer: LedgerWriter) => Result<T, Failure>): Result<T, Failure> =>
    attempt(() => {
      try {
        return db.immediate(() => {
          const answer = work(writer);
          if (!answer.ok) throw new TakenBack(answer.error);
          return answer;
        });
      } catch (thrown) {
        if (thrown instanceof TakenBack) return err(thrown.why);
        throw thrown;
      }
    });
  return {
    change,
    changeInBatches: (chunks, work, onCommitted) => changeInBatches(db, writer, chunks, work, onCommitted),
    openCase: (caseId) => openCase(db, caseId),
    readCase: (caseId) => openCase(db, caseId)?.events ?? [],
    caseDigest: (caseId, afterVersion) => digestOfCase(db, caseId, afterVersion),
  };
};
