/** Erasing a person: irreversible, refused while a case is open, on record for ever without a word about the person (I1). */
import { err, ok, type Result } from '../shared/result';
import type { CommandId, PersonId, StaffId } from '../shared/vocabulary/ids';
import type { Failure, LedgerWriter } from './ports';
import { answerBefore, failure, steadyNow } from './run-command';
import { WORKSTATION_STREAM } from './workstation/events';
import type { WorkstationDeps } from './workstation/staff-book';

/** Asked by whom, why, by which press. */
export type EraseRequest = { readonly personId: PersonId; readonly reason: string; readonly commandId: CommandId; readonly by: StaffId };

/** Files of papers and of the cases to remove once the record is committed; `isRepeat` when it was done before. */
export type Erased = { readonly paperFiles: readonly string[]; readonly attachmentFiles: readonly string[]; readonly isRepeat: boolean };

const HIDDEN = '…';

/** The reason stays readable for ever, so it must not name the person it is about. */
const withoutPerson = (writer: LedgerWriter, personId: PersonId, reason: string): string => {
  const person = writer.person(personId);
  const words = [person?.name, person?.phone, person?.address].filter((word) => typeof word === 'string' && word !== '');
  return words.reduce<string>((text, word) => text.replaceAll(String(word), HIDDEN), reason);
};

/** Destroys the key, empties what was derived and records the fact. The caller then removes the files and lets the store forget. */
export const erasePerson = (deps: WorkstationDeps, request: EraseRequest): Result<Erased, Failure> =>
  deps.ledger.change<Erased>((writer) => {
    const { personId, commandId, by } = request;
    const requestHash = writer.fingerprint(JSON.stringify(['erase', personId]));
    const before = answerBefore(writer, commandId, requestHash);
    if (!before.ok) return before;
    const files = { paperFiles: deps.rows.paperFilesOf(personId), attachmentFiles: deps.rows.attachmentFilesOf(personId) };
    if (before.value !== null) return ok({ ...files, isRepeat: true });
    const person = writer.person(personId);
    if (person === null) return err(failure('person-not-found'));
    if (person.isErased) return err(failure('person-erased'));
    const open = writer.openCaseCount(personId);
    if (open > 0) return err({ code: 'person-has-open-cases', facts: { open }, opensWith: 'close' });
    const holds = writer.holdCount(personId);
    if (holds > 0) return err({ code: 'hold-in-place', facts: { holds }, opensWith: 'lift-hold' });
    const recordedAt = steadyNow(writer, deps.clock);
    const reason = withoutPerson(writer, personId, request.reason);
    writer.destroyPerson(personId);
    writer.appendWorkstation({ type: 'PersonErased', payload: { personId, reason } }, { actorId: by, recordedAt, commandId });
    writer.saveReceipt(commandId, { streamId: WORKSTATION_STREAM, version: 0, requestHash }, recordedAt);
    return ok({ ...files, isRepeat: false });
  });
