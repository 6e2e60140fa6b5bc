/** One record of a table to one complaint, or to the reason why it does not come in. Words are taken as they are: redactions stay, formulas stay text, nothing is cut. */
import { createHash } from 'node:crypto';
import type { ImportedComplainant, ImportRow } from '../../engine/import-row';
import { err, ok, type Result } from '../../shared/result';
import { IMPORT_FIELDS, IMPORT_STORY_MAX, type DateOrder, type ImportField, type RowRefusal } from '../../shared/vocabulary/importing';
import type { CalendarDay } from '../../shared/vocabulary/time';
import type { ImportMapping } from '../../shared/views/import-views';
import { readAmount } from './amounts';
import { readChannel, readStatus } from './closed-words';
import { readDay } from './dates';

/** What reading a record needs: places of the mapped columns, the order of dates, and the day on which nothing can lie in the future. */
export type RowPlan = {
  readonly mapping: ImportMapping; readonly width: number; readonly places: Readonly<Record<ImportField, number | null>>;
  /** Columns with a heading: what the digest of a row is made of. A numbering that some program put in front is no part of a complaint. */
  readonly named: readonly number[];
  readonly dateOrder: DateOrder | null; readonly today: CalendarDay;
};

/** Why a record is refused, and about which meaning. */
export type Refused = { readonly code: RowRefusal; readonly field: ImportField | null };

const LINE_MAX = 300;
const WORDS_MAX = 4_000;
const REFERENCE_MAX = 100;
const DIGEST_SIGNS = 24;
/** Where a row may be shorter than the headings: what follows was empty and dropped by some program. */
const MUST_BE_THERE: readonly ImportField[] = ['sourceReference', 'receivedOn', 'story', 'status'];
const UNSEEN = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const MAYBE_UNSEEN = /[^\x20-\x7e\n\t\u4e00-\u9fff]/;
/** What spreadsheets make of a long number: several complaints share it. */
const ROUNDED = /^\d(?:[.,]\d+)?e\+?\d+$/i;
const SAID_NOTHING = /^(?:n\/?a|none|null|nil|unknown|-+|no sub-issue|i do not know|无|不详|暂无)$/i;

/** Words as they come in: without signs that nobody sees, trimmed. */
export const wordsOf = (cell: string): string => (MAYBE_UNSEEN.test(cell) ? cell.replace(UNSEEN, '') : cell).trim();

/** Places for the columns of a mapping; a label that the table does not have is as good as none. */
export const planOf = (mapping: ImportMapping, columns: readonly { readonly label: string; readonly isNamed: boolean }[], dateOrder: DateOrder | null, today: CalendarDay): RowPlan => {
  const at = new Map(columns.map(({ label }, index) => [label, index]));
  const places = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, at.get(mapping.columns[field] ?? '') ?? null])) as Record<ImportField, number | null>;
  return { mapping, width: columns.length, places, named: columns.flatMap(({ isNamed }, index) => (isNamed ? [index] : [])), dateOrder, today };
};

const raggedness = ({ width, places }: RowPlan, cells: readonly string[]): Refused | null => {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) return { code: 'too-many-cells', field: null };
  const missing = MUST_BE_THERE.find((field) => (places[field] ?? -1) >= cells.length);
  return missing === undefined ? null : { code: 'too-few-cells', field: missing };
};

/** `row-` and a digest of what the row says. */
export const digestOf = (plan: RowPlan, cells: readonly string[]): string => {
  const said = plan.named.length > 0 ? plan.named.map((index) => wordsOf(cells[index] ?? '')) : cells.map(wordsOf);
  return `row-${createHash('sha256').update(JSON.stringify(said), 'utf8').digest('hex').slice(0, DIGEST_SIGNS)}`;
};

type Reading = { readonly of: (field: ImportField) => string | null; readonly fault: { at: Refused | null } };

const readingOf = (plan: RowPlan, cells: readonly string[]): Reading => ({
  of: (field) => {
    const place = plan.places[field];
    const words = place === null ? '' : wordsOf(cells[place] ?? '');
    return words === '' ? null : words;
  },
  fault: { at: null },
});

