/** A copy of a file that is on the disk before anything goes on: else the first flush that is measured waits for the whole copy. */
import { closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs';

/** Copies `from` to `to` and flushes it once. */
export const copyFlushed = (from: string, to: string): void => {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
};
