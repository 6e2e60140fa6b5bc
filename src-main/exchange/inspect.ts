/** A chosen file as far as its beginning shows. What is assumed here is shown to a person before anything comes in. */
import { open } from 'node:fs/promises';
import { err, ok, type Result } from '../shared/result';
import type { Delimiter, SourceProfile, TextEncoding } from '../shared/vocabulary/importing';
import type { ImportMapping } from '../shared/views/import-views';
import { assumeEncoding } from './file/encoding';
import { outlineOf } from './file/layout';
import { readRecords, RECORD_BYTES_MAX, type Layout } from './file/records';
import { decodeText } from './file/text';
import { guessMapping, type SeenColumn } from './mapping/guess-mapping';
import { wordsOf } from './rows/read-row';

/** What a person chose against the assumption; null leaves it to the file. */
export type FileChoice = { readonly encoding: TextEncoding | null; readonly delimiter: Delimiter | null };

/** What was found. `nameOfFile` in the mapping stands for a source that nothing names. */
export type Inspection = {
  readonly sizeBytes: number; readonly layout: Layout; readonly isEncodingMarked: boolean; readonly unreadableSigns: number;
  readonly columns: readonly SeenColumn[]; readonly profile: SourceProfile | null; readonly mapping: ImportMapping;
};

/** Why a file is not read: it is away or closed to this person, it is no table of text, or no table that anybody could look at. */
export type FileFault = 'import-file-not-read' | 'import-not-a-table' | 'import-line-too-long' | 'import-too-many-columns';

const HEAD_BYTES = 2 * 1_024 * 1_024;
/** More than any export of a complaint system has; each is shown and mapped by a person. */
const COLUMNS_MAX = 1_000;
const SAMPLE_ROWS = 5;
const SAMPLE_SIGNS = 300;
/** A workbook is an archive; other programs' files are full of signs that no text has. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
const STRANGE_SHARE = 0.05;

const headOf = async (path: string): Promise<{ readonly head: Uint8Array; readonly sizeBytes: number } | null> => {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const head = new Uint8Array(Math.min(size, HEAD_BYTES));
      const { bytesRead } = await file.read(head, 0, head.length, 0);
      return { head: head.subarray(0, bytesRead), sizeBytes: size };
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
};

const isStrange = (head: Uint8Array, encoding: TextEncoding): boolean => {
  if (ARCHIVE.every((byte, index) => head[index] === byte)) return true;
  if (encoding.startsWith('utf-16')) return false;
  const strange = head.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? count + 1 : count), 0);
  return strange > head.length * STRANGE_SHARE;
};

const textOf = async (head: Uint8Array, encoding: TextEncoding): Promise<string> => {
  let text = '';
  for await (const piece of decodeText([head], encoding)) text += piece;
  return text;
};

/** The last line of a beginning is cut anywhere; it is left out unless it is the only one. */
const wholeLines = (text: string, isWhole: boolean): string => {
  const end = text.lastIndexOf('\n');
  return isWhole || end < 0 ? text : text.slice(0, end + 1);
};

const samplesOf = async (path: string, layout: Layout, width: number): Promise<string[][]> => {
  const samples: string[][] = Array.from({ length: width }, () => []);
  for await (const batch of readRecords(path, layout, layout.headerLine + 1)) {
    for (const { cells } of batch) {
      samples.forEach((column, index) => {
        const words = wordsOf(cells?.[index] ?? '');
        if (column.length < SAMPLE_ROWS && words !== '') column.push(words.slice(0, SAMPLE_SIGNS));
      });
    }
    // One piece of the file is plenty to look at.
    break;
  }
  return samples;
};

/** Looks at a file. `nameOfFile` is how the source is called where the headings do not tell. */
export const inspectFile = async (path: string, nameOfFile: string, choice: FileChoice): Promise<Result<Inspection, FileFault>> => {
  const read = await headOf(path);
  if (read === null) return err('import-file-not-read');
  const { head, sizeBytes } = read;
  const assumed = await assumeEncoding([head]);
  const encoding = choice.encoding ?? assumed.encoding;
  if (head.length === 0 || isStrange(head, encoding)) return err('import-not-a-table');
  const text = wholeLines(await textOf(head, encoding), head.length === sizeBytes);
  // What is longer than a record may be, is no line of a table. It is not even looked into: it may go on for as long as the file.
  if (sizeBytes > RECORD_BYTES_MAX && !text.slice(0, RECORD_BYTES_MAX).includes('\n')) return err('import-line-too-long');
  const outline = outlineOf(text, choice.delimiter);
  if (outline.columns.length > COLUMNS_MAX) return err('import-too-many-columns');
  const layout = { encoding, delimiter: outline.delimiter, headerLine: outline.headerLine };
  const samples = await samplesOf(path, layout, outline.columns.length);
  const columns = outline.columns.map((column, index) => ({ ...column, samples: samples[index] ?? [] }));
  return ok({
    sizeBytes, layout, isEncodingMarked: assumed.isMarked, unreadableSigns: text.split('\uFFFD').length - 1, columns, ...guessMapping(columns, nameOfFile),
  });
};
