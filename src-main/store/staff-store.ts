/** People who sign in here, and their PINs as scrypt strings. Leavers are deactivated; no row is ever removed. */
import type { PinStanding, StaffMember } from '../engine/ports';
import { ROLES, type Role } from '../shared/vocabulary/staff';
import { staffId, type StaffId } from '../shared/vocabulary/ids';
import type { ReadableDb, WritableDb } from './database';

type Row = { readonly staff_id: string; readonly name: string; readonly role: string; readonly is_active: number };

const roleOf = (text: string): Role => ROLES.find((role) => role === text) ?? 'agent';

/** Everybody, in the order they were added. */
export const listStaff = (db: ReadableDb): readonly StaffMember[] =>
  db.prepare<[], Row>('staff.all', 'SELECT staff_id, name, role, is_active FROM staff ORDER BY rowid').all()
    .map((row) => ({ staffId: staffId(row.staff_id), name: row.name, role: roleOf(row.role), isActive: row.is_active === 1 }));

/** The PIN of one person and the tries since it was last right; null when there is none. */
export const readPin = (db: ReadableDb, id: string): PinStanding | null => {
  const row = db.prepare<[string], { pin_hash: string; failed_tries: number; wait_until: number }>('staff-secret.read', 'SELECT pin_hash, failed_tries, wait_until FROM staff_secret WHERE staff_id = ?').get(id);
  return row === undefined ? null : { pinHash: row.pin_hash, failedTries: row.failed_tries, waitUntil: row.wait_until };
};

/** Keeps a PIN or the count of wrong tries. */
export const savePin = (db: WritableDb, id: string, pin: PinStanding): void => {
  db.prepare<[string, string, number, number], unknown>('staff-secret.save', 'INSERT OR REPLACE INTO staff_secret (staff_id, pin_hash, failed_tries, wait_until) VALUES (?, ?, ?, ?)')
    .run(id, pin.pinHash, pin.failedTries, pin.waitUntil);
};

/** Who added this account, changed its role or set its PIN anew; read from the events, asked only when somebody approves (I6). */
export const shapersOf = (db: ReadableDb, id: StaffId): readonly StaffId[] =>
  db.prepare<[string, string], { actor_id: string }>(
    'staff.shapers',
    `SELECT DISTINCT actor_id FROM event WHERE stream_id = 'workstation' AND type IN ('StaffAdded', 'StaffRoleChanged', 'PinChanged', 'StaffReactivated')
     AND json_extract(payload, '$.staffId') = ? AND actor_id <> ?`,
  ).all(id, id).map((row) => staffId(row.actor_id));
