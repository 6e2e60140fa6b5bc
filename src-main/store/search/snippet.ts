/** A piece of a text around the first word that was looked for, in the text's own characters. */
import { foldCharacter } from './fold';

const LONGEST = 80;
const BEFORE = 20;

/** At most 80 characters around the first term, or null when the text holds none of them. */
export const snippetOf = (text: string, terms: readonly string[]): string | null => {
  const characters = Array.from(text);
  const origins: number[] = [];
  let foldedText = '';
  characters.forEach((character, index) => {
    const folded = foldCharacter(character);
    for (let count = 0; count < folded.length; count += 1) origins.push(index);
    foldedText += folded;
  });
  const found = terms.map((term) => foldedText.indexOf(term)).filter((place) => place >= 0);
  if (found.length === 0) return null;
  const start = Math.max(0, (origins[Math.min(...found)] ?? 0) - BEFORE);
  const end = Math.min(characters.length, start + LONGEST - 2);
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('').replace(/\s+/g, ' ')}${end < characters.length ? '…' : ''}`;
};
