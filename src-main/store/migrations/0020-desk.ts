/** What the desk keeps beside the events: answers already given, work to do, drafts, people who sign in, settings and counters. */
import type { Migration } from './migration';

/** Receipts, outbox, drafts, staff, settings, counters. */
export const desk: Migration = {
  number: 20,
  name: 'desk',
  sql: `
CREATE TABLE receipt (
  command_id TEXT PRIMARY KEY,
  stream_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  request_hash BLOB,
  recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  case_id TEXT NOT NULL,
  paper_id TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  last_failure TEXT
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at);

CREATE TABLE draft (
  staff_id TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (staff_id, key)
) STRICT;

CREATE TABLE staff (
  staff_id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE staff_secret (
  staff_id TEXT PRIMARY KEY REFERENCES staff (staff_id),
  pin_hash TEXT NOT NULL,
  failed_tries INTEGER NOT NULL DEFAULT 0,
  wait_until INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
