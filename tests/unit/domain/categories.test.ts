/** What a story may be about: suggested from the customer's own words, with the words that spoke for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../src-main/domain/categories/learn';
import { learnSubjects, suggest } from '../../../src-main/domain/categories/suggest';
import { termsOf } from '../../../src-main/domain/categories/terms';

const subject = (id: string, zh: readonly string[], en: readonly string[]) => ({
  id, name: { 'zh-CN': zh[0] ?? id, en: en[0] ?? id }, about: { 'zh-CN': zh[0] ?? id, en: en[0] ?? id }, words: { 'zh-CN': [...zh], en: [...en] }, steps: ['hotline'], causes: ['process'], isSafety: false,
});

const BANK = learnSubjects([
  subject('card-lost', ['银行卡丢了', '卡不见了', '挂失'], ['lost my card', 'card was stolen', 'block the card']),
  subject('cash-machine', ['卡被吞了', '取款机没吐钱', '自动取款机'], ['machine swallowed my card', 'cash machine kept the money', 'no cash came out']),
  subject('fees', ['乱扣年费', '收了手续费', '扣费'], ['charged a fee', 'annual fee', 'overdraft charge']),
]);

describe('the subject of a story', () => {
  it('is suggested in English with the words that spoke for it', () => {
    const [first] = suggest(BANK, 'I was at the station and the machine swallowed my card. No cash came out either, and nobody picked up.');
    expect(first?.label).toBe('cash-machine');
    expect(first?.words).toContain('machine swallowed');
  });

  it('is suggested in Chinese with the words that spoke for it', () => {
    const [first] = suggest(BANK, '昨天晚上在火车站取钱，卡被吞了，打电话一直没人接。');
    expect(first?.label).toBe('cash-machine');
    expect(first?.words.join('')).toContain('卡被吞了');
  });

  it('is not guessed where nothing in the story speaks for any', () => {
    expect(suggest(BANK, 'Hmm.')).toEqual([]);
    expect(suggest(BANK, '')).toEqual([]);
  });

  it('is not put before anybody for a word or two of a long story of something else', () => {
    const [first] = suggest(BANK, 'The washing machine is eight months old and has flooded the kitchen twice. The engineer came after nine days, said the hose was fine, and this morning it flooded again while there were five people to wash for.');
    expect(first?.isClear).toBe(false);
    expect(suggest(BANK, 'My card was stolen at the station, please block the card.')[0]?.isClear).toBe(true);
  });

  it('is never found by words that stand in every story, also where their ending was cut', () => {
    expect(termsOf('This is what they always does, twice, and never again').map(({ term }) => term)).toEqual([]);
  });

  it('is found by a phrase that stands once among the many of a rich pack', () => {
    const many = Array.from({ length: 30 }, (_, at) => subject(`dish-${String(at)}`, ['菜凉了', '菜太咸', '菜没上', '等了很久'], Array.from({ length: 20 }, (_each, word) => `dish number ${'abcdefghijklmnopqrst'.charAt(word)}o${'abcdefghijklmnopqrstuvwxyzabcd'.charAt(at)}`)));
    const rich = learnSubjects([...many, subject('ill-after', ['餐后不适', '上吐下泻'], ['ill after the meal', 'threw up all night'])]);
    expect(suggest(rich, '回家以后半夜上吐下泻').map(({ label }) => label)[0]).toBe('ill-after');
    expect(suggest(rich, 'My brother threw up in the taxi.').map(({ label }) => label)[0]).toBe('ill-after');
  });

  it('names words only as the customer said them, none of them twice', () => {
    const story = 'They CHARGED A FEE, then charged a fee again, and an annual fee on top.';
    for (const { words } of suggest(BANK, story)) {
      for (const word of words) expect(story).toContain(word);
      expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
    }
  });

  it('does not depend on the order in which the examples came', () => {
    const examples = [{ label: 'a', text: 'late delivery cold soup' }, { label: 'b', text: 'rude waiter shouted' }, { label: 'c', text: 'wrong bill service charge' }];
    const story = 'The soup was cold and the waiter shouted about the bill.';
    expect(suggest(learn(examples), story).map(({ label }) => label).toSorted()).toEqual(suggest(learn(examples.toReversed()), story).map(({ label }) => label).toSorted());
  });

  it('each term remembers where it stood in the story', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { from, to } of termsOf(text)) expect(text.slice(from, to).length).toBe(to - from);
      for (const { words } of suggest(BANK, text)) for (const word of words) expect(text.replace(/\s+/gu, ' ')).toContain(word);
    }));
  });
});
