/** Refuses words with an unfilled variable where they are recorded: told once, they could not be mended before the letter. */
import type { Refusal } from '../../shared/errors';
import { refusal } from '../case/rule';
import { unfilledIn } from './unfilled';

/** The first of these fields that holds an unfilled variable, as a refusal with the piece; null when none does. */
export const unfilledRefusal = (fields: Readonly<Record<string, string | null>>): Refusal | null => {
  for (const [field, text] of Object.entries(fields)) {
    const piece = text === null ? null : unfilledIn(text);
    if (piece !== null) return refusal('words-unfilled', { field, piece });
  }
  return null;
};
