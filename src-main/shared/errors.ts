/** The closed list of everything that can be answered instead of a value. Sentences for each code live in the locales. */

/** Codes of the recovery engine: the rules say "not yet" or "not so". */
export const REFUSAL_CODES = [
  'case-not-found', 'version-conflict', 'case-closed', 'not-acknowledged', 'already-acknowledged',
  'pain-not-found', 'pain-already-heard', 'words-not-own', 'pains-unheard', 'pain-settled', 'pain-answered',
  'repair-not-found', 'repair-not-offered', 'repair-not-under-way', 'repair-under-way', 'above-authority', 'above-role', 'gesture-locked',
  'promise-not-found', 'promise-not-open', 'promise-overdue', 'due-in-past', 'contact-budget-spent', 'happened-in-future',
  'pains-unanswered', 'decision-told', 'decision-not-told', 'act-not-finished', 'follow-up-over', 'follow-up-not-set', 'follow-up-not-due', 'follow-up-open',
  'pains-unsettled', 'promises-open', 'outcome-mismatch', 'sentence-not-in-story', 'nothing-to-correct', 'value-not-valid',
  'paper-not-found', 'person-not-found', 'person-erased', 'person-has-open-cases',
  'handover-open', 'handover-not-found', 'not-the-owner', 'not-the-addressee', 'colleague-not-found', 'case-not-closed', 'case-read-only', 'superior-there', 'not-a-superior',
  'approval-not-found', 'approval-not-open', 'approval-not-given', 'approval-does-not-cover', 'own-approval', 'needs-supervisor', 'do-not-contact', 'against-preferences', 'verdict-missing',
  'promise-needed', 'words-ready-made', 'words-unfilled', 'paper-not-sent', 'paper-sent-before',
  'gesture-not-found', 'gesture-not-accepted', 'attachment-not-found', 'attachments-full', 'nothing-to-undo', 'undo-too-late', 'hold-in-place', 'no-hold', 'case-confidential', 'pain-missing', 'safety-facts-missing', 'trigger-not-found', 'contact-needs-supervisor',
  'erasure-not-found', 'erasure-decided', 'erasure-waits', 'own-erasure',
  'playbook-missing',
] as const;
/** Code of a refusal by the rules. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Codes of the door, the desk and the machine. */
export const FAULT_CODES = [
  'unknown-channel', 'bad-input', 'not-trusted', 'not-signed-in', 'not-permitted', 'bug',
  'first-start-done', 'pin-wrong', 'pin-wait', 'pin-too-simple', 'staff-not-found', 'staff-inactive', 'last-administrator', 'name-taken', 'currency-in-use',
  'disk-full', 'read-only', 'database-damaged', 'database-newer', 'backup-failed', 'backup-not-valid', 'restore-failed', 'choice-cancelled',
  'no-printer', 'printer-failed', 'paper-not-ready', 'paper-failed', 'letter-outdated', 'code-not-valid', 'draft-too-large', 'search-unavailable', 'only-in-demonstration',
  'import-file-not-read', 'import-not-a-table', 'import-line-too-long', 'import-too-many-columns', 'import-not-chosen', 'import-running', 'import-nothing-refused', 'playbook-newer', 'folder-exists',
  'attachment-too-large', 'attachment-kind-not-taken', 'attachment-empty', 'attachment-name-too-long', 'attachment-damaged',
] as const;
/** Code of a fault outside the rules. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** Any code a reply can carry. */
export type ErrorCode = RefusalCode | FaultCode;

/**
 * A refusal by the rules. `facts` fill the sentence (counts, times, amounts, ids); `opensWith` names the command
 * that would make the refused one possible, or null when nothing at this desk would.
 */
export type Refusal = {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly opensWith: string | null;
};

/** What the door answers instead of a value. `traceId` finds the log line; `field` names the refused input, if one. */
export type DeskError = {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly opensWith: string | null;
  readonly traceId: string;
};
