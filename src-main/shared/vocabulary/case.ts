/** Closed lists that describe a complaint. Order is display order. Words for the screen live in the locales. */

/** The way of a complaint, S4.3. Derived from events, never stored as truth. */
export const STAGES = ['listen', 'acknowledge', 'empathize', 'act', 'follow-up', 'closed'] as const;
/** Where a case stands. */
export type Stage = (typeof STAGES)[number];

/** What kind of hurt a pain is, S0.1. */
export const PAIN_KINDS = ['money', 'time', 'effort', 'dignity', 'safety', 'information'] as const;
/** Kind of a pain. */
export type PainKind = (typeof PAIN_KINDS)[number];

/** How a complaint or a contact travels. */
export const CHANNELS = ['phone', 'counter', 'letter', 'email', 'message', 'web'] as const;
/** Way of contact. */
export type Channel = (typeof CHANNELS)[number];

/** Why there was a contact (closed list, S1.5). `legal-notice` uses no budget; `follow-up` is counted apart (S1.1). */
export const CONTACT_PURPOSES = ['complaint', 'ask-facts', 'offer-choice', 'progress', 'tell-decision', 'keep-promise', 'follow-up', 'legal-notice', 'other'] as const;
/** Purpose of a contact. */
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Who picked up the phone first; what the customer had to start counts as effort (S0.4). */
export const STARTERS = ['customer', 'company'] as const;
/** Who started a contact. */
export type Starter = (typeof STARTERS)[number];

/** How a case can end. `closed-before` is imported history: read-only, never counted as resolved. */
export const OUTCOMES = ['resolved', 'agreed-in-part', 'not-agreed', 'withdrawn', 'not-a-complaint', 'passed-on', 'closed-before'] as const;
/** Outcome of a closed case. */
export type Outcome = (typeof OUTCOMES)[number];

/** The outcomes that the close screen offers: each ends the full way with a told decision. */
export const CLOSING_OUTCOMES = ['resolved', 'agreed-in-part', 'not-agreed'] as const;
/** Outcome chosen when closing at the desk. */
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** The ends before the full way: the customer no longer wants it, it was none, or another house answers it. Each has its own command. */
export const ENDED_OUTCOMES = ['withdrawn', 'not-a-complaint', 'passed-on'] as const;
/** Outcome of a case that ended before the full way. */
export type EndedOutcome = (typeof ENDED_OUTCOMES)[number];

/** Why something was not a complaint (ISO 10002: dissatisfaction that expects an answer). */
export const NOT_COMPLAINT_REASONS = ['question', 'request', 'praise', 'duplicate', 'not-about-us', 'other'] as const;
/** Reason why something was not a complaint. */
export type NotComplaintReason = (typeof NOT_COMPLAINT_REASONS)[number];

/** Who tells the customer that the case was passed on; nobody is left to find out. */
export const PASS_ON_TELLERS = ['here', 'recipient'] as const;
/** Who tells the customer. */
export type PassOnTeller = (typeof PASS_ON_TELLERS)[number];

/** By what right a representative speaks for the complainant. */
export const AUTHORITIES = ['oral', 'written', 'guardian', 'lawyer', 'not-shown'] as const;
/** Authority of a representative. */
export type Authority = (typeof AUTHORITIES)[number];

/** What a person needs so that the service reaches them; recorded only as told by the person. */
export const NEEDS = ['large-print', 'hearing', 'reading-help', 'interpreter', 'no-stairs', 'no-visits', 'more-time', 'other'] as const;
/** A need. */
export type Need = (typeof NEEDS)[number];

/** The two accounts that never offset each other (S0.3). */
export const ACCOUNTS = ['repair', 'gesture'] as const;
/** Account of a remedy. */
export type Account = (typeof ACCOUNTS)[number];

/** What must be asked where somebody's safety is concerned (I11): harm done, danger still there, who else, and what is kept to look into it. */
export const SAFETY_FACTS = ['harm', 'danger-now', 'others', 'evidence'] as const;
/** A fact of a safety case. */
export type SafetyFact = (typeof SAFETY_FACTS)[number];

/** How long a slip can be taken back, by the person who made it. */
export const UNDO_SECONDS = 60;

