/** Another person decides about an erasure (I6). Approved, the keys are destroyed in the same transaction: irreversible, and on record for ever without a word about anybody (I1). */
import { isAlone, mayDecide } from '../../domain/erasing/erasing';
import { err, ok, type Result } from '../../shared/result';
import type { CommandId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { Role } from '../../shared/vocabulary/staff';
import type { Failure, LedgerWriter, Stamp } from '../ports';
import { answerBefore, failure, steadyNow } from '../run-command';
import { WORKSTATION_STREAM } from '../workstation/events';
import type { WorkstationDeps } from '../workstation/staff-book';
import { inTheWayOfErasing, withoutPersons } from './in-the-way';

/** Which request, how, why, by which press and whom. */
export type DecideErasure = { readonly requestId: CommandId; readonly isApproved: boolean; readonly reason: string; readonly commandId: CommandId; readonly by: { readonly staffId: StaffId; readonly role: Role } };

/** Whose files are to be removed once the record is committed; `isRepeat` when it was done before. */
export type Erased = { readonly personIds: readonly PersonId[]; readonly isRepeat: boolean };

/** Whom an approval erases and whom it leaves; a refusal where it would erase nobody. */
const chosen = (writer: LedgerWriter, personIds: readonly PersonId[]): Result<{ readonly erased: readonly PersonId[]; readonly left: readonly PersonId[] }, Failure> => {
  const standings = personIds.map((personId) => ({ personId, inTheWay: inTheWayOfErasing(writer, personId) }));
  const erased = standings.filter((each) => each.inTheWay === null).map((each) => each.personId);
  const first = standings.find((each) => each.inTheWay !== null)?.inTheWay ?? null;
  if (erased.length === 0 && first !== null) return err(first);
  return ok({ erased, left: standings.filter((each) => each.inTheWay !== null).map((each) => each.personId) });
};

const destroy = (writer: LedgerWriter, personIds: readonly PersonId[], reason: string, stamp: Stamp): void => {
  for (const personId of personIds) {
    writer.destroyPerson(personId);
    writer.appendWorkstation({ type: 'PersonErased', payload: { personId, reason } }, stamp);
  }
};

/** Records the decision and, approved, erases. The caller then removes the files and lets the store forget. */
export const decideErasure = (deps: WorkstationDeps, { requestId, isApproved, reason, commandId, by }: DecideErasure): Result<Erased, Failure> =>
  deps.ledger.change<Erased>((writer) => {
    const requestHash = writer.fingerprint(JSON.stringify(['decide-erasure', requestId, isApproved]));
    const before = answerBefore(writer, commandId, requestHash);
    if (!before.ok) return before;
    const request = deps.rows.erasures.find(requestId);
    if (request === null) return err(failure('erasure-not-found'));
    if (before.value !== null) return ok({ personIds: isApproved ? request.personIds.filter((each) => writer.person(each)?.isErased === true) : [], isRepeat: true });
    if (request.status !== 'open') return err(failure('erasure-decided'));
    const staff = writer.staff();
    const mayNot = mayDecide(request.askedById, by, staff);
    if (mayNot !== null) return err(mayNot);
    const whom = isApproved ? chosen(writer, request.personIds) : ok({ erased: [], left: [] });
    if (!whom.ok) return whom;
    const { erased, left } = whom.value;
    const stamp: Stamp = { actorId: by.staffId, recordedAt: steadyNow(writer, deps.clock), commandId };
    const said = withoutPersons(writer, request.personIds, reason);
    const isFlagged = by.staffId !== request.askedById && writer.shapersOf(by.staffId).includes(request.askedById);
    writer.appendWorkstation({ type: 'ErasureDecided', payload: { requestId, isApproved, reason: said, isFlagged, isAlone: by.staffId === request.askedById && isAlone(request.askedById, staff), left } }, stamp);
    destroy(writer, erased, request.reason, stamp);
    writer.saveReceipt(commandId, { streamId: WORKSTATION_STREAM, version: 0, requestHash }, stamp.recordedAt);
    return ok({ personIds: erased, isRepeat: false });
  });
