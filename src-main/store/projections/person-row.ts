/** One row per person with a name: who is known here and how to reach them. Emptied by an erasure. */
import type { CaseState } from '../../domain/case/state';
import type { CorrectableFact } from '../../shared/vocabulary/case';
import { isErased } from '../../shared/vocabulary/erased';
import type { PersonId } from '../../shared/vocabulary/ids';
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { WritableDb } from '../database';
import { openCase } from '../event-table';

const PERSON_FACTS: readonly CorrectableFact[] = ['complainantName', 'complainantPhone', 'complainantAddress'];

/** True when these events say something new about who the person is. */
export const tellsOfPerson = (added: readonly RecordedCaseEvent[]): boolean =>
  added.some((event) => event.type === 'CaseRegistered' || event.type === 'SlipUndone' || (event.type === 'FactCorrected' && PERSON_FACTS.includes(event.payload.fact)));

type Told = { readonly name: string | null; readonly phone: string | null; readonly address: string | null };
type Telling = Extract<RecordedCaseEvent, { type: 'CaseRegistered' | 'FactCorrected' }>;

const UNTOLD: Told = { name: null, phone: null, address: null };

/** A registration adds to what is known; a correction replaces it, also by "not known after all". */
const listen = (known: Told, { type, payload }: Telling): Told => {
  if (type === 'CaseRegistered') return { name: payload.complainantName ?? known.name, phone: payload.complainantPhone ?? known.phone, address: payload.complainantAddress ?? known.address };
  if (payload.fact === 'complainantName') return { ...known, name: payload.value };
  if (payload.fact === 'complainantPhone') return { ...known, phone: payload.value };
  return payload.fact === 'complainantAddress' ? { ...known, address: payload.value } : known;
};

const isTelling = (event: RecordedCaseEvent): event is Telling => event.type === 'CaseRegistered' || event.type === 'FactCorrected';

const write = (db: WritableDb, personId: PersonId, { name, phone, address }: Told): void => {
  db.prepare<[string, string | null, string | null, string | null], unknown>(
    'person-row.write',
    `INSERT INTO person_row (person_id, name, phone, address, is_erased) VALUES (?, ?, ?, ?, 0)
     ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, phone = excluded.phone, address = excluded.address`,
  ).run(personId, name, phone, address);
};

/** Writes what was told of the case's person. What was told last holds, whichever case it was told in. */
export const projectPersonRow = (db: WritableDb, state: CaseState, added: readonly RecordedCaseEvent[]): void => {
  if (isErased(state.story)) return markErased(db, state.personId);
  if (added.some(({ type }) => type === 'SlipUndone')) return rebuildPersonRow(db, state.personId);
  const known = db.prepare<[string], Told>('person-row.told', 'SELECT name, phone, address FROM person_row WHERE person_id = ?').get(state.personId) ?? UNTOLD;
  write(db, state.personId, added.filter(isTelling).reduce(listen, known));
};

/** Makes the row of somebody who was not erased again, from all that was told in all cases and not taken back, in the order of the record. */
export const rebuildPersonRow = (db: WritableDb, personId: PersonId): void => {
  const cases = db.prepare<[string], { case_id: string }>('case-row.all-of', 'SELECT case_id FROM case_row WHERE person_id = ? ORDER BY seq').all(personId);
  const told = cases.flatMap(({ case_id: stream }) => {
    const events = openCase(db, stream)?.events ?? [];
    const undone = events.flatMap((event) => (event.type === 'SlipUndone' ? [event.payload] : []));
    const places = new Map(db.prepare<[string], { version: number; position: number }>(
      'event.tellings', "SELECT version, position FROM event WHERE stream_id = ? AND type IN ('CaseRegistered', 'FactCorrected')",
    ).all(stream).map(({ version, position }) => [version, position]));
    return events.filter(isTelling).filter(({ version }) => !undone.some(({ fromVersion, toVersion }) => version >= fromVersion && version <= toVersion))
      .map((event) => ({ event, position: places.get(event.version) ?? 0 }));
  });
  write(db, personId, told.toSorted((one, other) => one.position - other.position).map(({ event }) => event).reduce(listen, UNTOLD));
};

/** Empties the row; that the person was known stays. */
export const markErased = (db: WritableDb, personId: PersonId): void => {
  db.prepare<[string], unknown>(
    'person-row.erase',
    `INSERT INTO person_row (person_id, name, phone, address, is_erased) VALUES (?, NULL, NULL, NULL, 1)
     ON CONFLICT (person_id) DO UPDATE SET name = NULL, phone = NULL, address = NULL, is_erased = 1`,
  ).run(personId);
};
