/** The customer as one card (S4.2): every case with its pains and promises, wishes and needs; and cases that a new call may be about again. */
import { z } from 'zod';
import { PAIN_KINDS, VERDICTS } from '../vocabulary/case';
import { PersonIdText } from '../contract/parts';
import { PainView, PromiseView } from './case-view';
import { CaseRow, PersonHit } from './desk-views';

/** One case of the card. `detail` is null where the row is all there is to see: hidden cases, and the oldest of very many. */
export const CardCase = z.strictObject({
  row: CaseRow,
  detail: z.strictObject({
    journeyStep: z.string().nullable(), desiredRemedy: z.string().nullable(), verdict: z.enum(VERDICTS).nullable(), contactsByCompany: z.number(),
    pains: z.array(PainView.pick({ painId: true, words: true, status: true }).extend({ kind: z.enum(PAIN_KINDS) })),
    promises: z.array(PromiseView.pick({ commitmentId: true, what: true, dueAt: true, status: true, isOverdue: true })),
  }).nullable(),
});
/** One case of the card. */
export type CardCase = z.infer<typeof CardCase>;

/** The card. Figures are of the cases with detail; what the customer is worth stands nowhere, because it may shorten nobody's rights (S4.2). */
export const CustomerCard = z.strictObject({
  personId: PersonIdText, isErased: z.boolean(), name: z.string().nullable(), phone: z.string().nullable(), address: z.string().nullable(), wishes: PersonHit.shape.wishes,
  caseCount: z.number(), cases: z.array(CardCase), promisesKept: z.number(), promisesBroken: z.number(),
});
/** The card. */
export type CustomerCard = z.infer<typeof CustomerCard>;

/** Why a case may be about the same matter as a new call. */
export const LIKENESSES = ['phone', 'name', 'story'] as const;
/** A case that a new call may be about again, the likeliest first; `reasons` say why it came up. */
export const LookAlike = z.strictObject({ row: CaseRow, reasons: z.array(z.enum(LIKENESSES)).min(1) });
/** A case that a new call may be about again. */
export type LookAlike = z.infer<typeof LookAlike>;
