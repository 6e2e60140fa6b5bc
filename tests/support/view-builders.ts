/** Small views of what main answers, whole and valid by default; a test names only what it is about. */
import type { LetterheadView } from '../../src-main/shared/views/letterhead-view';
import type { BackupView, CaseRow, FindView, PersonHit, QueueGroup, QueueView, SessionView, SettingsView, StaffView, VerifyView } from '../../src-main/shared/views/desk-views';
import type { CustomerCard } from '../../src-main/shared/views/customer-views';
import type { CaseView, PainView, Permit } from '../../src-main/shared/views/case-view';
import type { GuidanceView } from '../../src-main/shared/views/guidance-views';
import { byPaperKind } from '../../src-main/shared/vocabulary/case';
import { caseId, personId, staffId } from '../../src-main/shared/vocabulary/ids';
import { HOUR_MS, MINUTE_MS } from '../../src-main/shared/vocabulary/time';

/** The time of every view unless a test says otherwise: 2026-11-23 09:00 in Shanghai. */
export const NOW = Date.parse('2026-11-23T01:00:00Z');
/** A valid UUIDv7 that ends in `n`. */
export const uuidOf = (n: number): string => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const open: Permit = { allowed: true };

/** A person on the staff list. */
export const staffView = (over: Partial<StaffView> = {}): StaffView => ({ staffId: staffId(uuidOf(4)), name: 'Chen Yu', role: 'administrator', isActive: true, ...over });

/** A signed-in administrator at a desk in English. */
export const sessionView = (over: Partial<SessionView> = {}): SessionView => {
  const person = staffView();
  return {
    state: 'signed-in', language: 'en', theme: 'system', isDemonstration: false, now: NOW, currency: 'CNY',
    organisation: 'Sample Bank', branchCode: '0571-03', branchName: 'West Lake', workstationCode: '02', appVersion: '0.1.0',
    staff: [person, staffView({ staffId: staffId(uuidOf(5)), name: 'Li Na', role: 'agent' })], signedIn: person, lockAfterMinutes: 10,
    backup: { lastAt: NOW - 30 * MINUTE_MS, isVerified: true }, trouble: null, clockBehindMs: 0, ...over,
  };
};

/** A row of the queue, due in 41 minutes. */
export const caseRow = (n = 1, over: Partial<CaseRow> = {}): CaseRow => ({
  caseId: caseId(uuidOf(100 + n)), reference: `0571-03-02-261123-${String(n).padStart(4, '0')}`, title: `Two days without a card ${n}`, stage: 'act', ownerId: staffId(uuidOf(4)), handover: null, waitsForApproval: false, cycle: 1, isMomentOfTruth: false, isConfidential: false, isHidden: false, complainantName: 'Zhou Min', isErased: false,
  product: 'Debit card', channel: 'phone', ownerName: 'Chen Yu', registeredAt: NOW - HOUR_MS, closedAt: null, outcome: null,
  due: { what: 'promise', dueAt: NOW + 41 * MINUTE_MS, isLate: false }, ...over,
});

/** The queue: the given rows in their groups, everything counted. */
export const queueView = (rows: Partial<Record<QueueGroup, readonly CaseRow[]>> = {}, cursors: Partial<Record<QueueGroup, string>> = {}): QueueView => ({
  at: NOW,
  groups: (['now', 'today', 'waiting'] as const).map((group) => ({ group, count: (rows[group] ?? []).length + (cursors[group] === undefined ? 0 : 1), rows: [...(rows[group] ?? [])], nextCursor: cursors[group] ?? null })),
  closedToday: 2,
});

/** An answer of find. */
export const findView = (rows: readonly CaseRow[] = [], over: Partial<FindView> = {}): FindView => ({ hits: rows.map((row) => ({ row, matched: 'words', snippet: '…the card was lost two days ago…' })), hasMore: false, isComplete: true, ...over });

