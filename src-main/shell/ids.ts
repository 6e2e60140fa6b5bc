/** UUIDv7: sorts by the time it was made, which keeps the indexes of the record short. */
import { randomBytes } from 'node:crypto';
import type { Ids } from '../engine/ports';

/** Two for the counter a millisecond begins with, eight for the end of the id. */
const BYTES_OF_ONE = 10;
/** Random bytes are fetched many at a time: one command names several events. */
const IDS_AT_ONCE = 256;

/** Makes ids that also rise within one millisecond. */
export const uuidV7Ids = (now: () => number): Ids => {
  let lastMs = 0;
  let counter = 0;
  let ahead = Buffer.alloc(0);
  let at = 0;
  return {
    next: () => {
      const ms = now();
      if (at === ahead.length) [ahead, at] = [randomBytes(BYTES_OF_ONE * IDS_AT_ONCE), 0];
      counter = ms > lastMs ? ahead.readUInt16BE(at) & 0x7ff : counter + 1;
      lastMs = Math.max(ms, lastMs) + (counter > 0xfff ? 1 : 0);
      if (counter > 0xfff) counter = 0;
      const time = lastMs.toString(16).padStart(12, '0');
      ahead.writeUInt8((ahead.readUInt8(at + 2) & 0x3f) | 0x80, at + 2);
      const hex = ahead.toString('hex', at + 2, at += BYTES_OF_ONE);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${hex.slice(0, 4)}-${hex.slice(4)}`;
    },
  };
};

/** Twelve letters that name one call in the log. */
export const traceId = (): string => randomBytes(9).toString('base64url').slice(0, 12);
