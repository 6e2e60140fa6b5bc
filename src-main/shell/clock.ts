/** System time and the calendar of this machine. Only the demonstration has a clock that moves, and keeps how far in its own profile (I10). */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Clock } from '../engine/ports';
import { MINUTE_MS, type Instant } from '../shared/vocabulary/time';

const two = (value: number): string => String(value).padStart(2, '0');

/** The machine's calendar around any source of now. */
const clockOn = (now: () => Instant): Clock => ({
  now,
  dayOf: (at) => {
    const day = new Date(at);
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  },
  startOfDay: (at) => {
    const day = new Date(at);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  },
  // Day arithmetic of the calendar, not 24 hours: some days have 23 or 25.
  endOfDay: (at) => {
    const day = new Date(at);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
  },
});

/** The clock of every real profile. */
export const systemClock = (): Clock => clockOn(Date.now);

/** A clock that can be moved ahead, for the demonstration. */
export type MovableClock = { readonly clock: Clock; readonly move: (minutes: number) => void };

const readAheadMs = (file: string): number => {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof found === 'object' && found !== null && 'aheadMs' in found && typeof found.aheadMs === 'number' && found.aheadMs > 0 ? found.aheadMs : 0;
  } catch {
    return 0;
  }
};

/** The demonstration's clock; `file` remembers how far ahead it was moved, so that a restart does not go back in time. */
export const demonstrationClock = (file: string): MovableClock => {
  let aheadMs = readAheadMs(file);
  return {
    clock: clockOn(() => Date.now() + aheadMs),
    move: (minutes) => {
      aheadMs += minutes * MINUTE_MS;
      writeFileSync(file, JSON.stringify({ aheadMs }));
    },
  };
};

/** Date and time on this machine's wall, `YYYY-MM-DDTHH:MM:SS`, for names of files. */
export const wallTimeOf = (clock: Clock, at: Instant): string => {
  const time = new Date(at);
  return `${clock.dayOf(at)}T${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
};
