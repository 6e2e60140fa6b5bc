/** The case as the screen gets it: facts, what is derived from them, and what may be done now. Made in main; the renderer holds no rules. */
import { z } from 'zod';
import {
  ACCOUNTS, AUTHORITIES, CAUSES, CHANNELS, CLOSING_OUTCOMES, CONTACT_PURPOSES, CORRECTABLE_FACTS, LANGUAGES, NEEDS, NOT_COMPLAINT_REASONS, OUTCOMES, PAIN_KINDS, PAPER_KINDS, PASS_ON_TELLERS, SAFETY_FACTS, STAGES, STARTERS,
  VERDICTS, WAIVE_REASONS,
} from '../vocabulary/case';
import { REFUSAL_CODES } from '../errors';
import { DUE_KINDS, EFFORT_SOURCES, WIDER_BECAUSE } from '../vocabulary/guidance';
import { StakeView, TemperatureView, WarningView } from './guidance-views';
import { Bilingual } from '../playbook/words';
import { CaseIdText, EffortAsked, EffortSpent, PaperIdText, PersonIdText, StaffIdText } from '../contract/parts';

const Instant = z.number();
const Text = z.string();

/** Why the rules say no, and which command would open it. */
export const RefusalView = z.strictObject({ code: z.enum(REFUSAL_CODES), facts: z.record(Text, z.union([Text, z.number()])), opensWith: Text.nullable() });

/** Whether a command may be pressed now; a lock says why and which command would open it. */
export const Permit = z.discriminatedUnion('allowed', [z.strictObject({ allowed: z.literal(true) }), z.strictObject({ allowed: z.literal(false), refusal: RefusalView })]);
/** Whether a command may be pressed now. */
export type Permit = z.infer<typeof Permit>;

/** One repair option of a pain. */
export const RepairView = z.strictObject({
  repairId: Text, what: Text, effort: EffortAsked, costMinor: z.number(), readyAt: Instant.nullable(),
  status: z.enum(['offered', 'under-way', 'completed', 'failed']), customerWords: Text.nullable(), result: Text.nullable(),
  /** The four amounts; null where no money changes hands, or the step is not reached. */
  requestedMinor: z.number().nullable(), offeredMinor: z.number().nullable(), acceptedMinor: z.number().nullable(), paidMinor: z.number().nullable(), approvalId: Text.nullable(),
  /** The option of the pack that it was taken from, and the minutes that `effort` weighs (S0.4). */
  optionId: Text.nullable(), addsMinutes: z.number(),
  permits: z.strictObject({ 'choose-repair': Permit, 'complete-repair': Permit, 'fail-repair': Permit }),
});
/** One pain with its repairs, sorted by effort spared, then speed, then cost (S0.5). */
export const PainView = z.strictObject({
  painId: Text, kind: z.enum(PAIN_KINDS), words: Text, heardWords: Text.nullable(), heardAt: Instant.nullable(),
  status: z.enum(['open', 'under-way', 'settled', 'answered']), refusal: z.strictObject({ reason: Text, toldAt: Instant }).nullable(), repairs: z.array(RepairView),
  permits: z.strictObject({ 'hear-pain': Permit, 'add-repair': Permit, 'refuse-pain': Permit }),
});
/** One promise, S0.2. `isOverdue` is open and past due. */
export const PromiseView = z.strictObject({
  commitmentId: Text, what: Text, dueAt: Instant, status: z.enum(['open', 'kept', 'broken']), isOverdue: z.boolean(), isNextStep: z.boolean(), madeBy: Text,
  permits: z.strictObject({ 'keep-promise': Permit, 'break-promise': Permit, 'renegotiate-promise': Permit }),
});
/** One gesture, with its own four amounts: `costMinor` is what was offered; `acceptedMinor` is 0 where the customer said no. */
export const GestureView = z.strictObject({
  gestureId: Text, what: Text, costMinor: z.number(), customerWords: Text, isAccepted: z.boolean(), requestedMinor: z.number().nullable(), acceptedMinor: z.number(), paidMinor: z.number().nullable(), approvalId: Text.nullable(),
  permits: z.strictObject({ 'pay-gesture': Permit }),
});
/** Somebody who works here, to be chosen by name. */
const Person = z.strictObject({ staffId: StaffIdText, name: Text });
/** One approval (I6). `isUsed` once a remedy was offered under it; `isFlagged` when the asker made or raised the approving account; `deciders` could decide it here with their PIN, the signed-in person apart. */
export const ApprovalView = z.strictObject({
  approvalId: Text, account: z.enum(ACCOUNTS), painId: Text.nullable(), what: Text, amountMinor: z.number(), reason: Text, optionId: Text.nullable(), askedBy: Text, askedAt: Instant, status: z.enum(['open', 'given', 'refused']), isUsed: z.boolean(), deciders: z.array(Person),
  decision: z.strictObject({ by: Text, at: Instant, reason: Text, isFlagged: z.boolean() }).nullable(),
  permits: z.strictObject({ approve: Permit, 'refuse-approval': Permit }),
});
/** One handover with its three lines; the open one is the case's `handover` (I7). */
export const HandoverView = z.strictObject({
  handoverId: Text, from: Text, toId: StaffIdText, to: Text, happened: Text, promised: Text, notAskAgain: Text, offeredAt: Instant, status: z.enum(['offered', 'accepted', 'declined', 'taken-back']),
  reason: Text.nullable(), endedAt: Instant.nullable(),
});
/** One file of the case; a removed one keeps its line and its reason. */
export const AttachmentView = z.strictObject({
  attachmentId: Text, name: Text, mediaType: Text, sizeBytes: z.number(), at: Instant, by: Text, removedReason: Text.nullable(), permits: z.strictObject({ 'remove-attachment': Permit }),
});
/** How a cycle ended: with cause and lesson after the full way, with `early` before it. */
export const ClosingView = z.strictObject({
  outcome: z.enum(OUTCOMES), closedAt: Instant, by: Text, review: z.strictObject({ cause: z.enum(CAUSES), causeWords: Text, lesson: Text }).nullable(),
  early: z.strictObject({ words: Text, channel: z.enum(CHANNELS).nullable(), reason: z.enum(NOT_COMPLAINT_REASONS).nullable(), toWhom: Text.nullable(), withWhat: Text.nullable(), teller: z.enum(PASS_ON_TELLERS).nullable() }).nullable(),
});
/** One line of the record. `facts` are shown as words by event type; `isUndone` marks what a later undo took back (I1). */
export const TimelineEntry = z.strictObject({ version: z.number(), type: Text, at: Instant, by: Text, isUndone: z.boolean(), facts: z.record(Text, z.union([Text, z.number(), z.boolean(), z.null()])) });
/** One paper of the case; only a `ready` one has a file. */
export const PaperView = z.strictObject({
  paperId: PaperIdText, kind: z.enum(PAPER_KINDS), language: z.enum(LANGUAGES), status: z.enum(['being-made', 'ready', 'failed']),
  requestedAt: Instant, pageCount: z.number().nullable(), failure: Text.nullable(), sentTo: z.array(z.strictObject({ printer: Text, at: Instant })),
  /** The agent's own words that came with the request; the paper that this one repeats. */
  words: Text.nullable(), copyOf: PaperIdText.nullable(),
});

