/** What happened to a case: facts in past tense, never edited, never derived values. Shapes change only through `engine/upcast`. */
import type { EffortAsked, EffortSpent } from '../../shared/contract/parts';
import type {
  Account, Authority, Cause, Channel, ClosingOutcome, ContactPurpose, CorrectableFact, EndedOutcome, Language, Need, NotComplaintReason, PainKind, PaperKind, PassOnTeller, SafetyFact, Starter, Verdict, WaiveReason,
} from '../../shared/vocabulary/case';
import type { CommandId, LocalId, PaperId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { CalendarDay, Instant } from '../../shared/vocabulary/time';

/** Payload of each event by type. Which fields are personal is said in `PERSONAL_FIELDS`. */
export type CaseEventPayloads = {
  CaseRegistered: {
    reference: string; personId: PersonId; ownerId: StaffId; story: string; title: string; language: Language; channel: Channel; product: string | null; journeyStep: string | null;
    desiredRemedy: string | null; effortBefore: EffortSpent; isNamed: boolean; complainantName: string | null; complainantPhone: string | null; complainantAddress: string | null;
  };
  /** The version of the pack that governs the case (S2.3); comes with its beginning or never. */
  PlaybookTaken: { packId: string; packVersion: number };
  /** What it is about, on the axes of the pack: subject, finer cause, way in; null where nobody chose. The newest holds. */
  CategoryConfirmed: { subjectId: string; causeId: string | null; channelId: string | null };
  PainNamed: { painId: LocalId; kind: PainKind; words: string };
  CaseAcknowledged: { channel: Channel };
  PainHeard: { painId: LocalId; ownWords: string };
  TitleMarked: { sentence: string };
  HarmContained: { measure: string };
  SafetyFactAnswered: { fact: SafetyFact; answer: string | null; notGivenReason: string | null };
  /** `optionId` names the option of the pack that it was taken from; null for one of the agent's own. */
  RepairOffered: { repairId: LocalId; painId: LocalId; what: string; effort: EffortAsked; costMinor: AmountMinor; readyAt: Instant | null; requestedMinor: AmountMinor | null; offeredMinor: AmountMinor | null; approvalId: LocalId | null; optionId: string | null };
  RepairChosen: { repairId: LocalId; customerWords: string; acceptedMinor: AmountMinor | null };
  RepairCompleted: { repairId: LocalId; result: string; paidMinor: AmountMinor | null };
  RepairFailed: { repairId: LocalId; reason: string };
  PainRefused: { painId: LocalId; reason: string; channel: Channel };
  PromiseMade: { commitmentId: LocalId; what: string; dueAt: Instant; isNextStep: boolean };
  PromiseKept: { commitmentId: LocalId; remark: string | null };
  PromiseBroken: { commitmentId: LocalId; reason: string };
  PromiseRenegotiated: { commitmentId: LocalId; dueAt: Instant; reason: string };
  /** `optionId` as for a repair: the gesture of the pack. */
  GestureOffered: { gestureId: LocalId; what: string; costMinor: AmountMinor; customerWords: string; isAccepted: boolean; requestedMinor: AmountMinor | null; approvalId: LocalId | null; optionId: string | null };
  GesturePaid: { gestureId: LocalId; paidMinor: AmountMinor };
  /** `optionId` as for what is asked: a remedy of the pack that asks for a higher role is approved by name. */
  ApprovalAsked: { approvalId: LocalId; account: Account; painId: LocalId | null; what: string; amountMinor: AmountMinor; reason: string; optionId: string | null };
  /** `isFlagged`: the account that approved was made, raised or given its PIN by the one who asked (I6). */
  ApprovalGiven: { approvalId: LocalId; reason: string; isFlagged: boolean };
  ApprovalRefused: { approvalId: LocalId; reason: string };
  ContactRecorded: { contactId: LocalId; startedBy: Starter; channel: Channel; purpose: ContactPurpose; note: string; effort: EffortSpent; happenedAt: Instant; overBudgetReason: string | null };
  DecisionTold: { channel: Channel; found: string; done: string; recourse: string; verdict: Verdict | null; customerWords: string | null };
  FollowUpScheduled: { dueAt: Instant; channel: Channel };
  FollowUpAttempted: { attempt: number; note: string };
  FollowUpCompleted: { verdict: Verdict; customerWords: string };
  FollowUpUnreached: { attempts: number };
  FollowUpWaived: { reason: WaiveReason; words: string };
  CaseClosed: { outcome: ClosingOutcome; cause: Cause; causeWords: string; lesson: string };
  CaseEnded: {
    outcome: EndedOutcome; words: string; channel: Channel | null; reason: NotComplaintReason | null; toWhom: string | null; withWhat: string | null; teller: PassOnTeller | null;
  };
  CaseReopened: { cycle: number; channel: Channel; words: string; superiorId: StaffId | null; noSuperiorReason: string | null };
  HandoverOffered: { handoverId: LocalId; toId: StaffId; happened: string; promised: string; notAskAgain: string };
  HandoverAccepted: { handoverId: LocalId };
  HandoverDeclined: { handoverId: LocalId; reason: string };
  HandoverTakenBack: { handoverId: LocalId; reason: string };
  RepresentativeNamed: { name: string; phone: string | null; authority: Authority; authorityWords: string | null };
  JointComplainantAdded: { name: string; phone: string | null };
  ConfidentialityChanged: { isConfidential: boolean; reason: string };
  /** `takenOverFrom` is the number of the case where it was told, when that is another case of the same person. */
  PreferencesNoted: { channel: Channel | null; fromMinute: number | null; toMinute: number | null; doNotContact: boolean; needs: readonly Need[]; needWords: string | null; takenOverFrom: string | null };
  NoteAdded: { noteId: LocalId; words: string };
  /** `sha256` names the sealed file; what the bytes were is under the person's key with them. */
  AttachmentAdded: { attachmentId: LocalId; name: string; mediaType: string; sizeBytes: number; sha256: string };
  AttachmentRemoved: { attachmentId: LocalId; reason: string };
  /** The events of one command, from and to, no longer count; they stay in the record (I1). */
  SlipUndone: { fromVersion: number; toVersion: number };
  LegalHoldPlaced: { reason: string };
  LegalHoldLifted: { reason: string };
  /** Where an imported case came from. What the source says stands beside the system's own time (I10). */
  CaseImported: {
    source: string; sourceReference: string; receivedOn: CalendarDay | null; issue: string | null; sourceStatus: string | null; companyResponse: string | null; isClosedBefore: boolean;
  };
  FactCorrected: { fact: CorrectableFact; value: string | null; reason: string };
  /** Of the pack that the case began with: what turns it into a moment of truth (S3.1), heard or only read into the words. */
  TriggerConfirmed: { triggerId: string };
  TriggerStruck: { triggerId: string; reason: string };
  SeniorLooked: { words: string };
  PaperRequested: { paperId: PaperId; kind: PaperKind; language: Language; words: string | null; copyOf: PaperId | null };
  PaperIssued: { paperId: PaperId; sha256: string; pageCount: number; afterVersion: number; digest: string };
  PaperFailed: { paperId: PaperId; reason: string };
  PaperSent: { paperId: PaperId; printer: string };
};

/** Name of an event. */
export type CaseEventType = keyof CaseEventPayloads;
/** An event as the domain makes and folds it. */
export type CaseEvent = { [T in CaseEventType]: { readonly type: T; readonly payload: Readonly<CaseEventPayloads[T]> } }[CaseEventType];

/** An event as recorded: which place in the case, by whom, when the system wrote it (I10), and by which press. */
export type RecordedCaseEvent = CaseEvent & { readonly version: number; readonly actorId: StaffId; readonly recordedAt: Instant; readonly commandId: CommandId };

/**
 * Fields that are sealed with the complainant's own key before they are written, and unreadable after erasure. Free words may hold
 * anything about anyone, so all of them are sealed; what stays open is what the chain and the figures need.
 */
export const PERSONAL_FIELDS: { readonly [T in CaseEventType]: readonly (keyof CaseEventPayloads[T])[] } = {
  CaseRegistered: ['story', 'title', 'product', 'journeyStep', 'desiredRemedy', 'complainantName', 'complainantPhone', 'complainantAddress'],
  PlaybookTaken: [],
  CategoryConfirmed: [],
  PainNamed: ['words'],
  CaseAcknowledged: [],
  PainHeard: ['ownWords'],
  TitleMarked: ['sentence'],
  HarmContained: ['measure'],
  SafetyFactAnswered: ['answer', 'notGivenReason'],
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
  GesturePaid: [],
  ApprovalAsked: ['what', 'reason'],
  ApprovalGiven: ['reason'],
  ApprovalRefused: ['reason'],
  ContactRecorded: ['note', 'overBudgetReason'],
  DecisionTold: ['found', 'done', 'recourse', 'customerWords'],
  FollowUpScheduled: [],
  FollowUpAttempted: ['note'],
  FollowUpCompleted: ['customerWords'],
  FollowUpUnreached: [],
  FollowUpWaived: ['words'],
  CaseClosed: ['causeWords', 'lesson'],
  CaseEnded: ['words', 'toWhom', 'withWhat'],
  CaseReopened: ['words', 'noSuperiorReason'],
  HandoverOffered: ['happened', 'promised', 'notAskAgain'],
  HandoverAccepted: [],
  HandoverDeclined: ['reason'],
  HandoverTakenBack: ['reason'],
  RepresentativeNamed: ['name', 'phone', 'authorityWords'],
  JointComplainantAdded: ['name', 'phone'],
  ConfidentialityChanged: ['reason'],
  PreferencesNoted: ['needs', 'needWords'],
  NoteAdded: ['words'],
  AttachmentAdded: ['name'],
  AttachmentRemoved: ['reason'],
  SlipUndone: [],
  LegalHoldPlaced: ['reason'],
  LegalHoldLifted: ['reason'],
  CaseImported: ['issue', 'companyResponse'],
  FactCorrected: ['value', 'reason'],
  TriggerConfirmed: [],
  TriggerStruck: ['reason'],
  SeniorLooked: ['words'],
  PaperRequested: ['words'],
  PaperIssued: [],
  PaperFailed: [],
  PaperSent: [],
};
