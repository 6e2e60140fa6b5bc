/** Adding people, changing what they may do, and their PINs. Leavers are deactivated, never deleted: their name stays on what they did. */
import type { Failure } from '../engine/ports';
import { err, ok, type Result } from '../shared/result';
import type { StaffId } from '../shared/vocabulary/ids';
import type { Role } from '../shared/vocabulary/staff';
import type { StaffView } from '../shared/views/desk-views';
import type { CheckPin } from './check-pin';
import { isPinTooSimple } from './pin-rules';
import type { PinHashes, StaffBook } from './ports';

/** Use cases of the staff screen. `by` is the acting person. */
export type Staff = {
  readonly list: () => StaffView[];
  readonly add: (by: StaffId, name: string, role: Role, pin: string) => Promise<Result<StaffView[], Failure>>;
  readonly changeRole: (by: StaffId, staffId: StaffId, role: Role) => Result<StaffView[], Failure>;
  readonly setActive: (by: StaffId, staffId: StaffId, isActive: boolean) => Result<StaffView[], Failure>;
  /** An administrator gives a new PIN; the wait for wrong tries is lifted. */
  readonly resetPin: (by: StaffId, staffId: StaffId, pin: string) => Promise<Result<Record<string, never>, Failure>>;
  readonly changeOwnPin: (staffId: StaffId, oldPin: string, newPin: string) => Promise<Result<Record<string, never>, Failure>>;
};

const fail = (code: Failure['code'], facts: Failure['facts'] = {}): Result<never, Failure> => err({ code, facts, opensWith: null });

/** Hashes a PIN that is not among the first anybody would try. */
export const hashNewPin = async (hashes: PinHashes, pin: string): Promise<Result<string, Failure>> =>
  isPinTooSimple(pin) ? fail('pin-too-simple') : ok(await hashes.hash(pin));

/** Names are compared as people read them: without case, and with inner spaces as one. */
const sameName = (left: string, right: string): boolean => {
  const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
  return plain(left) === plain(right);
};

/** Builds the use cases. */
export const makeStaff = (book: StaffBook, hashes: PinHashes, checkPin: CheckPin): Staff => {
  const list = (): StaffView[] => [...book.list()];
  const listed = (result: Result<unknown, Failure>): Result<StaffView[], Failure> => (result.ok ? ok(list()) : result);
  /** Somebody must always be able to add people and reset a PIN. */
  const isLastAdministrator = (staffId: StaffId): boolean => {
    const able = list().filter((each) => each.isActive && each.role === 'administrator');
    return able.length === 1 && able[0]?.staffId === staffId;
  };
  const savePin = async (by: StaffId, staffId: StaffId, pin: string, isReset: boolean): Promise<Result<Record<string, never>, Failure>> => {
    const hashed = await hashNewPin(hashes, pin);
    if (!hashed.ok) return hashed;
    const saved = book.changePin(by, staffId, hashed.value, isReset);
    return saved.ok ? ok({}) : saved;
  };
  return {
    list,
    add: async (by, name, role, pin) => {
      if (list().some((each) => sameName(each.name, name))) return fail('name-taken', { name });
      const hashed = await hashNewPin(hashes, pin);
      return hashed.ok ? listed(book.add(by, name, role, hashed.value)) : hashed;
    },
    changeRole: (by, staffId, role) => {
      const person = book.find(staffId);
      if (person === null) return fail('staff-not-found');
      if (person.role === role) return ok(list());
      return role !== 'administrator' && isLastAdministrator(staffId) ? fail('last-administrator') : listed(book.changeRole(by, staffId, role));
    },
    setActive: (by, staffId, isActive) => {
      const person = book.find(staffId);
      if (person === null) return fail('staff-not-found');
      if (person.isActive === isActive) return ok(list());
      return !isActive && isLastAdministrator(staffId) ? fail('last-administrator') : listed(book.setActive(by, staffId, isActive));
    },
    resetPin: async (by, staffId, pin) => (book.find(staffId) === null ? fail('staff-not-found') : savePin(by, staffId, pin, true)),
    changeOwnPin: async (staffId, oldPin, newPin) => {
      const right = await checkPin(staffId, oldPin);
      return right.ok ? savePin(staffId, staffId, newPin, false) : right;
    },
  };
};
