/** What is found of a case or a person: the words of its events as they can still be read, its reference, its people and numbers. */
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseEvent } from '../../domain/case/events';
import type { ReadableDb } from '../database';
import { keyOf, payloadOf, READ_COLUMNS, type ReadRow } from '../event-table';
import type { EventRow } from '../chain';
import { openSealed, sealedFieldsOf } from '../sealing';
import { isKnownKind, upcast } from '../../engine/upcast';

/** Texts of a case by what they are; phones are found without their separators. */
export type CaseDocument = { readonly names: readonly string[]; readonly phones: readonly string[]; readonly texts: readonly string[] };

/** One text of a case by what it is. */
export type Piece = { readonly kind: 'name' | 'phone' | 'text'; readonly text: string };

/** Kinds in the order in which they tell why a case was found. */
const KINDS: readonly Piece['kind'][] = ['phone', 'name', 'text'];

const kindOf = (about: unknown): Piece['kind'] => (about === 'complainantName' ? 'name' : about === 'complainantPhone' ? 'phone' : 'text');

const openedEvent = (row: ReadRow, key: Buffer | null): CaseEvent => upcast(row.type, row.schema_version, payloadOf(row, key));

const PERSONS: Readonly<Record<string, string>> = { name: 'complainantName', phone: 'complainantPhone' };

/** What a field tells of: a corrected fact itself, and with a representative or joint complainant a person like the complainant. */
const aboutOf = (event: CaseEvent, field: string): string => {
  if (event.type === 'FactCorrected' && field === 'value') return event.payload.fact;
  return event.type === 'RepresentativeNamed' || event.type === 'JointComplainantAdded' ? (PERSONS[field] ?? field) : field;
};

const piecesIn = (event: CaseEvent): readonly Piece[] => {
  const payload: Readonly<Record<string, unknown>> = event.payload;
  const pieces = sealedFieldsOf(event).flatMap((field): Piece[] => {
    const text = payload[field];
    if (typeof text !== 'string' || isErased(text)) return [];
    return [{ kind: kindOf(aboutOf(event, field)), text }];
  });
  return pieces.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
};

/** Story and pains, where most words are found. */
const FIRST_EVENTS = 4;

/**
 * The texts of a case, event by event from its story on; each event's numbers and names come before its words. The first few events are read
 * alone, and each is unsealed when it is come to: who stops at the story, as most hits of find do, never pays for the rest of a history.
 */
export function* piecesOf(ledger: ReadableDb, streamId: string): Generator<Piece, void, undefined> {
  const read = ledger.prepare<[string, number, number], ReadRow>('search.stream-part', `SELECT ${READ_COLUMNS} FROM event WHERE stream_id = ? AND version > ? ORDER BY version LIMIT ?`);
  const first = read.all(streamId, 0, FIRST_EVENTS);
  const key = keyOf(ledger, first[0]?.person_id ?? null);
  for (const row of first) yield* piecesIn(openedEvent(row, key));
  if (first.length < FIRST_EVENTS) return;
  for (const row of read.all(streamId, FIRST_EVENTS, -1)) yield* piecesIn(openedEvent(row, key));
}

type SealedRow = Pick<EventRow, 'position' | 'event_id' | 'type' | 'schema_version'> & { readonly sealed: Buffer };

/** Every word of an event is sealed, so that what is open need not be read; but for the fact that a correction is about, and for old shapes. */
const sealedPieces = (ledger: ReadableDb, row: SealedRow, key: Buffer): readonly Piece[] => {
  const isOldShape = isKnownKind(row.type, row.schema_version + 1);
  if (isOldShape || row.type === 'FactCorrected') {
    const payload = ledger.prepare<[number], { payload: string }>('search.payload', 'SELECT payload FROM event WHERE position = ?').get(row.position)?.payload ?? '{}';
    return piecesIn(upcast(row.type, row.schema_version, payloadOf({ ...row, payload }, key)));
  }
  return Object.entries(openSealed(key, row.event_id, row.sealed)).flatMap(([field, text]) => (typeof text === 'string' ? [{ kind: kindOf(field), text }] : []));
};

/** Reads the words of a case under its person's key. Empty lists of an erased one: only its reference stays findable. */
export const documentOf = (ledger: ReadableDb, streamId: string, personId: string): CaseDocument => {
  const texts: Readonly<Record<Piece['kind'], string[]>> = { name: [], phone: [], text: [] };
  const key = keyOf(ledger, personId);
  if (key !== null) {
    const rows = ledger.prepare<[string], SealedRow>('search.stream', 'SELECT position, event_id, type, schema_version, sealed FROM event WHERE stream_id = ? AND sealed IS NOT NULL ORDER BY version').all(streamId);
    for (const row of rows) for (const piece of sealedPieces(ledger, row, key)) texts[piece.kind].push(piece.text);
  }
  return { names: texts.name, phones: texts.phone, texts: texts.text };
};
