/** Copies of the record behind the door: listed, made and checked on the reader thread, put elsewhere, put back. */
import { copyFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PROGRAM } from '../engine/outbox';
import type { Clock, Ids } from '../engine/ports';
import { settingsView } from '../engine/workstation/settings';
import { stampOf } from '../engine/workstation/staff-book';
import type { BackupsOfHouse } from '../ipc/house';
import type { Publish } from '../ipc/publish';
import type { FaultCode } from '../shared/errors';
import { err, ok } from '../shared/result';
import type { Language } from '../shared/vocabulary/case';
import type { StaffId } from '../shared/vocabulary/ids';
import type { BackupView } from '../shared/views/desk-views';
import { wallTimeOf } from '../shell/clock';
import type { Log } from '../shell/log';
import { backupName, isBackupName, listBackups } from '../store/backups';
import { carryFiles, restoreFrom } from '../store/errands';
import { faultCodeOf } from '../store/sqlite-fault';
import type { Desktop } from './desktop';
import type { Opening } from './opening';
import { recordPaths } from './record';
import type { NoteLook } from './viewings';

/** What backups need. `actingId` is null where nobody can be signed in, because the record cannot be opened. */
export type BackupsNeeds = {
  readonly folder: string; readonly opening: Opening; readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly publish: Publish; readonly desktop: Desktop;
  readonly actingId: () => StaffId | null; readonly signOut: () => void; readonly systemLanguage: Language; readonly note: NoteLook;
};

/** Backups, and the newest one for the footer of the desk. */
export type Backups = BackupsOfHouse & { readonly newest: () => BackupView | null };

const fail = (code: FaultCode): { readonly ok: false; readonly error: { readonly code: FaultCode; readonly facts: Record<string, never>; readonly opensWith: null } } =>
  err({ code, facts: {}, opensWith: null });

/** Where records that were replaced are kept. Beside the record, never inside what a restore touches. */
export const asideFolderOf = (folder: string): string => join(dirname(folder), 'put-aside');

/** Joins store and dialogs. */
export const backupsOf = (needs: BackupsNeeds): Backups => {
  const { folder, opening, clock, ids, log, publish, desktop, actingId, signOut, systemLanguage, note } = needs;
  const paths = recordPaths(folder);
  const language = (): Language => {
    const parts = opening.partsIfOpen();
    return parts === null ? systemLanguage : settingsView(parts.rows).language;
  };
  const listed = (): BackupView[] => listBackups(paths.backups, opening.partsIfOpen()?.db ?? null);
  // Listing opens each file; the desk asks often, the answer changes here only.
  let known: { readonly newest: BackupView | null } | null = null;
  const newest = (): BackupView | null => (known ??= { newest: listed()[0] ?? null }).newest;
  const pathOf = async (name: string | null): Promise<string | null> => {
    if (name === null) return desktop.chooseBackup(language());
    return isBackupName(name) && existsSync(join(paths.backups, name)) ? join(paths.backups, name) : null;
  };
  return {
    newest,
    list: () => ok(listed()),
    make: async (by) => {
      const name = backupName(wallTimeOf(clock, clock.now()));
      const made = await opening.reader().ask('backup', { path: join(paths.backups, name) });
      if (!made.ok) return made;
      const { head, sizeBytes, eventCount } = made.value;
      const { ledger } = opening.parts();
      const recorded = ledger.change((writer) => {
        writer.appendWorkstation({ type: 'BackupMade', payload: { name, sizeBytes, headPosition: head.position, headHash: head.hash } }, stampOf(writer, { clock, ids }, by.staffId));
        return ok(true);
      });
      if (!recorded.ok) return recorded;
      known = null;
      publish('backup-changed', {});
      return ok(listed().find((each) => each.name === name) ?? { name, madeAt: clock.now(), sizeBytes, eventCount, isVerified: true });
    },
    saveAs: async (name, by) => {
      if (!isBackupName(name) || !existsSync(join(paths.backups, name))) return fail('backup-not-valid');
      const path = await desktop.chooseWhereToSave('saveBackup', name, language());
      if (path === null) return fail('choice-cancelled');
      try {
        copyFileSync(join(paths.backups, name), path);
        const carried = carryFiles(join(paths.backups, name), path);
        if (!carried.ok) return carried;
      } catch (thrown) {
        return fail(faultCodeOf(thrown) ?? 'backup-failed');
      }
      note('record-saved', null, by);
      return ok({ fileName: basename(path) });
    },
    restore: async (name) => {
      const backupPath = await pathOf(name);
      if (backupPath === null) return fail(name === null ? 'choice-cancelled' : 'backup-not-valid');
      const by = actingId() ?? PROGRAM.staffId;
      const restored = await opening.between(() => restoreFrom({ ledgerPath: paths.ledger, searchPath: paths.search, backupFolder: paths.backups, asideFolder: asideFolderOf(folder) }, { backupPath, now: clock.now(), by, ids }));
      known = null;
      if (!restored.ok) return restored;
      log.warn('restored', { lostEvents: restored.value.lostEvents });
      signOut();
      publish('session-changed', {});
      publish('backup-changed', {});
      publish('queue-changed', {});
      const trouble = opening.trouble();
      return trouble === null ? ok(true) : fail('restore-failed');
    },
    verify: () => {
      const compared = newest();
      return opening.reader().ask('verify', compared === null ? { backupPath: null, backupName: null } : { backupPath: join(paths.backups, compared.name), backupName: compared.name });
    },
  };
};
