/** The staff book on the record: each change of a person is one event of the workstation, in one transaction with what follows from it. */
import type { Clock, Failure, Ids, Ledger, LedgerWriter, PinStanding, StaffMember } from '../engine/ports';
import { steadyNow } from '../engine/run-command';
import type { WorkstationEvent } from '../engine/workstation/events';
import { ok, type Result } from '../shared/result';
import { commandId, staffId, type StaffId } from '../shared/vocabulary/ids';
import type { StaffBook } from './ports';

/** What the book stands on. `list` and `pin` read outside a transaction. */
export type BookNeeds = {
  readonly ledger: Ledger; readonly clock: Clock; readonly ids: Ids;
  readonly list: () => readonly StaffMember[]; readonly pin: (staffId: StaffId) => PinStanding | null;
};

/** Opens the book. */
export const openStaffBook = ({ ledger, clock, ids, list, pin }: BookNeeds): StaffBook => {
  const record = (by: StaffId, event: WorkstationEvent, also: (writer: LedgerWriter) => void = () => undefined): Result<true, Failure> =>
    ledger.change((writer) => {
      writer.appendWorkstation(event, { actorId: by, recordedAt: steadyNow(writer, clock), commandId: commandId(ids.next()) });
      also(writer);
      return ok(true);
    });
  return {
    list,
    find: (wanted) => list().find((each) => each.staffId === wanted) ?? null,
    pin,
    savePin: (of, standing) => ledger.change((writer) => {
      writer.savePin(of, standing);
      return ok(true);
    }),
    add: (by, name, role, pinHash) => {
      const added = staffId(ids.next());
      const recorded = record(by, { type: 'StaffAdded', payload: { staffId: added, name, role } }, (writer) => writer.savePin(added, { pinHash, failedTries: 0, waitUntil: 0 }));
      return recorded.ok ? ok(added) : recorded;
    },
    changeRole: (by, of, role) => record(by, { type: 'StaffRoleChanged', payload: { staffId: of, role } }),
    setActive: (by, of, isActive) => record(by, { type: isActive ? 'StaffReactivated' : 'StaffDeactivated', payload: { staffId: of } }),
    changePin: (by, of, pinHash, isReset) =>
      record(by, { type: 'PinChanged', payload: { staffId: of, isReset } }, (writer) => writer.savePin(of, { pinHash, failedTries: 0, waitUntil: 0 })),
  };
};
