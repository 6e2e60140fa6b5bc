/** Requests to erase, who is due under a rule, and who looked at what. */
import type { Migration } from './migration';

/** Requests can be made again from the events. `erasure_unfinished` names who was erased from the record but may still be in files, copies or the index. Looks cannot be made again: they are a log of their own, added to only. Two years are kept, which the last trigger holds whatever the program asks. */
export const governance: Migration = {
  number: 130,
  name: 'governance',
  sql: `
CREATE TABLE erasure_row (
  request_id TEXT PRIMARY KEY,
  asked_by TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  is_by_retention INTEGER NOT NULL CHECK (is_by_retention IN (0, 1)),
  decided_by TEXT,
  decided_at INTEGER,
  is_approved INTEGER CHECK (is_approved IN (0, 1)),
  decision_reason TEXT,
  is_flagged INTEGER NOT NULL DEFAULT 0 CHECK (is_flagged IN (0, 1)),
  is_alone INTEGER NOT NULL DEFAULT 0 CHECK (is_alone IN (0, 1)),
  left_count INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_row_open ON erasure_row (asked_at) WHERE decided_at IS NULL;
CREATE INDEX erasure_row_decided ON erasure_row (decided_at) WHERE decided_at IS NOT NULL;
CREATE TABLE erasure_person (
  request_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (request_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_person_of ON erasure_person (person_id);
CREATE TABLE erasure_unfinished (
  person_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE INDEX case_row_kept ON case_row (closed_at, seq, person_id) WHERE closed_at IS NOT NULL AND is_erased = 0;
CREATE TABLE viewing (
  viewing_id INTEGER PRIMARY KEY,
  staff_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  case_id TEXT,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX viewing_case ON viewing (case_id, viewing_id);
CREATE INDEX viewing_staff ON viewing (staff_id, viewing_id);
CREATE INDEX viewing_at ON viewing (at);
CREATE TRIGGER viewing_never_changed BEFORE UPDATE ON viewing BEGIN SELECT raise(ABORT, 'a look is never changed'); END;
CREATE TRIGGER viewing_kept BEFORE DELETE ON viewing WHEN old.at > (SELECT max(at) FROM viewing) - 63072000000 BEGIN SELECT raise(ABORT, 'a look is kept for two years'); END;
`,
};
