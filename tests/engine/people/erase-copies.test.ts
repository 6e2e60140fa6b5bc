/** Erasing through the door, as an administrator does it: backups that lie on this workstation forget the person too (I1). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CaseCommandName, CASE_COMMANDS } from '../../../src-main/shared/contract/case-commands';
import type { z } from 'zod';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { commandId, type PersonId, type StaffId } from '../../../src-main/shared/vocabulary/ids';
import { HOUR_MS } from '../../../src-main/shared/vocabulary/time';
import { openLedger } from '../../../src-main/store/ledger';
import { openRecord } from '../../../src-main/store/open-record';
import { openRows } from '../../../src-main/store/rows';
import { builtEntry } from '../../support/built-entry';
import { eraseAlone, erasePerson } from '../../support/erasing';
import { openTestHouse, type TestHouse } from '../../support/open-house';
import { countedIds, movableClock } from '../../support/temp-ledger';

const NAME = '欧阳绝尘';
const STORY = '鹧鸪饭店把我的行李弄丢了，前台推给物业。';

let readerThread = '';
let desk: TestHouse;
beforeAll(async () => { readerThread = await builtEntry('src-main/store/reader/thread.ts', 'erase-copies-reader'); }, 60_000);
afterEach(() => desk.close());

/** The reader may just be dropping a journal: a file that is gone holds no words. */
const bytesOf = (path: string): string => {
  try {
    return readFileSync(path).toString('utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return '';
    throw thrown;
  }
};

const everyByteIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => bytesOf(join(entry.parentPath, entry.name))).join('\n');

/** The record says that the person is erased; files, copies and index were not reached. */
const eraseAndPullThePlug = (path: string, personId: PersonId, by: StaffId): void => {
  const opened = openRecord(path, { now: Date.now(), beforeMigration: () => 'unused' });
  if (!opened.ok) throw new Error(opened.error.kind);
  const { db } = opened.value;
  const ids = countedIds(8);
  expect(erasePerson({ ledger: openLedger(db, ids), rows: openRows(db), clock: { ...movableClock(), now: Date.now }, ids }, { personId, reason: '本人书面要求', commandId: commandId('01890000-0000-7000-8000-00000000eeee'), by }).ok).toBe(true);
  db.close();
};

let presses = 0;
const press = async <N extends CaseCommandName>(view: CaseView, name: N, payload: z.input<(typeof CASE_COMMANDS)[N]>): Promise<CaseView> => {
  presses += 1;
  const reply = await desk.door({ isOwnWindow: true, isTopFrame: true, origin: 'app://desk' }, `case.${name}`, {
    caseId: view.caseId, expectedVersion: view.version, commandId: `01890000-0000-7000-8000-${String(presses).padStart(12, '0')}`, payload,
  });
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return desk.ask('case.read', { caseId: view.caseId });
};

/** Somebody who complained, and whose case is over. */
const closedCaseOf = async (): Promise<CaseView> => {
  const soon = Date.now() + 24 * HOUR_MS;
  let view = await desk.ask('case.register', {
    commandId: '01890000-0000-7000-8000-00000000ffff',
    payload: {
      story: STORY, pains: [{ kind: 'effort', words: '前台推给物业' }], desiredRemedy: null, channel: 'counter', product: null, journeyStep: null, language: 'zh-CN',
      complainant: { kind: 'new', name: NAME, phone: '13766541987', address: null }, effortBefore: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 },
    },
  });
  view = await press(view, 'acknowledge', { channel: 'counter', nextStep: '回电告知结果', nextStepDueAt: soon });
  view = await press(view, 'hear-pain', { painId: 'p1', ownWords: '跑来跑去没有人管，确实让人难受。' });
  view = await press(view, 'refuse-pain', { painId: 'p1', reason: '行李寄存未登记，无法查证。', channel: 'counter' });
  view = await press(view, 'tell-decision', { channel: 'counter', found: '没有寄存记录', done: '已说明原因', recourse: '可向消协反映' });
  view = await press(view, 'keep-promise', { commitmentId: 'm1', remark: null });
  view = await press(view, 'waive-follow-up', { reason: 'told-at-the-desk', words: '当面说清' });
  return press(view, 'close', { outcome: 'not-agreed', cause: 'process', causeWords: '没有登记', lesson: '寄存一律登记' });
};

describe('erasing a person at a desk that has backups', () => {
  it('leaves no word of the person in any file of the profile, and the backup still verifies', async () => {
    desk = openTestHouse({ readerThread });
    await desk.begin();
    const closed = await closedCaseOf();
    const backup = await desk.ask('backup.make', {});
    expect(everyByteIn(desk.folder)).toContain(NAME);

    await eraseAlone(desk, closed.complainant.personId, '01890000-0000-7000-8000-00000000eeee');

    const left = everyByteIn(desk.folder);
    for (const word of [NAME, '13766541987', '鹧鸪', '推给物业']) expect(left).not.toContain(word);
    expect(await desk.ask('backup.list', {})).toContainEqual(expect.objectContaining({ name: backup.name, isVerified: true }));
    expect((await desk.ask('record.verify', {})).isWhole).toBe(true);
  });

  it('is finished at the next sign-in where the plug was pulled right behind the record', async () => {
    desk = openTestHouse({ readerThread });
    const chen = await desk.begin();
    const closed = await closedCaseOf();
    await desk.ask('backup.make', {});
    await desk.house.close();
    eraseAndPullThePlug(join(desk.folder, 'record/ledger.db'), closed.complainant.personId, chen.staffId);
    expect(everyByteIn(desk.folder)).toContain(NAME);

    desk = openTestHouse({ readerThread }, desk.folder);
    await desk.signIn(chen);
    desk.house.afterSignIn();
    await expect.poll(() => [NAME, '13766541987', '鹧鸪', '推给物业'].filter((word) => everyByteIn(desk.folder).includes(word))).toEqual([]);
    expect((await desk.ask('record.verify', {})).isWhole).toBe(true);
  });
});
