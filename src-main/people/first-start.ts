/** The first start: hashes the first person's PIN before the engine records workstation and person in one transaction. */
import type { Failure } from '../engine/ports';
import { firstStart, type FirstStart } from '../engine/workstation/first-start';
import type { WorkstationDeps } from '../engine/workstation/staff-book';
import type { Input } from '../shared/contract';
import { err, type Result } from '../shared/result';
import type { StaffId } from '../shared/vocabulary/ids';
import type { PinHashes } from './ports';
import { hashNewPin } from './staff';

/** Answers the first person's id, `first-start-done` or `pin-too-simple`. Asked before hashing, which takes a while, and again inside the transaction. */
export const beginWorkstation = async (
  deps: WorkstationDeps, hashes: PinHashes, input: Input<'session.first-start'>, isDemonstration: FirstStart['isDemonstration'],
): Promise<Result<StaffId, Failure>> => {
  if (deps.rows.staff().length > 0) return err({ code: 'first-start-done', facts: {}, opensWith: null });
  const { pin, ...named } = input;
  const hashed = await hashNewPin(hashes, pin);
  return hashed.ok ? firstStart(deps, { ...named, pinHash: hashed.value, isDemonstration }) : hashed;
};
