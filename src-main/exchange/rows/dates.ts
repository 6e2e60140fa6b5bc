/** Days as foreign tables write them. A day stays a day: times of day and time zones of other systems are not guessed at. */
import type { CalendarDay } from '../../shared/vocabulary/time';
import type { DateOrder } from '../../shared/vocabulary/importing';

const TAIL = String.raw`(?:[T\s,].*)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?\s*${TAIL}`);
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TAIL}`);
const DAY_NAMED = new RegExp(String.raw`^(\d{1,2})[-\s]([A-Za-z]{3,9})\.?,?[-\s](\d{4}|\d{2})${TAIL}`);
const MONTH_NAMED = new RegExp(String.raw`^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${TAIL}`);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Two-digit years up to this one belong to this century. */
const CENTURY_TURN = 79;

/** A day, or why it is none. `order-unknown` is a date such as 3/4/2025 while nobody knows which number is the month. */
export type ReadDay = { readonly day: CalendarDay } | { readonly fault: 'date-not-read' | 'date-not-valid' | 'order-unknown' };

const year = (text: string): number => {
  const number = Number(text);
  if (text.length === 4) return number;
  return number <= CENTURY_TURN ? 2000 + number : 1900 + number;
};

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (inYear: number, month: number): number => (month === 2 && inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));

const dayOf = (inYear: number, month: number, day: number): ReadDay => {
  if (inYear < 1900 || inYear > 2199 || day < 1 || day > daysIn(inYear, month)) return { fault: 'date-not-valid' };
  return { day: `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
};

const monthNamed = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

type Parts = readonly [string, string, string];
const partsOf = (pattern: RegExp, text: string): Parts | null => {
  const [, first, second, third] = pattern.exec(text) ?? [];
  return first === undefined || second === undefined || third === undefined ? null : [first, second, third];
};

/** Reads one date. `order` is what the whole column says, or a person; null while unknown. */
export const readDay = (cell: string, order: DateOrder | null): ReadDay => {
  const text = cell.trim();
  const yearFirst = partsOf(YEAR_FIRST, text) ?? partsOf(RUN_TOGETHER, text);
  if (yearFirst !== null) return dayOf(Number(yearFirst[0]), Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = partsOf(YEAR_LAST, text);
  if (yearLast !== null) {
    const [first, second, last] = yearLast;
    if (order === null && first !== second) return { fault: 'order-unknown' };
    return order === 'day-first' ? dayOf(year(last), Number(second), Number(first)) : dayOf(year(last), Number(first), Number(second));
  }
  const dayNamed = partsOf(DAY_NAMED, text);
  if (dayNamed !== null) return dayOf(year(dayNamed[2]), monthNamed(dayNamed[1]), Number(dayNamed[0]));
  const named = partsOf(MONTH_NAMED, text);
  if (named !== null) return dayOf(year(named[2]), monthNamed(named[0]), Number(named[1]));
  return { fault: 'date-not-read' };
};

/** True for anything written like a date, valid or not. */
export const looksLikeDate = (cell: string): boolean => [YEAR_FIRST, RUN_TOGETHER, YEAR_LAST, DAY_NAMED, MONTH_NAMED].some((pattern) => pattern.test(cell.trim()));

/** How many dates of a column can only be read in one order, and how many in both with different days. */
export type OrderEvidence = { readonly monthFirst: number; readonly dayFirst: number; readonly either: number };

/** A column nobody has looked at. */
export const NO_EVIDENCE: OrderEvidence = { monthFirst: 0, dayFirst: 0, either: 0 };

/** The evidence with one more cell. */
export const noteOrder = (evidence: OrderEvidence, cell: string): OrderEvidence => {
  const parts = partsOf(YEAR_LAST, cell.trim());
  if (parts === null) return evidence;
  const [first, second] = [Number(parts[0]), Number(parts[1])];
  if (first === second) return evidence;
  if (first > 12) return { ...evidence, dayFirst: evidence.dayFirst + 1 };
  if (second > 12) return { ...evidence, monthFirst: evidence.monthFirst + 1 };
  return { ...evidence, either: evidence.either + 1 };
};

/** The order of a whole column. `ask` when every date could be read both ways; null when no date needs an order. */
export const orderOf = ({ monthFirst, dayFirst, either }: OrderEvidence): DateOrder | 'ask' | null => {
  if (monthFirst + dayFirst === 0) return either === 0 ? null : 'ask';
  if (monthFirst === dayFirst) return 'ask';
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
};
