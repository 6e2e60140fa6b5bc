/** The few figures that a row of the table shows. */

/** The value below which `share` of the sorted sample lies, by nearest rank; NaN for an empty sample. */
export const quantile = (sample: readonly number[], share: number): number => {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

/** The middle value; the mean of the two in the middle when there are two. */
export const median = (sample: readonly number[]): number => {
  const sorted = [...sample].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2 : (sorted[Math.floor(half)] ?? Number.NaN);
};

/** The 95th of a hundred. */
export const p95 = (sample: readonly number[]): number => quantile(sample, 0.95);
