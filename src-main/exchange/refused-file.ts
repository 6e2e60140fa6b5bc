/** Refused rows as a CSV to put right and bring again: line and reason first, then the row's own cells. A cell can start no formula in a spreadsheet. */
import type { RefusedRecord } from './read-table';

/** What a spreadsheet would take for a formula, also behind spaces and in the wide signs of Chinese input. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;

/** A cell as text for good: a quote mark stands before what would be a formula. */
export const neutralCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${neutralCell(text).replaceAll('"', '""')}"`;

/** The file: UTF-8 with a mark, so that spreadsheets read Chinese; CRLF, as the format wants. `reasonOf` says the reason in the person's language. */
export const refusedFile = (headings: readonly string[], records: readonly RefusedRecord[], reasonOf: (record: RefusedRecord) => string): string => {
  const lines = records.map((record) => [String(record.line), reasonOf(record), ...record.cells]);
  return `\uFEFF${[headings, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
};
