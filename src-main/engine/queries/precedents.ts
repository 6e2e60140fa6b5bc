/** What was given for the same harm before: figures of closed cases of the same subject, by kind of pain. No name, no word, and no amount that fewer than three remedies stand behind. */
import type { CaseState } from '../../domain/case/state';
import type { Governing } from '../../domain/playbook/governing';
import { subjectIdOf } from '../../domain/triage/matter';
import type { GivenBefore, PrecedentView } from '../../shared/views/guidance-views';
import type { GivenRemedy, Rows } from '../ports';

/** Below this an amount would tell of somebody. */
const FEWEST = 3;
/** Options worth a glance. */
const MOST_OPTIONS = 5;
/** What was given long ago says little of what is usual now. */
const NEWEST = 1_000;

/** The amount at a part of the way through all amounts, the nearest one below. */
const quartile = (ascending: readonly number[], part: number): number => ascending[Math.floor((ascending.length - 1) * part)] ?? 0;

const figures = (remedies: readonly GivenRemedy[]): GivenBefore => {
  const amounts = remedies.map(({ amountMinor }) => amountMinor).toSorted((a, b) => a - b);
  return { count: remedies.length, quartiles: remedies.length < FEWEST ? null : { lowerMinor: quartile(amounts, 0.25), medianMinor: quartile(amounts, 0.5), upperMinor: quartile(amounts, 0.75) } };
};

const mostTaken = (remedies: readonly GivenRemedy[], { pack }: Governing): PrecedentView['options'] => {
  const counts = new Map<string, number>();
  for (const { optionId } of remedies) if (optionId !== null) counts.set(optionId, (counts.get(optionId) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_OPTIONS).map(([optionId, count]) => ({ optionId, count, what: pack?.options.options.find(({ id }) => id === optionId)?.what ?? null }));
};

/** One line for each kind of pain of the case; repairs and goodwill side by side, never added (S0.3). */
export const precedentsOf = (rows: Pick<Rows, 'givenBefore'>, state: CaseState, governing: Governing): PrecedentView[] => {
  const subjectId = subjectIdOf(state);
  return [...new Set(state.pains.map(({ kind }) => kind))].map((painKind) => {
    const repairs = rows.givenBefore(subjectId, painKind, 'repair', NEWEST);
    return { painKind, repairs: figures(repairs), goodwill: figures(rows.givenBefore(subjectId, painKind, 'gesture', NEWEST)), options: mostTaken(repairs, governing) };
  });
};
