/** What the use cases of people need from outside: the staff book of the record. */
import type { Failure, PinStanding } from '../engine/ports';
import type { Result } from '../shared/result';
import type { StaffId } from '../shared/vocabulary/ids';
import type { Role } from '../shared/vocabulary/staff';
import type { StaffView } from '../shared/views/desk-views';

/** The staff as recorded. Whatever changes a person is an event that names who did it. */
export type StaffBook = {
  readonly list: () => readonly StaffView[];
  readonly find: (staffId: StaffId) => StaffView | null;
  readonly pin: (staffId: StaffId) => PinStanding | null;
  /** Outlives a restart, so that closing the program does not shorten a wait. */
  readonly savePin: (staffId: StaffId, pin: PinStanding) => Result<true, Failure>;
  readonly add: (by: StaffId, name: string, role: Role, pinHash: string) => Result<StaffId, Failure>;
  readonly changeRole: (by: StaffId, staffId: StaffId, role: Role) => Result<true, Failure>;
  readonly setActive: (by: StaffId, staffId: StaffId, isActive: boolean) => Result<true, Failure>;
  /** Also forgets the wrong tries. */
  readonly changePin: (by: StaffId, staffId: StaffId, pinHash: string, isReset: boolean) => Result<true, Failure>;
};

/** Slow on purpose, and off the main thread. */
export type PinHashes = { readonly hash: (pin: string) => Promise<string>; readonly matches: (pin: string, stored: string) => Promise<boolean> };
