/** The paper's font as style rules with the font files inside, so that a page needs nothing from outside itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/vocabulary/case';
import { coveringSubsets, parseSubsets, withoutApostrophes } from './coverage';

/** The two weights that paper uses. */
export type Weight = 400 | 700;

/** `faces` gives the @font-face rules of the subsets that cover a text in one weight. Files are read once and kept. */
export type FontShelf = { readonly faces: (text: string, weight: Weight, language: Language) => string };

/** The family's name in the page's styles. */
export const PAPER_FAMILY = 'Amends Paper';

/**
 * Opens the shelf over a folder laid out as the font package is: `unicode.json` and `files/noto-sans-sc-<subset>-<weight>-normal.woff2`.
 * A missing folder is a broken installation, a bug, and throws at start.
 */
export const openFontShelf = (folder: string): FontShelf => {
  const table: unknown = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const subsets = parseSubsets(table);
  if (subsets === null) throw new Error('the font package has no readable table of subsets');
  const kept = new Map<string, string>();
  const face = (name: string, unicodeRange: string, weight: Weight): string => {
    const key = `${name}-${weight} ${unicodeRange.length}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, 'files', `noto-sans-sc-${name}-${weight}-normal.woff2`)).toString('base64');
    const rule = `@font-face{font-family:"${PAPER_FAMILY}";font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${unicodeRange}}`;
    kept.set(key, rule);
    return rule;
  };
  return {
    faces: (text, weight, language) =>
      coveringSubsets(subsets, text).map(({ name, unicodeRange }) => face(name, language === 'en' ? withoutApostrophes(unicodeRange) : unicodeRange, weight)).join(''),
  };
};
