/** The queue: three groups, in each first the promises of the day, then moments of truth, then the rest, all in order of due time; a page of each at most, and the whole counts. */
import { QUEUE_BANDS } from '../../domain/deadlines/queue';
import { QUEUE_GROUPS, type QueueGroup, type QueueView } from '../../shared/views/desk-views';
import type { Clock, QueueCursor, Rows } from '../ports';

/** Rows of one page. */
export const QUEUE_PAGE = 50;

/** A cursor as it travels; anything else reads as the beginning. */
export const readCursor = (text: string | null): QueueCursor | null => {
  const found = /^([012])\.(\d{1,16})\.(\d{1,16})$/.exec(text ?? '');
  const band = QUEUE_BANDS.find((each) => String(each) === found?.[1]);
  return found === null || band === undefined ? null : { band, queueAt: Number(found[2]), seq: Number(found[3]) };
};

/** One group from a cursor on, or all groups from their beginning when `group` is null. */
export const queueView = (deps: { readonly rows: Rows; readonly clock: Clock }, group: QueueGroup | null, cursor: string | null): QueueView => {
  const { rows, clock } = deps;
  return rows.atOnce(() => pagesOf(rows, clock, group, cursor));
};

const pagesOf = (rows: Rows, clock: Clock, group: QueueGroup | null, cursor: string | null): QueueView => {
  const now = clock.now();
  const endOfToday = clock.endOfDay(now);
  const counts = rows.queueCounts(now, endOfToday);
  const after = group === null ? null : readCursor(cursor);
  const groups = QUEUE_GROUPS.filter((each) => group === null || each === group).map((each) => {
    const found = rows.queuePage(each, now, endOfToday, after, QUEUE_PAGE + 1);
    const page = found.slice(0, QUEUE_PAGE);
    const last = page.at(-1);
    return { group: each, count: counts[each], rows: page.map((stored) => stored.row), nextCursor: found.length > QUEUE_PAGE && last !== undefined ? `${last.band}.${last.queueAt}.${last.seq}` : null };
  });
  return { at: now, groups, closedToday: rows.closedCountSince(clock.startOfDay(now)) };
};
