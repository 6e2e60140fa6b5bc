/** Contacts with the customer: who started them, what for, and what the company's own ones use of the budget (S1.5, I8). */
import type { ContactPurpose, Starter } from '../../shared/vocabulary/case';
import { roleIncludes } from '../../shared/vocabulary/staff';
import { DAY_MS, type Instant } from '../../shared/vocabulary/time';
import type { Actor, HouseFacts } from '../case/commands';
import { notClosed } from '../case/guards';
import { fitsPreferences, mayContact } from '../complainants/complainants';
import type { Refusal } from '../../shared/errors';
import { err } from '../../shared/result';
import { caseRule, firstOf, happened, nextId, refusal, refuse } from '../case/rule';
import type { CaseState } from '../case/state';
import type { Governing } from '../playbook/governing';

/** True for a contact that counts against the budget: notices the law requires use none, and the one follow-up is counted apart (S1.1). */
export const usesBudget = (startedBy: Starter, purpose: ContactPurpose): boolean => startedBy === 'company' && purpose !== 'legal-notice' && purpose !== 'follow-up';

/** How many contacts of this case count against its budget. */
export const budgetSpent = (state: CaseState): number => state.contacts.filter((contact) => usesBudget(contact.startedBy, contact.purpose)).length;

/**
 * Contacts counted. `byCustomer` begins with the registration. `byCompany` includes each telling of the decision, which the field
 * demands and which therefore uses no budget. The acknowledgement belongs to the intake conversation and is none. `followUps` is 0 or 1 (I2).
 */
export const contactTally = (state: CaseState): { readonly byCustomer: number; readonly byCompany: number; readonly followUps: number; readonly budgetSpent: number } => ({
  byCustomer: 1 + state.contacts.filter((contact) => contact.startedBy === 'customer').length,
  byCompany: state.contacts.filter((contact) => contact.startedBy === 'company').length + state.decisions.length,
  followUps: state.followUp.conversation === null ? 0 : 1,
  budgetSpent: budgetSpent(state),
});

/** The two budgets as they stand (S1.5): of the case, and of the person over all cases within a window of days (I8). `isSpent` when one more would go beyond either. */
export type ContactBudget = { readonly used: number; readonly allowed: number; readonly person: { readonly used: number; readonly allowed: number; readonly windowDays: number }; readonly isSpent: boolean };

/** Reads both budgets; `contactsElsewhere` counts the person's contacts of other cases. */
export const contactBudget = (state: CaseState, { rules }: Governing, now: Instant, contactsElsewhere: HouseFacts['contactsElsewhere']): ContactBudget => {
  const { perCase, perPerson, personWindowDays } = rules.contacts;
  const since = now - personWindowDays * DAY_MS;
  const here = state.contacts.filter(({ startedBy, purpose, happenedAt }) => usesBudget(startedBy, purpose) && happenedAt >= since).length;
  const used = budgetSpent(state);
  const person = { used: here + contactsElsewhere(state.personId, since), allowed: perPerson, windowDays: personWindowDays };
  return { used, allowed: perCase, person, isSpent: used >= perCase || person.used >= perPerson };
};

/** What a budget that is spent says: the case's own first. */
const spentFacts = ({ used, allowed, person }: ContactBudget): Refusal['facts'] => (used >= allowed ? { spent: used, budget: allowed } : { spent: person.used, budget: person.allowed });

/** Beyond the budget only somebody senior contacts the customer again, and says why. */
const beyondBudget = (budget: ContactBudget, actor: Pick<Actor, 'role'>, reason: string | null): Refusal | null => {
  if (!budget.isSpent) return null;
  if (!roleIncludes(actor.role, 'supervisor')) return refusal('contact-needs-supervisor', spentFacts(budget), 'offer-handover');
  return reason === null ? refusal('contact-budget-spent', spentFacts(budget)) : null;
};

/** I8 and I10: beyond the budget only by a supervisor with a recorded reason, against the person's wishes only with one, never in the future. The follow-up is recorded by its own commands (I2). */
export const recordContact = caseRule<'record-contact'>({
  guard: notClosed,
  decide: (state, { startedBy, channel, purpose, note, effort, happenedAt, overBudgetReason }, { now, house, actor, governing }) => {
    if (purpose === 'follow-up') return refuse('value-not-valid', { field: 'purpose' }, 'complete-follow-up');
    if (happenedAt !== null && happenedAt > now) return refuse('happened-in-future', { happenedAt, now });
    const isOurs = usesBudget(startedBy, purpose);
    const unwanted = isOurs ? firstOf(mayContact(state), fitsPreferences(state, channel, happenedAt ?? now, house) ? null : refusal('against-preferences')) : null;
    if (unwanted !== null && overBudgetReason === null) return err(unwanted);
    const budget = isOurs ? contactBudget(state, governing, now, house.contactsElsewhere) : null;
    const beyond = budget === null ? null : beyondBudget(budget, actor, overBudgetReason);
    if (beyond !== null) return err(beyond);
    return happened({
      type: 'ContactRecorded',
      // A reason is kept only where one was needed: its presence is what counts contacts that needed one.
      payload: { contactId: nextId('k', state), startedBy, channel, purpose, note, effort, happenedAt: happenedAt ?? now, overBudgetReason: budget?.isSpent === true || unwanted !== null ? overBudgetReason : null },
    });
  },
});