const refuse = (reading: Reading, code: RowRefusal, field: ImportField | null): null => {
  reading.fault.at ??= { code, field };
  return null;
};

const bounded = (reading: Reading, field: ImportField, max: number): string | null => {
  const words = reading.of(field);
  return words !== null && words.length > max ? refuse(reading, field === 'story' ? 'story-too-long' : 'field-too-long', field) : words;
};

const lineOf = (reading: Reading, field: ImportField): string | null => bounded(reading, field, LINE_MAX)?.replace(/\s*[\n\t]\s*/g, ' ') ?? null;

const saidLine = (reading: Reading, field: ImportField): string | null => {
  const words = lineOf(reading, field);
  return words !== null && SAID_NOTHING.test(words) ? null : words;
};

const joined = (reading: Reading, first: ImportField, second: ImportField): string | null => {
  const parts = [saidLine(reading, first), saidLine(reading, second)].filter((part) => part !== null);
  const whole = [...new Set(parts)].join(' / ');
  return whole === '' ? null : whole.length <= LINE_MAX ? whole : (parts[0] ?? null);
};

const dayAt = (reading: Reading, field: 'receivedOn' | 'closedOn', { dateOrder, today }: RowPlan): CalendarDay | null => {
  const words = reading.of(field);
  if (words === null) return null;
  const read = readDay(words, dateOrder);
  if ('fault' in read) return refuse(reading, read.fault === 'order-unknown' ? 'date-not-read' : read.fault, field);
  return read.day > today ? refuse(reading, 'date-in-future', field) : read.day;
};

const amountAt = (reading: Reading, field: 'requestedAmount' | 'paidAmount'): number | null => {
  const words = reading.of(field);
  return words === null ? null : readAmount(words) ?? refuse(reading, 'amount-not-read', field);
};

const referenceAt = (reading: Reading, plan: RowPlan, cells: readonly string[]): string | null => {
  if (plan.places.sourceReference === null) return digestOf(plan, cells);
  const words = reading.of('sourceReference');
  if (words === null) return refuse(reading, 'reference-missing', 'sourceReference');
  if (ROUNDED.test(words)) return refuse(reading, 'reference-rounded', 'sourceReference');
  return words.length > REFERENCE_MAX ? refuse(reading, 'field-too-long', 'sourceReference') : words;
};

const complainantAt = (reading: Reading): ImportedComplainant | null => {
  const name = saidLine(reading, 'complainantName');
  return name === null ? null : { name, phone: saidLine(reading, 'complainantPhone'), address: saidLine(reading, 'complainantAddress') };
};

/** Reads one record. */
export const readRow = (plan: RowPlan, line: number, cells: readonly string[]): Result<ImportRow, Refused> => {
  const ragged = raggedness(plan, cells);
  if (ragged !== null) return err(ragged);
  const reading = readingOf(plan, cells);
  const { mapping } = plan;
  const recordedStatus = lineOf(reading, 'status');
  const recordedChannel = lineOf(reading, 'channel');
  const closedOn = dayAt(reading, 'closedOn', plan);
  const row = {
    line, sourceReference: referenceAt(reading, plan, cells) ?? '', receivedOn: dayAt(reading, 'receivedOn', plan), closedOn,
    story: bounded(reading, 'story', IMPORT_STORY_MAX), product: joined(reading, 'product', 'subProduct'), issue: joined(reading, 'issue', 'subIssue'),
    channel: (recordedChannel === null ? null : readChannel(recordedChannel)) ?? mapping.channelWhenUnsaid, recordedChannel,
    status: (recordedStatus === null ? null : readStatus(recordedStatus)) ?? (closedOn === null ? mapping.statusWhenUnsaid : 'closed'), recordedStatus,
    companyResponse: bounded(reading, 'companyResponse', WORDS_MAX), complainant: complainantAt(reading),
    requestedMinor: amountAt(reading, 'requestedAmount'), paidMinor: amountAt(reading, 'paidAmount'), language: mapping.language,
  };
  if (row.story === null && row.product === null && row.issue === null) refuse(reading, 'nothing-said', null);
  return reading.fault.at === null ? ok(row) : err(reading.fault.at);
};
