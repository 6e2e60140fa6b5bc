/** Which pieces of the paper's fonts a text needs: a font comes in up to a hundred subsets, and only those that are used are embedded. Pure. */

/** One subset: the name in its file name, the CSS `unicode-range`, and the same range as sorted pairs of first and last code point. */
export type Subset = { readonly name: string; readonly unicodeRange: string; readonly spans: readonly (readonly [number, number])[] };

const spanOf = (part: string): readonly [number, number] | null => {
  const match = /^U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?$/i.exec(part.trim());
  if (match?.[1] === undefined) return null;
  const first = Number.parseInt(match[1], 16);
  return [first, match[2] === undefined ? first : Number.parseInt(match[2], 16)];
};

/** Reads the font package's table of subsets (`{"[4]": "U+1f1e9-1f1f5,…", "latin": …}`); null when it is not such a table. */
export const parseSubsets = (table: unknown): readonly Subset[] | null => {
  if (typeof table !== 'object' || table === null) return null;
  const subsets: Subset[] = [];
  for (const [key, unicodeRange] of Object.entries(table)) {
    if (typeof unicodeRange !== 'string') return null;
    const spans = unicodeRange.split(',').map(spanOf);
    if (!spans.every((span) => span !== null)) return null;
    subsets.push({ name: key.replace(/[[\]]/g, ''), unicodeRange, spans: spans.toSorted((a, b) => a[0] - b[0]) });
  }
  return subsets;
};

const contains = ({ spans }: Subset, point: number): boolean => {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return false;
    if (point < span[0]) high = middle - 1;
    else if (point > span[1]) low = middle + 1;
    else return true;
  }
  return false;
};

/**
 * The subsets that a text is drawn from, in the table's order: of several that hold a character the last, as the engine itself chooses among
 * rules of one family. Characters in none are left to the system's fonts.
 */
export const coveringSubsets = (subsets: readonly Subset[], text: string): readonly Subset[] => {
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const drawn = new Set(points.map((point) => subsets.findLast((subset) => contains(subset, point))));
  return subsets.filter((subset) => drawn.has(subset));
};

/** A character that is in this subset and in no other: shown, it makes the engine load just this piece. Null when others hold all of it. */
export const sampleOf = (subset: Subset, subsets: readonly Subset[]): string | null => {
  for (const [first, last] of subset.spans) {
    for (let point = first; point <= last; point += 1) {
      if (subsets.every((other) => other === subset || !contains(other, point))) return String.fromCodePoint(point);
    }
  }
  return null;
};

/** What of the text is in none of these subsets: the next font's part. */
export const uncovered = (subsets: readonly Subset[], text: string): string =>
  [...new Set(text)].filter((character) => !subsets.some((subset) => contains(subset, character.codePointAt(0) ?? 0))).join('');
