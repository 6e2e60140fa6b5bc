/** Puts a page together: styles, the fonts its words need, and what repeats. The result is complete: it loads nothing and runs nothing. */
import type { FontShelf } from './fonts/font-shelf';
import { letterFurniture, reportFurniture, watermark, type Furniture } from './furniture';
import { html, render, styleSheet, visibleText, type Html } from './html';
import type { LetterModel, PaperFrame, ReportModel } from './model';
import { letterBody } from './pages/letter-page';
import { LETTER_STYLE, REPORT_STYLE } from './pages/paper-style';
import { reportBody } from './pages/report-page';
import { PAPER_WORDS } from './words';

/** One paper, ready for the printer. `title` is the reference alone: no personal data in job lists and window titles. */
export type PaperPage = { readonly title: string; readonly html: string } & Furniture;

/** The only things a page may do. The scheme's answer carries the same as a header. */
export const PAPER_CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const BOLD = ['b', 'th', 'h1', 'h2', 'dt'];

const pageOf = (frame: PaperFrame, style: string, title: string, content: Html, furniture: Furniture, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[frame.language];
  const body = html`${watermark(frame, words)}${content}`;
  const faces = fonts.faces(visibleText(body), 400) + fonts.faces(visibleText(body, BOLD), 700);
  const page = html`<!doctype html><html lang="${frame.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAPER_CSP}"><title>${title} ${frame.reference}</title>${styleSheet(faces + style)}</head><body>${body}</body></html>`;
  return { title: frame.reference, html: render(page), ...furniture };
};

/** The internal report as a page. */
export const reportDocument = (model: ReportModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  return pageOf(model.frame, REPORT_STYLE, words.report.title, reportBody(model, words), reportFurniture(model.frame, words, fonts), fonts);
};

/** The letter as a page. Ask `letterGate` first. */
export const letterDocument = (model: LetterModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  return pageOf(model.frame, LETTER_STYLE, words.letter.title, letterBody(model, words), letterFurniture(model.frame, words, fonts), fonts);
};
