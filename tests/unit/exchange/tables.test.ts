/** Whole tables with the faults they really have: the mapping is right by itself, every row comes in or is refused by its line, and nothing is changed on the way. */
import { describe, expect, it } from 'vitest';
import { fixture, inspected, readWhole, refusals } from './reading';

describe('the eighteen columns of the CFPB', () => {
  it('are mapped right by themselves', async () => {
    const { profile, mapping } = await inspected(fixture('cfpb-18.csv'));
    expect(profile).toBe('cfpb');
    expect(mapping).toMatchObject({
      source: 'CFPB', language: 'en',
      columns: {
        sourceReference: 'Complaint ID', receivedOn: 'Date received', story: 'Consumer complaint narrative', product: 'Product', subProduct: 'Sub-product', issue: 'Issue', subIssue: 'Sub-issue',
        channel: 'Submitted via', status: 'Company response to consumer', companyResponse: 'Company response to consumer', complainantName: null, closedOn: null,
      },
    });
  });

  it('give eight complaints: three still open, each with its number, its day, its channel and its own words', async () => {
    const read = await readWhole(fixture('cfpb-18.csv'));
    expect(read.refused).toEqual([]);
    expect(read.rows.filter(({ status }) => status === 'open').map(({ sourceReference }) => sourceReference)).toEqual(['9100001', '9100004', '9100008']);
    expect(read.rows.map(({ channel }) => channel)).toEqual(['web', 'phone', 'letter', 'web', 'letter', 'letter', 'email', 'web']);
    expect(read.rows[2]).toEqual({
      line: 6, sourceReference: '9100003', receivedOn: '2024-01-17', closedOn: null, product: 'Mortgage / FHA mortgage', issue: 'Trouble during payment process', channel: 'letter', recordedChannel: 'Postal mail',
      story: 'The payment of 3 January was booked on the 9th. Your letter says “late”, the bank’s own receipt says otherwise — which is it?', status: 'closed', recordedStatus: 'Closed with monetary relief',
      companyResponse: 'Closed with monetary relief', complainant: null, requestedMinor: null, paidMinor: null, language: 'en',
    });
  });

  it('keep redactions, quotes and line feeds of the narrative, and what looks like a formula stays text', async () => {
    const { rows } = await readWhole(fixture('cfpb-18.csv'));
    expect(rows[0]?.story).toBe('On XX/XX/2024 a fee of {$35.00} was taken twice. The clerk at XXXX told me "that is how it is", and hung up.\n\nI want the second fee back.');
    expect(rows[3]?.story).toMatch(/^=HYPERLINK\("http/);
    expect(rows[1]).toMatchObject({ story: null, product: 'Credit card', issue: 'Closing your account / Company closed your account' });
  });

  it('are the same complaints after a spreadsheet, and below the junk that unzip printed', async () => {
    const { rows } = await readWhole(fixture('cfpb-18.csv'));
    const excel = await readWhole(fixture('cfpb-18-excel.csv'));
    const preamble = await readWhole(fixture('cfpb-18-preamble.csv'));
    expect(excel.inspection.profile).toBe('cfpb');
    expect(excel.refused).toEqual([]);
    expect(excel.rows.map(({ sourceReference, receivedOn, status }) => [sourceReference, receivedOn, status])).toEqual(rows.map(({ sourceReference, receivedOn, status }) => [sourceReference, receivedOn, status]));
    expect(excel.rows[2]?.story).toContain('_late_');
    expect(preamble.inspection).toMatchObject({ profile: 'cfpb', layout: { headerLine: 3 } });
    expect(preamble.refused).toEqual([]);
    expect(preamble.rows.map((row) => ({ ...row, line: row.line - 2 }))).toEqual(rows);
  });
});

it('twelve columns of the CFPB: the day of the complaint is when it was submitted, not when the company got it', async () => {
  const read = await readWhole(fixture('cfpb-12.csv'));
  expect(read.inspection).toMatchObject({ profile: 'cfpb-short', mapping: { source: 'CFPB', columns: { receivedOn: 'Date submitted', story: null } } });
  expect(read.rows.map(({ sourceReference, receivedOn, status, channel, issue }) => [sourceReference, receivedOn, status, channel, issue])).toEqual([
    ['9100002', '2024-01-16', 'closed', 'phone', 'Closing your account / Company closed your account'],
    ['9200001', '2024-02-01', 'open', 'letter', 'Applying for a mortgage'],
    ['9200002', '2024-02-02', 'closed', 'web', 'Struggling to pay your loan'],
  ]);
});

it('the city’s requests: the month comes first because the whole column says so; the place of the incident is nobody’s address', async () => {
  const read = await readWhole(fixture('nyc-311.csv'));
  expect(read.inspection).toMatchObject({ profile: 'nyc-311', mapping: { source: 'NYC 311', columns: { complainantAddress: null, story: null, closedOn: 'Closed Date' } } });
  expect(read.order).toBe('month-first');
  expect(read.rows.map(({ sourceReference, receivedOn, closedOn, status, product, issue, channel }) => [sourceReference, receivedOn, closedOn, status, product, issue, channel])).toEqual([
    ['70000001', '2025-03-14', null, 'open', 'Noise - Residential', 'Loud Music/Party', 'phone'],
    ['70000002', '2025-03-04', '2025-03-05', 'closed', 'Dead Animal', 'Cat', 'phone'],
    ['70000003', '2025-02-28', '2025-03-01', 'closed', 'Animal in a Park', 'Animal Waste', 'phone'],
  ]);
});

it('narratives without a number: a column without a heading is nobody’s reference, equal rows stay two, and the same file gives the same references', async () => {
  const first = await readWhole(fixture('narratives.csv'));
  const again = await readWhole(fixture('narratives.csv'));
  expect(first.inspection).toMatchObject({ profile: 'narratives', columns: [{ label: '#1', isNamed: false }, { label: 'Product' }, {}], mapping: { columns: { sourceReference: null, receivedOn: null } } });
  const references = first.rows.map(({ sourceReference }) => sourceReference);
  expect(references.every((reference) => /^row-[0-9a-f]{24}(-2)?$/.test(reference))).toBe(true);
  expect(new Set(references).size).toBe(4);
  expect(references[3]).toBe(`${references[1] ?? ''}-2`);
  expect(again.rows).toEqual(first.rows);
  expect(first.rows.map(({ receivedOn, status }) => [receivedOn, status])).toEqual([[null, 'open'], [null, 'open'], [null, 'open'], [null, 'open']]);
});

it('Chinese headings in GB18030 are understood, rare names too', async () => {
  const read = await readWhole(fixture('zh-gb18030.csv'));
  expect(read.inspection).toMatchObject({ layout: { encoding: 'gb18030' }, unreadableSigns: 0, profile: null });
  expect(read.inspection.mapping).toMatchObject({
    language: 'zh-CN',
    columns: {
      sourceReference: '投诉编号', receivedOn: '投诉日期', complainantName: '姓名', complainantPhone: '联系电话', story: '投诉内容', product: '产品', channel: '投诉渠道', status: '处理状态',
      companyResponse: '处理结果', requestedAmount: '要求赔偿金额',
    },
  });
  expect(read.refused).toEqual([]);
  expect(read.rows.map(({ receivedOn, status, channel, complainant, requestedMinor }) => [receivedOn, status, channel, complainant?.name ?? null, requestedMinor])).toEqual([
    ['2024-03-05', 'open', 'counter', '陈玉兰', 12_000], ['2024-03-06', 'closed', 'message', '㛃某', 120_000], ['2024-03-07', 'open', 'phone', null, null],
  ]);
});

it('semicolons, Windows-1252 and the day first are seen', async () => {
  const read = await readWhole(fixture('western-1252.csv'));
  expect(read.inspection).toMatchObject({ layout: { encoding: 'windows-1252', delimiter: ';' }, mapping: { columns: { receivedOn: 'Date', channel: 'Channel' } } });
  expect(read.order).toBe('day-first');
  expect(read.rows.map(({ receivedOn, story }) => [receivedOn, story?.slice(0, 25)])).toEqual([['2023-12-25', 'Le café livré était froid'], ['2024-04-03', 'La chambre donnait sur un']]);
});

it('every row that cannot come in is named by its line and its reason, and the rows after it come in', async () => {
  const read = await readWhole(fixture('faults.csv'));
  expect(read.inspection).toMatchObject({ isEncodingMarked: true, layout: { encoding: 'utf-8' } });
  expect(read.inspection.columns.map(({ label }) => label)).toEqual(['Complaint ID', 'Date received', 'Complaint ID (2)', '#4', 'Product', 'Narrative', 'Status']);
  expect(refusals(read)).toEqual([
    '3 too-few-cells', '4 too-many-cells', '5 reference-missing', '6 reference-rounded', '7 date-not-valid', '8 date-not-read', '9 date-in-future', '10 twice-in-file', '11 nothing-said', '15 quote-not-closed',
  ]);
  expect(read.rows.map(({ line, sourceReference, story }) => [line, sourceReference, story])).toEqual([
    [2, 'F-1', 'Well formed'], [13, 'F-12', 'A sign that nobody sees'], [14, 'F-13', 'He said "no", twice'], [16, 'F-15', 'After it the table goes on'],
  ]);
});
