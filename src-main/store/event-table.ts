/** Reading and appending events. Nothing here knows what an event means; it seals, chains and numbers. */
import type { CaseEvent, RecordedCaseEvent } from '../domain/case/events';
import type { Ids, Stamp } from '../engine/ports';
import { schemaVersionOf, upcast } from '../engine/upcast';
import { WORKSTATION_STREAM, type WorkstationEvent } from '../engine/workstation/events';
import { staffId, type CaseId, type PersonId } from '../shared/vocabulary/ids';
import { GENESIS, hashOf, type EventRow } from './chain';
import type { ReadableDb, WritableDb } from './database';
import { joinPayload, seal, splitPayload } from './sealing';

type Unhashed = Omit<EventRow, 'position' | 'prev_hash' | 'hash'>;

/** The key of a person, or null once it was destroyed. */
export const keyOf = (db: ReadableDb, personId: string | null): Buffer | null => {
  if (personId === null) return null;
  return db.prepare<[string], { key: Buffer }>('person-key.read', 'SELECT key FROM person_key WHERE person_id = ?').get(personId)?.key ?? null;
};

/** What reading an event needs: everything but the links of the chain, whose bytes take as long to fetch as all the rest. */
export const READ_COLUMNS = 'event_id, version, type, schema_version, payload, sealed, person_id, actor_id, recorded_at';
/** A row of those columns. */
export type ReadRow = Pick<EventRow, 'event_id' | 'version' | 'type' | 'schema_version' | 'payload' | 'sealed' | 'person_id' | 'actor_id' | 'recorded_at'>;

/** Payload of a stored event with its words, or with `ERASED` in their place. */
export const payloadOf = (row: Pick<EventRow, 'event_id' | 'payload' | 'sealed'>, key: Buffer | null): Record<string, unknown> =>
  joinPayload(JSON.parse(row.payload) as Record<string, unknown>, row.sealed, row.event_id, key);

const recordedFrom = (row: ReadRow, key: Buffer | null): RecordedCaseEvent =>
  ({ ...upcast(row.type, row.schema_version, payloadOf(row, key)), version: row.version, actorId: staffId(row.actor_id), recordedAt: row.recorded_at });

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

const insert = (db: WritableDb, event: Unhashed): void => {
  const last = db.prepare<[], { position: number; hash: Buffer }>('event.last', 'SELECT position, hash FROM event ORDER BY position DESC LIMIT 1').get();
  const row = { ...event, position: (last?.position ?? 0) + 1, prev_hash: last?.hash ?? GENESIS };
  db.prepare<[number, string, string, number, string, number, string, Buffer | null, string | null, string, number, string, Buffer, Buffer], unknown>(
    'event.append',
    `INSERT INTO event (position, event_id, stream_id, version, type, schema_version, payload, sealed, person_id, actor_id, recorded_at, command_id, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.position, row.event_id, row.stream_id, row.version, row.type, row.schema_version, row.payload, row.sealed, row.person_id,
    row.actor_id, row.recorded_at, row.command_id, row.prev_hash, hashOf(row),
  );
  db.prepare<[string, number], unknown>('event-kind.add', 'INSERT OR IGNORE INTO event_kind (type, schema_version) VALUES (?, ?)').run(row.type, row.schema_version);
};

/** Appends events of a case after `afterVersion`; words are sealed with the person's key, which must be there. */
export const appendCase = (db: WritableDb, ids: Ids, caseId: CaseId, personId: PersonId, afterVersion: number, events: readonly CaseEvent[], stamp: Stamp): readonly RecordedCaseEvent[] => {
  const key = keyOf(db, personId);
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
    return { ...event, version, actorId: stamp.actorId, recordedAt: stamp.recordedAt };
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
export const readWorkstation = (db: ReadableDb): readonly (WorkstationEvent & { readonly recordedAt: number })[] =>
  db.prepare<[string], EventRow>('event.workstation', 'SELECT * FROM event WHERE stream_id = ? ORDER BY version').all(WORKSTATION_STREAM)
    // The border between the file and the program: kinds that are not known here were refused on opening.
    .map((row) => ({ type: row.type, payload: JSON.parse(row.payload) as unknown, recordedAt: row.recorded_at }) as WorkstationEvent & { readonly recordedAt: number });
