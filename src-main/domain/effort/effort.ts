/** The effort ledger (S0.4): what the trouble and its solution cost the customer, derived from the events. */
import type { EffortSpent } from '../../shared/contract/parts';
import type { CaseState } from '../case/state';

/** Effort of a case: the countable columns, plus minutes that repairs took of the customer, contacts the customer had to start, and changes of channel. */
export type EffortTotal = EffortSpent & { readonly repairMinutes: number; readonly contactsStarted: number; readonly channelSwitches: number };

/** The effort totalled, and the three sources it adds up from. */
export type EffortAccount = { readonly before: EffortSpent; readonly contacts: EffortSpent; readonly repairs: EffortSpent; readonly total: EffortTotal };

const NONE: EffortSpent = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };

const add = (a: EffortSpent, b: EffortSpent): EffortSpent => ({
  tellings: a.tellings + b.tellings,
  transfers: a.transfers + b.transfers,
  waitMinutes: a.waitMinutes + b.waitMinutes,
  visits: a.visits + b.visits,
  documents: a.documents + b.documents,
});

/**
 * The ledger with its sources. The registration, and each reopening, is one telling and one contact the customer started. A repair has cost the customer what it
 * asked once it is over, also when it failed. Its minutes are work and not waiting, so they have a column of their own. Answering by the channel that the customer
 * prefers is no change that the customer had to make.
 */
export const effortAccount = (state: CaseState): EffortAccount => {
  const before = add(state.effortBefore, { ...NONE, tellings: 1 + state.reopenings.length });
  const contacts = state.contacts.map((contact) => contact.effort).reduce(add, NONE);
  const over = state.repairs.filter((repair) => repair.choice !== null && repair.ending !== null);
  const repairs = over.map(({ effort }) => ({ ...NONE, visits: effort.visits, documents: effort.documents })).reduce(add, NONE);
  const repairMinutes = over.reduce((sum, { effort }) => sum + effort.minutes, 0);
  const contactsStarted = 1 + state.reopenings.length + state.contacts.filter((contact) => contact.startedBy === 'customer').length;
  const channelSwitches = state.channelsUsed.filter(({ channel, isPreferred }, index) => index > 0 && !isPreferred && channel !== state.channelsUsed[index - 1]?.channel).length;
  return { before, contacts, repairs, total: { ...add(add(before, contacts), repairs), repairMinutes, contactsStarted, channelSwitches } };
};

/** What the customer has spent so far. */
export const effortSpent = (state: CaseState): EffortTotal => effortAccount(state).total;
