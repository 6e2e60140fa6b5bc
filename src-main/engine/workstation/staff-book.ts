/** The staff as recorded: every change of a person who signs in is an event that names who did it, in one transaction with the PIN. */
import { err, ok, type Result } from '../../shared/result';
import type { StaffView } from '../../shared/views/desk-views';
import type { Role } from '../../shared/vocabulary/staff';
import { commandId, staffId, type StaffId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { Clock, Failure, Ids, Ledger, LedgerWriter, PinStanding, Rows, Stamp } from '../ports';
import { failure, steadyNow } from '../run-command';

/** What changes of the workstation need. */
export type WorkstationDeps = { readonly ledger: Ledger; readonly rows: Rows; readonly clock: Clock; readonly ids: Ids };

/** Reading and changing the staff; the shape that `people` asks for. */
export type StaffBook = {
  readonly list: () => readonly StaffView[];
  readonly find: (staffId: StaffId) => StaffView | null;
  readonly secret: (staffId: StaffId) => PinStanding | null;
  readonly saveTries: (staffId: StaffId, failedTries: number, waitUntil: Instant) => void;
  readonly add: (by: StaffId, name: string, role: Role, pinHash: string) => Result<StaffId, Failure>;
  readonly changeRole: (by: StaffId, staffId: StaffId, role: Role) => Result<true, Failure>;
  readonly setActive: (by: StaffId, staffId: StaffId, isActive: boolean) => Result<true, Failure>;
  readonly changePin: (by: StaffId, staffId: StaffId, pinHash: string, isReset: boolean) => Result<true, Failure>;
};

/** Who, when and by which press, for an event of the workstation. */
export const stampOf = (writer: LedgerWriter, { clock, ids }: Pick<WorkstationDeps, 'clock' | 'ids'>, by: StaffId): Stamp =>
  ({ actorId: by, recordedAt: steadyNow(writer, clock), commandId: commandId(ids.next()) });

const fresh = (pinHash: string): PinStanding => ({ pinHash, failedTries: 0, waitUntil: 0 });

/** Adds somebody inside a running transaction; also the way the first person comes in. */
export const addStaff = (writer: LedgerWriter, stamp: Stamp, id: StaffId, name: string, role: Role, pinHash: string): void => {
  writer.appendWorkstation({ type: 'StaffAdded', payload: { staffId: id, name, role } }, stamp);
  writer.savePin(id, fresh(pinHash));
};

/** Builds the book. */
export const makeStaffBook = (deps: WorkstationDeps): StaffBook => {
  const { ledger, rows, ids } = deps;
  const changing = (id: StaffId, by: StaffId, work: (writer: LedgerWriter, stamp: Stamp) => void): Result<true, Failure> =>
    ledger.change<true>((writer) => {
      if (!writer.staff().some((each) => each.staffId === id)) return err(failure('staff-not-found'));
      work(writer, stampOf(writer, deps, by));
      return ok(true);
    });
  return {
    list: () => rows.staff(),
    find: (id) => rows.staff().find((each) => each.staffId === id) ?? null,
    secret: (id) => rows.pin(id),
    saveTries: (id, failedTries, waitUntil) => {
      const pin = rows.pin(id);
      if (pin !== null) rows.savePin(id, { ...pin, failedTries, waitUntil });
    },
    add: (by, name, role, pinHash) =>
      ledger.change<StaffId>((writer) => {
        if (writer.staff().some((each) => each.name === name)) return err(failure('name-taken', { name }));
        const id = staffId(ids.next());
        addStaff(writer, stampOf(writer, deps, by), id, name, role, pinHash);
        return ok(id);
      }),
    changeRole: (by, id, role) => changing(id, by, (writer, stamp) => writer.appendWorkstation({ type: 'StaffRoleChanged', payload: { staffId: id, role } }, stamp)),
    setActive: (by, id, isActive) =>
      changing(id, by, (writer, stamp) => writer.appendWorkstation({ type: isActive ? 'StaffReactivated' : 'StaffDeactivated', payload: { staffId: id } }, stamp)),
    changePin: (by, id, pinHash, isReset) =>
      changing(id, by, (writer, stamp) => {
        writer.appendWorkstation({ type: 'PinChanged', payload: { staffId: id, isReset } }, stamp);
        writer.savePin(id, fresh(pinHash));
      }),
  };
};
