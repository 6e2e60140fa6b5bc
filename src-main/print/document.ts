/** Puts a page together: styles, what repeats, and which pieces of fonts its words need. The result loads nothing and runs nothing. */
import type { Face, FontShelf } from './fonts/font-shelf';
import type { DayLogModel } from './day-log-model';
import { dayLogFurniture, inFrame, letterFurniture, pageNumbers, reportFurniture, watermark, type PrinterFurniture } from './furniture';
import { html, markApostrophes, render, styleSheet, visibleText, type Html } from './html';
import type { LetterModel, PaperFrame, ReportModel } from './model';
import { letterBody } from './pages/letter-page';
import type { Language } from '../shared/vocabulary/case';
import { dayLogBody } from './pages/day-log-page';
import { DAY_LOG_STYLE, LETTER_STYLE, REPORT_STYLE } from './pages/paper-style';
import { reportBody } from './pages/report-page';
import { PAPER_WORDS } from './words';
import { DAY_LOG_WORDS } from './words/day-log-words';

/**
 * One paper, ready for the printer. `title` is the reference alone: no personal data in job lists and window titles. `html` is the content
 * of a body, styles included; it is laid onto a sheet that has at least `faces`. `heading` is the PDF's own title.
 */
export type PaperPage = { readonly title: string; readonly heading: string; readonly language: Language; readonly html: string; readonly faces: readonly Face[] } & PrinterFurniture;

const BOLD = ['b', 'h1', 'h2'];

type Parts = { readonly title: string; readonly style: string; readonly endMm: number; readonly repeated: Html; readonly content: Html };

const pageOf = (frame: PaperFrame, { title, style, endMm, repeated, content }: Parts, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[frame.language];
  const body = html`${watermark(frame, words)}${repeated}${inFrame(content)}`;
  const { language, reference } = frame;
  const faces = [...fonts.faces(visibleText(body), 400, language), ...fonts.faces(visibleText(body, BOLD), 700, language)];
  const page = html`${styleSheet(style)}${language === 'en' ? body : markApostrophes(body)}`;
  return { title: reference, heading: `${title} ${reference}`, language, html: render(page), faces, ...pageNumbers(fonts, endMm, language) };
};

/** The internal report as a page. */
export const reportDocument = (model: ReportModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  return pageOf(model.frame, { title: words.report.title, style: REPORT_STYLE, endMm: 17, repeated: reportFurniture(model.frame, words), content: reportBody(model, words) }, fonts);
};

/** The log of a day as a page. */
export const dayLogDocument = (model: DayLogModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  const { title } = DAY_LOG_WORDS[model.frame.language];
  return pageOf(model.frame, { title, style: DAY_LOG_STYLE, endMm: 17, repeated: dayLogFurniture(model.frame, title, words), content: dayLogBody(model, words) }, fonts);
};

/** A letter as a page. Ask `letterGaps` first. */
export const letterDocument = (model: LetterModel, fonts: FontShelf): PaperPage => {
  const words = PAPER_WORDS[model.frame.language];
  return pageOf(model.frame, { title: words.letter.titles[model.kind], style: LETTER_STYLE, endMm: 20, repeated: letterFurniture(model.frame, words), content: letterBody(model, words) }, fonts);
};
