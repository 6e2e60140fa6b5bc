/**
 * Everything that can be done to one complaint, as strict schemas: the payloads of the `case.*` channels and at the same time the
 * commands of the domain. The way is S4.3: listen → acknowledge → empathize → act → follow up once → close.
 */
import { z } from 'zod';
import {
  ACCOUNTS, AUTHORITIES, CAUSES, CHANNELS, CLOSING_OUTCOMES, CONTACT_PURPOSES, CORRECTABLE_FACTS, LANGUAGES, NEEDS, NOT_COMPLAINT_REASONS, PAIN_KINDS, PAPER_KINDS, PASS_ON_TELLERS, SAFETY_FACTS, STARTERS, VERDICTS,
  WAIVE_REASONS,
} from '../vocabulary/case';
import { PartId } from '../playbook/words';
import { AmountMinorNumber, EffortAsked, EffortSpent, InstantNumber, Line, LocalIdText, MinuteOfDay, PaperIdText, PersonIdText, StaffIdText, Story, Words } from './parts';

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

/** Somebody who speaks for the complainant, and by what right. */
export const Representative = z.strictObject({ name: Line, phone: Line.nullable(), authority: z.enum(AUTHORITIES), authorityWords: Line.nullable() });
/** Somebody who complains together with the complainant. */
export const JointComplainant = z.strictObject({ name: Line, phone: Line.nullable() });
/** How a person wants to be reached (I8): by which way, between which minutes of the day, or not at all; and what they need. */
export const Preferences = z.strictObject({
  channel: z.enum(CHANNELS).nullable(), fromMinute: MinuteOfDay.nullable(), toMinute: MinuteOfDay.nullable(), doNotContact: z.boolean(), needs: z.array(z.enum(NEEDS)).max(NEEDS.length), needWords: Line.nullable(),
});
/** How a person wants to be reached. */
export type Preferences = z.infer<typeof Preferences>;
/** Who else stands around the complaint, where anything was said of it at intake. */
export const Around = z.strictObject({ representative: Representative.nullable(), joint: z.array(JointComplainant).max(20), isConfidential: z.boolean(), preferences: Preferences.nullable() });
/** Who else stands around the complaint. */
export type Around = z.infer<typeof Around>;

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
  /** Null when nothing was said of it. */
  around: Around.nullable().default(null),
  /** What it is about, where somebody confirmed a suggestion at intake; a press kept from before this field exists is still the same press without it. */
  subjectId: PartId.optional(),
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
  /** I11: what was answered; "asked, not given" with a reason is an answer too. Exactly one of the two is there. Later answers stand beside earlier ones. */
  'answer-safety-fact': z.strictObject({ fact: z.enum(SAFETY_FACTS), answer: Words.nullable(), notGivenReason: Line.nullable() }),
  /** One option to settle one pain; `readyAt` is when it would be done. What the customer requested and what is offered are two amounts; both null where no money changes hands. `optionId` names the option of the pack, if it is one. */
  'add-repair': z.strictObject({ painId: LocalIdText, what: Line, effort: EffortAsked, costMinor: AmountMinorNumber, readyAt: InstantNumber.nullable(), requestedMinor: AmountMinorNumber.nullable().default(null), offeredMinor: AmountMinorNumber.nullable().default(null), approvalId: LocalIdText.nullable().default(null), optionId: PartId.nullable().default(null) }),
  /** The customer's choice, in the customer's words (S4.6); `acceptedMinor` is the money the customer agreed to. */
  'choose-repair': z.strictObject({ repairId: LocalIdText, customerWords: Line, acceptedMinor: AmountMinorNumber.nullable().default(null) }),
  'complete-repair': z.strictObject({ repairId: LocalIdText, result: Line, paidMinor: AmountMinorNumber.nullable().default(null) }),
  'fail-repair': z.strictObject({ repairId: LocalIdText, reason: Line }),
  /** A refusal with a reason that the customer was told. */
  'refuse-pain': z.strictObject({ painId: LocalIdText, reason: Words, channel: z.enum(CHANNELS) }),
  promise: z.strictObject({ what: Line, dueAt: InstantNumber }),
  'keep-promise': z.strictObject({ commitmentId: LocalIdText, remark: Line.nullable() }),
  'break-promise': z.strictObject({ commitmentId: LocalIdText, reason: Line }),
  'renegotiate-promise': z.strictObject({ commitmentId: LocalIdText, dueAt: InstantNumber, reason: Line }),
  /** Settles no pain (S0.3) and stays locked until every pain has an answer under way (I3). */
  'offer-gesture': z.strictObject({ what: Line, costMinor: AmountMinorNumber, customerWords: Line, isAccepted: z.boolean(), requestedMinor: AmountMinorNumber.nullable().default(null), approvalId: LocalIdText.nullable().default(null), optionId: PartId.nullable().default(null) }),
  /** The fourth amount of a gesture: what was in fact paid. */
  'pay-gesture': z.strictObject({ gestureId: LocalIdText, paidMinor: AmountMinorNumber }),
  /** A remedy above the own limit or role waits for another person (I6); nothing is offered before. `painId` only for a repair; `optionId` where the pack leaves it to a higher role. */
  'ask-approval': z.strictObject({ account: z.enum(ACCOUNTS), painId: LocalIdText.nullable(), what: Line, amountMinor: AmountMinorNumber, reason: Words, optionId: PartId.nullable().default(null) }),
  approve: z.strictObject({ approvalId: LocalIdText, reason: Line }),
  'refuse-approval': z.strictObject({ approvalId: LocalIdText, reason: Line }),
  /** Three lines, so that nothing is asked again (S0.4). The giver answers until it is accepted (I7). */
  'offer-handover': z.strictObject({ toStaffId: StaffIdText, happened: Line, promised: Line, notAskAgain: Line }),
  'accept-handover': z.strictObject({ handoverId: LocalIdText }),
  'decline-handover': z.strictObject({ handoverId: LocalIdText, reason: Line }),
  'take-back-handover': z.strictObject({ handoverId: LocalIdText, reason: Line }),
  'record-contact': z.strictObject({
    startedBy: z.enum(STARTERS), channel: z.enum(CHANNELS), purpose: z.enum(CONTACT_PURPOSES), note: Words,
    effort: EffortSpent, happenedAt: InstantNumber.nullable(), overBudgetReason: Line.nullable(),
  }),
  /**
   * The final response: what was found, what is done, where else the customer may turn. In a reopened case whose follow-up is over the
   * customer's verdict comes with it (I2); otherwise both last fields are null.
   */
  'tell-decision': z.strictObject({ channel: z.enum(CHANNELS), found: Words, done: Words, recourse: Words, verdict: z.enum(VERDICTS).nullable().default(null), customerWords: Words.nullable().default(null) }),
  /** The one follow-up (I2); again before it took place only moves its time. */
  'schedule-follow-up': z.strictObject({ dueAt: InstantNumber, channel: z.enum(CHANNELS) }),
  /** A try without a conversation; the last of the fixed number ends the follow-up as unreached. */
  'attempt-follow-up': z.strictObject({ note: Line }),
  'complete-follow-up': z.strictObject({ verdict: z.enum(VERDICTS), customerWords: Words }),
  'waive-follow-up': z.strictObject({ reason: z.enum(WAIVE_REASONS), words: Line }),
  close: z.strictObject({ outcome: z.enum(CLOSING_OUTCOMES), cause: z.enum(CAUSES), causeWords: Words, lesson: Words }),
  /** The customer takes the complaint back, in the customer's words. */
  withdraw: z.strictObject({ customerWords: Words, channel: z.enum(CHANNELS) }),
  'not-a-complaint': z.strictObject({ reason: z.enum(NOT_COMPLAINT_REASONS), words: Words }),
  'pass-on': z.strictObject({ toWhom: Line, withWhat: Words, teller: z.enum(PASS_ON_TELLERS), words: Words }),
  /** A second cycle of act, never a second follow-up (I2). It is offered to a superior; where there is none, that is said (I7). */
  reopen: z.strictObject({
    channel: z.enum(CHANNELS), words: Words, pains: z.array(PainInput).min(1).max(20),
    offer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('superior'), toStaffId: StaffIdText, promised: Line, notAskAgain: Line }),
      z.strictObject({ kind: z.literal('none'), reason: Line }),
    ]),
  }),
  'name-representative': Representative,
  'add-joint': JointComplainant,
  /** Hidden from everybody but the owner and supervisors. */
  'set-confidential': z.strictObject({ isConfidential: z.boolean(), reason: Line }),
  'note-preferences': Preferences,
  /** For colleagues only: it reaches no customer paper (I9). */
  'add-note': z.strictObject({ words: Words }),
  'remove-attachment': z.strictObject({ attachmentId: LocalIdText, reason: Line }),
  /** Takes the own last step back within a minute, as a new event (I1). */
  undo: z.strictObject({}),
  /** While a hold stands nobody is erased. */
  'place-hold': z.strictObject({ reason: Line }),
  'lift-hold': z.strictObject({ reason: Line }),
  /** A new event beside the old one; nothing is edited (I1). For `channel` the value is one of the closed list; null says that the fact is not known after all. */
  'correct-fact': z.strictObject({ fact: z.enum(CORRECTABLE_FACTS), value: Line.nullable(), reason: Line }),
  /** What turns the case into a moment of truth (S3.1), by its id in the pack: heard, or only read into the words. */
  'confirm-trigger': z.strictObject({ triggerId: PartId }),
  'strike-trigger': z.strictObject({ triggerId: PartId, reason: Line }),
  /** A senior eye on the case (S3.1, S4.11): what was seen, for colleagues. */
  'look-over': z.strictObject({ words: Words }),
  /** What it is about, on the axes of the case's pack; null where nobody chose. Again corrects it. */
  'confirm-category': z.strictObject({ subjectId: PartId, causeId: PartId.nullable().default(null), channelId: PartId.nullable().default(null) }),
  /** `words` are the agent's own where the kind asks for them, else null; `copyOf` is a paper of this case that was sent: it comes out again as it was, marked as a copy. */
  'request-paper': z.strictObject({ paperId: PaperIdText, kind: z.enum(PAPER_KINDS), language: z.enum(LANGUAGES), words: Words.nullable().default(null), copyOf: PaperIdText.nullable().default(null) }),
} as const;

/** Name of a command on a registered case. */
export type CaseCommandName = keyof typeof CASE_COMMANDS;
/** All names, in the order of the table. */
export const CASE_COMMAND_NAMES = Object.keys(CASE_COMMANDS) as readonly CaseCommandName[];
/** One value for each name. An object built in a loop cannot show the compiler that it is complete; the table it is built from can. */
export const byCommandName = <V>(make: (name: CaseCommandName) => V): Readonly<Record<CaseCommandName, V>> =>
  Object.fromEntries(CASE_COMMAND_NAMES.map((name) => [name, make(name)])) as Readonly<Record<CaseCommandName, V>>;
/** Payload of a command. */
export type CasePayload<N extends CaseCommandName> = z.infer<(typeof CASE_COMMANDS)[N]>;
/** Payload of register. */
export type RegisterPayload = z.infer<typeof Register>;
