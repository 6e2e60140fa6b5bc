/** How a pain stands: heard, settled, answered. Everything about stages, locks and closing is asked in these words. */
import type { PainView } from '../../shared/views/case-view';
import type { LocalId } from '../../shared/vocabulary/ids';
import type { CaseState, Pain, Repair } from '../case/state';

/** Acknowledged as heard, in the agent's own words (I5). */
export const isHeard = (pain: Pain): boolean => pain.heard !== null;
/** Settled by a completed repair; nothing else settles a pain (S0.3). */
export const isSettled = (pain: Pain): boolean => pain.settledByRepairId !== null;
/** Answered by a reasoned refusal that the customer was told. */
export const isRefused = (pain: Pain): boolean => pain.refusal !== null;
/** Nothing is left to do for this pain. */
export const isSettledOrRefused = (pain: Pain): boolean => isSettled(pain) || isRefused(pain);

/** The repair of this pain that the customer chose and that has not ended yet; there is at most one. */
export const repairUnderWay = (state: CaseState, painId: LocalId): Repair | null =>
  state.repairs.find((repair) => repair.painId === painId && repair.status === 'under-way') ?? null;

/** A repair under way or completed, or a told refusal: what unlocks gestures (I3) and the decision. */
export const hasAnswerUnderWay = (state: CaseState, pain: Pain): boolean => isSettledOrRefused(pain) || repairUnderWay(state, pain.painId) !== null;

/** One word for how a pain stands; `answered` is a refusal that was told. */
export const painStatus = (state: CaseState, pain: Pain): PainView['status'] => {
  if (isSettled(pain)) return 'settled';
  if (isRefused(pain)) return 'answered';
  return repairUnderWay(state, pain.painId) === null ? 'open' : 'under-way';
};
