/** Checks one person's PIN with a growing wait after wrong ones. Tries are counted before they are checked, so that pulling the plug saves none. */
import type { Clock, Failure } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import type { StaffId } from '../shared/vocabulary/ids';
import { FREE_TRIES, waitSecondsAfter } from './pin-rules';
import type { PinHashes, StaffBook } from './ports';

/** Answers ok, `pin-wrong` with the tries left before the first wait, or `pin-wait` with the seconds to go. */
export type CheckPin = (staffId: StaffId, pin: string) => Promise<Result<true, Failure>>;

const fail = (code: Failure['code'], facts: Failure['facts'] = {}): Result<never, Failure> => err({ code, facts, opensWith: null });

/** Builds the check. Tries at the same moment run one after another: a page cannot buy guesses by calling in parallel. */
export const makeCheckPin = (book: StaffBook, hashes: PinHashes, clock: Pick<Clock, 'now'>): CheckPin => {
  const check: CheckPin = async (staffId, pin) => {
    const standing = book.secret(staffId);
    if (standing === null) return fail('staff-not-found');
    const waitMs = standing.waitUntil - clock.now();
    if (waitMs > 0) return fail('pin-wait', { waitSeconds: Math.ceil(waitMs / 1_000) });
    const failedTries = standing.failedTries + 1;
    const waitSeconds = waitSecondsAfter(failedTries);
    book.saveTries(staffId, failedTries, clock.now() + waitSeconds * 1_000);
    if (await hashes.matches(pin, standing.pinHash)) {
      book.saveTries(staffId, 0, 0);
      return ok(true);
    }
    return waitSeconds > 0 ? fail('pin-wait', { waitSeconds }) : fail('pin-wrong', { triesLeft: FREE_TRIES - failedTries });
  };
  let last: Promise<unknown> = Promise.resolve();
  return (staffId, pin) => {
    const next = last.then(() => check(staffId, pin));
    last = next.catch(() => undefined);
    return next;
  };
};
