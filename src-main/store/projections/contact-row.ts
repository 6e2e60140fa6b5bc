/** One row per contact of ours that counts against the budget, so that a person's contacts over all cases are counted without folding them (S1.5, I8). */
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { CaseState } from '../../domain/case/state';
import { usesBudget } from '../../domain/contacts/contacts';
import type { CaseId, PersonId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { ReadableDb, WritableDb } from '../database';

/** True when these events may change which contacts there are. */
export const tellsOfContacts = (added: readonly RecordedCaseEvent[]): boolean => added.some(({ type }) => type === 'ContactRecorded' || type === 'SlipUndone');

/** Writes the rows of a case anew. */
export const projectContactRows = (db: WritableDb, caseId: CaseId, state: CaseState): void => {
  db.prepare<[string], unknown>('contact-row.clear', 'DELETE FROM contact_row WHERE case_id = ?').run(caseId);
  const write = db.prepare<[string, string, string, number], unknown>('contact-row.write', 'INSERT INTO contact_row (case_id, contact_id, person_id, happened_at) VALUES (?, ?, ?, ?)');
  for (const { contactId, startedBy, purpose, happenedAt } of state.contacts) if (usesBudget(startedBy, purpose)) write.run(caseId, contactId, state.personId, happenedAt);
};

/** SQL of a person's contacts in other cases since a moment; exported for the query-plan test. */
export const CONTACTS_ELSEWHERE_SQL = 'SELECT count(*) AS n FROM contact_row WHERE person_id = ? AND happened_at >= ? AND case_id <> ?';

/** How many contacts of ours this person had in other cases since a moment. */
export const contactsElsewhere = (db: ReadableDb, person: PersonId, except: CaseId, since: Instant): number =>
  db.prepare<[string, number, string], { n: number }>('contact-row.elsewhere', CONTACTS_ELSEWHERE_SQL).get(person, since, except)?.n ?? 0;
