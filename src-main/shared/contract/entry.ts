/** The shape of one line of the contract table. */
import type { z } from 'zod';
import type { Role } from '../vocabulary/staff';

/** Who may call: anyone before sign-in, or a signed-in person whose role includes the named one. */
export type Permission = 'anyone' | Role;

/**
 * One channel: strict input and output schemas, who may call, and a sample input that contract tests and the fake desk use.
 * `kind` says whether it changes the record (`command`), reads it (`query`) or works outside it (`act`: dialogs, printers).
 */
export type Entry<I extends z.ZodType, O extends z.ZodType> = {
  readonly kind: 'command' | 'query' | 'act';
  readonly permission: Permission;
  readonly input: I;
  readonly output: O;
  readonly sample: z.input<I>;
};

/** Keeps the exact schema types of a line. */
export const entry = <I extends z.ZodType, O extends z.ZodType>(line: Entry<I, O>): Entry<I, O> => line;
