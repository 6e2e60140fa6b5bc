/** Complaints of another system come into a real record: open ones wait in Listen, closed ones are history, and the same file twice is one. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readingHere } from '../../../src-main/exchange/table-reading';
import { caseId } from '../../../src-main/shared/vocabulary/ids';
import { fixture, openImportDesk, type ImportDesk } from './import-desk';

let desk: ImportDesk;
beforeEach(async () => { desk = await openImportDesk(); });
afterEach(() => desk.close());

const queue = () => desk.house.ask('queue.read', { group: null, cursor: null });
const openTitles = async (): Promise<readonly string[]> => (await queue()).groups.flatMap(({ rows }) => rows.map(({ title }) => title));
const table = (name: string, lines: readonly string[]): string => {
  const path = join(desk.folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const many = (count: number, status = 'Closed'): readonly string[] => ['Complaint ID,Date received,Product,Narrative,Status', ...Array.from({ length: count }, (_unused, index) => `N-${index},2024-05-01,Parcel,It came late and wet.,${status}`)];

describe('a table that comes in', () => {
  it('is counted before anything comes in, and comes in as it was counted', async () => {
    expect(await desk.count(fixture('cfpb-18.csv'))).toMatchObject({ newOpen: 3, newClosed: 5, alreadyHere: 0, refusedCount: 0, withoutStory: 4, dateOrder: null });
    expect(await openTitles()).toEqual([]);
    expect(await desk.bringIn(fixture('cfpb-18.csv'))).toMatchObject({ state: 'done', source: 'CFPB', newOpen: 3, newClosed: 5, alreadyHere: 0, changed: 0, refusedCount: 0, failure: null });
  });

  it('puts what is open into Listen with its own words, owned by who brought it in, and nothing else into any queue', async () => {
    await desk.bringIn(fixture('cfpb-18.csv'));
    const { groups, closedToday } = await queue();
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ title }) => title.slice(0, 24)).sort()).toEqual(['=HYPERLINK("http://examp', 'Managing an account / De', 'On XX/XX/2024 a fee of {']);
    expect(rows.every(({ stage, ownerName }) => stage === 'listen' && ownerName === 'Chen Yu')).toBe(true);
    // Imported history is nobody's work of today, and never resolved here.
    expect(closedToday).toBe(0);
    const story = rows.find(({ title }) => title.startsWith('On XX'));
    const view = await desk.house.ask('case.read', { caseId: story?.caseId ?? caseId('') });
    expect(view).toMatchObject({ channel: 'web', product: 'Checking or savings account / Checking account', stage: 'listen', closing: null });
    expect(view.story).toContain('\n\nI want the second fee back.');
  });

  it('twice, or from another export of the same source, adds nothing; what changed at the source is told and left', async () => {
    await desk.bringIn(fixture('cfpb-18.csv'));
    expect(await desk.count(fixture('cfpb-18-preamble.csv'))).toMatchObject({ newOpen: 0, newClosed: 0, alreadyHere: 8 });
    expect(await desk.bringIn(fixture('cfpb-18-preamble.csv'))).toMatchObject({ newOpen: 0, newClosed: 0, alreadyHere: 8, changed: 0 });
    // The short export holds one complaint that is here, and says the same of it.
    expect(await desk.bringIn(fixture('cfpb-12.csv'))).toMatchObject({ newOpen: 1, newClosed: 1, alreadyHere: 1, changed: 0 });
    const later = table('later.csv', readFileSync(fixture('cfpb-12.csv'), 'utf8').trimEnd().replaceAll('\r', '').replace('In progress', 'Closed with explanation').split('\n'));
    expect(await desk.bringIn(later)).toMatchObject({ newOpen: 0, newClosed: 0, alreadyHere: 3, changed: 1 });
    expect(await openTitles()).toHaveLength(4);
  });

  it('without numbers of its own is recognised by what each row says', async () => {
    expect(await desk.bringIn(fixture('narratives.csv'))).toMatchObject({ newOpen: 4, alreadyHere: 0 });
    expect(await desk.bringIn(fixture('narratives.csv'))).toMatchObject({ newOpen: 0, alreadyHere: 4, changed: 0 });
  });

  it('with Chinese names makes persons that are found, and says what was asked for', async () => {
    await desk.bringIn(fixture('zh-gb18030.csv'));
    const row = (await queue()).groups.flatMap((group) => group.rows).find(({ complainantName }) => complainantName === '陈玉兰');
    const view = await desk.house.ask('case.read', { caseId: row?.caseId ?? caseId('') });
    expect(view).toMatchObject({ language: 'zh-CN', channel: 'counter', desiredRemedy: '要求金额：120.00', complainant: { name: '陈玉兰', phone: '13900000001', isNamed: true } });
  });

  it('whose dates can be read in two ways is asked about, and comes in as the person says', async () => {
    const path = table('either.csv', ['Complaint ID,Date received,Product', 'E-1,3/4/2025,Parcel', 'E-2,5/6/2025,Parcel']);
    expect(await desk.count(path)).toMatchObject({ dateOrder: 'ask' });
    expect(await desk.count(path, { dateOrder: 'day-first' })).toMatchObject({ dateOrder: 'day-first', newOpen: 2, refusedCount: 0 });
    expect(await desk.bringIn(path, { dateOrder: 'day-first' })).toMatchObject({ newOpen: 2, refusedCount: 0 });
  });

  it('says of each refused row its line and reason, and gives them back as a file that can be put right', async () => {
    const run = await desk.bringIn(fixture('faults.csv'));
    expect(run).toMatchObject({ newOpen: 3, newClosed: 1, refusedCount: 10 });
    expect(run.refused.slice(0, 2)).toEqual([{ line: 3, code: 'too-few-cells', field: 'story' }, { line: 4, code: 'too-many-cells', field: null }]);
    desk.saveTo = join(desk.folder, 'refused.csv');
    expect(await desk.house.ask('import.save-refused', {})).toEqual({ fileName: 'refused.csv' });
    const saved = readFileSync(desk.saveTo, 'utf8');
    expect(saved.split('\r\n')[0]).toBe('\uFEFF"Line","Reason","Complaint ID","Date received","Complaint ID (2)","","Product","Narrative","Status"');
    expect(saved).toContain('"7","There is no such day","F-6","2024-02-30"');
  });
});

describe('a run', () => {
  it('that is stopped keeps what is in, and the same file again brings the rest, once', { timeout: 30_000 }, async () => {
    const path = table('many.csv', many(2_000));
    const { fileId, mapping } = await desk.choose(path);
    await desk.house.ask('import.start', { fileId, mapping });
    await desk.house.ask('import.cancel', {});
    const stopped = await desk.ended();
    expect(stopped.state).toBe('cancelled');
    expect(stopped.newClosed).toBeLessThan(2_000);
    const rest = await desk.bringIn(path);
    expect(rest).toMatchObject({ state: 'done', newClosed: 2_000 - stopped.newClosed, alreadyHere: stopped.newClosed, changed: 0 });
    const verified = await desk.house.ask('record.verify', {}).catch(() => null);
    expect(verified === null || verified.isWhole).toBe(true);
  });

  it('is one at a time, and the desk goes on working beside it', async () => {
    const { fileId, mapping } = await desk.choose(table('beside.csv', many(1_500)));
    await desk.house.ask('import.start', { fileId, mapping });
    expect(await desk.house.call('import.start', { fileId, mapping })).toMatchObject({ ok: false, error: { code: 'import-running' } });
    expect(await desk.house.call('import.choose', {})).toMatchObject({ ok: false, error: { code: 'import-running' } });
    expect((await queue()).closedToday).toBe(0);
    expect(await desk.ended()).toMatchObject({ state: 'done', newClosed: 1_500 });
  });

  it('whose file goes away breaks off with a sentence, and the desk remembers that it is unfinished', async () => {
    const path = table('gone.csv', many(10));
    const { fileId, mapping } = await desk.choose(path);
    rmSync(path);
    await desk.house.ask('import.start', { fileId, mapping });
    expect(await desk.ended()).toMatchObject({ state: 'failed', failure: 'import-file-not-read' });
    expect((await desk.house.ask('import.progress', {})).unfinished).toBe('gone');
    table('gone.csv', many(10));
    await desk.bringIn(path);
    expect((await desk.house.ask('import.progress', {})).unfinished).toBeNull();
  });

  it('is over before the desk closes', async () => {
    const own = await openImportDesk();
    const path = join(own.folder, 'closing.csv');
    writeFileSync(path, `${many(5_000).join('\n')}\n`);
    const { fileId, mapping } = await own.choose(path);
    await own.house.ask('import.start', { fileId, mapping });
    await own.close();
    expect(own.house.thrown).toEqual([]);
  });
});

describe('a file', () => {
  it('that is no table, is not chosen any more, or was not chosen at all is a sentence', async () => {
    const book = join(desk.folder, 'book.csv');
    writeFileSync(book, Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    await expect(desk.choose(book)).rejects.toThrow('import-not-a-table');
    const first = await desk.choose(fixture('cfpb-18.csv'));
    await desk.choose(fixture('nyc-311.csv'));
    expect(await desk.house.call('import.count', { fileId: first.fileId, mapping: first.mapping })).toMatchObject({ error: { code: 'import-not-chosen' } });
  });

  it('never tells its path, and its reading goes to the reader that the program gives', async () => {
    const asked: string[] = [];
    const own = await openImportDesk({ tables: { ...readingHere, inspect: (path, ...rest) => { asked.push(path); return readingHere.inspect(path, ...rest); } } });
    const preview = await own.choose(fixture('cfpb-18.csv'));
    expect(asked).toEqual([fixture('cfpb-18.csv')]);
    expect(JSON.stringify(preview)).not.toContain('fixtures');
    await own.close();
  });
});

it('mappings are kept by name for all who may import, found again for a table of the same columns, and forgotten when told to', async () => {
  const path = table('own.csv', ['Nummer;Am;Was geschah', 'A-1;2024-05-01;Das Paket kam nass an und niemand hat angerufen, obwohl es so vereinbart war.']);
  const { mapping } = await desk.choose(path);
  expect(mapping.columns.sourceReference).toBeNull();
  const right = { ...mapping, source: 'Depot', columns: { ...mapping.columns, sourceReference: 'Nummer', receivedOn: 'Am' } };
  expect(await desk.house.ask('import.keep-mapping', { name: 'Depot list', mapping: right })).toEqual([{ name: 'Depot list', mapping: right }]);
  expect((await desk.choose(path)).mapping).toEqual(right);
  expect(await desk.house.ask('import.keep-mapping', { name: 'Depot list', mapping: null })).toEqual([]);
  expect((await desk.choose(path)).mapping.columns.sourceReference).toBeNull();
});
