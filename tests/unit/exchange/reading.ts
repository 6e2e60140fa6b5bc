/** Reads a table from end to end, as an import does, and keeps everything that came of it. */
import { resolve } from 'node:path';
import type { ImportRow } from '../../../src-main/engine/import-row';
import { inspectFile, type FileChoice, type Inspection } from '../../../src-main/exchange/inspect';
import { readTable, type RefusedRecord } from '../../../src-main/exchange/read-table';
import { orderOf } from '../../../src-main/exchange/rows/dates';
import type { DateOrder } from '../../../src-main/shared/vocabulary/importing';
import type { ImportMapping } from '../../../src-main/shared/views/import-views';

/** A small table of the tests. */
export const fixture = (name: string): string => resolve(import.meta.dirname, '../../fixtures/import', name);

/** What was found, the rows and the refusals. `order` is what the dates of the whole file say. */
export type ReadWhole = { readonly inspection: Inspection; readonly rows: readonly ImportRow[]; readonly refused: readonly RefusedRecord[]; readonly order: DateOrder | 'ask' | null };

const NO_CHOICE: FileChoice = { encoding: null, delimiter: null };

/** Looks at the file; a file that is no table is an error of the test. */
export const inspected = async (path: string, choice: FileChoice = NO_CHOICE): Promise<Inspection> => {
  const found = await inspectFile(path, 'a file', choice);
  if (!found.ok) throw new Error(found.error);
  return found.value;
};

const once = async (path: string, inspection: Inspection, mapping: ImportMapping, dateOrder: DateOrder | null): Promise<ReadWhole> => {
  const rows: ImportRow[] = [];
  const refused: RefusedRecord[] = [];
  let order: ReadWhole['order'] = null;
  for await (const batch of readTable({ path, layout: inspection.layout, columns: inspection.columns, mapping, dateOrder, today: '2026-11-22' })) {
    rows.push(...batch.rows);
    refused.push(...batch.refused);
    order = orderOf(batch.evidence);
  }
  return { inspection, rows, refused, order };
};

/** Reads the whole file, dates in the order that the whole file says. */
export const readWhole = async (path: string, change: Partial<ImportMapping> = {}): Promise<ReadWhole> => {
  const inspection = await inspected(path);
  const mapping = { ...inspection.mapping, ...change };
  const first = await once(path, inspection, mapping, mapping.dateOrder);
  return first.order === null || first.order === 'ask' || mapping.dateOrder !== null ? first : once(path, inspection, mapping, first.order);
};

/** Line and code of each refusal. */
export const refusals = ({ refused }: ReadWhole): readonly string[] => refused.map(({ line, code }) => `${line} ${code}`);