/** What a case can be said to be about: the likeliest first, with the words of the story that spoke for each, and everything the pack has. */
export const CategoryChoices = z.strictObject({
  suggestions: z.array(z.strictObject({ subjectId: Text, words: z.array(Text), isClear: z.boolean() })), subjects: z.array(z.strictObject({ id: Text, name: Bilingual, about: Bilingual, causes: z.array(Text) })),
  causes: z.array(z.strictObject({ id: Text, name: Bilingual })), channels: z.array(z.strictObject({ id: Text, name: Bilingual })),
});
/** The one likeliest subject of words that are still being told. */
export const SubjectSuggested = z.strictObject({ best: z.strictObject({ subjectId: Text, name: Bilingual, words: z.array(Text) }).nullable() });
/** The one likeliest subject of words that are still being told. */
export type SubjectSuggested = z.infer<typeof SubjectSuggested>;
/** What a case can be said to be about. */
export type CategoryChoices = z.infer<typeof CategoryChoices>;

/** Everything the case screen shows. */
export const CaseView = z.strictObject({
  caseId: CaseIdText, version: z.number(), reference: Text, stage: z.enum(STAGES), title: Text, story: Text, sentences: z.array(Text),
  channel: z.enum(CHANNELS), product: Text.nullable(), journeyStep: Text.nullable(), desiredRemedy: Text.nullable(), language: z.enum(LANGUAGES),
  /** The version of the pack that governs the case; null where it began without one. */
  playbook: z.strictObject({ packId: Text, packVersion: z.number(), name: Bilingual }).nullable(),
  /** What it is about, as last confirmed on the axes of that pack. Colleagues only (I9). */
  category: z.strictObject({ subjectId: Text, subject: Bilingual, causeId: Text.nullable(), cause: Bilingual.nullable(), channelId: Text.nullable(), channel: Bilingual.nullable(), at: Instant, by: Text }).nullable(),
  registeredAt: Instant, acknowledgedAt: Instant.nullable(), heardAt: Instant.nullable(), actedAt: Instant.nullable(), closedAt: Instant.nullable(),
  /** Whose hands it is in (I7), and to whom it is offered. */
  owner: Person, handover: HandoverView.nullable(), pastHandovers: z.array(HandoverView),
  /** 1 until it is reopened; from 2 on the failure is a double deviation. Earlier ends keep their causes. */
  cycle: z.number(), reopenings: z.array(z.strictObject({ cycle: z.number(), at: Instant, by: Text, channel: z.enum(CHANNELS), words: Text, superior: Text.nullable(), noSuperiorReason: Text.nullable() })), pastClosings: z.array(ClosingView),
  /** To whom a closed case can be offered when it is reopened; empty while it is open, and where nobody is above the owner (I7). */
  superiors: z.array(Person),
  representative: z.strictObject({ name: Text, phone: Text.nullable(), authority: z.enum(AUTHORITIES), authorityWords: Text.nullable() }).nullable(),
  joint: z.array(z.strictObject({ name: Text, phone: Text.nullable() })), confidential: z.strictObject({ reason: Text, by: Text, at: Instant }).nullable(),
  /** How the person wants to be reached (I8); `takenOverFrom` is the case of the same person where it was told, when that was another. */
  preferences: z.strictObject({
    channel: z.enum(CHANNELS).nullable(), fromMinute: z.number().nullable(), toMinute: z.number().nullable(), doNotContact: z.boolean(), needs: z.array(z.enum(NEEDS)), needWords: Text.nullable(), takenOverFrom: Text.nullable(),
  }).nullable(),
  notes: z.array(z.strictObject({ noteId: Text, words: Text, at: Instant, by: Text })), attachments: z.array(AttachmentView), hold: z.strictObject({ reason: Text, by: Text, at: Instant }).nullable(),
  imported: z.strictObject({ source: Text, sourceReference: Text, receivedOn: Text.nullable(), issue: Text.nullable(), sourceStatus: Text.nullable(), companyResponse: Text.nullable(), isClosedBefore: z.boolean(), at: Instant }).nullable(),
  /** Until when the signed-in person can take the newest step back, and what it was; null when there is none. */
  undo: z.strictObject({ until: Instant, types: z.array(Text) }).nullable(),
  complainant: z.strictObject({ personId: PersonIdText, isNamed: z.boolean(), isErased: z.boolean(), name: Text.nullable(), phone: Text.nullable(), address: Text.nullable(), earlierCases: z.number() }),
  pains: z.array(PainView), promises: z.array(PromiseView),
  /** Null unless somebody's safety is concerned; then every fact in its order, asked or not (I11). */
  safety: z.array(z.strictObject({ fact: z.enum(SAFETY_FACTS), isAsked: z.boolean(), answer: Text.nullable(), notGivenReason: Text.nullable(), at: Instant.nullable(), by: Text.nullable() })).nullable(),
  containments: z.array(z.strictObject({ measure: Text, at: Instant, by: Text })),
  gestures: z.array(GestureView), approvals: z.array(ApprovalView),
  contacts: z.array(z.strictObject({ contactId: Text, startedBy: z.enum(STARTERS), channel: z.enum(CHANNELS), purpose: z.enum(CONTACT_PURPOSES), note: Text, happenedAt: Instant, by: Text, effort: EffortSpent, reason: Text.nullable() })),
  /** Contacts of ours in this case, and with this person over all cases of so many days (I8). Once spent, only a supervisor goes on: `whoMay` names those at this desk, empty while it is not spent. */
  contactBudget: z.strictObject({
    used: z.number(), allowed: z.number(), person: z.strictObject({ used: z.number(), allowed: z.number(), windowDays: z.number() }), isSpent: z.boolean(), mayGoOn: z.boolean(), whoMay: z.array(Person),
  }),
  effort: EffortSpent.extend({ repairMinutes: z.number(), contactsStarted: z.number(), channelSwitches: z.number() }),
  /** True where the customer's verdict is asked with the decision, because the one follow-up is over (I2). */
  isVerdictAsked: z.boolean(),
  /** What `effort` adds up from: before (each telling at intake with it), contacts, repairs that are over. */
  effortSources: z.strictObject({ before: EffortSpent, contacts: EffortSpent, repairs: EffortSpent }),
  decision: z.strictObject({ found: Text, done: Text, recourse: Text, toldAt: Instant, isCurrent: z.boolean(), verdict: z.enum(VERDICTS).nullable(), customerWords: Text.nullable() }).nullable(),
  followUp: z.strictObject({
    status: z.enum(['not-set', 'scheduled', 'done', 'unreached', 'waived']), dueAt: Instant.nullable(), channel: z.enum(CHANNELS).nullable(), attempts: z.number(), attemptsAllowed: z.number(),
    verdict: z.enum(VERDICTS).nullable(), customerWords: Text.nullable(), waiveReason: z.enum(WAIVE_REASONS).nullable(),
  }),
  /** Each outcome as it could be chosen now (I4), and the one that the record speaks for; null leaves the choice to a person. */
  outcomes: z.strictObject({ resolved: Permit, 'agreed-in-part': Permit, 'not-agreed': Permit }), suggestedOutcome: z.enum(CLOSING_OUTCOMES).nullable(),
  closing: ClosingView.nullable(),
  corrections: z.array(z.strictObject({ fact: z.enum(CORRECTABLE_FACTS), value: Text.nullable(), reason: Text, at: Instant, by: Text })),
  papers: z.array(PaperView), timeline: z.array(TimelineEntry),
  nextDue: z.strictObject({ what: z.enum(DUE_KINDS), dueAt: Instant }).nullable(),
  /** What the signed-in person may decide alone, shown before the talk ends (S1.6); null is no limit. This is the plain limit of the role, which holds for goodwill. */
  authorityMinor: z.number().nullable(),
  /** The same for repairs: in a moment of truth so many percent of the plain limit, and why (S3.1). */
  repairAuthority: z.strictObject({ limitMinor: z.number().nullable(), percent: z.number(), because: z.enum(WIDER_BECAUSE).nullable() }),
  /** Degrees with their reasons (S1.3); null for history of another system. Never on a customer paper (I9). */
  temperature: TemperatureView.nullable(), stake: StakeView, warnings: z.array(WarningView),
  /** Somebody senior looked at it, in their words (S3.1). */
  seniorLooks: z.array(z.strictObject({ words: Text, at: Instant, by: Text })),
  /** `effort` as time (S0.4), with the weights of the pack. */
  effortMinutes: z.strictObject({ totalMinutes: z.number(), sources: z.array(z.strictObject({ source: z.enum(EFFORT_SOURCES), count: z.number(), minutes: z.number() })) }),
  permits: z.strictObject({
    acknowledge: Permit, 'add-pain': Permit, 'mark-title': Permit, 'contain-harm': Permit, promise: Permit, 'offer-gesture': Permit, 'record-contact': Permit, 'tell-decision': Permit,
    'schedule-follow-up': Permit, 'attempt-follow-up': Permit, 'complete-follow-up': Permit, 'waive-follow-up': Permit, close: Permit, 'correct-fact': Permit,
    'answer-safety-fact': Permit, withdraw: Permit, 'not-a-complaint': Permit, 'pass-on': Permit, reopen: Permit, 'ask-approval': Permit, 'offer-handover': Permit, 'accept-handover': Permit, 'decline-handover': Permit, 'take-back-handover': Permit,
    'name-representative': Permit, 'add-joint': Permit, 'set-confidential': Permit, 'note-preferences': Permit, 'add-note': Permit, undo: Permit, 'place-hold': Permit, 'lift-hold': Permit,
    'confirm-trigger': Permit, 'strike-trigger': Permit, 'look-over': Permit, 'add-attachment': Permit, 'confirm-category': Permit,
  }),
  /** Whether a paper of each kind can be asked for. */
  paperPermits: z.record(z.enum(PAPER_KINDS), Permit),
});
/** Everything the case screen shows. */
export type CaseView = z.infer<typeof CaseView>;
/** One pain. */
export type PainView = z.infer<typeof PainView>;
/** One repair. */
export type RepairView = z.infer<typeof RepairView>;
/** One promise. */
export type PromiseView = z.infer<typeof PromiseView>;
/** One gesture. */
export type GestureView = z.infer<typeof GestureView>;
/** One approval. */
export type ApprovalView = z.infer<typeof ApprovalView>;
/** One handover. */
export type HandoverView = z.infer<typeof HandoverView>;
/** One attachment. */
export type AttachmentView = z.infer<typeof AttachmentView>;
/** One end. */
export type ClosingView = z.infer<typeof ClosingView>;
/** One paper. */
export type PaperView = z.infer<typeof PaperView>;
/** One line of the record. */
export type TimelineEntry = z.infer<typeof TimelineEntry>;
