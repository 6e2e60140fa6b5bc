/**
 * Cuts texts into what the index holds, and questions into what is asked of it. Chinese, Japanese and Korean runs become overlapping pairs,
 * so that any two neighbouring characters are found; other words are found by their beginning; numbers by any part that runs to their end, which
 * is why a phone is asked for without its country and trunk zero.
 */
import { phoneCore } from '../../shared/vocabulary/phone';
import { fold } from './fold';

const RUN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々〇]';
// A word ends where a run begins: "A卡" is a word and a run.
const PARTS = new RegExp(`(${RUN}+)|((?:(?!${RUN})[\\p{L}\\p{N}])+)`, 'gu');
const DIGITS = /\d{4,}/g;
const NUMBER_QUESTION = /^[\d\s()+./\u2010-\u2015-]*\d[\d\s()+./\u2010-\u2015-]*$/u;
const LONGEST_NUMBER = 32;
const SHORTEST_TAIL = 2;

type Part = { readonly kind: 'run' | 'word'; readonly text: string };

const partsOf = (text: string): readonly Part[] =>
  Array.from(fold(text).matchAll(PARTS), ([, run, word]): Part => (run === undefined ? { kind: 'word', text: word ?? '' } : { kind: 'run', text: run }));

const pairsOf = (run: string): readonly string[] => {
  const characters = Array.from(run);
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
};

const tailsOf = (number: string): readonly string[] => {
  const kept = number.slice(0, LONGEST_NUMBER);
  return Array.from({ length: Math.max(0, kept.length - SHORTEST_TAIL) }, (_unused, index) => kept.slice(index + 1));
};

/** Tokens of a text, in order. The last character of a run stands alone at its end, so that one character is found as a beginning. */
const tokensOf = (text: string): readonly string[] =>
  partsOf(text).flatMap((part) => {
    if (part.kind === 'run') return [...pairsOf(part.text), Array.from(part.text).at(-1) ?? ''];
    return [part.text, ...(part.text.match(DIGITS) ?? []).flatMap((number) => [...(number === part.text ? [] : [number]), ...tailsOf(number)])];
  });

/** A reference or a phone number as one number without its separators, with everything that runs to its end. */
const numberTokens = (text: string): readonly string[] => {
  const compact = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return compact === '' ? [] : [compact, ...tailsOf(compact)];
};

/** What one entry of the index holds: words of texts, and numbers written with separators. */
export const indexText = (texts: readonly string[], numbers: readonly string[]): string =>
  [...numbers.flatMap(numberTokens), ...texts.flatMap(tokensOf)].join(' ');

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
