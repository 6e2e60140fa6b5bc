/** Which sealed files the cases name: what must lie in the folder beside the ledger, and what may be swept from it. */
import type { Migration } from './migration';

/** One row for each attachment; `is_kept` is 0 once it was removed and no hold of the law keeps it. */
export const attachments: Migration = {
  number: 80,
  name: 'attachments',
  sql: `
CREATE TABLE attachment_row (
  case_id TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
  PRIMARY KEY (case_id, attachment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_row_file ON attachment_row (sha256) WHERE is_kept = 1;
`,
};
