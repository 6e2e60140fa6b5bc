/** Times that are one press away: so many minutes from now, or a clock time so many days ahead. */
import { HOUR_MS, MINUTE_MS, type Instant } from '@shared/vocabulary/time';
import { addDays, clockText, fromWall, toWall, type Zone } from '../desk/wall-time';
import type { Say } from '../locales';

/** `in` counts from now; `at` is a time on the wall so many calendar days ahead. */
export type QuickPick = { readonly kind: 'in'; readonly minutes: number } | { readonly kind: 'at'; readonly daysAhead: number; readonly clockMinutes: number };

/** The picks of a promise: within this call, today, tomorrow. */
export const PROMISE_PICKS: readonly QuickPick[] = [
  { kind: 'in', minutes: 30 }, { kind: 'in', minutes: 120 }, { kind: 'at', daysAhead: 0, clockMinutes: 17 * 60 }, { kind: 'at', daysAhead: 1, clockMinutes: 10 * 60 },
];
/** The picks of a follow-up: when the repair has had time to show. */
export const FOLLOW_UP_PICKS: readonly QuickPick[] = [
  { kind: 'at', daysAhead: 1, clockMinutes: 10 * 60 }, { kind: 'at', daysAhead: 3, clockMinutes: 10 * 60 }, { kind: 'at', daysAhead: 7, clockMinutes: 10 * 60 },
];

/** The instant of a pick; minutes are rounded up to five, so that a promise has a time one can say. */
export const instantOf = (pick: QuickPick, now: Instant, timeZone: Zone): Instant => {
  if (pick.kind === 'in') return Math.ceil((now + pick.minutes * MINUTE_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
  return fromWall({ day: addDays(toWall(now, timeZone).day, pick.daysAhead), minutes: pick.clockMinutes }, timeZone);
};

/** The words of a pick. */
export const pickWords = (pick: QuickPick, t: Say): string => {
  if (pick.kind === 'in') return pick.minutes * MINUTE_MS % HOUR_MS === 0 ? t('frame.kit.pickHours', { count: pick.minutes / 60 }) : t('frame.kit.pickMinutes', { count: pick.minutes });
  const clock = clockText(pick.clockMinutes);
  if (pick.daysAhead === 0) return t('frame.kit.pickToday', { clock });
  return pick.daysAhead === 1 ? t('frame.kit.pickTomorrow', { clock }) : t('frame.kit.pickDays', { count: pick.daysAhead, clock });
};
