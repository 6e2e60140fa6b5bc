/** Puts a page together: styles, the fonts its words need, and what repeats. The result is complete: it loads nothing and runs nothing. */
import type { FontShelf } from './fonts/font-shelf';
import { inFrame, letterFurniture, pageNumbers, reportFurniture, watermark, type PrinterFurniture } from './furniture';
import { html, markApostrophes, render, styleSheet, visibleText, type Html } from './html';
import type { LetterModel, PaperFrame, ReportModel } from './model';
import { letterBody } from './pages/letter-page';
import { LETTER_STYLE, REPORT_STYLE } from './pages/paper-style';
import { reportBody } from './pages/report-page';
import { PAPER_WORDS } from './words';

/** One paper, ready for the printer. `title` is the reference alone: no personal data in job lists and window titles. */
export type PaperPage = { readonly title: string; readonly html: string } & PrinterFurniture;

/** The only things a page may do. The scheme's answer carries the same as a header. */
export const PAPER_CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const BOLD = ['b', 'h1', 'h2'];

type Parts = { readonly title: string; readonly style: string; readonly endMm: number; readonly repeated: Html; readonly content: Html };

const pageOf = (frame: PaperFrame, { title, style, endMm, repeated, content }: Parts, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[frame.language];
  const body = html`${watermark(frame, words)}${repeated}${inFrame(content)}`;
  const faces = fonts.faces(visibleText(body), 400, frame.language) + fonts.faces(visibleText(body, BOLD), 700, frame.language);
  const page = html`<!doctype html><html lang="${frame.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAPER_CSP}"><title>${title} ${frame.reference}</title>${styleSheet(faces + style)}</head><body>${frame.language === 'en' ? body : markApostrophes(body)}</body></html>`;
  return { title: frame.reference, html: render(page), ...pageNumbers(fonts, endMm, frame.language) };
};

/** The internal report as a page. */
export const reportDocument = (model: ReportModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  return pageOf(model.frame, { title: words.report.title, style: REPORT_STYLE, endMm: 17, repeated: reportFurniture(model.frame, words), content: reportBody(model, words) }, fonts);
};

/** The letter as a page. Ask `letterGate` first. */
export const letterDocument = (model: LetterModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  return pageOf(model.frame, { title: words.letter.title, style: LETTER_STYLE, endMm: 20, repeated: letterFurniture(model.frame, words), content: letterBody(model, words) }, fonts);
};
