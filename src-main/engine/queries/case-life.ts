/** The part of the case view that bends: hands, cycles, approvals, who stands around, notes, files, holds, where it came from, and what can be undone. */
import type { Allowed } from '../../domain/case/allowed';
import type { Actor } from '../../domain/case/commands';
import type { Approval, Closure, CaseState, Handover, Stamp } from '../../domain/case/state';
import { decidersOf, isUsed } from '../../domain/approvals/approvals';
import { cycleOf, superiorsOf } from '../../domain/closing/reopening';
import type { Governing } from '../../domain/playbook/governing';
import { openHandover } from '../../domain/handover/handover';
import { isSafetyCase } from '../../domain/pains/safety';
import { undoableUntil } from '../../domain/record/undo';
import type { StaffView } from '../../shared/views/desk-views';
import { SAFETY_FACTS } from '../../shared/vocabulary/case';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Role } from '../../shared/vocabulary/staff';
import type { Instant } from '../../shared/vocabulary/time';
import type { ApprovalView, CaseView, ClosingView, HandoverView } from '../../shared/views/case-view';

type Names = (id: StaffId) => string;
/** Everybody who works here, leavers too, what a role may decide alone, and what governs the case. */
export type Staffing = { readonly people: readonly StaffView[]; readonly authorityOf: (role: Role) => AmountMinor | null; readonly governing: Governing };
type Life = Pick<CaseView, 'handover' | 'pastHandovers' | 'cycle' | 'reopenings' | 'pastClosings' | 'closing' | 'superiors' | 'representative' | 'joint' | 'confidential' | 'preferences' | 'notes' | 'attachments'
  | 'hold' | 'imported' | 'undo' | 'gestures' | 'approvals' | 'safety'>;

const handoverOf = (each: Handover, nameOf: Names): HandoverView => ({
  handoverId: each.handoverId, from: nameOf(each.fromId), toId: each.toId, to: nameOf(each.toId), happened: each.happened, promised: each.promised, notAskAgain: each.notAskAgain,
  offeredAt: each.recordedAt, status: each.status, reason: each.ending?.reason ?? null, endedAt: each.ending?.recordedAt ?? null,
});

const closingOf = (closure: Closure, nameOf: Names): ClosingView =>
  ({ outcome: closure.outcome, closedAt: closure.recordedAt, by: nameOf(closure.byId), review: closure.review, early: closure.early });

const signed = (stamp: (Stamp & { readonly reason: string }) | null, nameOf: Names): { reason: string; by: string; at: Instant } | null =>
  (stamp === null ? null : { reason: stamp.reason, by: nameOf(stamp.byId), at: stamp.recordedAt });

const undoOf = (state: CaseState, actor: Actor, now: Instant): CaseView['undo'] => {
  const until = undoableUntil(state);
  return until === null || until < now || state.last === null || state.last.byId !== actor.staffId ? null : { until, types: [...state.last.types] };
};

const decidersHere = (state: CaseState, { approvalId, status }: Approval, actor: Actor, now: Instant, { people, authorityOf, governing }: Staffing): ApprovalView['deciders'] => {
  if (status !== 'open') return [];
  const others = people.filter((each) => each.isActive && each.staffId !== actor.staffId).map((each): Actor => ({ ...each, authorityMinor: authorityOf(each.role) }));
  return decidersOf(state, approvalId, others, now, governing).map(({ staffId, name }) => ({ staffId, name }));
};

const remediesOf = (state: CaseState, permits: Allowed, nameOf: Names, deciders: (approval: Approval) => ApprovalView['deciders']): Pick<Life, 'gestures' | 'approvals'> => ({
  gestures: state.gestures.flatMap((each) => {
    const own = permits.gestures[each.gestureId];
    return own === undefined ? [] : [{
      gestureId: each.gestureId, what: each.what, costMinor: each.costMinor, customerWords: each.customerWords, isAccepted: each.isAccepted, requestedMinor: each.requestedMinor,
      acceptedMinor: each.isAccepted ? each.costMinor : 0, paidMinor: each.payment?.paidMinor ?? null, approvalId: each.approvalId, permits: own,
    }];
  }),
  approvals: state.approvals.flatMap((each) => {
    const own = permits.approvals[each.approvalId];
    return own === undefined ? [] : [{
      approvalId: each.approvalId, account: each.account, painId: each.painId, what: each.what, amountMinor: each.amountMinor, reason: each.reason, optionId: each.optionId, askedBy: nameOf(each.byId), askedAt: each.recordedAt,
      status: each.status, isUsed: isUsed(state, each), deciders: deciders(each), permits: own,
      decision: each.decision === null ? null : { by: nameOf(each.decision.byId), at: each.decision.recordedAt, reason: each.decision.reason, isFlagged: each.decision.isFlagged },
    }];
  }),
});

