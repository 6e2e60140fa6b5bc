/** Calendar day and clock time in the branch's time zone, and back to an instant. Pure; the zone always comes in. */
import { DAY_MS, MINUTE_MS, type CalendarDay, type Instant } from '@shared/vocabulary/time';

/** IANA name of a time zone. Undefined is the one of this machine, and finding its name out takes longer than drawing the sign-in. */
export type Zone = string | undefined;

/** `day` is YYYY-MM-DD, `minutes` counts from midnight by the clock on the wall. */
export type WallTime = { readonly day: CalendarDay; readonly minutes: number };

const formats = new Map<Zone, Intl.DateTimeFormat>();
const formatOf = (timeZone: Zone): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
  formats.set(timeZone, made);
  return made;
};

const readWall = (at: Instant, timeZone: Zone): WallTime => {
  const parts = new Map(formatOf(timeZone).formatToParts(at).map((part) => [part.type, part.value]));
  const two = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '00';
  return { day: `${two('year')}-${two('month')}-${two('day')}`, minutes: Number(two('hour')) * 60 + Number(two('minute')) };
};

/** A list asks for the same minutes row after row; asking Intl takes some ten times as long as remembering. */
const KEPT_MINUTES = 4_000;
const walls = new Map<Zone, Map<number, WallTime>>();

/** Day and time on the wall at an instant. */
export const toWall = (at: Instant, timeZone: Zone): WallTime => {
  const minute = Math.floor(at / MINUTE_MS);
  const inZone = walls.get(timeZone) ?? new Map<number, WallTime>();
  const known = inZone.get(minute);
  if (known !== undefined) return known;
  const read = readWall(at, timeZone);
  if (inZone.size >= KEPT_MINUTES) inZone.clear();
  walls.set(timeZone, inZone.set(minute, read));
  return read;
};

const asIfUtc = (wall: WallTime): number => Date.parse(`${wall.day}T00:00:00Z`) + wall.minutes * MINUTE_MS;

/** The instant of a time on the wall. Where clocks jump over it, the moment just after; where it comes twice, the first. */
export const fromWall = (wall: WallTime, timeZone: Zone): Instant => {
  const wanted = asIfUtc(wall);
  const offsetAt = (at: Instant): number => asIfUtc(toWall(at, timeZone)) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
  const first = wanted - offsetAt(wanted - DAY_MS / 2);
  if (asIfUtc(toWall(first, timeZone)) === wanted) return first;
  return wanted - offsetAt(first);
};

/** The calendar day `days` later. */
export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How many calendar days from one day to another. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Reads a typed day: `2026-11-24`, `11-24`, `1124`, `24`, `11/24`, `11月24日`. The next such day from `today` where the year or month is left out. Null when it is no day. */
export const readDay = (typed: string, today: CalendarDay): CalendarDay | null => {
  const text = typed.normalize('NFKC').trim();
  const groups = /^\d{4}$/.test(text) ? [text.slice(0, 2), text.slice(2)] : /^\d{8}$/.test(text) ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)] : text.match(/\d+/g) ?? [];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const numbers = groups.map(Number);
  const [a, b, c] = numbers;
  if (a === undefined || numbers.length > 3) return null;
  if (c !== undefined && b !== undefined) return validDay(a, b, c);
  if (b !== undefined) return firstFrom(today, validDay(year, a, b), validDay(year + 1, a, b));
  return firstFrom(today, validDay(year, month, a), month === 12 ? validDay(year + 1, 1, a) : validDay(year, month + 1, a));
};

/** Reads a typed time: `17:00`, `1700`, `17`, `9.30`, `9点30`. Minutes from midnight, or null. */
export const readClock = (typed: string): number | null => {
  const text = typed.normalize('NFKC').trim();
  const groups = /^\d{3,4}$/.test(text) ? [text.slice(0, -2), text.slice(-2)] : text.match(/\d+/g) ?? [];
  const hours = Number(groups[0] ?? Number.NaN);
  const minutes = Number(groups[1] ?? 0);
  const isTime = groups.length <= 2 && Number.isInteger(hours) && hours <= 23 && minutes <= 59;
  return isTime ? hours * 60 + minutes : null;
};

/** `HH:MM` of minutes from midnight. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const validDay = (year: number, month: number, day: number): CalendarDay | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : null;
};

const firstFrom = (today: CalendarDay, now: CalendarDay | null, later: CalendarDay | null): CalendarDay | null =>
  now !== null && now >= today ? now : later;
