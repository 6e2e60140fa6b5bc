/** What one version of a pack says other than another, entry by entry, for people to read before and after it is published (S2.3). */
import type { Pack } from '../shared/playbook/pack';
import { PACK_PART_NAMES, type PackPartName } from '../shared/vocabulary/playbook';
import type { PackDifference } from '../shared/views/playbook-views';

type Flat = ReadonlyMap<string, string>;
/** An entry by its own name, its fields by their paths. */
type Entries = ReadonlyMap<string, Flat>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !isList(value);
const idOf = (value: unknown): string | null => (isMap(value) && typeof value['id'] === 'string' ? value['id'] : null);

const flatten = (value: unknown, path: string, into: Map<string, string>): void => {
  if (isList(value)) {
    if (value.every((each) => !isMap(each))) into.set(path, value.map(String).join(', '));
    else for (const [at, each] of value.entries()) flatten(each, `${path}.${String(at + 1)}`, into);
  } else if (isMap(value)) {
    for (const [key, each] of Object.entries(value)) flatten(each, path === '' ? key : `${path}.${key}`, into);
  } else into.set(path, String(value));
};

const flat = (value: unknown): Flat => {
  const into = new Map<string, string>();
  flatten(value, '', into);
  return into;
};

/** Lists whose entries have ids fall into these; everything else of a part is one entry without a name. */
const entriesOf = (part: unknown): Entries => {
  const entries = new Map<string, Flat>();
  const rest: Record<string, unknown> = {};
  for (const [key, value] of isMap(part) ? Object.entries(part) : []) {
    if (isList(value) && value.length > 0 && value.every((each) => idOf(each) !== null)) for (const each of value) entries.set(`${key}/${idOf(each) ?? ''}`, flat(each));
    else rest[key] = value;
  }
  entries.set('', flat(rest));
  return entries;
};

const fieldsBetween = (before: Flat, after: Flat): PackDifference['fields'] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }));

const differencesIn = (part: PackPartName, before: Entries, after: Entries): readonly PackDifference[] => {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((entry): readonly PackDifference[] => {
    const was = before.get(entry);
    const is = after.get(entry);
    const fields = fieldsBetween(was ?? new Map(), is ?? new Map());
    if (fields.length === 0) return [];
    return [{ part, entry, kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', fields }];
  });
};

/** Every difference, in reading order of the parts. */
export const comparePacks = (before: Pack, after: Pack): readonly PackDifference[] => PACK_PART_NAMES.flatMap((part) => differencesIn(part, entriesOf(before[part]), entriesOf(after[part])));
