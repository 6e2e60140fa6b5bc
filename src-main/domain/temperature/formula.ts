/** The formula of the temperature (S1.3), from counted inputs alone; the manual has it as a page. */
import type { PackRules } from '../../shared/playbook/rules';
import type { TemperatureReason } from '../../shared/vocabulary/guidance';

/** What moves a temperature in one cycle, counted: spans in hours, the rest in pieces. */
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

const NOTHING: TemperatureInputs = {
  silentHours: 0, lateHours: 0, brokenPromises: 0, failedRepairs: 0, reopenings: 0, transfers: 0, needlessContacts: 0, unaskedOffers: 0, keptPromises: 0, completedRepairs: 0, askedContacts: 0,
};
const inAll = (cycles: readonly TemperatureInputs[]): TemperatureInputs => cycles.reduce((a, b) => ({
  silentHours: a.silentHours + b.silentHours, lateHours: a.lateHours + b.lateHours, brokenPromises: a.brokenPromises + b.brokenPromises, failedRepairs: a.failedRepairs + b.failedRepairs,
  reopenings: a.reopenings + b.reopenings, transfers: a.transfers + b.transfers, needlessContacts: a.needlessContacts + b.needlessContacts, unaskedOffers: a.unaskedOffers + b.unaskedOffers,
  keptPromises: a.keptPromises + b.keptPromises, completedRepairs: a.completedRepairs + b.completedRepairs, askedContacts: a.askedContacts + b.askedContacts,
}), NOTHING);

/** What is lost in all these cycles: below 0 where they were too warm. */
const lostIn = (cycles: readonly TemperatureInputs[], rules: PackRules['temperature']): number => sum(coolings(inAll(cycles), rules)) - sum(heatings(inAll(cycles), rules));

/**
 * What good acts win back. Those of a cycle know only what was lost up to its end: nothing kept before a second failure makes up for that failure.
 * A bound that a share reaches is filled by the newest cycle first, so that one more piece of an old failure never warms.
 */
const wonIn = (cycles: readonly TemperatureInputs[], rules: PackRules['temperature']): number => {
  const lost = lostIn(cycles, rules);
  return cycles.reduce((won, own, place) => {
    const lostSoFar = inTenths(lost - lostIn(cycles.slice(place + 1), rules));
    return Math.min(inTenths(won + sum(goodActs(own, rules))), Math.max(0, lostSoFar));
  }, 0);
};

/** The same by reason: one after the other, until all that was won is told. */
const wonBy = (acts: readonly Kind[], won: number): readonly TemperatureShare[] => {
  let left = won;
  return acts.map(({ reason, count, degrees }) => {
    const own = Math.min(degrees, left);
    left = inTenths(left - own);
    return { reason, count, degrees: own };
  });
};

/**
 * 25 − what cooled + what heated, and good acts win back what was lost before their cycle ended and still is, never past 25. The shares add up to the
 * difference from 25 as long as the scale of 0 to 50 is not left. `cycles` are the inputs of each cycle, the first one first. Everything is in tenths of a degree.
 */
export const temperatureBy = (cycles: readonly TemperatureInputs[], rules: PackRules['temperature']): { readonly degrees: number; readonly shares: readonly TemperatureShare[] } => {
  const all = inAll(cycles);
  const [cold, warm] = [coolings(all, rules), heatings(all, rules)];
  const won = wonBy(goodActs(all, rules), wonIn(cycles, rules));
  const shares = [...cold.map((each) => ({ ...each, degrees: -each.degrees })), ...warm, ...won].filter(({ degrees }) => degrees !== 0);
  const degrees = inTenths(EVEN_DEGREES - sum(cold) + sum(warm) + sum(won));
  return { degrees: Math.min(WARMEST, Math.max(COLDEST, degrees)), shares };
};
