/**
 * What stands on a paper, as plain data. Times are instants; the page puts them into the paper's zone and language.
 * The two papers share nothing but the frame: what the letter's type has no field for cannot reach a customer (I9).
 */
import type { CustomerVerdict } from '../domain/closing/verdict';
import type { EffortAsked } from '../shared/contract/parts';
import type { Cause, Channel, ContactPurpose, CorrectableFact, Language, Outcome, PainKind, Starter, WaiveReason } from '../shared/vocabulary/case';
import type { AmountMinor, Currency } from '../shared/vocabulary/money';
import type { LifeLines } from './life-model';
import type { Instant } from '../shared/vocabulary/time';

/** What each page shows around its content. `timeZone` is an IANA name; `isDemonstration` puts the watermark on every page (I10); a copy names the day when the first was sent. */
export type PaperFrame = {
  readonly language: Language; readonly timeZone: string; readonly reference: string; readonly organisation: string; readonly branch: string; readonly isDemonstration: boolean; readonly firstSentAt: Instant | null;
};

/** The dated lines of ISO 10002 (tracking block), in their order; `contained` stands where harm was contained. */
export type TrackingStep = 'received' | 'acknowledged' | 'assessed' | 'contained' | 'heard' | 'resolved' | 'informed' | 'followed-up' | 'waived' | 'unreached' | 'closed';

/** One dated line. `at` and `byName` are null while it has not happened; the remark is built from the other fields. */
export type TrackingLine = {
  readonly step: TrackingStep; readonly at: Instant | null; readonly byName: string | null;
  readonly channel: Channel | null; readonly words: string | null; readonly kinds: readonly PainKind[]; readonly settledCount: number; readonly refusedCount: number;
  readonly waiveReason: WaiveReason | null; readonly outcome: Outcome | null;
};

/** One option that was put to the customer. */
export type RepairLine = {
  readonly what: string; readonly effort: EffortAsked; readonly costMinor: AmountMinor; readonly status: 'offered' | 'under-way' | 'completed' | 'failed';
  readonly customerWords: string | null; readonly ending: string | null; readonly endedAt: Instant | null;
};

/** One pain and its answer: `repair` is the one that settled it or is under way, `others` what was offered beside it or failed. */
export type PainLine = {
  readonly kind: PainKind; readonly words: string; readonly ownWords: string | null; readonly standing: 'open' | 'under-way' | 'settled' | 'refused';
  readonly repair: RepairLine | null; readonly others: readonly RepairLine[];
  readonly refusal: { readonly reason: string; readonly channel: Channel; readonly at: Instant } | null;
};

/** One promise. `dueAt` is the time that holds now; each earlier one is in `moved`. */
export type PromiseLine = {
  readonly what: string; readonly byName: string; readonly dueAt: Instant; readonly standing: 'open' | 'late' | 'kept' | 'broken'; readonly endedAt: Instant | null;
  readonly words: string | null; readonly moved: readonly { readonly fromDueAt: Instant; readonly reason: string }[];
};

/** One goodwill gesture; it settles nothing and stands apart (S0.3). */
export type GestureLine = {
  readonly what: string; readonly customerWords: string; readonly isAccepted: boolean; readonly at: Instant;
  readonly requestedMinor: AmountMinor | null; readonly offeredMinor: AmountMinor; readonly acceptedMinor: AmountMinor; readonly paidMinor: AmountMinor | null;
};

/** One contact. `recordedAt` is shown when it is not the same minute (I10). */
export type ContactLine = {
  readonly happenedAt: Instant; readonly recordedAt: Instant; readonly startedBy: Starter; readonly channel: Channel; readonly purpose: ContactPurpose;
  readonly note: string; readonly byName: string; readonly overBudgetReason: string | null;
};

/** One correction: both values stay readable (I1). For `channel` the values are words of the closed list. */
export type CorrectionLine = { readonly fact: CorrectableFact; readonly from: string | null; readonly to: string | null; readonly reason: string; readonly at: Instant; readonly byName: string };

/** Effort the customer has spent (S0.4), summed over the case. */
export type EffortSum = {
  readonly tellings: number; readonly transfers: number; readonly waitMinutes: number; readonly visits: number; readonly documents: number;
  readonly repairMinutes: number; readonly contactsStarted: number; readonly channelSwitches: number;
};

