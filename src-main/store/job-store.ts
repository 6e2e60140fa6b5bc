/** The outbox on disk: what is still to do after a command was answered. A claim pushes the due time ahead, so that a crash only delays. */
import type { ClaimedJob, Job, JobStore } from '../engine/ports';
import { caseId, paperId } from '../shared/vocabulary/ids';
import type { WritableDb } from './database';

type Row = { readonly key: string; readonly case_id: string; readonly paper_id: string; readonly attempt: number };

/** Queues a job once per key; asking again makes an open one due now with its count of tries begun anew. */
export const enqueue = (db: WritableDb, job: Job, at: number): void => {
  db.prepare<[string, string, string, string, number], unknown>(
    'outbox.add',
    `INSERT INTO outbox (key, kind, case_id, paper_id, attempt, due_at) VALUES (?, ?, ?, ?, 0, ?)
     ON CONFLICT (key) DO UPDATE SET attempt = 0, due_at = excluded.due_at`,
  ).run(job.key, job.kind, job.caseId, job.paperId, at);
};

/** The outbox of a ledger. */
export const openJobStore = (db: WritableDb): JobStore => ({
  claim: (now, claimedUntil): ClaimedJob | null =>
    db.immediate(() => {
      const row = db.prepare<[number], Row>('outbox.due', 'SELECT key, case_id, paper_id, attempt FROM outbox WHERE due_at <= ? ORDER BY due_at LIMIT 1').get(now);
      if (row === undefined) return null;
      db.prepare<[number, string], unknown>('outbox.claim', 'UPDATE outbox SET attempt = attempt + 1, due_at = ? WHERE key = ?').run(claimedUntil, row.key);
      return { key: row.key, kind: 'make-paper', caseId: caseId(row.case_id), paperId: paperId(row.paper_id), attempt: row.attempt + 1 };
    }),
  finish: (key) => {
    db.prepare<[string], unknown>('outbox.finish', 'DELETE FROM outbox WHERE key = ?').run(key);
  },
  postpone: (key, notBefore, lastFailure) => {
    db.prepare<[number, string, string], unknown>('outbox.postpone', 'UPDATE outbox SET due_at = ?, last_failure = ? WHERE key = ?').run(notBefore, lastFailure, key);
  },
  releaseAll: (now) => {
    db.prepare<[number], unknown>('outbox.release', 'UPDATE outbox SET due_at = min(due_at, ?)').run(now);
  },
  nextAt: () => db.prepare<[], { due_at: number | null }>('outbox.next', 'SELECT min(due_at) AS due_at FROM outbox').get()?.due_at ?? null,
});
