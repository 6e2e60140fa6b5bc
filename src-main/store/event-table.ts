/** Reading and appending events. Nothing here knows what an event means; it seals, chains and numbers. */
import type { CaseEvent, RecordedCaseEvent } from '../domain/case/events';
import type { Ids, OpenedCase, Stamp } from '../engine/ports';
import { schemaVersionOf, upcast } from '../engine/upcast';
import { WORKSTATION_STREAM, type WorkstationEvent } from '../engine/workstation/events';
import { commandId, staffId, type CaseId, type PersonId } from '../shared/vocabulary/ids';
import { foldEvents } from '../domain/case/evolve';
import { GENESIS, hashOf, type EventRow } from './chain';
import { memoryOf, type ConnectionMemory, type Tail } from './connection-memory';
import type { ReadableDb, WritableDb } from './database';
import { joinPayload, seal, splitPayload } from './sealing';

type Unhashed = Omit<EventRow, 'position' | 'prev_hash' | 'hash'>;

/** The key of a person, or null once it was destroyed. */
export const keyOf = (db: ReadableDb, personId: string | null): Buffer | null => {
  if (personId === null) return null;
  return db.prepare<[string], { key: Buffer }>('person-key.read', 'SELECT key FROM person_key WHERE person_id = ?').get(personId)?.key ?? null;
};

/** What reading an event needs: everything but the links of the chain, whose bytes take as long to fetch as all the rest. */
export const READ_COLUMNS = 'event_id, version, type, schema_version, payload, sealed, person_id, actor_id, recorded_at, command_id';
/** A row of those columns. */
export type ReadRow = Pick<EventRow, 'event_id' | 'version' | 'type' | 'schema_version' | 'payload' | 'sealed' | 'person_id' | 'actor_id' | 'recorded_at' | 'command_id'>;

/** Payload of a stored event with its words, or with `ERASED` in their place. */
export const payloadOf = (row: Pick<EventRow, 'event_id' | 'payload' | 'sealed'>, key: Buffer | null): Record<string, unknown> =>
  joinPayload(JSON.parse(row.payload) as Record<string, unknown>, row.sealed, row.event_id, key);

const recordedFrom = (row: ReadRow, key: Buffer | null): RecordedCaseEvent =>
  ({ ...upcast(row.type, row.schema_version, payloadOf(row, key)), version: row.version, actorId: staffId(row.actor_id), recordedAt: row.recorded_at, commandId: commandId(row.command_id) });

/** The events of a case, oldest first; empty when there is no such case. */
export const readCase = (db: ReadableDb, caseId: string): readonly RecordedCaseEvent[] => {
  const rows = db.prepare<[string], ReadRow>('event.stream', `SELECT ${READ_COLUMNS} FROM event WHERE stream_id = ? ORDER BY version`).all(caseId);
  const keys = new Map<string | null, Buffer | null>();
  return rows.map((row) => {
    let key = keys.get(row.person_id);
    if (key === undefined) {
      key = keyOf(db, row.person_id);
      keys.set(row.person_id, key);
    }
    return recordedFrom(row, key);
  });
};

/** A case with its state, from memory when it was opened at its newest version; null when there is none. */
export const openCase = (db: WritableDb, caseId: string): OpenedCase | null => {
  const last = db.prepare<[string], { version: number }>('event.version', 'SELECT version FROM event WHERE stream_id = ? ORDER BY version DESC LIMIT 1').get(caseId);
  if (last === undefined) return null;
  const memory = memoryOf(db);
  const known = memory.opened(caseId, last.version);
  if (known !== null) return known;
  const events = readCase(db, caseId);
  const state = foldEvents(events);
  if (state === null) return null;
  memory.keep(caseId, { events, state });
  return { events, state };
};

const NOTHING_YET: Tail = { position: 0, hash: GENESIS, recordedAt: 0 };

/** The newest event; read once in a transaction, where nobody else writes. */
export const tailOf = (db: WritableDb, memory: ConnectionMemory = memoryOf(db)): Tail =>
  memory.tail ??= db.prepare<[], Tail>('event.last', 'SELECT position, hash, recorded_at AS recordedAt FROM event ORDER BY position DESC LIMIT 1').get() ?? NOTHING_YET;

