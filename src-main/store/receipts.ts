/** Answers already given (I12): written in the transaction of the command, read before anything else. */
import type { Receipt } from '../engine/ports';
import type { ReadableDb, WritableDb } from './database';

/** The answer to a command id, or null when it was never answered with a success. */
export const readReceipt = (db: ReadableDb, commandId: string): Receipt | null => {
  const row = db.prepare<[string], { stream_id: string; version: number; request_hash: Buffer | null }>('receipt.read', 'SELECT stream_id, version, request_hash FROM receipt WHERE command_id = ?').get(commandId);
  return row === undefined ? null : { streamId: row.stream_id, version: row.version, requestHash: row.request_hash?.toString('hex') ?? null };
};

/** Keeps an answer. */
export const saveReceipt = (db: WritableDb, commandId: string, receipt: Receipt, recordedAt: number): void => {
  db.prepare<[string, string, number, Buffer | null, number], unknown>('receipt.save', 'INSERT INTO receipt (command_id, stream_id, version, request_hash, recorded_at) VALUES (?, ?, ?, ?, ?)')
    .run(commandId, receipt.streamId, receipt.version, receipt.requestHash === null ? null : Buffer.from(receipt.requestHash, 'hex'), recordedAt);
};
