/** Times, spans, money and sizes as words, in the language and time zone of the desk. Reads `place`, so that a change shows at once. */
import { useWords, type Say } from '../locales';
import type { AmountMinor } from '@shared/vocabulary/money';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '@shared/vocabulary/time';
import { place, type Place } from './place';
import { clockText, daysBetween, toWall, type Zone } from './wall-time';

/** Time left until something is due, in words; `short` says a near time without “left” and a far one in days; `isLate` asks for red. */
export type TimeLeft = { readonly text: string; readonly short: string; readonly isLate: boolean };

/** The ways of saying a figure on this desk. */
export type Format = {
  /** 2026-11-24 17:00 */
  readonly dateTime: (at: Instant) => string;
  /** 2026-11-24 */
  readonly date: (at: Instant) => string;
  /** 17:00 */
  readonly clock: (at: Instant) => string;
  /** Short and relative to today: `17:00`, `tomorrow 10:00`, `Fri 10:00`, or the date. */
  readonly moment: (at: Instant) => string;
  /** 41 min, 1 h 20 min, 2 days */
  readonly span: (ms: number) => string;
  /** Minutes as a span. */
  readonly minutes: (minutes: number) => string;
  /** `3 h ago` */
  readonly ago: (at: Instant) => string;
  /** Near times as a span, later today as the clock, further off as the day; past ones as `… late`. */
  readonly timeLeft: (dueAt: Instant) => TimeLeft;
  /** Minor units with the sign of the desk's currency. */
  readonly money: (amountMinor: AmountMinor) => string;
  /** Bytes as kB or MB. */
  readonly size: (bytes: number) => string;
  readonly count: (value: number) => string;
};

const isoDate = (at: Instant, zone: Zone): string => toWall(at, zone).day;
const wallClock = (at: Instant, zone: Zone): string => clockText(toWall(at, zone).minutes);

/** Making a format takes longer than painting a row with it, so each is made once and kept. */
const keeping = <W extends readonly (string | undefined)[], F>(make: (...words: W) => F): ((...words: W) => F) => {
  const kept = new Map<string, F>();
  return (...words) => {
    const key = words.join('|');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(...words);
    kept.set(key, made);
    return made;
  };
};
const weekdays = keeping((language: string, timeZone: Zone) => new Intl.DateTimeFormat(language, { timeZone, weekday: 'short' }));
const amounts = keeping((language: string, currency: string) => new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }));
const counts = keeping((language: string) => new Intl.NumberFormat(language));

/** A span of time in two units at most. */
export const spanWords = (ms: number, t: Say): string => {
  const total = Math.max(0, ms);
  if (total < MINUTE_MS) return t('frame.time.minutes', { count: total > 0 ? 1 : 0 });
  if (total < HOUR_MS) return t('frame.time.minutes', { count: Math.floor(total / MINUTE_MS) });
  if (total >= 2 * DAY_MS) return t('frame.time.days', { count: Math.floor(total / DAY_MS) });
  const hours = Math.floor(total / HOUR_MS);
  const minutes = Math.floor((total % HOUR_MS) / MINUTE_MS);
  return minutes === 0 || hours >= 10 ? t('frame.time.hours', { count: hours }) : t('frame.time.hoursMinutes', { hours, minutes });
};

/** Builds the ways of saying from a place and its words; tests give their own. */
export const formatOf = (where: Readonly<Place>, t: Say): Format => {
  const dayDistance = (at: Instant): number => daysBetween(isoDate(where.nowAt, where.timeZone), isoDate(at, where.timeZone));
  const clock = (at: Instant): string => wallClock(at, where.timeZone);
  const date = (at: Instant): string => isoDate(at, where.timeZone);
  const weekday = (at: Instant): string => weekdays(where.language, where.timeZone).format(at);
  const moment = (at: Instant): string => {
    const days = dayDistance(at);
    if (days === 0) return clock(at);
    if (days === 1) return t('frame.time.tomorrow', { clock: clock(at) });
    if (days === -1) return t('frame.time.yesterday', { clock: clock(at) });
    if (days > 1 && days < 7) return `${weekday(at)} ${clock(at)}`;
    return `${date(at)} ${clock(at)}`;
  };
  const span = (ms: number): string => spanWords(ms, t);
  return {
    clock, date, moment, span,
    dateTime: (at) => `${date(at)} ${clock(at)}`,
    minutes: (minutes) => span(minutes * MINUTE_MS),
    ago: (at) => (where.nowAt - at < MINUTE_MS ? t('frame.time.justNow') : t('frame.time.ago', { span: span(where.nowAt - at) })),
    timeLeft: (dueAt) => {
      const left = dueAt - where.nowAt;
      if (left < 0) {
        const late = t('frame.time.late', { span: span(-left) });
        return { text: late, short: late, isLate: true };
      }
      if (left < 3 * HOUR_MS) return { text: t('frame.time.left', { span: span(left) }), short: span(left), isLate: false };
      const days = dayDistance(dueAt);
      return { text: moment(dueAt), short: days < 7 ? moment(dueAt) : t('frame.time.days', { count: days }), isLate: false };
    },
    money: (amountMinor) => amounts(where.language, where.currency).format(amountMinor / 100),
    size: (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`),
    count: (value) => counts(where.language).format(value),
  };
};

/** The ways of saying on this desk; reactive when used in a template or a computed value. */
export const useFormat = (): Format => formatOf(place, useWords().t);
