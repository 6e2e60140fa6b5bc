/** The files of the shipped packs, put into the program while it is built. Loaded by itself once somebody is at the desk, never at the start. */
import type { PackTexts } from '../engine/playbook-ports';
import { PACK_PART_NAMES, SHIPPED_PACKS, type PackPartName } from '../shared/vocabulary/playbook';

/** A pack as it comes with the program. `version` is what its head names, found without reading the rest of it. */
export type ShippedPack = { readonly packId: string; readonly version: number; readonly texts: PackTexts };

const placeOf = (packId: string): number => SHIPPED_PACKS.findIndex((each) => each === packId);
const files: Readonly<Record<string, string>> = import.meta.glob<string>('./packs/*/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The packs of the program, in the order in which they are offered. */
export const shippedPacks = (): readonly ShippedPack[] => {
  const packs = new Map<string, Partial<Record<PackPartName, string>>>();
  for (const [path, text] of Object.entries(files)) {
    const [folder, file] = path.split('/').slice(-2);
    const part = PACK_PART_NAMES.find((name) => `${name}.yaml` === file);
    if (folder === undefined || part === undefined) continue;
    packs.set(folder, { ...packs.get(folder), [part]: text });
  }
  return [...packs].toSorted(([a], [b]) => placeOf(a) - placeOf(b)).map(([packId, texts]) => ({ packId, version: Number(/^version:\s*(\d{1,4})\s*$/mu.exec(texts.pack ?? '')?.[1] ?? 0), texts }));
};
