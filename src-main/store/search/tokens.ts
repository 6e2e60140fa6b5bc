/**
 * Cuts texts into what the index holds, and questions into what is asked of it. Chinese, Japanese and Korean runs become overlapping pairs,
 * so that any two neighbouring characters are found; other words are found by their beginning; numbers by any part that runs to their end, which
 * is why a phone is asked for without its country and trunk zero.
 */
import { phoneCore } from '../../shared/vocabulary/phone';
import { fold } from './fold';

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;
const LETTER = /[\p{L}\p{N}]/u;
const SHORTEST_NUMBER = 4;
const DIGITS = /\d{4,}/g;
const NUMBER_QUESTION = /^[\d\s()+./\u2010-\u2015-]*\d[\d\s()+./\u2010-\u2015-]*$/u;
const LONGEST_NUMBER = 32;
const SHORTEST_TAIL = 2;

type Part = { readonly kind: 'run' | 'word'; readonly text: string };

type Kind = Part['kind'] | 'between';

const kindOf = (character: string): Kind => (RUN.test(character) ? 'run' : LETTER.test(character) ? 'word' : 'between');

const LAST_UNIT = 0xffff;
/** Kind of each code point that is one UTF-16 unit, filled as texts bring it: a table is ten times as fast as the script classes. */
const kinds: (Kind | undefined)[] = Array.from({ length: LAST_UNIT + 1 });

/** Runs and words of a text in order. A word ends where a run begins: "A卡" is a word and a run. */
const partsOf = (text: string): readonly Part[] => {
  const folded = fold(text);
  const parts: Part[] = [];
  let open: Kind = 'between';
  let from = 0;
  const close = (at: number): void => {
    if (open !== 'between') parts.push({ kind: open, text: folded.slice(from, at) });
  };
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.codePointAt(at) ?? 0;
    const kind = code > LAST_UNIT ? kindOf(String.fromCodePoint(code)) : (kinds[code] ??= kindOf(folded.charAt(at)));
    if (kind !== open) {
      close(at);
      open = kind;
      from = at;
    }
    if (code > LAST_UNIT) at += 1;
  }
  close(folded.length);
  return parts;
};

const HIGH_SURROGATES = /[\ud800-\udbff]/;

/** The characters of a run; most runs have none of two units. */
const charactersOf = (run: string): string | readonly string[] => (HIGH_SURROGATES.test(run) ? Array.from(run) : run);

const pairsOf = (run: string): readonly string[] => {
  const characters = charactersOf(run);
  const pairs: string[] = [];
  for (let at = 1; at < characters.length; at += 1) pairs.push((characters[at - 1] ?? '') + (characters[at] ?? ''));
  return pairs;
};

const tailsOf = (number: string): readonly string[] => {
  const kept = number.slice(0, LONGEST_NUMBER);
  return Array.from({ length: Math.max(0, kept.length - SHORTEST_TAIL) }, (_unused, index) => kept.slice(index + 1));
};

/** Adds the tokens of a text, in order. The last character of a run stands alone at its end, so that one character is found as a beginning. */
const addTokens = (tokens: string[], text: string): void => {
  for (const part of partsOf(text)) {
    if (part.kind === 'run') {
      tokens.push(...pairsOf(part.text), charactersOf(part.text).at(-1) ?? '');
      continue;
    }
    tokens.push(part.text);
    for (const [number] of part.text.length < SHORTEST_NUMBER ? [] : part.text.matchAll(DIGITS)) {
      if (number !== part.text) tokens.push(number);
      tokens.push(...tailsOf(number));
    }
  }
};

/** A reference or a phone number as one number without its separators, with everything that runs to its end. */
const numberTokens = (text: string): readonly string[] => {
  const compact = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return compact === '' ? [] : [compact, ...tailsOf(compact)];
};

/** What one entry of the index holds: words of texts, and numbers written with separators. */
export const indexText = (texts: readonly string[], numbers: readonly string[]): string => {
  const tokens = numbers.flatMap(numberTokens);
  for (const text of texts) addTokens(tokens, text);
  return tokens.join(' ');
};

const quoted = (tokens: readonly string[], isBeginning: boolean): string => `"${tokens.join(' ')}"${isBeginning ? '*' : ''}`;

/** A question cut into terms: `match` is what FTS5 is asked, `terms` the folded words for highlighting. Null when nothing can be looked up. */
export type Question = { readonly match: string; readonly terms: readonly string[]; readonly isNumber: boolean };

/** Reads what was typed into the find box. All terms must be found. */
export const readQuestion = (typed: string): Question | null => {
  if (NUMBER_QUESTION.test(fold(typed))) {
    const compact = phoneCore(fold(typed)).slice(0, LONGEST_NUMBER);
    return { match: quoted([compact], true), terms: [compact], isNumber: true };
  }
  const parts = partsOf(typed);
  if (parts.length === 0) return null;
  const matches = parts.map((part) => {
    const pairs = part.kind === 'run' ? pairsOf(part.text) : [];
    return pairs.length === 0 ? quoted([part.text], true) : quoted(pairs, false);
  });
  return { match: matches.join(' AND '), terms: parts.map((part) => part.text), isNumber: false };
};

const LONG_ENOUGH = 4;

/**
 * Pieces of a text that another telling of the same matter is likely to share, each as FTS5 is asked for it: two neighbouring words, or four
 * characters of a run. At most `most`, spread over the whole text, so that a long story is compared by all of its parts.
 */
export const phrasesOf = (text: string, most: number): readonly string[] => {
  const phrases: string[] = [];
  let before: Part | null = null;
  for (const part of partsOf(text)) {
    if (part.kind === 'run') {
      const pairs = pairsOf(part.text);
      for (let at = 0; at + 3 <= pairs.length; at += LONG_ENOUGH) phrases.push(quoted(pairs.slice(at, at + 3), false));
    } else if (before?.kind === 'word' && part.text.length + before.text.length >= LONG_ENOUGH * 2) phrases.push(quoted([before.text, part.text], false));
    before = part;
  }
  const distinct = [...new Set(phrases)];
  const stride = Math.max(1, distinct.length / most);
  return Array.from({ length: Math.min(most, distinct.length) }, (_unused, index) => distinct[Math.floor(index * stride)] ?? '');
};
