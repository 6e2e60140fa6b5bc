/** A typed day that is over, or today: what is left out of the date is filled in backwards. */
import type { CalendarDay } from '@shared/vocabulary/time';
import { addDays, readDay } from '../../desk/wall-time';

const A_MONTH_DAYS = 30;
const A_YEAR_DAYS = 364;

/** `24` is the last 24th, `1124` or `11-24` the last 24 November, `2026-11-24` that day. Null when it is no day, or one to come. */
export const readPastDay = (typed: string, today: CalendarDay): CalendarDay | null => {
  const isDayAlone = /^\s*\d{1,2}\s*[日号]?\s*$/u.test(typed.normalize('NFKC'));
  const day = readDay(typed, addDays(today, isDayAlone ? -A_MONTH_DAYS : -A_YEAR_DAYS));
  return day === null || day > today ? null : day;
};
