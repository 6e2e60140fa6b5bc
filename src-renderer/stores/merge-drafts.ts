/** What was kept and what was typed before it arrived, as one: nothing of either is lost. Pure. */

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** A field of words begins empty, a choice begins with null or a value; only the words of a pain begin with null, see intake-draft. */
const holdsWords = (field: string, blank: unknown): boolean => blank === '' || field === 'words';

const mergeField = (field: string, blank: unknown, kept: unknown, typed: unknown): unknown => {
  if (isSame(typed, blank) || isSame(typed, kept)) return kept;
  if (isSame(kept, blank)) return typed;
  if (typeof kept === 'string' && typeof typed === 'string' && holdsWords(field, blank)) return `${kept} ${typed}`;
  if (Array.isArray(kept) && Array.isArray(typed)) {
    const begun: readonly unknown[] = Array.isArray(blank) ? blank : [];
    return Array.from({ length: Math.max(kept.length, typed.length) }, (_each, index): unknown =>
      (index >= typed.length ? kept[index] : index >= kept.length ? typed[index] : mergeField(field, begun[index] ?? null, kept[index], typed[index])));
  }
  if (isRecord(kept) && isRecord(typed)) {
    const begun = isRecord(blank) ? blank : {};
    return Object.fromEntries([...new Set([...Object.keys(kept), ...Object.keys(typed)])].map((name) =>
      [name, name in typed ? (name in kept ? mergeField(name, begun[name] ?? null, kept[name], typed[name]) : typed[name]) : kept[name]]));
  }
  return typed;
};

/**
 * Joins `kept` and `typed`, which both began as `blank`. A field that only one of them filled in is that one's; words of both stand behind
 * each other, the kept ones first, so that typing goes on at the end; of two choices or numbers the one just made counts.
 */
export const mergeDrafts = (blank: unknown, kept: unknown, typed: unknown): unknown => mergeField('', blank, kept, typed);
