/** What the workstation keeps of imports: mappings by name, and whether one is under way or was cut short. All of it is in the record. */
import { err, ok, type Result } from '../../shared/result';
import { IMPORT_FIELDS } from '../../shared/vocabulary/importing';
import type { StaffId } from '../../shared/vocabulary/ids';
import { ImportMapping, type SavedMapping } from '../../shared/views/import-views';
import type { ImportTally } from '../import-cases';
import type { Failure, Rows } from '../ports';
import { stampOf, type WorkstationDeps } from './staff-book';

const PREFIX = 'importMapping:';
/** More names than anybody finds again. */
const MAPPINGS_MAX = 50;

const parsed = (body: string): ImportMapping | null => {
  try {
    const read = ImportMapping.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** Kept mappings by name, in the order of their names. */
export const savedMappings = (rows: Pick<Rows, 'settings'>): readonly SavedMapping[] =>
  Object.entries(rows.settings())
    .flatMap(([key, body]) => {
      const mapping = key.startsWith(PREFIX) && typeof body === 'string' ? parsed(body) : null;
      return mapping === null ? [] : [{ name: key.slice(PREFIX.length), mapping }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Keeps a mapping under a name, in place of the one that had it; null forgets the name. */
export const keepMapping = (deps: WorkstationDeps, name: string, mapping: ImportMapping | null, by: StaffId): Result<readonly SavedMapping[], Failure> => {
  const known = savedMappings(deps.rows);
  if (mapping !== null && known.length >= MAPPINGS_MAX && !known.some((each) => each.name === name)) return err({ code: 'value-not-valid', facts: { field: 'name' }, opensWith: null });
  const changed = deps.ledger.change<null>((writer) => {
    writer.appendWorkstation({ type: 'SettingsChanged', payload: { changes: { [`${PREFIX}${name}`]: mapping === null ? null : JSON.stringify(mapping) } } }, stampOf(writer, deps, by));
    return ok(null);
  });
  return changed.ok ? ok(savedMappings(deps.rows)) : changed;
};

/** The source of an import that began and never said that it ended, or null. */
export const unfinishedImport = (rows: Pick<Rows, 'settings'>): string | null => {
  const source = rows.settings()['importUnderWay'];
  return typeof source === 'string' ? source : null;
};

/** Records that an import begins. */
export const beginImport = (deps: WorkstationDeps, source: string, by: StaffId): Result<null, Failure> =>
  deps.ledger.change<null>((writer) => {
    writer.appendWorkstation({ type: 'ImportBegun', payload: { source } }, stampOf(writer, deps, by));
    return ok(null);
  });

/** Records what came of it. */
export const endImport = (deps: WorkstationDeps, source: string, tally: ImportTally & { readonly refused: number; readonly isStopped: boolean }, by: StaffId): Result<null, Failure> =>
  deps.ledger.change<null>((writer) => {
    writer.appendWorkstation({ type: 'ImportEnded', payload: { source, ...tally } }, stampOf(writer, deps, by));
    return ok(null);
  });

/** The mapping that was kept for a table with these columns, if one fits whole. */
export const fittingMapping = (rows: Pick<Rows, 'settings'>, labels: readonly string[]): ImportMapping | null => {
  const has = new Set(labels);
  const fits = ({ columns }: ImportMapping): boolean => {
    const used = IMPORT_FIELDS.map((field) => columns[field]).filter((label) => label !== null);
    return used.length > 1 && used.every((label) => has.has(label));
  };
  return savedMappings(rows).find(({ mapping }) => fits(mapping))?.mapping ?? null;
};
