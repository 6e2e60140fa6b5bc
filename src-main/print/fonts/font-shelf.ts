/** The paper's fonts as style rules with the font files inside, so that a page needs nothing from outside itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/vocabulary/case';
import { hasApostrophe } from './apostrophe';
import { coveringSubsets, parseSubsets, sampleOf, uncovered, type Subset } from './coverage';

/** The two weights that paper uses. */
export type Weight = 400 | 700;

/** One piece of a font in one weight: its @font-face rule with the file inside, and a character that only it has, if any. The same piece is always the same object. */
export type Face = { readonly rule: string; readonly family: string; readonly weight: Weight; readonly sample: string | null };

/** Pieces of the paper's fonts. Files are read once and kept. */
export type FontShelf = {
  /** Those that cover a text in one weight. */
  readonly faces: (text: string, weight: Weight, language: Language) => readonly Face[];
  /** Those that nearly every paper needs, in both languages. */
  readonly common: () => readonly Face[];
};

/** The Chinese family's name in the page's styles. */
export const PAPER_FAMILY = 'Amends Paper';

/** The Latin family's: first on English pages; on Chinese ones for apostrophes alone, which the Chinese family draws as wide as a hanzi. */
export const LATIN_FAMILY = 'Amends Latin';

/** The package's table goes from rare to frequent characters, then to the alphabets: this many at its end make up everyday writing. */
const EVERYDAY_SUBSETS = 27;

const WEIGHTS = [400, 700] as const satisfies readonly Weight[];

type Family = { readonly subsets: readonly Subset[]; readonly covering: (text: string, weight: Weight) => readonly Face[]; readonly everyday: () => readonly Face[] };

const openFamily = (folder: string, packageName: string, family: string): Family => {
  const table: unknown = JSON.parse(readFileSync(join(folder, packageName, 'unicode.json'), 'utf8'));
  const subsets = parseSubsets(table);
  if (subsets === null) throw new Error(`the font package ${packageName} has no readable table of subsets`);
  const kept = new Map<string, Face>();
  const face = (subset: Subset, weight: Weight): Face => {
    const { name, unicodeRange } = subset;
    const key = `${name}-${weight}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(folder, packageName, 'files', `${packageName}-${key}-normal.woff2`)).toString('base64');
    const rule = `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${unicodeRange}}`;
    const fresh: Face = { rule, family, weight, sample: sampleOf(subset, subsets) };
    kept.set(key, fresh);
    return fresh;
  };
  return {
    subsets,
    covering: (text, weight) => coveringSubsets(subsets, text).map((subset) => face(subset, weight)),
    everyday: () => WEIGHTS.flatMap((weight) => subsets.slice(-EVERYDAY_SUBSETS).map((subset) => face(subset, weight))).filter(({ sample }) => sample !== null),
  };
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
        ? [...latin.covering(text, weight), ...chinese.covering(uncovered(latin.subsets, text), weight)]
        : [...chinese.covering(text, weight), ...(hasApostrophe(text) ? latin.covering('\u2019', weight) : [])]),
    common: () => [...chinese.everyday(), ...WEIGHTS.flatMap((weight) => latin.covering('A\u2019', weight))],
  };
};
