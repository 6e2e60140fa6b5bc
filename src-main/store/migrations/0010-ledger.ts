/** The truth: one table of events, chained, append-only, with the guards that the database keeps by itself (I1, I2). */
import type { Migration } from './migration';

/** Events, their keys, and the first guard. */
export const ledger: Migration = {
  number: 10,
  name: 'ledger',
  sql: `
CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  payload TEXT NOT NULL,
  sealed BLOB,
  person_id TEXT,
  actor_id TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  command_id TEXT NOT NULL,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  CHECK (sealed IS NULL OR person_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX event_stream ON event (stream_id, version);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN
  SELECT RAISE(ABORT, 'events are never changed (I1)');
END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN
  SELECT RAISE(ABORT, 'events are never deleted (I1)');
END;
CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM event)
  OR NEW.prev_hash IS NOT coalesce((SELECT hash FROM event WHERE position = NEW.position - 1), zeroblob(32))
BEGIN
  SELECT RAISE(ABORT, 'an event follows the last one (I1)');
END;

-- Kinds of events that this file holds, so that an older program refuses it without reading everything.
CREATE TABLE event_kind (
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  PRIMARY KEY (type, schema_version)
) STRICT, WITHOUT ROWID;

-- Destroying the row erases the person: what was sealed with the key stays unreadable for ever.
CREATE TABLE person_key (
  person_id TEXT PRIMARY KEY,
  key BLOB NOT NULL CHECK (length(key) = 32),
  made_at INTEGER NOT NULL
) STRICT;

-- I2: one follow-up conversation per case, whichever way it comes in.
CREATE TABLE follow_up (
  case_id TEXT PRIMARY KEY,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER follow_up_happens_once AFTER INSERT ON event WHEN NEW.type = 'FollowUpCompleted' BEGIN
  INSERT INTO follow_up (case_id, position) VALUES (NEW.stream_id, NEW.position);
END;
`,
};
