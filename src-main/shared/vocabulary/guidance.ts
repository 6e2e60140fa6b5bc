/** Closed lists of what the rules say of a case beside "yes" and "no": reasons, next acts, warnings. Each is a code with facts; sentences for them live in the locales. */

/** Why a case is colder or warmer than 25 °C (S1.3): the first six cool, the next two heat, the last three win back what was lost. */
export const TEMPERATURE_REASONS = [
  'silence', 'lateness', 'broken-promise', 'failed-repair', 'reopening', 'transfer', 'needless-contact', 'unasked-offer', 'kept-promise', 'completed-repair', 'asked-contact',
] as const;
/** Why a case is not at 25 °C. */
export type TemperatureReason = (typeof TEMPERATURE_REASONS)[number];

/** The one act that keeps a case at 25 °C or brings it back (S1.3). */
export const NEXT_ACTS = [
  'acknowledge', 'tell-late', 'tell-before-late', 'answer-overdue', 'look-over', 'call-back', 'keep-promise', 'give-word', 'complete-repair', 'promise-next-step', 'no-further-contact', 'nothing-until', 'go-on', 'none',
] as const;
/** The one next act. */
export type NextAct = (typeof NEXT_ACTS)[number];

/** Why much is at stake (S3.1). What a customer is worth is not among them, and neither is the hour (S4.2). */
export const STAKE_REASONS = ['trigger', 'safety', 'dignity', 'money', 'need', 'own-fault', 'earlier-failure', 'decisive-step'] as const;
/** Why much is at stake. */
export type StakeReason = (typeof STAKE_REASONS)[number];

/** Where a trigger of a moment of truth stands: its words were found, somebody confirmed it, or somebody struck it out. */
export const TRIGGER_STANDINGS = ['found', 'confirmed', 'struck'] as const;
/** Where a trigger stands. */
export type TriggerStanding = (typeof TRIGGER_STANDINGS)[number];

/** Why somebody's authority for repairs is wider in this case (S3.1). */
export const WIDER_BECAUSE = ['moment-of-truth', 'double-deviation'] as const;
/** Why an authority is wider. */
export type WiderBecause = (typeof WIDER_BECAUSE)[number];

/** Warnings that start by themselves (S4.9), in the order shown. */
export const WARNINGS = ['safety-clock', 'promise-at-risk', 'due-soon', 'silent', 'over-served', 'senior-eye', 'repeat-complainant', 'temperature'] as const;
/** Kind of a warning. */
export type WarningKind = (typeof WARNINGS)[number];

/** What to do about a warning; the next acts, and those that belong to a warning alone. */
export const WARNING_ACTS = [...NEXT_ACTS, 'read-earlier-cases', 'ask-senior'] as const;
/** What to do about a warning. */
export type WarningAct = (typeof WARNING_ACTS)[number];

/** Kinds of trouble that cost a customer time (S0.4). */
export const EFFORT_SOURCES = ['telling', 'transfer', 'wait', 'visit', 'document', 'contact-started', 'channel-switch', 'repair'] as const;
/** Kind of trouble. */
export type EffortSource = (typeof EFFORT_SOURCES)[number];

/** What can be due in a case: the acknowledgement, a promise, the final response, the one follow-up, and for safety's sake the look of somebody senior and a call back. */
export const DUE_KINDS = ['acknowledge', 'promise', 'final-response', 'follow-up', 'senior-look', 'call-back'] as const;
/** What can be due. */
export type DueKind = (typeof DUE_KINDS)[number];
