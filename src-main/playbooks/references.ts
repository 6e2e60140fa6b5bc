/** What the schema cannot see: ids that stand twice, references to what is not there, versions and days out of order. */
import type { Pack } from '../shared/playbook/pack';
import { roleIncludes } from '../shared/vocabulary/staff';
import type { PackFault, PackFaultCode, PackPartName } from '../shared/vocabulary/playbook';

/** One finding, before it has its line. */
export type Finding = { readonly part: PackPartName; readonly path: readonly (string | number)[]; readonly code: PackFault['code']; readonly facts: PackFault['facts'] };

type Listed = { readonly part: PackPartName; readonly list: string; readonly entries: readonly { readonly id: string; readonly subjects?: readonly string[] }[] };

/** Every list of a pack whose entries have ids. */
export const listsOf = (pack: Pack): readonly Listed[] => [
  { part: 'journey', list: 'steps', entries: pack.journey.steps },
  { part: 'categories', list: 'channels', entries: pack.categories.channels },
  { part: 'categories', list: 'subjects', entries: pack.categories.subjects.map(({ id }) => ({ id })) },
  { part: 'categories', list: 'causes', entries: pack.categories.causes },
  { part: 'moments', list: 'triggers', entries: pack.moments.triggers },
  { part: 'coaching', list: 'prompts', entries: pack.coaching.prompts },
  { part: 'coaching', list: 'questions', entries: pack.coaching.questions },
  { part: 'options', list: 'options', entries: pack.options.options },
  { part: 'gestures', list: 'gestures', entries: pack.gestures.gestures },
  { part: 'safety', list: 'facts', entries: pack.safety.facts },
  { part: 'letters', list: 'blocks', entries: pack.letters.blocks },
];

const idsTwice = ({ part, list, entries }: Listed): readonly Finding[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    if (seen.has(id)) return [{ part, path: [list, at, 'id'], code: 'id-twice' as const, facts: { id } }];
    seen.add(id);
    return [];
  });
};

/** Those of the named ids that no entry has. */
const unknown = (part: PackPartName, path: readonly (string | number)[], named: readonly string[], known: ReadonlySet<string>, code: PackFaultCode): readonly Finding[] =>
  named.flatMap((id, at) => (known.has(id) ? [] : [{ part, path: [...path, at], code, facts: { id } }]));

const isRealDay = (day: string): boolean => {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === day;
};

const ofHead = ({ version, reviewBy, changes }: Pack['pack']): readonly Finding[] => {
  const at = (path: readonly (string | number)[], code: PackFaultCode, facts: PackFault['facts'] = {}): Finding => ({ part: 'pack', path, code, facts });
  const days = [...changes.flatMap(({ on }, index) => (isRealDay(on) ? [] : [at(['changes', index, 'on'], 'not-a-day')])), ...(isRealDay(reviewBy) ? [] : [at(['reviewBy'], 'not-a-day')])];
  const order = changes.flatMap(({ version: own, on }, index) => {
    const before = changes[index - 1];
    return before !== undefined && (before.version >= own || before.on > on) ? [at(['changes', index, 'version'], 'versions-not-ascending')] : [];
  });
  const newest = changes.at(-1);
  const last = newest === undefined || newest.version === version ? [] : [at(['version'], 'version-not-newest', { newest: newest.version, version })];
  return [...days, ...order, ...last];
};

/** Everything that does not hold together in a pack that fits the schema. */
export const checkReferences = (pack: Pack): readonly Finding[] => {
  const steps = new Set(pack.journey.steps.map(({ id }) => id));
  const causes = new Set(pack.categories.causes.map(({ id }) => id));
  const subjects = new Set(pack.categories.subjects.map(({ id }) => id));
  const lists = listsOf(pack);
  return [
    ...ofHead(pack.pack),
    ...lists.flatMap(idsTwice),
    ...pack.categories.subjects.flatMap((subject, at) => [
      ...unknown('categories', ['subjects', at, 'steps'], subject.steps, steps, 'no-such-step'),
      ...unknown('categories', ['subjects', at, 'causes'], subject.causes, causes, 'no-such-cause'),
    ]),
    ...pack.options.options.flatMap(({ authority, authorityInMoment }, at): readonly Finding[] => (authorityInMoment === undefined || (authorityInMoment !== authority && roleIncludes(authority, authorityInMoment)) ? []
      : [{ part: 'options', path: ['options', at, 'authorityInMoment'], code: 'role-not-lower', facts: { role: authority } }])),
    ...lists.flatMap(({ part, list, entries }) => entries.flatMap((entry, at) => unknown(part, [list, at, 'subjects'], entry.subjects ?? [], subjects, 'no-such-subject'))),
  ];
};
