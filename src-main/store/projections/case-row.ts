/** One row per case for queue and lists: what is derived from the folded state, kept so that no list has to fold. */
import { stageOf } from '../../domain/case/stage';
import type { CaseState } from '../../domain/case/state';
import { cycleOf } from '../../domain/closing/reopening';
import { openCommitments } from '../../domain/commitments/commitments';
import type { Governing } from '../../domain/playbook/governing';
import { needsSeniorEye } from '../../domain/triage/senior-eye';
import { stakeOf } from '../../domain/triage/stake';
import { openHandover } from '../../domain/handover/handover';
import { nextDue, waitingUntil, type DeadlinePolicy } from '../../domain/deadlines/due';
import type { CaseId } from '../../shared/vocabulary/ids';
import { isErased } from '../../shared/vocabulary/erased';
import type { WritableDb } from '../database';

/** Sort value of a case that has nothing due: after everything that has. */
export const NEVER_DUE = 8_640_000_000_000_000;

const EARLY = ['listen', 'acknowledge', 'empathize'];

/** What changes of a row, in the order in which it is written. */
const CHANGING = [
  'title', 'stage', 'complainant_name', 'is_erased', 'product', 'channel', 'owner_id', 'due_what', 'due_at', 'waiting_until', 'queue_at', 'is_early', 'closed_at', 'outcome', 'version', 'updated_at',
  'handover_to', 'approval_asked_by', 'is_confidential', 'cycle', 'on_hold', 'is_moment', 'promise_at', 'needs_senior',
] as const;
/** What stays as it was registered. */
const STAYING = ['case_id', 'reference', 'person_id', 'registered_at'] as const;

type Values = { readonly [C in (typeof CHANGING)[number]]: string | number | null };

const UPDATE = `UPDATE case_row SET ${CHANGING.map((column) => `${column} = ?`).join(', ')} WHERE case_id = ?`;
const INSERT = `INSERT INTO case_row (${[...CHANGING, ...STAYING].join(', ')}, seq)
  VALUES (${[...CHANGING, ...STAYING].map(() => '?').join(', ')}, (SELECT position FROM event WHERE stream_id = ? AND version = 1))`;

/** Everybody whose approval waits, each once, joined by a space: equal to one person's id where nobody else asked. Null where none waits. */
const askersOf = (state: CaseState): string | null => {
  const askers = state.closure === null ? new Set(state.approvals.filter((each) => each.status === 'open').map((each) => each.byId)) : new Set();
  return askers.size === 0 ? null : [...askers].join(' ');
};

/** The earliest open promise. */
const promiseAt = (state: CaseState): number | null => openCommitments(state).reduce<number | null>((first, { dueAt }) => Math.min(first ?? dueAt, dueAt), null);

/**
 * Writes the row of a case anew; `isNew` when it cannot have one yet. `seq` is the place of its registration in the record, so that later
 * cases sort after earlier ones.
 */
export const projectCaseRow = (db: WritableDb, caseId: CaseId, state: CaseState, updatedAt: number, policy: DeadlinePolicy, governing: Governing, isNew: boolean): void => {
  const due = nextDue(state, policy, governing.safetyClock);
  const isOpen = state.closure === null;
  const stage = stageOf(state);
  const isGone = isErased(state.story);
  const values: Values = {
    title: isGone ? '' : state.title, stage, complainant_name: isGone ? null : state.facts.complainantName, is_erased: isGone ? 1 : 0,
    product: isErased(state.facts.product) ? null : state.facts.product, channel: state.facts.channel, owner_id: state.ownerId,
    due_what: due?.what ?? null, due_at: due?.dueAt ?? null, waiting_until: waitingUntil(state), queue_at: due?.dueAt ?? NEVER_DUE, is_early: EARLY.includes(stage) ? 1 : 0,
    closed_at: state.closure?.recordedAt ?? null, outcome: state.closure?.outcome ?? null, version: state.version, updated_at: updatedAt,
    handover_to: openHandover(state)?.toId ?? null, approval_asked_by: askersOf(state),
    is_confidential: state.confidential === null ? 0 : 1, cycle: cycleOf(state), on_hold: state.hold === null ? 0 : 1,
    is_moment: isOpen && stakeOf(state, governing).isMomentOfTruth ? 1 : 0, promise_at: isOpen ? promiseAt(state) : null, needs_senior: needsSeniorEye(state, governing) ? 1 : 0,
  };
  const changing = CHANGING.map((column) => values[column]);
  if (!isNew && db.prepare<(string | number | null)[], unknown>('case-row.update', UPDATE).run(...changing, caseId).changes > 0) return;
  db.prepare<(string | number | null)[], unknown>('case-row.insert', INSERT).run(...changing, caseId, state.reference, state.personId, state.registered.recordedAt, caseId);
};
