/** Packs of know-how in the record: each version once and for good (S2.3), whoever changes one is on record, and a program that is killed leaves the last good one. */
import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePack, publishPack, type PackToPublish } from '../../src-main/engine/workstation/playbook-book';
import { foldEvents } from '../../src-main/domain/case/evolve';
import type { CaseState } from '../../src-main/domain/case/state';
import { WITHOUT_PACK } from '../../src-main/domain/playbook/governing';
import { runCommand } from '../../src-main/engine/run-command';
import type { WorkstationDeps } from '../../src-main/engine/workstation/staff-book';
import { verifyChain } from '../../src-main/store/chain';
import { openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import type { CaseId } from '../../src-main/shared/vocabulary/ids';
import { builtEntry } from '../support/built-entry';
import { COMMANDS } from '../support/builders';
import { samplePack, textsOf } from '../support/sample-pack';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

const deps = (): WorkstationDeps => ({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids });
const version = (number: number, id = 'retail-bank'): PackToPublish => ({ pack: samplePack(id, number), texts: textsOf(samplePack(id, number)), origin: 'edited' });
const publish = (number: number, id?: string) => publishPack(deps(), version(number, id), CHEN.staffId);
const packs = () => openRows(temp.db).playbooks;
const workstationEvents = (): readonly string[] => temp.db.prepare<[], { type: string }>('t.types', "SELECT type FROM event WHERE stream_id = 'workstation' ORDER BY position").all().map(({ type }) => type);

describe('a published version', () => {
  it('comes back as it was, with who brought it and when, and an event that names its digest', () => {
    expect(publish(1)).toEqual({ ok: true, value: { packId: 'retail-bank', packVersion: 1 } });
    expect(packs().pack({ packId: 'retail-bank', packVersion: 1 })).toEqual(samplePack('retail-bank', 1));
    expect(packs().texts({ packId: 'retail-bank', packVersion: 1 })).toEqual(textsOf(samplePack('retail-bank', 1)));
    const [kept] = packs().all();
    expect(kept).toMatchObject({ packId: 'retail-bank', packVersion: 1, origin: 'edited', publishedAt: temp.clock.now(), publishedBy: CHEN.staffId });
    const event = temp.db.prepare<[], { payload: string }>('t.payload', "SELECT payload FROM event WHERE type = 'PlaybookPublished'").get();
    expect(JSON.parse(event?.payload ?? '{}')).toEqual({ packId: 'retail-bank', version: 1, digest: kept?.digest, origin: 'edited' });
  });

  it('stays: a later one stands beside it, an earlier number is not taken again', () => {
    publish(1);
    publish(2);
    expect(publish(2)).toMatchObject({ ok: false, error: { code: 'version-conflict', facts: { expected: 3 } } });
    expect(publish(1)).toMatchObject({ ok: false, error: { code: 'version-conflict' } });
    expect(packs().all().map(({ packVersion }) => packVersion)).toEqual([1, 2]);
    expect(packs().pack({ packId: 'retail-bank', packVersion: 1 })).toEqual(samplePack('retail-bank', 1));
    expect(workstationEvents()).toEqual(['PlaybookPublished', 'PlaybookChosen', 'PlaybookPublished']);
  });

  it('governs what begins from then on, and so does another pack from the moment it is chosen', () => {
    const begun = (): string => {
      const events = temp.ledger.readCase(temp.register().caseId);
      return events.flatMap((event) => (event.type === 'PlaybookTaken' ? [`${event.payload.packId} ${event.payload.packVersion}`] : [])).join();
    };
    expect(begun()).toBe('');
    publish(1);
    expect(begun()).toBe('retail-bank 1');
    publish(2);
    publish(1, 'restaurant');
    expect(begun()).toBe('retail-bank 2');
    expect(choosePack(deps(), 'restaurant', CHEN.staffId).ok).toBe(true);
    expect(begun()).toBe('restaurant 1');
  });

  it('cannot be changed or removed, not even by the database itself', () => {
    publish(1);
    expect(() => temp.db.exec("UPDATE playbook SET body = '{}'")).toThrow('kept as it is');
    expect(() => temp.db.exec('DELETE FROM playbook')).toThrow('is kept');
    expect(() => temp.db.exec("INSERT INTO playbook SELECT pack_id, 1, head, body, texts, digest, origin, published_at, published_by FROM playbook")).toThrow('ascend');
  });

  it('counts as not there once its content is another than its digest says', () => {
    publish(1);
    temp.db.exec("DROP TRIGGER playbook_kept_update; UPDATE playbook SET body = replace(body, 'Test bank', 'Test shop')");
    expect(packs().pack({ packId: 'retail-bank', packVersion: 1 })).toBeNull();
  });
});

describe('the pack in force', () => {
  it('is none before one is published, then the newest version of the first, or of the one that was chosen', () => {
    expect(packs().inForce()).toBeNull();
    publish(1);
    publish(2);
    publish(1, 'restaurant');
    expect(packs().inForce()).toEqual({ packId: 'retail-bank', packVersion: 2 });
    expect(choosePack(deps(), 'restaurant', CHEN.staffId).ok).toBe(true);
    expect(packs().inForce()).toEqual({ packId: 'restaurant', packVersion: 1 });
    expect(choosePack(deps(), 'toy-shop', CHEN.staffId)).toMatchObject({ ok: false, error: { code: 'playbook-missing' } });
    expect(workstationEvents().at(-1)).toBe('PlaybookChosen');
  });
});

describe('a case', () => {
  const stateOf = (id: CaseId): CaseState => {
    const state = foldEvents(temp.ledger.readCase(id));
    if (state === null) throw new Error('the case is there');
    return state;
  };
  const taken = (): unknown => temp.ledger.readCase(temp.register().caseId).find(({ type }) => type === 'PlaybookTaken')?.payload;

  it('keeps the version it began with when a newer one comes (S2.3)', () => {
    publish(1);
    const { caseId } = temp.register();
    publish(2);
    expect(temp.ledger.readCase(caseId).find(({ type }) => type === 'PlaybookTaken')?.payload).toEqual({ packId: 'retail-bank', packVersion: 1 });
    expect(taken()).toEqual({ packId: 'retail-bank', packVersion: 2 });
  });

  it('that began before any pack goes on without one, and says so where a category is asked for', () => {
    const { caseId } = temp.register();
    publish(1);
    const pressed = runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion: temp.ledger.readCase(caseId).length, commandId: temp.nextCommand(), command: COMMANDS['confirm-category'](), actor: CHEN });
    expect(pressed).toMatchObject({ ok: false, error: { code: 'playbook-missing' } });
    temp.press(caseId, 'add-note', { words: '照旧办理' });
    expect(openRows(temp.db).governingOf(stateOf(caseId))).toBe(WITHOUT_PACK);
  });

  it('is known by its category as last confirmed, in the words of its own version', () => {
    publish(1);
    const { caseId } = temp.register();
    publish(2);
    temp.press(caseId, 'confirm-category', { subjectId: 'subject-3', causeId: 'cause-1', channelId: null });
    temp.press(caseId, 'confirm-category', { subjectId: 'subject-4', causeId: null, channelId: 'phone' });
    const { pack } = openRows(temp.db).governingOf(stateOf(caseId));
    expect([pack?.pack.version, stateOf(caseId).category?.subjectId]).toEqual([1, 'subject-4']);
  });
});

