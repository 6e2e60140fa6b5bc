/** Channels around the complaint: session, staff, queue, find, drafts, people, papers, settings, backup and check, demonstration. */
import { z } from 'zod';
import { PartId } from '../playbook/words';
import { LANGUAGES, PAPER_KINDS } from '../vocabulary/case';
import { CURRENCIES } from '../vocabulary/money';
import { ROLES } from '../vocabulary/staff';
import { BackupView, CodeCheckView, DraftView, FindView, ForMeView, PersonHit, QUEUE_GROUPS, QueueView, SessionView, SettingsView, StaffView, VerifyView } from '../views/desk-views';
import { DayLetterView, PaperGapView } from '../views/paper-views';
import { entry } from './entry';
import { AmountMinorNumber, CaseIdText, Line, PaperIdText, Pin, StaffIdText, Words } from './parts';

const SAMPLE_CASE = '01890000-0000-7000-8000-000000000001';
const SAMPLE_STAFF = '01890000-0000-7000-8000-000000000004';
const SAMPLE_PAPER = '01890000-0000-7000-8000-000000000003';
const nothing = z.strictObject({});
const code = z.string().regex(/^[0-9A-Za-z]{1,12}(-[0-9A-Za-z]{1,12})?$/);
const done = z.strictObject({});
const draftKey = z.string().regex(/^[a-z0-9.:-]{1,120}$/);
const theme = z.enum(['system', 'light', 'dark']);

