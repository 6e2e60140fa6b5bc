/** How a table is written, found out from its beginning: the sign between cells, junk lines above the headings, and a name for each column. */
import { parse } from 'csv-parse/sync';
import { DELIMITERS, type Delimiter } from '../../shared/vocabulary/importing';
import { looksLikeDate } from '../rows/dates';

/** What was found. `labels` are unique; `isNamed` is false where the heading is empty and the label was made here. */
export type Outline = {
  readonly delimiter: Delimiter; readonly headerLine: number;
  readonly columns: readonly { readonly label: string; readonly isNamed: boolean }[];
};

/** Junk is looked for in so many lines above the headings. */
const JUNK_LINES_MAX = 40;
const SAMPLE_RECORDS = 80;
const HEADING_MAX = 120;

const recordsOf = (text: string, delimiter: Delimiter, limit = SAMPLE_RECORDS): string[][] => {
  const records: string[][] = [];
  const keep = (record: string[]): string[] => {
    records.push(record);
    return record;
  };
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true, skip_empty_lines: true, bom: false, to: limit, on_record: keep });
  } catch {
    // A quote that is open where the sample ends, or for ever: the records before it are whole. Without any, the line by itself says enough.
    return records.length > 0 ? records : parse(text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n')).replaceAll('"', ''), { delimiter, relax_column_count: true });
  }
};

const widest = (records: readonly (readonly string[])[]): { readonly width: number; readonly share: number } => {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) [width, most] = [length, count];
  }
  return { width, share: records.length === 0 ? 0 : most / records.length };
};

const NUMBER = /^[-+]?[\d.,\s]+%?$/;

/** Headings are short words: neither dates nor numbers, and most of them there. */
const looksLikeHeadings = (cells: readonly string[]): boolean => {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return said.length > 0 && said.length >= cells.length / 2 && said.every((cell) => cell.length <= HEADING_MAX && !NUMBER.test(cell) && !looksLikeDate(cell));
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && starts.length < JUNK_LINES_MAX; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** Columns get the heading's words; an empty heading gets `#` and its place, a second one of the same words its count. */
export const labelColumns = (headings: readonly string[]): Outline['columns'] => {
  const taken = new Map<string, number>();
  return headings.map((heading, index) => {
    const words = heading.replace(/\s+/g, ' ').trim().slice(0, HEADING_MAX);
    const wanted = words === '' ? `#${index + 1}` : words;
    let count = (taken.get(wanted) ?? 0) + 1;
    while (count > 1 && taken.has(`${wanted} (${count})`)) count += 1;
    taken.set(wanted, count);
    const label = count === 1 ? wanted : `${wanted} (${count})`;
    taken.set(label, taken.get(label) ?? 1);
    return { label, isNamed: words !== '' };
  });
};

type Candidate = Outline & { readonly score: number };

const outlineWith = (text: string, delimiter: Delimiter): Candidate => {
  const starts = lineStarts(text);
  for (const [index, start] of starts.entries()) {
    const below = text.slice(start);
    // One record first: reading eighty wide ones below each line of junk takes seconds.
    const [heading] = recordsOf(below, delimiter, 1);
    if (heading === undefined || heading.length < 2 || !looksLikeHeadings(heading)) continue;
    const [first = heading, ...rest] = recordsOf(below, delimiter);
    const body = widest(rest.length > 0 ? rest : [first]);
    if (body.width !== first.length || body.share < 0.5) continue;
    return { delimiter, headerLine: index + 1, columns: labelColumns(first), score: first.length * body.share };
  }
  const records = recordsOf(text, delimiter);
  const body = widest(records);
  const first = records[0] ?? [];
  if (body.width === 1 && looksLikeHeadings(first)) return { delimiter, headerLine: 1, columns: labelColumns(first), score: 0 };
  return { delimiter, headerLine: 0, columns: labelColumns(Array.from({ length: body.width }, () => '')), score: body.width > 1 ? body.width * body.share * 0.5 : 0 };
};

/** Finds the outline in the first part of a file's text; `delimiter` is what a person chose, if anybody did. */
export const outlineOf = (text: string, delimiter: Delimiter | null = null): Outline => {
  const candidates = (delimiter === null ? DELIMITERS : [delimiter]).map((each) => outlineWith(text, each));
  const best = candidates.reduce((found, each) => (each.score > found.score ? each : found));
  return { delimiter: best.delimiter, headerLine: best.headerLine, columns: best.columns };
};
