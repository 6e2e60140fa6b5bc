/** Somebody else at this desk decides, and proves to be that person by the own PIN (I6). */
import type { Failure } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import type { StaffView } from '../shared/views/desk-views';
import type { StaffId } from '../shared/vocabulary/ids';
import type { CheckPin } from './check-pin';
import type { StaffBook } from './ports';

/** Answers the person, `staff-not-found`, `staff-inactive`, or what the check of the PIN says. Whether that person may decide is the rules' to say. */
export type CheckApprover = (approverId: StaffId, pin: string) => Promise<Result<StaffView, Failure>>;

/** Builds it. Nobody's tries are counted who could not decide anyway. */
export const makeCheckApprover = (book: Pick<StaffBook, 'find'>, checkPin: CheckPin): CheckApprover => async (approverId, pin) => {
  const approver = book.find(approverId);
  if (approver === null) return err({ code: 'staff-not-found', facts: {}, opensWith: null });
  if (!approver.isActive) return err({ code: 'staff-inactive', facts: {}, opensWith: null });
  const right = await checkPin(approverId, pin);
  return right.ok ? ok(approver) : right;
};
