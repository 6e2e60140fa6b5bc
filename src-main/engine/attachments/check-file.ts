/** Whether a file may come in at all, and under which name and kind. What does not is answered with what is wrong and by how much. */
import { FILE_MAX_BYTES, FILE_NAME_MAX_CHARACTERS, type MediaType } from '../../shared/vocabulary/attachments';
import { err, ok, type Result } from '../../shared/result';
import type { Failure } from '../ports';
import { failure } from '../run-command';
import { cleanName, nameForCopy } from './file-name';
import { kindOfFile } from './kind-of-file';

/** A file that may come in. */
export type CheckedFile = { readonly name: string; readonly mediaType: MediaType };

/** Reads the kind from the bytes and cleans the name; a name of nothing but marks gets one from its kind. */
export const checkFile = (given: string, bytes: Uint8Array): Result<CheckedFile, Failure> => {
  if (bytes.length === 0) return err(failure('attachment-empty'));
  if (bytes.length > FILE_MAX_BYTES) return err(failure('attachment-too-large', { overBytes: bytes.length - FILE_MAX_BYTES, maxBytes: FILE_MAX_BYTES }));
  const name = cleanName(given);
  const characters = Array.from(name).length;
  if (characters > FILE_NAME_MAX_CHARACTERS) return err(failure('attachment-name-too-long', { over: characters - FILE_NAME_MAX_CHARACTERS, max: FILE_NAME_MAX_CHARACTERS }));
  const mediaType = kindOfFile(bytes, name);
  if (mediaType === null) return err(failure('attachment-kind-not-taken'));
  return ok({ name: name === '' ? nameForCopy(name, mediaType) : name, mediaType });
};
