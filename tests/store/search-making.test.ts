/** The index of words of a large record, made again: in turns, in blocks of cases, and cut off anywhere. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LEDGER_APPLICATION_ID, openReadable, type ReadableDb } from '../../src-main/store/database';
import { findCases, findPersons } from '../../src-main/store/search/find';
import { openSearchIndex, type SearchIndex } from '../../src-main/store/search/index-file';
import { tempLedger, type TempLedger } from '../support/temp-ledger';

/** More than one block of the index and less than two. */
const CASES = 1_100;
let temp: TempLedger;
let record: ReadableDb;
let regular = '';

beforeAll(() => {
  temp = tempLedger();
  temp.db.immediate(() => {
    const { caseId } = temp.register({ story: '第一件事：玻璃碎了。', complainant: { kind: 'new', name: '常来客', phone: '13911112222', address: null } });
    regular = temp.ledger.openCase(caseId)?.state.personId ?? '';
    for (let count = 2; count < CASES; count += 1) temp.register({ complainant: { kind: 'not-given' } });
    temp.register({ story: '最后一件事：木箱裂了。', complainant: { kind: 'known', personId: temp.ledger.openCase(caseId)?.state.personId ?? expect.fail('nobody') } });
  });
  const opened = openReadable(temp.path, { applicationId: LEDGER_APPLICATION_ID });
  record = opened.ok ? opened.value : expect.fail('the record does not open');
}, 60_000);
afterAll(() => {
  record.close();
  temp.remove();
});

const open = (name: string): SearchIndex => openSearchIndex(record, join(temp.folder, name));
const countOf = (index: SearchIndex, words: string): number => findCases(record, index, words, 10, temp.clock.now()).hits.length;
const firstBlock = (index: SearchIndex): void => {
  while (countOf(index, '木箱') === 0 || index.db.isBusy()) if (!index.step()) expect.fail('made in one go');
};
const finish = (index: SearchIndex): void => {
  while (index.step());
};

it('brings the newest cases first, answers between two turns, and says that it is not complete', () => {
  const index = open('turns.db');
  expect(index.step()).toBe(true);
  expect(index.isComplete()).toBe(false);
  expect(findCases(record, index, '玻璃', 10, 0)).toMatchObject({ hits: [], isComplete: false });
  firstBlock(index);
  expect([countOf(index, '木箱'), countOf(index, '玻璃'), index.isComplete()]).toEqual([1, 0, false]);
  finish(index);
  expect([countOf(index, '木箱'), countOf(index, '玻璃'), index.isComplete()]).toEqual([1, 1, true]);
  index.close();
});

it('goes on after the last whole block, wherever it was cut off', () => {
  const begun = open('cut.db');
  begun.step();
  begun.close();
  const again = open('cut.db');
  firstBlock(again);
  again.close();
  const last = open('cut.db');
  expect([countOf(last, '木箱'), countOf(last, '玻璃')]).toEqual([1, 0]);
  finish(last);
  expect([countOf(last, '木箱'), countOf(last, '玻璃'), last.isComplete()]).toEqual([1, 1, true]);
  last.close();
});

it('names a person once whose cases lie in several blocks', () => {
  const index = open('persons.db');
  finish(index);
  expect(findPersons(record, index, '常来', 10).map((hit) => [hit.personId, hit.caseCount])).toEqual([[regular, 2]]);
  index.close();
});

it('follows what is recorded while it is being made', () => {
  const index = open('meanwhile.db');
  index.step();
  temp.register({ story: '刚才的事：灯坏了。' });
  finish(index);
  expect([countOf(index, '灯坏'), countOf(index, '玻璃'), index.isComplete()]).toEqual([1, 1, true]);
  index.close();
});
