/** The packs that come with the program, read while it was built (`as-module.ts`). Only their heads are loaded here; a pack that is news to a record is loaded by itself. */
import type { PackTexts } from '../engine/playbook-ports';
import type { Pack } from '../shared/playbook/pack';
import { SHIPPED_PACKS } from '../shared/vocabulary/playbook';

/** A pack with the files that say it. */
export type WholePack = { readonly texts: PackTexts; readonly pack: Pack };
/** A pack as it comes with the program. `version` is what its head names, found without the rest of it; `whole` loads that. */
export type ShippedPack = { readonly packId: string; readonly version: number; readonly whole: () => Promise<WholePack> };

const placeOf = (packId: string): number => SHIPPED_PACKS.findIndex((each) => each === packId);
const heads: Readonly<Record<string, string>> = import.meta.glob<string>('./packs/*/pack.yaml', { query: '?raw', import: 'default', eager: true });
const packs: Readonly<Record<string, () => Promise<WholePack>>> = import.meta.glob<WholePack>('./packs/*/pack.yaml', { query: '?shipped', import: 'default' });

/** The packs of the program, in the order in which they are offered. */
export const shippedPacks = (): readonly ShippedPack[] =>
  Object.entries(packs).map(([path, whole]): ShippedPack => (
    { packId: path.split('/').at(-2) ?? '', version: Number(/^version:\s*(\d{1,4})\s*$/mu.exec(heads[path] ?? '')?.[1] ?? 0), whole }
  )).toSorted((a, b) => placeOf(a.packId) - placeOf(b.packId));
