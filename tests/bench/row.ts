/** One line of the table: what was measured, against what, and whether it keeps its budget. */
import { median, p95 } from './statistics';

/** A measured line. `limit` says what it is held against, in words; `held` is the figure that the budget speaks of, with the most it may be. */
export type Row = {
  readonly what: string; readonly limit: string; readonly unit: 'ms' | 'MB' | '%' | 'a second';
  readonly median: number; readonly p95: number | null; readonly count: number; readonly ratio: number | null;
  readonly budget: string; readonly isOver: boolean | null;
};

/** Something that could not be measured, and why. */
export type NotMeasured = { readonly what: string; readonly because: string };

/** Everything measured on one made record; `record` says how large it was. */
export type Measured = { readonly record: string; readonly rows: readonly Row[]; readonly missing: readonly NotMeasured[] };

/** What a measurement is held to: the most its median, 95th percentile or ratio may be, or a fixed verdict; null promises nothing. */
export type Budget = { readonly words: string; readonly by: 'median' | 'p95' | 'ratio'; readonly most: number } | { readonly words: string; readonly isOver: boolean } | null;

const isOver = (budget: Budget, figures: { readonly median: number; readonly p95: number; readonly ratio: number | null }): boolean | null => {
  if (budget === null) return null;
  if ('isOver' in budget) return budget.isOver;
  const held = figures[budget.by];
  return held === null ? null : held > budget.most;
};

/** A line from a sample. `baseline` is the sample it is compared with, median to median. */
export const rowOf = (what: string, sample: readonly number[], more: { readonly limit?: string; readonly unit?: Row['unit']; readonly baseline?: readonly number[]; readonly budget?: Budget } = {}): Row => {
  const { limit = '–', unit = 'ms', baseline, budget = null } = more;
  const middle = median(sample);
  const ratio = baseline === undefined ? null : middle / median(baseline);
  return {
    what, limit, unit, median: middle, p95: sample.length > 1 ? p95(sample) : null, count: sample.length, ratio,
    budget: budget?.words ?? '–', isOver: isOver(budget, { median: middle, p95: p95(sample), ratio }),
  };
};

/** A figure as the table writes it: three digits that mean something. */
export const figure = (value: number, unit: Row['unit']): string => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(unit === '%' ? 1 : digits)} ${unit === 'a second' ? '/s' : unit}`;
};
