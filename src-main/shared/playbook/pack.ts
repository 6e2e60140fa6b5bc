/** A pack of know-how of one trade, part by part: the published schema of the YAML files, and of the whole pack as the record keeps it. */
import { z } from 'zod';
import { CAUSES, CHANNELS, LETTER_PARTS, NEEDS, PAIN_KINDS, PAPER_KINDS, SAFETY_FACTS, STAGES } from '../vocabulary/case';
import { CURRENCIES } from '../vocabulary/money';
import { DEMEANOURS, FEELINGS, STAKES } from '../vocabulary/moment';
import type { PackPartName } from '../vocabulary/playbook';
import { ROLES } from '../vocabulary/staff';
import { EffortAsked } from '../contract/parts';
import { PackRules } from './rules';
import { Bilingual, DayText, ForSubjects, HoursRange, MinorRange, PartId, SpokenWords } from './words';

/** `pack.yaml`. Costs of the pack are in `currency`; `perUnit` says how much of another currency stands for one unit of it, so that ranges can be shown elsewhere too. */
export const PackHead = z.strictObject({
  format: z.literal(1), id: PartId, version: z.int().min(1).max(9_999), name: Bilingual, trade: Bilingual, about: Bilingual, reviewBy: DayText,
  currency: z.enum(CURRENCIES), perUnit: z.partialRecord(z.enum(CURRENCIES), z.number().min(0.0001).max(10_000)),
  changes: z.array(z.strictObject({ version: z.int().min(1), on: DayText, what: Bilingual })).min(1).max(200),
});

/** `journey.yaml`: S0.6, S3.6. A decisive step is one of the few where a customer is won or lost. */
export const Journey = z.strictObject({ steps: z.array(z.strictObject({ id: PartId, name: Bilingual, isDecisive: z.boolean() })).min(8).max(60) });

/** `categories.yaml`: three axes. `of` ties a pack's own entry to the closed list that every trade shares. */
export const Categories = z.strictObject({
  channels: z.array(z.strictObject({ id: PartId, of: z.enum(CHANNELS), name: Bilingual })).min(1).max(30),
  subjects: z.array(z.strictObject({ id: PartId, name: Bilingual, about: Bilingual, words: SpokenWords, steps: z.array(PartId).min(1).max(12), causes: z.array(PartId).min(1).max(12), isSafety: z.boolean() })).min(12).max(40),
  causes: z.array(z.strictObject({ id: PartId, of: z.enum(CAUSES), name: Bilingual })).min(6).max(60),
});

/** `moments.yaml`: S3.1. `weight` 1 to 5 is how much of the stake scale one trigger is worth; `firstMove` is what helps in the first minute. */
export const Moments = z.strictObject({
  triggers: z.array(z.strictObject({ id: PartId, name: Bilingual, stake: z.enum(STAKES), weight: z.int().min(1).max(5), words: SpokenWords, subjects: ForSubjects, why: Bilingual, firstMove: Bilingual })).min(6).max(60),
});

/** `coaching.yaml`: S3.2, S4.5. Two or three short prompts come up for a stage, a feeling and a demeanour of the moment; none fills a field (S3.3). Questions are open ones (S1.4). */
export const Coaching = z.strictObject({
  prompts: z.array(z.strictObject({ id: PartId, stage: z.enum(STAGES), feelings: z.array(z.enum(FEELINGS)).max(FEELINGS.length).default([]), demeanours: z.array(z.enum(DEMEANOURS)).max(DEMEANOURS.length).default([]), subjects: ForSubjects, text: Bilingual })).min(20).max(200),
  questions: z.array(z.strictObject({ id: PartId, stage: z.enum(STAGES), subjects: ForSubjects, text: Bilingual })).min(8).max(120),
});

/**
 * `options.yaml`: ways to settle a pain, S0.4, S0.5, S4.6. `effort` is what it costs the customer, `readyInHours` how long until it is done, `authority` the least role that may offer it,
 * `authorityInMoment` the least one in a moment of truth where that is a lower one (S3.1).
 * `evidence` is what the customer may bring if at hand: invited, never a condition (S4.8). `unfitFor` names needs against it; `isOnlyLawfulWay` says that the law leaves no other.
 */
export const Options = z.strictObject({
  options: z.array(z.strictObject({
    id: PartId, pains: z.array(z.enum(PAIN_KINDS)).min(1).max(PAIN_KINDS.length), subjects: ForSubjects, what: Bilingual, effort: EffortAsked, readyInHours: HoursRange, cost: MinorRange,
    authority: z.enum(ROLES), authorityInMoment: z.enum(ROLES).optional(), departments: z.array(Bilingual).max(6), evidence: Bilingual.nullable(), unfitFor: z.array(z.enum(NEEDS)).max(NEEDS.length).default([]), isOnlyLawfulWay: z.boolean().default(false),
  })).min(20).max(200),
});

/** `gestures.yaml`: goodwill after every pain has its answer under way (I3). `fits` says when it is right, so that it is never given for a grievance. */
export const Gestures = z.strictObject({ gestures: z.array(z.strictObject({ id: PartId, what: Bilingual, cost: MinorRange, authority: z.enum(ROLES), fits: Bilingual })).min(3).max(40) });

/** `safety.yaml`: how each safety fact is asked in this trade (I11), what else to ask, and minutes until somebody senior must have looked at it. */
export const Safety = z.strictObject({
  facts: z.array(z.strictObject({ id: PartId, fact: z.enum(SAFETY_FACTS), subjects: ForSubjects, question: Bilingual, why: Bilingual })).min(4).max(60),
  firstMoves: z.array(Bilingual).min(1).max(10), seniorWithinMinutes: z.int().min(5).max(1_440), callBackWithinMinutes: z.int().min(5).max(2_880),
});

/** `letters.yaml`: blocks for the fixed parts of letters, never for the agent's own words. A blank to fill is {{like this}} and keeps the letter from the printer until it is filled. */
export const Letters = z.strictObject({ blocks: z.array(z.strictObject({ id: PartId, kind: z.enum(PAPER_KINDS).exclude(['resolution-report']), part: z.enum(LETTER_PARTS), subjects: ForSubjects, text: Bilingual })).min(6).max(100) });

/** The parts of a pack by the name of their file, in reading order. */
export const PACK_PARTS = { pack: PackHead, journey: Journey, categories: Categories, moments: Moments, coaching: Coaching, options: Options, gestures: Gestures, safety: Safety, letters: Letters, rules: PackRules } as const satisfies Readonly<Record<PackPartName, z.ZodType>>;
/** A whole pack. */
export const Pack = z.strictObject(PACK_PARTS);
/** A whole pack. */
export type Pack = z.infer<typeof Pack>;
/** One subject of the second axis. */
export type Subject = Pack['categories']['subjects'][number];
/** One trigger of a moment of truth. */
export type Trigger = Pack['moments']['triggers'][number];
/** One way to settle a pain. */
export type PackOption = Pack['options']['options'][number];
