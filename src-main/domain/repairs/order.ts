/** In which order options are shown (S0.5). */
import type { PackRules } from '../../shared/playbook/rules';
import type { Repair } from '../case/state';
import { minutesAsked } from '../effort/minutes';

/** Least effort for the customer first, then the soonest ready (an unknown time last), then the cheapest; equal ones keep their order. */
export const byEffortSpeedCost = (repairs: readonly Repair[], weights: PackRules['effort']): readonly Repair[] => repairs.toSorted((a, b) =>
  minutesAsked(a.effort, weights) - minutesAsked(b.effort, weights)
  || (a.readyAt ?? Number.MAX_SAFE_INTEGER) - (b.readyAt ?? Number.MAX_SAFE_INTEGER)
  || a.costMinor - b.costMinor);
