/** What happened to a case: facts in past tense, never edited, never derived values. Shapes change only through `engine/upcast`. */
import type { EffortAsked, EffortSpent } from '../../shared/contract/parts';
import type { Cause, Channel, ClosingOutcome, ContactPurpose, CorrectableFact, Language, PainKind, PaperKind, Starter, Verdict, WaiveReason } from '../../shared/vocabulary/case';
import type { LocalId, PaperId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';

/** Payload of each event by type. Which fields are personal is said in `PERSONAL_FIELDS`. */
export type CaseEventPayloads = {
  CaseRegistered: {
    reference: string; personId: PersonId; ownerId: StaffId; story: string; title: string; language: Language; channel: Channel; product: string | null; journeyStep: string | null;
    desiredRemedy: string | null; effortBefore: EffortSpent; isNamed: boolean; complainantName: string | null; complainantPhone: string | null; complainantAddress: string | null;
  };
  PainNamed: { painId: LocalId; kind: PainKind; words: string };
  CaseAcknowledged: { channel: Channel };
  PainHeard: { painId: LocalId; ownWords: string };
  TitleMarked: { sentence: string };
  HarmContained: { measure: string };
  RepairOffered: { repairId: LocalId; painId: LocalId; what: string; effort: EffortAsked; costMinor: AmountMinor; readyAt: Instant | null };
  RepairChosen: { repairId: LocalId; customerWords: string };
  RepairCompleted: { repairId: LocalId; result: string };
  RepairFailed: { repairId: LocalId; reason: string };
  PainRefused: { painId: LocalId; reason: string; channel: Channel };
  PromiseMade: { commitmentId: LocalId; what: string; dueAt: Instant; isNextStep: boolean };
  PromiseKept: { commitmentId: LocalId; remark: string | null };
  PromiseBroken: { commitmentId: LocalId; reason: string };
  PromiseRenegotiated: { commitmentId: LocalId; dueAt: Instant; reason: string };
  GestureOffered: { gestureId: LocalId; what: string; costMinor: AmountMinor; customerWords: string; isAccepted: boolean };
  ContactRecorded: { contactId: LocalId; startedBy: Starter; channel: Channel; purpose: ContactPurpose; note: string; effort: EffortSpent; happenedAt: Instant; overBudgetReason: string | null };
  DecisionTold: { channel: Channel; found: string; done: string; recourse: string };
  FollowUpScheduled: { dueAt: Instant; channel: Channel };
  FollowUpAttempted: { attempt: number; note: string };
  FollowUpCompleted: { verdict: Verdict; customerWords: string };
  FollowUpUnreached: { attempts: number };
  FollowUpWaived: { reason: WaiveReason; words: string };
  CaseClosed: { outcome: ClosingOutcome; cause: Cause; causeWords: string; lesson: string };
  FactCorrected: { fact: CorrectableFact; value: string; reason: string };
  PaperRequested: { paperId: PaperId; kind: PaperKind; language: Language };
  PaperIssued: { paperId: PaperId; sha256: string; pageCount: number; afterVersion: number; digest: string };
  PaperFailed: { paperId: PaperId; reason: string };
  PaperSent: { paperId: PaperId; printer: string };
};

/** Name of an event. */
export type CaseEventType = keyof CaseEventPayloads;
/** An event as the domain makes and folds it. */
export type CaseEvent = { [T in CaseEventType]: { readonly type: T; readonly payload: Readonly<CaseEventPayloads[T]> } }[CaseEventType];

/** An event as recorded: which place in the case, by whom, when the system wrote it (I10). */
export type RecordedCaseEvent = CaseEvent & { readonly version: number; readonly actorId: StaffId; readonly recordedAt: Instant };

/**
 * Fields that are sealed with the complainant's own key before they are written, and unreadable after erasure. Free words may hold
 * anything about anyone, so all of them are sealed; what stays open is what the chain and the figures need.
 */
export const PERSONAL_FIELDS: { readonly [T in CaseEventType]: readonly (keyof CaseEventPayloads[T])[] } = {
  CaseRegistered: ['story', 'title', 'product', 'journeyStep', 'desiredRemedy', 'complainantName', 'complainantPhone', 'complainantAddress'],
  PainNamed: ['words'],
  CaseAcknowledged: [],
  PainHeard: ['ownWords'],
  TitleMarked: ['sentence'],
  HarmContained: ['measure'],
  RepairOffered: ['what'],
  RepairChosen: ['customerWords'],
  RepairCompleted: ['result'],
  RepairFailed: ['reason'],
  PainRefused: ['reason'],
  PromiseMade: ['what'],
  PromiseKept: ['remark'],
  PromiseBroken: ['reason'],
  PromiseRenegotiated: ['reason'],
  GestureOffered: ['what', 'customerWords'],
  ContactRecorded: ['note', 'overBudgetReason'],
  DecisionTold: ['found', 'done', 'recourse'],
  FollowUpScheduled: [],
  FollowUpAttempted: ['note'],
  FollowUpCompleted: ['customerWords'],
  FollowUpUnreached: [],
  FollowUpWaived: ['words'],
  CaseClosed: ['causeWords', 'lesson'],
  FactCorrected: ['value', 'reason'],
  PaperRequested: [],
  PaperIssued: [],
  PaperFailed: [],
  PaperSent: [],
};
