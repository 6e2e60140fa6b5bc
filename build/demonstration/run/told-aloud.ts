/** Tells the walk while it goes: the lines that the walk itself says, and, when it stops, at which step and why. */
import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';

const COLOURS = new RegExp(String.raw`${String.fromCharCode(27)}\[[0-9;]*m`, 'g');
const plain = (error: TestError | undefined): string => (error?.message ?? 'no reason was given').replace(COLOURS, '');

/** Reporter of the demonstration. */
class ToldAloud implements Reporter {
  private failures = 0;

  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onStdErr(chunk: string | Buffer): void {
    process.stderr.write(chunk);
  }

  onError(error: TestError): void {
    this.failures += 1;
    process.stdout.write(`The demonstration could not begin: ${plain(error)}\n`);
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    if (result.status === 'passed') return;
    this.failures += 1;
    const step = result.steps.findLast((each) => each.category === 'test.step' && each.error !== undefined);
    process.stdout.write(`The demonstration stopped at "${step?.title ?? 'the start'}": ${plain(result.error)}\n`);
  }

  onEnd(_result: FullResult): void {
    if (this.failures === 0) process.stdout.write('\n');
  }
}

export default ToldAloud;
