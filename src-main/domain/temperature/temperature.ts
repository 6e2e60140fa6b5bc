/** The temperature of a case (S1.3): degrees that explain themselves, and the one act that keeps it even or brings it back. Internal: on no paper (I9), and never a ranking. */
import type { NextAct } from '../../shared/vocabulary/guidance';
import type { LocalId } from '../../shared/vocabulary/ids';
import { HOUR_MS, type Instant } from '../../shared/vocabulary/time';
import type { CaseState } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import type { Due } from '../deadlines/due';
import type { PackRules } from '../../shared/playbook/rules';
import { EVEN_DEGREES, temperatureBy, type TemperatureShare } from './formula';
import { silentHoursAt, temperatureInputs } from './inputs';

/** What to do next. `at` is the hour it is about, `part` the promise or repair; null where there is none. */
export type NextStep = { readonly act: NextAct; readonly at: Instant | null; readonly part: LocalId | null };

/** Degrees with their reasons; `standing` is even within the pack's distance from 25. */
export type Temperature = { readonly degrees: number; readonly standing: 'cold' | 'even' | 'warm'; readonly shares: readonly TemperatureShare[]; readonly next: NextStep };

const ACT_WHEN_LATE = { acknowledge: 'acknowledge', promise: 'tell-late', 'final-response': 'answer-overdue', 'follow-up': 'go-on', 'senior-look': 'look-over', 'call-back': 'call-back' } as const;

const step = (act: NextAct, at: Instant | null = null, part: LocalId | null = null): NextStep => ({ act, at, part });

const firstOverdue = (dues: readonly Due[], now: Instant): NextStep | null => {
  const late = dues.find(({ dueAt }) => dueAt < now);
  return late === undefined ? null : step(ACT_WHEN_LATE[late.what], late.dueAt, late.commitmentId);
};

const beforeLate = (state: CaseState, rules: PackRules, now: Instant): NextStep | null => {
  const soon = openCommitments(state).filter(({ dueAt }) => dueAt >= now && dueAt - now <= rules.warnings.promiseAtRiskHours * HOUR_MS).toSorted((a, b) => a.dueAt - b.dueAt)[0];
  return soon === undefined ? null : step('tell-before-late', soon.dueAt, soon.commitmentId);
};

const inTheCold = (state: CaseState): NextStep => {
  const promise = openCommitments(state).toSorted((a, b) => a.dueAt - b.dueAt)[0];
  if (promise !== undefined) return step('keep-promise', promise.dueAt, promise.commitmentId);
  const repair = state.repairs.find(({ status }) => status === 'under-way');
  return repair === undefined ? step('promise-next-step') : step('complete-repair', repair.readyAt, repair.repairId);
};

const nextStep = (state: CaseState, standing: Temperature['standing'], dues: readonly Due[], rules: PackRules, now: Instant): NextStep => {
  if (state.closure !== null) return step('none');
  const urgent = firstOverdue(dues, now) ?? beforeLate(state, rules, now);
  if (urgent !== null) return urgent;
  const next = dues[0]?.dueAt ?? null;
  if (standing === 'warm' || state.preferences?.doNotContact === true) return step('no-further-contact', next);
  if (silentHoursAt(state, now) > rules.temperature.silence.allowedHours) return step('give-word');
  if (standing === 'cold') return inTheCold(state);
  if (dues[0]?.what === 'acknowledge') return step('acknowledge', next);
  return dues.some(({ what }) => what === 'promise' || what === 'follow-up') ? step('nothing-until', next) : step('go-on', next);
};

/** The temperature at one moment. Null for history of another system: nobody knows how warm it was. `dues` are the open due times, the earliest first. */
export const temperatureOf = (state: CaseState, dues: readonly Due[], rules: PackRules, now: Instant): Temperature | null => {
  if (state.closure?.outcome === 'closed-before') return null;
  const { degrees, shares } = temperatureBy(temperatureInputs(state, dues, rules, now), rules.temperature);
  const standing = Math.abs(degrees - EVEN_DEGREES) <= rules.temperature.evenWithin ? 'even' : degrees < EVEN_DEGREES ? 'cold' : 'warm';
  return { degrees, standing, shares, next: nextStep(state, standing, dues, rules, now) };
};
