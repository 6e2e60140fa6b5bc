/** Cuts a text at the words looked for, so that they can be marked. Pure. */

/** A piece of a text; `isHit` pieces are the words looked for. */
export type Piece = { readonly text: string; readonly isHit: boolean };

const escapeForPattern = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The pieces of `text` in order; joined they are the text again. Case is ignored, longer words go first. */
export const highlight = (text: string, words: string): Piece[] => {
  const wanted = words.normalize('NFKC').split(/\s+/).filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, isHit: false }];
  const pattern = new RegExp(`(${wanted.map(escapeForPattern).join('|')})`, 'giu');
  return text.split(pattern).map((piece, index) => ({ text: piece, isHit: index % 2 === 1 })).filter((piece) => piece.text !== '');
};
