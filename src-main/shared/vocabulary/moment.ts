/** Closed lists of the moment: what a customer feels and how they come across right now, and what is at stake. Chosen for coaching, never stored on the person (S4.5). */

/** What the customer feels now (S3.2). */
export const FEELINGS = ['angry', 'anxious', 'hurt', 'humiliated', 'worn-out', 'calm'] as const;
/** A feeling of the moment. */
export type Feeling = (typeof FEELINGS)[number];

/** How the customer comes across now (S4.5): it selects coaching and is gone with the talk. */
export const DEMEANOURS = ['plain', 'overbearing', 'argumentative', 'talkative', 'eccentric', 'silent'] as const;
/** A demeanour of the moment. */
export type Demeanour = (typeof DEMEANOURS)[number];

/** What is at stake in a moment of truth (S3.1): money to live on, health, a date that cannot come back, dignity, somebody in one's care, trust. */
export const STAKES = ['livelihood', 'health', 'date', 'dignity', 'dependant', 'trust'] as const;
/** What is at stake. */
export type Stake = (typeof STAKES)[number];
