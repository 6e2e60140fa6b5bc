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

const SPACE = 0x20;

/** The texts of one entry, as UTF-16 units behind one another: as strings, the pairs of a record would be a hundred million small things to tidy away. */
const entry = { units: new Uint16Array(8_192), length: 0 };

const room = (more: number): void => {
  if (entry.length + more <= entry.units.length) return;
  const larger = new Uint16Array(2 * (entry.length + more));
  larger.set(entry.units);
  entry.units = larger;
};

const put = (token: string): void => {
  room(token.length + 1);
  const { units } = entry;
  let at = entry.length;
  for (let index = 0; index < token.length; index += 1, at += 1) units[at] = token.charCodeAt(index);
  units[at] = SPACE;
  entry.length = at + 1;
};

/** The pairs of a run; its last character stands alone at the end, so that one character is found as a beginning. */
const putRun = (run: string): void => {
  if (HIGH_SURROGATES.test(run)) {
    pairsOf(run).forEach(put);
    put(charactersOf(run).at(-1) ?? '');
    return;
  }
  room(3 * run.length);
  const { units } = entry;
  let at = entry.length;
  let before = run.charCodeAt(0);
  for (let index = 1; index < run.length; index += 1) {
    const unit = run.charCodeAt(index);
    units[at] = before;
    units[at + 1] = unit;
    units[at + 2] = SPACE;
    at += 3;
    before = unit;
  }
  units[at] = before;
  units[at + 1] = SPACE;
  entry.length = at + 2;
};

const putText = (text: string): void => {
  for (const part of partsOf(text)) {
    if (part.kind === 'run') {
      putRun(part.text);
      continue;
    }
    put(part.text);
    for (const [number] of part.text.length < SHORTEST_NUMBER ? [] : part.text.matchAll(DIGITS)) {
      if (number !== part.text) put(number);
      tailsOf(number).forEach(put);
    }
  }
};

/** A reference or a phone number as one number without its separators, with everything that runs to its end. */
const putNumber = (text: string): void => {
  const compact = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (compact === '') return;
  put(compact);
  tailsOf(compact).forEach(put);
};

/** What one entry of the index holds: words of texts, and numbers written with separators. */
export const indexText = (texts: readonly string[], numbers: readonly string[]): string => {
  entry.length = 0;
  numbers.forEach(putNumber);
  texts.forEach(putText);
  return Buffer.from(entry.units.buffer, 0, 2 * Math.max(0, entry.length - 1)).toString('utf16le');
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
