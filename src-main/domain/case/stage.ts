/** The stage of a case, derived from its state and never stored as truth (S4.3). */
import type { Stage } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';
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

/** When each stage was left, null while it is not: what the rail shows. A new pain or a failed repair takes `heardAt` and `actedAt` back. */
export type Milestones = { readonly acknowledgedAt: Instant | null; readonly heardAt: Instant | null; readonly actedAt: Instant | null; readonly closedAt: Instant | null };

const latest = (times: readonly (Instant | null)[]): Instant | null => times.reduce<Instant | null>((last, at) => (at !== null && (last === null || at > last) ? at : last), null);

/** The moments a case passed from stage to stage, in system time (I10). */
export const milestones = (state: CaseState): Milestones => {
  const settledAt = (repairId: string | null): Instant | null => state.repairs.find((repair) => repair.repairId === repairId)?.ending?.recordedAt ?? null;
  const atRest = state.pains.map((pain) => pain.refusal?.recordedAt ?? settledAt(pain.settledByRepairId));
  return {
    acknowledgedAt: state.acknowledgement?.recordedAt ?? null,
    heardAt: state.pains.every(isHeard) ? latest(state.pains.map((pain) => pain.heard?.recordedAt ?? null)) : null,
    actedAt: isActFinished(state) ? latest([...atRest, currentDecision(state)?.recordedAt ?? null]) : null,
    closedAt: state.closure?.recordedAt ?? null,
  };
};
