/** A ’ between two Latin letters is an apostrophe; anywhere else on a Chinese page it closes a quotation and is as wide as a hanzi. Pure. */

const BETWEEN_LETTERS = /(?<=\p{Script=Latin})\u2019(?=\p{Script=Latin})/u;

/** Whether a text has one. */
export const hasApostrophe = (text: string): boolean => BETWEEN_LETTERS.test(text);

/** The pieces of a text around its apostrophes. */
export const aroundApostrophes = (text: string): readonly string[] => text.split(BETWEEN_LETTERS);