/** All channels around the complaint. */
export const deskChannels = {
  'session.read': entry({ kind: 'query', permission: 'anyone', input: nothing, output: SessionView, sample: {} }),
  /** Organisation, branch, workstation, language and the first person, who becomes administrator. Once only; signs that person in. */
  'session.first-start': entry({
    kind: 'command', permission: 'anyone',
    /** `playbook` is the pack that new cases take; null leaves it at the first that comes with the program. */
    input: z.strictObject({ organisation: Line, branchName: Line, branchCode: code, workstationCode: code, language: z.enum(LANGUAGES), currency: z.enum(CURRENCIES), playbook: PartId.nullable().default(null), name: Line, pin: Pin }),
    output: SessionView,
    sample: { organisation: 'Sample Bank', branchName: 'West Lake', branchCode: '0571-03', workstationCode: '02', language: 'en', currency: 'CNY', name: 'Chen Yu', pin: '482917' },
  }),
  'session.sign-in': entry({ kind: 'act', permission: 'anyone', input: z.strictObject({ staffId: StaffIdText, pin: Pin }), output: SessionView, sample: { staffId: SAMPLE_STAFF, pin: '482917' } }),
  /** Back to the sign-in screen; the work stays as it is for the same person. */
  'session.lock': entry({ kind: 'act', permission: 'anyone', input: nothing, output: SessionView, sample: {} }),
  'session.sign-out': entry({ kind: 'act', permission: 'anyone', input: nothing, output: SessionView, sample: {} }),
  /** Language and theme of this desk; anyone may, before sign-in too. */
  'session.set-look': entry({ kind: 'act', permission: 'anyone', input: z.strictObject({ language: z.enum(LANGUAGES).nullable(), theme: theme.nullable() }), output: SessionView, sample: { language: 'en', theme: null } }),

  'staff.list': entry({ kind: 'query', permission: 'agent', input: nothing, output: z.array(StaffView), sample: {} }),
  'staff.add': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ name: Line, role: z.enum(ROLES), pin: Pin }), output: z.array(StaffView), sample: { name: 'Li Na', role: 'agent', pin: '739105' } }),
  'staff.change-role': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ staffId: StaffIdText, role: z.enum(ROLES) }), output: z.array(StaffView), sample: { staffId: SAMPLE_STAFF, role: 'supervisor' } }),
  'staff.reset-pin': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ staffId: StaffIdText, pin: Pin }), output: done, sample: { staffId: SAMPLE_STAFF, pin: '739105' } }),
  'staff.change-own-pin': entry({ kind: 'command', permission: 'agent', input: z.strictObject({ oldPin: Pin, newPin: Pin }), output: done, sample: { oldPin: '482917', newPin: '739105' } }),
  'staff.set-active': entry({ kind: 'command', permission: 'administrator', input: z.strictObject({ staffId: StaffIdText, isActive: z.boolean() }), output: z.array(StaffView), sample: { staffId: SAMPLE_STAFF, isActive: false } }),

  'queue.read': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ group: z.enum(QUEUE_GROUPS).nullable(), cursor: z.string().max(200).nullable() }), output: QueueView, sample: { group: null, cursor: null } }),
  'queue.for-me': entry({ kind: 'query', permission: 'agent', input: nothing, output: ForMeView, sample: {} }),
  'find.search': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ words: z.string().trim().min(1).max(200) }), output: FindView, sample: { words: 'card' } }),
  'person.find': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ words: z.string().trim().min(1).max(100) }), output: z.array(PersonHit), sample: { words: '138' } }),

  'draft.save': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ key: draftKey, body: z.string().max(200_000) }), output: done, sample: { key: 'intake', body: '{}' } }),
  'draft.read': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ key: draftKey }), output: DraftView.nullable(), sample: { key: 'intake' } }),
  'draft.list': entry({ kind: 'query', permission: 'agent', input: nothing, output: z.array(DraftView), sample: {} }),
  'draft.discard': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ key: draftKey }), output: done, sample: { key: 'intake' } }),

  /** Letters made today and not yet printed, of all cases that this person may see; of several of one kind the newest. */
  'paper.day-letters': entry({ kind: 'query', permission: 'agent', input: nothing, output: z.array(DayLetterView), sample: {} }),
  /** What would keep a letter from the printer if it were asked for now, with these words; empty when nothing would. */
  'paper.check': entry({
    kind: 'query', permission: 'agent', input: z.strictObject({ caseId: CaseIdText, kind: z.enum(PAPER_KINDS), language: z.enum(LANGUAGES), words: Words.nullable() }), output: z.array(PaperGapView),
    sample: { caseId: SAMPLE_CASE, kind: 'holding-letter', language: 'en', words: 'The courier has to be asked first.' },
  }),
  /** The stored bytes of a ready paper, as base64, for the preview. */
  'paper.read': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ paperId: PaperIdText }), output: z.strictObject({ base64: z.string(), pageCount: z.number() }), sample: { paperId: SAMPLE_PAPER } }),
  /** Main asks where; the answer names the file only, never a path. */
  'paper.save-as': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ paperId: PaperIdText }), output: z.strictObject({ fileName: z.string() }), sample: { paperId: SAMPLE_PAPER } }),
  'paper.printers': entry({ kind: 'query', permission: 'agent', input: nothing, output: z.array(z.strictObject({ name: z.string(), isDefault: z.boolean() })), sample: {} }),
  'paper.print': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ paperId: PaperIdText, printer: z.string().min(1).max(200).nullable() }), output: z.strictObject({ printer: z.string() }), sample: { paperId: SAMPLE_PAPER, printer: null } }),
  /** Tries again to make a paper that failed. */
  'paper.retry': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ paperId: PaperIdText }), output: done, sample: { paperId: SAMPLE_PAPER } }),
  'paper.check-code': entry({ kind: 'query', permission: 'agent', input: z.strictObject({ code: Line }), output: CodeCheckView, sample: { code: 'AMENDS1|0571-03-02-261122-0047|31|9f2c41d077abe83c0b15' } }),

  'settings.read': entry({ kind: 'query', permission: 'agent', input: nothing, output: SettingsView, sample: {} }),
  'settings.change': entry({
    kind: 'command', permission: 'administrator',
    input: z.strictObject({
      organisation: Line, branchName: Line, currency: z.enum(CURRENCIES), agentLimitMinor: AmountMinorNumber, supervisorLimitMinor: AmountMinorNumber.nullable(),
      acknowledgeWithinMinutes: z.int().min(1).max(10_080), finalResponseWithinDays: z.int().min(1).max(365), lockAfterMinutes: z.int().min(1).max(240), recourse: Words, contactLine: Line.nullable(),
    }),
    output: SettingsView,
    sample: { organisation: 'Sample Bank', branchName: 'West Lake', currency: 'CNY', agentLimitMinor: 50_000, supervisorLimitMinor: null, acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15, lockAfterMinutes: 10, recourse: 'The ombudsman service, free of charge.', contactLine: '118 Wensan Road · 0571-8800 1234' },
  }),

  'backup.list': entry({ kind: 'query', permission: 'agent', input: nothing, output: z.array(BackupView), sample: {} }),
  'backup.make': entry({ kind: 'act', permission: 'agent', input: nothing, output: BackupView, sample: {} }),
  /** Copies the named backup to where the person chooses, for a stick or a safe. */
  'backup.save-as': entry({ kind: 'act', permission: 'administrator', input: z.strictObject({ name: Line }), output: z.strictObject({ fileName: z.string() }), sample: { name: 'amends-20261122-123000.db' } }),
  /** Restores a listed backup, or one that the person chooses where `name` is null. The present record is put aside, never deleted. */
  'backup.restore': entry({ kind: 'act', permission: 'administrator', input: z.strictObject({ name: Line.nullable() }), output: SessionView, sample: { name: null } }),
  'record.verify': entry({ kind: 'query', permission: 'agent', input: nothing, output: VerifyView, sample: {} }),

  /** Moves the clock of the demonstration profile forward; refused everywhere else (I10). */
  'demonstration.move-clock': entry({ kind: 'act', permission: 'agent', input: z.strictObject({ minutes: z.int().min(1).max(100_000) }), output: SessionView, sample: { minutes: 60 } }),
} as const;
