/** How a case stands, as the rules read it: temperature, stake, warnings, effort as time, budgets and authority, each with its reasons (S1.3, S3.1, S4.9). */
import type { Actor } from '../../domain/case/commands';
import type { CaseState } from '../../domain/case/state';
import { contactBudget } from '../../domain/contacts/contacts';
import { openDues } from '../../domain/deadlines/due';
import { effortInMinutes } from '../../domain/effort/minutes';
import type { Governing } from '../../domain/playbook/governing';
import { temperatureOf } from '../../domain/temperature/temperature';
import { limitOf } from '../../domain/triage/authority';
import { stakeOf, type Stake } from '../../domain/triage/stake';
import { warningsOf } from '../../domain/warnings/warnings';
import type { CaseView } from '../../shared/views/case-view';
import type { StakeView } from '../../shared/views/guidance-views';
import type { SettingsView } from '../../shared/views/desk-views';
import type { CaseId, StaffId } from '../../shared/vocabulary/ids';
import { roleIncludes } from '../../shared/vocabulary/staff';
import { DAY_MS, type Instant } from '../../shared/vocabulary/time';
import type { Rows } from '../ports';

/** What of a case view this file answers for. */
export type Standing = Pick<CaseView, 'temperature' | 'stake' | 'warnings' | 'effortMinutes' | 'contactBudget' | 'repairAuthority' | 'seniorLooks'>;

/** The case, who looks, and under what. */
export type Looking = { readonly caseId: CaseId; readonly state: CaseState; readonly actor: Actor; readonly governing: Governing; readonly settings: SettingsView; readonly now: Instant };

const stakeView = ({ points, isMomentOfTruth, shares, triggers }: Stake): StakeView => ({
  points, isMomentOfTruth, shares: [...shares],
  triggers: triggers.map(({ trigger, standing, words }) => ({ triggerId: trigger.id, name: trigger.name, stake: trigger.stake, standing, words: [...words], why: trigger.why, firstMove: trigger.firstMove })),
});

/** Reads it all at one moment; the person's figures of other cases come from rows. */
export const standingOf = (rows: Pick<Rows, 'staff' | 'contactsElsewhere' | 'otherCasesSince'>, { caseId, state, actor, governing, settings, now }: Looking, nameOf: (id: StaffId) => string): Standing => {
  const { rules } = governing;
  const dues = openDues(state, settings, governing.safetyClock);
  const temperature = temperatureOf(state, dues, rules, now);
  const budget = contactBudget(state, governing, now, (personId, since) => rows.contactsElsewhere(personId, caseId, since));
  const earlierCases = state.closure === null ? rows.otherCasesSince(state.personId, caseId, now - rules.warnings.repeatWithinDays * DAY_MS) : 0;
  const effort = effortInMinutes(state, rules.effort);
  const mayGoOn = !budget.isSpent || roleIncludes(actor.role, 'supervisor');
  return {
    temperature: temperature === null ? null : { ...temperature, shares: [...temperature.shares] }, stake: stakeView(stakeOf(state, governing)),
    warnings: [...warningsOf(state, { dues, temperature, budget, earlierCases }, governing, now)],
    effortMinutes: { totalMinutes: effort.totalMinutes, sources: [...effort.sources] },
    contactBudget: { ...budget, mayGoOn, whoMay: budget.isSpent ? rows.staff().filter((each) => each.isActive && roleIncludes(each.role, 'supervisor')).map(({ staffId, name }) => ({ staffId, name })) : [] },
    repairAuthority: limitOf(state, actor, 'repair', governing), seniorLooks: state.seniorLooks.map(({ words, recordedAt, byId }) => ({ words, at: recordedAt, by: nameOf(byId) })),
  };
};
