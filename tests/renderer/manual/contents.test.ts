/** Both languages of the manual say the same things, in the house's tone, and every picture is there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src-renderer/features/manual/en';
import { OUTLINE, PICTURES, SECTION_IDS } from '../../../src-renderer/features/manual/outline';
import { sectionsOf } from '../../../src-renderer/features/manual/contents';
import { zhCN } from '../../../src-renderer/features/manual/zh-CN';

const renderer = resolve(import.meta.dirname, '../../../src-renderer');
const pictures = join(renderer, 'features/manual/pictures');
const LANGUAGES = ['zh-CN', 'en'] as const;
const saidIn = (language: (typeof LANGUAGES)[number]): string[] => sectionsOf(language).flatMap(({ title, parts, picture }) => [title, ...parts.flatMap(({ heading, text }) => [heading, ...text]), ...(picture === null ? [] : [picture.alt])]);

describe('the manual', () => {
  it.each(SECTION_IDS)('has the parts of “%s” in both languages, in the same order', (id) => {
    expect([Object.keys(en[id].parts), Object.keys(zhCN[id].parts)]).toEqual([OUTLINE[id].parts, OUTLINE[id].parts]);
  });
  it('has as many paragraphs in one language as in the other', () => {
    const counts = (language: (typeof LANGUAGES)[number]): number[] => sectionsOf(language).flatMap(({ parts }) => parts.map(({ text }) => text.length));
    expect(counts('zh-CN')).toEqual(counts('en'));
  });
  it('is short: no section is longer than what is read in two minutes', () => {
    const words = (id: number): number => sectionsOf('en')[id]?.parts.flatMap(({ text }) => text).join(' ').split(/\s+/).length ?? 0;
    expect(SECTION_IDS.filter((_id, index) => words(index) > 300)).toEqual([]);
  });
  it('is neutral: nothing empty, no exclamation marks, no “we”', () => {
    const loud = LANGUAGES.flatMap(saidIn).filter((each) => each.trim() === '' || /[!！]|我们|\b([Ww]e|[Oo]ur|us)\b/.test(each));
    expect(loud).toEqual([]);
  });
  it('is Chinese in Chinese', () => {
    expect(saidIn('zh-CN').filter((each) => /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}/.test(each) || !/\p{Script=Han}/u.test(each))).toEqual([]);
  });
  it('is where the screens say it is', () => {
    const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vue')).map((name) => readFileSync(join(renderer, name), 'utf8'));
    const named = sources.flatMap((source) => [...source.matchAll(/ data-manual="([^"]+)"/g)].map((match) => match[1] ?? ''));
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !SECTION_IDS.some((id) => id === name))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the pictures in %s', (language) => {
  const files = readdirSync(join(pictures, language)).filter((name) => name.endsWith('.webp'));
  it('are those that the outline names, no more and no fewer', () => {
    expect(files.sort()).toEqual(PICTURES.map((name) => `${name}.webp`).sort());
    expect(SECTION_IDS.flatMap((id) => OUTLINE[id].picture ?? []).sort()).toEqual([...PICTURES].sort());
  });
  it('are WebP and light: 80 kB each at most', () => {
    for (const name of files) {
      const path = join(pictures, language, name);
      expect(readFileSync(path).subarray(8, 12).toString('latin1'), name).toBe('WEBP');
      expect(statSync(path).size, name).toBeLessThanOrEqual(80_000);
    }
  });
  it('each say in words what they show', () => {
    const alts = sectionsOf(language).flatMap(({ picture }) => (picture === null ? [] : [picture.alt]));
    expect(alts).toHaveLength(PICTURES.length);
    expect(new Set(alts).size).toBe(PICTURES.length);
    expect(alts.filter((alt) => alt.length < 10)).toEqual([]);
  });
});
