/** Backup files of this workstation: their names, the list, and the newest one that belongs to the record. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupView } from '../shared/views/desk-views';
import { hashAt, headOf } from './chain';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb } from './database';

const NAME = /^amends-\d{8}-\d{6}\.db$/;

/** True for a name that this program gives to backups; nothing else is ever opened by name. */
export const isBackupName = (name: string): boolean => NAME.test(name);

/** Name for a backup made at a local time of the form `YYYY-MM-DDTHH:MM:SS`. */
export const backupName = (localTime: string): string => {
  const digits = localTime.replace(/\D/g, '');
  return `amends-${digits.slice(0, 8)}-${digits.slice(8, 14)}.db`;
};

const describe = (path: string, name: string, record: ReadableDb | null): BackupView => {
  const { mtimeMs, size } = statSync(path);
  const opened = openReadable(path, { applicationId: LEDGER_APPLICATION_ID });
  if (!opened.ok) return { name, madeAt: Math.round(mtimeMs), sizeBytes: size, eventCount: 0, isVerified: false };
  try {
    const head = headOf(opened.value);
    const isVerified = record === null || hashAt(record, head.position) === head.hash;
    return { name, madeAt: Math.round(mtimeMs), sizeBytes: size, eventCount: head.position, isVerified };
  } catch {
    return { name, madeAt: Math.round(mtimeMs), sizeBytes: size, eventCount: 0, isVerified: false };
  } finally {
    opened.value.close();
  }
};

/**
 * All backups in a folder, newest first. Each was checked whole when it got its name; `isVerified` says that it opens now and that its
 * newest event is the record's own.
 */
export const listBackups = (folder: string, record: ReadableDb | null): BackupView[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(isBackupName).sort().reverse();
  return names.map((name) => describe(join(folder, name), name, record));
};
