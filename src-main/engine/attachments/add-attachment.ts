/**
 * One file comes to a case: checked, sealed and on the disk first, then recorded. A crash between the two leaves a file that nobody names,
 * which the next start sweeps away; never a record without its file.
 */
import type { Actor } from '../../domain/case/commands';
import { err, ok, type Result } from '../../shared/result';
import type { CaseId, CommandId, LocalId } from '../../shared/vocabulary/ids';
import { isMediaType, type MediaType } from '../../shared/vocabulary/attachments';
import type { AttachmentFiles, Failure, FileOfCase, Ledger } from '../ports';
import { caseFor } from '../queries/case-for';
import { failure, runCommand, type CommandDeps, type CommandDone } from '../run-command';
import { checkFile } from './check-file';

/** What adding needs. */
export type AttachmentDeps = CommandDeps & { readonly attachments: AttachmentFiles };

/** A file as it came: `name` is what the other system called it. */
export type AddRequest = { readonly caseId: CaseId; readonly expectedVersion: number; readonly commandId: CommandId; readonly name: string; readonly bytes: Uint8Array; readonly actor: Actor };

/** Checks, seals, stores and records; the same press and the same bytes on the same case have the effect of once (I12). */
export const addAttachment = async (deps: AttachmentDeps, { caseId, expectedVersion, commandId, name, bytes, actor }: AddRequest): Promise<Result<CommandDone, Failure>> => {
  const seen = caseFor(deps.ledger, caseId, actor);
  if (!seen.ok) return seen;
  const checked = checkFile(name, bytes);
  if (!checked.ok) return checked;
  return deps.attachments.keep({ caseId, personId: seen.value.state.personId }, bytes, (sha256) =>
    runCommand(deps, { caseId, expectedVersion, commandId, actor, command: { name: 'record-attachment', payload: { ...checked.value, sizeBytes: bytes.length, sha256 } } }));
};

/** Where a recorded file lies and what it is; `attachment-not-found` when it was removed or never there. */
export type FoundAttachment = { readonly file: FileOfCase; readonly sha256: string; readonly name: string; readonly mediaType: MediaType };

/** Finds a file for somebody who may see the case. */
export const findAttachment = (ledger: Pick<Ledger, 'openCase'>, caseId: CaseId, attachmentId: LocalId, actor: Actor): Result<FoundAttachment, Failure> => {
  const seen = caseFor(ledger, caseId, actor);
  if (!seen.ok) return seen;
  const { state } = seen.value;
  const found = state.attachments.find((each) => each.attachmentId === attachmentId && each.removal === null);
  if (found === undefined || !isMediaType(found.mediaType)) return err(failure('attachment-not-found', { attachmentId }));
  return ok({ file: { caseId, personId: state.personId }, sha256: found.sha256, name: found.name, mediaType: found.mediaType });
};
