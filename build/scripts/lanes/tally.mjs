// What a lane of `npm test` found, and how the whole run is summed up. A skipped test is named and never counts as passed.

/**
 * @typedef {{
 *   name: string, passed: number, seconds: number,
 *   failures: readonly string[],
 *   skipped: readonly string[],
 *   notRun?: string,
 * }} LaneResult failures are full texts, one per failed test or check; skipped are names; notRun is the reason why nothing ran
 */

/** @param {LaneResult} lane */
const headline = ({ name, passed, failures, skipped, seconds, notRun }) => {
  if (notRun !== undefined) return `${name}: not run: ${notRun}`;
  if (passed + failures.length + skipped.length === 0) return `${name}: no tests`;
  const skippedPart = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${name}: ${passed} passed, ${failures.length} failed${skippedPart} (${seconds.toFixed(1)} s)`;
};

/** A lane as text: its counts, then every failure in full, then the names of skipped tests. @param {LaneResult} lane */
export const describeLane = (lane) => [headline(lane), ...lane.failures.map((text) => `\n✗ ${text}\n`), ...lane.skipped.map((name) => `  skipped: ${name}`)].join('\n');

/** The sum and the exit code: 1 when something failed or when nothing ran at all. @param {readonly LaneResult[]} lanes */
export const sumUp = (lanes) => {
  const passed = lanes.reduce((sum, lane) => sum + lane.passed, 0);
  const failed = lanes.reduce((sum, lane) => sum + lane.failures.length, 0);
  return { lastLine: `${passed} passed, ${failed} failed`, exitCode: failed > 0 || passed === 0 ? 1 : 0 };
};

/** A lane that did not run. @param {string} name @param {string} reason @returns {LaneResult} */
export const notRun = (name, reason) => ({ name, passed: 0, seconds: 0, failures: [], skipped: [], notRun: reason });
