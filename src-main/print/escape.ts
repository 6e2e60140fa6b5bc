/** Turns any text into text that HTML shows and never obeys. Used by `html.ts` only. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Control, format-override and unassigned-by-design characters, and halves of a pair: nothing a reader could see, much that could mislead one. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/**
 * The text with everything that could end an element, an attribute or a comment turned into entities; what cannot be shown becomes U+FFFD.
 * Line ends become `\n`. Safe inside elements and inside quoted attributes.
 */
export const escapeText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\ufffd').replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
