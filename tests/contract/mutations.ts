/** Ways to spoil a sample, made from the sample itself: each must be refused on every channel, whatever its schema says. */

/** One spoiled input and what was done to it. */
export type Mutation = { readonly what: string; readonly input: unknown };

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own key that means something to the language, as it would come out of a parsed message. */
const withKey = (sample: Plain, key: string): unknown => {
  const spoiled: Record<string, unknown> = { ...sample };
  Object.defineProperty(spoiled, key, { value: { polluted: true }, enumerable: true, configurable: true, writable: true });
  return spoiled;
};

/** Something of another type: numbers for words, an object where nothing may stand, words for everything else. */
const otherType = (value: unknown): unknown => {
  if (value === null) return { odd: true };
  return typeof value === 'string' ? 17 : 'seventeen';
};

/** The places below `sample` where an object stands, by path. */
const objectsIn = (value: unknown, path: readonly string[] = []): readonly { readonly path: readonly string[]; readonly value: Plain }[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => objectsIn(each, [...path, String(index)]));
  if (!isPlain(value)) return [];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]))];
};

const replaced = (root: unknown, path: readonly string[], put: unknown): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return put;
  if (Array.isArray(root)) return root.map((each: unknown, index): unknown => (String(index) === head ? replaced(each, rest, put) : each));
  return isPlain(root) ? { ...root, [head]: replaced(root[head], rest, put) } : root;
};

/** Everything that must not get through. */
export const mutationsOf = (sample: unknown): readonly Mutation[] => {
  const strangers: Mutation[] = [undefined, null, 0, 'text', [], [sample]].map((input) => ({ what: `${input === undefined ? 'nothing' : JSON.stringify(input)} instead of the object`, input }));
  const deep = objectsIn(sample).flatMap(({ path, value }) => {
    const at = path.length === 0 ? 'the input' : path.join('.');
    const spoil = (what: string, put: unknown): Mutation => ({ what, input: replaced(sample, path, put) });
    return [
      spoil(`an extra field in ${at}`, { ...value, extra: 1 }),
      ...['__proto__', 'constructor', 'prototype'].map((key) => spoil(`${key} in ${at}`, withKey(value, key))),
      ...Object.keys(value).flatMap((key) => [
        spoil(`no ${key} in ${at}`, Object.fromEntries(Object.entries(value).filter(([each]) => each !== key))),
        spoil(`${key} of another type in ${at}`, { ...value, [key]: otherType(value[key]) }),
        ...(typeof value[key] === 'string' ? [spoil(`a ${key} that is far too long in ${at}`, { ...value, [key]: 'x'.repeat(300_000) })] : []),
        ...(typeof value[key] === 'number' ? [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e21, 0.5].map((bad) => spoil(`${key} = ${bad} in ${at}`, { ...value, [key]: bad })) : []),
      ]),
    ];
  });
  return [...strangers, ...deep];
};
