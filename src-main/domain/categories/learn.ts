/** Learns which terms speak for which label: complement naive Bayes over weighted terms, in one pass, the same for the same examples in any order. */
import { termsOf } from './terms';

/** A text whose label is known. */
export type Example = { readonly label: string; readonly text: string };

/** What was learnt. `weights` has one figure per label for each term; `rarity` is how much a term says at all, `rarest` the most that one says. */
export type WordModel = { readonly labels: readonly string[]; readonly rarity: ReadonlyMap<string, number>; readonly rarest: number; readonly weights: ReadonlyMap<string, Float64Array> };

/** Keeps a term that one label never had from ruling it out. */
const SMOOTHING = 0.1;
/** Fewest examples that a term must stand in. In many found texts a term that stands once is chance; in phrases that somebody chose it is meant. */
type Keeping = { readonly fewestExamples: number };
/** From so many found texts on, a term that stands in one of them only is left out. */
const MANY_EXAMPLES = 500;

/** How often each term stands in a text. */
export const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { term } of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** The terms of a text that the model knows, weighed so that a long story counts no more than a short one. */
export const weigh = (rarity: WordModel['rarity'], counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const weighed = new Map<string, number>();
  let square = 0;
  for (const [term, count] of counts) {
    const known = rarity.get(term);
    if (known === undefined) continue;
    const weight = (1 + Math.log(count)) * known;
    weighed.set(term, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [term, weight] of weighed) weighed.set(term, weight / length);
  return weighed;
};

const rarityOf = (texts: readonly ReadonlyMap<string, number>[], fewest: number): ReadonlyMap<string, number> => {
  const inTexts = new Map<string, number>();
  for (const counts of texts) for (const term of counts.keys()) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
  return new Map([...inTexts].filter(([, count]) => count >= fewest).map(([term, count]) => [term, 1 + Math.log((texts.length + 1) / (count + 1))]));
};

/** Learns from examples; labels come out in alphabetical order. */
export const learn = (examples: readonly Example[], { fewestExamples }: Keeping = { fewestExamples: examples.length >= MANY_EXAMPLES ? 2 : 1 }): WordModel => {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  const place = new Map(labels.map((label, index) => [label, index]));
  const texts = examples.map(({ text }) => countsOf(text));
  const rarity = rarityOf(texts, fewestExamples);
  const sums = new Map<string, Float64Array>();
  const perLabel = new Float64Array(labels.length);
  for (const [index, { label }] of examples.entries()) {
    const at = place.get(label) ?? 0;
    for (const [term, weight] of weigh(rarity, texts[index] ?? new Map())) {
      const sum = sums.get(term) ?? new Float64Array(labels.length);
      sum[at] = (sum[at] ?? 0) + weight;
      sums.set(term, sum);
      perLabel[at] = (perLabel[at] ?? 0) + weight;
    }
  }
  const all = perLabel.reduce((total, one) => total + one, 0);
  const weights = new Map<string, Float64Array>();
  const norms = new Float64Array(labels.length);
  for (const [term, sum] of sums) {
    const total = sum.reduce((so, one) => so + one, 0);
    // What the other labels say of a term speaks for this one the more, the less they know it.
    const weight = sum.map((own, at) => -Math.log((total - own + SMOOTHING) / (all - (perLabel[at] ?? 0) + SMOOTHING * sums.size)));
    weights.set(term, weight);
    for (const [at, one] of weight.entries()) norms[at] = (norms[at] ?? 0) + Math.abs(one);
  }
  for (const weight of weights.values()) for (const [at, one] of weight.entries()) weight[at] = one / (norms[at] ?? 1);
  return { labels, rarity, rarest: [...rarity.values()].reduce((most, one) => Math.max(most, one), 0), weights };
};
