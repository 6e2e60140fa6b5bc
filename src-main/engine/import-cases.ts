/**
 * Complaints of another system come in: closed ones as closed before Amends, read-only; open ones wait in Listen and belong to who imported
 * them (I7). A row is recognised by its source and its number there, so that the same table again, also after a crash, adds nothing (I12).
 */
import { decide } from '../domain/case/decide';
import type { Actor, ImportCase } from '../domain/case/commands';
import { ok, type Result } from '../shared/result';
import { caseId, personId } from '../shared/vocabulary/ids';
import type { Instant } from '../shared/vocabulary/time';
import type { IncomingRow } from './incoming-row';
import type { Clock, Failure, Ids, Ledger, LedgerWriter, NewCaseAnswer } from './ports';
import { houseFacts, steadyNow } from './run-command';

/** What an import needs from outside. */
export type ImportDeps = { readonly ledger: Ledger; readonly clock: Clock; readonly ids: Ids };

/** What became of the rows so far. `changed` are among `alreadyHere`: the source says something else by now. */
export type ImportTally = { readonly newOpen: number; readonly newClosed: number; readonly alreadyHere: number; readonly changed: number };

/** Rows as they are read, in chunks of some hundreds. */
export type Chunks<T> = AsyncIterable<readonly T[]>;

const SEQUENCE_DIGITS = 4;
const NUMBERS_AT_ONCE = 50;

/** Numbers for imported cases: apart from the day's own, so that those stay short (…-i0001). What is the same for a whole day is found out once. */
const numbering = (clock: Clock): ((writer: LedgerWriter, at: Instant) => string) => {
  let known: { readonly until: Instant; readonly prefix: string; next: number; readonly end: number } | null = null;
  return (writer, at) => {
    if (known === null || at >= known.until || known.next === known.end) {
      const day = clock.dayOf(at).slice(2).replaceAll('-', '');
      // Taken in blocks: what a stopped run leaves of one is not given again.
      const next = writer.nextNumber(`imported:${day}`, NUMBERS_AT_ONCE);
      known = { until: clock.endOfDay(at), prefix: [writer.setting('branchCode') ?? '0', writer.setting('workstationCode') ?? '0', day].join('-'), next, end: next + NUMBERS_AT_ONCE };
    }
    const number = known.next;
    known.next += 1;
    return `${known.prefix}-i${String(number).padStart(SEQUENCE_DIGITS, '0')}`;
  };
};

type Numbering = ReturnType<typeof numbering>;

type Became = keyof ImportTally | null;

const becameNew = ({ payload }: IncomingRow): Became => (payload.imported.isClosedBefore ? 'newClosed' : 'newOpen');

const BECAME: Readonly<Record<Exclude<NewCaseAnswer, 'added'>, Became>> = { known: 'alreadyHere', differs: 'changed', 'person-erased': null };

const takeIn = (deps: ImportDeps, actor: Actor, nextReference: Numbering, writer: LedgerWriter, row: IncomingRow): Became => {
  const { identity, requestHash, payload } = row;
  const answer = writer.appendNewCase({ commandId: identity, requestHash }, () => {
    const now = steadyNow(writer, deps.clock);
    const person = personId(deps.ids.next());
    const id = caseId(deps.ids.next());
    const command: ImportCase = { name: 'import', payload, caseId: id, reference: nextReference(writer, now), personId: person };
    const decided = decide(null, command, { now, actor, commandId: identity, house: houseFacts(writer, deps.clock, id), governing: writer.governingOf(null) });
    if (!decided.ok) throw new Error(`a row that was read is not refused by the rules: ${decided.error.code}`);
    return { caseId: id, personId: person, events: decided.value, actorId: actor.staffId, recordedAt: now };
  });
  return answer === 'added' ? becameNew(row) : BECAME[answer];
};

/** Counts what became of rows, and no row before it is durable. */
const tallying = (): { readonly note: (became: Became) => void; readonly upTo: (items: number) => ImportTally; readonly sofar: () => ImportTally } => {
  const tally = { newOpen: 0, newClosed: 0, alreadyHere: 0, changed: 0 };
  let counted = 0;
  let waiting: Became[] = [];
  return {
    note: (became) => { waiting.push(became); },
    upTo: (items) => {
      for (const became of waiting.slice(0, items - counted)) {
        if (became !== null) tally[became] += 1;
        if (became === 'changed') tally.alreadyHere += 1;
      }
      waiting = waiting.slice(items - counted);
      counted = items;
      return { ...tally };
    },
    sofar: () => ({ ...tally }),
  };
};

/** Takes the rows in, each once. `onCommitted` hears what is durable and may stop; what is in stays in. */
export const importCases = async (deps: ImportDeps, actor: Actor, chunks: Chunks<IncomingRow>, onCommitted: (tally: ImportTally) => 'go-on' | 'stop'): Promise<Result<ImportTally, Failure>> => {
  const { note, upTo, sofar } = tallying();
  const nextReference = numbering(deps.clock);
  const done = await deps.ledger.changeInBatches(chunks, (writer, row) => { note(takeIn(deps, actor, nextReference, writer, row)); }, (items) => onCommitted(upTo(items)));
  return done.ok ? ok(sofar()) : done;
};

/** What would come in: counts without taking anything in. Stops when `goesOn` says so. */
export const countImport = async (deps: Pick<ImportDeps, 'ledger'>, chunks: Chunks<IncomingRow>, goesOn: () => boolean): Promise<Result<ImportTally, Failure>> => {
  const { note, upTo, sofar } = tallying();
  const done = await deps.ledger.changeInBatches(chunks, (writer, row) => { note(writer.receipt(row.identity) === null ? becameNew(row) : 'alreadyHere'); }, (items) => {
    upTo(items);
    return goesOn() ? 'go-on' : 'stop';
  });
  return done.ok ? ok(sofar()) : done;
};
