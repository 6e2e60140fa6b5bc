/** What stands on letters, in each language of paper: as set there, and as it comes out where nothing was set. */
import { z } from 'zod';
import type { Language } from '../vocabulary/case';

const Text = z.string();

/** As set for one language; null where the general settings, or nothing, stand in. `signerRole` is said under the name that signs, `lastResort` is who helps when nobody else did. */
export const LetterheadWords = z.strictObject({
  organisation: Text.nullable(), branch: Text.nullable(), address: Text.nullable(), contactLine: Text.nullable(), hours: Text.nullable(), signerRole: Text.nullable(), lastResort: Text.nullable(), recourse: Text.nullable(),
});

/** The parts that a letter never goes without, or that have a general setting, as they come out. */
export const LetterheadShown = z.strictObject({ organisation: Text, branch: Text, contactLine: Text.nullable(), recourse: Text });

/** Letterhead by language. */
export const LetterheadView = z.strictObject({
  'zh-CN': z.strictObject({ set: LetterheadWords, shown: LetterheadShown }), en: z.strictObject({ set: LetterheadWords, shown: LetterheadShown }),
} satisfies Record<Language, z.ZodType>);

/** As set for one language. */
export type LetterheadWords = z.infer<typeof LetterheadWords>;
/** Letterhead by language. */
export type LetterheadView = z.infer<typeof LetterheadView>;
