/** The first command of a case: finds or makes the person, gives the number that people read, and lets the rules decide. */
import type { Actor, RegisterCase } from '../domain/case/commands';
import type { Complainant, RegisterPayload } from '../shared/contract/case-commands';
import { err, ok, type Result } from '../shared/result';
import { caseId, personId, type CommandId, type PersonId } from '../shared/vocabulary/ids';
import type { Instant } from '../shared/vocabulary/time';
import { answerBefore, applyToCase, failure, houseFacts, noteClock, steadyNow, type CommandDeps, type CommandDone } from './run-command';
import type { Clock, Failure, Ids, LedgerWriter } from './ports';

/** What registering needs besides a command's needs. */
export type RegisterDeps = CommandDeps & { readonly ids: Ids };

/** One registration. */
export type RegisterRequest = { readonly commandId: CommandId; readonly payload: RegisterPayload; readonly actor: Actor };

const SEQUENCE_DIGITS = 4;

/** branch–workstation–yymmdd–sequence: unique without a network, the sequence begins anew each calendar day and no number comes twice. */
const nextReference = (writer: LedgerWriter, clock: Clock, now: Instant): string => {
  const day = clock.dayOf(now).slice(2).replaceAll('-', '');
  const sequence = String(writer.nextNumber(`reference:${day}`)).padStart(SEQUENCE_DIGITS, '0');
  return [writer.setting('branchCode') ?? '0', writer.setting('workstationCode') ?? '0', day, sequence].join('-');
};

type Resolved = { readonly personId: PersonId; readonly named: RegisterCase['complainant'] };

const resolve = (writer: LedgerWriter, ids: Ids, complainant: Complainant, now: Instant): Result<Resolved, Failure> => {
  if (complainant.kind === 'known') {
    const person = writer.person(complainant.personId);
    if (person === null) return err(failure('person-not-found'));
    if (person.isErased) return err(failure('person-erased'));
    return ok({ personId: person.personId, named: person.name === null ? null : { name: person.name, phone: person.phone, address: person.address } });
  }
  const made = personId(ids.next());
  writer.createPerson(made, now);
  return ok({ personId: made, named: complainant.kind === 'new' ? { name: complainant.name, phone: complainant.phone, address: complainant.address } : null });
};

/** Registers a case and answers its id and version; the same press again answers the same case (I12). */
export const registerCase = (deps: RegisterDeps, request: RegisterRequest): Result<CommandDone, Failure> =>
  deps.ledger.change<CommandDone>((writer) => {
    const { commandId, payload, actor } = request;
    const requestHash = writer.fingerprint(JSON.stringify(['register', payload]));
    const before = answerBefore(writer, commandId, requestHash);
    if (!before.ok) return before;
    if (before.value !== null) return ok({ caseId: caseId(before.value.streamId), version: before.value.version, isRepeat: true });

    const now = steadyNow(writer, deps.clock, deps.onClockBehind);
    const { complainant, ...rest } = payload;
    const resolved = resolve(writer, deps.ids, complainant, now);
    if (!resolved.ok) return resolved;
    const id = caseId(deps.ids.next());
    const command: RegisterCase = {
      name: 'register', payload: rest, caseId: id, reference: nextReference(writer, deps.clock, now), personId: resolved.value.personId, complainant: resolved.value.named,
      heldWishes: complainant.kind === 'known' ? writer.wishesOf(resolved.value.personId) : null,
    };
    const applied = applyToCase(writer, id, resolved.value.personId, null, command, { now, actor, commandId, house: houseFacts(writer, deps.clock, id), governing: writer.governingOf(null) });
    if (!applied.ok) return applied;
    noteClock(writer, deps.clock, { actorId: actor.staffId, recordedAt: now, commandId });
    writer.saveReceipt(commandId, { streamId: id, version: applied.value, requestHash }, now);
    return ok({ caseId: id, version: applied.value, isRepeat: false });
  });
