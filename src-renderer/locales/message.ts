/**
 * Says a message of the trees: braces are filled, `one | many` is picked by `count`. Each text is cut once and kept; a list of hundreds of rows
 * says more than a thousand messages per painting, and asking the translator for each took longer than painting them.
 */

/** What fills the braces. */
type Params = Readonly<Record<string, string | number>>;
/** A text cut at its braces: literal words at even places, names of params at odd ones; one list per plural form. */
type Cut = readonly (readonly string[])[];

const cutOf = (text: string): Cut => text.split('|').map((form) => form.trim().split(/\{(\w+)\}/));

const said = (pieces: readonly string[], params: Params): string => {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : pieces.map((piece, place) => (place % 2 === 0 ? piece : String(params[piece] ?? ''))).join('');
};

/** Finds the text of a dotted key, or null. */
const textIn = (tree: unknown, key: string): string | null => {
  let found = tree;
  for (const name of key.split('.')) found = typeof found === 'object' && found !== null ? Object.entries(found).find(([own]) => own === name)?.[1] : undefined;
  return typeof found === 'string' ? found : null;
};

/** A sayer of one language's tree. A key that is not there is said as it is, so that it is seen. */
export const sayerOf = (tree: object): ((key: string, params?: Params) => string) => {
  const cuts = new Map<string, Cut>();
  return (key, params = {}) => {
    let cut = cuts.get(key);
    if (cut === undefined) {
      const text = textIn(tree, key);
      if (text === null) return key;
      cut = cutOf(text);
      cuts.set(key, cut);
    }
    const count = params['count'];
    const form = typeof count === 'number' && count !== 1 ? cut.at(-1) : cut[0];
    return said(form ?? [], params);
  };
};
