/** The texts of a pack from a folder on disk. Only plain files with the names of parts are opened; a README may lie beside them. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackTexts } from '../engine/playbook-ports';
import { err, ok, type Result } from '../shared/result';
import { PACK_PART_NAMES, type PackFault, type PackPartName } from '../shared/vocabulary/playbook';
import { packFault } from './fault-words';
import { MOST_BYTES_OF_FILE } from './parse-yaml';

const utf8 = new TextDecoder('utf-8', { fatal: true });

type FileText = Result<string, PackFault>;

const readText = async (folder: string, file: string): Promise<FileText> => {
  const at = { file, line: null, path: '' };
  try {
    const found = await lstat(join(folder, file));
    if (!found.isFile()) return err(packFault(at, 'file-missing'));
    if (found.size > MOST_BYTES_OF_FILE) return err(packFault(at, 'file-too-large'));
    return ok(utf8.decode(await readFile(join(folder, file))));
  } catch (error) {
    // Whatever the disk or the decoder says, the person learns which file it was.
    return err(packFault(at, error instanceof TypeError ? 'file-not-text' : 'file-missing'));
  }
};

const namesIn = async (folder: string): Promise<readonly string[] | null> => readdir(folder).catch(() => null);

/** Reads the files of a pack; faults name the files that are missing, too much, too large or no text. */
export const readFolder = async (folder: string): Promise<Result<PackTexts, readonly PackFault[]>> => {
  const names = await namesIn(folder);
  if (names === null) return err([packFault({ file: folder, line: null, path: '' }, 'folder-unread')]);
  const known = new Set<string>(PACK_PART_NAMES.map((part) => `${part}.yaml`));
  const strangers = names.filter((name) => /\.ya?ml$/iu.test(name) && !known.has(name)).slice(0, 20);
  const faults = strangers.map((file) => packFault({ file, line: null, path: '' }, 'file-unknown'));
  const texts: Partial<Record<PackPartName, string>> = {};
  for (const part of PACK_PART_NAMES) {
    const read = await readText(folder, `${part}.yaml`);
    if (read.ok) texts[part] = read.value;
    else faults.push(read.error);
  }
  return faults.length === 0 ? ok(texts) : err(faults);
};
