/** Cuts a story into terms: words and neighbouring pairs of words, and for Chinese overlapping pairs of characters. Each term remembers where it stands. */

/** A term, and where in the text it stands. */
export type Term = { readonly term: string; readonly from: number; readonly to: number };

const PIECE = /[\p{Script=Han}]+|[\p{Script=Latin}][\p{Script=Latin}'’]*/gu;
const HAN = /^\p{Script=Han}/u;
/** Blanks that publishers of complaints put in place of names and sums. */
const MASK = /^x{2,}$/;

/** Words that stand in every story and speak for nothing. */
const COMMON = new Set((
  'a about after again all also always am an and any anyone are as ask asked at be because been before being but by came can come could did do does done down each even ever every first for from gave get give go going gone got had has have he her here him his how i if '
  + 'in into is it its just keep kept know last like made make many me more most much my never new next no nobody none not nothing now of off old on once one only or other our out over people put really said same saw say second see she should since so some somebody someone '
  + 'still such take than that the their them then there these they thing third this those three through time to told too took twice two until up us used very want wanted was we went were what when where which while who whole why will with without would yes yet you your'
).split(' '));
/** Pairs of characters that every Chinese story is full of. */
const COMMON_PAIRS = new Set('我们 你们 他们 这个 那个 就是 不是 没有 一个 什么 怎么 现在 时候 因为 所以 但是 可是 然后 已经 还是 还有 自己 知道 说是 的时 了一 我的 你的 是我 我就 我说 他说 也不 都不 了我 不能 可以'.split(' '));

/** Endings that make two forms of one word look different. */
const stem = (word: string): string => {
  const bare = word.replaceAll('’', "'").replace(/'s?$/, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss')) return bare.slice(0, -1);
  return bare;
};

const pairsOfRun = (run: string, from: number): readonly Term[] => {
  const pairs: Term[] = [];
  for (let at = 0; at + 2 <= run.length; at += 1) {
    const term = run.slice(at, at + 2);
    if (!COMMON_PAIRS.has(term)) pairs.push({ term, from: from + at, to: from + at + 2 });
  }
  return pairs;
};

/** The terms of a text in order. Traditional characters are for the caller to fold, one to one, so that places stay true. */
export const termsOf = (text: string): readonly Term[] => {
  const terms: Term[] = [];
  let before: Term | null = null;
  for (const found of text.matchAll(PIECE)) {
    const [piece] = found;
    if (HAN.test(piece)) {
      terms.push(...pairsOfRun(piece, found.index));
      before = null;
      continue;
    }
    const said = piece.toLowerCase();
    const word = stem(said);
    if (word.length < 2 || MASK.test(word) || COMMON.has(said) || COMMON.has(word)) {
      before = null;
      continue;
    }
    const term: Term = { term: word, from: found.index, to: found.index + piece.length };
    terms.push(term);
    if (before !== null) terms.push({ term: `${before.term} ${word}`, from: before.from, to: term.to });
    before = term;
  }
  return terms;
};
