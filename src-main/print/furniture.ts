/**
 * What repeats on each page. Words stand in fixed boxes, over room that an outer table keeps free on every page; only the page number,
 * which nothing else can know, comes from the printer's own foot, with a font that holds figures (the printer reads that foot anew for each page).
 */
import type { Language } from '../shared/vocabulary/case';
import { rulesOf } from './fonts/font-sheet';
import { writersFor } from './format';
import type { FontShelf } from './fonts/font-shelf';
import { html, nothing, render, styleSheet, type Html } from './html';
import type { PaperFrame } from './model';
import { FONT_STACK, LATIN_STACK } from './pages/paper-style';
import type { PaperWords } from './words/paper-words';

/** Head and foot as the printer takes them; each is a small page of its own with its own fonts. */
export type PrinterFurniture = { readonly header: string; readonly footer: string };

/**
 * An empty head, and `n / m` at the end of the foot; `endMm` is the page's margin there. The font must be one that the page itself
 * uses: then the engine has it already; the foot is drawn without waiting for a new one, and the number would be missing.
 */
export const pageNumbers = (fonts: FontShelf, endMm: number, language: Language): PrinterFurniture => {
  const style = `${rulesOf(fonts.faces('0123456789 /', 400, language))}.n{font:7.5pt ${language === 'en' ? LATIN_STACK : FONT_STACK};font-variant-numeric:tabular-nums;color:#5c636b;width:100%;padding:0 ${endMm}mm 2.6mm 0;line-height:9pt;text-align:right}`;
  return {
    header: render(html`<span></span>`),
    footer: render(html`${styleSheet(style)}<div class="n"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`),
  };
};

/** Content inside a table without meaning whose head and foot repeat: they keep the room for the strips free on each page. */
export const inFrame = (content: Html): Html =>
  html`<table class="frame" role="presentation"><thead><tr><td></td></tr></thead><tbody><tr><td>${content}</td></tr></tbody><tfoot><tr><td></td></tr></tfoot></table>`;

const copyOn = ({ firstSentAt, language, timeZone }: PaperFrame, { common }: PaperWords): string =>
  firstSentAt === null ? '' : ` · ${common.copy(writersFor(language, timeZone).day(firstSentAt))}`;

/** The report's: who issues it and that it is internal on top, its name and reference below, and on each page of a copy that it is one. */
export const reportFurniture = (frame: PaperFrame, words: PaperWords): Html =>
  html`<div class="strip top"><span>${frame.organisation} · ${frame.branch}</span><span>${words.report.internal}</span></div><div class="strip bottom"><span>${words.report.title} · ${frame.reference}${copyOn(frame, words)}</span></div>`;

/** The day's log: who keeps it and that it is internal on top, its name and the day below. */
export const dayLogFurniture = (frame: PaperFrame, title: string, words: PaperWords): Html =>
  html`<div class="strip top"><span>${frame.organisation} · ${frame.branch}</span><span>${words.report.internal}</span></div><div class="strip bottom"><span>${title} · ${frame.reference}</span></div>`;

/** The letter's: nothing on top, where the letterhead stands; who writes and the reference below, and on each page of a copy that it is one. */
export const letterFurniture = (frame: PaperFrame, words: PaperWords): Html =>
  html`<div class="strip bottom"><span>${frame.organisation} · ${words.common.reference} ${frame.reference}${copyOn(frame, words)}</span></div>`;

/** The watermark across the page, and once more upright in the foot for those who read by machine or aloud. Nothing on real paper. */
export const watermark = (frame: PaperFrame, words: PaperWords): Html =>
  frame.isDemonstration ? html`<div class="watermark" aria-hidden="true"><span>${words.common.demonstration}</span></div><div class="strip bottom mark"><span>${words.common.demonstration}</span></div>` : nothing;
