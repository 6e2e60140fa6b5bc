/** Shapes around papers: what keeps a letter from the printer, and the letters of the day. */
import { z } from 'zod';
import { CaseIdText, PaperIdText } from '../contract/parts';
import { RefusalView } from './case-view';
import { LANGUAGES, LETTER_HOLDS, LETTER_PARTS, PAPER_GAP_CODES, PAPER_KINDS } from '../vocabulary/case';

const Text = z.string();

/** One gap in a letter: which kind, in which part, and for words the sentence and the piece of it that stands in the way. */
export const PaperGapView = z.strictObject({ code: z.enum(PAPER_GAP_CODES), part: z.enum(LETTER_PARTS), sentence: Text.nullable(), piece: Text.nullable() });

/** What keeps a ready letter in the house: `refusal` says why where its kind is not due any more, `gaps` what is missing by now. */
export const LetterHoldView = z.strictObject({ code: z.enum(LETTER_HOLDS), refusal: RefusalView.nullable(), gaps: z.array(PaperGapView) });

/** A letter made today that nobody printed yet, held against the case as it stands. `version` is the case's; with `language` and `words` the letter can be asked for anew. */
export const DayLetterView = z.strictObject({
  paperId: PaperIdText, caseId: CaseIdText, version: z.number(), reference: Text, title: Text, kind: z.enum(PAPER_KINDS), language: z.enum(LANGUAGES), words: Text.nullable(), requestedAt: z.number(),
  hold: LetterHoldView.nullable(),
});

/** A gap. */
export type PaperGapView = z.infer<typeof PaperGapView>;
/** What keeps a letter in the house. */
export type LetterHoldView = z.infer<typeof LetterHoldView>;
/** A letter of the day. */
export type DayLetterView = z.infer<typeof DayLetterView>;
