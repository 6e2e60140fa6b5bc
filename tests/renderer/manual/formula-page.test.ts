/** The page of the manual that publishes the formula of the temperature (S1.3): whoever checks a degree by hand finds the numbers there that the program uses. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../../src-main/domain/playbook/governing';
import { en } from '../../../src-renderer/features/manual/en';
import { zhCN } from '../../../src-renderer/features/manual/zh-CN';

const numbersIn = (text: string): number[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => Number(found));
const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const everyNumber = (rules: object): number[] => Object.values(rules).flatMap((value: unknown) => (typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? everyNumber(value) : []));

describe('the page of the formula', () => {
  it.each([['en', en], ['zh-CN', zhCN]] as const)('says in %s every number that holds without a pack, and no other', (_language, words) => {
    const even = 25;
    expect(inOrder(numbersIn(words.formula.parts.numbers.text.join(' ')))).toEqual(inOrder([...everyNumber(DEFAULT_RULES.temperature), even]));
  });
});
