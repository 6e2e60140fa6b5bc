/** A shipped pack as one module of the built program: its texts, and the pack that they say. Run while the program is built (`build/scripts/packs-while-building.mjs`), so that no desk waits for YAML. */
import { err, ok, type Result } from '../shared/result';
import type { PackFault } from '../shared/vocabulary/playbook';
import { faultLine } from './fault-words';
import { readFolder } from './read-folder';
import { readPack } from './read-pack';

const asLines = (faults: readonly PackFault[]): string => faults.map((fault) => faultLine(fault, 'en')).join('\n');
/** A literal that the engine of the desk takes in faster than the object it stands for. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The code of the module, or every fault as a line with file and reason. */
export const packAsModule = async (folder: string): Promise<Result<string, string>> => {
  const texts = await readFolder(folder);
  if (!texts.ok) return err(asLines(texts.error));
  const read = readPack(texts.value);
  return read.ok ? ok(`export default { texts: ${literal(texts.value)}, pack: ${literal(read.value.pack)} };`) : err(asLines(read.error));
};
