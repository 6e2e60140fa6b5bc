/** The first start: the workstation gets its name and its first person, who becomes administrator. Once only, in one transaction. */
import type { Clock, Failure, Ids, Ledger } from '../engine/ports';
import { steadyNow } from '../engine/run-command';
import type { Input } from '../shared/contract';
import { err, ok, type Result } from '../shared/result';
import { commandId, staffId, type StaffId } from '../shared/vocabulary/ids';
import type { PinHashes } from './ports';
import { hashNewPin } from './staff';

/** What the first start needs. `hasStarted` reads the record. */
export type FirstStartNeeds = {
  readonly ledger: Ledger; readonly clock: Clock; readonly ids: Ids; readonly hashes: PinHashes;
  readonly isDemonstration: boolean; readonly hasStarted: () => boolean;
};

const DONE: Failure = { code: 'first-start-done', facts: {}, opensWith: null };

/** Answers the first person's id, or `first-start-done`. */
export const firstStart = async (needs: FirstStartNeeds, input: Input<'session.first-start'>): Promise<Result<StaffId, Failure>> => {
  if (needs.hasStarted()) return err(DONE);
  const hashed = await hashNewPin(needs.hashes, input.pin);
  if (!hashed.ok) return hashed;
  const { organisation, branchName, branchCode, workstationCode, language, currency, name } = input;
  return needs.ledger.change((writer) => {
    // Asked again inside the transaction: hashing took a while, and a second press may have come in between.
    if (writer.staff().length > 0) return err(DONE);
    const first = staffId(needs.ids.next());
    const stamp = { actorId: first, recordedAt: steadyNow(writer, needs.clock), commandId: commandId(needs.ids.next()) };
    const workstationId = needs.ids.next();
    writer.appendWorkstation({ type: 'WorkstationStarted', payload: { workstationId, organisation, branchName, branchCode, workstationCode, language, currency, isDemonstration: needs.isDemonstration } }, stamp);
    writer.appendWorkstation({ type: 'StaffAdded', payload: { staffId: first, name, role: 'administrator' } }, stamp);
    writer.savePin(first, { pinHash: hashed.value, failedTries: 0, waitUntil: 0 });
    return ok(first);
  });
};
