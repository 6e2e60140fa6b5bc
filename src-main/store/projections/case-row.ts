/** One row per case for queue and lists: what is derived from the folded state, kept so that no list has to fold. */
import { stageOf } from '../../domain/case/stage';
import type { CaseState } from '../../domain/case/state';
import { nextDue, waitingUntil, type DeadlinePolicy } from '../../domain/deadlines/due';
import type { CaseId } from '../../shared/vocabulary/ids';
import { isErased } from '../../shared/vocabulary/erased';
import type { WritableDb } from '../database';

/** Sort value of a case that has nothing due: after everything that has. */
export const NEVER_DUE = 8_640_000_000_000_000;

const EARLY = ['listen', 'acknowledge', 'empathize'];

type Values = [
  caseId: string, reference: string, personId: string, title: string, stage: string, name: string | null, isErased: number, product: string | null, channel: string, ownerId: string,
  dueWhat: string | null, dueAt: number | null, waitingUntil: number | null, queueAt: number, isEarly: number,
  registeredAt: number, closedAt: number | null, outcome: string | null, version: number, updatedAt: number, caseIdAgain: string,
];

/** Writes the row of a case anew. `seq` is the place of its registration in the record, so that later cases sort after earlier ones. */
export const projectCaseRow = (db: WritableDb, caseId: CaseId, state: CaseState, updatedAt: number, policy: DeadlinePolicy): void => {
  const due = nextDue(state, policy);
  const stage = stageOf(state);
  const name = state.facts.complainantName;
  const isGone = isErased(state.story);
  db.prepare<Values, unknown>(
    'case-row.write',
    `INSERT INTO case_row (case_id, reference, person_id, title, stage, complainant_name, is_erased, product, channel, owner_id,
       due_what, due_at, waiting_until, queue_at, is_early, registered_at, closed_at, outcome, version, updated_at, seq)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT position FROM event WHERE stream_id = ? AND version = 1))
     ON CONFLICT (case_id) DO UPDATE SET title = excluded.title, stage = excluded.stage, complainant_name = excluded.complainant_name, is_erased = excluded.is_erased,
       product = excluded.product, channel = excluded.channel, owner_id = excluded.owner_id, due_what = excluded.due_what, due_at = excluded.due_at,
       waiting_until = excluded.waiting_until, queue_at = excluded.queue_at, is_early = excluded.is_early, closed_at = excluded.closed_at, outcome = excluded.outcome,
       version = excluded.version, updated_at = excluded.updated_at`,
  ).run(
    caseId, state.reference, state.personId, isGone ? '' : state.title, stage, isGone ? null : name, isGone ? 1 : 0, isErased(state.facts.product) ? null : state.facts.product,
    state.facts.channel, state.ownerId, due?.what ?? null, due?.dueAt ?? null, waitingUntil(state), due?.dueAt ?? NEVER_DUE, EARLY.includes(stage) ? 1 : 0,
    state.registered.recordedAt, state.closure?.recordedAt ?? null, state.closure?.outcome ?? null, state.version, updatedAt, caseId,
  );
};
