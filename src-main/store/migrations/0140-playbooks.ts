/** Packs of know-how: each version once, and for good (S2.3). Which pack is in force is a setting; what a case began with is in its events. */
import type { Migration } from './migration';

/** `head` is the part of `body` that lists need; `texts` are the files as written; `digest` is of `body` and stands in the chained event that published it. */
export const playbooks: Migration = {
  number: 140,
  name: 'playbooks',
  sql: `
CREATE TABLE playbook (
  pack_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  head TEXT NOT NULL CHECK (json_valid(head)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  texts TEXT NOT NULL CHECK (json_valid(texts)),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'edited', 'folder')),
  published_at INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  PRIMARY KEY (pack_id, version)
) STRICT;
CREATE TRIGGER playbook_ascends BEFORE INSERT ON playbook WHEN NEW.version <= (SELECT max(version) FROM playbook WHERE pack_id = NEW.pack_id)
BEGIN SELECT RAISE(ABORT, 'versions of a pack ascend'); END;
CREATE TRIGGER playbook_kept_update BEFORE UPDATE ON playbook BEGIN SELECT RAISE(ABORT, 'a version of a pack is kept as it is'); END;
CREATE TRIGGER playbook_kept_delete BEFORE DELETE ON playbook BEGIN SELECT RAISE(ABORT, 'a version of a pack is kept'); END;
`,
};
