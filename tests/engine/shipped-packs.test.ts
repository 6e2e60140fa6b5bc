/** The packs of the program come into the record once somebody is at the desk: each version once, and never over what was changed here (S2.3). */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPack } from '../../src-main/engine/workstation/playbook-book';
import { bringInPacks } from '../../src-main/house/playbooks';
import type { ShippedPack } from '../../src-main/playbooks/shipped-packs';
import { openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import { registration } from '../support/builders';
import { openTestHouse } from '../support/open-house';
import { samplePack, shipped, textsOf } from '../support/sample-pack';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';


describe('at the first start', () => {
  const registered = async (playbook: string | null): Promise<unknown> => {
    const desk = openTestHouse({ shippedPacks: () => Promise.resolve([shipped('retail-bank'), shipped('restaurant')]) });
    try {
      await desk.ask('session.first-start', { organisation: 'A', branchName: 'B', branchCode: '1', workstationCode: '1', language: 'en', currency: 'CNY', playbook, name: 'Chen Yu', pin: '482917' });
      const { playbook: own } = await desk.ask('case.register', { commandId: '01940000-0000-7000-8000-000000000001', payload: { ...registration(), complainant: { kind: 'not-given' } } });
      return own;
    } finally {
      await desk.close();
    }
  };

  it('the very first case has the pack that was chosen', async () => {
    expect(await registered('restaurant')).toMatchObject({ packId: 'restaurant', packVersion: 1 });
  });

  it('the first of the program is in force where nobody chose', async () => {
    expect(await registered(null)).toMatchObject({ packId: 'retail-bank', packVersion: 1 });
  });
});

it('a moment after a sign-in the others are there too, brought by who signed in', async () => {
  const desk = openTestHouse({ shippedPacks: () => Promise.resolve([shipped('retail-bank'), shipped('restaurant')]) });
  try {
    const chen = await desk.begin();
    desk.house.afterSignIn();
    const opened = openRecord(join(desk.folder, 'record/ledger.db'), { now: Date.now(), beforeMigration: () => 'unused' });
    if (!opened.ok) throw new Error(opened.error.kind);
    const { playbooks } = openRows(opened.value.db);
    await expect.poll(() => playbooks.all().map(({ packId, publishedBy }) => [packId, publishedBy])).toEqual([['restaurant', chen.staffId], ['retail-bank', chen.staffId]]);
    opened.value.db.close();
  } finally {
    await desk.close();
  }
});

describe('a pack of the program', () => {
  let temp: TempLedger;
  beforeEach(() => { temp = tempLedger(); });
  afterEach(() => temp.remove());

  const deps = () => ({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids });
  const bringIn = (...packs: readonly ShippedPack[]): Promise<void> =>
    bringInPacks({ deps, shippedPacks: () => Promise.resolve(packs), log: { info: () => undefined, warn: () => undefined, error: () => undefined } }, CHEN.staffId);
  const kept = (): readonly string[] => openRows(temp.db).playbooks.all().map(({ packId, packVersion, origin }) => `${packId} ${packVersion} ${origin}`);

  it('is brought in once, and again when a newer version of it comes with the program', async () => {
    await bringIn(shipped('restaurant'));
    await bringIn(shipped('restaurant'));
    expect(kept()).toEqual(['restaurant 1 shipped']);
    await bringIn(shipped('restaurant', 2));
    expect(kept()).toEqual(['restaurant 1 shipped', 'restaurant 2 shipped']);
  });

  it('leaves alone what was changed here', async () => {
    await bringIn(shipped('restaurant'));
    publishPack(deps(), { pack: samplePack('restaurant', 2), texts: textsOf(samplePack('restaurant', 2)), origin: 'edited' }, CHEN.staffId);
    await bringIn(shipped('restaurant', 3));
    expect(kept()).toEqual(['restaurant 1 shipped', 'restaurant 2 edited']);
  });

  it('of a version that is there already is not even loaded: the desk waits for nothing at a sign-in', async () => {
    await bringIn(shipped('restaurant'));
    const loaded: string[] = [];
    await bringIn({ packId: 'restaurant', version: 1, whole: () => { loaded.push('restaurant'); return shipped('restaurant').whole(); } });
    expect(loaded).toEqual([]);
  });
});