/** The customer's own verdict, asked in the one follow-up (S3.5); not a score. */
export const VERDICTS = ['settled', 'partly', 'not-settled'] as const;
/** Customer's verdict. */
export type Verdict = (typeof VERDICTS)[number];

/** Why the one follow-up is not made (S1.1, S1.5). */
export const WAIVE_REASONS = ['asked-not-to-be-contacted', 'no-contact-details', 'told-at-the-desk', 'other'] as const;
/** Reason to waive the follow-up. */
export type WaiveReason = (typeof WAIVE_REASONS)[number];

/** A fixed number of tries inside the one follow-up; the last unanswered one ends it as unreached. */
export const FOLLOW_UP_ATTEMPTS = 3;

/** Least time between two tries: ringing again at once is pressure, not a try. */
export const FOLLOW_UP_PAUSE_MINUTES = 60;

/** Contacts the company may start per case before a reason is asked (S1.5). */
export const CONTACT_BUDGET = 3;

/** Facts that can be corrected by a new event (I1); each holds text. */
export const CORRECTABLE_FACTS = ['product', 'journeyStep', 'desiredRemedy', 'channel', 'complainantName', 'complainantPhone', 'complainantAddress'] as const;
/** A correctable fact of a case. */
export type CorrectableFact = (typeof CORRECTABLE_FACTS)[number];

/** Root causes, axis C of the bank statistics standard JR/T 0169 widened to any trade. */
export const CAUSES = ['staff-conduct', 'knowledge', 'process', 'system', 'product', 'price-or-contract', 'information', 'third-party', 'safety', 'other'] as const;
/** Root cause chosen at close (S4.9). */
export type Cause = (typeof CAUSES)[number];

/** Languages of screen and paper. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
/** A language of screen and paper. */
export type Language = (typeof LANGUAGES)[number];

/** Papers that leave the printer, in the order of a case. The report is internal, the others go to the customer (I9); `resolution-letter` is the final response. */
export const PAPER_KINDS = ['resolution-report', 'acknowledgement-letter', 'holding-letter', 'resolution-letter', 'apology-letter', 'follow-up-card'] as const;
/** Kind of a paper. */
export type PaperKind = (typeof PAPER_KINDS)[number];
/** One value for each kind of paper. */
export const byPaperKind = <V>(make: (kind: PaperKind) => V): Readonly<Record<PaperKind, V>> => ({
  'resolution-report': make('resolution-report'), 'acknowledgement-letter': make('acknowledgement-letter'), 'holding-letter': make('holding-letter'), 'resolution-letter': make('resolution-letter'),
  'apology-letter': make('apology-letter'), 'follow-up-card': make('follow-up-card'),
});
/** Paper that goes to the customer. */
export type LetterKind = Exclude<PaperKind, 'resolution-report'>;
/** Letters that say something nobody recorded before: the agent's own words come with the request. */
export const WORDED_PAPERS: readonly PaperKind[] = ['holding-letter', 'apology-letter'];

/** What keeps a letter from the printer: a mandatory part is empty, a variable was never filled, a date promises what no promise on record says, or a promise in it has run out. */
export const PAPER_GAP_CODES = ['part-missing', 'variable-unfilled', 'promise-unrecorded', 'promise-run-out'] as const;
/** Code of a gap in a letter. */
export type PaperGapCode = (typeof PAPER_GAP_CODES)[number];
/**
 * Why a letter that is ready does not leave the house as it is: what it told is no longer so (its kind is not due, or the customer is not to be contacted),
 * a part is missing by now, it would say something else today, or the letterhead was changed.
 */
export const LETTER_HOLDS = ['not-due', 'incomplete', 'moved-on', 'letterhead-changed'] as const;
/** Why a letter is held. */
export type LetterHoldCode = (typeof LETTER_HOLDS)[number];
/** Parts of the letters, in the order of the page. */
export const LETTER_PARTS = ['letterhead', 'reference', 'complaint', 'found', 'done', 'answers', 'reasons', 'words', 'goodwill', 'promises', 'next-news', 'appointment', 'recourse', 'contact-person'] as const;
/** Part of a letter. */
export type LetterPart = (typeof LETTER_PARTS)[number];
