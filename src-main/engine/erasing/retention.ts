/** How long words are kept after closing, and who is due. A rule names persons; it never erases anybody by itself. */
import { closedBefore } from '../../domain/erasing/erasing';
import { ok, type Result } from '../../shared/result';
import { ERASURE_PERSONS_MAX } from '../../shared/vocabulary/governance';
import type { StaffId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { RetentionView } from '../../shared/views/governance-views';
import type { Failure, Rows } from '../ports';
import type { DuePerson } from './ports';
import { stampOf, type WorkstationDeps } from '../workstation/staff-book';

/** Months of the rule, or null where there is none. */
export const keepMonthsOf = (rows: Pick<Rows, 'settings'>): number | null => {
  const months = rows.settings()['keepMonths'];
  return typeof months === 'number' ? months : null;
};

/** Finds who is due. Among very many cases that takes longer than a frame, so it happens elsewhere than on the desk's own thread. */
export type FindDue = (closedBefore: Instant, limit: number) => Promise<readonly DuePerson[]>;

/** The rule and the first of those who are due: as many as one request may name. */
export const retentionView = async ({ rows, clock }: Pick<WorkstationDeps, 'rows' | 'clock'>, findDue: FindDue): Promise<RetentionView> => {
  const keepMonths = keepMonthsOf(rows);
  if (keepMonths === null) return { keepMonths, closedBefore: null, due: [], hasMore: false };
  const before = closedBefore(clock.now(), keepMonths);
  const found = await findDue(before, ERASURE_PERSONS_MAX + 1);
  return { keepMonths, closedBefore: before, due: found.slice(0, ERASURE_PERSONS_MAX), hasMore: found.length > ERASURE_PERSONS_MAX };
};

/** Sets the rule; an event of the workstation like every setting. */
export const changeRetention = (deps: WorkstationDeps, keepMonths: number | null, by: StaffId): Result<null, Failure> => {
  if (keepMonths === keepMonthsOf(deps.rows)) return ok(null);
  return deps.ledger.change<null>((writer) => {
    writer.appendWorkstation({ type: 'SettingsChanged', payload: { changes: { keepMonths } } }, stampOf(writer, deps, by));
    return ok(null);
  });
};
