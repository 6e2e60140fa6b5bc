/** Read tables. Each can be emptied and made again from the events; `store/projections` says how. */
import type { Migration } from './migration';

/** Rows of cases, persons and papers. */
export const rows: Migration = {
  number: 30,
  name: 'rows',
  sql: `
CREATE TABLE case_row (
  seq INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL,
  title TEXT NOT NULL,
  stage TEXT NOT NULL,
  complainant_name TEXT,
  is_erased INTEGER NOT NULL CHECK (is_erased IN (0, 1)),
  product TEXT,
  channel TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  due_what TEXT,
  due_at INTEGER,
  waiting_until INTEGER,
  queue_at INTEGER NOT NULL,
  is_early INTEGER NOT NULL CHECK (is_early IN (0, 1)),
  registered_at INTEGER NOT NULL,
  closed_at INTEGER,
  outcome TEXT,
  version INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_row_queue ON case_row (queue_at, seq, is_early, waiting_until) WHERE closed_at IS NULL;
CREATE INDEX case_row_closed ON case_row (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX case_row_person ON case_row (person_id, seq);

CREATE TABLE person_row (
  seq INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE,
  name TEXT,
  phone TEXT,
  address TEXT,
  is_erased INTEGER NOT NULL CHECK (is_erased IN (0, 1))
) STRICT;

CREATE TABLE paper_row (
  paper_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  status TEXT NOT NULL,
  requested_at INTEGER NOT NULL,
  sha256 TEXT,
  page_count INTEGER,
  failure TEXT
) STRICT;
CREATE INDEX paper_row_case ON paper_row (case_id);
`,
};
