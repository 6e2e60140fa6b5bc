/** The reader thread: finds, checks and backs up beside the writer, and is never in its way. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headOf } from '../../src-main/store/chain';
import { makeReader, type Reader } from '../../src-main/store/reader/client';
import { builtEntry } from '../support/built-entry';
import { registration, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

const PAGE = 4_096;
let threadPath = '';
let temp: TempLedger;
let reader: Reader;
let trouble: string[];

const open = (): Reader => makeReader({ threadPath, ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), onTrouble: (what) => trouble.push(what) });
const find = async (words: string): Promise<readonly string[]> => {
  await reader.ask('catchUp', {});
  const answer = await reader.ask('find', { words, limit: 50, now: temp.clock.now() });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.hits.map((hit) => `${hit.matched}:${hit.row.reference.slice(-4)}`);
};

beforeAll(async () => { threadPath = await builtEntry('src-main/store/reader/thread.ts', 'reader'); }, 60_000);
beforeEach(() => {
  temp = tempLedger();
  trouble = [];
  reader = open();
});
afterEach(async () => {
  await reader.close();
  temp.remove();
  expect(trouble).toEqual([]);
});

describe('find', () => {
  it('finds a case by a two-character word inside a sentence, by name, phone and reference, newest first', async () => {
    temp.register();
    temp.register({ story: '快递晚了三天，蛋糕坏了。', complainant: { kind: 'new', name: '陈玉兰', phone: '139-0571-0000', address: null } });
    temp.register({ story: '又一次打了电话没人接。', complainant: { kind: 'not-given' } });
    expect(await find('打了')).toEqual(['words:0003', 'words:0001']);
    expect(await find('王秀英')).toEqual(['name:0001']);
    expect(await find('06688')).toEqual(['phone:0001']);
    expect(await find('139 0571 0000')).toEqual(['phone:0002']);
    expect(await find('0-0-261122-0003')).toEqual(['reference:0003']);
    expect(await find('蛋糕 三天')).toEqual(['words:0002']);
    expect(await find('蛋糕 打了')).toEqual([]);
  });

  it('finds traditional characters by simplified ones and the other way round, and full-width letters by plain ones', async () => {
    temp.register({ story: '網路斷線兩天，客服說Ｒｏｕｔｅｒ沒問題。' });
    expect(await find('网路断线')).toEqual(['words:0001']);
    expect(await find('網')).toEqual(['words:0001']);
    expect(await find('router')).toEqual(['words:0001']);
    expect(await find('ROUT')).toEqual(['words:0001']);
  });

  it('follows what is added and corrected later', async () => {
    const { caseId } = temp.register();
    expect(await find('冻结')).toEqual([]);
    temp.press(caseId, 'contain-harm', { measure: '已冻结卡片' });
    temp.press(caseId, 'correct-fact', { fact: 'complainantPhone', value: '13712345678', reason: '听错了' });
    expect(await find('冻结')).toEqual(['words:0001']);
    expect(await find('13712345678')).toEqual(['phone:0001']);
  });

  it('shows a piece of the story around the words, never more than 80 characters', async () => {
    temp.register({ story: `${'很长的一段话，'.repeat(30)}最后退款没有到账。${'还有一些。'.repeat(30)}` });
    await reader.ask('catchUp', {});
    const answer = await reader.ask('find', { words: '退款', limit: 50, now: 0 });
    const snippet = answer.ok ? (answer.value.hits[0]?.snippet ?? '') : '';
    expect(snippet).toContain('退款没有到账');
    expect(Array.from(snippet).length).toBeLessThanOrEqual(80);
  });

  it('offers persons already known here, and never one that is not named', async () => {
    temp.register();
    temp.register({ complainant: { kind: 'not-given' } });
    await reader.ask('catchUp', {});
    const answer = await reader.ask('findPersons', { words: '138', limit: 10 });
    expect(answer.ok && answer.value.map((hit) => [hit.name, hit.phone, hit.caseCount])).toEqual([['王秀英', '13800006688', 1]]);
  });

  it('makes its index again when the file is gone or damaged', async () => {
    temp.register();
    expect(await find('热线')).toHaveLength(1);
    await reader.close();
    rmSync(join(temp.folder, 'search.db'));
    copyFileSync(temp.path, join(temp.folder, 'search.db'));
    reader = open();
    expect(await find('热线')).toHaveLength(1);
  });
});

describe('beside the writer', () => {
  it('backs up while the desk goes on writing, and the copy holds one moment of the record', async () => {
    for (let count = 0; count < 20; count += 1) temp.register();
    const path = join(temp.folder, 'backups', 'amends-20261122-120000.db');
    const before = headOf(temp.db).position;
    const copying = reader.ask('backup', { path });
    for (let count = 0; count < 20; count += 1) temp.register();
    const made = await copying;
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.eventCount).toBeGreaterThanOrEqual(before);
    expect(made.value.eventCount).toBeLessThanOrEqual(headOf(temp.db).position);
    expect(existsSync(`${path}.part`)).toBe(false);
    expect(readFileSync(path).length).toBe(made.value.sizeBytes);
  });

  it('checks the chain and says what it was compared with', async () => {
    temp.register();
    const path = join(temp.folder, 'amends-20261122-120000.db');
    await reader.ask('backup', { path });
    temp.register({ story: registration().story });
    const found = await reader.ask('verify', { backupPath: path, backupName: 'amends-20261122-120000.db' });
    expect(found.ok && found.value).toMatchObject({ eventCount: 4, isWhole: true, brokenAt: null, comparedBackup: 'amends-20261122-120000.db' });
  });

  it('names who was closed long enough ago, as the desk has it now', async () => {
    const { caseId } = temp.register();
    const due = async () => {
      const found = await reader.ask('due', { closedBefore: temp.clock.now() + 1, limit: 5 });
      return found.ok ? found.value.map((each) => [each.name, each.caseId, each.isAsked]) : found.error.code;
    };
    expect(await due()).toEqual([]);
    walkToClose(temp, caseId);
    expect(await due()).toEqual([['王秀英', caseId, false]]);
  });

  it('checks the file at the lowest priority where the system counts it by thread, holds nothing else back, and tells what is damaged', async () => {
    const before = getPriority();
    const nices = (): readonly string[] => (process.platform === 'linux' ? readdirSync('/proc/self/task').map((thread) => readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[16] ?? '') : []);
    for (let count = 0; count < 20; count += 1) temp.register();
    temp.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const torn = join(temp.folder, 'torn.db');
    const bytes = readFileSync(temp.path);
    bytes.fill(0xa5, Math.floor(bytes.lastIndexOf('CaseRegistered') / PAGE) * PAGE + PAGE / 2, (Math.floor(bytes.lastIndexOf('CaseRegistered') / PAGE) + 1) * PAGE);
    writeFileSync(torn, bytes);
    const checkers = [temp.path, torn].map((ledgerPath) => makeReader({ threadPath, ledgerPath, searchPath: null, onTrouble: (what) => trouble.push(what) }));
    const [well, damaged] = [await checkers[0]?.ask('quickCheck', {}), await checkers[1]?.ask('quickCheck', {})];
    expect(well).toEqual({ ok: true, value: null });
    expect(damaged).not.toEqual({ ok: true, value: null });
    expect(nices().filter((nice) => nice === '19').length >= 2).toBe(process.platform === 'linux');
    expect(getPriority()).toBe(before);
    await Promise.all(checkers.map((each) => each.close()));
  });

  it('answers with a value when the thread cannot run at all', async () => {
    const broken = makeReader({ threadPath: join(temp.folder, 'missing.mjs'), ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), onTrouble: () => undefined });
    for (let round = 0; round < 3; round += 1) {
      expect(await broken.ask('quickCheck', {})).toEqual({ ok: false, error: { code: 'search-unavailable', facts: {}, opensWith: null } });
    }
    await broken.close();
  });
});
