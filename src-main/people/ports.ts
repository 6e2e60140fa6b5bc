/** What the use cases of people need from outside: the staff book of the record and a slow hash. */
import type { StaffBook } from '../engine/workstation/staff-book';

/** The staff as recorded. Whatever changes a person is an event that names who did it. */
export type { StaffBook };

/** Slow on purpose, and off the main thread. */
export type PinHashes = { readonly hash: (pin: string) => Promise<string>; readonly matches: (pin: string, stored: string) => Promise<boolean> };
