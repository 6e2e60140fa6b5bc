/** One row per attachment: which sealed file holds it, and whether the file has to be there. */
import type { CaseState } from '../../domain/case/state';
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseId } from '../../shared/vocabulary/ids';
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { ReadableDb, WritableDb } from '../database';

/** True when these events change which files are kept. */
export const tellsOfAttachments = (added: readonly RecordedCaseEvent[]): boolean =>
  added.some(({ type }) => type === 'AttachmentAdded' || type === 'AttachmentRemoved' || type === 'LegalHoldPlaced' || type === 'LegalHoldLifted');

/** Writes the rows of all attachments of a case. What was removed stays on the disk only while a hold of the law stands; of an erased person nothing stays. */
export const projectAttachmentRows = (db: WritableDb, caseId: CaseId, state: CaseState): void => {
  const write = db.prepare<[string, string, string, number], unknown>('attachment-row.write', 'INSERT OR REPLACE INTO attachment_row (case_id, attachment_id, sha256, is_kept) VALUES (?, ?, ?, ?)');
  const isGone = isErased(state.story);
  for (const each of state.attachments) write.run(caseId, each.attachmentId, each.sha256, !isGone && (each.removal === null || state.hold !== null) ? 1 : 0);
};

/** True when some case names this file. */
export const isNamed = (db: ReadableDb, sha256: string): boolean =>
  db.prepare<[string], { one: number }>('attachment-row.named', 'SELECT 1 AS one FROM attachment_row WHERE sha256 = ? AND is_kept = 1 LIMIT 1').get(sha256) !== undefined;

/** Every file that has to be there. */
export const namedFiles = (db: ReadableDb): readonly string[] =>
  db.prepare<[], { sha256: string }>('attachment-row.all', 'SELECT DISTINCT sha256 FROM attachment_row WHERE is_kept = 1').all().map((row) => row.sha256);

/** Files of a person's cases, the removed ones too: all that has to go with an erasure. */
export const attachmentFilesOf = (db: ReadableDb, personId: string): readonly string[] =>
  db.prepare<[string], { sha256: string }>('attachment-row.of-person', 'SELECT sha256 FROM attachment_row WHERE case_id IN (SELECT case_id FROM case_row WHERE person_id = ?)').all(personId).map((row) => row.sha256);