const personsOf = (state: CaseState, nameOf: Names): Pick<Life, 'representative' | 'joint' | 'confidential' | 'preferences'> => {
  const { representative, preferences } = state;
  return {
    representative: representative === null ? null : { name: representative.name, phone: representative.phone, authority: representative.authority, authorityWords: representative.authorityWords },
    joint: state.joint.map(({ name, phone }) => ({ name, phone })), confidential: signed(state.confidential, nameOf),
    preferences: preferences === null ? null : {
      channel: preferences.channel, fromMinute: preferences.fromMinute, toMinute: preferences.toMinute, doNotContact: preferences.doNotContact, needs: [...preferences.needs], needWords: preferences.needWords,
      takenOverFrom: preferences.takenOverFrom,
    },
  };
};

const safetyOf = (state: CaseState, nameOf: Names): CaseView['safety'] => (!isSafetyCase(state) ? null : SAFETY_FACTS.map((fact) => {
  const asked = state.safetyFacts.findLast((each) => each.fact === fact);
  return { fact, isAsked: asked !== undefined, answer: asked?.answer ?? null, notGivenReason: asked?.notGivenReason ?? null, at: asked?.recordedAt ?? null, by: asked === undefined ? null : nameOf(asked.byId) };
}));

/** What a case has been through, besides its straight way. */
export const lifeOf = (state: CaseState, permits: Allowed, actor: Actor, nameOf: Names, now: Instant, staffing: Staffing): Life => {
  const open = openHandover(state);
  const { imported } = state;
  return {
    handover: open === null ? null : handoverOf(open, nameOf), pastHandovers: state.handovers.filter((each) => each.status !== 'offered').map((each) => handoverOf(each, nameOf)),
    cycle: cycleOf(state), pastClosings: state.pastClosures.map((each) => closingOf(each, nameOf)), closing: state.closure === null ? null : closingOf(state.closure, nameOf),
    reopenings: state.reopenings.map(({ cycle, recordedAt, byId, channel, words, superiorId, noSuperiorReason }) =>
      ({ cycle, at: recordedAt, by: nameOf(byId), channel, words, superior: superiorId === null ? null : nameOf(superiorId), noSuperiorReason })),
    superiors: state.closure === null ? [] : superiorsOf(state, staffing.people).map(({ staffId }) => ({ staffId, name: nameOf(staffId) })),
    ...remediesOf(state, permits, nameOf, (approval) => decidersHere(state, approval, actor, now, staffing)), ...personsOf(state, nameOf),
    notes: state.notes.map(({ noteId, words, recordedAt, byId }) => ({ noteId, words, at: recordedAt, by: nameOf(byId) })),
    attachments: state.attachments.flatMap((each) => {
      const own = permits.attachments[each.attachmentId];
      return own === undefined ? [] : [{
        attachmentId: each.attachmentId, name: each.name, mediaType: each.mediaType, sizeBytes: each.sizeBytes, at: each.recordedAt, by: nameOf(each.byId), removedReason: each.removal?.reason ?? null, permits: own,
      }];
    }),
    safety: safetyOf(state, nameOf), hold: signed(state.hold, nameOf), undo: undoOf(state, actor, now),
    imported: imported === null ? null : {
      source: imported.source, sourceReference: imported.sourceReference, receivedOn: imported.receivedOn, issue: imported.issue, sourceStatus: imported.sourceStatus, companyResponse: imported.companyResponse,
      isClosedBefore: imported.isClosedBefore, at: imported.recordedAt,
    },
  };
};
