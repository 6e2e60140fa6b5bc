/** The paper room: pages, fonts and the scriptless window. Loaded with the first paper, so that starting the desk does not wait for it. */
import { openFontShelf } from '../print/fonts/font-shelf';
import { createPrinter } from '../print/printer';
import type { PaperRoom } from './desktop';
import { paperPages } from './paper-pages';

/** Opens the room; `fontsFolder` holds the font packages, see print/fonts. */
export const openPaperRoom = (fontsFolder: string): PaperRoom => {
  const fonts = openFontShelf(fontsFolder);
  const printer = createPrinter({ platform: process.platform });
  // The room opens when somebody looks at papers; by the time one is asked for, its window is ready.
  printer.warm(fonts.common());
  return { printer, ...paperPages(fonts) };
};
