/** The real pages and gates of the paper room, on a printer that nobody sees. */
import type { PaperRoom } from '../../src-main/house/desktop';
import { paperPages } from '../../src-main/house/paper-pages';
import type { FontShelf } from '../../src-main/print/fonts/font-shelf';
import { ok } from '../../src-main/shared/result';
import { pdfOf } from './sample-files';

/** The words of a page are looked at here, not its letters. */
const fonts: FontShelf = { faces: () => [], common: () => [] };
const pages = paperPages(fonts);

/** `letters` gets the text of every letter, `sent` the title of everything that went to the device. */
export const quietPaperRoom = (letters: string[], sent: string[] = []): PaperRoom => ({
  printer: {
    warm: () => undefined, toPdf: () => Promise.resolve(ok({ bytes: pdfOf(), pageCount: 1 })), printers: () => Promise.resolve([]),
    sendToDevice: ({ title }) => { sent.push(title); return Promise.resolve(ok(null)); }, close: () => undefined,
  },
  ...pages,
  draw: (kind, source) => {
    const drawn = pages.draw(kind, source);
    if (drawn.ok && kind !== 'resolution-report') letters.push(drawn.value.html);
    return drawn;
  },
});
