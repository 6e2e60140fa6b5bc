/** Opens the workstation's record: quick check, refusal of what this program cannot read, a backup before any migration, then the migration. */
import { existsSync } from 'node:fs';
import type { OpenRefusal } from '../engine/ports';
import { isKnownKind } from '../engine/upcast';
import { err, ok, type Result } from '../shared/result';
import { backUp } from './backup-file';
import { LEDGER_APPLICATION_ID, openWritable, type OnSlow, type ReadableDb, type WritableDb } from './database';
import { migrate, schemaOf } from './migrate';
import { MIGRATIONS } from './migrations';
import { guidance } from './migrations/0120-guidance';
import type { Migration } from './migrations/migration';
import { projectWorkedCases } from './projections';
import { refusalOf } from './sqlite-fault';

/** How a record is opened. `beforeMigration` names the file for the backup that is kept before a migration. */
export type RecordOptions = {
  readonly now: number; readonly beforeMigration: (schema: number) => string;
  readonly onSlow?: OnSlow; readonly maxPages?: number; readonly migrations?: readonly Migration[];
};

/** An open record. `migrated` lists the steps just taken, empty in daily use. */
export type OpenRecord = { readonly db: WritableDb; readonly migrated: readonly number[] };

const unknownKind = (db: ReadableDb): OpenRefusal | null => {
  const kinds = db.prepare<[], { type: string; schema_version: number }>('event-kind.all', 'SELECT type, schema_version FROM event_kind').all();
  const strange = kinds.find((kind) => !isKnownKind(kind.type, kind.schema_version));
  return strange === undefined ? null : { kind: 'newer-program', found: strange.schema_version, known: 0, eventType: strange.type };
};

const prepare = (db: WritableDb, isNew: boolean, options: RecordOptions): Result<OpenRecord, OpenRefusal> => {
  const migrations = options.migrations ?? MIGRATIONS;
  const standing = schemaOf(db, migrations);
  if (!standing.ok) return standing;
  if (!isNew && standing.value.isBehind && standing.value.at > 0) {
    const kept = backUp(db, options.beforeMigration(standing.value.at));
    if (!kept.ok) return err({ kind: 'database-damaged' });
  }
  const migrated = migrate(db, options.now, migrations, (steps) => { if (steps.includes(guidance.number)) projectWorkedCases(db); });
  if (!migrated.ok) return migrated;
  const strange = unknownKind(db);
  return strange === null ? ok({ db, migrated: migrated.value }) : err(strange);
};

/** Opens the record at `path`, making it when there is none. A refused file is left as it was. */
export const openRecord = (path: string, options: RecordOptions): Result<OpenRecord, OpenRefusal> => {
  const isNew = !existsSync(path);
  const opened = openWritable(path, { applicationId: LEDGER_APPLICATION_ID, onSlow: options.onSlow, maxPages: options.maxPages });
  if (!opened.ok) return opened;
  try {
    const prepared = prepare(opened.value, isNew, options);
    if (!prepared.ok) opened.value.close();
    return prepared;
  } catch (thrown) {
    opened.value.close();
    return err(refusalOf(thrown));
  }
};

/** Closes well: the WAL goes into the file, so that the file alone is the record. */
export const closeRecord = (db: WritableDb): void => {
  db.exec('PRAGMA optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
};
