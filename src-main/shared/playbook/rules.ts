/** The numbers of a pack that a deployment would change. Each name carries its unit; each line says what it does. */
import { z } from 'zod';
import { ROLES } from '../vocabulary/staff';

const minutes = z.int().min(0).max(10_080);
const hours = z.int().min(0).max(8_760);
/** Degrees with one decimal. */
const degrees = z.number().min(0).max(50);

/** What each piece of trouble costs a customer in minutes (S0.4); a minute of waiting is a minute. */
export const EffortWeights = z.strictObject({ tellingMinutes: minutes, transferMinutes: minutes, visitMinutes: minutes, documentMinutes: minutes, contactStartedMinutes: minutes, channelSwitchMinutes: minutes });
/** Contacts that the company may start before a supervisor and a reason are asked (S1.5, I8). */
export const ContactBudget = z.strictObject({ perCase: z.int().min(1).max(20), perPerson: z.int().min(1).max(50), personWindowDays: z.int().min(1).max(365) });
/** How the temperature of a case moves away from 25 °C (S1.3); each line says what one unit is worth, `most` bounds its share. */
export const TemperatureRules = z.strictObject({
  silence: z.strictObject({ allowedHours: hours, degreesPerDay: degrees, most: degrees }),
  lateness: z.strictObject({ degreesPerDay: degrees, most: degrees }),
  brokenPromise: z.strictObject({ degreesEach: degrees, most: degrees }),
  failedRepair: z.strictObject({ degreesEach: degrees, most: degrees }),
  reopening: z.strictObject({ degreesEach: degrees, most: degrees }),
  transfer: z.strictObject({ degreesEach: degrees, most: degrees }),
  needlessContact: z.strictObject({ degreesEach: degrees, most: degrees }),
  unaskedOffer: z.strictObject({ degreesEach: degrees, most: degrees }),
  /** Won back by a good act, never beyond 25. */
  keptPromise: z.strictObject({ degreesEach: degrees }), completedRepair: z.strictObject({ degreesEach: degrees }), askedContact: z.strictObject({ degreesEach: degrees }),
  /** Distance from 25 within which nothing need be done. */
  evenWithin: degrees,
});
/** Stake of a case on a scale from 0 to 100 (S3.1): points for each reason, and from where on it is a moment of truth. Value of the customer has no line (S4.2). */
export const StakeRules = z.strictObject({
  pointsPerTriggerWeight: z.int().min(0).max(40), safetyPain: z.int().min(0).max(100), dignityPain: z.int().min(0).max(100), moneyPain: z.int().min(0).max(100), need: z.int().min(0).max(100), ownFault: z.int().min(0).max(100),
  earlierFailure: z.int().min(0).max(100), decisiveStep: z.int().min(0).max(100), momentOfTruthFrom: z.int().min(1).max(100),
});
/** Authority for repairs by harm, not by rank alone (S3.1): percent of the own limit that holds in a moment of truth, by role. Goodwill keeps its plain limit. */
export const AuthorityRules = z.strictObject({ momentOfTruthPercent: z.record(z.enum(ROLES), z.int().min(100).max(1_000)), doubleDeviationPercent: z.int().min(100).max(1_000) });
/** When warnings start by themselves (S4.9). */
export const WarningRules = z.strictObject({ silentAfterHours: hours, promiseAtRiskHours: hours, dueSoonHours: hours, repeatWithinDays: z.int().min(1).max(3_650), pauseAfterHeatedMinutes: minutes });

/** `rules.yaml`. */
export const PackRules = z.strictObject({ effort: EffortWeights, contacts: ContactBudget, temperature: TemperatureRules, stake: StakeRules, authority: AuthorityRules, warnings: WarningRules });
/** The numbers of a pack. */
export type PackRules = z.infer<typeof PackRules>;
