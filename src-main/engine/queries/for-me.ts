/** What waits for one person: promises of the day (S0.2), handovers to answer (I7), and for those who see over the work of others the approvals and erasures to decide (I6) and the cases that need a senior eye (S3.1). */
import type { ForMeView, StaffView } from '../../shared/views/desk-views';
import { roleIncludes } from '../../shared/vocabulary/staff';
import type { Clock, Rows } from '../ports';
import { erasuresFor } from './erasures';

/** More than anybody answers in a day; what is beyond it moves up as the first ones are answered. */
const MOST = 50;

/** Read from rows; whether an approval is within the person's own limit is said by the case itself. */
export const forMe = ({ rows, clock }: { readonly rows: Rows; readonly clock: Clock }, person: StaffView): ForMeView => {
  const { staffId, role } = person;
  const now = clock.now();
  return rows.atOnce(() => ({
    promises: rows.rowsPromisedBefore(staffId, clock.endOfDay(now), now, MOST).map(({ row }) => row),
    handovers: rows.rowsOfferedTo(staffId, now, MOST).map(({ row }) => row),
    approvals: roleIncludes(role, 'supervisor') ? rows.rowsAwaitingApproval(staffId, now, MOST).map(({ row }) => row) : [],
    seniorEye: roleIncludes(role, 'supervisor') ? rows.rowsNeedingSeniorEye(now, MOST).map(({ row }) => row) : [],
    erasures: erasuresFor(rows, person).slice(0, MOST),
  }));
};
