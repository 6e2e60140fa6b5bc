/** Brings the packs that come with the program into the record, once somebody is at the desk; nothing of it is loaded before. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { publishPack, wantsShipped } from '../engine/workstation/playbook-book';
import type { WorkstationDeps } from '../engine/workstation/staff-book';
import type { ShippedPack } from '../playbooks/shipped-packs';
import type { StaffId } from '../shared/vocabulary/ids';
import type { Log } from '../shell/log';

/** What bringing in needs. `deps` is null while the record is closed. */
export type BringInNeeds = { readonly deps: () => WorkstationDeps | null; readonly shippedPacks: () => Promise<readonly ShippedPack[]>; readonly log: Log };

/** Publishes each shipped pack whose version is news to the record; again, it does nothing. `isWanted` picks some of them, by id and place. */
export const bringInPacks = async ({ deps, shippedPacks, log }: BringInNeeds, by: StaffId, isWanted: (packId: string, index: number) => boolean = () => true): Promise<void> => {
  for (const [index, { packId, version, whole }] of (await shippedPacks()).entries()) {
    const open = deps();
    if (open === null || !isWanted(packId, index) || !wantsShipped(open.rows.playbooks, packId, version)) continue;
    const { pack, texts } = await whole();
    // The desk may answer before and after a pack goes into the record.
    await nextTurn();
    const published = publishPack(deps() ?? open, { pack, texts, origin: 'shipped' }, by);
    if (!published.ok) log.warn('pack-not-brought-in', { packId, version, code: published.error.code });
    await nextTurn();
  }
};
