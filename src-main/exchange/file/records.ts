/**
 * The records of a table in pieces, each with the physical line on which it begins. A quote that is never closed would swallow the rest of the
 * file; it is refused by its line, and reading goes on with the next one.
 */
import { parse, type CsvError } from 'csv-parse';
import { decodeText, fromLine, readBytes } from './text';
import type { Delimiter, TextEncoding } from '../../shared/vocabulary/importing';

/** How a table is written. `headerLine` counts from 1; 0 says that there is no line of headings. */
export type Layout = { readonly encoding: TextEncoding; readonly delimiter: Delimiter; readonly headerLine: number };

/** One record, or why there is none. */
export type TableRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly cells: null; readonly fault: 'quote-not-closed' | 'row-too-long' | 'rest-not-read' };

/** A record longer than this many bytes is not a complaint but a quote that was never closed. */
export const RECORD_BYTES_MAX = 1_048_576;
/** After so many such records the file is not a table. */
const RESTARTS_MAX = 100;

const lineFeedsIn = (cells: readonly string[]): number => {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
};

type Stopped = { readonly atLine: number; readonly fault: 'quote-not-closed' | 'row-too-long' };

const faultOf = (error: CsvError): Stopped['fault'] | null => {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return 'row-too-long';
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : null;
};

/** Records of one run over the text; answers where a quote was left open, or null at the end. */
async function* oneRun(text: AsyncIterable<string>, delimiter: Delimiter, firstLine: number): AsyncGenerator<TableRecord[], Stopped | null, undefined> {
  let batch: TableRecord[] = [];
  let lastLine = firstLine - 1;
  const ended: { failure: CsvError | null } = { failure: null };
  const parser = parse({
    delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true, skip_empty_lines: true, bom: false, max_record_size: RECORD_BYTES_MAX,
    on_record: (cells: string[], context) => {
      const endsAt = firstLine - 1 + context.lines;
      batch.push({ line: endsAt === lastLine + 1 ? endsAt : endsAt - lineFeedsIn(cells), cells });
      lastLine = endsAt;
      return null;
    },
  });
  parser.on('error', (error: CsvError) => { ended.failure ??= error; });
  parser.resume();
  const stopped = (error: CsvError): Stopped => {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { atLine: lastLine + 1, fault };
  };
  for await (const piece of text) {
    const error = await new Promise<CsvError | null>((resolve) => {
      parser.write(piece, (thrown) => resolve((thrown ?? null) as CsvError | null));
    });
    const done = batch;
    batch = [];
    if (done.length > 0) yield done;
    if (error !== null) return stopped(error);
  }
  await new Promise<void>((resolve) => {
    parser.once('close', () => resolve());
    parser.end();
  });
  if (batch.length > 0) yield batch;
  return ended.failure === null ? null : stopped(ended.failure);
}

async function* counted(pieces: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    onBytes(piece.length);
    yield piece;
  }
}

/** All records from the given line on, in pieces as they are read. `onBytes` hears how far the reading is, as the number of bytes so far. */
export async function* readRecords(path: string, { encoding, delimiter }: Layout, line: number, onBytes: (soFar: number) => void = () => undefined): AsyncGenerator<TableRecord[], void, undefined> {
  let from = line;
  for (let restarts = 0; ; restarts += 1) {
    let bytes = 0;
    const pieces = counted(readBytes(path), (count) => onBytes(bytes += count));
    const stopped = yield* oneRun(fromLine(decodeText(pieces, encoding), from), delimiter, from);
    if (stopped === null) return;
    const isOver = restarts === RESTARTS_MAX;
    yield [{ line: stopped.atLine, cells: null, fault: isOver ? 'rest-not-read' : stopped.fault }];
    if (isOver) return;
    from = stopped.atLine + 1;
  }
}
