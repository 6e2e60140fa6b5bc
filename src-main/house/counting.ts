/** What would come in: the whole file is read once and nothing of it is kept; a second time only where its last dates turn the order of all. */
import { countImport, type ImportTally } from '../engine/import-cases';
import type { IncomingRow } from '../engine/incoming-row';
import type { Ledger } from '../engine/ports';
import { NO_EVIDENCE, orderOf, type OrderEvidence } from '../exchange/rows/dates';
import type { IncomingBatch, TableReading } from '../exchange/table-reading';
import type { FileFault } from '../exchange/inspect';
import type { Answer } from '../ipc/house';
import { err, ok } from '../shared/result';
import type { DateOrder } from '../shared/vocabulary/importing';
import type { CalendarDay } from '../shared/vocabulary/time';
import type { ImportCount, ImportMapping, RefusedRow } from '../shared/views/import-views';
import type { ChosenFile } from './importing';

/** How many refused rows the screen is given to look at. */
export const REFUSED_SHOWN = 200;

/** What a count needs. It ends early once `goesOn` says so. */
export type CountNeeds = {
  readonly tables: TableReading; readonly ledger: Ledger; readonly file: ChosenFile; readonly mapping: ImportMapping; readonly today: CalendarDay; readonly goesOn: () => boolean;
};

type Heard = { fault: FileFault | null; refusedCount: number; refused: RefusedRow[]; withoutStory: number; evidence: OrderEvidence };

const noteBatch = (heard: Heard, { rows, refused, evidence }: IncomingBatch): void => {
  heard.evidence = evidence;
  heard.refusedCount += refused.length;
  heard.withoutStory += rows.reduce((count, { hasStory }) => (hasStory ? count : count + 1), 0);
  for (const { line, code, field } of refused.slice(0, Math.max(0, REFUSED_SHOWN - heard.refused.length))) heard.refused.push({ line, code, field });
};

async function* standings({ tables, file, mapping, today }: CountNeeds, order: DateOrder, heard: Heard): AsyncGenerator<readonly IncomingRow[], void, undefined> {
  const { path, inspection } = file;
  for await (const piece of tables.read({ path, layout: inspection.layout, columns: inspection.columns, mapping, dateOrder: order, today })) {
    if (!piece.ok) {
      heard.fault = piece.error;
      return;
    }
    noteBatch(heard, piece.value);
    yield piece.value.rows;
  }
}

type Pass = { readonly tally: ImportTally; readonly heard: Heard };

const pass = async (needs: CountNeeds, order: DateOrder): Promise<Answer<Pass>> => {
  const heard: Heard = { fault: null, refusedCount: 0, refused: [], withoutStory: 0, evidence: NO_EVIDENCE };
  const counted = await countImport({ ledger: needs.ledger }, standings(needs, order, heard), needs.goesOn);
  if (!counted.ok) return counted;
  if (heard.fault !== null) return err({ code: heard.fault, facts: {}, opensWith: null });
  return ok({ tally: counted.value, heard });
};

/** Counts a table against what is already here. */
export const countTable = async (needs: CountNeeds): Promise<Answer<ImportCount>> => {
  const assumed = needs.mapping.dateOrder ?? 'month-first';
  let counted = await pass(needs, assumed);
  if (!counted.ok) return counted;
  const found = orderOf(counted.value.heard.evidence);
  const order = needs.mapping.dateOrder ?? found;
  if (order !== null && order !== 'ask' && order !== assumed) counted = await pass(needs, order);
  if (!counted.ok) return counted;
  const { tally, heard } = counted.value;
  const { newOpen, newClosed, alreadyHere } = tally;
  return ok({ newOpen, newClosed, alreadyHere, refusedCount: heard.refusedCount, refused: heard.refused, withoutStory: heard.withoutStory, dateOrder: order });
};
