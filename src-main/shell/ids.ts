/** UUIDv7: sorts by the time it was made, which keeps the indexes of the record short. */
import { randomBytes } from 'node:crypto';
import type { Ids } from '../engine/ports';

/** Makes ids that also rise within one millisecond. */
export const uuidV7Ids = (now: () => number): Ids => {
  let lastMs = 0;
  let counter = 0;
  return {
    next: () => {
      const ms = now();
      counter = ms > lastMs ? randomBytes(2).readUInt16BE() & 0x7ff : counter + 1;
      lastMs = Math.max(ms, lastMs) + (counter > 0xfff ? 1 : 0);
      if (counter > 0xfff) counter = 0;
      const time = lastMs.toString(16).padStart(12, '0');
      const tail = randomBytes(8);
      tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
      const hex = tail.toString('hex');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${hex.slice(0, 4)}-${hex.slice(4)}`;
    },
  };
};

/** Twelve letters that name one call in the log. */
export const traceId = (): string => randomBytes(9).toString('base64url').slice(0, 12);
