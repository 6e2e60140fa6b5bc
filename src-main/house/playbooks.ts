/** Brings the packs that come with the program into the record, once somebody is at the desk; nothing of it is loaded before. */
import { publishPack, wantsShipped } from '../engine/workstation/playbook-book';
import type { WorkstationDeps } from '../engine/workstation/staff-book';
import type { ShippedPack } from '../playbooks/shipped-packs';
import type { StaffId } from '../shared/vocabulary/ids';
import type { Log } from '../shell/log';

/** What bringing in needs. `deps` is null while the record is closed. */
export type BringInNeeds = { readonly deps: () => WorkstationDeps | null; readonly shippedPacks: () => Promise<readonly ShippedPack[]>; readonly log: Log };

/** Lets the desk answer between two packs: reading one takes longer than a frame. */
const breath = (): Promise<void> => new Promise((soon) => { setImmediate(soon); });

/** Publishes each shipped pack whose version is news to the record; again, it does nothing. `isWanted` picks some of them, by id and place. */
export const bringInPacks = async ({ deps, shippedPacks, log }: BringInNeeds, by: StaffId, isWanted: (packId: string, index: number) => boolean = () => true): Promise<void> => {
  for (const [index, { packId, version, texts }] of (await shippedPacks()).entries()) {
    const open = deps();
    if (open === null || !isWanted(packId, index) || !wantsShipped(open.rows.playbooks, packId, version)) continue;
    const { readPack } = await import('../playbooks/read-pack');
    await breath();
    const read = readPack(texts);
    const published = read.ok ? publishPack(deps() ?? open, { pack: read.value.pack, texts, origin: 'shipped' }, by) : null;
    if (published?.ok !== true) log.warn('pack-not-brought-in', { packId, version, faults: read.ok ? 0 : read.error.length });
  }
};
