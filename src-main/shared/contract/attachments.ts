/** Channels of the files of a case. Bytes cross as they are; a path never does. */
import { z } from 'zod';
import { CaseView } from '../views/case-view';
import { FILE_MAX_BYTES } from '../vocabulary/attachments';
import { entry } from './entry';
import { CaseIdText, CommandIdText, LocalIdText, Version } from './parts';

const SAMPLE_CASE = '01890000-0000-7000-8000-000000000001';
const SAMPLE_COMMAND = '01890000-0000-7000-8000-000000000002';

/** Nothing larger is even looked at; between the own limit and this one the answer is a sentence that says by how much it is too large. */
const DOOR_MAX_BYTES = 2 * FILE_MAX_BYTES;
const Bytes = z.instanceof(Uint8Array);
const one = z.strictObject({ caseId: CaseIdText, attachmentId: LocalIdText });

/** Files: add, look at, save elsewhere. Taking one away is `case.remove-attachment`. */
export const attachmentChannels = {
  /** The name is cleaned and the kind read from the bytes. The same press, and the same bytes on the same case, have the effect of once (I12). */
  'attachment.add': entry({
    kind: 'command', permission: 'agent',
    input: z.strictObject({ caseId: CaseIdText, expectedVersion: Version, commandId: CommandIdText, name: z.string().max(1_000), bytes: Bytes.refine((bytes) => bytes.byteLength <= DOOR_MAX_BYTES) }), output: CaseView,
    sample: { caseId: SAMPLE_CASE, expectedVersion: 3, commandId: SAMPLE_COMMAND, name: 'receipt.txt', bytes: Uint8Array.of(0x4f, 0x4b) },
  }),
  /** Unsealed for the viewer; `attachment-damaged` when it is not what was stored. */
  'attachment.read': entry({ kind: 'query', permission: 'agent', input: one, output: z.strictObject({ bytes: Bytes, mediaType: z.string() }), sample: { caseId: SAMPLE_CASE, attachmentId: 'f1' } }),
  /** Main asks where; the answer names the file only, never a path. */
  'attachment.save-as': entry({ kind: 'act', permission: 'agent', input: one, output: z.strictObject({ fileName: z.string() }), sample: { caseId: SAMPLE_CASE, attachmentId: 'f1' } }),
} as const;