it('a program that is killed while it publishes leaves whole versions only, each with its event', { timeout: 60_000 }, async () => {
  const entry = await builtEntry('tests/support/publishing-process.ts', 'publishing');
  const path = `${temp.folder}/killed.db`;
  for (let kill = 0; kill < 4; kill += 1) {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [entry, path], { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = 0;
      let trouble = '';
      child.stderr.on('data', (chunk: Buffer) => { trouble += chunk.toString(); });
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString().split('\n').length - 1;
        if (said > kill * 2 + 1) child.kill('SIGKILL');
      });
      child.on('close', (_code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(trouble))));
    });
    const opened = openRecord(path, { now: Date.now(), beforeMigration: () => `${path}.before` });
    if (!opened.ok) throw new Error(opened.error.kind);
    const { db } = opened.value;
    const { playbooks } = openRows(db);
    const inForce = playbooks.inForce();
    const all = playbooks.all();
    expect(inForce?.packVersion).toBe(all.length);
    for (const { packId, packVersion } of all) expect(playbooks.pack({ packId, packVersion })?.pack.version).toBe(packVersion);
    expect(db.prepare<[], { n: number }>('t.published', "SELECT count(*) AS n FROM event WHERE type = 'PlaybookPublished'").get()?.n).toBe(all.length);
    expect(verifyChain(db).brokenAt).toBeNull();
    db.close();
  }
});
