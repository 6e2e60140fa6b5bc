/** Finding in the manual: words of two characters and up, in titles, headings and text. Pure. */
import type { ManualSection } from './contents';

/** The shortest word that is looked for: two characters are a whole word of Chinese. */
const SHORTEST = 2;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words that count, in the order typed. */
export const wordsToFind = (typed: string): readonly string[] => fold(typed).split(/\s+/u).filter((word) => [...word].length >= SHORTEST);

const textOf = ({ title, parts }: ManualSection): string => fold([title, ...parts.flatMap(({ heading, text }) => [heading, ...text])].join('\n'));

/** Sections in which every word occurs, those with a word in the title first; all sections where nothing was typed that counts. */
export const findSections = (sections: readonly ManualSection[], typed: string): readonly ManualSection[] => {
  const words = wordsToFind(typed);
  if (words.length === 0) return sections;
  const found = sections.filter((section) => words.every((word) => textOf(section).includes(word)));
  const isTitled = ({ title }: ManualSection): boolean => words.some((word) => fold(title).includes(word));
  return [...found.filter(isTitled), ...found.filter((section) => !isTitled(section))];
};
