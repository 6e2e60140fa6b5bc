/** Ranks what a story may be about, with the words of the story that spoke for it. A suggestion, never a decision. */
import type { Pack } from '../../shared/playbook/pack';
import { countsOf, learn, weigh, type WordModel } from './learn';
import { termsOf } from './terms';

/**
 * One label, the likeliest first; `words` are pieces of the story as they stand there, the strongest first.
 * `isClear` when so much of the story speaks for it that it may be put before somebody; a story of another trade finds a likeliest label too, from a word or two.
 */
export type Suggestion = { readonly label: string; readonly words: readonly string[]; readonly isClear: boolean };

const MOST_WORDS = 4;
/**
 * How many of the rarest terms of a pack the speaking terms must be worth together, in a story of one term; chance hits grow with the square root of the length.
 * At this figure four in five told stories of the shipped packs' own trades are answered at the least, and four in five of another trade are not.
 */
const CLEAR_EVIDENCE = 0.52;

/** The pieces of the text where these terms stand; pieces that touch become one. */
const piecesOf = (text: string, terms: ReadonlyMap<string, number>): readonly string[] => {
  const spans: { from: number; to: number; weight: number }[] = [];
  for (const { term, from, to } of termsOf(text).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const weight = terms.get(term);
    if (weight === undefined) continue;
    const last = spans.at(-1);
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to);
      last.weight += weight;
    } else spans.push({ from, to, weight });
  }
  const pieces: string[] = [];
  for (const { from, to } of spans.toSorted((a, b) => b.weight - a.weight)) {
    const piece = text.slice(from, to).replace(/\s+/gu, ' ');
    const isSaid = pieces.some((said) => said.toLowerCase().includes(piece.toLowerCase()) || piece.toLowerCase().includes(said.toLowerCase()));
    if (!isSaid && pieces.length < MOST_WORDS) pieces.push(piece);
  }
  return pieces;
};

/** The labels that something in the text speaks for, at most `most`. Empty when nothing is known of any of its words. */
export const suggest = (model: WordModel, text: string, most = 3): readonly Suggestion[] => {
  const counts = countsOf(text);
  const weighed = weigh(model.rarity, counts);
  if (weighed.size === 0) return [];
  const scores = model.labels.map((_label, at) => [...weighed].reduce((sum, [term, weight]) => sum + weight * (model.weights.get(term)?.[at] ?? 0), 0));
  const best = [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, most);
  return best.map((at) => {
    const speaking = [...weighed].map(([term, weight]): [string, number] => {
      const own = model.weights.get(term) ?? new Float64Array(model.labels.length);
      const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
      return [term, weight * ((own[at] ?? 0) - mean)];
    }).filter(([, weight]) => weight > 0).toSorted((a, b) => b[1] - a[1]);
    const evidence = speaking.reduce((sum, [term]) => sum + (model.rarity.get(term) ?? 0), 0);
    return { label: model.labels[at] ?? '', words: piecesOf(text, new Map(speaking.slice(0, MOST_WORDS * 2))), isClear: evidence >= CLEAR_EVIDENCE * model.rarest * Math.sqrt(counts.size) };
  }).filter(({ words }) => words.length > 0);
};

/** What a pack knows of how customers speak of each of its subjects. */
export const learnSubjects = (subjects: Pack['categories']['subjects']): WordModel =>
  learn(subjects.flatMap(({ id, name, about, words }) => (['zh-CN', 'en'] as const).flatMap((language) => [name[language], about[language], ...words[language]].map((text) => ({ label: id, text })))), { fewestExamples: 1 });
