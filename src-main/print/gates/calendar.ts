/** Days of the branch's own calendar as whole numbers, so that dates in words can be compared. */
import { DAY_MS, type Instant } from '../../shared/vocabulary/time';

/** `dayOf` gives the number of an instant's day in the zone, `number` that of a date, or null where there is none such; `weekday` is 0 for Sunday. */
export type DayCalendar = { readonly dayOf: (at: Instant) => number; readonly number: (year: number, month: number, day: number) => number | null; readonly yearOf: (day: number) => number; readonly weekday: (day: number) => number };

const number = (year: number, month: number, day: number): number | null => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY_MS : null;
};

/** The calendar of a zone, by its IANA name. */
export const calendarOf = (timeZone: string): DayCalendar => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  return {
    number,
    dayOf: (at) => {
      const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
      return number(found['year'] ?? 1970, found['month'] ?? 1, found['day'] ?? 1) ?? Math.floor(at / DAY_MS);
    },
    yearOf: (day) => new Date(day * DAY_MS).getUTCFullYear(),
    weekday: (day) => new Date(day * DAY_MS).getUTCDay(),
  };
};
