/** What the schema says about a value → faults that a person can act on: which file, which line, which reason. */
import type { z } from 'zod';
import { Pack } from '../shared/playbook/pack';
import { DAY_PATTERN, ID_PATTERN } from '../shared/playbook/words';
import { err, ok, type Result } from '../shared/result';
import { PACK_PART_NAMES, type PackFault, type PackFaultCode, type PackPartName } from '../shared/vocabulary/playbook';
import { packFault } from './fault-words';

type Issue = z.core.$ZodIssue;
type Reason = { readonly code: PackFaultCode; readonly facts: PackFault['facts'] };

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
};

const SIZE_CODES: Readonly<Record<'too_small' | 'too_big', Readonly<Record<'string' | 'array' | 'number', PackFaultCode>>>> = {
  too_small: { string: 'too-short', array: 'too-few', number: 'too-small' }, too_big: { string: 'too-long', array: 'too-many', number: 'too-large' },
};
const sizeCode = (code: 'too_small' | 'too_big', origin: string): PackFaultCode => SIZE_CODES[code][origin === 'string' || origin === 'array' ? origin : 'number'];

/** What is expected in the words of someone who writes YAML. */
const KINDS: Readonly<Record<string, string>> = { string: 'text', array: 'list', object: 'map', record: 'map', int: 'whole number', number: 'number', boolean: 'true/false' };

const reasonOf = (issue: Issue, value: unknown): Reason => {
  const key = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { code: 'missing', facts: { key } } : { code: 'wrong-kind', facts: { expected: KINDS[issue.expected] ?? issue.expected } };
    case 'too_small':
      return { code: sizeCode('too_small', issue.origin), facts: { least: Number(issue.minimum) } };
    case 'too_big':
      return { code: sizeCode('too_big', issue.origin), facts: { most: Number(issue.maximum) } };
    case 'invalid_format':
      if (issue.pattern === String(ID_PATTERN)) return { code: 'not-an-id', facts: {} };
      return { code: issue.pattern === String(DAY_PATTERN) ? 'not-a-day' : 'not-valid', facts: {} };
    case 'invalid_value':
      return value === undefined ? { code: 'missing', facts: { key } } : { code: 'not-one-of', facts: { values: issue.values.map(String).join(', ') } };
    case 'unrecognized_keys':
      return { code: 'unknown-key', facts: { key: issue.keys[0] ?? '' } };
    case 'custom':
      return { code: issue.message === 'range-reversed' ? 'range-reversed' : 'not-valid', facts: {} };
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { code: 'not-valid', facts: {} };
  }
};

const isPart = (key: unknown): key is PackPartName => PACK_PART_NAMES.some((name) => name === key);

/** Most faults told at once; the rest appear when these are gone. */
export const MOST_FAULTS = 50;

/** The pack when every part fits the schema; otherwise each misfit. Parts that could not be parsed are not asked for again. */
export const fitPack = (values: Readonly<Partial<Record<PackPartName, unknown>>>, lineOf: (part: PackPartName, path: readonly PropertyKey[]) => number | null): Result<Pack, readonly PackFault[]> => {
  const read = Pack.safeParse(values);
  if (read.success) return ok(read.data);
  const faults: PackFault[] = [];
  for (const issue of read.error.issues) {
    const [part, ...path] = issue.path;
    if (!isPart(part) || !Object.hasOwn(values, part)) continue;
    const named = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
    const { code, facts } = reasonOf(issue, valueAt(values[part], path));
    faults.push(packFault({ file: `${part}.yaml`, line: lineOf(part, named), path: named.map(String).join('.') }, code, facts));
  }
  return err(faults.slice(0, MOST_FAULTS));
};
