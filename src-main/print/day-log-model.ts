/** What stands in the log of a day, as plain data: internal, without a customer's name, repair and goodwill as two accounts (S0.3). */
import type { Day, DayLists, DayOpen } from '../engine/queries/day-log';
import type { StaffId } from '../shared/vocabulary/ids';
import type { Currency } from '../shared/vocabulary/money';
import type { Instant } from '../shared/vocabulary/time';
import type { PaperFrame } from './model';

/**
 * A day with its lists. `frame.reference` is the day as `YYYY-MM-DD`; `open` holds the most urgent of the `openCount` cases; `place` is how many events the
 * record had at the end of the day, `digest` the beginning of that event's hash (20 hex digits), null before the first event.
 */
export type DayLogModel = {
  readonly frame: PaperFrame; readonly workstation: string; readonly currency: Currency; readonly madeAt: Instant; readonly day: Day; readonly isOver: boolean; readonly staffNames: ReadonlyMap<StaffId, string>;
  readonly lists: DayLists; readonly importedCount: number; readonly openCount: number; readonly open: readonly DayOpen[]; readonly place: number; readonly digest: string | null;
};
