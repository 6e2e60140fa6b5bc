// What `npm test` says at its end can be trusted: a skipped test is no passed test, and no test at all is no success.
import { describe, expect, it } from 'vitest';
import { describeLane, notRun, sumUp, type LaneResult } from '../../../build/scripts/lanes/tally.mjs';

const lane = (change: Partial<LaneResult>): LaneResult => ({ name: 'unit', passed: 0, seconds: 1.25, failures: [], skipped: [], ...change });

describe('the end of npm test', () => {
  it('adds up passed and failed over all lanes', () => {
    expect(sumUp([lane({ passed: 3 }), lane({ passed: 4, failures: ['a', 'b'] })])).toEqual({ lastLine: '7 passed, 2 failed', exitCode: 1 });
  });

  it('succeeds only when something passed and nothing failed', () => {
    expect(sumUp([lane({ passed: 1 })]).exitCode).toBe(0);
    expect(sumUp([lane({})]).exitCode).toBe(1);
    expect(sumUp([]).exitCode).toBe(1);
  });

  it('names each skipped test and counts it nowhere', () => {
    const withSkipped = lane({ passed: 2, skipped: ['prints the letter'] });
    expect(describeLane(withSkipped)).toBe('unit: 2 passed, 0 failed, 1 skipped (1.3 s)\n  skipped: prints the letter');
    expect(sumUp([withSkipped]).lastLine).toBe('2 passed, 0 failed');
    expect(sumUp([lane({ skipped: ['prints the letter'] })]).exitCode).toBe(1);
  });

  it('prints a failure in full', () => {
    expect(describeLane(lane({ failures: ['close\nexpected 3\nfound 4'] }))).toContain('✗ close\nexpected 3\nfound 4');
  });

  it('says why a lane did not run, and does not count it as passed', () => {
    const sandbox = notRun('sandbox', 'no user namespaces here');
    expect(describeLane(sandbox)).toBe('sandbox: not run: no user namespaces here');
    expect(sumUp([sandbox]).exitCode).toBe(1);
  });

  it('says that an empty lane is empty', () => {
    expect(describeLane(lane({ name: 'engine' }))).toBe('engine: no tests');
  });
});
