/** What repeats on each page: head and foot in the page margins, drawn by the printer, and the watermark of the demonstration profile. */
import type { FontShelf } from './fonts/font-shelf';
import { html, nothing, render, styleSheet, visibleText, type Html } from './html';
import type { PaperFrame } from './model';
import { FONT_STACK } from './pages/paper-style';
import type { PaperWords } from './words/paper-words';

/** Head and foot as the printer takes them; each is a small page of its own with its own fonts. */
export type Furniture = { readonly header: string; readonly footer: string };

const strip = (fonts: FontShelf, side: string, left: Html | string, right: Html): string => {
  const digits = '0123456789';
  const row = html`<div class="row"><span>${left}</span><span>${right}</span></div>`;
  const style = `${fonts.faces(visibleText(row) + digits, 400)}.row{font:7.5pt ${FONT_STACK};font-variant-numeric:tabular-nums;color:#5c636b;width:100%;padding:${side};display:flex;justify-content:space-between;gap:10mm;white-space:nowrap}.row span:first-child{overflow:hidden;text-overflow:ellipsis}`;
  return render(html`${styleSheet(style)}${row}`);
};

const numbers = html`<span class="pageNumber"></span> / <span class="totalPages"></span>`;

/** The report's: who issues it and that it is internal on top, reference and page number below. */
export const reportFurniture = ({ organisation, branch, reference }: PaperFrame, words: PaperWords, fonts: FontShelf): Furniture => {
  const sides = '0 17mm';
  return {
    header: strip(fonts, sides, `${organisation} · ${branch}`, html`${words.report.internal}`),
    footer: strip(fonts, sides, `${words.report.title} · ${reference}`, numbers),
  };
};

/** The letter's: nothing on top, where the letterhead stands; reference and page number below. */
export const letterFurniture = ({ organisation, reference }: PaperFrame, words: PaperWords, fonts: FontShelf): Furniture => ({
  header: render(html`<span></span>`),
  footer: strip(fonts, '0 20mm 0 25mm', `${organisation} · ${words.common.reference} ${reference}`, numbers),
});

/** The watermark; fixed, so that the printer repeats it on each page. Nothing on real paper. */
export const watermark = (frame: PaperFrame, words: PaperWords): Html =>
  frame.isDemonstration ? html`<div class="watermark" aria-hidden="true"><span><b>${words.common.demonstration}</b></span></div>` : nothing;
