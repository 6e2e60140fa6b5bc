/** What the rules say of a case beside what may be done: temperature, stake, warnings, and the guidance of the moment. Codes and facts; sentences are the screen's. Internal, all of it (I9). */
import { z } from 'zod';
import { EffortAsked, StaffIdText } from '../contract/parts';
import { Bilingual } from '../playbook/words';
import { NEEDS, PAIN_KINDS, SAFETY_FACTS } from '../vocabulary/case';
import { NEXT_ACTS, STAKE_REASONS, TEMPERATURE_REASONS, TRIGGER_STANDINGS, WARNING_ACTS, WARNINGS } from '../vocabulary/guidance';
import { CURRENCIES } from '../vocabulary/money';
import { STAKES } from '../vocabulary/moment';
import { ROLES } from '../vocabulary/staff';

const Instant = z.number();
const Text = z.string();
const Figure = z.number();

/** S1.3: 25 is even. `shares` say how many pieces (hours for silence and lateness) moved it by how many degrees; `next` is the one act that keeps it even or brings it back, `at` the hour it is about, `part` the promise or repair. */
export const TemperatureView = z.strictObject({
  degrees: Figure, standing: z.enum(['cold', 'even', 'warm']), shares: z.array(z.strictObject({ reason: z.enum(TEMPERATURE_REASONS), count: Figure, degrees: Figure })),
  next: z.strictObject({ act: z.enum(NEXT_ACTS), at: Instant.nullable(), part: Text.nullable() }),
});
/** One trigger of the pack as it stands in this case (S3.1); `words` of the customer spoke for it. */
export const TriggerView = z.strictObject({ triggerId: Text, name: Bilingual, stake: z.enum(STAKES), standing: z.enum(TRIGGER_STANDINGS), words: z.array(Text), why: Bilingual, firstMove: Bilingual });
/** S3.1: from 0 to 100, with the points of each reason; `triggerId` names the trigger. */
export const StakeView = z.strictObject({
  points: Figure, isMomentOfTruth: z.boolean(), shares: z.array(z.strictObject({ reason: z.enum(STAKE_REASONS), points: Figure, count: Figure, triggerId: Text.nullable() })), triggers: z.array(TriggerView),
});
/** S4.9: what it is about and what to do; by or since when, which part, how many (hours, cases, contacts, degrees). */
export const WarningView = z.strictObject({ kind: z.enum(WARNINGS), act: z.enum(WARNING_ACTS), at: Instant.nullable(), part: Text.nullable(), count: Figure.nullable() });

const Range = z.strictObject({ from: Figure, to: Figure });
/** Money from little to much; `currency` is the workstation's unless the pack has no rate for it. */
export const CostView = z.strictObject({ currency: z.enum(CURRENCIES), fromMinor: Figure, toMinor: Figure });
/** Whether the signed-in person may decide it now: all of it, up to `upToMinor`, or not; `role` is the least that it asks for in this case, `isTrusted` that what is at stake gives it to a lower role than else (S3.1), `who` could decide all of it. */
export const MayDecideView = z.strictObject({ answer: z.enum(['yes', 'in-part', 'no']), upToMinor: Figure.nullable(), role: z.enum(ROLES), isRoleEnough: z.boolean(), isTrusted: z.boolean(), who: z.array(z.strictObject({ staffId: StaffIdText, name: Text })) });
/** One way to settle a pain (S0.4, S0.5, S4.6): what it costs the customer in minutes, how long it takes, what it costs the house. `evidence` is invited, never asked for (S4.8). `againstNeeds` speaks only where the law leaves no other way. */
export const OptionView = z.strictObject({
  optionId: Text, what: Bilingual, effort: EffortAsked, addsMinutes: Figure, readyInHours: Range, cost: CostView, mayDecide: MayDecideView, departments: z.array(Bilingual), evidence: Bilingual.nullable(),
  isOnlyLawfulWay: z.boolean(), againstNeeds: z.array(z.enum(NEEDS)),
});
/** One short idea or open question, never text to read out (S3.3). */
export const HintView = z.strictObject({ id: Text, text: Bilingual });
const IDEAS_FROM = ['confirmed', 'words', 'any'] as const;
/** Answer of `case.guidance`. Options only for pains that still wait; gestures only once I3 unlocks them; `pauseMinutes` after a heated case (S1.7). */
export const GuidanceView = z.strictObject({
  packName: Bilingual.nullable(),
  /** What the ideas go by: the subject as confirmed, the one that the customer's words clearly speak for, or none, and then only those for any subject. */
  ideasFrom: z.enum(IDEAS_FROM),
  prompts: z.array(HintView), questions: z.array(HintView), options: z.array(z.strictObject({ painId: Text, options: z.array(OptionView) })),
  gestures: z.array(z.strictObject({ gestureId: Text, what: Bilingual, cost: CostView, fits: Bilingual, mayDecide: MayDecideView })),
  /** Triggers of the pack that nobody found, to be confirmed by who heard them. */
  otherTriggers: z.array(z.strictObject({ triggerId: Text, name: Bilingual })),
  /** Null unless somebody's safety is concerned (I11). */
  safety: z.strictObject({ firstMoves: z.array(Bilingual), questions: z.array(z.strictObject({ fact: z.enum(SAFETY_FACTS), question: Bilingual, why: Bilingual })) }).nullable(),
  pauseMinutes: Figure.nullable(),
});
/** One account of what was given before: how many of the newest thousand, and from three on the middle half of the amounts. */
export const GivenBefore = z.strictObject({ count: Figure, quartiles: z.strictObject({ lowerMinor: Figure, medianMinor: Figure, upperMinor: Figure }).nullable() });
/** What was given for one kind of pain of the same subject in closed cases. Repairs and goodwill are two figures and never one (S0.3). */
export const PrecedentView = z.strictObject({ painKind: z.enum(PAIN_KINDS), repairs: GivenBefore, options: z.array(z.strictObject({ optionId: Text, what: Bilingual.nullable(), count: Figure })), goodwill: GivenBefore });

/** Temperature of a case. */
export type TemperatureView = z.infer<typeof TemperatureView>;
/** Stake of a case. */
export type StakeView = z.infer<typeof StakeView>;
/** One warning. */
export type WarningView = z.infer<typeof WarningView>;
/** One option. */
export type OptionView = z.infer<typeof OptionView>;
/** Whether somebody may decide it. */
export type MayDecideView = z.infer<typeof MayDecideView>;
/** What the ideas of a pack go by. */
export type IdeasFrom = (typeof IDEAS_FROM)[number];
/** Guidance of the moment. */
export type GuidanceView = z.infer<typeof GuidanceView>;
/** What was given before. */
export type PrecedentView = z.infer<typeof PrecedentView>;
/** One account of it. */
export type GivenBefore = z.infer<typeof GivenBefore>;
