/** Ten written scenarios over the three shipped packs, told through the door of a real house: what the desk makes of each by itself, and that nobody is ever given a gift for a grievance. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedPacks } from '../../src-main/playbooks/shipped-packs';
import { builtEntry } from '../support/built-entry';
import { openTestHouse, PIN, type TestHouse } from '../support/open-house';
import { tellByDoor, type Door } from '../support/scenarios/by-door';
import { TOLD_EN } from '../support/scenarios/told-en';
import { TOLD_ZH } from '../support/scenarios/told-zh';

// The thread as the sources have it now: nothing need have been built before.
let readerThread = '';
beforeAll(async () => { readerThread = await builtEntry('src-main/store/reader/thread.ts', 'scenarios-reader'); });

const TOLD = [...TOLD_ZH, ...TOLD_EN];

describe.each(['retail-bank', 'restaurant', 'retail-warranty'] as const)('an agent of the first hour, with the pack %s', (pack) => {
  let house: TestHouse;
  let senior: Door['senior'];
  beforeAll(async () => {
    house = openTestHouse({ readerThread, shippedPacks: () => Promise.resolve(shippedPacks()) });
    await house.ask('session.first-start', { organisation: 'Lakeside', branchName: 'Mill Street', branchCode: '1', workstationCode: '1', language: 'en', currency: 'CNY', playbook: pack, name: 'Joan Keane', pin: PIN });
    senior = { staffId: (await house.addPerson('Ada Moss', 'supervisor')).staffId, pin: PIN };
    await house.signIn(await house.addPerson('Ben Ashby', 'agent'));
  });
  afterAll(() => house.close());

  it.each(TOLD.filter((script) => script.pack === pack))('$slug: $title', async (script) => {
    const { view, made, wrong } = await tellByDoor({ ...house, senior }, script);
    expect(made).toEqual(script.expected);
    expect(wrong).toEqual([]);
    expect(view).toMatchObject({ stage: 'closed', playbook: { packId: pack }, cycle: 1 });
    expect((await house.ask('record.verify', {})).isWhole).toBe(true);
  });
});
