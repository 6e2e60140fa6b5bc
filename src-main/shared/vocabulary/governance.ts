/** Who looked at what, how long words are kept, and what becomes of a request to erase. */

/** What was looked at or carried away. `person` is somebody known here whose details were opened, as a card or from the list at intake; `record-saved` is a backup copied elsewhere. */
export const VIEWING_KINDS = ['case', 'person', 'attachment', 'attachment-saved', 'paper', 'paper-printed', 'paper-saved', 'record-saved'] as const;
/** Kind of a look. */
export type ViewingKind = (typeof VIEWING_KINDS)[number];

/** A second look of the same kind at the same case within this time is the same one. */
export const SAME_LOOK_MINUTES = 10;
/** Looks are kept this long; the database itself refuses to let a younger one go. */
export const VIEWINGS_KEPT_DAYS = 730;

/** Shortest time after closing that a rule may keep words for: a year in which a customer may still come back. */
export const KEEP_MONTHS_MIN = 12;
/** Longest time of a rule. */
export const KEEP_MONTHS_MAX = 600;

/** Most persons of one request to erase: one decision is one transaction, and the desk stands still for no longer than a breath. */
export const ERASURE_PERSONS_MAX = 100;

/** What became of a request; `given` may have left some persons as they were. */
export const ERASURE_STATUSES = ['open', 'given', 'refused'] as const;
/** Status of a request. */
export type ErasureStatus = (typeof ERASURE_STATUSES)[number];
