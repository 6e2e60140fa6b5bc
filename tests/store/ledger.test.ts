/** The record on disk: append-only, chained, durable, sealed, and deaf to the same press twice. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEvents } from '../../src-main/domain/case/evolve';
import { registerCase } from '../../src-main/engine/register-case';
import { runCommand } from '../../src-main/engine/run-command';
import type { CaseId, PersonId } from '../../src-main/shared/vocabulary/ids';
import { verifyChain } from '../../src-main/store/chain';
import { appendCase, openCase, readCase, readWorkstation } from '../../src-main/store/event-table';
import { CHEN, registration, tempLedger, type TempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

const personOf = (caseId: CaseId): PersonId => {
  const [registered] = readCase(temp.db, caseId);
  if (registered?.type !== 'CaseRegistered') throw new Error('not registered');
  return registered.payload.personId;
};

describe('the record', () => {
  it('writes with synchronous=FULL before and after the first write, and after a reopen', () => {
    expect(temp.db.pragma('synchronous')).toBe(2);
    temp.register();
    expect(temp.db.pragma('synchronous')).toBe(2);
    temp.reopen();
    expect(temp.db.pragma('synchronous')).toBe(2);
    temp.register();
    expect([temp.db.pragma('synchronous'), temp.db.pragma('journal_mode')]).toEqual([2, 'wal']);
  });

  it('gives each case a number that people can read, one after the other, and begins anew the next day', () => {
    const references = (): string[] => temp.db.prepare<[], { reference: string }>('t.refs', 'SELECT reference FROM case_row ORDER BY seq').all().map((row) => row.reference);
    temp.db.exec(`INSERT INTO setting VALUES ('branchCode', '"0571-03"'), ('workstationCode', '"02"')`);
    temp.register();
    temp.register();
    temp.clock.advance(86_400_000);
    temp.register();
    expect(references()).toEqual(['0571-03-02-261122-0001', '0571-03-02-261122-0002', '0571-03-02-261123-0001']);
  });

  it('answers the same press twice with the same case and records it once (I12)', () => {
    const command = temp.nextCommand();
    const first = temp.register({}, command);
    const again = temp.register({}, command);
    expect(again).toEqual({ ...first, isRepeat: true });
    expect(temp.ledger.readCase(first.caseId)).toHaveLength(2);
  });

  it('does not take a used command id for other words (I12)', () => {
    const command = temp.nextCommand();
    temp.register({}, command);
    const other = registerCase({ ledger: temp.ledger, clock: temp.clock, ids: temp.ids }, { commandId: command, payload: registration({ product: '信用卡' }), actor: CHEN });
    expect(other).toEqual({ ok: false, error: { code: 'bad-input', facts: { field: 'commandId' }, opensWith: null } });
  });

  it('refuses a press on an outdated screen with both versions', () => {
    const { caseId } = temp.register();
    const answer = runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion: 1, commandId: temp.nextCommand(), command: { name: 'contain-harm', payload: { measure: 'Card frozen' } }, actor: CHEN });
    expect(answer).toEqual({ ok: false, error: { code: 'version-conflict', facts: { expected: 1, actual: 2 }, opensWith: null } });
  });

  it('takes everything back when the rules refuse, the number included', () => {
    const request = { commandId: temp.nextCommand(), payload: registration({ pains: [] }), actor: CHEN };
    expect(registerCase({ ledger: temp.ledger, clock: temp.clock, ids: temp.ids }, request).ok).toBe(false);
    expect(temp.db.prepare<[], { n: number }>('t.count', 'SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM counter) + (SELECT count(*) FROM person_key) AS n').get()?.n).toBe(0);
  });

  it('never writes a time before the newest event when the clock was set back, and says by how much (I10)', () => {
    const { caseId } = temp.register();
    temp.clock.advance(-60_000);
    const behind: number[] = [];
    const deps = { ledger: temp.ledger, clock: temp.clock, onClockBehind: (ms: number) => behind.push(ms) };
    expect(runCommand(deps, { caseId, expectedVersion: 2, commandId: temp.nextCommand(), command: { name: 'contain-harm', payload: { measure: 'Card frozen' } }, actor: CHEN }).ok).toBe(true);
    const times = temp.ledger.readCase(caseId).map((event) => event.recordedAt);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(behind).toEqual([60_000]);
  });

  it('keeps on record that the clock was set back, once for each time (I10)', () => {
    const { caseId } = temp.register();
    temp.clock.advance(-3_600_000);
    temp.press(caseId, 'contain-harm', { measure: '冻结' });
    temp.press(caseId, 'contain-harm', { measure: '补办' });
    temp.clock.advance(7_200_000);
    temp.press(caseId, 'contain-harm', { measure: '核对' });
    expect(readWorkstation(temp.db)).toMatchObject([{ type: 'ClockWentBack', payload: { behindMs: 3_600_000 } }]);
  });

  it('reads back what was said, and keeps no word of it in the open', () => {
    const { caseId } = temp.register();
    const [registered] = temp.ledger.readCase(caseId);
    expect(registered?.type === 'CaseRegistered' && registered.payload.story).toBe(registration().story);
    const payload = temp.db.prepare<[], { payload: string }>('t.payload', 'SELECT payload FROM event WHERE position = 1').get()?.payload ?? '';
    for (const word of ['银行卡', '王秀英', '13800006688', '文三路']) expect(payload).not.toContain(word);
  });
});

describe('the chain (I1)', () => {
  it('lets no event be changed, deleted, replaced or put out of order', () => {
    temp.register();
    expect(() => temp.db.exec("UPDATE event SET actor_id = 'x'")).toThrow(/never changed/);
    expect(() => temp.db.exec('DELETE FROM event')).toThrow(/never deleted/);
    expect(() => temp.db.exec('INSERT OR REPLACE INTO event SELECT * FROM event WHERE position = 1')).toThrow(/follows the last one/);
    expect(() => temp.db.exec("INSERT INTO event SELECT 9, 'e', 's', 1, type, 1, payload, NULL, NULL, actor_id, recorded_at, command_id, hash, hash FROM event WHERE position = 2")).toThrow(/follows the last one/);
  });

  it('finds one changed byte at its position', () => {
    for (let count = 0; count < 10; count += 1) temp.register();
    expect(verifyChain(temp.db)).toMatchObject({ brokenAt: null, eventCount: 20 });
    temp.db.exec("DROP TRIGGER event_is_never_changed; UPDATE event SET payload = replace(payload, '\"phone\"', '\"phoNe\"') WHERE position = 7");
    expect(verifyChain(temp.db)).toMatchObject({ brokenAt: 7, why: 'changed' });
  });

  it('finds a tail that was cut off, by a head written down elsewhere', () => {
    for (let count = 0; count < 5; count += 1) temp.register();
    const head = verifyChain(temp.db).head;
    temp.db.exec('DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE position > 8');
    expect(verifyChain(temp.db).brokenAt).toBeNull();
    expect(verifyChain(temp.db, [head])).toMatchObject({ brokenAt: 9, why: 'cut-tail' });
  });

  it('gives each state of a case its own digest for paper, and none for a state that was never reached', () => {
    const { caseId } = temp.register();
    const before = temp.ledger.caseDigest(caseId, 2);
    temp.press(caseId, 'contain-harm', { measure: 'Card frozen' });
    expect(before).toMatch(/^[0-9a-f]{20}$/);
    expect(temp.ledger.caseDigest(caseId, 2)).toBe(before);
    expect(temp.ledger.caseDigest(caseId, 3)).not.toBe(before);
    expect(temp.ledger.caseDigest(caseId, 4)).toBeNull();
  });
});

describe('a case that was lately opened', () => {
  const contain = (caseId: CaseId, measure: string, expectedVersion: number) =>
    runCommand({ ledger: temp.ledger, clock: temp.clock }, { caseId, expectedVersion, commandId: temp.nextCommand(), command: { name: 'contain-harm', payload: { measure } }, actor: CHEN });

  it('is told from memory word for word as the file tells it', () => {
    const { caseId } = temp.register();
    walkToClose(temp, caseId);
    temp.press(caseId, 'correct-fact', { fact: 'channel', value: 'email', reason: '看错了' });
    expect(temp.ledger.readCase(caseId)).toEqual(readCase(temp.db, caseId));
    expect(openCase(temp.db, caseId)?.state).toEqual(foldEvents(readCase(temp.db, caseId)));
  });

  it('is read again once something else appended to it', () => {
    const { caseId } = temp.register();
    temp.ledger.readCase(caseId);
    temp.db.immediate(() => appendCase(temp.db, temp.ids, caseId, personOf(caseId), 2, [{ type: 'HarmContained', payload: { measure: '冻结' } }], { actorId: CHEN.staffId, recordedAt: temp.clock.now(), commandId: temp.nextCommand() }));
    expect(temp.ledger.readCase(caseId)).toHaveLength(3);
    expect(contain(caseId, '补办', 2)).toMatchObject({ ok: false, error: { code: 'version-conflict', facts: { expected: 2, actual: 3 } } });
    expect(contain(caseId, '补办', 3).ok).toBe(true);
  });

  it('forgets what was taken back, so that the next press stands on what is on disk', () => {
    const { caseId } = temp.register();
    const takenBack = (): void => temp.db.immediate(() => {
      expect(contain(caseId, '从未发生', 2).ok).toBe(true);
      throw new Error('the power went');
    });
    expect(takenBack).toThrow('the power went');
    expect(temp.ledger.readCase(caseId)).toHaveLength(2);
    expect(contain(caseId, '冻结', 2).ok).toBe(true);
    expect(JSON.stringify(temp.ledger.readCase(caseId))).not.toContain('从未发生');
    expect(temp.ledger.readCase(caseId)).toEqual(readCase(temp.db, caseId));
    expect(verifyChain(temp.db).brokenAt).toBeNull();
    expect(temp.db.prepare<[], { type: string }>('t.kinds', 'SELECT type FROM event_kind ORDER BY type').all().map((row) => row.type)).toEqual(['CaseRegistered', 'HarmContained', 'PainNamed']);
  });
});
