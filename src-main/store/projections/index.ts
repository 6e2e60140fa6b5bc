/** All read tables together: brought up inside the command's own transaction, and made again from nothing when asked. */
import { foldEvents } from '../../domain/case/evolve';
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { CaseState } from '../../domain/case/state';
import { caseId, personId, type CaseId } from '../../shared/vocabulary/ids';
import type { WritableDb } from '../database';
import { openCase, readCase, readWorkstation } from '../event-table';
import { governingFor } from '../governing';
import { deadlinePolicy, rebuildSettings } from '../settings';
import { projectAttachmentRows, tellsOfAttachments } from './attachment-row';
import { projectCaseRow } from './case-row';
import { projectContactRows, tellsOfContacts } from './contact-row';
import { projectGivenRows, tellsOfGiven } from './given-row';
import { projectPaperRows, tellsOfPapers } from './paper-row';
import { projectPersonRow, rebuildPersonRow, tellsOfPerson } from './person-row';
import { projectWorkstation } from './staff-row';
import { projectWishRow, tellsOfWishes } from './wish-row';

/** Brings the rows of a case up to its state after `added`; `isNew` when it cannot have any yet. */
export const projectCase = (db: WritableDb, caseId: CaseId, state: CaseState, added: readonly RecordedCaseEvent[], isNew: boolean): void => {
  const last = added.at(-1);
  if (last === undefined) return;
  projectCaseRow(db, caseId, state, last.recordedAt, deadlinePolicy(db), governingFor(db, state), isNew);
  if (tellsOfPerson(added)) projectPersonRow(db, state, added);
  if (tellsOfPapers(added)) projectPaperRows(db, caseId, state);
  if (tellsOfWishes(added)) projectWishRow(db, caseId, state);
  if (tellsOfContacts(added)) projectContactRows(db, caseId, state);
  if (tellsOfGiven(added)) projectGivenRows(db, caseId, state);
  if (tellsOfAttachments(added)) projectAttachmentRows(db, caseId, state);
};

const projectWhole = (db: WritableDb, stream: string): void => {
  const events = readCase(db, stream);
  const state = foldEvents(events);
  if (state !== null) projectCase(db, caseId(stream), state, events, false);
};

/** Dues depend on the settings: makes the rows of all open cases again after a change. */
export const projectOpenCases = (db: WritableDb): void => {
  const open = db.prepare<[], { case_id: string }>('case-row.open', 'SELECT case_id FROM case_row WHERE closed_at IS NULL').all();
  for (const { case_id: stream } of open) {
    const opened = openCase(db, stream);
    const last = opened?.events.at(-1);
    if (opened !== null && last !== undefined) projectCaseRow(db, caseId(stream), opened.state, last.recordedAt, deadlinePolicy(db), governingFor(db, opened.state), false);
  }
};

/** Makes the rows of all cases worked on here again, after a step of the schema. Imported history is left as it is: it has nothing that a later program knows better. */
export const projectWorkedCases = (db: WritableDb): void => {
  const worked = db.prepare<[], { case_id: string }>('case-row.worked', "SELECT case_id FROM case_row WHERE outcome IS NULL OR outcome <> 'closed-before' ORDER BY seq").all();
  for (const row of worked) projectWhole(db, row.case_id);
};

/** Makes the rows of one person's cases again, after an erasure. */
export const projectCasesOf = (db: WritableDb, personId: string): void => {
  const cases = db.prepare<[string], { case_id: string }>('case-row.of-person', 'SELECT case_id FROM case_row WHERE person_id = ?').all(personId);
  for (const row of cases) projectWhole(db, row.case_id);
};

/** Makes every read table, the accounts and the settings again from the events, in one transaction; PINs and how the desk looks are in none and stay. Answers the number of cases. */
export const rebuildRows = (db: WritableDb): number =>
  db.immediate(() => {
    db.exec('DELETE FROM case_row; DELETE FROM person_row; DELETE FROM paper_row; DELETE FROM wish_row; DELETE FROM attachment_row; DELETE FROM contact_row; DELETE FROM given_row; DELETE FROM erasure_row; DELETE FROM erasure_person;');
    // An account that no event made may do nothing; its row stays for the names that point at it.
    db.exec("UPDATE staff SET is_active = 0, role = 'agent'");
    rebuildSettings(db, () => { for (const event of readWorkstation(db)) projectWorkstation(db, event, event); });
    const streams = db.prepare<[], { stream_id: string }>('event.streams', "SELECT stream_id FROM event WHERE version = 1 AND stream_id <> 'workstation' ORDER BY position").all();
    for (const { stream_id: stream } of streams) projectWhole(db, stream);
    // Case by case is not the order in which somebody with several cases told who they are.
    const several = db.prepare<[], { person_id: string }>('case-row.several', 'SELECT person_id FROM case_row WHERE is_erased = 0 GROUP BY person_id HAVING count(*) > 1').all();
    for (const row of several) rebuildPersonRow(db, personId(row.person_id));
    return streams.length;
  });
