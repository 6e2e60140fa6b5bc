/** What governs a case: the pack it began with, or the house's own numbers where it began without one (S2.3). */
import type { Pack, Subject } from '../../shared/playbook/pack';
import type { PackRules } from '../../shared/playbook/rules';
import { CONTACT_BUDGET } from '../../shared/vocabulary/case';

/** Minutes until somebody senior must have looked at a safety case, and until the customer must have heard again (S4.11). */
export type SafetyClock = { readonly seniorWithinMinutes: number; readonly callBackWithinMinutes: number };

/** `pack` is null where there is none; `rules` and `safetyClock` are always there. */
export type Governing = { readonly pack: Pack | null; readonly rules: PackRules; readonly safetyClock: SafetyClock };

/** Numbers of a case without a pack. They widen nobody's authority: that is for a deployment to say, in a pack of its own. */
export const DEFAULT_RULES: PackRules = {
  effort: { tellingMinutes: 10, transferMinutes: 8, visitMinutes: 90, documentMinutes: 30, contactStartedMinutes: 10, channelSwitchMinutes: 5 },
  contacts: { perCase: CONTACT_BUDGET, perPerson: 6, personWindowDays: 30 },
  temperature: {
    silence: { allowedHours: 48, degreesPerDay: 1, most: 8 }, lateness: { degreesPerDay: 2, most: 10 }, brokenPromise: { degreesEach: 3, most: 9 }, failedRepair: { degreesEach: 3, most: 9 },
    reopening: { degreesEach: 4, most: 8 }, transfer: { degreesEach: 0.5, most: 3 }, needlessContact: { degreesEach: 1.5, most: 6 }, unaskedOffer: { degreesEach: 2, most: 6 },
    keptPromise: { degreesEach: 1 }, completedRepair: { degreesEach: 2 }, askedContact: { degreesEach: 0.5 }, evenWithin: 2,
  },
  stake: { pointsPerTriggerWeight: 8, safetyPain: 50, dignityPain: 15, moneyPain: 10, need: 10, ownFault: 10, earlierFailure: 25, decisiveStep: 15, momentOfTruthFrom: 50 },
  authority: { momentOfTruthPercent: { agent: 100, supervisor: 100, administrator: 100 }, doubleDeviationPercent: 100 },
  warnings: { silentAfterHours: 48, promiseAtRiskHours: 4, dueSoonHours: 24, repeatWithinDays: 90, pauseAfterHeatedMinutes: 10 },
};

/** The clock of a safety case without a pack. */
export const DEFAULT_SAFETY_CLOCK: SafetyClock = { seniorWithinMinutes: 60, callBackWithinMinutes: 240 };

/** What a pack, or none, makes hold. */
export const governingBy = (pack: Pack | null): Governing =>
  (pack === null ? { pack, rules: DEFAULT_RULES, safetyClock: DEFAULT_SAFETY_CLOCK } : { pack, rules: pack.rules, safetyClock: pack.safety });

/** Without a pack. */
export const WITHOUT_PACK: Governing = governingBy(null);

/** The subject of this id in the pack, or null. */
export const subjectOf = ({ pack }: Governing, subjectId: string | null): Subject | null => pack?.categories.subjects.find(({ id }) => id === subjectId) ?? null;

/** True where something of a pack that must not be missed is for this subject: its list is empty, it names the subject, or nobody said the subject yet. */
export const isForSubject = (subjects: readonly string[], subjectId: string | null): boolean => subjects.length === 0 || subjectId === null || subjects.includes(subjectId);

/** True where an idea of a pack may be put before somebody for this subject: its list is empty, or names the subject. While nobody knows the subject, what is meant for one alone keeps still. */
export const isMeantFor = (subjects: readonly string[], subjectId: string | null): boolean => subjects.length === 0 || (subjectId !== null && subjects.includes(subjectId));