/** The internal resolution report: everything that was recorded, nothing added up across repair and goodwill (S0.3). */
export type ReportModel = {
  readonly frame: PaperFrame; readonly workstation: string; readonly currency: Currency; readonly printedAt: Instant; readonly afterVersion: number; readonly digest: string;
  readonly title: string; readonly story: string;
  readonly complainant: { readonly isNamed: boolean; readonly name: string | null; readonly phone: string | null; readonly address: string | null };
  readonly channel: Channel; readonly receivedAt: Instant; readonly desiredRemedy: string | null; readonly product: string | null; readonly journeyStep: string | null; readonly category: string | null;
  readonly ownerName: string;
  readonly tracking: readonly TrackingLine[];
  readonly pains: readonly PainLine[];
  readonly gestures: readonly GestureLine[];
  readonly promises: readonly PromiseLine[];
  readonly contacts: readonly ContactLine[];
  readonly contactCounts: { readonly byCustomer: number; readonly byCompany: number; readonly budgetSpent: number; readonly budget: number };
  readonly effort: EffortSum;
  readonly corrections: readonly CorrectionLine[];
  readonly decision: { readonly found: string; readonly done: string; readonly recourse: string } | null;
  readonly followUp: {
    readonly plannedAt: Instant | null; readonly channel: Channel | null; readonly attempts: readonly { readonly at: Instant; readonly byName: string; readonly note: string }[];
    readonly waiver: { readonly reason: WaiveReason; readonly words: string } | null;
  };
  readonly verdict: CustomerVerdict | null;
  readonly life: LifeLines;
  readonly closure: { readonly outcome: Outcome; readonly review: { readonly cause: Cause; readonly causeWords: string; readonly lesson: string } | null } | null;
};

/** How one grievance was answered, in words that the customer was told already. */
export type LetterAnswer =
  | { readonly kind: 'settled' | 'under-way'; readonly painWords: string; readonly what: string }
  | { readonly kind: 'refused'; readonly painWords: string; readonly reason: string };

/** What the final response says as a whole, from its answers (DISP 1.6.2: exactly one of the three). Null while some pain has no answer. */
export type LetterAgreement = 'in-full' | 'in-part' | 'refused';

/** Who the letter is for. No names: nobody wanted to be named. `onBehalfOf` is not empty where a representative gets the letter. */
export type Addressee = { readonly names: readonly string[]; readonly onBehalfOf: readonly string[]; readonly address: string | null };

/** A promise that still binds, with its time. */
export type LetterPromise = { readonly what: string; readonly dueAt: Instant };

/** The head of a letter below its name, and the role under its signature. Each line is null where none is set; `lastResort` is who helps when nobody else did. */
export type LetterHead = { readonly address: string | null; readonly contactLine: string | null; readonly hours: string | null; readonly signerRole: string | null; readonly lastResort: string | null };

/** What every letter has: head, addressee, what it is about, who answers for it. */
export type LetterBase = {
  readonly frame: PaperFrame; readonly writtenAt: Instant; readonly head: LetterHead; readonly isLargePrint: boolean; readonly addressee: Addressee;
  readonly complaint: { readonly quote: string; readonly receivedAt: Instant; readonly channel: Channel; readonly wanted: string | null };
  readonly contactPerson: string;
};

/** "Received, dealt with, by whom, and when the next news comes." */
export type AcknowledgementLetter = LetterBase & { readonly kind: 'acknowledgement-letter'; readonly nextNews: LetterPromise | null };
/** Why there is no final answer yet, when it comes, and where else to turn now. */
export type HoldingLetter = LetterBase & { readonly kind: 'holding-letter'; readonly words: string; readonly promises: readonly LetterPromise[]; readonly recourse: string };
/** The final response. */
export type FinalLetter = LetterBase & {
  readonly kind: 'resolution-letter'; readonly agreement: LetterAgreement | null; readonly found: string; readonly done: string; readonly answers: readonly LetterAnswer[]; readonly goodwill: readonly string[];
  readonly promises: readonly LetterPromise[]; readonly recourse: string;
};
/** What went wrong, in the agent's own words; `pains` are the customer's. */
export type ApologyLetter = LetterBase & { readonly kind: 'apology-letter'; readonly words: string; readonly pains: readonly string[] };
/** The time of the one follow-up. */
export type FollowUpCard = LetterBase & { readonly kind: 'follow-up-card'; readonly appointment: { readonly dueAt: Instant; readonly channel: Channel } | null };

/**
 * A letter to the customer. Every text in it was said by the customer, told to the customer, or written for the customer with the request: no field
 * here can hold an amount spent, a limit, a note, a cause, a count, a name of anyone but the contact person, or the state of the record (I9, S1.2).
 */
export type LetterModel = AcknowledgementLetter | HoldingLetter | FinalLetter | ApologyLetter | FollowUpCard;
