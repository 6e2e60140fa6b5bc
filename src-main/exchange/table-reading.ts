/** How the house reads tables: on a thread of its own in the program, in place in a test. Both give the same pieces. */
import { hash } from 'node:crypto';
import { incomingRow, type IncomingRow } from '../engine/incoming-row';
import { err, ok, type Result } from '../shared/result';
import { inspectFile, type FileChoice, type FileFault, type Inspection } from './inspect';
import { readTable, type RowBatch, type TableJob } from './read-table';

/** One piece of the table with its rows ready to come in. */
export type IncomingBatch = Omit<RowBatch, 'rows'> & { readonly rows: readonly IncomingRow[] };

/** Reads tables. `read` ends when nobody listens any more; a file that goes away in the middle ends it with a fault. */
export type TableReading = {
  readonly inspect: (path: string, nameOfFile: string, choice: FileChoice) => Promise<Result<Inspection, FileFault>>;
  readonly read: (job: TableJob) => AsyncIterable<Result<IncomingBatch, FileFault>>;
};

/** What the file system throws when a file is away, closed to this person or on a stick that was pulled. */
const isFileFault = (thrown: unknown): boolean => thrown instanceof Error && 'syscall' in thrown;

const fingerprint = (text: string): string => hash('sha256', text, 'hex');

/** The pieces of a table as values. */
export async function* piecesOf(job: TableJob): AsyncGenerator<Result<IncomingBatch, FileFault>, void, undefined> {
  try {
    for await (const batch of readTable(job)) yield ok({ ...batch, rows: batch.rows.map((row) => incomingRow(fingerprint, job.mapping.source, row)) });
  } catch (thrown) {
    if (!isFileFault(thrown)) throw thrown;
    yield err('import-file-not-read');
  }
}

/** Reads in place. */
export const readingHere: TableReading = { inspect: inspectFile, read: piecesOf };
