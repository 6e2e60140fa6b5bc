/** Unsent words by person and key, saved while typing: what survives a crash beyond the record. Erasure empties them. */
import type { DraftStore } from '../engine/ports';
import type { WritableDb } from './database';
import { attempt } from './sqlite-fault';
import { ok } from '../shared/result';

type Row = { readonly key: string; readonly body: string; readonly saved_at: number };

/** Drafts of a ledger file. */
export const openDrafts = (db: WritableDb): DraftStore => ({
  save: (staffId, key, body, savedAt) =>
    attempt(() => {
      db.prepare<[string, string, string, number], unknown>('draft.save', 'INSERT OR REPLACE INTO draft (staff_id, key, body, saved_at) VALUES (?, ?, ?, ?)').run(staffId, key, body, savedAt);
      return ok(null);
    }),
  read: (staffId, key) => {
    const row = db.prepare<[string, string], Row>('draft.read', 'SELECT key, body, saved_at FROM draft WHERE staff_id = ? AND key = ?').get(staffId, key);
    return row === undefined ? null : { key: row.key, body: row.body, savedAt: row.saved_at };
  },
  list: (staffId) =>
    db.prepare<[string], Row>('draft.list', 'SELECT key, body, saved_at FROM draft WHERE staff_id = ? ORDER BY saved_at DESC').all(staffId)
      .map((row) => ({ key: row.key, body: row.body, savedAt: row.saved_at })),
  discard: (staffId, key) =>
    attempt(() => {
      db.prepare<[string, string], unknown>('draft.discard', 'DELETE FROM draft WHERE staff_id = ? AND key = ?').run(staffId, key);
      return ok(null);
    }),
});