/** A person known here. */
export const personHit = (over: Partial<PersonHit> = {}): PersonHit => ({ personId: personId(uuidOf(9)), name: 'Zhou Min', phone: '13800000000', caseCount: 2, lastCaseAt: NOW - 48 * HOUR_MS, wishes: null, ...over });

/** The settings of a desk. */
export const settingsView = (over: Partial<SettingsView> = {}): SettingsView => ({
  organisation: 'Sample Bank', branchName: 'West Lake', branchCode: '0571-03', workstationCode: '02', language: 'en', theme: 'system', currency: 'CNY',
  agentLimitMinor: 50_000, supervisorLimitMinor: null, acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15, lockAfterMinutes: 10, recourse: 'The ombudsman service, free of charge.', contactLine: null, ...over,
});

/** A letterhead of which nothing was set by language. */
export const letterheadView = (recourse = 'The ombudsman service, free of charge.'): LetterheadView => {
  const set = { organisation: null, branch: null, address: null, contactLine: null, hours: null, signerRole: null, lastResort: null, recourse: null };
  const shown = { organisation: 'Sample Bank', branch: 'West Lake', contactLine: null, recourse };
  return { 'zh-CN': { set, shown }, en: { set, shown } };
};

/** A verified backup. */
export const backupView = (over: Partial<BackupView> = {}): BackupView => ({ name: 'amends-20261123-083000.db', madeAt: NOW - 30 * MINUTE_MS, sizeBytes: 1_200_000, eventCount: 310, isVerified: true, ...over });

/** A whole record. */
export const verifyView = (over: Partial<VerifyView> = {}): VerifyView => ({ eventCount: 320, isWhole: true, brokenAt: null, why: null, comparedBackup: 'amends-20261123-083000.db', tookMs: 120, ...over });

/** An open pain that may be heard, repaired and refused. */
export const painView = (over: Partial<PainView> = {}): PainView => ({
  painId: 'p1', kind: 'information', words: 'Nobody could tell whether the money is safe', heardWords: null, heardAt: null, status: 'open', refusal: null, repairs: [],
  permits: { 'hear-pain': open, 'add-repair': open, 'refuse-pain': open }, ...over,
});

/** The contact budget of a case and of its person, unspent unless said. */
export const contactBudgetView = (over: Partial<CaseView['contactBudget']> = {}): CaseView['contactBudget'] => ({ used: 0, allowed: 3, person: { used: 0, allowed: 6, windowDays: 30 }, isSpent: false, mayGoOn: true, whoMay: [], ...over });

/** Guidance of a case without a pack: nothing to say. */
export const guidanceView = (over: Partial<GuidanceView> = {}): GuidanceView => ({ packName: null, ideasFrom: 'confirmed', prompts: [], questions: [], options: [], gestures: [], otherTriggers: [], safety: null, pauseMinutes: null, ...over });

