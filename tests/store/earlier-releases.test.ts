/** Records written by earlier releases: the program of today opens them, changes nothing that was recorded, and goes on with their cases. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEvents } from '../../src-main/domain/case/evolve';
import { runCommand } from '../../src-main/engine/run-command';
import { caseId, commandId, type CaseId } from '../../src-main/shared/vocabulary/ids';
import { verifyChain } from '../../src-main/store/chain';
import type { WritableDb } from '../../src-main/store/database';
import { openLedger } from '../../src-main/store/ledger';
import { closeRecord, openRecord } from '../../src-main/store/open-record';
import { rebuildRows } from '../../src-main/store/projections';
import { CHEN, countedIds, movableClock } from '../support/temp-ledger';

const RECORDS = resolve(import.meta.dirname, '../fixtures/records');
let folder = '';
let db: WritableDb;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'amends-earlier-')); });
afterEach(() => {
  closeRecord(db);
  rmSync(folder, { recursive: true, force: true });
});

const streamsOf = (): readonly CaseId[] => db.prepare<[], { case_id: string }>('test.cases', 'SELECT case_id FROM case_row ORDER BY seq').all().map((row) => caseId(row.case_id));
const rowsAsText = (): string => JSON.stringify(db.prepare<[], unknown>('test.rows', 'SELECT * FROM case_row ORDER BY seq').all());

describe.each(['first-release.db'])('%s', (name) => {
  beforeEach(() => {
    const path = join(folder, 'ledger.db');
    copyFileSync(join(RECORDS, name), path);
    const opened = openRecord(path, { now: Date.UTC(2026, 10, 24), beforeMigration: (schema) => join(folder, `before-${schema}.db`) });
    if (!opened.ok) throw new Error(opened.error.kind);
    ({ db } = opened.value);
  });

  it('is migrated with a backup before, and its chain still verifies to the last event (I1)', () => {
    expect(existsSync(join(folder, 'before-30.db'))).toBe(true);
    const checked = verifyChain(db);
    expect(checked).toMatchObject({ brokenAt: null });
    expect(checked.eventCount).toBeGreaterThan(150);
  });

  it('every case folds, and what the release did not know yet is empty, not invented', () => {
    const ledger = openLedger(db, countedIds(3));
    const states = streamsOf().map((stream) => foldEvents(ledger.readCase(stream)));
    expect(states).toHaveLength(14);
    const repairs = states.flatMap((state) => state?.repairs ?? []);
    expect(repairs.length).toBeGreaterThan(5);
    for (const repair of repairs) expect([repair.requestedMinor, repair.offeredMinor, repair.choice?.acceptedMinor ?? null, repair.ending?.paidMinor ?? null, repair.approvalId]).toEqual([null, null, null, null, null]);
    for (const decision of states.flatMap((state) => state?.decisions ?? [])) expect([decision.verdict, decision.customerWords]).toEqual([null, null]);
    for (const state of states) expect([state?.handovers, state?.preferences, state?.hold, state?.imported]).toEqual([[], null, null, null]);
  });

  it('the rows of its cases are the ones that the events make', () => {
    const before = rowsAsText();
    rebuildRows(db);
    expect(rowsAsText()).toBe(before);
  });

  it('its open cases go on', () => {
    const ledger = openLedger(db, countedIds(4));
    const clock = movableClock(Date.UTC(2026, 10, 24));
    const open = streamsOf().find((stream) => foldEvents(ledger.readCase(stream))?.closure === null);
    if (open === undefined) throw new Error('the record holds an open case');
    const done = runCommand({ ledger, clock }, { caseId: open, expectedVersion: null, commandId: commandId(countedIds(5).next()), command: { name: 'add-note', payload: { words: 'Opened after the update.' } }, actor: CHEN });
    expect(done.ok).toBe(true);
    expect(verifyChain(db)).toMatchObject({ brokenAt: null });
  });
});
