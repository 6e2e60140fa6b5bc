/** One complaint out of a foreign table, as the import hands it over. Pure values: how the file was written is no longer visible here. */
import type { Channel, Language } from '../shared/vocabulary/case';
import type { RecordedStatus } from '../shared/vocabulary/importing';
import type { AmountMinor } from '../shared/vocabulary/money';
import type { CalendarDay } from '../shared/vocabulary/time';

/** Who complained, as far as the table says. */
export type ImportedComplainant = { readonly name: string; readonly phone: string | null; readonly address: string | null };

/**
 * A complaint of another system. `receivedOn` is the day that the source names; when it was recorded here is the event's own time (I10).
 * `story` is null where the source gives no words. `recordedStatus` and `recordedChannel` are the source's own words.
 */
export type ImportRow = {
  /** Physical line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The complaint's number in its source, or `row-…`, a digest of the row that is the same each time the file is read. */
  readonly sourceReference: string;
  readonly receivedOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly story: string | null;
  readonly product: string | null;
  readonly issue: string | null;
  readonly channel: Channel;
  readonly recordedChannel: string | null;
  readonly status: RecordedStatus;
  readonly recordedStatus: string | null;
  readonly companyResponse: string | null;
  readonly complainant: ImportedComplainant | null;
  readonly requestedMinor: AmountMinor | null;
  readonly paidMinor: AmountMinor | null;
  readonly language: Language;
};
