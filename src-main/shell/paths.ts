/** Where things lie. Everything this program writes is in one profile folder; the demonstration has one of its own (I10). */
import { join, resolve } from 'node:path';

/** Folders of one profile. The record and what belongs to it are under `record`; `chromium` can be deleted at any time. */
export type Profile = {
  readonly folder: string;
  readonly record: string;
  readonly chromium: string;
  readonly logs: string;
  readonly windowState: string;
  readonly demonstrationClock: string;
};

/** Folders of the profile in `base`, absolute. */
export const profileIn = (base: string, isDemonstration: boolean): Profile => {
  const folder = isDemonstration ? join(resolve(base), 'demonstration') : resolve(base);
  return {
    folder,
    record: join(folder, 'record'),
    chromium: join(folder, 'chromium'),
    logs: join(folder, 'logs'),
    windowState: join(folder, 'window.json'),
    demonstrationClock: join(folder, 'clock.json'),
  };
};
