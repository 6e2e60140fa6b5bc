/** How a file is written: encodings, the sign between cells, junk, line ends, endless quotes, and files much larger than what is kept in memory. */
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { assumeEncoding } from '../../../src-main/exchange/file/encoding';
import { outlineOf } from '../../../src-main/exchange/file/layout';
import { readRecords, type TableRecord } from '../../../src-main/exchange/file/records';
import { inspectFile } from '../../../src-main/exchange/inspect';
import { inspected, readWhole, refusals } from './reading';

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'amends-import-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const MEBIBYTE = 1_048_576;

/** What this thread alone holds: the process has other tests in it, whose memory says nothing about the one that runs. */
const held = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** So many MB without a line end between two pieces of text; the disk does not have to hold what is in the middle. */
const largeFile = (name: string, size: number, begins: string, ends = ''): string => {
  const path = file(name, `${begins}${'words, and words. '.repeat(150_000)}`);
  truncateSync(path, size * MEBIBYTE);
  appendFileSync(path, ends);
  return path;
};

const bytes = (...parts: readonly (readonly number[] | string)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])));
/** 投诉，退款 in GB18030. */
const CHINESE = [0xcd, 0xb6, 0xcb, 0xdf, 0xa3, 0xac, 0xcd, 0xcb, 0xbf, 0xee];

describe('an encoding', () => {
  test.each([
    ['plain Latin letters', bytes('a,b\n1,2\n'), 'utf-8', false], ['UTF-8', Buffer.from('编号,内容\n1,退款\n'), 'utf-8', false], ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'a,b\n'), 'utf-8', true],
    ['GB18030', bytes('id,', CHINESE, '\n1,', CHINESE, '\n'), 'gb18030', false], ['Windows-1252', bytes('id,caf', [0xe9], ' na', [0xef], 'f\n1,na', [0xef], 've "', [0x93], 'x', [0x94], '"\n'), 'windows-1252', false],
    ['UTF-16 with a mark', Buffer.from('\uFEFFa\tb\n', 'utf16le'), 'utf-16le', true], ['UTF-16 without one', Buffer.from('id\tname\n1\tx\n', 'utf16le'), 'utf-16le', false],
  ])('of %s is recognised', async (_what, content, encoding, isMarked) => {
    expect(await assumeEncoding([content])).toEqual({ encoding, isMarked });
  });

  it('is right when a sign is cut between two pieces of the file', async () => {
    const text = Buffer.from('内容,退款三天没有到账');
    expect(await assumeEncoding([text.subarray(0, 4), text.subarray(4)])).toEqual({ encoding: 'utf-8', isMarked: false });
    expect(await assumeEncoding([bytes(CHINESE.slice(0, 3)), bytes(CHINESE.slice(3))])).toEqual({ encoding: 'gb18030', isMarked: false });
  });

  it('that a person chooses is used instead, and signs that do not fit it are counted', async () => {
    const path = file('chosen.csv', bytes('id,', CHINESE, '\n1,x\n'));
    expect((await inspected(path)).columns[1]?.label).toBe('投诉，退款');
    const chosen = await inspected(path, { encoding: 'utf-8', delimiter: null });
    expect(chosen.layout.encoding).toBe('utf-8');
    expect(chosen.unreadableSigns).toBeGreaterThan(0);
  });
});

describe('an outline', () => {
  test.each([[',', 'id,date,text\n1,2024-01-01,"a;b|c"\n2,2024-01-02,d\n'], [';', 'id;date;text\n1;2024-01-01;a,b,c\n2;2024-01-02;d\n'], ['\t', 'id\tdate\ttext\n1\t2024-01-01\ta,b\n'], ['|', 'id|date|text\n1|2024-01-01|a,b\n']])('finds “%s” between the cells', (delimiter, text) => {
    expect(outlineOf(text)).toMatchObject({ delimiter, headerLine: 1 });
  });

  it('looks below junk, commas in it too, and says so when there are no headings at all', () => {
    expect(outlineOf('Report of March, first part\n\nPrinted 2024-03-31 by someone\nid,date,text\n1,2024-01-01,a\n2,2024-01-02,b\n').headerLine).toBe(4);
    expect(outlineOf('1,2024-01-01,late\n2,2024-01-02,cold\n')).toMatchObject({ headerLine: 0, columns: [{ label: '#1', isNamed: false }, { label: '#2' }, { label: '#3' }] });
  });

  it('tells headings of the same words apart', () => {
    expect(outlineOf('Name,Name,,Name (2),\na,b,c,d,e\n').columns.map(({ label }) => label)).toEqual(['Name', 'Name (2)', '#3', 'Name (2) (2)', '#5']);
  });
});

