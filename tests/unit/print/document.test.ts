import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterDocument, reportDocument } from '../../../src-main/print/document';
import { coveringSubsets, parseSubsets, uncovered } from '../../../src-main/print/fonts/coverage';
import { fontSheet, PAPER_CSP, rulesOf } from '../../../src-main/print/fonts/font-sheet';
import { openFontShelf } from '../../../src-main/print/fonts/font-shelf';
import { html, markApostrophes, render } from '../../../src-main/print/html';
import { finalLetter } from '../../../src-main/print/letter-model';
import { reportModel } from '../../../src-main/print/report-model';
import { justRegistered, lostCard, sourceOf } from './paper-sources';

const fonts = openFontShelf(join(import.meta.dirname, '../../../node_modules/@fontsource'));
const subsets = parseSubsets({ '[4]': 'U+1f1e9-1f1f5,U+1f21a', '[5]': 'U+4e00-4e05,U+4e10', latin: 'U+0000-00FF,U+2000-206F' }) ?? [];

describe('a finished page', () => {
  it.each(['zh-CN', 'en'] as const)('in %s needs nothing from outside itself and runs nothing', (language) => {
    const page = reportDocument(reportModel(sourceOf(lostCard(language), language)), fonts);
    const sheet = fontSheet(page.faces);
    expect(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(sheet)?.[1]?.replaceAll('&#39;', "'")).toBe(PAPER_CSP);
    const withoutData = (sheet + page.html).replace(/data:[a-z/+0-9]+;base64,[A-Za-z0-9+/=]+/g, '');
    expect(withoutData.match(/<script|<link|<iframe|@import|url\((?!\))|https?:|src="(?!")/g)).toBeNull();
    expect(sheet.startsWith('<!doctype html><html')).toBe(true);
  });

  it('is titled by its reference alone, without a name', () => {
    expect(letterDocument(finalLetter(sourceOf(lostCard('en'), 'en')), fonts).title).toBe('0571-03-02-261122-0047');
  });

  it('carries the watermark in the demonstration profile only (I10)', () => {
    const demonstration = letterDocument(finalLetter(sourceOf(lostCard('zh-CN'), 'zh-CN', { isDemonstration: true })), fonts);
    expect(demonstration.html.includes('演示 · 非真实案件')).toBe(true);
    expect(letterDocument(finalLetter(sourceOf(lostCard('zh-CN'), 'zh-CN')), fonts).html.includes('演示')).toBe(false);
  });

  it.each(['zh-CN', 'en'] as const)('in %s numbers its pages in font pieces that the page itself has, because the foot waits for no other', (language) => {
    const sources = (text: string): readonly string[] => text.match(/url\(data:font[^)]+\)/g) ?? [];
    const page = reportDocument(reportModel(sourceOf(justRegistered(language), language)), fonts);
    // One piece has all figures, and the engine reads the foot anew for each page.
    expect(sources(page.footer)).toHaveLength(1);
    const ofPage = new Set(sources(rulesOf(page.faces)));
    expect(sources(page.footer).every((source) => ofPage.has(source))).toBe(true);
  });

  it('embeds only the font pieces that its words need', () => {
    const faces = (language: 'zh-CN' | 'en'): number => reportDocument(reportModel(sourceOf(justRegistered(language), language)), fonts).faces.length;
    expect(faces('en')).toBeLessThanOrEqual(4);
    expect(faces('zh-CN')).toBeGreaterThan(faces('en'));
    expect(faces('zh-CN')).toBeLessThan(60);
  });
});

describe('which pieces of the font a text needs', () => {
  it('finds the piece of each character, and none for a character in no piece', () => {
    expect(coveringSubsets(subsets, '一A').map((subset) => subset.name)).toEqual(['5', 'latin']);
    expect(coveringSubsets(subsets, '𠮷')).toEqual([]);
    expect(coveringSubsets(subsets, '\u{1f1ea}').map((subset) => subset.name)).toEqual(['4']);
  });

  it('takes the last of several pieces that hold a character, as the engine does', () => {
    const overlapping = parseSubsets({ '[119]': 'U+20-22,U+41-4d,U+3001', latin: 'U+0000-00FF' }) ?? [];
    expect(coveringSubsets(overlapping, 'A 4').map((subset) => subset.name)).toEqual(['latin']);
    expect(coveringSubsets(overlapping, 'A、').map((subset) => subset.name)).toEqual(['119', 'latin']);
  });

  it('knows the edges of a range', () => {
    expect([0x4dff, 0x4e00, 0x4e05, 0x4e06, 0x4e10, 0x4e11].map((point) => coveringSubsets(subsets, String.fromCodePoint(point)).length)).toEqual([0, 1, 1, 0, 1, 0]);
  });

  it('refuses a table that is none', () => {
    for (const table of [null, 'x', { latin: 3 }, { latin: 'U+zz' }]) expect(parseSubsets(table)).toBeNull();
  });

  it('shows on the sheet one character of each piece that no other piece has, so that all are loaded before the first paper', () => {
    for (const face of fonts.common()) {
      const others = fonts.faces(face.sample ?? '', face.weight, 'zh-CN').filter((each) => each.family === face.family && each !== face);
      expect(others.length, face.sample ?? 'none').toBe(0);
    }
    expect(fontSheet(fonts.common()).match(/<p /g)).toHaveLength(fonts.common().length);
  });

  it('has everyday Chinese ready: a report of ordinary words needs few pieces more', () => {
    const common = new Set(fonts.common());
    const { faces } = reportDocument(reportModel(sourceOf(lostCard('zh-CN'), 'zh-CN')), fonts);
    expect(faces.filter((face) => !common.has(face)).length).toBeLessThan(faces.length / 4);
  });

  it('draws an English page from the Latin face, and the Chinese one only where that has nothing', () => {
    expect(fonts.faces('It’s “done”', 400, 'en').map((face) => face.family)).toEqual(['Amends Latin']);
    expect(fonts.faces('It’s 好', 400, 'en').some((face) => face.family === 'Amends Paper')).toBe(true);
    expect(uncovered(subsets, 'A一€')).toBe('€');
  });

  it('gives a Chinese page the Latin face for an apostrophe, and leaves its quotation marks wide', () => {
    expect(fonts.faces('她说‘好’', 400, 'zh-CN').some((face) => face.family === 'Amends Latin')).toBe(false);
    expect(fonts.faces('老顾客 O’Neil', 400, 'zh-CN').some((face) => face.family === 'Amends Latin')).toBe(true);
    expect(render(markApostrophes(html`<p title="O’Neil">O’Neil 说‘好’</p>`))).toBe('<p title="O’Neil">O<span class="ap">’</span>Neil 说‘好’</p>');
  });
});
