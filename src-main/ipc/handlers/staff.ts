/** `staff.*`: people who work here. */
import { ok } from '../../shared/result';
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of the staff screen. */
export const staffHandlers = ({ people: { staff } }: House): HandlersOf<'staff'> => ({
  'staff.list': () => ok(staff.list()),
  'staff.add': ({ name, role, pin }, by) => staff.add(by.staffId, name, role, pin),
  'staff.change-role': ({ staffId, role }, by) => staff.changeRole(by.staffId, staffId, role),
  'staff.reset-pin': ({ staffId, pin }, by) => staff.resetPin(by.staffId, staffId, pin),
  'staff.change-own-pin': ({ oldPin, newPin }, by) => staff.changeOwnPin(by.staffId, oldPin, newPin),
  'staff.set-active': ({ staffId, isActive }, by) => staff.setActive(by.staffId, staffId, isActive),
});
