/** Small schemas that the parts of a pack are made of. */
import { z } from 'zod';

/** How an id is written. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{1,48}$/;
/** How a day is written. */
export const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Words in both languages of the desk, 1 to 600 characters each. */
export const Bilingual = z.strictObject({ 'zh-CN': z.string().trim().min(1).max(600), en: z.string().trim().min(1).max(600) });
/** Words in both languages of the desk. */
export type Bilingual = z.infer<typeof Bilingual>;

/** Words and turns of phrase by which customers tell of something, in both languages; matched in their own stories, small and capital letters alike. */
export const SpokenWords = z.strictObject({ 'zh-CN': z.array(z.string().trim().min(1).max(40)).min(1).max(60), en: z.array(z.string().trim().min(2).max(60)).min(1).max(60) });
/** Words and turns of phrase of customers. */
export type SpokenWords = z.infer<typeof SpokenWords>;

/** Name of a part inside its file: kebab-case, kept for good once a case may have recorded it. */
export const PartId = z.string().regex(ID_PATTERN);
/** Which subjects something is for; empty means any. */
export const ForSubjects = z.array(PartId).max(40).default([]);
/** Calendar day, year-month-day. */
export const DayText = z.string().regex(DAY_PATTERN);
/** From little to much of the same unit; both ends count. */
export const HoursRange = z.strictObject({ from: z.number().min(0).max(8_760), to: z.number().min(0).max(8_760) }).refine(({ from, to }) => from <= to, { error: 'range-reversed' });
/** Money from little to much, in minor units of the pack's currency. */
export const MinorRange = z.strictObject({ from: z.int().min(0).max(100_000_000), to: z.int().min(0).max(100_000_000) }).refine(({ from, to }) => from <= to, { error: 'range-reversed' });
