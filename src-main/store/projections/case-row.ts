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

type Changing = {
  readonly caseId: string; readonly title: string; readonly stage: string; readonly name: string | null; readonly isErased: number; readonly product: string | null; readonly channel: string; readonly ownerId: string;
  readonly dueWhat: string | null; readonly dueAt: number | null; readonly waitingUntil: number | null; readonly queueAt: number; readonly isEarly: number;
  readonly closedAt: number | null; readonly outcome: string | null; readonly version: number; readonly updatedAt: number;
  readonly handoverTo: string | null; readonly approvalAskedBy: string | null; readonly isConfidential: number; readonly cycle: number; readonly onHold: number;
  readonly isMoment: number; readonly promiseAt: number | null; readonly needsSenior: number;
};
type Whole = Changing & { readonly reference: string; readonly personId: string; readonly registeredAt: number };

const UPDATE = `UPDATE case_row SET title = @title, stage = @stage, complainant_name = @name, is_erased = @isErased, product = @product, channel = @channel, owner_id = @ownerId,
  due_what = @dueWhat, due_at = @dueAt, waiting_until = @waitingUntil, queue_at = @queueAt, is_early = @isEarly, closed_at = @closedAt, outcome = @outcome,
  version = @version, updated_at = @updatedAt, handover_to = @handoverTo, approval_asked_by = @approvalAskedBy, is_confidential = @isConfidential,
  cycle = @cycle, on_hold = @onHold, is_moment = @isMoment, promise_at = @promiseAt, needs_senior = @needsSenior WHERE case_id = @caseId`;
const INSERT = `INSERT INTO case_row (case_id, reference, person_id, title, stage, complainant_name, is_erased, product, channel, owner_id,
    due_what, due_at, waiting_until, queue_at, is_early, registered_at, closed_at, outcome, version, updated_at, handover_to, approval_asked_by, is_confidential, cycle, on_hold, is_moment, promise_at, needs_senior, seq)
  VALUES (@caseId, @reference, @personId, @title, @stage, @name, @isErased, @product, @channel, @ownerId,
    @dueWhat, @dueAt, @waitingUntil, @queueAt, @isEarly, @registeredAt, @closedAt, @outcome, @version, @updatedAt, @handoverTo, @approvalAskedBy, @isConfidential, @cycle, @onHold, @isMoment, @promiseAt, @needsSenior, (SELECT position FROM event WHERE stream_id = @caseId AND version = 1))`;

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
  const changing: Changing = {
    caseId, title: isGone ? '' : state.title, stage, name: isGone ? null : state.facts.complainantName, isErased: isGone ? 1 : 0,
    product: isErased(state.facts.product) ? null : state.facts.product, channel: state.facts.channel, ownerId: state.ownerId,
    dueWhat: due?.what ?? null, dueAt: due?.dueAt ?? null, waitingUntil: waitingUntil(state), queueAt: due?.dueAt ?? NEVER_DUE, isEarly: EARLY.includes(stage) ? 1 : 0,
    closedAt: state.closure?.recordedAt ?? null, outcome: state.closure?.outcome ?? null, version: state.version, updatedAt,
    handoverTo: openHandover(state)?.toId ?? null, approvalAskedBy: askersOf(state),
    isConfidential: state.confidential === null ? 0 : 1, cycle: cycleOf(state), onHold: state.hold === null ? 0 : 1,
    isMoment: isOpen && stakeOf(state, governing).isMomentOfTruth ? 1 : 0, promiseAt: isOpen ? promiseAt(state) : null, needsSenior: needsSeniorEye(state, governing) ? 1 : 0,
  };
  if (!isNew && db.prepare<[Changing], unknown>('case-row.update', UPDATE).run(changing).changes > 0) return;
  db.prepare<[Whole], unknown>('case-row.insert', INSERT).run({ ...changing, reference: state.reference, personId: state.personId, registeredAt: state.registered.recordedAt });
};
