/** What a wish asks of a contact (I8), said once for the rules and for the screen that warns before they refuse. */
import type { Channel } from './case';

/** The part of somebody's wishes that a time and a way of contact can go against. Minutes count from midnight of the branch's day. */
export type ContactWishes = { readonly channel: Channel | null; readonly fromMinute: number | null; readonly toMinute: number | null };

/** Ways that ring or wait at a counter; hours hold for these alone. */
const LIVE: readonly Channel[] = ['phone', 'counter', 'message'];

/** True where the hours cannot hold: one half is missing, or both are the same minute. */
export const areHoursHalf = ({ fromMinute, toMinute }: Pick<ContactWishes, 'fromMinute' | 'toMinute'>): boolean =>
  (fromMinute === null) !== (toMinute === null) || (fromMinute !== null && fromMinute === toMinute);

/** What a contact by this way at this minute goes against, or null where it fits. Hours may pass midnight. */
export const goesAgainst = ({ channel: wished, fromMinute, toMinute }: ContactWishes, channel: Channel, minute: number): 'channel' | 'hours' | null => {
  if (wished !== null && wished !== channel) return 'channel';
  if (fromMinute === null || toMinute === null || !LIVE.includes(channel)) return null;
  const isInside = fromMinute < toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute;
  return isInside ? null : 'hours';
};
