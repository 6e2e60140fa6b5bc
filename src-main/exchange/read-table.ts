/** All rows of a table in pieces. The same file read again gives the same references in the same order, which is what makes an import safe to repeat. */
import type { ImportRow } from '../engine/import-row';
import type { CalendarDay } from '../shared/vocabulary/time';
import type { DateOrder } from '../shared/vocabulary/importing';
import type { ImportMapping, RefusedRow } from '../shared/views/import-views';
import { readRecords, type Layout, type TableRecord } from './file/records';
import { NO_EVIDENCE, noteOrder, type OrderEvidence } from './rows/dates';
import { planOf, readRow, type RowPlan } from './rows/read-row';

/** What is read, and how. `dateOrder` is decided by then; `today` is the branch's day. */
export type TableJob = {
  readonly path: string; readonly layout: Layout; readonly columns: readonly { readonly label: string; readonly isNamed: boolean }[];
  readonly mapping: ImportMapping; readonly dateOrder: DateOrder | null; readonly today: CalendarDay;
};

/** A refused record with its own cells, so that it can be put right and brought again. */
export type RefusedRecord = RefusedRow & { readonly cells: readonly string[] };

/** One piece of the table. `evidence` is that of all dates so far. */
export type RowBatch = { readonly rows: readonly ImportRow[]; readonly refused: readonly RefusedRecord[]; readonly bytesRead: number; readonly evidence: OrderEvidence };

type Met = { readonly references: Set<string>; readonly digests: Map<string, number> };

/** A reference that came before in this file is refused; equal rows without one are told apart by their count. */
const onceInFile = (plan: RowPlan, row: ImportRow, met: Met): ImportRow | null => {
  const reference = row.sourceReference;
  if (plan.places.sourceReference === null) {
    const count = (met.digests.get(reference) ?? 0) + 1;
    met.digests.set(reference, count);
    return count === 1 ? row : { ...row, sourceReference: `${reference}-${count}` };
  }
  if (met.references.has(reference)) return null;
  met.references.add(reference);
  return row;
};

const noteDates = (plan: RowPlan, evidence: OrderEvidence, cells: readonly string[]): OrderEvidence => {
  const { receivedOn, closedOn } = plan.places;
  let noted = evidence;
  if (receivedOn !== null) noted = noteOrder(noted, cells[receivedOn] ?? '');
  if (closedOn !== null) noted = noteOrder(noted, cells[closedOn] ?? '');
  return noted;
};

const refusal = ({ line, cells }: TableRecord, code: RefusedRow['code'], field: RefusedRow['field']): RefusedRecord => ({ line, code, field, cells: cells ?? [] });

/** Reads the table from its first row to its last. Stop listening to stop reading. */
export async function* readTable({ path, layout, columns, mapping, dateOrder, today }: TableJob): AsyncGenerator<RowBatch, void, undefined> {
  const plan = planOf(mapping, columns, dateOrder, today);
  const met: Met = { references: new Set(), digests: new Map() };
  let bytesRead = 0;
  let evidence = NO_EVIDENCE;
  for await (const records of readRecords(path, layout, layout.headerLine + 1, (soFar) => { bytesRead = soFar; })) {
    const rows: ImportRow[] = [];
    const refused: RefusedRecord[] = [];
    for (const record of records) {
      if (record.cells === null) {
        refused.push(refusal(record, record.fault, null));
        continue;
      }
      evidence = noteDates(plan, evidence, record.cells);
      const read = readRow(plan, record.line, record.cells);
      if (!read.ok) {
        refused.push(refusal(record, read.error.code, read.error.field));
        continue;
      }
      const row = onceInFile(plan, read.value, met);
      if (row === null) refused.push(refusal(record, 'twice-in-file', 'sourceReference'));
      else rows.push(row);
    }
    yield { rows, refused, bytesRead, evidence };
  }
}
