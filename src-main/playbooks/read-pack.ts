/** Ten texts → one pack, or everything that is wrong with them. Never throws, whatever stands in a text. */
import type { PackTexts } from '../engine/playbook-ports';
import type { Pack } from '../shared/playbook/pack';
import { err, ok, type Result } from '../shared/result';
import { PACK_PART_NAMES, type PackFault, type PackPartName } from '../shared/vocabulary/playbook';
import { packFault } from './fault-words';
import { parseYaml, type ParsedText } from './parse-yaml';
import { checkReferences, type Finding } from './references';
import { fitPack, MOST_FAULTS } from './schema-faults';

/** A pack, and where each of its pieces stands in the texts. */
export type ReadPack = { readonly pack: Pack; readonly place: (finding: Finding) => PackFault };

/** Reads a pack from its texts. */
export const readPack = (texts: PackTexts): Result<ReadPack, readonly PackFault[]> => {
  const parsed = new Map<PackPartName, ParsedText>();
  const faults: PackFault[] = [];
  for (const part of PACK_PART_NAMES) {
    const text = texts[part];
    const file = `${part}.yaml`;
    if (text === undefined) {
      faults.push(packFault({ file, line: null, path: '' }, 'file-missing'));
      continue;
    }
    const read = parseYaml(text);
    if (read.ok) parsed.set(part, read.value);
    else faults.push(...read.error.map(({ code, line, facts }) => packFault({ file, line, path: '' }, code, facts)));
  }
  const lineOf = (part: PackPartName, path: readonly PropertyKey[]): number | null => parsed.get(part)?.lineOf(path) ?? null;
  const fitted = fitPack(Object.fromEntries(Array.from(parsed, ([part, { value }]) => [part, value])), lineOf);
  if (!fitted.ok) return err([...faults, ...fitted.error].slice(0, MOST_FAULTS));
  const place = ({ part, path, code, facts }: Finding): PackFault => packFault({ file: `${part}.yaml`, line: lineOf(part, path), path: path.join('.') }, code, facts);
  const findings = checkReferences(fitted.value);
  return findings.length === 0 ? ok({ pack: fitted.value, place }) : err(findings.slice(0, MOST_FAULTS).map(place));
};
