/** In which order options are shown (S0.5). */
import type { EffortAsked } from '../../shared/contract/parts';
import type { Repair } from '../case/state';

/** A visit costs the customer about an hour and a half, a document half an hour: only for ordering, shown nowhere. */
const VISIT_MINUTES = 90;
const DOCUMENT_MINUTES = 30;

const effortMinutes = ({ minutes, visits, documents }: EffortAsked): number => minutes + visits * VISIT_MINUTES + documents * DOCUMENT_MINUTES;

/** Least effort for the customer first, then the soonest ready (an unknown time last), then the cheapest; equal ones keep their order. */
export const byEffortSpeedCost = (repairs: readonly Repair[]): readonly Repair[] => repairs.toSorted((a, b) =>
  effortMinutes(a.effort) - effortMinutes(b.effort)
  || (a.readyAt ?? Number.MAX_SAFE_INTEGER) - (b.readyAt ?? Number.MAX_SAFE_INTEGER)
  || a.costMinor - b.costMinor);
