/** The stage of a case, derived from its state and never stored as truth (S4.3). */
import type { Stage } from '../../shared/vocabulary/case';
import { isHeard, isSettledOrRefused } from '../pains/standing';
import type { CaseState, Decision } from './state';

/** The decision that holds now; null before the first and after a new pain or a failed repair. */
export const currentDecision = (state: CaseState): Decision | null => state.decisions.findLast((decision) => decision.isCurrent) ?? null;

/** Each pain settled or refused, and the customer told the decision that holds: what a follow-up waits for. */
export const isActFinished = (state: CaseState): boolean => state.pains.every(isSettledOrRefused) && currentDecision(state) !== null;

/** Where the case stands: listen → acknowledge → empathize → act → follow-up → closed. A new pain or a failed repair leads back. */
export const stageOf = (state: CaseState): Stage => {
  if (state.closure !== null) return 'closed';
  if (state.pains.length === 0) return 'listen';
  if (state.acknowledgement === null) return 'acknowledge';
  if (!state.pains.every(isHeard)) return 'empathize';
  return isActFinished(state) ? 'follow-up' : 'act';
};
