/** Somebody asks for persons to be erased. Nothing is destroyed; another person decides. The id of the press names the request. */
import { closedBefore } from '../../domain/erasing/erasing';
import { err, ok, type Result } from '../../shared/result';
import type { CommandId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { Failure } from '../ports';
import { answerBefore, failure, steadyNow } from '../run-command';
import { WORKSTATION_STREAM } from '../workstation/events';
import type { WorkstationDeps } from '../workstation/staff-book';
import { inTheWayOfErasing, withoutPersons } from './in-the-way';
import { keepMonthsOf } from './retention';

/** Whom, why, by which press, asked by whom. */
export type AskErasure = { readonly personIds: readonly PersonId[]; readonly reason: string; readonly commandId: CommandId; readonly by: StaffId };

/** Records the request, or says what stops it; of several persons the first that is stopped stops all. */
export const askErasure = (deps: WorkstationDeps, { personIds, reason, commandId, by }: AskErasure): Result<true, Failure> =>
  deps.ledger.change<true>((writer) => {
    const persons = [...new Set(personIds)];
    const requestHash = writer.fingerprint(JSON.stringify(['ask-erasure', persons]));
    const before = answerBefore(writer, commandId, requestHash);
    if (!before.ok) return before;
    if (before.value !== null) return ok(true);
    for (const personId of persons) {
      const inTheWay = inTheWayOfErasing(writer, personId) ?? (writer.isErasureWaiting(personId) ? failure('erasure-waits') : null);
      if (inTheWay !== null) return err(inTheWay);
    }
    const recordedAt = steadyNow(writer, deps.clock);
    const keepMonths = keepMonthsOf(deps.rows);
    const isByRetention = keepMonths !== null && persons.every((personId) => deps.rows.erasures.isDue(personId, closedBefore(recordedAt, keepMonths)));
    writer.appendWorkstation({ type: 'ErasureAsked', payload: { requestId: commandId, personIds: persons, reason: withoutPersons(writer, persons, reason), isByRetention } }, { actorId: by, recordedAt, commandId });
    writer.saveReceipt(commandId, { streamId: WORKSTATION_STREAM, version: 0, requestHash }, recordedAt);
    return ok(true);
  });
