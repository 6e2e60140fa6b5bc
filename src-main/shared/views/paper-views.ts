/** Shapes around papers: what keeps a letter from the printer, and the letters of the day. */
import { z } from 'zod';
import { CaseIdText, PaperIdText } from '../contract/parts';
import { LETTER_PARTS, PAPER_GAP_CODES, PAPER_KINDS } from '../vocabulary/case';

const Text = z.string();

/** One gap in a letter: which kind, in which part, and for words the sentence and the piece of it that stands in the way. */
export const PaperGapView = z.strictObject({ code: z.enum(PAPER_GAP_CODES), part: z.enum(LETTER_PARTS), sentence: Text.nullable(), piece: Text.nullable() });

/** A letter made today that nobody printed yet. */
export const DayLetterView = z.strictObject({ paperId: PaperIdText, caseId: CaseIdText, reference: Text, title: Text, kind: z.enum(PAPER_KINDS), requestedAt: z.number() });

/** A gap. */
export type PaperGapView = z.infer<typeof PaperGapView>;
/** A letter of the day. */
export type DayLetterView = z.infer<typeof DayLetterView>;
