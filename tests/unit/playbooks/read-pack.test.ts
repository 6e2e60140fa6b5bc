/** Packs of know-how: what is right is taken, what is wrong is told with file, line and reason (S2.3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackTexts } from '../../../src-main/engine/playbook-ports';
import { faultLine } from '../../../src-main/playbooks/fault-words';
import { MOST_BYTES_OF_FILE, parseYaml } from '../../../src-main/playbooks/parse-yaml';
import { readPack } from '../../../src-main/playbooks/read-pack';
import { PACK_PART_NAMES, type PackFault, type PackPartName } from '../../../src-main/shared/vocabulary/playbook';
import { samplePack, textsOf } from '../../support/sample-pack';

const whole = textsOf(samplePack());
const textOf = (part: PackPartName): string => whole[part] ?? '';
const faultsOf = (texts: PackTexts): readonly PackFault[] => {
  const read = readPack(texts);
  return read.ok ? [] : read.error;
};
const changed = (part: PackPartName, from: string | RegExp, to: string): readonly PackFault[] => faultsOf({ ...whole, [part]: textOf(part).replace(from, to) });
const lineOf = (part: PackPartName, piece: string): number => textOf(part).slice(0, textOf(part).indexOf(piece)).split('\n').length;

describe('a pack of know-how that is whole', () => {
  it('is taken as it was written', () => {
    const read = readPack(whole);
    expect(read.ok && read.value.pack).toEqual(samplePack());
  });
});

describe('a pack of know-how with a fault', () => {
  it('is told by file, line and reason in both languages', () => {
    const [fault] = changed('options', 'from: 2\n      to: 6', 'from: 30\n      to: 6');
    expect(fault).toMatchObject({ file: 'options.yaml', line: lineOf('options', 'readyInHours'), path: 'options.0.readyInHours', code: 'range-reversed' });
    expect(fault && faultLine(fault, 'en')).toBe(`options.yaml, line ${String(lineOf('options', 'readyInHours'))}: “from” is more than “to”. [options.0.readyInHours]`);
    expect(fault && faultLine(fault, 'zh-CN')).toContain(`options.yaml 第 ${String(lineOf('options', 'readyInHours'))} 行：“from”大于“to”。`);
  });

  it.each<[string, PackPartName, string | RegExp, string, string, Record<string, string | number>]>([
    ['a key that is missing', 'journey', /\n +name:\n.*\n.*\n/u, '\n', 'missing', { key: 'name' }],
    ['a key nobody knows', 'journey', 'isDecisive', 'isDecisiv', 'unknown-key', { key: 'isDecisiv' }],
    ['a value outside a closed list', 'moments', 'stake: trust', 'stake: fame', 'not-one-of', { values: 'livelihood, health, date, dignity, dependant, trust' }],
    ['a word where a number stands', 'moments', 'weight: 2', 'weight: two', 'wrong-kind', { expected: 'number' }],
    ['a number that is too large', 'moments', 'weight: 2', 'weight: 9', 'too-large', { most: 5 }],
    ['a number that is too small', 'moments', 'weight: 2', 'weight: 0', 'too-small', { least: 1 }],
    ['an empty text', 'journey', /en: Step 3/u, 'en: ""', 'too-short', { least: 1 }],
    ['a text that is too long', 'journey', /en: Step 3/u, `en: ${'a'.repeat(601)}`, 'too-long', { most: 600 }],
    ['an empty list', 'categories', /steps:\n +- atm\n/u, 'steps: []\n', 'too-few', { least: 1 }],
    ['a list that is too long', 'options', 'departments: []', `departments: [${Array.from({ length: 7 }, () => '{zh-CN: 甲, en: a}').join(', ')}]`, 'too-many', { most: 6 }],
    ['an id that is none', 'journey', 'id: step-3', 'id: Step 3', 'not-an-id', {}],
    ['a day that is none', 'pack', '2027-06-30', '2027-13-30', 'not-a-day', {}],
    ['a day that no calendar has', 'pack', '2027-06-30', '2027-02-30', 'not-a-day', {}],
    ['an id that stands twice', 'journey', 'id: step-4', 'id: step-3', 'id-twice', { id: 'step-3' }],
    ['a step that is not there', 'categories', '- atm\n', '- step-99\n', 'no-such-step', { id: 'step-99' }],
    ['a cause that is not there', 'categories', '- machine\n', '- cause-99\n', 'no-such-cause', { id: 'cause-99' }],
    ['a moment of truth that asks for more', 'options', 'authorityInMoment: agent', 'authorityInMoment: administrator', 'role-not-lower', { role: 'supervisor' }],
    ['a subject that is not there', 'moments', '- hurt-in-branch', '- subject-99', 'no-such-subject', { id: 'subject-99' }],
    ['a version that its changes do not name', 'pack', 'version: 1\n', 'version: 2\n', 'version-not-newest', { newest: 1, version: 2 }],
    ['a key that stands twice', 'pack', 'format: 1', 'format: 1\nformat: 1', 'key-twice', { key: 'format' }],
    ['an alias', 'pack', 'format: 1', 'format: *one', 'yaml-not-plain', { piece: '*one' }],
    ['an anchor', 'pack', 'format: 1', 'format: &one 1', 'yaml-not-plain', { piece: '&one' }],
    ['a tag', 'pack', 'format: 1', 'format: !!js/function 1', 'yaml-not-plain', { piece: '!!js/function' }],
    ['a directive', 'pack', 'format: 1', '%YAML 9.9\n---\nformat: 1', 'yaml-not-plain', { piece: '%YAML 9.9' }],
  ])('names %s', (_what, part, from, to, code, facts) => {
    expect(textOf(part)).not.toBe(textOf(part).replace(from, to));
    const faults = changed(part, from, to);
    expect(faults.map(({ code: each }) => each)).toContain(code);
    const fault = faults.find((each) => each.code === code);
    expect(fault).toMatchObject({ file: `${part}.yaml`, facts });
    expect(fault?.line).toBeGreaterThan(0);
    expect(Object.values(fault?.sentence ?? {}).join('')).not.toContain('{');
  });

  it('names a file that is missing, and goes on to look at the others', () => {
    const { journey: _left, ...rest } = whole;
    expect(faultsOf({ ...rest, moments: textOf('moments').replace('weight: 2', 'weight: 9') }).map(({ file, code }) => `${file} ${code}`)).toEqual(['journey.yaml file-missing', 'moments.yaml too-large']);
  });

  it('tells versions out of order', () => {
    const texts = textsOf(samplePack('test-bank', 3));
    expect(faultsOf({ ...texts, pack: (texts.pack ?? '').replace('- version: 2', '- version: 1') }).map(({ code }) => code)).toEqual(['versions-not-ascending']);
  });
});

describe('a text that wants to do harm', () => {
  it.each([
    ['brackets without end', '['.repeat(300_000)], ['lists in lists without end', '- '.repeat(200_000)], ['keys in keys without end', '? '.repeat(200_000)],
    ['keys without number', Array.from({ length: 60_000 }, (_, at) => `k${String(at)}: 1`).join('\n')], ['anchors without number', '&a '.repeat(150_000)],
    ['more than a file may hold', '#'.repeat(MOST_BYTES_OF_FILE + 1)], ['ever deeper indentation', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['a bomb of aliases', `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${String(at)}: [*a, *a]`).join('\n')}`],
  ])('is refused in no time: %s', (_what, text) => {
    const began = performance.now();
    expect(parseYaml(text).ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('cannot reach into the program by a name', () => {
    const faults = faultsOf({ ...whole, journey: `${textOf('journey')}\n__proto__:\n  polluted: true\n` });
    expect(faults.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('whatever is broken in a file', { timeout: 60_000 }, () => {
  const part = fc.constantFrom(...PACK_PART_NAMES);
  /** Cut out, put in, doubled or swapped at any place. */
  const broken = part.chain((name) => {
    const text = textOf(name).slice(0, 2_500);
    const at = fc.nat({ max: text.length });
    const noise = fc.oneof(fc.string({ maxLength: 12, unit: 'binary' }), fc.constantFrom('\n', ': ', '- ', '{', ']', '"', '\t', '|', '\u0000', '---\n', '*a', '\uFEFF', '? '));
    return fc.array(fc.tuple(at, fc.nat({ max: 40 }), noise), { minLength: 1, maxLength: 4 }).map((edits) => ({ name, text: edits.reduce((now, [from, length, put]) => now.slice(0, from) + put + now.slice(from + length), text) }));
  });

  it('the answer is made of faults with sentences, never an exception', () => {
    fc.assert(fc.property(broken, ({ name, text }) => {
      const faults = faultsOf({ [name]: text });
      expect(faults.filter(({ code }) => code === 'file-missing')).toHaveLength(PACK_PART_NAMES.length - 1);
      for (const fault of faults) {
        expect(fault.sentence.en.length).toBeGreaterThan(5);
        expect(fault.sentence['zh-CN'].length).toBeGreaterThan(3);
      }
    }), { numRuns: 60 });
  });

  it('any text at all is answered', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
      expect(typeof parseYaml(text).ok).toBe('boolean');
    }), { numRuns: 300 });
  });
});
