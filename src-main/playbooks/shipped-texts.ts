/** The files of the shipped packs, put into the program while it is built. Loaded by itself after somebody signed in, never at the start. */
import type { PackTexts } from '../engine/ports';
import { PACK_PART_NAMES, type PackPartName } from '../shared/vocabulary/playbook';

const files: Readonly<Record<string, string>> = import.meta.glob<string>('./packs/*/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The texts of each shipped pack by the name of its folder. */
export const shippedTexts = (): ReadonlyMap<string, PackTexts> => {
  const packs = new Map<string, Partial<Record<PackPartName, string>>>();
  for (const [path, text] of Object.entries(files)) {
    const [folder, file] = path.split('/').slice(-2);
    const part = PACK_PART_NAMES.find((name) => `${name}.yaml` === file);
    if (folder === undefined || part === undefined) continue;
    packs.set(folder, { ...packs.get(folder), [part]: text });
  }
  return packs;
};

/** The version that a pack's head names, without reading the rest of it; null when it names none. */
export const versionIn = (texts: PackTexts): number | null => {
  const found = /^version:\s*(\d{1,4})\s*$/mu.exec(texts.pack ?? '');
  return found === null ? null : Number(found[1]);
};
