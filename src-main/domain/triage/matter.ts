/** What a complaint is about, in the words of the pack: its subject, whose fault it was, and the step of the journey. */
import type { Cause } from '../../shared/vocabulary/case';
import type { CaseState } from '../case/state';
import type { Governing } from '../playbook/governing';

/** The subject as confirmed, or null while nobody did. */
export const subjectIdOf = (state: Pick<CaseState, 'category'>): string | null => state.category?.subjectId ?? null;

/** Causes that lie in the house itself. */
const OWN: readonly Cause[] = ['staff-conduct', 'knowledge', 'process', 'system', 'product', 'price-or-contract', 'information', 'safety'];

/** True where an end of this case found the cause in the house. */
export const isOwnFault = (state: CaseState): boolean =>
  [...state.pastClosures, state.closure].some((closure) => closure !== null && closure.review !== null && OWN.includes(closure.review.cause));

/** True where the step that went wrong is one of the few that decide (S3.6); a step is known by its id or by its name in either language. */
export const isDecisiveStep = (state: CaseState, { pack }: Governing): boolean => {
  const told = state.facts.journeyStep?.trim().toLowerCase() ?? null;
  return told !== null && pack?.journey.steps.some(({ id, name, isDecisive }) => isDecisive && [id, name['zh-CN'], name.en].some((word) => word.toLowerCase() === told)) === true;
};