const noteKind = (db: WritableDb, memory: ConnectionMemory, type: string, schemaVersion: number): void => {
  const kind = `${type} ${schemaVersion}`;
  if (memory.kinds.has(kind)) return;
  db.prepare<[string, number], unknown>('event-kind.add', 'INSERT OR IGNORE INTO event_kind (type, schema_version) VALUES (?, ?)').run(type, schemaVersion);
  memory.kinds.add(kind);
};

const insert = (db: WritableDb, event: Unhashed): void => {
  const memory = memoryOf(db);
  const last = tailOf(db, memory);
  const position = last.position + 1;
  // Field by field: a spread with something added gives each object a shape of its own, which everything that reads it pays for. So does the next one.
  const hash = hashOf({
    position, event_id: event.event_id, stream_id: event.stream_id, version: event.version, type: event.type, schema_version: event.schema_version, payload: event.payload,
    sealed: event.sealed, person_id: event.person_id, actor_id: event.actor_id, recorded_at: event.recorded_at, command_id: event.command_id, prev_hash: last.hash,
  });
  db.prepare<[number, string, string, number, string, number, string, Buffer | null, string | null, string, number, string, Buffer, Buffer], unknown>(
    'event.append',
    `INSERT INTO event (position, event_id, stream_id, version, type, schema_version, payload, sealed, person_id, actor_id, recorded_at, command_id, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    position, event.event_id, event.stream_id, event.version, event.type, event.schema_version, event.payload, event.sealed, event.person_id,
    event.actor_id, event.recorded_at, event.command_id, last.hash, hash,
  );
  memory.tail = { position, hash, recordedAt: event.recorded_at };
  noteKind(db, memory, event.type, event.schema_version);
};

const recordedOf = ({ type, payload }: CaseEvent, version: number, { actorId, recordedAt, commandId: id }: Stamp): RecordedCaseEvent =>
  // The two came together.
  ({ type, payload, version, actorId, recordedAt, commandId: id }) as RecordedCaseEvent;

/** Appends events of a case after `afterVersion`; words are sealed with the person's key, which must be there. `key` is given where it was just made. */
export const appendCase = (
  db: WritableDb, ids: Ids, caseId: CaseId, personId: PersonId, afterVersion: number, events: readonly CaseEvent[], stamp: Stamp, key: Buffer | null = keyOf(db, personId),
): readonly RecordedCaseEvent[] => {
  return events.map((event, index) => {
    const { open, personal } = splitPayload(event);
    const eventId = ids.next();
    const version = afterVersion + index + 1;
    if (personal !== null && key === null) throw new Error('words of an erased person cannot be recorded');
    insert(db, {
      event_id: eventId, stream_id: caseId, version, type: event.type, schema_version: schemaVersionOf(event.type), payload: JSON.stringify(open),
      sealed: personal === null || key === null ? null : seal(key, eventId, personal), person_id: personId,
      actor_id: stamp.actorId, recorded_at: stamp.recordedAt, command_id: stamp.commandId,
    });
    return recordedOf(event, version, stamp);
  });
};

/** Appends one event of the workstation's own stream. */
export const appendWorkstation = (db: WritableDb, ids: Ids, event: WorkstationEvent, stamp: Stamp): void => {
  const last = db.prepare<[string], { version: number | null }>('event.last-version', 'SELECT max(version) AS version FROM event WHERE stream_id = ?').get(WORKSTATION_STREAM);
  insert(db, {
    event_id: ids.next(), stream_id: WORKSTATION_STREAM, version: (last?.version ?? 0) + 1, type: event.type, schema_version: 1, payload: JSON.stringify(event.payload),
    sealed: null, person_id: null, actor_id: stamp.actorId, recorded_at: stamp.recordedAt, command_id: stamp.commandId,
  });
};

/** Events of the workstation's own stream, oldest first. */
export const readWorkstation = (db: ReadableDb): readonly (WorkstationEvent & { readonly recordedAt: number; readonly actorId: string })[] =>
  db.prepare<[string], EventRow>('event.workstation', 'SELECT * FROM event WHERE stream_id = ? ORDER BY version').all(WORKSTATION_STREAM)
    // The border between the file and the program: kinds that are not known here were refused on opening.
    .map((row) => ({ type: row.type, payload: JSON.parse(row.payload) as unknown, recordedAt: row.recorded_at, actorId: row.actor_id }) as WorkstationEvent & { readonly recordedAt: number; readonly actorId: string });
