/** Points in time and calendar days are different things with different types and names (`dueAt`, `dueOn`). */

/** Milliseconds since 1970-01-01T00:00Z. Names end in `At`. */
export type Instant = number;

/** `YYYY-MM-DD` in the branch's own calendar. Names end in `On`. */
export type CalendarDay = string;

/** One minute in milliseconds. */
export const MINUTE_MS = 60_000;
/** One hour in milliseconds. */
export const HOUR_MS = 60 * MINUTE_MS;
/** Twenty-four hours in milliseconds; not the same as a calendar day where clocks change. */
export const DAY_MS = 24 * HOUR_MS;
