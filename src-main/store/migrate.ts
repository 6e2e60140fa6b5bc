/**
 * Brings a ledger file to the schema of this program: all missing steps in one transaction, after the caller kept a backup.
 * Refuses a file from a newer program, and one whose past steps differ from the ones shipped.
 */
import { createHash } from 'node:crypto';
import type { OpenRefusal } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import type { ReadableDb, WritableDb } from './database';
import { MIGRATIONS } from './migrations';
import type { Migration } from './migrations/migration';

const TABLE = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT;`;

const checksum = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

/** Newest schema number of a list of steps. */
export const newestOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.number ?? 0;

/** Where a file stands: its schema number, and whether it has steps to go. A new file stands at 0. */
export const schemaOf = (db: ReadableDb, migrations: readonly Migration[] = MIGRATIONS): Result<{ readonly at: number; readonly isBehind: boolean }, OpenRefusal> => {
  const at = Number(db.pragma('user_version'));
  const known = newestOf(migrations);
  if (at > known) return err({ kind: 'newer-program', found: at, known, eventType: null });
  if (at > 0) {
    const applied = db.prepare<[], { number: number; checksum: string }>('migration.all', 'SELECT number, checksum FROM migration ORDER BY number').all();
    for (const row of applied) {
      const shipped = migrations.find((migration) => migration.number === row.number);
      if (shipped === undefined || checksum(shipped) !== row.checksum) return err({ kind: 'migration-changed', migration: row.number });
    }
  }
  return ok({ at, isBehind: at < known });
};

/** Applies the missing steps; answers their numbers. `at` is the time written beside them. `remake` makes rows of a record that held something again, in the same transaction. */
export const migrate = (db: WritableDb, at: number, migrations: readonly Migration[] = MIGRATIONS, remake: (steps: readonly number[]) => void = () => undefined): Result<readonly number[], OpenRefusal> => {
  const standing = schemaOf(db, migrations);
  if (!standing.ok) return standing;
  const missing = migrations.filter((migration) => migration.number > standing.value.at);
  if (missing.length === 0) return ok([]);
  db.immediate(() => {
    db.exec(TABLE);
    for (const migration of missing) {
      db.exec(migration.sql);
      db.prepare<[number, string, string, number], unknown>('migration.add', 'INSERT INTO migration (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)')
        .run(migration.number, migration.name, checksum(migration), at);
    }
    if (standing.value.at > 0) remake(missing.map((migration) => migration.number));
    db.exec(`PRAGMA user_version = ${newestOf(migrations)}`);
  });
  return ok(missing.map((migration) => migration.number));
};
