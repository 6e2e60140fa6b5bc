/** Content gates: a letter with an empty mandatory part is not made (final response: what was found, what is done, recourse, who to ask). */
import { err, ok, type Result } from '../shared/result';
import type { LetterModel } from './model';

/** Mandatory parts of the letter, in the order of the page. */
export const LETTER_PARTS = ['reference', 'complaint', 'found', 'done', 'recourse', 'contact-person'] as const;
/** A mandatory part of the letter. */
export type LetterPart = (typeof LETTER_PARTS)[number];

/** Why no letter was made: the parts that are empty, in page order. The code's sentence names them. */
export type LetterNotReady = { readonly code: 'paper-not-ready'; readonly missing: readonly LetterPart[] };

const partOf = (letter: LetterModel): Readonly<Record<LetterPart, string>> => ({
  reference: letter.frame.reference, complaint: letter.complaint.quote, found: letter.found, done: letter.done, recourse: letter.recourse, 'contact-person': letter.contactPerson,
});

/** The letter itself when nothing is missing, else what is. Spaces alone count as empty. */
export const letterGate = (letter: LetterModel): Result<LetterModel, LetterNotReady> => {
  const parts = partOf(letter);
  const missing = LETTER_PARTS.filter((part) => parts[part].trim() === '');
  return missing.length === 0 ? ok(letter) : err({ code: 'paper-not-ready', missing });
};
