/** The letterhead by language: what is set there, what the general settings stand in for, and a change as an event with a name. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LetterheadWords } from '../../src-main/shared/views/letterhead-view';
import { openTestHouse, type TestHouse } from '../support/open-house';

const NOTHING: LetterheadWords = { organisation: null, branch: null, address: null, contactLine: null, hours: null, signerRole: null, lastResort: null, recourse: null };
let desk: TestHouse;
beforeEach(async () => {
  desk = openTestHouse();
  await desk.begin();
});
afterEach(() => desk.close());

it('begins with the names of the desk, and with where else to turn in the language of each letter', async () => {
  const { 'zh-CN': chinese, en } = await desk.ask('letterhead.read', {});
  expect(en).toMatchObject({ set: NOTHING, shown: { organisation: 'Sample Bank', branch: 'West Lake', contactLine: null } });
  expect(en.shown.recourse).toContain('consumer protection body');
  expect(chinese.shown.recourse).toContain('消费者权益保护机构');
});

it('keeps each language by itself, and gives the general line back once its own is emptied', async () => {
  const changed = await desk.ask('letterhead.change', { ...NOTHING, language: 'zh-CN', organisation: '华夏零售银行', lastResort: '网点负责人李娜，0571-8800 1200', recourse: '可拨打 12378 反映。' });
  expect(changed['zh-CN'].shown).toMatchObject({ organisation: '华夏零售银行', branch: 'West Lake', recourse: '可拨打 12378 反映。' });
  expect(changed.en).toMatchObject({ set: NOTHING, shown: { organisation: 'Sample Bank' } });
  const emptied = await desk.ask('letterhead.change', { ...NOTHING, language: 'zh-CN' });
  expect(emptied['zh-CN']).toMatchObject({ set: NOTHING, shown: { organisation: 'Sample Bank' } });
});

it('is changed by an administrator only', async () => {
  const agent = await desk.addPerson('Li Na', 'agent');
  await desk.signIn(agent);
  const reply = await desk.call('letterhead.change', { ...NOTHING, language: 'en', hours: 'Always' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not-permitted' } });
});
