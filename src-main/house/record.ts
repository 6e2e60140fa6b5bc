/** The record as one thing that can be opened, closed and opened again after a restore, with everything that stands on its connection. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentFiles, Clock, DraftStore, Ids, JobStore, Ledger, OpenRefusal, PaperFiles, Rows } from '../engine/ports';
import type { Viewings } from '../engine/erasing/ports';
import type { FaultCode } from '../shared/errors';
import { err, ok, type Result } from '../shared/result';
import type { Log } from '../shell/log';
import { attachmentsBeside } from '../store/attachment-copies';
import { openAttachments } from '../store/attachments';
import type { WritableDb } from '../store/database';
import { openDrafts } from '../store/drafts';
import { openJobStore } from '../store/job-store';
import { openLedger } from '../store/ledger';
import { openRecord } from '../store/open-record';
import { openPaperFiles } from '../store/papers';
import { openRows } from '../store/rows';
import { openViewings } from '../store/viewings';
import { faultCodeOf } from '../store/sqlite-fault';

/** Where the parts of a record lie in its folder. */
export const recordPaths = (folder: string): { readonly ledger: string; readonly search: string; readonly backups: string; readonly papers: string; readonly attachments: string } => ({
  ledger: join(folder, 'ledger.db'), search: join(folder, 'search.db'), backups: join(folder, 'backups'), papers: join(folder, 'papers'), attachments: attachmentsBeside(join(folder, 'ledger.db')),
});

/** An open record and what stands on it. */
export type OpenParts = {
  readonly db: WritableDb; readonly ledger: Ledger; readonly rows: Rows; readonly drafts: DraftStore; readonly jobs: JobStore; readonly files: PaperFiles; readonly attachments: AttachmentFiles;
  readonly viewings: Viewings;
};

/** Why a file was refused, as the screen says it. A file of another program is as good as a damaged one here: it is not the record. */
export const troubleOf = (refusal: OpenRefusal): FaultCode => {
  if (refusal.kind === 'newer-program') return 'database-newer';
  return refusal.kind === 'not-ours' || refusal.kind === 'migration-changed' ? 'database-damaged' : refusal.kind;
};

/** Opens the record in `folder`, making it when there is none. */
export const openParts = (folder: string, clock: Clock, ids: Ids, log: Log): Result<OpenParts, FaultCode> => {
  const paths = recordPaths(folder);
  try {
    mkdirSync(folder, { recursive: true });
    const opened = openRecord(paths.ledger, {
      now: clock.now(), beforeMigration: (schema) => join(paths.backups, `before-schema-${schema}.db`),
      onSlow: (statement, tookMs) => log.warn('slow-statement', { statement, tookMs: Math.round(tookMs) }),
    });
    if (!opened.ok) return err(troubleOf(opened.error));
    const { db, migrated } = opened.value;
    if (migrated.length > 0) log.info('migrated', { steps: migrated.length });
    return ok({ db, ledger: openLedger(db, ids), rows: openRows(db), drafts: openDrafts(db), jobs: openJobStore(db), files: openPaperFiles(paths.papers), attachments: openAttachments(db, paths.attachments), viewings: openViewings(db) });
  } catch (thrown) {
    const code = faultCodeOf(thrown);
    if (code === null) throw thrown;
    return err(code);
  }
};
