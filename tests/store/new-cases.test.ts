/** Cases that come in by the thousand: whole or not at all, once however often they come, and found like any other. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewCaseAnswer } from '../../src-main/engine/ports';
import { queueView } from '../../src-main/engine/queries/queue-view';
import { runCommand } from '../../src-main/engine/run-command';
import { personId } from '../../src-main/shared/vocabulary/ids';
import { verifyChain } from '../../src-main/store/chain';
import { openLedger } from '../../src-main/store/ledger';
import { rebuildRows } from '../../src-main/store/projections';
import { makeReader } from '../../src-main/store/reader/client';
import { openRows } from '../../src-main/store/rows';
import { erasePerson } from '../support/erasing';
import { builtEntry } from '../support/built-entry';
import { inChunks, incoming, takeIn, type Incoming } from '../support/incoming';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

let threadPath = '';
let importer = '';
let temp: TempLedger;
beforeAll(async () => {
  threadPath = await builtEntry('src-main/store/reader/thread.ts', 'incoming-reader');
  importer = await builtEntry('tests/support/import-process.ts', 'importer');
}, 60_000);
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

const many = (count: number): readonly Incoming[] => Array.from({ length: count }, (_unused, place) => incoming(place));
const answersTo = async (items: readonly Incoming[]): Promise<readonly NewCaseAnswer[]> => {
  const heard: NewCaseAnswer[] = [];
  expect(await takeIn(temp.ledger, [items], () => 'go-on', (answer) => heard.push(answer))).toEqual({ ok: true, value: { items: items.length, isStopped: false } });
  return heard;
};
const counts = (): Readonly<Record<string, number>> =>
  temp.db.prepare<[], Record<string, number>>('t.counts', `SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM case_row) AS cases, (SELECT count(*) FROM person_row) AS persons,
    (SELECT count(*) FROM person_key) AS keys, (SELECT count(*) FROM receipt) AS receipts, (SELECT coalesce(max(value), 0) FROM counter WHERE name = 'taken-in') AS counted`).get() ?? {};
const allAre = (count: number) => ({ events: count, cases: count, persons: count, keys: count, receipts: count, counted: count });

describe('cases that come in together', () => {
  it('stand in the queue, are found by their words and can be worked on, and the chain verifies', async () => {
    expect(new Set(await answersTo(many(700)))).toEqual(new Set(['added']));
    expect(counts()).toEqual(allAre(700));
    expect(verifyChain(temp.db)).toMatchObject({ eventCount: 700, brokenAt: null });
    expect(queueView({ rows: openRows(temp.db), clock: temp.clock }, null, null).groups.map((group) => [group.group, group.count])).toEqual([['now', 700], ['today', 0], ['waiting', 0]]);
    const reader = makeReader({ threadPath, ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), onTrouble: (what) => { throw new Error(what); } });
    await reader.ask('catchUp', {});
    const found = await reader.ask('find', { words: '客户699', limit: 5, now: temp.clock.now() });
    await reader.close();
    expect(found.ok && found.value.hits.map((hit) => [hit.matched, hit.row.reference])).toEqual([['name', 'IN-699']]);
    expect(runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId: incoming(3).caseId, expectedVersion: 1, commandId: temp.nextCommand(), command: { name: 'contain-harm', payload: { measure: '冻结' } }, actor: CHEN }).ok).toBe(true);
  });

  it('have the rows that are made anew from the events', async () => {
    await answersTo(many(30));
    const rows = (): unknown => ['case_row', 'person_row'].map((table) => temp.db.prepare<[], unknown>(`t.${table}`, `SELECT * FROM ${table} ORDER BY 1`).all());
    const live = rows();
    expect(rebuildRows(temp.db)).toBe(30);
    expect(rows()).toEqual(live);
  });

  it('are sealed each with a key of its own, and share one where the person is the same', async () => {
    const same = personId('01930000-0009-7000-8000-000000000001');
    await answersTo([incoming(1), incoming(2, { personId: same }), incoming(3, { personId: same })]);
    expect(counts()).toMatchObject({ cases: 3, keys: 2 });
    expect(temp.db.prepare<[], { n: number }>('t.keys', 'SELECT count(DISTINCT key) AS n FROM person_key').get()?.n).toBe(2);
    expect(JSON.stringify(temp.db.prepare<[], { payload: string }>('t.open', 'SELECT payload FROM event').all())).not.toContain('退款');
  });

  it('come in once however often they come, and say when they come with other words (I12)', async () => {
    await answersTo(many(5));
    expect(await answersTo([incoming(4), incoming(5), incoming(2, { requestHash: 'f'.repeat(64) })])).toEqual(['known', 'added', 'differs']);
    expect(counts()).toEqual(allAre(6));
  });

  it('say nothing new of a person who was erased', async () => {
    await answersTo([incoming(1)]);
    const closing: Incoming = incoming(2);
    const gone = incoming(1).personId;
    temp.db.exec('UPDATE case_row SET closed_at = 1');
    expect(erasePerson({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids }, { personId: gone, reason: '本人要求', commandId: temp.nextCommand(), by: CHEN.staffId }).ok).toBe(true);
    expect(await answersTo([incoming(1), { ...closing, personId: gone }])).toEqual(['known', 'person-erased']);
    expect(counts()).toMatchObject({ cases: 1, keys: 0 });
  });

  it('end where they are told to, with everything so far kept', async () => {
    const durable: number[] = [];
    const done = await takeIn(temp.ledger, inChunks(many(100), 10), (items) => {
      durable.push(items);
      return items >= 30 ? 'stop' : 'go-on';
    });
    expect(done).toEqual({ ok: true, value: { items: durable.at(-1), isStopped: true } });
    expect(counts()).toEqual(allAre(durable.at(-1) ?? 0));
  });

  it('let the desk go on between two batches', async () => {
    let pressed = 0;
    await takeIn(temp.ledger, inChunks(many(60), 10), () => {
      temp.register();
      pressed += 1;
      return 'go-on';
    });
    expect(pressed).toBeGreaterThanOrEqual(6);
    expect(verifyChain(temp.db)).toMatchObject({ eventCount: 60 + 2 * pressed, brokenAt: null });
  });

  it('are told of once the disk has them, and whoever works at the desk meanwhile waits for the disk as ever', async () => {
    const standing = (): unknown => [temp.db.pragma('synchronous'), temp.db.pragma('wal_autocheckpoint')];
    const before = standing();
    const meanwhile: unknown[] = [];
    await takeIn(temp.ledger, inChunks(many(40), 10), () => {
      meanwhile.push(temp.db.pragma('synchronous'));
      return 'go-on';
    });
    expect(before).toEqual([2, 1_000]);
    expect(new Set(meanwhile)).toEqual(new Set([2]));
    expect(standing()).toEqual(before);
  });

  it('that the disk does not take are not told of, and the run breaks off with a fault', async () => {
    const failing = { ...temp.db, inBulk: () => ({ ...temp.db.inBulk(), flush: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) }) };
    const told: number[] = [];
    const done = await takeIn(openLedger(failing, temp.ids), inChunks(many(40), 10), (items) => {
      told.push(items);
      return 'go-on';
    });
    expect(done).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(told).toEqual([]);
    expect(verifyChain(temp.db).brokenAt).toBeNull();
    expect(await answersTo([incoming(39)])).toEqual(['added']);
  });

  it('do not begin to come in where the log cannot be opened, which is a fault and no bug', async () => {
    const shut = { ...temp.db, inBulk: (): never => { throw Object.assign(new Error('EROFS'), { code: 'EROFS' }); } };
    expect(await takeIn(openLedger(shut, temp.ids), inChunks(many(10), 10))).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(counts()).toEqual(allAre(0));
  });

  it('are taken back with their batch when one of them breaks, and the record goes on', async () => {
    await expect(takeIn(temp.ledger, inChunks([...many(20), incoming(20, { events: [] })], 10))).rejects.toThrow(/registration/);
    expect(counts()).toEqual(allAre(20));
    expect(await answersTo([incoming(20)])).toEqual(['added']);
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });
});

const KILLS = 6;
const COUNT = 2_000;

/** Lets the importer run until it said that `items` are durable, and kills it in the middle of what follows. Answers the last number it said. */
const importUntilKilled = (items: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [importer, temp.path, String(COUNT)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let trouble = '';
    child.stderr.on('data', (part: Buffer) => { trouble += part.toString(); });
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (Number(said.trim().split('\n').at(-1)) >= items) child.kill('SIGKILL');
    });
    child.on('close', () => (trouble === '' ? resolve(Number(said.split('\n').at(-2) ?? 0)) : reject(new Error(trouble))));
  });

it(`leaves whole batches only in ${KILLS} kills, and the next run adds what is missing`, { timeout: 120_000 }, async () => {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const durable = await importUntilKilled(kill * 160);
    temp.reopen();
    const found = counts();
    expect(found['cases']).toBeGreaterThanOrEqual(durable);
    expect(found).toEqual(allAre(found['cases'] ?? 0));
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  }
  await importUntilKilled(COUNT + 1);
  temp.reopen();
  expect(counts()).toEqual(allAre(COUNT));
  expect(verifyChain(temp.db).brokenAt).toBeNull();
});
