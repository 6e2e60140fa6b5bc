/** How people want to be reached, so that a new case of somebody known begins with it (I8). Made again from the events like every read table. */
import type { Migration } from './migration';

/** One row per case in which wishes hold; the newest of a person's rows is what the person wishes now. */
export const wishes: Migration = {
  number: 60,
  name: 'wishes',
  sql: `
CREATE TABLE wish_row (
  case_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  noted_at INTEGER NOT NULL,
  told_in TEXT NOT NULL,
  channel TEXT,
  from_minute INTEGER,
  to_minute INTEGER,
  do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
  needs TEXT NOT NULL,
  need_words TEXT
) STRICT;
CREATE INDEX wish_row_person ON wish_row (person_id, noted_at, case_id);
`,
};
