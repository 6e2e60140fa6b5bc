/** Warnings that start by themselves (S4.9): each says what to do. Asked with the clock of the moment and kept nowhere. */
import type { WarningAct, WarningKind } from '../../shared/vocabulary/guidance';
import type { LocalId } from '../../shared/vocabulary/ids';
import { HOUR_MS, type Instant } from '../../shared/vocabulary/time';
import type { CaseState } from '../case/state';
import { openCommitments } from '../commitments/commitments';
import type { ContactBudget } from '../contacts/contacts';
import type { Due } from '../deadlines/due';
import { isSafetyCase } from '../pains/safety';
import type { Governing } from '../playbook/governing';
import { lastWordAt, needlessContacts, silentHoursAt } from '../temperature/inputs';
import type { Temperature } from '../temperature/temperature';
import { needsSeniorEye } from '../triage/senior-eye';

/** One warning: what it is about, what to do, by or since when (`at`), which part, and a number where one says more (`count`); null where there is none. */
export type Warning = { readonly kind: WarningKind; readonly act: WarningAct; readonly at: Instant | null; readonly part: LocalId | null; readonly count: number | null };

/** What is looked at besides the case itself. `earlierCases` counts the person's other cases within the pack's days. */
export type WarningFacts = { readonly dues: readonly Due[]; readonly temperature: Temperature | null; readonly budget: ContactBudget; readonly earlierCases: number };

const warning = (kind: WarningKind, act: WarningAct, more: Partial<Pick<Warning, 'at' | 'part' | 'count'>> = {}): Warning => ({ kind, act, at: null, part: null, count: null, ...more });

const safetyClock = (dues: readonly Due[]): readonly Warning[] =>
  dues.flatMap(({ what, dueAt }) => (what === 'senior-look' ? [warning('safety-clock', 'look-over', { at: dueAt })] : what === 'call-back' ? [warning('safety-clock', 'call-back', { at: dueAt })] : []));

const promisesAtRisk = (state: CaseState, hours: number, now: Instant): readonly Warning[] => openCommitments(state)
  .filter(({ dueAt }) => dueAt - now <= hours * HOUR_MS)
  .map(({ dueAt, commitmentId }) => warning('promise-at-risk', dueAt < now ? 'tell-late' : 'tell-before-late', { at: dueAt, part: commitmentId }));

const DUE_ACT = { acknowledge: 'acknowledge', 'final-response': 'answer-overdue', 'follow-up': 'go-on' } as const;

const dueSoon = (dues: readonly Due[], hours: number, now: Instant): readonly Warning[] => dues.flatMap(({ what, dueAt }) =>
  (what === 'promise' || what === 'senior-look' || what === 'call-back' || dueAt - now > hours * HOUR_MS ? [] : [warning('due-soon', DUE_ACT[what], { at: dueAt })]));

const silent = (state: CaseState, hours: number, now: Instant): readonly Warning[] => {
  const silentHours = silentHoursAt(state, now);
  if (silentHours <= hours) return [];
  return [warning('silent', state.preferences?.doNotContact === true ? 'no-further-contact' : 'give-word', { at: lastWordAt(state), count: Math.floor(silentHours) })];
};

const overServed = (state: CaseState, budget: ContactBudget, dues: readonly Due[], perCase: number): readonly Warning[] => {
  const needless = needlessContacts(state, perCase).length;
  return budget.isSpent || needless > 0 ? [warning('over-served', 'no-further-contact', { at: dues[0]?.dueAt ?? null, count: Math.max(needless, budget.used >= budget.allowed ? budget.used : budget.person.used) })] : [];
};

/** All warnings of an open case, in the order of the closed list; none of a closed one. */
export const warningsOf = (state: CaseState, { dues, temperature, budget, earlierCases }: WarningFacts, governing: Governing, now: Instant): readonly Warning[] => {
  if (state.closure !== null) return [];
  const { rules } = governing;
  const { silentAfterHours, promiseAtRiskHours, dueSoonHours } = rules.warnings;
  return [
    ...safetyClock(dues), ...promisesAtRisk(state, promiseAtRiskHours, now), ...dueSoon(dues, dueSoonHours, now), ...silent(state, silentAfterHours, now), ...overServed(state, budget, dues, rules.contacts.perCase),
    ...(needsSeniorEye(state, governing) && !isSafetyCase(state) ? [warning('senior-eye', 'ask-senior')] : []),
    ...(earlierCases > 0 ? [warning('repeat-complainant', 'read-earlier-cases', { count: earlierCases })] : []),
    ...(temperature !== null && temperature.standing !== 'even' ? [warning('temperature', temperature.next.act, { at: temperature.next.at, part: temperature.next.part, count: temperature.degrees })] : []),
  ];
};
