/** Staff, settings and requests to erase as they stand after the workstation's events. PINs are not events and live in `staff_secret`. */
import { assertNever } from '../../shared/result';
import type { WorkstationEvent } from '../../engine/workstation/events';
import type { WritableDb } from '../database';
import { writeSetting } from '../settings';
import { projectErasureAsked, projectErasureDecided, type By } from './erasure-row';

/** Brings the rows up to one more event of the workstation. */
export const projectWorkstation = (db: WritableDb, event: WorkstationEvent, by: By): void => {
  switch (event.type) {
    case 'WorkstationStarted':
      for (const [key, value] of Object.entries(event.payload)) writeSetting(db, key, value);
      return;
    case 'SettingsChanged':
      for (const [key, value] of Object.entries(event.payload.changes)) writeSetting(db, key, value);
      return;
    case 'StaffAdded':
      db.prepare<[string, string, string], unknown>('staff.add', 'INSERT INTO staff (staff_id, name, role, is_active) VALUES (?, ?, ?, 1) ON CONFLICT (staff_id) DO UPDATE SET name = excluded.name, role = excluded.role, is_active = 1')
        .run(event.payload.staffId, event.payload.name, event.payload.role);
      return;
    case 'StaffRoleChanged':
      db.prepare<[string, string], unknown>('staff.role', 'UPDATE staff SET role = ? WHERE staff_id = ?').run(event.payload.role, event.payload.staffId);
      return;
    case 'StaffDeactivated':
    case 'StaffReactivated':
      db.prepare<[number, string], unknown>('staff.active', 'UPDATE staff SET is_active = ? WHERE staff_id = ?').run(event.type === 'StaffReactivated' ? 1 : 0, event.payload.staffId);
      return;
    case 'ImportBegun':
      writeSetting(db, 'importUnderWay', event.payload.source);
      return;
    case 'ImportEnded':
      writeSetting(db, 'importUnderWay', null);
      return;
    case 'ErasureAsked':
      projectErasureAsked(db, event.payload, by);
      return;
    case 'ErasureDecided':
      projectErasureDecided(db, event.payload, by);
      return;
    case 'PlaybookChosen':
      writeSetting(db, 'playbook', event.payload.packId);
      return;
    case 'PlaybookPublished':
    case 'PinChanged':
    case 'PersonErased':
    case 'BackupMade':
    case 'BackupRestored':
    case 'ClockWentBack':
      return;
    default:
      assertNever(event);
  }
};
