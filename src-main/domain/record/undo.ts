/** Undo of a slip: within a minute, by the same hand, only the newest command, as a new event that says so (I1). */
import type { Refusal } from '../../shared/errors';
import { UNDO_SECONDS } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';
import type { Actor } from '../case/commands';
import type { CaseEventType } from '../case/events';
import { caseRule, happened, refusal } from '../case/rule';
import type { CaseState } from '../case/state';

/** What can be a slip of the hand. A conversation that took place, a decision of another person, a paper and a new cycle are none (I2, I6). */
const UNDOABLE: ReadonlySet<string> = new Set<CaseEventType>([
  'PainNamed', 'CaseAcknowledged', 'PainHeard', 'TitleMarked', 'HarmContained', 'SafetyFactAnswered', 'RepairOffered', 'RepairChosen', 'RepairCompleted', 'RepairFailed', 'PainRefused', 'PromiseMade', 'PromiseKept', 'PromiseBroken',
  'PromiseRenegotiated', 'GestureOffered', 'GesturePaid', 'ApprovalAsked', 'ContactRecorded', 'DecisionTold', 'FollowUpScheduled', 'FollowUpWaived', 'CaseClosed', 'CaseEnded', 'HandoverOffered', 'HandoverDeclined',
  'HandoverTakenBack', 'RepresentativeNamed', 'JointComplainantAdded', 'PreferencesNoted', 'NoteAdded', 'FactCorrected', 'TriggerConfirmed', 'TriggerStruck', 'CategoryConfirmed',
]);

/** Until when the newest command can be taken back; null when it is none that can. */
export const undoableUntil = (state: CaseState): Instant | null =>
  state.before !== null && state.last !== null && state.last.types.every((type) => UNDOABLE.has(type)) ? state.last.recordedAt + UNDO_SECONDS * 1_000 : null;

const canUndo = (state: CaseState, actor: Actor, now: Instant): Refusal | null => {
  const until = undoableUntil(state);
  if (until === null || state.last?.byId !== actor.staffId) return refusal('nothing-to-undo');
  return now <= until ? null : refusal('undo-too-late', { until });
};

/** The events stay; from here on they do not count. */
export const undo = caseRule<'undo'>({
  guard: (state, _target, actor, now) => canUndo(state, actor, now),
  decide: (state) => happened({ type: 'SlipUndone', payload: { fromVersion: state.last?.fromVersion ?? state.version, toVersion: state.version } }),
});
