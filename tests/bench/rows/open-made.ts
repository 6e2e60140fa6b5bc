/** The made record opened as the product opens it, for measurements that need no window. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../../src-main/domain/case/commands';
import type { Clock, Ids, Ledger, Rows } from '../../../src-main/engine/ports';
import { recordPaths } from '../../../src-main/house/record';
import { systemClock } from '../../../src-main/shell/clock';
import { uuidV7Ids } from '../../../src-main/shell/ids';
import { profileIn } from '../../../src-main/shell/paths';
import { openLedger } from '../../../src-main/store/ledger';
import { closeRecord, openRecord } from '../../../src-main/store/open-record';
import { openRows } from '../../../src-main/store/rows';
import type { WritableDb } from '../../../src-main/store/database';
import { copyFlushed } from '../copy-flushed';

/** A copy of the made record, which a measurement may write to. */
export type OpenMade = { readonly db: WritableDb; readonly ledger: Ledger; readonly rows: Rows; readonly clock: Clock; readonly ids: Ids; readonly actor: Actor; readonly path: string; readonly close: () => void };

/** Copies the record of `profile` into `folder` and opens the copy. */
export const openMade = (profile: string, folder: string): OpenMade => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'ledger.db');
  copyFlushed(recordPaths(profileIn(profile, false).record).ledger, path);
  const clock = systemClock();
  const ids = uuidV7Ids(Date.now);
  const opened = openRecord(path, { now: clock.now(), beforeMigration: (schema) => join(folder, `before-${schema}.db`) });
  if (!opened.ok) throw new Error(`the made record does not open: ${opened.error.kind}`);
  const { db } = opened.value;
  const rows = openRows(db);
  const person = rows.staff()[0];
  if (person === undefined) throw new Error('the made record has nobody');
  return { db, ledger: openLedger(db, ids), rows, clock, ids, path, actor: { staffId: person.staffId, name: person.name, role: person.role, authorityMinor: null }, close: () => closeRecord(db) };
};
