/**
 * Makes texts comparable, one character at a time so that a piece of a text always folds to a piece of the folded text: width and
 * compatibility forms (NFKC), lower case, no accents, traditional characters as simplified ones.
 */
import traditionalPairs from 'opencc-js/dict/TSCharacters';

const SIMPLIFIED = new Map(
  traditionalPairs.split('|').flatMap((pair): [string, string][] => {
    const [traditional, simplified] = pair.split(' ');
    return traditional === undefined || simplified === undefined ? [] : [[traditional, simplified]];
  }),
);
const FIRST_TRADITIONAL = 0x3400;

const folded = new Map<string, string>();

const foldSlowly = (character: string): string => {
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC');
  return Array.from(plain, (each) => ((each.codePointAt(0) ?? 0) < FIRST_TRADITIONAL ? each : (SIMPLIFIED.get(each) ?? each))).join('');
};

/** Folds one character (code point); the answer may be empty or longer. */
export const foldCharacter = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = foldSlowly(character);
  folded.set(character, made);
  return made;
};

/** Folds a text. */
export const fold = (text: string): string => {
  let out = '';
  for (const character of text) out += foldCharacter(character);
  return out;
};
