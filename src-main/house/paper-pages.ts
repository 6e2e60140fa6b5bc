/** What the paper room makes of a case before any window prints it: the pages and what keeps a letter back. */
import { dayLogDocument, letterDocument, reportDocument } from '../print/document';
import type { FontShelf } from '../print/fonts/font-shelf';
import { letterGaps } from '../print/gates';
import { letterModel } from '../print/letter-model';
import { saysTheSame } from '../print/letter-standing';
import { reportModel } from '../print/report-model';
import { err, ok } from '../shared/result';
import type { PaperRoom } from './desktop';

/** Everything of the room but the printer, in the letters of `fonts`. */
export const paperPages = (fonts: FontShelf): Omit<PaperRoom, 'printer'> => ({
  drawDayLog: (model) => dayLogDocument(model, fonts),
  gaps: (kind, source) => (kind === 'resolution-report' ? [] : letterGaps(letterModel(kind, source), source)),
  saysTheSame,
  draw: (kind, source) => {
    if (kind === 'resolution-report') return ok(reportDocument(reportModel(source), fonts));
    const letter = letterModel(kind, source);
    // What was sent once comes out again as it was, also where a promise in it has run out since.
    const gaps = source.firstSentAt === null ? letterGaps(letter, source) : [];
    return gaps.length === 0 ? ok(letterDocument(letter, fonts)) : err({ code: 'paper-not-ready', gaps });
  },
});
