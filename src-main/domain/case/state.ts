/**
 * What a case is once its events are folded: plain, read-only, nothing derived. Before registration there is no state (null).
 * Stage, effort, deadlines and permissions are computed from this and never stored in it.
 */
import type { EffortAsked, EffortSpent } from '../../shared/contract/parts';
import type {
  Account, Authority, Cause, Channel, ContactPurpose, CorrectableFact, Language, Need, NotComplaintReason, Outcome, PainKind, PaperKind, PassOnTeller, SafetyFact, Starter, Verdict, WaiveReason,
} from '../../shared/vocabulary/case';
import type { CommandId, LocalId, PaperId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { CalendarDay, Instant } from '../../shared/vocabulary/time';

/** Who recorded something and when the system wrote it (I10). */
export type Stamp = { readonly recordedAt: Instant; readonly byId: StaffId };

/** The answer to a pain that is not settled: a reason, and how the customer was told. */
export type PainRefusal = Stamp & { readonly reason: string; readonly channel: Channel };

/** One thing that hurt (S0.1). Heard when `heard` is there (I5); settled by a completed repair, or answered by `refusal`. */
export type Pain = Stamp & {
  readonly painId: LocalId; readonly kind: PainKind; readonly words: string;
  readonly heard: (Stamp & { readonly ownWords: string }) | null;
  readonly settledByRepairId: LocalId | null;
  readonly refusal: PainRefusal | null;
};

/** The way of a repair: offered, chosen by the customer (under way), then completed or failed. */
export type RepairStatus = 'offered' | 'under-way' | 'completed' | 'failed';

/**
 * One option to settle one pain (S0.3). `choice` holds the customer's words (S4.6), `ending` the result or the reason of failure. What the
 * customer requested, was offered, accepted and was paid are four amounts; null where no money changes hands or the step is not reached.
 */
export type Repair = Stamp & {
  readonly repairId: LocalId; readonly painId: LocalId; readonly what: string; readonly effort: EffortAsked;
  readonly costMinor: AmountMinor; readonly readyAt: Instant | null; readonly status: RepairStatus;
  readonly requestedMinor: AmountMinor | null; readonly offeredMinor: AmountMinor | null; readonly approvalId: LocalId | null; readonly optionId: string | null;
  readonly choice: (Stamp & { readonly customerWords: string; readonly acceptedMinor: AmountMinor | null }) | null;
  readonly ending: (Stamp & { readonly words: string; readonly paidMinor: AmountMinor | null }) | null;
};

/** One change of a due time, agreed before it was due. */
export type Renegotiation = Stamp & { readonly fromDueAt: Instant; readonly toDueAt: Instant; readonly reason: string };

/** A promise to the customer (S0.2). Its owner is who made it (`byId`); `dueAt` is the time that holds now. */
export type Commitment = Stamp & {
  readonly commitmentId: LocalId; readonly what: string; readonly dueAt: Instant; readonly isNextStep: boolean;
  readonly status: 'open' | 'kept' | 'broken';
  readonly ending: (Stamp & { readonly words: string | null }) | null;
  readonly renegotiations: readonly Renegotiation[];
};

/** Goodwill. It names no pain, so that it can settle none (S0.3). `costMinor` is what was offered; what was accepted follows from `isAccepted`. */
export type Gesture = Stamp & {
  readonly gestureId: LocalId; readonly what: string; readonly costMinor: AmountMinor; readonly customerWords: string; readonly isAccepted: boolean;
  readonly requestedMinor: AmountMinor | null; readonly approvalId: LocalId | null; readonly optionId: string | null; readonly payment: (Stamp & { readonly paidMinor: AmountMinor }) | null;
};

/** A remedy above somebody's limit that waits for, or was decided by, another person (I6). It is used up by the remedy that names it. */
export type Approval = Stamp & {
  readonly approvalId: LocalId; readonly account: Account; readonly painId: LocalId | null; readonly what: string; readonly amountMinor: AmountMinor; readonly reason: string; readonly optionId: string | null;
  readonly status: 'open' | 'given' | 'refused';
  readonly decision: (Stamp & { readonly reason: string; readonly isFlagged: boolean }) | null;
};

/** A handover in two acts with its three-line pack; the giver answers until it is accepted (I7). */
export type Handover = Stamp & {
  readonly handoverId: LocalId; readonly fromId: StaffId; readonly toId: StaffId; readonly happened: string; readonly promised: string; readonly notAskAgain: string;
  readonly status: 'offered' | 'accepted' | 'declined' | 'taken-back';
  readonly ending: (Stamp & { readonly reason: string | null }) | null;
};

/** The beginning of a further cycle: a second failure is a double deviation. One of superior and reason is there. */
export type Reopening = Stamp & { readonly cycle: number; readonly channel: Channel; readonly words: string; readonly superiorId: StaffId | null; readonly noSuperiorReason: string | null };

/** Who speaks for the complainant; the newest one named holds. */
export type Representative = Stamp & { readonly name: string; readonly phone: string | null; readonly authority: Authority; readonly authorityWords: string | null };

/** How the person wants to be reached (I8), as last noted; `takenOverFrom` names the case of the same person where it was told. */
export type PreferencesHeld = Stamp & {
  readonly channel: Channel | null; readonly fromMinute: number | null; readonly toMinute: number | null; readonly doNotContact: boolean; readonly needs: readonly Need[]; readonly needWords: string | null;
  readonly takenOverFrom: string | null;
};

/** A file of the case; its bytes lie sealed beside the record. */
export type Attachment = Stamp & {
  readonly attachmentId: LocalId; readonly name: string; readonly mediaType: string; readonly sizeBytes: number; readonly sha256: string; readonly removal: (Stamp & { readonly reason: string }) | null;
};

/** Where an imported case came from. */
export type ImportSource = Stamp & {
  readonly source: string; readonly sourceReference: string; readonly receivedOn: CalendarDay | null; readonly issue: string | null; readonly sourceStatus: string | null;
  readonly companyResponse: string | null; readonly isClosedBefore: boolean;
};

/** One contact as recorded; `happenedAt` may be earlier than `recordedAt`, never later (I10). */
export type Contact = Stamp & {
  readonly contactId: LocalId; readonly startedBy: Starter; readonly channel: Channel; readonly purpose: ContactPurpose; readonly note: string;
  readonly effort: EffortSpent; readonly happenedAt: Instant; readonly overBudgetReason: string | null;
};

/** The final response as told, in a later cycle with the customer's verdict on it. A new pain or a failed repair makes it no longer current; it is told again then. */
export type Decision = Stamp & { readonly channel: Channel; readonly found: string; readonly done: string; readonly recourse: string; readonly verdict: Verdict | null; readonly customerWords: string | null; readonly isCurrent: boolean };

/** The one follow-up of a case (I2). `ending` says how it was over: a conversation, no answer, or waived. */
export type FollowUp = {
  readonly status: 'not-set' | 'scheduled' | 'done' | 'unreached' | 'waived';
  readonly scheduled: (Stamp & { readonly dueAt: Instant; readonly channel: Channel }) | null;
  readonly attempts: readonly (Stamp & { readonly attempt: number; readonly note: string })[];
  readonly conversation: (Stamp & { readonly verdict: Verdict; readonly customerWords: string }) | null;
  readonly waiver: (Stamp & { readonly reason: WaiveReason; readonly words: string }) | null;
};

/**
 * One paper. `failure` is the latest reason it could not be made; a paper once ready stays ready. `contentVersion` is the case's at the
 * request; `copyOf` is the paper it repeats as it was.
 */
export type Paper = Stamp & {
  readonly paperId: PaperId; readonly kind: PaperKind; readonly language: Language; readonly status: 'being-made' | 'ready' | 'failed';
  readonly words: string | null; readonly copyOf: PaperId | null; readonly contentVersion: number;
  readonly issue: (Stamp & { readonly sha256: string; readonly pageCount: number; readonly afterVersion: number; readonly digest: string }) | null;
  readonly failure: (Stamp & { readonly reason: string }) | null;
  readonly sendings: readonly (Stamp & { readonly printer: string })[];
};

/** The facts that a new event may correct (I1), with the value that holds now. */
export type CaseFacts = { readonly [F in CorrectableFact]: F extends 'channel' ? Channel : string | null };

/** An end before the full way: in whose words, and for a case passed on to whom, with what, and who tells the customer. */
export type EarlyEnd = {
  readonly words: string; readonly channel: Channel | null; readonly reason: NotComplaintReason | null; readonly toWhom: string | null; readonly withWhat: string | null; readonly teller: PassOnTeller | null;
};

/** How a case ended: with cause and lesson after the full way, with `early` before it, with neither for imported history. */
export type Closure = Stamp & { readonly outcome: Outcome; readonly review: { readonly cause: Cause; readonly causeWords: string; readonly lesson: string } | null; readonly early: EarlyEnd | null };

/** Letters of local ids: pain, repair, gesture, commitment, contact, approval, handover, note, attachment. */
export type IdLetter = 'p' | 'r' | 'g' | 'm' | 'k' | 'a' | 'h' | 'n' | 'f';

/** The newest command: who pressed, when, and which events came of it. */
export type LastCommand = Stamp & { readonly commandId: CommandId; readonly fromVersion: number; readonly types: readonly string[] };

/** A version of a pack (S2.3). */
export type PlaybookRef = { readonly packId: string; readonly packVersion: number };

/** What a case is about, on the three axes of its pack. */
export type Category = Stamp & { readonly subjectId: string; readonly causeId: string | null; readonly channelId: string | null };

/** A registered case. `version` is the number of its events; lists are in the order recorded. */
export type CaseState = {
  readonly version: number;
  /** Version of the newest event that was not about papers: two papers of the same kind say the same while it stays. */
  readonly contentVersion: number;
  readonly registered: Stamp;
  readonly reference: string;
  readonly personId: PersonId;
  /** One owner at all times (I7). */
  readonly ownerId: StaffId;
  readonly story: string;
  readonly title: string;
  readonly language: Language;
  /** False for somebody who did not want to be named. */
  readonly isNamed: boolean;
  readonly facts: CaseFacts;
  /** The version of the pack that governs the case; null for one that began before there were packs. */
  readonly playbook: PlaybookRef | null;
  /** What it is about, as last confirmed; ids of that pack. */
  readonly category: Category | null;
  readonly corrections: readonly (Stamp & { readonly fact: CorrectableFact; readonly from: string | null; readonly to: string | null; readonly reason: string })[];
  readonly effortBefore: EffortSpent;
  readonly acknowledgement: (Stamp & { readonly channel: Channel }) | null;
  readonly pains: readonly Pain[];
  readonly containments: readonly (Stamp & { readonly measure: string })[];
  /** What was asked for safety's sake (I11), in the order answered; the newest of a fact holds. */
  readonly safetyFacts: readonly (Stamp & { readonly fact: SafetyFact; readonly answer: string | null; readonly notGivenReason: string | null })[];
  readonly repairs: readonly Repair[];
  readonly commitments: readonly Commitment[];
  readonly gestures: readonly Gesture[];
  readonly contacts: readonly Contact[];
  readonly decisions: readonly Decision[];
  readonly followUp: FollowUp;
  readonly closure: Closure | null;
  /** Ends of earlier cycles, causes and all, the oldest first. */
  readonly pastClosures: readonly Closure[];
  readonly reopenings: readonly Reopening[];
  readonly handovers: readonly Handover[];
  readonly approvals: readonly Approval[];
  readonly representative: Representative | null;
  readonly joint: readonly (Stamp & { readonly name: string; readonly phone: string | null })[];
  readonly confidential: (Stamp & { readonly reason: string }) | null;
  readonly preferences: PreferencesHeld | null;
  readonly notes: readonly (Stamp & { readonly noteId: LocalId; readonly words: string })[];
  readonly attachments: readonly Attachment[];
  readonly hold: (Stamp & { readonly reason: string }) | null;
  readonly imported: ImportSource | null;
  /** Triggers of a moment of truth that somebody confirmed or struck out; the newest of an id holds (S3.1). */
  readonly triggers: readonly (Stamp & { readonly triggerId: string; readonly isStruck: boolean; readonly reason: string | null })[];
  readonly seniorLooks: readonly (Stamp & { readonly words: string })[];
  /** How many ids of each letter were ever given: an undone part takes its number with it. */
  readonly given: Readonly<Record<IdLetter, number>>;
  readonly last: LastCommand | null;
  /** The case before the newest command, itself without one: what an undo leads back to. */
  readonly before: CaseState | null;
  readonly papers: readonly Paper[];
  /** Channels of the conversations in the order recorded, the registration first, and whether the customer preferred it by then: what channel switches are counted from (S0.4). */
  readonly channelsUsed: readonly { readonly channel: Channel; readonly isPreferred: boolean }[];
};

/** A case before its registration. */
export const initialState: CaseState | null = null;

/** No id given yet. */
export const NOTHING_GIVEN: CaseState['given'] = { p: 0, r: 0, g: 0, m: 0, k: 0, a: 0, h: 0, n: 0, f: 0 };

/** A follow-up nobody has thought of yet. */
export const NO_FOLLOW_UP: FollowUp = { status: 'not-set', scheduled: null, attempts: [], conversation: null, waiver: null };
