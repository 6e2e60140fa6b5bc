/** The effort ledger as time (S0.4): what the customer has spent, in minutes by source, with the weights of the pack. */
import type { EffortAsked } from '../../shared/contract/parts';
import type { PackRules } from '../../shared/playbook/rules';
import type { EffortSource } from '../../shared/vocabulary/guidance';
import type { CaseState } from '../case/state';
import { effortSpent } from './effort';

type Weights = PackRules['effort'];

/** So many pieces of one kind of trouble, and the minutes they cost; for waiting and repairs the count is minutes too. */
export type EffortShare = { readonly source: EffortSource; readonly count: number; readonly minutes: number };

/** What an option or a next step would add: its own minutes, visits and documents at their weight. */
export const minutesAsked = ({ minutes, visits, documents }: EffortAsked, weights: Weights): number => minutes + visits * weights.visitMinutes + documents * weights.documentMinutes;

/** All minutes so far, and where they went; sources that cost nothing are left out. */
export const effortInMinutes = (state: CaseState, weights: Weights): { readonly totalMinutes: number; readonly sources: readonly EffortShare[] } => {
  const spent = effortSpent(state);
  const share = (source: EffortSource, count: number, each: number): EffortShare => ({ source, count, minutes: count * each });
  const sources = [
    share('telling', spent.tellings, weights.tellingMinutes), share('transfer', spent.transfers, weights.transferMinutes), share('wait', spent.waitMinutes, 1), share('visit', spent.visits, weights.visitMinutes),
    share('document', spent.documents, weights.documentMinutes), share('contact-started', spent.contactsStarted, weights.contactStartedMinutes), share('channel-switch', spent.channelSwitches, weights.channelSwitchMinutes),
    share('repair', spent.repairMinutes, 1),
  ].filter(({ minutes }) => minutes > 0);
  return { totalMinutes: sources.reduce((sum, { minutes }) => sum + minutes, 0), sources };
};
