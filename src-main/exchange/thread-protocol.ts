/** What the reading thread is given and what it says. */
import type { Result } from '../shared/result';
import type { FileChoice, FileFault, Inspection } from './inspect';
import type { TableJob } from './read-table';
import type { IncomingBatch } from './table-reading';

/** One task for one thread. */
export type ReadingTask =
  | { readonly kind: 'inspect'; readonly path: string; readonly nameOfFile: string; readonly choice: FileChoice }
  | { readonly kind: 'read'; readonly job: TableJob };

/** What the thread says. Main answers each piece with any message, which allows one more. */
export type ReadingWord = { readonly inspected: Result<Inspection, FileFault> } | { readonly piece: Result<IncomingBatch, FileFault> } | { readonly end: true };

/** So many pieces may be on their way: enough that neither side waits, few enough that no file piles up. */
export const PIECES_AHEAD = 3;
