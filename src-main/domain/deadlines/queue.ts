/** Which part of the queue a case belongs to: now, today, or waiting for others; and which come first there. */
import type { Stage } from '../../shared/vocabulary/case';
import type { QueueGroup } from '../../shared/views/desk-views';
import { HOUR_MS, type Instant } from '../../shared/vocabulary/time';

/** What places a case, as a projection keeps it: `dueAt` from `nextDue`, `waitingUntil` from the function of that name. */
export type QueuePlace = { readonly stage: Stage; readonly dueAt: Instant | null; readonly waitingUntil: Instant | null };

/**
 * Now: somebody waits to be acknowledged or heard (S4.3), or something is overdue or due within the hour. Today: due before `endOfToday`
 * (an instant, exclusive), or work that can be done now. Waiting: the rest. Null for a closed case, which is in no queue.
 */
export const queueGroup = ({ stage, dueAt, waitingUntil }: QueuePlace, now: Instant, endOfToday: Instant): QueueGroup | null => {
  if (stage === 'closed') return null;
  if (stage === 'listen' || stage === 'acknowledge' || stage === 'empathize') return 'now';
  if (dueAt !== null && dueAt <= now + HOUR_MS) return 'now';
  if (dueAt !== null && dueAt < endOfToday) return 'today';
  return waitingUntil !== null && now < waitingUntil ? 'waiting' : 'today';
};

/** The order inside a group: 0 a promise is due today or earlier (S0.2), 1 a moment of truth (S3.1), 2 everything else. In each band the earliest due time comes first. */
export const QUEUE_BANDS = [0, 1, 2] as const;
/** Place inside a group. */
export type QueueBand = (typeof QUEUE_BANDS)[number];

/** What a customer was promised for today comes before everything else, whatever hangs on the rest. `promiseAt` is the earliest open promise. */
export const queueBand = ({ promiseAt, isMomentOfTruth }: { readonly promiseAt: Instant | null; readonly isMomentOfTruth: boolean }, endOfToday: Instant): QueueBand => {
  if (promiseAt !== null && promiseAt < endOfToday) return 0;
  return isMomentOfTruth ? 1 : 2;
};
