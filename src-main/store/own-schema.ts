/**
 * Whether a file may be believed before it is read: its tables, indexes and triggers are exactly those that the steps of this program make. A
 * trigger or a view that somebody added would run with the next event.
 */
import type { Failure } from '../engine/ports';
import { LEDGER_APPLICATION_ID, openWritable, type ReadableDb } from './database';
import { migrate, newestOf } from './migrate';
import { MIGRATIONS } from './migrations';
import { fault } from './sqlite-fault';

type Thing = { readonly type: string; readonly name: string; readonly tbl_name: string; readonly sql: string | null };

// SQLite's own statistics, and the indexes behind PRIMARY KEY and UNIQUE, which have no text.
const thingsIn = (db: ReadableDb): readonly Thing[] =>
  db.prepare<[], Thing>('schema.things', "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) AND NOT (type = 'index' AND sql IS NULL) ORDER BY type, name").all();

const thingsMadeUpTo = (schema: number): readonly Thing[] | null => {
  const made = openWritable(':memory:', { applicationId: LEDGER_APPLICATION_ID });
  if (!made.ok) return null;
  try {
    return migrate(made.value, 0, MIGRATIONS.filter(({ number }) => number <= schema)).ok ? thingsIn(made.value) : null;
  } finally {
    made.value.close();
  }
};

/** What is wrong with the schema of a file, as a backup that is refused; null when nothing is. A file from the future is told apart: a newer program can read it. */
export const schemaTroubleOf = (db: ReadableDb): Failure | null => {
  const schema = Number(db.pragma('user_version'));
  if (schema > newestOf(MIGRATIONS)) return fault('database-newer', { cause: 'schema' });
  const isOwn = schema > 0 && JSON.stringify(thingsIn(db)) === JSON.stringify(thingsMadeUpTo(schema));
  return isOwn ? null : fault('backup-not-valid', { cause: 'schema' });
};
