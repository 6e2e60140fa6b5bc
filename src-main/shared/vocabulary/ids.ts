/** Identities that must not be mixed up. Cases, people and staff carry UUIDv7; parts of a case carry a short local id. */

declare const brand: unique symbol;
/** A string that only its own constructor below, or a schema at a border, can make. */
export type Branded<B extends string> = string & { readonly [brand]: B };

/** One complaint: the stream of its events. */
export type CaseId = Branded<'CaseId'>;
/** A complainant or representative; personal fields are sealed with this person's own key. */
export type PersonId = Branded<'PersonId'>;
/** Someone who works here and signs in. */
export type StaffId = Branded<'StaffId'>;
/** One press of one button; the same id twice has the effect of once (I12). */
export type CommandId = Branded<'CommandId'>;
/** One paper made from a case. */
export type PaperId = Branded<'PaperId'>;

/** Part of one case, numbered in the order recorded: `p1` pain, `r1` repair, `g1` gesture, `m1` commitment, `k1` contact. */
export type LocalId = string;

/** Borders only: names a checked string as a case id. */
export const caseId = (text: string): CaseId => text as CaseId;
/** Borders only: names a checked string as a person id. */
export const personId = (text: string): PersonId => text as PersonId;
/** Borders only: names a checked string as a staff id. */
export const staffId = (text: string): StaffId => text as StaffId;
/** Borders only: names a checked string as a command id. */
export const commandId = (text: string): CommandId => text as CommandId;
/** Borders only: names a checked string as a paper id. */
export const paperId = (text: string): PaperId => text as PaperId;
