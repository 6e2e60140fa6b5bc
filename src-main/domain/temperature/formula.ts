/** The formula of the temperature (S1.3), from counted inputs alone; the manual has it as a page. */
import type { PackRules } from '../../shared/playbook/rules';
import type { TemperatureReason } from '../../shared/vocabulary/guidance';

/** What moves a temperature, counted: spans in hours, the rest in pieces. */
export type TemperatureInputs = {
  /** Hours without a word, beyond what was agreed or is allowed; never below 0. */
  readonly silentHours: number;
  /** Hours that open due times are past, added up. */
  readonly lateHours: number;
  readonly brokenPromises: number; readonly failedRepairs: number; readonly reopenings: number; readonly transfers: number;
  readonly needlessContacts: number; readonly unaskedOffers: number;
  readonly keptPromises: number; readonly completedRepairs: number; readonly askedContacts: number;
};

/** One line of the sum: so many pieces (whole hours for silence and lateness) moved the case by so many degrees, below 0 for colder. */
export type TemperatureShare = { readonly reason: TemperatureReason; readonly count: number; readonly degrees: number };

/** Degrees that are neither cold nor warm. */
export const EVEN_DEGREES = 25;
/** The scale ends here on either side. */
const COLDEST = 0;
const WARMEST = 50;
const HOURS_PER_DAY = 24;

const inTenths = (degrees: number): number => Math.round(degrees * 10) / 10;

type Kind = { readonly reason: TemperatureReason; readonly count: number; readonly degrees: number };
const bounded = (reason: TemperatureReason, count: number, degreesEach: number, most: number): Kind => ({ reason, count: Math.round(count), degrees: inTenths(Math.min(most, count * degreesEach)) });

const coolings = (inputs: TemperatureInputs, rules: PackRules['temperature']): readonly Kind[] => [
  bounded('silence', inputs.silentHours, rules.silence.degreesPerDay / HOURS_PER_DAY, rules.silence.most),
  bounded('lateness', inputs.lateHours, rules.lateness.degreesPerDay / HOURS_PER_DAY, rules.lateness.most),
  bounded('broken-promise', inputs.brokenPromises, rules.brokenPromise.degreesEach, rules.brokenPromise.most),
  bounded('failed-repair', inputs.failedRepairs, rules.failedRepair.degreesEach, rules.failedRepair.most),
  bounded('reopening', inputs.reopenings, rules.reopening.degreesEach, rules.reopening.most),
  bounded('transfer', inputs.transfers, rules.transfer.degreesEach, rules.transfer.most),
];
const heatings = (inputs: TemperatureInputs, rules: PackRules['temperature']): readonly Kind[] => [
  bounded('needless-contact', inputs.needlessContacts, rules.needlessContact.degreesEach, rules.needlessContact.most),
  bounded('unasked-offer', inputs.unaskedOffers, rules.unaskedOffer.degreesEach, rules.unaskedOffer.most),
];
const goodActs = (inputs: TemperatureInputs, rules: PackRules['temperature']): readonly Kind[] => [
  bounded('kept-promise', inputs.keptPromises, rules.keptPromise.degreesEach, WARMEST),
  bounded('completed-repair', inputs.completedRepairs, rules.completedRepair.degreesEach, WARMEST),
  bounded('asked-contact', inputs.askedContacts, rules.askedContact.degreesEach, WARMEST),
];

const sum = (kinds: readonly Kind[]): number => inTenths(kinds.reduce((total, { degrees }) => total + degrees, 0));

/** What good acts really win back: one after the other, until nothing of what was lost is left to win. */
const wonBack = (acts: readonly Kind[], lost: number): readonly TemperatureShare[] => {
  let left = lost;
  return acts.map(({ reason, count, degrees }) => {
    const won = Math.min(degrees, left);
    left = inTenths(left - won);
    return { reason, count, degrees: won };
  });
};

/**
 * 25 − what cooled + what heated, and good acts win back what is still lost, never past 25. The shares add up to the difference from 25 as
 * long as the scale of 0 to 50 is not left. Everything is in tenths of a degree.
 */
export const temperatureBy = (inputs: TemperatureInputs, rules: PackRules['temperature']): { readonly degrees: number; readonly shares: readonly TemperatureShare[] } => {
  const cold = coolings(inputs, rules);
  const warm = heatings(inputs, rules);
  const won = wonBack(goodActs(inputs, rules), Math.max(0, inTenths(sum(cold) - sum(warm))));
  const shares = [...cold.map((each) => ({ ...each, degrees: -each.degrees })), ...warm, ...won].filter(({ degrees }) => degrees !== 0);
  const degrees = inTenths(EVEN_DEGREES - sum(cold) + sum(warm) + sum(won));
  return { degrees: Math.min(WARMEST, Math.max(COLDEST, degrees)), shares };
};
