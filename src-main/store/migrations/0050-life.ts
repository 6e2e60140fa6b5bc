/** What lists show of a case whose life bends: to whom it is offered, what waits for an approval, which cycle it is in, who may see it, holds of the law. */
import type { Migration } from './migration';

/** Columns of the case row, and where a case came from. */
export const life: Migration = {
  number: 50,
  name: 'life',
  sql: `
ALTER TABLE case_row ADD COLUMN handover_to TEXT;
ALTER TABLE case_row ADD COLUMN approval_asked_by TEXT;
ALTER TABLE case_row ADD COLUMN is_confidential INTEGER NOT NULL DEFAULT 0 CHECK (is_confidential IN (0, 1));
ALTER TABLE case_row ADD COLUMN cycle INTEGER NOT NULL DEFAULT 1;
ALTER TABLE case_row ADD COLUMN on_hold INTEGER NOT NULL DEFAULT 0 CHECK (on_hold IN (0, 1));
CREATE INDEX case_row_handover ON case_row (handover_to) WHERE handover_to IS NOT NULL;
CREATE INDEX case_row_approval ON case_row (seq) WHERE approval_asked_by IS NOT NULL;
`,
};
