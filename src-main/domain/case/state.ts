/**
 * What a case is once its events are folded: plain, read-only, nothing derived. Before registration there is no state (null).
 * Stage, effort, deadlines and permissions are computed from this and never stored in it.
 */
import type { EffortAsked, EffortSpent } from '../../shared/contract/parts';
import type { Cause, Channel, ClosingOutcome, ContactPurpose, CorrectableFact, Language, PainKind, PaperKind, Starter, Verdict, WaiveReason } from '../../shared/vocabulary/case';
import type { LocalId, PaperId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { AmountMinor } from '../../shared/vocabulary/money';
import type { Instant } from '../../shared/vocabulary/time';

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

/** One option to settle one pain (S0.3). `choice` holds the customer's words (S4.6), `ending` the result or the reason of failure. */
export type Repair = Stamp & {
  readonly repairId: LocalId; readonly painId: LocalId; readonly what: string; readonly effort: EffortAsked;
  readonly costMinor: AmountMinor; readonly readyAt: Instant | null; readonly status: RepairStatus;
  readonly choice: (Stamp & { readonly customerWords: string }) | null;
  readonly ending: (Stamp & { readonly words: string }) | null;
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

/** Goodwill. It names no pain, so that it can settle none (S0.3). */
export type Gesture = Stamp & { readonly gestureId: LocalId; readonly what: string; readonly costMinor: AmountMinor; readonly customerWords: string; readonly isAccepted: boolean };

/** One contact as recorded; `happenedAt` may be earlier than `recordedAt`, never later (I10). */
export type Contact = Stamp & {
  readonly contactId: LocalId; readonly startedBy: Starter; readonly channel: Channel; readonly purpose: ContactPurpose; readonly note: string;
  readonly effort: EffortSpent; readonly happenedAt: Instant; readonly overBudgetReason: string | null;
};

/** The final response as told. A new pain or a failed repair makes it no longer current; it is told again then. */
export type Decision = Stamp & { readonly channel: Channel; readonly found: string; readonly done: string; readonly recourse: string; readonly isCurrent: boolean };

/** The one follow-up of a case (I2). `ending` says how it was over: a conversation, no answer, or waived. */
export type FollowUp = {
  readonly status: 'not-set' | 'scheduled' | 'done' | 'unreached' | 'waived';
  readonly scheduled: (Stamp & { readonly dueAt: Instant; readonly channel: Channel }) | null;
  readonly attempts: readonly (Stamp & { readonly attempt: number; readonly note: string })[];
  readonly conversation: (Stamp & { readonly verdict: Verdict; readonly customerWords: string }) | null;
  readonly waiver: (Stamp & { readonly reason: WaiveReason; readonly words: string }) | null;
};

/** One paper. `failure` is the latest reason it could not be made; a paper once ready stays ready. */
export type Paper = Stamp & {
  readonly paperId: PaperId; readonly kind: PaperKind; readonly language: Language; readonly status: 'being-made' | 'ready' | 'failed';
  readonly issue: (Stamp & { readonly sha256: string; readonly pageCount: number; readonly afterVersion: number; readonly digest: string }) | null;
  readonly failure: (Stamp & { readonly reason: string }) | null;
  readonly sendings: readonly (Stamp & { readonly printer: string })[];
};

/** The facts that a new event may correct (I1), with the value that holds now. */
export type CaseFacts = { readonly [F in CorrectableFact]: F extends 'channel' ? Channel : string | null };

/** How a case ended. */
export type Closure = Stamp & { readonly outcome: ClosingOutcome; readonly cause: Cause; readonly causeWords: string; readonly lesson: string };

/** A registered case. `version` is the number of its events; lists are in the order recorded. */
export type CaseState = {
  readonly version: number;
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
  readonly corrections: readonly (Stamp & { readonly fact: CorrectableFact; readonly from: string | null; readonly to: string; readonly reason: string })[];
  readonly effortBefore: EffortSpent;
  readonly acknowledgement: (Stamp & { readonly channel: Channel }) | null;
  readonly pains: readonly Pain[];
  readonly containments: readonly (Stamp & { readonly measure: string })[];
  readonly repairs: readonly Repair[];
  readonly commitments: readonly Commitment[];
  readonly gestures: readonly Gesture[];
  readonly contacts: readonly Contact[];
  readonly decisions: readonly Decision[];
  readonly followUp: FollowUp;
  readonly closure: Closure | null;
  readonly papers: readonly Paper[];
  /** Channels of the conversations in the order recorded, the registration first: what channel switches are counted from (S0.4). */
  readonly channelsUsed: readonly Channel[];
};

/** A case before its registration. */
export const initialState: CaseState | null = null;

/** A follow-up nobody has thought of yet. */
export const NO_FOLLOW_UP: FollowUp = { status: 'not-set', scheduled: null, attempts: [], conversation: null, waiver: null };
