/** One row per person with a name: who is known here and how to reach them. Emptied by an erasure. */
import type { CaseState } from '../../domain/case/state';
import type { CorrectableFact } from '../../shared/vocabulary/case';
import { isErased } from '../../shared/vocabulary/erased';
import type { PersonId } from '../../shared/vocabulary/ids';
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { WritableDb } from '../database';

const PERSON_FACTS: readonly CorrectableFact[] = ['complainantName', 'complainantPhone', 'complainantAddress'];

/** True when these events say something new about who the person is. */
export const tellsOfPerson = (added: readonly RecordedCaseEvent[]): boolean =>
  added.some((event) => event.type === 'CaseRegistered' || event.type === 'SlipUndone' || (event.type === 'FactCorrected' && PERSON_FACTS.includes(event.payload.fact)));

/** Writes what the case says of its person. The newest case wins, field by field where it says nothing. */
export const projectPersonRow = (db: WritableDb, state: CaseState): void => {
  const { complainantName, complainantPhone, complainantAddress } = state.facts;
  if (isErased(state.story)) return markErased(db, state.personId);
  db.prepare<[string, string | null, string | null, string | null], unknown>(
    'person-row.write',
    `INSERT INTO person_row (person_id, name, phone, address, is_erased) VALUES (?, ?, ?, ?, 0)
     ON CONFLICT (person_id) DO UPDATE SET name = coalesce(excluded.name, name), phone = coalesce(excluded.phone, phone), address = coalesce(excluded.address, address)`,
  ).run(state.personId, complainantName, complainantPhone, complainantAddress);
};

/** Empties the row; that the person was known stays. */
export const markErased = (db: WritableDb, personId: PersonId): void => {
  db.prepare<[string], unknown>(
    'person-row.erase',
    `INSERT INTO person_row (person_id, name, phone, address, is_erased) VALUES (?, NULL, NULL, NULL, 1)
     ON CONFLICT (person_id) DO UPDATE SET name = NULL, phone = NULL, address = NULL, is_erased = 1`,
  ).run(personId);
};
