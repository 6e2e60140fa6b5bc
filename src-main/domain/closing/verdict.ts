/** What the customer said of the outcome (S3.5): read by the end of a case, its report and the customer's card alike. */
import type { Verdict } from '../../shared/vocabulary/case';
import { currentDecision } from '../case/stage';
import type { CaseState } from '../case/state';

/** The verdict in the customer's words. `isEarlier` where it was given on a cycle that went the full way and was reopened since. */
export type CustomerVerdict = { readonly verdict: Verdict; readonly customerWords: string; readonly isEarlier: boolean };

/** From the telling of the decision in a later cycle (I2), else from the one follow-up; null where nobody asked. */
export const customerVerdict = (state: CaseState): CustomerVerdict | null => {
  const { verdict = null, customerWords = null } = currentDecision(state) ?? {};
  if (verdict !== null) return { verdict, customerWords: customerWords ?? '', isEarlier: false };
  const { conversation } = state.followUp;
  return conversation === null ? null : { verdict: conversation.verdict, customerWords: conversation.customerWords, isEarlier: state.pastClosures.some(({ review }) => review !== null) };
};
