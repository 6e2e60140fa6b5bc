/** What was given for the same harm before: figures of closed cases of the same subject, by kind of pain. No name, no word, and no amount that fewer than three cases stand behind. */
import type { CaseState } from '../../domain/case/state';
import type { Governing } from '../../domain/playbook/governing';
import { subjectIdOf } from '../../domain/triage/matter';
import type { GivenBefore, PrecedentView } from '../../shared/views/guidance-views';
import type { GivenAmounts, Rows } from '../ports';

/** Below this an amount would tell of somebody. */
const FEWEST = 3;
/** Options worth a glance. */
const MOST_OPTIONS = 5;

const figures = ({ count, lowerMinor, medianMinor, upperMinor }: GivenAmounts): GivenBefore => ({ count, quartiles: count < FEWEST ? null : { lowerMinor, medianMinor, upperMinor } });

/** One line for each kind of pain of the case; repairs and goodwill side by side, never added (S0.3). */
export const precedentsOf = (rows: Pick<Rows, 'givenBefore' | 'optionsTakenBefore'>, state: CaseState, { pack }: Governing): PrecedentView[] => {
  const subjectId = subjectIdOf(state);
  return [...new Set(state.pains.map(({ kind }) => kind))].map((painKind) => ({
    painKind, repairs: figures(rows.givenBefore(subjectId, painKind, 'repair')), goodwill: figures(rows.givenBefore(subjectId, painKind, 'gesture')),
    options: rows.optionsTakenBefore(subjectId, painKind, MOST_OPTIONS).map(({ optionId, count }) => ({ optionId, count, what: pack?.options.options.find(({ id }) => id === optionId)?.what ?? null })),
  }));
};
