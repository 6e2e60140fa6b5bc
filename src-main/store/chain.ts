/**
 * The chain that makes the record tamper-evident (I1): each event's hash covers the one before it and everything written of itself.
 * Sealed words go in as the hash of their ciphertext, so that the chain still verifies after their key was destroyed.
 */
import { createHash, hash } from 'node:crypto';
import type { ReadableDb } from './database';

/** An event as stored. Hashes are 32 bytes; `payload` is the very text that was hashed. */
export type EventRow = {
  readonly position: number; readonly event_id: string; readonly stream_id: string; readonly version: number;
  readonly type: string; readonly schema_version: number; readonly payload: string; readonly sealed: Buffer | null; readonly person_id: string | null;
  readonly actor_id: string; readonly recorded_at: number; readonly command_id: string; readonly prev_hash: Buffer; readonly hash: Buffer;
};

/** What stands before the first event. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** Hash of an event: SHA-256 over a JSON list in this fixed order, numbers and texts as JSON writes them. */
export const hashOf = (row: Omit<EventRow, 'hash'>): Buffer => {
  const sealedHash = row.sealed === null ? null : hash('sha256', row.sealed, 'hex');
  const canonical = JSON.stringify([
    'amends-event-1', row.prev_hash.toString('hex'), row.position, row.event_id, row.stream_id, row.version, row.type, row.schema_version,
    row.payload, sealedHash, row.person_id, row.actor_id, row.recorded_at, row.command_id,
  ]);
  return hash('sha256', canonical, 'buffer');
};

/** Where a chain ends: the newest event. Position 0 and zero bytes for an empty one. */
export type Head = { readonly position: number; readonly hash: string };

/** Why a chain does not hold, in the order they are looked for. */
export type BreakReason = 'missing-event' | 'wrong-order' | 'changed' | 'cut-tail' | 'differs-from-backup' | 'cut-case' | 'differs-from-paper';

/** What a check of the whole chain found; `brokenAt` is the position of the first event that does not fit. */
export type ChainCheck = { readonly eventCount: number; readonly head: Head; readonly brokenAt: number | null; readonly why: BreakReason | null };

/** A head that was written down elsewhere, e.g. in a backup. */
export type KnownHead = Head;

/** The newest event of a file. */
export const headOf = (db: ReadableDb): Head => {
  const row = db.prepare<[], { position: number; hash: Buffer }>('chain.head', 'SELECT position, hash FROM event ORDER BY position DESC LIMIT 1').get();
  return row === undefined ? { position: 0, hash: GENESIS.toString('hex') } : { position: row.position, hash: row.hash.toString('hex') };
};

/** Hash of one event by position, in hex, or null. */
export const hashAt = (db: ReadableDb, position: number): string | null => {
  if (position === 0) return GENESIS.toString('hex');
  const row = db.prepare<[number], { hash: Buffer }>('chain.hash-at', 'SELECT hash FROM event WHERE position = ?').get(position);
  return row === undefined ? null : row.hash.toString('hex');
};

const reasonOf = (row: EventRow, expectedPosition: number, previous: Buffer): BreakReason | null => {
  if (row.position !== expectedPosition) return 'missing-event';
  if (!row.prev_hash.equals(previous)) return 'wrong-order';
  return hashOf(row).equals(row.hash) ? null : 'changed';
};

/**
 * Walks every event from the first. Names the first one that does not fit; then compares with the heads known from elsewhere, which is
 * what shows a tail that was cut off and chained anew.
 */
export const verifyChain = (db: ReadableDb, known: readonly KnownHead[] = []): ChainCheck => {
  let previous = GENESIS;
  let eventCount = 0;
  for (const row of db.prepare<[], EventRow>('chain.walk', 'SELECT * FROM event ORDER BY position').iterate()) {
    const why = reasonOf(row, eventCount + 1, previous);
    if (why !== null) return { eventCount, head: { position: eventCount, hash: previous.toString('hex') }, brokenAt: why === 'missing-event' ? eventCount + 1 : row.position, why };
    previous = row.hash;
    eventCount += 1;
  }
  const head: Head = { position: eventCount, hash: previous.toString('hex') };
  for (const other of known) {
    const here = hashAt(db, other.position);
    if (here === null) return { eventCount, head, brokenAt: eventCount + 1, why: 'cut-tail' };
    if (here !== other.hash) return { eventCount, head, brokenAt: other.position, why: 'differs-from-backup' };
  }
  return { eventCount, head, brokenAt: null, why: null };
};

const DIGEST_HEX = 20;

/** Digest of the first `afterVersion` events of a case, for paper: 20 hex digits, or null when the case has fewer. */
export const digestOfCase = (db: ReadableDb, streamId: string, afterVersion: number): string | null => {
  const rows = db.prepare<[string, number], { hash: Buffer }>('chain.case', 'SELECT hash FROM event WHERE stream_id = ? AND version <= ? ORDER BY version').all(streamId, afterVersion);
  if (rows.length !== afterVersion || afterVersion < 1) return null;
  let folded = Buffer.from(createHash('sha256').update('amends-case-1').update(streamId).digest());
  for (const row of rows) folded = Buffer.from(createHash('sha256').update(folded).update(row.hash).digest());
  return folded.toString('hex').slice(0, DIGEST_HEX);
};
