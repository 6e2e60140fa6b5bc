/** An erasure in one step, for tests that are about what is left afterwards: asked and decided by the same person, where nobody else could (I6). */
import { askErasure, type AskErasure } from '../../src-main/engine/erasing/ask-erasure';
import { decideErasure, type Erased } from '../../src-main/engine/erasing/decide-erasure';
import type { Failure } from '../../src-main/engine/ports';
import type { WorkstationDeps } from '../../src-main/engine/workstation/staff-book';
import { ok, type Result } from '../../src-main/shared/result';
import { commandId, type CommandId, type PersonId, type StaffId } from '../../src-main/shared/vocabulary/ids';
import type { TestHouse } from './open-house';

/** Whom, why, by which press. */
export type EraseRequest = { readonly personId: PersonId; readonly reason: string; readonly commandId: CommandId; readonly by: StaffId };

/** The id of the request that belongs to a press of the decision. */
const askedBy = (press: CommandId): CommandId => commandId(`f${press.slice(1)}`);

/** Puts the one who asks into the record as its only administrator. */
const aloneAs = (deps: WorkstationDeps, by: StaffId): Result<null, Failure> => deps.ledger.change((writer) => {
  if (writer.staff().length === 0) writer.appendWorkstation({ type: 'StaffAdded', payload: { staffId: by, name: 'Chen Yu', role: 'administrator' } }, { actorId: by, recordedAt: Math.max(deps.clock.now(), writer.lastRecordedAt()), commandId: commandId(deps.ids.next()) });
  return ok(null);
});

/** Asks, by the only administrator there is. */
export const askAlone = (deps: WorkstationDeps, request: AskErasure): Result<true, Failure> => {
  const alone = aloneAs(deps, request.by);
  return alone.ok ? askErasure(deps, request) : alone;
};

/** Asks and decides. */
export const erasePerson = (deps: WorkstationDeps, { personId, reason, commandId: press, by }: EraseRequest): Result<Erased, Failure> => {
  const asked = askAlone(deps, { personIds: [personId], reason, commandId: askedBy(press), by });
  return asked.ok ? decideErasure(deps, { requestId: askedBy(press), isApproved: true, reason, commandId: press, by: { staffId: by, role: 'administrator' } }) : asked;
};

/** The same through the door of a house with one administrator, who is signed in. */
export const eraseAlone = async (desk: Pick<TestHouse, 'ask'>, personId: string, press: string): Promise<void> => {
  const requestId = `f${press.slice(1)}`;
  await desk.ask('erasure.ask', { personIds: [personId], reason: '本人书面要求', commandId: requestId });
  await desk.ask('erasure.decide', { requestId, isApproved: true, reason: '本人书面要求', commandId: press });
};
