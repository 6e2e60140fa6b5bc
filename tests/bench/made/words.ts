/** The shape of one language's sentences, and a made-up complaint put together from them. */
import type { RegisterPayload } from '../../../src-main/shared/contract/case-commands';
import { CHANNELS, type Language, type PainKind, type Verdict } from '../../../src-main/shared/vocabulary/case';
import type { Chance } from './chance';

type Lines = readonly string[];

/** What one branch of trade complains about. */
export type Trade = { readonly products: Lines; readonly steps: Lines; readonly openings: Lines; readonly pains: readonly { readonly kind: PainKind; readonly words: string }[] };

/** Everything that can be said in one language. */
export type Words = {
  readonly language: Language;
  readonly surnames: Lines; readonly givenNames: Lines; readonly joinName: (surname: string, given: string) => string;
  readonly streets: Lines; readonly addressOf: (street: string, number: number) => string;
  readonly trades: readonly Trade[];
  readonly troubles: Lines; readonly effects: Lines; readonly wishes: Lines; readonly heard: Lines;
  readonly repairs: Lines; readonly choices: Lines; readonly results: Lines; readonly failures: Lines; readonly refusals: Lines;
  readonly promises: Lines; readonly remarks: Lines; readonly breaks: Lines; readonly notes: Lines; readonly gestures: Lines; readonly measures: Lines;
  readonly found: Lines; readonly done: Lines; readonly recourse: string; readonly attempts: Lines;
  readonly verdicts: Readonly<Record<Verdict, Lines>>; readonly waivers: Lines; readonly causes: Lines; readonly lessons: Lines; readonly reasons: Lines;
};

const end = (words: Words): string => (words.language === 'en' ? '. ' : '。');

const storyOf = (words: Words, trade: Trade, pains: Trade['pains'], chance: Chance): string => {
  const parts = [
    `${chance.pick(trade.openings)}${end(words)}`,
    ...pains.map((pain) => `${pain.words}${end(words)}`),
    ...chance.some(words.troubles, chance.between(1, 4)),
    ...chance.some(words.effects, chance.between(0, 2)),
  ];
  return parts.join('').trim();
};

const nameOf = (words: Words, chance: Chance): string => words.joinName(chance.pick(words.surnames), chance.pick(words.givenNames));

/** A complaint as the intake would send it, by somebody new or by nobody who wants to be named. */
export const registrationFrom = (words: Words, chance: Chance): RegisterPayload => {
  const trade = chance.pick(words.trades);
  const pains = chance.some(trade.pains, chance.between(1, 3)).map(({ kind, words: said }) => ({ kind, words: said }));
  return {
    story: storyOf(words, trade, pains, chance), pains, desiredRemedy: chance.isTrue(0.9) ? chance.pick(words.wishes) : null, channel: chance.pick(CHANNELS),
    product: chance.isTrue(0.95) ? chance.pick(trade.products) : null, journeyStep: chance.isTrue(0.8) ? chance.pick(trade.steps) : null, language: words.language,
    complainant: chance.isTrue(0.06) ? { kind: 'not-given' } : {
      kind: 'new', name: nameOf(words, chance), phone: chance.isTrue(0.9) ? `1380000${String(chance.between(0, 9_999)).padStart(4, '0')}` : null,
      address: chance.isTrue(0.5) ? words.addressOf(chance.pick(words.streets), chance.between(1, 240)) : null,
    },
    effortBefore: { tellings: chance.between(0, 5), transfers: chance.between(0, 3), waitMinutes: chance.between(0, 90), visits: chance.between(0, 2), documents: chance.between(0, 3) },
    around: null,
  };
};
