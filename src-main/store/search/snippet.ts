/** A piece of a text around the first word that was looked for, in the text's own characters. */
import { fold, foldCharacter } from './fold';

const LONGEST = 80;
const BEFORE = 20;

/** At most 80 characters around the first term, or null when the text holds none of them. */
export const snippetOf = (text: string, terms: readonly string[]): string | null => {
  const foldedText = fold(text);
  const places = terms.map((term) => foldedText.indexOf(term)).filter((place) => place >= 0);
  if (places.length === 0) return null;
  const first = Math.min(...places);
  const characters = Array.from(text);
  // Folded pieces stand in the order of their characters: the word begins in the one that reaches beyond its place.
  let at = 0;
  for (let reached = 0; at < characters.length; at += 1) {
    reached += foldCharacter(characters[at] ?? '').length;
    if (reached > first) break;
  }
  const start = Math.max(0, at - BEFORE);
  const end = Math.min(characters.length, start + LONGEST - 2);
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('').replace(/\s+/g, ' ')}${end < characters.length ? '…' : ''}`;
};
