/**
 * Everything that can be done to one complaint, as strict schemas: the payloads of the `case.*` channels and at the same time the
 * commands of the domain. The way is S4.3: listen → acknowledge → empathize → act → follow up once → close.
 */
import { z } from 'zod';
import { CAUSES, CHANNELS, CLOSING_OUTCOMES, CONTACT_PURPOSES, CORRECTABLE_FACTS, LANGUAGES, PAIN_KINDS, PAPER_KINDS, STARTERS, VERDICTS, WAIVE_REASONS } from '../vocabulary/case';
import { AmountMinorNumber, EffortAsked, EffortSpent, InstantNumber, Line, LocalIdText, PaperIdText, PersonIdText, Story, Words } from './parts';

/** Who complains: somebody new, somebody already known here, or nobody who wants to be named. */
export const Complainant = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), name: Line, phone: Line.nullable(), address: Line.nullable() }),
  z.strictObject({ kind: z.literal('known'), personId: PersonIdText }),
  z.strictObject({ kind: z.literal('not-given') }),
]);
/** Who complains. */
export type Complainant = z.infer<typeof Complainant>;

/** One thing that hurt, in the customer's words. */
export const PainInput = z.strictObject({ kind: z.enum(PAIN_KINDS), words: Line });

/** Payload of register. The story comes first (S1.4); `product` and `desiredRemedy` are null for "asked, not given". */
export const Register = z.strictObject({
  story: Story,
  pains: z.array(PainInput).min(1).max(20),
  desiredRemedy: Line.nullable(),
  channel: z.enum(CHANNELS),
  product: Line.nullable(),
  journeyStep: Line.nullable(),
  language: z.enum(LANGUAGES),
  complainant: Complainant,
  effortBefore: EffortSpent,
});

/** Payload of each command on a registered case, by name. `case.<name>` is its channel. */
export const CASE_COMMANDS = {
  /** Reference told and next step promised with a time; the promise becomes a commitment (S0.2). */
  acknowledge: z.strictObject({ channel: z.enum(CHANNELS), nextStep: Line, nextStepDueAt: InstantNumber }),
  /** The handler's own words for one pain (I5, S3.3). */
  'hear-pain': z.strictObject({ painId: LocalIdText, ownWords: Words }),
  'add-pain': PainInput,
  'mark-title': z.strictObject({ sentence: Line }),
  /** Freeze the card, stop the sale: allowed at any stage. */
  'contain-harm': z.strictObject({ measure: Words }),
  /** One option to settle one pain; `readyAt` is when it would be done. */
  'add-repair': z.strictObject({ painId: LocalIdText, what: Line, effort: EffortAsked, costMinor: AmountMinorNumber, readyAt: InstantNumber.nullable() }),
  /** The customer's choice, in the customer's words (S4.6). */
  'choose-repair': z.strictObject({ repairId: LocalIdText, customerWords: Line }),
  'complete-repair': z.strictObject({ repairId: LocalIdText, result: Line }),
  'fail-repair': z.strictObject({ repairId: LocalIdText, reason: Line }),
  /** A refusal with a reason that the customer was told. */
  'refuse-pain': z.strictObject({ painId: LocalIdText, reason: Words, channel: z.enum(CHANNELS) }),
  promise: z.strictObject({ what: Line, dueAt: InstantNumber }),
  'keep-promise': z.strictObject({ commitmentId: LocalIdText, remark: Line.nullable() }),
  'break-promise': z.strictObject({ commitmentId: LocalIdText, reason: Line }),
  'renegotiate-promise': z.strictObject({ commitmentId: LocalIdText, dueAt: InstantNumber, reason: Line }),
  /** Settles no pain (S0.3) and stays locked until every pain has an answer under way (I3). */
  'offer-gesture': z.strictObject({ what: Line, costMinor: AmountMinorNumber, customerWords: Line, isAccepted: z.boolean() }),
  'record-contact': z.strictObject({
    startedBy: z.enum(STARTERS), channel: z.enum(CHANNELS), purpose: z.enum(CONTACT_PURPOSES), note: Words,
    effort: EffortSpent, happenedAt: InstantNumber.nullable(), overBudgetReason: Line.nullable(),
  }),
  /** The final response: what was found, what is done, where else the customer may turn. */
  'tell-decision': z.strictObject({ channel: z.enum(CHANNELS), found: Words, done: Words, recourse: Words }),
  /** The one follow-up (I2); again before it took place only moves its time. */
  'schedule-follow-up': z.strictObject({ dueAt: InstantNumber, channel: z.enum(CHANNELS) }),
  /** A try without a conversation; the last of the fixed number ends the follow-up as unreached. */
  'attempt-follow-up': z.strictObject({ note: Line }),
  'complete-follow-up': z.strictObject({ verdict: z.enum(VERDICTS), customerWords: Words }),
  'waive-follow-up': z.strictObject({ reason: z.enum(WAIVE_REASONS), words: Line }),
  close: z.strictObject({ outcome: z.enum(CLOSING_OUTCOMES), cause: z.enum(CAUSES), causeWords: Words, lesson: Words }),
  /** A new event beside the old one; nothing is edited (I1). For `channel` the value is one of the closed list. */
  'correct-fact': z.strictObject({ fact: z.enum(CORRECTABLE_FACTS), value: Line, reason: Line }),
  'request-paper': z.strictObject({ paperId: PaperIdText, kind: z.enum(PAPER_KINDS), language: z.enum(LANGUAGES) }),
} as const;

/** Name of a command on a registered case. */
export type CaseCommandName = keyof typeof CASE_COMMANDS;
/** All names, in the order of the table. */
export const CASE_COMMAND_NAMES = Object.keys(CASE_COMMANDS) as readonly CaseCommandName[];
/** Payload of a command. */
export type CasePayload<N extends CaseCommandName> = z.infer<(typeof CASE_COMMANDS)[N]>;
/** Payload of register. */
export type RegisterPayload = z.infer<typeof Register>;