describe('a file', () => {
  test.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR alone', '\r']])('with %s has the same lines', async (_name, end) => {
    const read = await readWhole(file(`ends-${end.length}${end.charCodeAt(0)}.csv`, ['id,text', '1,"two', 'lines"', '', '2,one', ''].join(end)));
    expect(read.rows.map(({ line, story }) => [line, story])).toEqual([[2, 'two\nlines'], [5, 'one']]);
  });

  it('that is a workbook, a picture, empty or away is refused before anything else', async () => {
    const choice = { encoding: null, delimiter: null };
    expect(await inspectFile(file('book.xlsx', bytes([0x50, 0x4b, 3, 4], 'xl/worksheets')), 'x', choice)).toEqual({ ok: false, error: 'import-not-a-table' });
    expect(await inspectFile(file('picture.csv', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256)), 'x', choice)).toEqual({ ok: false, error: 'import-not-a-table' });
    expect(await inspectFile(file('empty.csv', ''), 'x', choice)).toEqual({ ok: false, error: 'import-not-a-table' });
    expect(await inspectFile(join(folder, 'nowhere.csv'), 'x', choice)).toEqual({ ok: false, error: 'import-file-not-read' });
  });

  it('with words above the headings and a quote that never closes loses the rows from that quote on, with its line, and none before', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `A-${row},2026-10-0${(row % 9) + 1},"The parcel, number ${row}, never came"`);
    const text = ['Complaints of October, by branch', 'made by the other system', 'Complaint ID,Date received,"Narrative, as it was told"', ...rows, 'A-12,2026-10-09,"begun and never ended'].join('\n');
    const read = await readWhole(file('preamble-open-quote.csv', text));
    expect(refusals(read)).toEqual(['16 quote-not-closed']);
    expect(read.inspection.layout.headerLine).toBe(3);
    expect(read.inspection.columns.map(({ label }) => label)).toEqual(['Complaint ID', 'Date received', 'Narrative, as it was told']);
    expect(read.rows.map(({ sourceReference }) => sourceReference)).toEqual(rows.map((_, row) => `A-${row}`));
  });

  it('with a quote that would swallow megabytes loses that line and no other', async () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `${index},2024-01-01,it rained on the parcel again`);
    many.splice(3, 1, '3,2024-01-01,"never closed');
    const read = await readWhole(file('open-quote.csv', ['id,date,text', ...many, ''].join('\n')));
    expect(refusals(read)).toEqual(['5 row-too-long']);
    expect(read.rows).toHaveLength(39_999);
  });

  it('with a story of twenty thousand signs brings it whole; one beyond all bounds is refused, not cut', async () => {
    const read = await readWhole(file('long.csv', `id,narrative\n1,${'x'.repeat(22_000)}\n2,${'y'.repeat(100_001)}\n3,${'z'.repeat(100_000)}\n`));
    expect(read.rows.map(({ sourceReference, story }) => [sourceReference, story?.length])).toEqual([['1', 22_000], ['3', 100_000]]);
    expect(refusals(read)).toEqual(['3 story-too-long']);
  });

  it('of ten thousand columns is refused in a moment, and one of a thousand is read', async () => {
    const wide = (columns: number): string => file(`wide-${columns}.csv`, `${[Array.from({ length: columns }, (_each, index) => `field ${index}`), ...Array.from({ length: 12 }, (_row, row) => Array.from({ length: columns }, (_each, index) => `${row}.${index}`))].map((cells) => cells.join(',')).join('\n')}\n`);
    expect(await inspectFile(wide(10_000), 'x', { encoding: null, delimiter: null })).toEqual({ ok: false, error: 'import-too-many-columns' });
    expect((await inspected(wide(1_000))).columns).toHaveLength(1_000);
  });

  it('of one line of 200 MB is refused without being read', async () => {
    const path = largeFile('endless.csv', 200, 'id,text,');
    const before = held();
    expect(await inspectFile(path, 'x', { encoding: null, delimiter: null })).toEqual({ ok: false, error: 'import-line-too-long' });
    expect(held() - before).toBeLessThan(100 * MEBIBYTE);
  });

  it('with a line of 120 MB among others loses that line and no other, and never holds it', async () => {
    const path = largeFile('endless-second.csv', 120, 'id,date,text\n1,2024-01-01,it rained\n2,2024-01-02,', '\n3,2024-01-03,it rained again\n');
    const layout = { encoding: 'utf-8', delimiter: ',', headerLine: 1 } as const;
    const [lines, faults]: [number[], string[]] = [[], []];
    const before = held();
    let most = 0;
    for await (const batch of readRecords(path, layout, 2, () => { most = Math.max(most, held()); })) {
      const records: readonly TableRecord[] = batch;
      for (const record of records) {
        if (record.cells === null) faults.push(`${record.line} ${record.fault}`);
        else lines.push(record.line);
      }
    }
    expect([lines, faults]).toEqual([[2, 4], ['3 row-too-long']]);
    expect(most - before).toBeLessThan(80 * MEBIBYTE);
  });

  it('is handed on in pieces, never as a whole', async () => {
    const path = file('large.csv', `id,text\n${'1,some words of a complaint that are said again and again\n'.repeat(60_000)}`);
    let largest = 0;
    let count = 0;
    for await (const batch of readRecords(path, { encoding: 'utf-8', delimiter: ',', headerLine: 1 }, 2)) {
      const records: readonly TableRecord[] = batch;
      largest = Math.max(largest, records.length);
      count += records.length;
    }
    expect(count).toBe(60_000);
    expect(largest).toBeLessThan(6_000);
  });
});
