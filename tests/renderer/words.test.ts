/** Both languages say everything, with the same facts in it. */
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { en, setLanguage, useWords, zhCN } from '../../src-renderer/locales';
import { sayerOf } from '../../src-renderer/locales/message';
import { ERASED } from '../../src-main/shared/vocabulary/erased';

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] => Object.entries(tree).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)));
const english = new Map(flat(en));
const chinese = new Map(flat(zhCN));
const params = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the words of the screen', () => {
  it('exist in both languages under the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });
  it('are never empty', () => {
    expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  it('take the same facts in both languages', () => {
    const differing = [...english].filter(([key, text]) => params(text).join() !== params(chinese.get(key) ?? '').join()).map(([key]) => key);
    expect(differing).toEqual([]);
  });
  it('contain nothing that the message compiler would take for a command of its own', () => {
    const linked = [...english, ...chinese].filter(([, text]) => /@[:.(]/.test(text)).map(([key]) => key);
    expect(linked).toEqual([]);
  });
  it('are neutral: no exclamation marks, no “we”', () => {
    const loud = [...english, ...chinese].filter(([, text]) => /[!！]|我们|\b([Ww]e|[Oo]ur|us)\b/.test(text)).map(([key]) => key);
    expect(loud).toEqual([]);
  });
  it('are Chinese in Chinese: a sentence is not left in English', () => {
    const left = [...chinese].filter(([, text]) => /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}/.test(text)).map(([key]) => key);
    expect(left).toEqual([]);
  });
  it('never stand where an erased person stood: the marker is no word', () => {
    expect([...english.values(), ...chinese.values()]).not.toContain(ERASED);
  });
});

describe('a message is said', () => {
  const translator = createI18n({ legacy: false, locale: 'en', messages: { en, 'zh-CN': zhCN } }).global;
  const sample = (text: string, count: number): Record<string, string | number> => Object.fromEntries(params(text).map((name) => [name, name === 'count' ? count : `<${name}> $& {n} | @`]));

  it.each(['en', 'zh-CN'] as const)('as the translator says it, every message and every plural (%s)', (language) => {
    translator.locale.value = language;
    const differing = [...(language === 'en' ? english : chinese)].flatMap(([key, text]) => [0, 1, 2, 150].flatMap((count) => {
      const filled = sample(text, count);
      const wanted = params(text).includes('count') ? translator.t(key, filled, count) : translator.t(key, filled);
      const said = sayerOf(language === 'en' ? en : zhCN)(key, filled);
      return said === wanted ? [] : [`${key}: ${said} instead of ${wanted}`];
    }));
    expect(differing).toEqual([]);
  });
  it('in the language that was changed to, at once', () => {
    setLanguage('en');
    const { t } = useWords();
    expect(t('frame.time.days', { count: 1 })).toBe('1 day');
    expect(t('frame.time.days', { count: 2 })).toBe('2 days');
    setLanguage('zh-CN');
    expect(t('frame.time.days', { count: 2 })).toBe('2 天');
  });
});
