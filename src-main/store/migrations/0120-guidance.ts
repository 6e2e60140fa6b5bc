/** What puts a case before others, who must look at it, how often a person was contacted, and what was given before. Read tables: made again from the events once this step is taken. */
import type { Migration } from './migration';

/** Columns of the case row, contacts that count against the budget, and remedies of closed cases. */
export const guidance: Migration = {
  number: 120,
  name: 'guidance',
  sql: `
ALTER TABLE case_row ADD COLUMN is_moment INTEGER NOT NULL DEFAULT 0 CHECK (is_moment IN (0, 1));
ALTER TABLE case_row ADD COLUMN promise_at INTEGER;
ALTER TABLE case_row ADD COLUMN needs_senior INTEGER NOT NULL DEFAULT 0 CHECK (needs_senior IN (0, 1));
DROP INDEX case_row_queue;
CREATE INDEX case_row_queue ON case_row (queue_at, seq, is_early, waiting_until, is_moment, promise_at) WHERE closed_at IS NULL;
CREATE INDEX case_row_promise ON case_row (queue_at, seq, is_early, waiting_until, promise_at) WHERE promise_at IS NOT NULL;
CREATE INDEX case_row_own_promise ON case_row (owner_id, promise_at, seq) WHERE promise_at IS NOT NULL;
CREATE INDEX case_row_moment ON case_row (queue_at, seq, is_early, waiting_until, promise_at) WHERE is_moment = 1;
CREATE INDEX case_row_senior ON case_row (queue_at, seq) WHERE needs_senior = 1;

CREATE TABLE contact_row (
  case_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  happened_at INTEGER NOT NULL,
  PRIMARY KEY (case_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_row_person ON contact_row (person_id, happened_at);

CREATE TABLE given_row (
  case_id TEXT NOT NULL,
  part_id TEXT NOT NULL,
  pain_kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  account TEXT NOT NULL CHECK (account IN ('repair', 'gesture')),
  amount_minor INTEGER NOT NULL,
  option_id TEXT,
  closed_at INTEGER NOT NULL,
  PRIMARY KEY (case_id, part_id, pain_kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX given_row_before ON given_row (subject, pain_kind, account, closed_at, amount_minor, option_id);
`,
};
