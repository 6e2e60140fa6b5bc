/** Channels of the import. A file is chosen by main's own dialog and stays in main: the page gets an id, a name and what the file says. */
import { z } from 'zod';
import { DELIMITERS, ENCODINGS } from '../vocabulary/importing';
import { ImportCount, ImportMapping, ImportPreview, ImportRun, ImportStanding, SavedMapping } from '../views/import-views';
import { entry } from './entry';
import { Line } from './parts';

const nothing = z.strictObject({});
const done = z.strictObject({});
const FileId = z.string().regex(/^[0-9a-f-]{36}$/);
const SAMPLE_FILE = '01890000-0000-7000-8000-000000000009';
const SAMPLE_MAPPING: z.input<typeof ImportMapping> = {
  source: 'CFPB', dateOrder: null, statusWhenUnsaid: 'open', channelWhenUnsaid: 'web', language: 'en',
  columns: {
    sourceReference: 'Complaint ID', receivedOn: 'Date received', story: 'Consumer complaint narrative', product: 'Product', subProduct: 'Sub-product', issue: 'Issue', subIssue: 'Sub-issue',
    channel: 'Submitted via', status: 'Company response to consumer', closedOn: null, companyResponse: 'Company response to consumer', complainantName: null, complainantPhone: null,
    complainantAddress: null, requestedAmount: null, paidAmount: null,
  },
};

/** All channels of the import. */
export const exchangeChannels = {
  /** Opens the file dialog; what was chosen before is let go. */
  'import.choose': entry({ kind: 'act', permission: 'supervisor', input: nothing, output: ImportPreview, sample: {} }),
  /** The chosen file read in another way; null leaves it to the file. */
  'import.preview': entry({
    kind: 'query', permission: 'supervisor', input: z.strictObject({ fileId: FileId, encoding: z.enum(ENCODINGS).nullable(), delimiter: z.enum(DELIMITERS).nullable() }), output: ImportPreview,
    sample: { fileId: SAMPLE_FILE, encoding: null, delimiter: null },
  }),
  /** Reads the whole file and says what would come in. A later count, or a start, ends it. */
  'import.count': entry({ kind: 'query', permission: 'supervisor', input: z.strictObject({ fileId: FileId, mapping: ImportMapping }), output: ImportCount, sample: { fileId: SAMPLE_FILE, mapping: SAMPLE_MAPPING } }),
  /** Answers at once; the run goes on, also while the desk works. The same file again adds nothing (I12). */
  'import.start': entry({ kind: 'command', permission: 'supervisor', input: z.strictObject({ fileId: FileId, mapping: ImportMapping }), output: ImportRun, sample: { fileId: SAMPLE_FILE, mapping: SAMPLE_MAPPING } }),
  'import.progress': entry({ kind: 'query', permission: 'supervisor', input: nothing, output: ImportStanding, sample: {} }),
  /** What is in stays in. */
  'import.cancel': entry({ kind: 'act', permission: 'supervisor', input: nothing, output: done, sample: {} }),
  /** The refused rows of the last run as a file, where the person chooses. */
  'import.save-refused': entry({ kind: 'act', permission: 'supervisor', input: nothing, output: z.strictObject({ fileName: z.string() }), sample: {} }),
  'import.mappings': entry({ kind: 'query', permission: 'supervisor', input: nothing, output: z.array(SavedMapping), sample: {} }),
  /** Keeps a mapping under a name; null forgets the name. */
  'import.keep-mapping': entry({
    kind: 'command', permission: 'supervisor', input: z.strictObject({ name: Line, mapping: ImportMapping.nullable() }), output: z.array(SavedMapping), sample: { name: 'CFPB export', mapping: SAMPLE_MAPPING },
  }),
} as const;
