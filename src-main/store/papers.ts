/** Files of papers, named by what is in them. A file is there whole or not at all: written beside, flushed, renamed. */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperFiles } from '../engine/ports';
import { err, ok } from '../shared/result';
import { settle } from './backup-file';
import { attempt, fault } from './sqlite-fault';

const SHA256_HEX = /^[0-9a-f]{64}$/;

/** SHA-256 of bytes, in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes a new file and flushes it to the disk; it must not be there yet. */
export const writeWhole = (path: string, bytes: Uint8Array): void => {
  const handle = openSync(path, 'wx');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Papers in a folder, e.g. `files` beside the ledger. */
export const openPaperFiles = (folder: string): PaperFiles => {
  const pathOf = (sha256: string): string => join(folder, `${sha256}.pdf`);
  return {
    pathOf,
    store: (bytes) =>
      attempt(() => {
        const sha256 = sha256Of(bytes);
        if (existsSync(pathOf(sha256))) return ok(sha256);
        mkdirSync(folder, { recursive: true });
        const temporary = join(folder, `${randomUUID()}.part`);
        try {
          writeWhole(temporary, bytes);
          settle(temporary, pathOf(sha256));
        } finally {
          rmSync(temporary, { force: true });
        }
        return ok(sha256);
      }),
    read: (sha256) =>
      attempt(() => {
        if (!SHA256_HEX.test(sha256) || !existsSync(pathOf(sha256))) return err(fault('paper-not-ready'));
        const bytes = readFileSync(pathOf(sha256));
        return sha256Of(bytes) === sha256 ? ok(new Uint8Array(bytes)) : err(fault('paper-not-ready', { cause: 'changed' }));
      }),
    remove: (sha256) =>
      attempt(() => {
        if (SHA256_HEX.test(sha256)) rmSync(pathOf(sha256), { force: true });
        return ok(null);
      }),
  };
};
