/** Small schemas that the contract's inputs and outputs are made of. Bounds here are the only bounds on text. */
import { z } from 'zod';
import { caseId, commandId, paperId, personId, staffId } from '../vocabulary/ids';

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** Id of a case. */
export const CaseIdText = uuid.transform(caseId);
/** Id of a person. */
export const PersonIdText = uuid.transform(personId);
/** Id of a staff member. */
export const StaffIdText = uuid.transform(staffId);
/** Id of one command. */
export const CommandIdText = uuid.transform(commandId);
/** Id of one paper. */
export const PaperIdText = uuid.transform(paperId);

/** Id of a pain, repair, gesture, commitment or contact inside its case. */
export const LocalIdText = z.string().regex(/^[a-z][1-9][0-9]{0,4}$/);

/** Signs that nobody can see and that would turn or hide the words beside them: controls but for line feed and tab, and marks that force a direction. */
const unseen = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;
const seen = (text: string): string => text.replace(unseen, '');
const onOneLine = (text: string): string => seen(text.replace(/[\r\n\t]+/g, ' '));

/** One line of words, trimmed, 1 to 300 characters; line breaks become spaces. */
export const Line = z.string().overwrite(onOneLine).trim().min(1).max(300);
/** A few sentences, trimmed, 1 to 4,000 characters. */
export const Words = z.string().overwrite(seen).trim().min(1).max(4_000);
/** A whole story, trimmed, 1 to 20,000 characters. */
export const Story = z.string().overwrite(seen).trim().min(1).max(20_000);
/** A point in time between 2000 and 2200, in milliseconds. */
export const InstantNumber = z.int().min(946_684_800_000).max(7_258_118_400_000);
/** Money in minor units, 0 to 100 million of the major unit. */
export const AmountMinorNumber = z.int().min(0).max(10_000_000_000);
/** A small count. */
export const Count = z.int().min(0).max(9_999);
/** Version of a case: how many events it has. */
export const Version = z.int().min(0);
/** Six to twelve digits. */
export const Pin = z.string().regex(/^[0-9]{6,12}$/);

/** Minute of the branch's day, 0 to 1439. */
export const MinuteOfDay = z.int().min(0).max(1_439);

/** Effort that the customer has spent, S0.4. All counts since the last record, none of them a running total. */
export const EffortSpent = z.strictObject({ tellings: Count, transfers: Count, waitMinutes: Count, visits: Count, documents: Count });
/** Effort that a repair will still cost the customer; all zero is "none". */
export const EffortAsked = z.strictObject({ minutes: Count, visits: Count, documents: Count });
/** Effort spent, counted. */
export type EffortSpent = z.infer<typeof EffortSpent>;
/** Effort asked by a repair. */
export type EffortAsked = z.infer<typeof EffortAsked>;
