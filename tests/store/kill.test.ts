/** Pulling the plug: whatever the desk said was done is still there afterwards. SIGKILL ends a process in mid-write; FULL covers the power itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyChain } from '../../src-main/store/chain';
import { unfinishedErasures } from '../../src-main/store/erasure';
import { closeRecord, openRecord } from '../../src-main/store/open-record';
import { openRows } from '../../src-main/store/rows';
import { builtEntry } from '../support/built-entry';
import { askAlone } from '../support/erasing';
import { CHEN, tempLedger } from '../support/temp-ledger';
import { walkToClose } from '../support/whole-way';

const KILLS = 20;
let entry = '';
let eraser = '';
const folder = mkdtempSync(join(tmpdir(), 'amends-kill-'));
const path = join(folder, 'ledger.db');

beforeAll(async () => {
  entry = await builtEntry('tests/support/writer-process.ts', 'writer');
  eraser = await builtEntry('tests/support/eraser-process.ts', 'eraser');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer and kills it once it said `count` more commands, in the middle of the next ones. */
const writeUntilKilled = (count: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, path], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let trouble = '';
    child.stderr.on('data', (chunk: Buffer) => { trouble += chunk.toString(); });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > count) child.kill('SIGKILL');
    });
    child.on('close', (_code, signal) => (signal === 'SIGKILL' ? resolve(said.split('\n').slice(0, -1)) : reject(new Error(trouble))));
  });

it(`loses no acknowledged command in ${KILLS} kills, and leaves no half one behind`, { timeout: 120_000 }, async () => {
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const command of await writeUntilKilled(15 + kill * 7)) acknowledged.add(command);
    const opened = openRecord(path, { now: Date.now(), beforeMigration: () => join(folder, 'before.db') });
    if (!opened.ok) throw new Error(opened.error.kind);
    const { db } = opened.value;
    const receipts = new Set(db.prepare<[], { command_id: string }>('t.receipts', 'SELECT command_id FROM receipt').all().map((row) => row.command_id));
    const commands = new Set(db.prepare<[], { command_id: string }>('t.commands', 'SELECT DISTINCT command_id FROM event').all().map((row) => row.command_id));
    expect([...acknowledged].filter((command) => !receipts.has(command))).toEqual([]);
    expect(commands).toEqual(receipts);
    expect(receipts.size - acknowledged.size).toBeLessThanOrEqual(kill + 1);
    const papers = db.prepare<[], { asked: number; queued: number }>('t.jobs', "SELECT (SELECT count(*) FROM event WHERE type = 'PaperRequested') AS asked, (SELECT count(*) FROM outbox) AS queued").get();
    expect(papers?.queued).toBe(papers?.asked);
    expect(verifyChain(db).brokenAt).toBeNull();
    expect(db.pragma('integrity_check')).toBe('ok');
    db.close();
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS * 15);
});

const eraseUntilKilled = (ledgerPath: string, requestId: string, killAt: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [eraser, ledgerPath, requestId, String(killAt)], { stdio: ['ignore', 'ignore', 'pipe'] });
    let trouble = '';
    child.stderr.on('data', (chunk: Buffer) => { trouble += chunk.toString(); });
    child.on('close', (_code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(trouble))));
  });

it('an erasure of several persons is not done or done whole, wherever the plug is pulled; done, it is known to be finished in files and copies (I1)', { timeout: 120_000 }, async () => {
  const temp = tempLedger();
  try {
    const persons = Array.from({ length: 3 }, () => {
      const { caseId } = temp.register();
      walkToClose(temp, caseId);
      const [first] = temp.ledger.readCase(caseId);
      if (first?.type !== 'CaseRegistered') throw new Error('not registered');
      return first.payload.personId;
    });
    const requestId = temp.nextCommand();
    const asked = askAlone({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids }, { personIds: persons, reason: '书面要求', commandId: requestId, by: CHEN.staffId });
    expect(asked.ok).toBe(true);
    // One event says the decision, one says each person.
    for (let killAt = 0; killAt <= persons.length + 1; killAt += 1) {
      closeRecord(temp.db);
      await eraseUntilKilled(temp.path, requestId, killAt);
      const again = openRecord(temp.path, { now: temp.clock.now(), beforeMigration: () => 'unused' });
      if (!again.ok) throw new Error(again.error.kind);
      temp.db = again.value.db;
      const isDone = killAt > persons.length;
      const rows = openRows(temp.db);
      expect([killAt, rows.erasures.find(requestId)?.status]).toEqual([killAt, isDone ? 'given' : 'open']);
      expect(persons.map((each) => rows.person(each)?.isErased)).toEqual(persons.map(() => isDone));
      expect(persons.map((each) => rows.person(each)?.name === '王秀英')).toEqual(persons.map(() => !isDone));
      expect(unfinishedErasures(temp.db).toSorted()).toEqual(isDone ? persons.toSorted() : []);
      expect(verifyChain(temp.db).brokenAt).toBeNull();
    }
  } finally {
    temp.remove();
  }
});
