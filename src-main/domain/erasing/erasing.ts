/** Erasing takes two: one asks, another with the same right decides (I6). Words are kept as long as the rule says, counted in calendar months. */
import type { Refusal } from '../../shared/errors';
import type { StaffId } from '../../shared/vocabulary/ids';
import { roleIncludes, type Role } from '../../shared/vocabulary/staff';
import type { Instant } from '../../shared/vocabulary/time';
import { refusal } from '../case/rule';

/** Somebody who works here, as far as this rule looks. */
export type Colleague = { readonly staffId: StaffId; readonly role: Role; readonly isActive: boolean };

/** Everybody but the asker who could decide now. */
export const decidersOf = <C extends Colleague>(askedBy: StaffId, staff: readonly C[]): readonly C[] =>
  staff.filter((each) => each.isActive && each.staffId !== askedBy && roleIncludes(each.role, 'supervisor'));

/** True where the asker is an administrator and nobody else could decide: then that person may, and the record says so. */
export const isAlone = (askedBy: StaffId, staff: readonly Colleague[]): boolean =>
  decidersOf(askedBy, staff).length === 0 && staff.some((each) => each.staffId === askedBy && each.isActive && each.role === 'administrator');

/** Why this person may not decide, or null. */
export const mayDecide = (askedBy: StaffId, decider: Pick<Colleague, 'staffId' | 'role'>, staff: readonly Colleague[]): Refusal | null => {
  if (!roleIncludes(decider.role, 'supervisor')) return refusal('needs-supervisor');
  return decider.staffId === askedBy && !isAlone(askedBy, staff) ? refusal('own-erasure') : null;
};

/** The moment before which a case must have been closed for its words to be due; the last day of a shorter month stands for a missing one. */
export const closedBefore = (now: Instant, keepMonths: number): Instant => {
  const at = new Date(now);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() - keepMonths);
  const days = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, days));
  return at.getTime();
};
