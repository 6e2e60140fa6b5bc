/** Channels of what is kept, for how long, and who looked at it. Supervisors and administrators only, but for the page's own word that it shows somebody. */
import { z } from 'zod';
import { ErasuresView, RetentionView, ViewingsView } from '../views/governance-views';
import { ERASURE_PERSONS_MAX, KEEP_MONTHS_MAX, KEEP_MONTHS_MIN } from '../vocabulary/governance';
import { entry } from './entry';
import { CaseIdText, CommandIdText, Line, PersonIdText, Pin, StaffIdText } from './parts';

const SAMPLE_CASE = '01890000-0000-7000-8000-000000000001';
const SAMPLE_COMMAND = '01890000-0000-7000-8000-000000000002';
const SAMPLE_STAFF = '01890000-0000-7000-8000-000000000004';
const SAMPLE_PERSON = '01890000-0000-7000-8000-000000000005';
const SAMPLE_REQUEST = '01890000-0000-7000-8000-000000000006';
const nothing = z.strictObject({});
const decision = { requestId: CommandIdText, isApproved: z.boolean(), reason: Line, commandId: CommandIdText };
const viewingId = z.int().min(1);

/** All channels of erasure, retention and the log of looks. */
export const governanceChannels = {
  'erasure.list': entry({ kind: 'query', permission: 'supervisor', input: nothing, output: ErasuresView, sample: {} }),
  /** Asks another person to let these be erased; nothing happens to them before. Refused while a case is open or a hold stands. */
  'erasure.ask': entry({
    kind: 'command', permission: 'supervisor', input: z.strictObject({ personIds: z.array(PersonIdText).min(1).max(ERASURE_PERSONS_MAX), reason: Line, commandId: CommandIdText }), output: ErasuresView,
    sample: { personIds: [SAMPLE_PERSON], reason: 'Asked for in writing', commandId: SAMPLE_COMMAND },
  }),
  /** Decided by the signed-in person, never by the one who asked (I6). Irreversible: the keys are destroyed, the chain still verifies. */
  'erasure.decide': entry({ kind: 'command', permission: 'supervisor', input: z.strictObject(decision), output: ErasuresView, sample: { requestId: SAMPLE_REQUEST, isApproved: true, reason: 'The letter is on file', commandId: SAMPLE_COMMAND } }),
  /** Decided at this desk by somebody else, who proves it with the own PIN (I6). */
  'erasure.decide-here': entry({
    kind: 'command', permission: 'supervisor', input: z.strictObject({ ...decision, approverId: StaffIdText, pin: Pin }), output: ErasuresView,
    sample: { requestId: SAMPLE_REQUEST, isApproved: true, reason: 'The letter is on file', commandId: SAMPLE_COMMAND, approverId: SAMPLE_STAFF, pin: '482917' },
  }),

  'retention.read': entry({ kind: 'query', permission: 'supervisor', input: nothing, output: RetentionView, sample: {} }),
  /** How many months after closing words are kept; null is no rule. Erases nobody by itself. */
  'retention.change': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ keepMonths: z.int().min(KEEP_MONTHS_MIN).max(KEEP_MONTHS_MAX).nullable() }), output: RetentionView, sample: { keepMonths: 36 } }),

  /** Who looked at one case. */
  'viewing.of-case': entry({ kind: 'query', permission: 'supervisor', input: z.strictObject({ caseId: CaseIdText }), output: ViewingsView, sample: { caseId: SAMPLE_CASE } }),
  /** Everybody's looks, or one person's. */
  'viewing.list': entry({ kind: 'query', permission: 'supervisor', input: z.strictObject({ staffId: StaffIdText.nullable(), before: viewingId.nullable() }), output: ViewingsView, sample: { staffId: null, before: null } }),
  /** The page shows somebody known here, taken from the list at intake. */
  'viewing.note-person': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ personId: PersonIdText }), output: z.strictObject({}), sample: { personId: SAMPLE_PERSON } }),
} as const;
