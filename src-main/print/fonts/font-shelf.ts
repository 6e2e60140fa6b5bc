/** The paper's fonts as style rules with the font files inside, so that a page needs nothing from outside itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/vocabulary/case';
import { hasApostrophe } from './apostrophe';
import { coveringSubsets, parseSubsets, uncovered, type Subset } from './coverage';

/** The two weights that paper uses. */
export type Weight = 400 | 700;

/** `faces` gives the @font-face rules of the subsets that cover a text in one weight. Files are read once and kept. */
export type FontShelf = { readonly faces: (text: string, weight: Weight, language: Language) => string };

/** The Chinese family's name in the page's styles. */
export const PAPER_FAMILY = 'Amends Paper';

/** The Latin family's: first on English pages; on Chinese ones for apostrophes alone, which the Chinese family draws as wide as a hanzi. */
export const LATIN_FAMILY = 'Amends Latin';

type Family = { readonly subsets: readonly Subset[]; readonly rules: (text: string, weight: Weight) => string };

const openFamily = (folder: string, packageName: string, family: string): Family => {
  const table: unknown = JSON.parse(readFileSync(join(folder, packageName, 'unicode.json'), 'utf8'));
  const subsets = parseSubsets(table);
  if (subsets === null) throw new Error(`the font package ${packageName} has no readable table of subsets`);
  const kept = new Map<string, string>();
  const face = ({ name, unicodeRange }: Subset, weight: Weight): string => {
    const key = `${name}-${weight}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, packageName, 'files', `${packageName}-${key}-normal.woff2`)).toString('base64');
    const rule = `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${unicodeRange}}`;
    kept.set(key, rule);
    return rule;
  };
  return { subsets, rules: (text, weight) => coveringSubsets(subsets, text).map((subset) => face(subset, weight)).join('') };
};

/**
 * Opens the shelf over a folder with the font packages `noto-sans-sc` and `noto-sans`, each with `unicode.json` and
 * `files/<package>-<subset>-<weight>-normal.woff2`. A missing folder is a broken installation, a bug, and throws at start.
 */
export const openFontShelf = (folder: string): FontShelf => {
  const chinese = openFamily(folder, 'noto-sans-sc', PAPER_FAMILY);
  const latin = openFamily(folder, 'noto-sans', LATIN_FAMILY);
  return {
    faces: (text, weight, language) =>
      (language === 'en'
        ? latin.rules(text, weight) + chinese.rules(uncovered(latin.subsets, text), weight)
        : chinese.rules(text, weight) + (hasApostrophe(text) ? latin.rules('\u2019', weight) : '')),
  };
};
