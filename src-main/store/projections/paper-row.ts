/** One row per paper: which case it belongs to and which file holds it. */
import type { CaseState } from '../../domain/case/state';
import type { CaseId } from '../../shared/vocabulary/ids';
import type { RecordedCaseEvent } from '../../domain/case/events';
import type { WritableDb } from '../database';

/** True when these events change a paper's standing. */
export const tellsOfPapers = (added: readonly RecordedCaseEvent[]): boolean =>
  added.some(({ type }) => type === 'PaperRequested' || type === 'PaperIssued' || type === 'PaperFailed');

/** Writes the rows of all papers of a case. */
export const projectPaperRows = (db: WritableDb, caseId: CaseId, state: CaseState): void => {
  const write = db.prepare<[string, string, string, string, string, number, string | null, number | null, string | null], unknown>(
    'paper-row.write',
    `INSERT OR REPLACE INTO paper_row (paper_id, case_id, kind, language, status, requested_at, sha256, page_count, failure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const paper of state.papers) {
    write.run(paper.paperId, caseId, paper.kind, paper.language, paper.status, paper.recordedAt, paper.issue?.sha256 ?? null, paper.issue?.pageCount ?? null, paper.failure?.reason ?? null);
  }
};
