/** What happened to the workstation itself: the second stream of the one chain (I1). Staff names are kept, customers' never occur here. */
import type { Language } from '../../shared/vocabulary/case';
import type { CommandId, PersonId, StaffId } from '../../shared/vocabulary/ids';
import type { Currency } from '../../shared/vocabulary/money';
import type { PackOrigin } from '../../shared/vocabulary/playbook';
import type { Role } from '../../shared/vocabulary/staff';

/** Stream id of these events. */
export const WORKSTATION_STREAM = 'workstation';

/** Payload of each event by type. */
export type WorkstationEventPayloads = {
  WorkstationStarted: { workstationId: string; organisation: string; branchName: string; branchCode: string; workstationCode: string; language: Language; currency: Currency; isDemonstration: boolean };
  StaffAdded: { staffId: StaffId; name: string; role: Role };
  StaffRoleChanged: { staffId: StaffId; role: Role };
  StaffDeactivated: { staffId: StaffId };
  StaffReactivated: { staffId: StaffId };
  PinChanged: { staffId: StaffId; isReset: boolean };
  SettingsChanged: { changes: Readonly<Record<string, string | number | boolean | null>> };
  /** Somebody asks for persons to be erased; `requestId` is the id of the press. `isByRetention` when the rule had them due. */
  ErasureAsked: { requestId: CommandId; personIds: readonly PersonId[]; reason: string; isByRetention: boolean };
  /** Decided by another person; `isFlagged` where the asker shaped that account (I6), `isAlone` where nobody else could. `left` could not be erased any more and stay. */
  ErasureDecided: { requestId: CommandId; isApproved: boolean; reason: string; isFlagged: boolean; isAlone: boolean; left: readonly PersonId[] };
  PersonErased: { personId: PersonId; reason: string };
  BackupMade: { name: string; sizeBytes: number; headPosition: number; headHash: string };
  BackupRestored: { headPosition: number; headHash: string; lostEvents: number | null; erasedAgain: number };
  ClockWentBack: { behindMs: number };
  /** A version of a pack was put into the record; `digest` is of its content there (S2.3). */
  PlaybookPublished: { packId: string; version: number; digest: string; origin: PackOrigin };
  /** The pack that new cases take from here on. */
  PlaybookChosen: { packId: string };
  /** A table of another system begins to come in; `source` names the system, never a file. */
  ImportBegun: { source: string };
  ImportEnded: { source: string; newOpen: number; newClosed: number; alreadyHere: number; changed: number; refused: number; isStopped: boolean };
};

/** Name of an event. */
export type WorkstationEventType = keyof WorkstationEventPayloads;
/** One event of the workstation. */
export type WorkstationEvent = { [T in WorkstationEventType]: { readonly type: T; readonly payload: Readonly<WorkstationEventPayloads[T]> } }[WorkstationEventType];

/** Every name once; a kind of event that is missing here does not compile. */
const KNOWN_TYPES: { readonly [T in WorkstationEventType]: true } = {
  WorkstationStarted: true, StaffAdded: true, StaffRoleChanged: true, StaffDeactivated: true, StaffReactivated: true, PinChanged: true, SettingsChanged: true, ErasureAsked: true, ErasureDecided: true, PersonErased: true,
  BackupMade: true, BackupRestored: true, ClockWentBack: true, ImportBegun: true, ImportEnded: true, PlaybookPublished: true, PlaybookChosen: true,
};

/** True for the name of an event of the workstation: for the check on opening. */
export const isWorkstationEventType = (type: string): type is WorkstationEventType => Object.hasOwn(KNOWN_TYPES, type);
