/** What the case has cost the customer, source by source (S0.4): before, each contact, each repair that is over. The lines add up to what main totalled. */
import type { CaseView } from '@shared/views/case-view';
import type { EffortAsked, EffortSpent } from '@shared/contract/parts';
import type { Instant } from '@shared/vocabulary/time';

/** Columns of the ledger; `minutes` are those a repair took of the customer. */
export const EFFORT_COLUMNS = ['tellings', 'transfers', 'waitMinutes', 'visits', 'documents', 'minutes'] as const;
/** A column. */
export type EffortColumn = (typeof EFFORT_COLUMNS)[number];
/** What one source cost. */
export type EffortCells = Readonly<Record<EffortColumn, number>>;
/** One source. */
export type EffortLine = { readonly key: string; readonly cells: EffortCells } & ({ readonly source: 'before' } | { readonly source: 'contact'; readonly at: Instant } | { readonly source: 'repair'; readonly what: string });

const NOTHING: EffortCells = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0, minutes: 0 };
const spent = (effort: EffortSpent): EffortCells => ({ ...effort, minutes: 0 });
const asked = ({ minutes, visits, documents }: EffortAsked): EffortCells => ({ ...NOTHING, minutes, visits, documents });
const isNothing = (cells: EffortCells): boolean => EFFORT_COLUMNS.every((column) => cells[column] === 0);

/** The sources in the order of time; those that cost nothing are left out. */
export const effortLines = (view: CaseView): EffortLine[] => [
  { key: 'before', source: 'before' as const, cells: spent(view.effortSources.before) },
  ...view.contacts.toSorted((a, b) => a.happenedAt - b.happenedAt).map((contact) => ({ key: contact.contactId, source: 'contact' as const, at: contact.happenedAt, cells: spent(contact.effort) })),
  ...view.pains.flatMap((pain) => pain.repairs).filter((repair) => repair.customerWords !== null && (repair.status === 'completed' || repair.status === 'failed'))
    .map((repair) => ({ key: repair.repairId, source: 'repair' as const, what: repair.what, cells: asked(repair.effort) })),
].filter((line) => !isNothing(line.cells));

/** Lines added up. */
export const addedUp = (lines: readonly EffortLine[]): EffortCells =>
  lines.reduce<EffortCells>((sum, { cells }) => ({
    tellings: sum.tellings + cells.tellings, transfers: sum.transfers + cells.transfers, waitMinutes: sum.waitMinutes + cells.waitMinutes, visits: sum.visits + cells.visits, documents: sum.documents + cells.documents,
    minutes: sum.minutes + cells.minutes,
  }), NOTHING);

/** What repairs under way will still ask of the customer; null where none is. */
export const effortAhead = (view: CaseView): EffortAsked | null => {
  const underWay = view.pains.flatMap((pain) => pain.repairs).filter((repair) => repair.status === 'under-way');
  if (underWay.length === 0) return null;
  return underWay.reduce<EffortAsked>((sum, { effort }) => ({ minutes: sum.minutes + effort.minutes, visits: sum.visits + effort.visits, documents: sum.documents + effort.documents }), { minutes: 0, visits: 0, documents: 0 });
};
