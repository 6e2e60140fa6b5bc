/** Cuts a text at the words looked for, so that they can be marked. Pure. */

/** A piece of a text; `isHit` pieces are the words looked for. */
export type Piece = { readonly text: string; readonly isHit: boolean };

const escapeForPattern = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Fifty hits say the same words four times each: the pattern of the last words is kept. */
let last: { readonly words: string; readonly pattern: RegExp | null } = { words: '', pattern: null };
const patternOf = (words: string): RegExp | null => {
  if (last.words === words) return last.pattern;
  const wanted = words.normalize('NFKC').split(/\s+/).filter((word) => word !== '').sort((a, b) => b.length - a.length);
  last = { words, pattern: wanted.length === 0 ? null : new RegExp(`(${wanted.map(escapeForPattern).join('|')})`, 'giu') };
  return last.pattern;
};

/** The pieces of `text` in order; joined they are the text again. Case is ignored, longer words go first. */
export const highlight = (text: string, words: string): Piece[] => {
  const pattern = patternOf(words);
  if (pattern === null) return [{ text, isHit: false }];
  return text.split(pattern).map((piece, index) => ({ text: piece, isHit: index % 2 === 1 })).filter((piece) => piece.text !== '');
};
