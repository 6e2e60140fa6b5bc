/** The paper room: models, pages, fonts and the scriptless window. Loaded with the first paper, so that starting the desk does not wait for it. */
import { openFontShelf } from '../print/fonts/font-shelf';
import { dayLogDocument, letterDocument, reportDocument } from '../print/document';
import { letterGaps } from '../print/gates';
import { letterModel } from '../print/letter-model';
import { saysTheSame } from '../print/letter-standing';
import { createPrinter } from '../print/printer';
import { reportModel } from '../print/report-model';
import { err, ok } from '../shared/result';
import type { PaperRoom } from './desktop';

/** Opens the room; `fontsFolder` holds the font packages, see print/fonts. */
export const openPaperRoom = (fontsFolder: string): PaperRoom => {
  const fonts = openFontShelf(fontsFolder);
  const printer = createPrinter({ platform: process.platform });
  // The room opens when somebody looks at papers; by the time one is asked for, its window is ready.
  printer.warm(fonts.common());
  return {
    printer,
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
  };
};
