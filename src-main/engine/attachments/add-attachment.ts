/**
 * One file comes to a case: checked, sealed and on the disk first, then recorded. A crash between the two leaves a file that nobody names,
 * which the next start sweeps away; never a record without its file.
 */
import { foldEvents } from '../../domain/case/evolve';
import type { Actor } from '../../domain/case/commands';
import type { CaseState } from '../../domain/case/state';
import { isHiddenFrom } from '../../domain/complainants/complainants';
import { err, ok, type Result } from '../../shared/result';
import type { CaseId, CommandId, LocalId } from '../../shared/vocabulary/ids';
import { isMediaType, type MediaType } from '../../shared/vocabulary/attachments';
import type { AttachmentFiles, Failure, FileOfCase, Ledger } from '../ports';
import { failure, runCommand, type CommandDeps, type CommandDone } from '../run-command';
import { checkFile } from './check-file';

/** What adding needs. */
export type AttachmentDeps = CommandDeps & { readonly attachments: AttachmentFiles };

/** A file as it came: `name` is what the other system called it. */
export type AddRequest = { readonly caseId: CaseId; readonly expectedVersion: number; readonly commandId: CommandId; readonly name: string; readonly bytes: Uint8Array; readonly actor: Actor };

const seenBy = (ledger: Pick<Ledger, 'readCase'>, caseId: CaseId, actor: Actor): Result<CaseState, Failure> => {
  const state = foldEvents(ledger.readCase(caseId));
  if (state === null) return err(failure('case-not-found'));
  return isHiddenFrom(state, actor) ? err(failure('case-confidential')) : ok(state);
};

/** Checks, seals, stores and records; the same press and the same bytes on the same case have the effect of once (I12). */
export const addAttachment = async (deps: AttachmentDeps, { caseId, expectedVersion, commandId, name, bytes, actor }: AddRequest): Promise<Result<CommandDone, Failure>> => {
  const seen = seenBy(deps.ledger, caseId, actor);
  if (!seen.ok) return seen;
  const checked = checkFile(name, bytes);
  if (!checked.ok) return checked;
  return deps.attachments.keep({ caseId, personId: seen.value.personId }, bytes, (sha256) =>
    runCommand(deps, { caseId, expectedVersion, commandId, actor, command: { name: 'record-attachment', payload: { ...checked.value, sizeBytes: bytes.length, sha256 } } }));
};

/** Where a recorded file lies and what it is; `attachment-not-found` when it was removed or never there. */
export type FoundAttachment = { readonly file: FileOfCase; readonly sha256: string; readonly name: string; readonly mediaType: MediaType };

/** Finds a file for somebody who may see the case. */
export const findAttachment = (ledger: Pick<Ledger, 'readCase'>, caseId: CaseId, attachmentId: LocalId, actor: Actor): Result<FoundAttachment, Failure> => {
  const seen = seenBy(ledger, caseId, actor);
  if (!seen.ok) return seen;
  const found = seen.value.attachments.find((each) => each.attachmentId === attachmentId && each.removal === null);
  if (found === undefined || !isMediaType(found.mediaType)) return err(failure('attachment-not-found', { attachmentId }));
  return ok({ file: { caseId, personId: seen.value.personId }, sha256: found.sha256, name: found.name, mediaType: found.mediaType });
};
