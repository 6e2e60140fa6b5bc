/** What every measurement is given: where to work, the made record, and how many rounds. */
import type { Row } from './row';

/** Folders and sizes of this run. `profile` holds the made record; `scratch` is for files of a measurement's own, on the same disk. */
export type BenchContext = {
  readonly project: string; readonly electron: string; readonly isRoot: boolean; readonly profile: string; readonly scratch: string;
  readonly cases: number; readonly say: (line: string) => void;
};

/** One group of rows that can be asked for by name. A thrown error is why it could not be measured. */
export type Measure = (context: BenchContext) => Promise<readonly Row[]>;
