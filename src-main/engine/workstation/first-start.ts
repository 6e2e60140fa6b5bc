/** The first start: the workstation gets its name and number, and its first person, who becomes administrator. Once only. */
import { err, ok, type Result } from '../../shared/result';
import type { Language } from '../../shared/vocabulary/case';
import { staffId, type StaffId } from '../../shared/vocabulary/ids';
import type { Currency } from '../../shared/vocabulary/money';
import type { Failure } from '../ports';
import { failure } from '../run-command';
import { addStaff, stampOf, type WorkstationDeps } from './staff-book';

/** What the first start asks, with the PIN already hashed. */
export type FirstStart = {
  readonly organisation: string; readonly branchName: string; readonly branchCode: string; readonly workstationCode: string;
  readonly language: Language; readonly currency: Currency; readonly playbook: string | null; readonly name: string; readonly pinHash: string; readonly isDemonstration: boolean;
};

/** Records the workstation and its first administrator; answers that person's id, or `first-start-done`. */
export const firstStart = (deps: WorkstationDeps, { name, pinHash, playbook, ...rest }: FirstStart): Result<StaffId, Failure> =>
  deps.ledger.change<StaffId>((writer) => {
    if (writer.staff().length > 0) return err(failure('first-start-done'));
    const administrator = staffId(deps.ids.next());
    const stamp = stampOf(writer, deps, administrator);
    writer.appendWorkstation({ type: 'WorkstationStarted', payload: { workstationId: deps.ids.next(), ...rest } }, stamp);
    addStaff(writer, stamp, administrator, name, 'administrator', pinHash);
    // The pack itself comes into the record a moment later; until then new cases have none.
    if (playbook !== null) writer.appendWorkstation({ type: 'PlaybookChosen', payload: { packId: playbook } }, stamp);
    return ok(administrator);
  });
