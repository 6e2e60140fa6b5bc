/**
 * Which lines of a row can be too long for their place. What ends in an ellipsis is clipped, and every clip is a piece of the picture of its own that
 * Chromium compares with the others: hundreds of short names that were clipped for nothing took longer than all their words.
 */
import type { RowWords } from './row-words';

/** Most that a letter takes in the broadest of the desk's fonts, as a part of their height; the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [[/[ijltfr .,:;'’()-]/, 0.42], [/[MWmw@%&…—\u2e80-\uffff]/, 1], [/[A-Z]/, 0.8]];
const OTHERS = 0.65;

/** True when `text` at `fontPx` may not fit into `roomPx`. Reckoned from above, letter by letter: measuring would lay the row out. */
export const mayBeCut = (text: string, fontPx: number, roomPx: number): boolean => {
  const most = roomPx / fontPx;
  let width = 0;
  for (let at = 0; at < text.length && width <= most; at += 1) {
    const letter = text.charAt(at);
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  }
  return width > most;
};

/** Least room of the words beside a title in the whole queue (`.line` in QueueView); what is late is bold and takes more. */
const ROW_ROOM_PX = { who: 120, about: 130, owner: 100, due: 185 } as const;
const ROW_FONT_PX = 13;
/** Room of the line below a title beside a case: the queue's 292, less borders, paddings and the widest scroll bar; what is asked for is bold. */
const RAIL_ROOM_PX = 236;
const RAIL_FONT_PX = 12;

/** Of words beside a title in the whole queue. */
export const isCutInRow = (place: keyof typeof ROW_ROOM_PX, words: string): boolean => mayBeCut(words, ROW_FONT_PX, ROW_ROOM_PX[place]);

/** Of the line below a title beside a case. */
export const isCutInRail = (words: readonly string[]): boolean => mayBeCut(words.join(' · '), RAIL_FONT_PX, RAIL_ROOM_PX);

/** Of what is due, beside a title in the whole queue. */
export const isDueCut = ({ dueWhat, due }: RowWords): boolean => isCutInRow('due', `${dueWhat ?? ''} ${due ?? ''}`);
