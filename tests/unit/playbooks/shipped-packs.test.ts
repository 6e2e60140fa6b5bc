/** What is built into the program is what lies in the folders, under the names that the first start offers (S2.3). */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { shippedPacks } from '../../../src-main/playbooks/shipped-packs';
import { PACK_PART_NAMES, SHIPPED_PACKS } from '../../../src-main/shared/vocabulary/playbook';

it('every pack of the program comes whole, in the order in which it is offered, with the version that its head names', async () => {
  const packs = shippedPacks();
  expect(packs.map(({ packId }) => packId)).toEqual([...SHIPPED_PACKS]);
  expect(readdirSync(resolve(import.meta.dirname, '../../../src-main/playbooks/packs')).toSorted()).toEqual([...SHIPPED_PACKS].toSorted());
  for (const { packId, version, whole } of packs) {
    const { texts, pack } = await whole();
    expect(pack.pack).toMatchObject({ id: packId, version });
    expect(Object.keys(texts).toSorted()).toEqual([...PACK_PART_NAMES].toSorted());
    expect(texts.pack).toContain(`id: ${packId}\n`);
    expect(version).toBeGreaterThan(0);
  }
});
