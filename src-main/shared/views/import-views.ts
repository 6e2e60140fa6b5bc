/** Shapes of an import: what a chosen file looks like, which column means what, what would come in, and how a run goes. */
import { z } from 'zod';
import { CHANNELS, LANGUAGES } from '../vocabulary/case';
import { DATE_ORDERS, DELIMITERS, ENCODINGS, IMPORT_FIELDS, RECORDED_STATUSES, ROW_REFUSALS, SOURCE_PROFILES } from '../vocabulary/importing';
import { FAULT_CODES, REFUSAL_CODES } from '../errors';
import { Line } from '../contract/parts';

const Text = z.string();
/** Label of a column: its heading, made unique, or `#` and its place. */
const Label = z.string().min(1).max(200);

/** Which column means what, and what holds where the table says nothing. `source` names the system that the complaints come from. */
export const ImportMapping = z.strictObject({
  source: Line,
  columns: z.record(z.enum(IMPORT_FIELDS), Label.nullable()),
  /** Null leaves it to the whole column. */
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  statusWhenUnsaid: z.enum(RECORDED_STATUSES),
  channelWhenUnsaid: z.enum(CHANNELS),
  /** Language in which these complainants are answered. */
  language: z.enum(LANGUAGES),
});
/** Which column means what. */
export type ImportMapping = z.infer<typeof ImportMapping>;

/** A mapping kept under a name. */
export const SavedMapping = z.strictObject({ name: Line, mapping: ImportMapping });
/** A mapping kept under a name. */
export type SavedMapping = z.infer<typeof SavedMapping>;

/** A chosen file as far as its beginning shows: how it is written, its columns with a few of their cells, and the mapping that fits. */
export const ImportPreview = z.strictObject({
  fileId: Text, fileName: Text, sizeBytes: z.number(),
  encoding: z.enum(ENCODINGS), isEncodingMarked: z.boolean(), unreadableSigns: z.number(), delimiter: z.enum(DELIMITERS), headerLine: z.number(),
  profile: z.enum(SOURCE_PROFILES).nullable(),
  columns: z.array(z.strictObject({ label: Text, isNamed: z.boolean(), samples: z.array(Text) })),
  mapping: ImportMapping,
});
/** A chosen file. */
export type ImportPreview = z.infer<typeof ImportPreview>;

/** One row that does not come in. `field` is a meaning of a column or empty. */
export const RefusedRow = z.strictObject({ line: z.number(), code: z.enum(ROW_REFUSALS), field: z.enum(IMPORT_FIELDS).nullable() });
/** One row that does not come in. */
export type RefusedRow = z.infer<typeof RefusedRow>;

/** What would come in. `dateOrder` is what the whole column says; `ask` when a person must. `refused` holds the first rows of `refusedCount`. */
export const ImportCount = z.strictObject({
  newOpen: z.number(), newClosed: z.number(), alreadyHere: z.number(), refusedCount: z.number(), refused: z.array(RefusedRow),
  dateOrder: z.enum([...DATE_ORDERS, 'ask']).nullable(), withoutStory: z.number(),
});
/** What would come in. */
export type ImportCount = z.infer<typeof ImportCount>;

/** How a run goes. `refused` holds the first rows of `refusedCount`; `failure` is a code of the closed list. */
export const ImportRun = z.strictObject({
  state: z.enum(['running', 'done', 'cancelled', 'failed']), source: Text, sizeBytes: z.number(), bytesRead: z.number(),
  newOpen: z.number(), newClosed: z.number(), alreadyHere: z.number(), changed: z.number(), refusedCount: z.number(), refused: z.array(RefusedRow), failure: z.enum([...REFUSAL_CODES, ...FAULT_CODES]).nullable(), tookMs: z.number(),
});
/** How a run goes. */
export type ImportRun = z.infer<typeof ImportRun>;

/** The run of this sitting, and the source of an earlier one that was cut short. */
export const ImportStanding = z.strictObject({ run: ImportRun.nullable(), unfinished: Text.nullable() });
/** The run of this sitting. */
export type ImportStanding = z.infer<typeof ImportStanding>;
