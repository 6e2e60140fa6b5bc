/** The real pages and gates of the paper room, on a printer that nobody sees. */
import type { PaperRoom } from '../../src-main/house/desktop';
import { dayLogDocument, letterDocument, reportDocument } from '../../src-main/print/document';
import type { FontShelf } from '../../src-main/print/fonts/font-shelf';
import { letterGaps } from '../../src-main/print/gates';
import { letterModel } from '../../src-main/print/letter-model';
import { saysTheSame } from '../../src-main/print/letter-standing';
import { reportModel } from '../../src-main/print/report-model';
import { err, ok } from '../../src-main/shared/result';
import { pdfOf } from './sample-files';

/** The words of a page are looked at here, not its letters. */
const fonts: FontShelf = { faces: () => [], common: () => [] };

/** `letters` gets the text of every letter, `sent` the title of everything that went to the device. */
export const quietPaperRoom = (letters: string[], sent: string[] = []): PaperRoom => ({
  printer: {
    warm: () => undefined, toPdf: () => Promise.resolve(ok({ bytes: pdfOf(), pageCount: 1 })), printers: () => Promise.resolve([]),
    sendToDevice: ({ title }) => { sent.push(title); return Promise.resolve(ok(null)); }, close: () => undefined,
  },
  drawDayLog: (model) => dayLogDocument(model, fonts),
  gaps: (kind, source) => (kind === 'resolution-report' ? [] : letterGaps(letterModel(kind, source), source)),
  saysTheSame,
  draw: (kind, source) => {
    if (kind === 'resolution-report') return ok(reportDocument(reportModel(source), fonts));
    const letter = letterModel(kind, source);
    const gaps = source.firstSentAt === null ? letterGaps(letter, source) : [];
    if (gaps.length > 0) return err({ code: 'paper-not-ready', gaps });
    const page = letterDocument(letter, fonts);
    letters.push(page.html);
    return ok(page);
  },
});
