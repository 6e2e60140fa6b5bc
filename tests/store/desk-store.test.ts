/** Drafts and paper files: what a crash must not take, and what must be whole or not there at all. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staffId } from '../../src-main/shared/vocabulary/ids';
import { openDrafts } from '../../src-main/store/drafts';
import { openPaperFiles, sha256Of } from '../../src-main/store/papers';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

let temp: TempLedger;
beforeEach(() => { temp = tempLedger(); });
afterEach(() => temp.remove());

describe('drafts', () => {
  it('come back after the program ended, for the person who typed them only', () => {
    openDrafts(temp.db).save(CHEN.staffId, 'intake', '{"story":"银行卡"}', 1);
    openDrafts(temp.db).save(CHEN.staffId, 'intake', '{"story":"银行卡丢了"}', 2);
    temp.reopen();
    const drafts = openDrafts(temp.db);
    expect(drafts.read(CHEN.staffId, 'intake')).toEqual({ key: 'intake', body: '{"story":"银行卡丢了"}', savedAt: 2 });
    expect(drafts.list(staffId('01930000-0000-7000-9000-000000000002'))).toEqual([]);
    drafts.discard(CHEN.staffId, 'intake');
    expect(drafts.read(CHEN.staffId, 'intake')).toBeNull();
  });
});

describe('paper files', () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 pretend');

  it('are stored once under the name of what is in them', () => {
    const folder = join(temp.folder, 'files');
    const files = openPaperFiles(folder);
    const stored = files.store(bytes);
    expect(stored).toEqual({ ok: true, value: sha256Of(bytes) });
    expect(files.store(bytes)).toEqual(stored);
    expect(readdirSync(folder)).toEqual([`${sha256Of(bytes)}.pdf`]);
    expect(files.read(sha256Of(bytes))).toEqual({ ok: true, value: bytes });
  });

  it('are not given out when they were changed, are missing, or the name is none', () => {
    const files = openPaperFiles(temp.folder);
    files.store(bytes);
    writeFileSync(files.pathOf(sha256Of(bytes)), 'changed');
    expect(files.read(sha256Of(bytes))).toMatchObject({ ok: false, error: { code: 'paper-not-ready' } });
    expect(files.read('ab'.repeat(32))).toMatchObject({ ok: false, error: { code: 'paper-not-ready' } });
    expect(files.read('../ledger')).toMatchObject({ ok: false, error: { code: 'paper-not-ready' } });
  });
});
