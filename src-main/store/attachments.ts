/**
 * Files of cases, sealed with the person's key and named by the SHA-256 of what lies on the disk. A file is there whole or not at all; what
 * no case names, because a crash came between file and record or because it was removed, is taken away.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentFiles, Failure } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import { removeFile } from './attachment-copies';
import { flush } from './backup-file';
import type { WritableDb } from './database';
import { keyOf } from './event-table';
import { sha256Of } from './papers';
import { isNamed, namedFiles } from './projections/attachment-row';
import { openFile, SealBroken, sealFile } from './sealing';
import { attemptLater, fault } from './sqlite-fault';

const SHA256_HEX = /^[0-9a-f]{64}$/;

const erased = (): Result<never, Failure> => err({ code: 'person-erased', facts: {}, opensWith: null });
const damaged = (cause: string): Result<never, Failure> => err(fault('attachment-damaged', { cause }));

const bytesAt = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
};

const unsealed = (key: Buffer, caseId: string, sealed: Buffer): Result<Uint8Array<ArrayBuffer>, Failure> => {
  try {
    return ok(openFile(key, caseId, sealed));
  } catch (thrown) {
    if (thrown instanceof SealBroken) return damaged('seal');
    throw thrown;
  }
};

/** Files in a folder, e.g. `attachments` beside the ledger. Writing and reading large ones does not hold up the desk. */
export const openAttachments = (db: WritableDb, folder: string): AttachmentFiles => {
  const pathOf = (sha256: string): string => join(folder, sha256);
  /** Names being written or not recorded yet; not to be swept. */
  const claims = new Map<string, number>();
  const claim = (name: string, by: 1 | -1): void => {
    const left = (claims.get(name) ?? 0) + by;
    if (left === 0) claims.delete(name);
    else claims.set(name, left);
  };

  const write = async (sha256: string, sealed: Buffer): Promise<Result<null, Failure>> => {
    const there = await bytesAt(pathOf(sha256));
    if (there !== null && sha256Of(there) === sha256) return ok(null);
    mkdirSync(folder, { recursive: true });
    const part = `${randomUUID()}.part`;
    claim(part, 1);
    try {
      const handle = await open(join(folder, part), 'wx');
      try {
        await handle.writeFile(sealed);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(join(folder, part), pathOf(sha256));
      flush(folder);
      return ok(null);
    } finally {
      rmSync(join(folder, part), { force: true });
      claim(part, -1);
    }
  };
  const drop = (name: string): boolean => removeFile(join(folder, name));
  const dropUnnamed = (sha256s: readonly string[]): number =>
    sha256s.filter((sha256) => SHA256_HEX.test(sha256) && !claims.has(sha256) && !isNamed(db, sha256)).filter((sha256) => !drop(sha256)).length;

  return {
    dropUnnamed,
    keep: async (file, bytes, record) => {
      const key = keyOf(db, file.personId);
      if (key === null) return erased();
      const sealed = sealFile(key, file.caseId, bytes);
      const sha256 = sha256Of(sealed);
      claim(sha256, 1);
      try {
        const written = await attemptLater(() => write(sha256, sealed));
        return written.ok ? record(sha256) : written;
      } finally {
        claim(sha256, -1);
        dropUnnamed([sha256]);
      }
    },
    read: (file, sha256) => attemptLater(async () => {
      const key = keyOf(db, file.personId);
      if (key === null) return erased();
      const sealed = SHA256_HEX.test(sha256) ? await bytesAt(pathOf(sha256)) : null;
      if (sealed === null) return damaged('missing');
      return sha256Of(sealed) === sha256 ? unsealed(key, file.caseId, sealed) : damaged('changed');
    }),
    sweep: () => {
      const named = new Set(namedFiles(db));
      const there = existsSync(folder) ? readdirSync(folder) : [];
      const unnamed = there.filter((name) => !named.has(name) && !claims.has(name));
      return { swept: unnamed.filter(drop).length, missing: named.size - there.filter((name) => named.has(name)).length };
    },
  };
};
