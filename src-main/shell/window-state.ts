/** Where the desk stood last time, kept in the profile. Anything odd in the file is as good as nothing remembered. */
import { readFileSync, writeFileSync } from 'node:fs';

/** A place on the screens, in their common coordinates. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What is remembered. `bounds` are those of the window when it is not maximized. */
export type WindowState = { readonly bounds: Bounds; readonly isMaximized: boolean };

/** The smallest window in which the desk still works. */
export const MIN_SIZE = { width: 1100, height: 700 } as const;

/** This much of the title must be on a screen, or the window could not be moved back by hand. */
const GRIP = 100;

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' && value !== null && (['x', 'y', 'width', 'height'] as const).every((key) => Number.isInteger(Reflect.get(value, key)));

/** Reads what was remembered. */
export const readWindowState = (file: string): WindowState | null => {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof found !== 'object' || found === null || !('bounds' in found) || !isBounds(found.bounds)) return null;
    return { bounds: found.bounds, isMaximized: 'isMaximized' in found && found.isMaximized === true };
  } catch {
    return null;
  }
};

/** Remembers. A profile that cannot be written still has a usable desk; only its place is forgotten. */
export const writeWindowState = (file: string, state: WindowState): void => {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
};

/** Remembered bounds on a screen that is there now, or null when that screen was unplugged since. */
export const boundsOn = (screens: readonly Bounds[], wanted: Bounds): Bounds | null => {
  const screen = screens.find((each) =>
    wanted.x < each.x + each.width - GRIP && wanted.x + wanted.width > each.x + GRIP && wanted.y >= each.y && wanted.y < each.y + each.height - GRIP);
  if (screen === undefined) return null;
  return {
    x: wanted.x, y: wanted.y,
    width: Math.max(MIN_SIZE.width, Math.min(wanted.width, screen.width)), height: Math.max(MIN_SIZE.height, Math.min(wanted.height, screen.height)),
  };
};
