/** Reads dates and spans out of a sentence, Chinese and English, as days of the branch's calendar. */
import type { DayCalendar } from './calendar';

/** What a piece of a sentence says of time: one day, or any day up to one (a span such as "within three working days"). */
export type SaidTime = { readonly piece: string; readonly day: number; readonly isSpan: boolean };

type Reading = { readonly said: number; readonly calendar: DayCalendar };
type Reader = { readonly pattern: RegExp; readonly read: (found: RegExpExecArray, reading: Reading) => { readonly day: number | null; readonly isSpan?: boolean } };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const CHINESE_DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 日: 7, 天: 7 };
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HALF_YEAR_DAYS = 183;

const countOf = (text: string): number => {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const english = ENGLISH_NUMBERS.indexOf(word);
  if (english >= 0) return english;
  if (/^\d+$/.test(word)) return Number(word);
  const tens = /^([一二两三四五六七八九])?十([一二三四五六七八九])?$/u.exec(word);
  return tens === null ? (CHINESE_DIGITS[word] ?? 0) : (tens[1] === undefined ? 1 : (CHINESE_DIGITS[tens[1]] ?? 1)) * 10 + (tens[2] === undefined ? 0 : (CHINESE_DIGITS[tens[2]] ?? 0));
};

/** A date without its year is the one nearest to when it was said. */
const dated = (year: string | undefined, month: number, day: number, { said, calendar }: Reading): number | null => {
  if (year !== undefined) return calendar.number(Number(year), month, day);
  const thisYear = calendar.yearOf(said);
  return [thisYear, thisYear + 1, thisYear - 1].map((each) => calendar.number(each, month, day)).find((each) => each !== null && Math.abs(each - said) <= HALF_YEAR_DAYS) ?? null;
};

/** How many days a span can take at most: five working days are a week, and a public holiday may stand in the way. */
const spanDays = (count: number, unit: string): number => {
  if (/小时|hour/u.test(unit)) return Math.ceil(count / 24);
  if (/分钟|minute/u.test(unit)) return 0;
  if (/周|星期|week/u.test(unit)) return count * 7;
  if (/月|month/u.test(unit)) return count * 31;
  return /工作|working|business/u.test(unit) ? Math.ceil(count / 5) * 7 + 4 : count;
};

const weekdayAhead = (weekday: number, { said, calendar }: Reading, weeks: number | null): number => {
  const today = calendar.weekday(said);
  if (weeks === null) return said + ((weekday - today + 7) % 7);
  const monday = said - ((today + 6) % 7);
  return monday + weeks * 7 + ((weekday + 6) % 7);
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const READERS: readonly Reader[] = [
  { pattern: /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu, read: ([, year, month, day], reading) => ({ day: dated(year, Number(month), Number(day), reading) }) },
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/gu, read: ([, year, month, day], reading) => ({ day: dated(year, Number(month), Number(day), reading) }) },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:\\.?,? (\\d{4}))?`, 'giu'), read: ([, day, month = '', year], reading) => ({ day: dated(year, monthOf(month), Number(day), reading) }) },
  { pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'giu'), read: ([, month = '', day, year], reading) => ({ day: dated(year, monthOf(month), Number(day), reading) }) },
  // Which of the two is the day differs from house to house: the reading that could be a promise counts.
  { pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/gu, read: ([, first, second, year], reading) => ({ day: dated(year, Number(second), Number(first), reading) ?? dated(year, Number(first), Number(second), reading) }) },
  { pattern: /大后天|后天|明天|明日|明早|明晚|次日/gu, read: ([word], { said }) => ({ day: said + (word === '大后天' ? 3 : word === '后天' ? 2 : 1) }) },
  { pattern: /\b(the day after tomorrow|tomorrow)\b/giu, read: ([word], { said }) => ({ day: said + (word.toLowerCase() === 'tomorrow' ? 1 : 2) }) },
  { pattern: /(本|这|下下|下)(?:个)?(?:周|星期|礼拜)([一二三四五六日天])/gu, read: ([, which, day = ''], reading) => ({ day: weekdayAhead(countOf(day) % 7, reading, which === '下' ? 1 : which === '下下' ? 2 : 0) }) },
  { pattern: /\b(next |this |coming |on |by |until )(?:next |this |coming )?(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b/giu, read: ([, , day = ''], reading) => ({ day: weekdayAhead(WEEKDAYS.indexOf(day.slice(0, 3).toLowerCase()), reading, null) }) },
  { pattern: /(\d+|[一二两三四五六七八九十]+)\s*(个?工作日|个?自然日|日|天|个?小时|分钟|个?星期|个?礼拜|周|个月)\s*(?:之内|以内|内|之后|以后|后)/gu, read: ([, count = '', unit = ''], { said }) => ({ day: said + spanDays(countOf(count), unit), isSpan: true }) },
  { pattern: /\b(?:within|in|after)(?: the next| the coming)? (\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) ((?:working |business |calendar )?(?:days?|hours?|minutes?|weeks?|months?))\b/giu, read: ([, count = '', unit = ''], { said }) => ({ day: said + spanDays(countOf(count), unit.toLowerCase()), isSpan: true }) },
  { pattern: /\b(?:early |late )?next (week|month)\b/giu, read: ([, unit = ''], { said }) => ({ day: said + (unit.toLowerCase() === 'week' ? 13 : 61), isSpan: true }) },
  { pattern: /(?<!上)(下周|下星期|下个?月|月底|本月底|年底)(?![一二三四五六日天])/gu, read: ([word], { said }) => ({ day: said + (word.includes('年') ? 366 : word.includes('月') ? 61 : 13), isSpan: true }) },
];

/** Every date and span in a sentence, in no order. `said` is the day on which the words were said. */
export const timesIn = (sentence: string, said: number, calendar: DayCalendar): readonly SaidTime[] =>
  READERS.flatMap(({ pattern, read }) => [...sentence.matchAll(pattern)].flatMap((found): SaidTime[] => {
    const { day, isSpan = false } = read(found, { said, calendar });
    return day === null ? [] : [{ piece: found[0].trim(), day, isSpan }];
  }));
