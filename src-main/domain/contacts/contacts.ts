/** Contacts with the customer: who started them, what for, and what the company's own ones use of the budget (S1.5, I8). */
import { CONTACT_BUDGET, type ContactPurpose, type Starter } from '../../shared/vocabulary/case';
import { notClosed } from '../case/guards';
import { fitsPreferences, mayContact } from '../complainants/complainants';
import { err } from '../../shared/result';
import { caseRule, firstOf, happened, nextId, refusal, refuse } from '../case/rule';
import type { CaseState } from '../case/state';

/** Notices the law requires are marked so and use no budget; the one follow-up is counted apart (S1.1). */
const usesBudget = (startedBy: Starter, purpose: ContactPurpose): boolean => startedBy === 'company' && purpose !== 'legal-notice' && purpose !== 'follow-up';

/** How many contacts of this case count against its budget. */
export const budgetSpent = (state: CaseState): number => state.contacts.filter((contact) => usesBudget(contact.startedBy, contact.purpose)).length;

/**
 * Contacts counted. `byCustomer` begins with the registration. `byCompany` includes each telling of the decision, which the field
 * demands and which therefore uses no budget. The acknowledgement belongs to the intake conversation and is none. `followUps` is 0 or 1 (I2).
 */
export const contactTally = (state: CaseState): { readonly byCustomer: number; readonly byCompany: number; readonly followUps: number; readonly budgetSpent: number; readonly budget: number } => ({
  byCustomer: 1 + state.contacts.filter((contact) => contact.startedBy === 'customer').length,
  byCompany: state.contacts.filter((contact) => contact.startedBy === 'company').length + state.decisions.length,
  followUps: state.followUp.conversation === null ? 0 : 1,
  budgetSpent: budgetSpent(state),
  budget: CONTACT_BUDGET,
});

/** I8 and I10: beyond the budget or against the person's wishes only with a recorded reason, never in the future. The follow-up is recorded by its own commands (I2). */
export const recordContact = caseRule<'record-contact'>({
  guard: notClosed,
  decide: (state, { startedBy, channel, purpose, note, effort, happenedAt, overBudgetReason }, { now, house }) => {
    if (purpose === 'follow-up') return refuse('value-not-valid', { field: 'purpose' }, 'complete-follow-up');
    if (happenedAt !== null && happenedAt > now) return refuse('happened-in-future', { happenedAt, now });
    const spent = budgetSpent(state);
    const isOurs = usesBudget(startedBy, purpose);
    const unwanted = isOurs ? firstOf(mayContact(state), fitsPreferences(state, channel, happenedAt ?? now, house) ? null : refusal('against-preferences')) : null;
    if (unwanted !== null && overBudgetReason === null) return err(unwanted);
    const isOver = isOurs && spent >= CONTACT_BUDGET;
    if (isOver && overBudgetReason === null) return refuse('contact-budget-spent', { spent, budget: CONTACT_BUDGET });
    return happened({
      type: 'ContactRecorded',
      // A reason is kept only where one was needed: its presence is what counts contacts that needed one.
      payload: { contactId: nextId('k', state), startedBy, channel, purpose, note, effort, happenedAt: happenedAt ?? now, overBudgetReason: isOver || unwanted !== null ? overBudgetReason : null },
    });
  },
});
