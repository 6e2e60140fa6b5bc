/** Shapes around the case: queue, find, people known here, session, staff, settings, backups. */
import { z } from 'zod';
import { CHANNELS, LANGUAGES, OUTCOMES, STAGES } from '../vocabulary/case';
import { DUE_KINDS } from '../vocabulary/guidance';
import { CURRENCIES } from '../vocabulary/money';
import { ROLES } from '../vocabulary/staff';
import { Preferences } from '../contract/case-commands';
import { CaseIdText, PersonIdText, StaffIdText } from '../contract/parts';
import { ErasureLine } from './governance-views';

const Instant = z.number();
const Text = z.string();

/** One row of the queue or of a list of cases. */
export const CaseRow = z.strictObject({
  caseId: CaseIdText, reference: Text, title: Text, stage: z.enum(STAGES), complainantName: Text.nullable(), isErased: z.boolean(), product: Text.nullable(), channel: z.enum(CHANNELS), ownerName: Text,
  registeredAt: Instant, closedAt: Instant.nullable(), outcome: z.enum(OUTCOMES).nullable(),
  /** To whom it is offered (I7), whether a remedy waits for another person (I6), and from 2 on that it was reopened. */
  ownerId: StaffIdText, handover: z.strictObject({ toId: StaffIdText, to: Text }).nullable(), waitsForApproval: z.boolean(), cycle: z.number(),
  /** Much hangs on it (S3.1): such a case stands before others of its group. */
  isMomentOfTruth: z.boolean(),
  /** A confidential case shows nothing but its number to those who may not see it: then `isHidden` too. */
  isConfidential: z.boolean(), isHidden: z.boolean(),
  due: z.strictObject({ what: z.enum(DUE_KINDS), dueAt: Instant, isLate: z.boolean() }).nullable(),
});
/** Group names of the queue, in screen order. */
export const QUEUE_GROUPS = ['now', 'today', 'waiting'] as const;
/** One page of the queue: rows of all groups in order of due time, 50 at most in each group, with the whole counts. */
export const QueueView = z.strictObject({
  at: Instant,
  groups: z.array(z.strictObject({ group: z.enum(QUEUE_GROUPS), count: z.number(), rows: z.array(CaseRow), nextCursor: Text.nullable() })),
  closedToday: z.number(),
});
/**
 * What waits for one person, before anything of the queue: promises of their own cases due today or earlier (S0.2), cases offered to them (I7), and for those who
 * see over the work of others the approvals and erasures that another one asked for (I6) and the cases that need a senior eye (S3.1).
 */
export const ForMeView = z.strictObject({ promises: z.array(CaseRow), handovers: z.array(CaseRow), approvals: z.array(CaseRow), seniorEye: z.array(CaseRow), erasures: z.array(ErasureLine) });
/** One hit of the find box; `snippet` is a piece of the story around the words, never more than 80 characters. */
export const FindHit = z.strictObject({ row: CaseRow, matched: z.enum(['reference', 'name', 'phone', 'words']), snippet: Text.nullable() });
/** What find answers; `isComplete` is false while the index still catches up. */
export const FindView = z.strictObject({ hits: z.array(FindHit), hasMore: z.boolean(), isComplete: z.boolean() });
/** A person known here, offered at intake so that nobody is asked twice for what is already held; `wishes` hold from any case of the person (I8), `toldIn` names it. */
export const PersonHit = z.strictObject({
  personId: PersonIdText, name: Text, phone: Text.nullable(), caseCount: z.number(), lastCaseAt: Instant, wishes: Preferences.extend({ toldIn: Text }).nullable(),
});

/** A staff member; leavers are deactivated, never deleted. */
export const StaffView = z.strictObject({ staffId: StaffIdText, name: Text, role: z.enum(ROLES), isActive: z.boolean() });
/** What the screen needs before anything else. */
export const SessionView = z.strictObject({
  state: z.enum(['first-start', 'signed-out', 'signed-in', 'locked']),
  language: z.enum(LANGUAGES), theme: z.enum(['system', 'light', 'dark']), isDemonstration: z.boolean(), now: Instant, currency: z.enum(CURRENCIES),
  organisation: Text, branchCode: Text, branchName: Text, workstationCode: Text, appVersion: Text,
  staff: z.array(StaffView), signedIn: StaffView.nullable(), lockAfterMinutes: z.number(),
  backup: z.strictObject({ lastAt: Instant.nullable(), isVerified: z.boolean() }),
  /** Something wrong with the record that the person must know, as a code of the closed list; null when well. */
  trouble: Text.nullable(),
  /** By how much the clock of this machine is behind the newest entry; 0 when it is not, or by no more than a correction over the network (I10). */
  clockBehindMs: z.number(),
});
/** Settings an administrator can change. Money limits in minor units; null is no limit. */
export const SettingsView = z.strictObject({
  organisation: Text, branchName: Text, branchCode: Text, workstationCode: Text, language: z.enum(LANGUAGES), theme: z.enum(['system', 'light', 'dark']), currency: z.enum(CURRENCIES),
  agentLimitMinor: z.number(), supervisorLimitMinor: z.number().nullable(), acknowledgeWithinMinutes: z.number(), finalResponseWithinDays: z.number(), lockAfterMinutes: z.number(),
  recourse: Text,
  /** Address or telephone of the branch under its name on letters; null where none is set. */
  contactLine: Text.nullable(),
});
/** One backup file of this workstation. */
export const BackupView = z.strictObject({ name: Text, madeAt: Instant, sizeBytes: z.number(), eventCount: z.number(), isVerified: z.boolean() });
/** What a check of the record found. `brokenAt` is the position of the first event that does not fit, null when whole. */
export const VerifyView = z.strictObject({ eventCount: z.number(), isWhole: z.boolean(), brokenAt: z.number().nullable(), why: Text.nullable(), comparedBackup: Text.nullable(), tookMs: z.number() });
/** What checking a printed code found. */
export const CodeCheckView = z.strictObject({ reference: Text, afterVersion: z.number(), matches: z.boolean(), caseId: CaseIdText.nullable(), newerEvents: z.number() });
/** A draft as saved by this person. */
export const DraftView = z.strictObject({ key: Text, body: Text, savedAt: Instant });

/** Row of a case. */
export type CaseRow = z.infer<typeof CaseRow>;
/** The queue. */
export type QueueView = z.infer<typeof QueueView>;
/** What waits for one person. */
export type ForMeView = z.infer<typeof ForMeView>;
/** Group of the queue. */
export type QueueGroup = (typeof QUEUE_GROUPS)[number];
/** Answer of find. */
export type FindView = z.infer<typeof FindView>;
/** One hit. */
export type FindHit = z.infer<typeof FindHit>;
/** A known person. */
export type PersonHit = z.infer<typeof PersonHit>;
/** A staff member. */
export type StaffView = z.infer<typeof StaffView>;
/** The session. */
export type SessionView = z.infer<typeof SessionView>;
/** The settings. */
export type SettingsView = z.infer<typeof SettingsView>;
/** A backup. */
export type BackupView = z.infer<typeof BackupView>;
/** A check of the record. */
export type VerifyView = z.infer<typeof VerifyView>;
/** A check of a printed code. */
export type CodeCheckView = z.infer<typeof CodeCheckView>;
/** A draft. */
export type DraftView = z.infer<typeof DraftView>;
