/** Shapes of erasure, retention and the log of looks. No words of a customer but the names of those about whom somebody has to decide. */
import { z } from 'zod';
import { CaseIdText, CommandIdText, PersonIdText, StaffIdText } from '../contract/parts';
import { ERASURE_STATUSES, VIEWING_KINDS } from '../vocabulary/governance';

const Instant = z.number();
const Text = z.string();
const SomeStaff = z.strictObject({ staffId: StaffIdText, name: Text });

/** Somebody who would be erased; `stoppedBy` is what keeps it from happening now. `caseId` is the newest case, by which a person without a name is found. */
export const ErasurePersonView = z.strictObject({
  personId: PersonIdText, name: Text.nullable(), isErased: z.boolean(), caseCount: z.number(), reference: Text.nullable(), caseId: CaseIdText.nullable(), stoppedBy: z.enum(['open-case', 'hold']).nullable(),
});
/** One request. `mayDecide` is about the person who reads; `isAlone` says that nobody else could decide, so the asker may, on record. */
export const ErasureView = z.strictObject({
  requestId: CommandIdText, status: z.enum(ERASURE_STATUSES), askedBy: Text, askedAt: Instant, reason: Text, isByRetention: z.boolean(), persons: z.array(ErasurePersonView),
  decision: z.strictObject({ by: Text, at: Instant, reason: Text, isFlagged: z.boolean(), isAlone: z.boolean(), left: z.number() }).nullable(),
  mayDecide: z.boolean(), isAlone: z.boolean(), deciders: z.array(SomeStaff),
});
/** What waits, the oldest first, and what was decided last. */
export const ErasuresView = z.strictObject({ open: z.array(ErasureView), decided: z.array(ErasureView) });
/** One request in the list of whoever could decide it. */
export const ErasureLine = z.strictObject({ requestId: CommandIdText, askedBy: Text, askedAt: Instant, personCount: z.number() });

/** Somebody whose words were kept long enough; `isAsked` once a request names the person. */
export const DuePersonView = z.strictObject({ personId: PersonIdText, name: Text.nullable(), caseCount: z.number(), reference: Text, caseId: CaseIdText, lastClosedAt: Instant, isAsked: z.boolean() });
/** The rule, and the first of those who are due under it; null months is no rule and nobody due. */
export const RetentionView = z.strictObject({ keepMonths: z.number().nullable(), closedBefore: Instant.nullable(), due: z.array(DuePersonView), hasMore: z.boolean() });

/** One look: who, at what, when. */
export const ViewingView = z.strictObject({ viewingId: z.number(), staffId: StaffIdText, by: Text, kind: z.enum(VIEWING_KINDS), caseId: CaseIdText.nullable(), reference: Text.nullable(), at: Instant });
/** A page of looks, the newest first; `nextBefore` asks for the next page. */
export const ViewingsView = z.strictObject({ viewings: z.array(ViewingView), nextBefore: z.number().nullable() });

/** A person of a request. */
export type ErasurePersonView = z.infer<typeof ErasurePersonView>;
/** A request. */
export type ErasureView = z.infer<typeof ErasureView>;
/** All requests. */
export type ErasuresView = z.infer<typeof ErasuresView>;
/** A request in a list. */
export type ErasureLine = z.infer<typeof ErasureLine>;
/** A person who is due. */
export type DuePersonView = z.infer<typeof DuePersonView>;
/** Rule and persons. */
export type RetentionView = z.infer<typeof RetentionView>;
/** A look. */
export type ViewingView = z.infer<typeof ViewingView>;
/** A page of looks. */
export type ViewingsView = z.infer<typeof ViewingsView>;