/** A case just registered, where everything may be pressed. */
export const caseView = (over: Partial<CaseView> = {}): CaseView => ({
  caseId: caseId(uuidOf(1)), version: 3, reference: '0571-03-02-261123-0001', stage: 'acknowledge', title: 'Two days without a card.', story: 'Two days without a card. Nobody could tell me whether the money is safe.',
  sentences: ['Two days without a card.', 'Nobody could tell me whether the money is safe.'], channel: 'phone', product: 'Debit card', journeyStep: 'Hotline', desiredRemedy: 'A new card without coming in', language: 'en',
  playbook: null, category: null, registeredAt: NOW - 10 * MINUTE_MS, acknowledgedAt: null, heardAt: null, actedAt: null, closedAt: null, owner: { staffId: staffId(uuidOf(4)), name: 'Chen Yu' },
  handover: null, pastHandovers: [], cycle: 1, reopenings: [], pastClosings: [], superiors: [], representative: null, joint: [], confidential: null, preferences: null, notes: [], attachments: [], hold: null, imported: null, undo: null, approvals: [], safety: null,
  complainant: { personId: personId(uuidOf(9)), isNamed: true, isErased: false, name: 'Zhou Min', phone: '13800000000', address: null, earlierCases: 2 },
  pains: [painView()], promises: [], containments: [], gestures: [], contacts: [], contactBudget: contactBudgetView(),
  temperature: { degrees: 25, standing: 'even', shares: [], next: { act: 'acknowledge', at: NOW + 20 * MINUTE_MS, part: null } }, stake: { points: 0, isMomentOfTruth: false, shares: [], triggers: [] }, warnings: [], seniorLooks: [],
  effortMinutes: { totalMinutes: 151, sources: [{ source: 'telling', count: 4, minutes: 40 }, { source: 'transfer', count: 3, minutes: 24 }, { source: 'wait', count: 47, minutes: 47 }, { source: 'contact-started', count: 4, minutes: 40 }] }, repairAuthority: { limitMinor: 50_000, percent: 100, because: null },
  effort: { tellings: 4, transfers: 3, waitMinutes: 47, visits: 0, documents: 0, repairMinutes: 0, contactsStarted: 4, channelSwitches: 1 },
  effortSources: { before: { tellings: 4, transfers: 3, waitMinutes: 47, visits: 0, documents: 0 }, contacts: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, repairs: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 } },
  isVerdictAsked: false, decision: null, followUp: { status: 'not-set', dueAt: null, channel: null, attempts: 0, attemptsAllowed: 3, verdict: null, customerWords: null, waiveReason: null },
  outcomes: { resolved: open, 'agreed-in-part': open, 'not-agreed': open }, suggestedOutcome: null,
  closing: null, corrections: [], papers: [], timeline: [{ version: 1, type: 'CaseRegistered', at: NOW - 10 * MINUTE_MS, by: 'Chen Yu', isUndone: false, facts: {} }],
  nextDue: { what: 'acknowledge', dueAt: NOW + 20 * MINUTE_MS }, authorityMinor: 50_000,
  permits: {
    acknowledge: open, 'add-pain': open, 'mark-title': open, 'contain-harm': open, promise: open, 'offer-gesture': open, 'record-contact': open, 'tell-decision': open,
    'schedule-follow-up': open, 'attempt-follow-up': open, 'complete-follow-up': open, 'waive-follow-up': open, close: open, 'correct-fact': open,
    'answer-safety-fact': open, withdraw: open, 'not-a-complaint': open, 'pass-on': open, reopen: open, 'ask-approval': open, 'offer-handover': open, 'accept-handover': open, 'decline-handover': open, 'take-back-handover': open,
    'name-representative': open, 'add-joint': open, 'set-confidential': open, 'note-preferences': open, 'add-note': open, undo: open, 'place-hold': open, 'lift-hold': open, 'confirm-category': open, 'confirm-trigger': open, 'strike-trigger': open, 'look-over': open, 'add-attachment': open,
  }, paperPermits: byPaperKind(() => open), ...over,
});

/** The card of a person with one open case: a pain under way, a promise kept. */
export const customerCard = (over: Partial<CustomerCard> = {}): CustomerCard => ({
  personId: personId(uuidOf(9)), isErased: false, name: 'Zhou Min', phone: '13800000000', address: null, wishes: null, caseCount: 1, promisesKept: 1, promisesBroken: 0,
  cases: [{
    row: caseRow(1), detail: {
      journeyStep: 'Hotline', desiredRemedy: 'A new card', verdict: null, contactsByCompany: 1, pains: [{ painId: 'p1', kind: 'information', words: 'Nobody knew whether the money is safe', status: 'under-way' }],
      promises: [{ commitmentId: 'm1', what: 'Call with the balance', dueAt: NOW - HOUR_MS, status: 'kept', isOverdue: false }],
    },
  }], ...over,
});
