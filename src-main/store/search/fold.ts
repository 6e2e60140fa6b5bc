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

const HIGH_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** What one UTF-16 unit outside the surrogates folds to, filled as texts bring it. */
const foldedUnits: (string | undefined)[] = Array.from({ length: 0x10000 });

/** Folds a text. Most of what is said folds to itself, and is passed on in pieces as long as they come. */
export const fold = (text: string): string => {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= HIGH_SURROGATE && unit <= LAST_SURROGATE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      out += text.slice(from, at) + foldCharacter(character);
      at += character.length - 1;
      from = at + 1;
      continue;
    }
    const known = (foldedUnits[unit] ??= foldCharacter(text.charAt(at)));
    if (known.length === 1 && known.charCodeAt(0) === unit) continue;
    out += text.slice(from, at) + known;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
};
