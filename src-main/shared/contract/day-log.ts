/** Channels of the day's log: internal, made anew from the record each time, and kept nowhere. */
import { z } from 'zod';
import { LANGUAGES } from '../vocabulary/case';
import { entry } from './entry';
import { InstantNumber } from './parts';

const LogId = z.string().regex(/^[0-9a-f-]{36}$/);
const SAMPLE_LOG = '01890000-0000-7000-8000-000000000008';

/** All channels of the day's log. */
export const dayLogChannels = {
  /** The day that holds `at`, or today; the pages as base64, and the day as `YYYY-MM-DD`. A day to come has none. */
  'day-log.make': entry({
    kind: 'query', permission: 'supervisor', input: z.strictObject({ at: InstantNumber.nullable(), language: z.enum(LANGUAGES) }),
    output: z.strictObject({ logId: LogId, day: z.string(), base64: z.string(), pageCount: z.number() }), sample: { at: null, language: 'en' },
  }),
  /** Main asks where; the answer names the file only. The newest log that was made can be saved and printed. */
  'day-log.save-as': entry({ kind: 'act', permission: 'supervisor', input: z.strictObject({ logId: LogId }), output: z.strictObject({ fileName: z.string() }), sample: { logId: SAMPLE_LOG } }),
  'day-log.print': entry({ kind: 'act', permission: 'supervisor', input: z.strictObject({ logId: LogId, printer: z.string().min(1).max(200).nullable() }), output: z.strictObject({ printer: z.string() }), sample: { logId: SAMPLE_LOG, printer: null } }),
} as const;
