/** Shapes around papers: what keeps a letter from the printer. */
import { z } from 'zod';
import { LETTER_PARTS, PAPER_GAP_CODES } from '../vocabulary/case';

const Text = z.string();

/** One gap in a letter: which kind, in which part, and for words the sentence and the piece of it that stands in the way. */
export const PaperGapView = z.strictObject({ code: z.enum(PAPER_GAP_CODES), part: z.enum(LETTER_PARTS), sentence: Text.nullable(), piece: Text.nullable() });

/** A gap. */
export type PaperGapView = z.infer<typeof PaperGapView>;
