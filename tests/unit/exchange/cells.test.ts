/** Single cells: days, amounts, standings, channels, and what a spreadsheet may be given back. */
import { describe, expect, it, test } from 'vitest';
import { readAmount } from '../../../src-main/exchange/rows/amounts';
import { readChannel, readStatus } from '../../../src-main/exchange/rows/closed-words';
import { NO_EVIDENCE, noteOrder, orderOf, readDay } from '../../../src-main/exchange/rows/dates';
import { neutralCell, refusedFile } from '../../../src-main/exchange/refused-file';

const orderOfAll = (cells: readonly string[]): ReturnType<typeof orderOf> => orderOf(cells.reduce(noteOrder, NO_EVIDENCE));

describe('a day', () => {
  test.each([
    ['2024-03-05', '2024-03-05'], ['2024-03-05T23:59:59Z', '2024-03-05'], ['2024-03-05 08:00:00', '2024-03-05'], ['2024/3/5', '2024-03-05'], ['2024.3.5', '2024-03-05'], ['2024年3月5日', '2024-03-05'],
    ['2024年03月05日 14:20', '2024-03-05'], ['20240305', '2024-03-05'], ['5-Mar-24', '2024-03-05'], ['Mar 5, 2024', '2024-03-05'], ['29 February 2024', '2024-02-29'], ['3/3/2024', '2024-03-03'],
  ])('%s needs nobody’s help', (cell, day) => expect(readDay(cell, null)).toEqual({ day }));

  test.each([['2023-02-29', 'date-not-valid'], ['2024-13-01', 'date-not-valid'], ['0024-01-01', 'date-not-valid'], ['soon', 'date-not-read'], ['3.57E+06', 'date-not-read'], ['3/4/2024', 'order-unknown']])('%s is not read: %s', (cell, fault) => {
    expect(readDay(cell, null)).toEqual({ fault });
  });

  it('of three numbers is read in the order of its whole column', () => {
    expect(readDay('3/4/2024 10:05', 'month-first')).toEqual({ day: '2024-03-04' });
    expect(readDay('3.4.2024', 'day-first')).toEqual({ day: '2024-04-03' });
    expect(readDay('3/4/99', 'day-first')).toEqual({ day: '1999-04-03' });
    expect(readDay('25/12/2024', 'month-first')).toEqual({ fault: 'date-not-valid' });
  });

  it('order comes from the cells that can be read in one way only; a column without such a cell is asked about', () => {
    expect(orderOfAll(['1/2/2024', '3/14/2024', '5/5/2024'])).toBe('month-first');
    expect(orderOfAll(['1/2/2024', '14/3/2024'])).toBe('day-first');
    expect(orderOfAll(['1/2/2024', '3/4/2024'])).toBe('ask');
    expect(orderOfAll(['13/2/2024', '2/13/2024'])).toBe('ask');
    expect(orderOfAll(['13/2/2024', '14/2/2024', '2/13/2024'])).toBe('day-first');
    expect(orderOfAll(['2024-01-02', '4/4/2024', ''])).toBeNull();
  });
});

describe('an amount', () => {
  test.each([['120', 12_000], ['1,234.5', 123_450], ['¥1,200.00', 120_000], ['￥８８', 8_800], ['{$35.00}', 3_500], ['120元', 12_000], ['USD 0.99', 99], ['0', 0]])('%s is read', (cell, minor) => expect(readAmount(cell)).toBe(minor));
  // 1.234 is a thousand to one reader and one to another.
  test.each(['1.234', '1.234,50', '12,34', '-5', 'about 50', '1e3', '99999999999', ''])('“%s” is not guessed at', (cell) => expect(readAmount(cell)).toBeNull());
});

describe('the source’s own words', () => {
  test.each([
    ['In progress', 'open'], ['Closed with explanation', 'closed'], ['Untimely response', 'closed'], ['Not resolved', 'open'], ['Resolved', 'closed'], ['处理中', 'open'], ['未结案', 'open'], ['已办结', 'closed'], ['待回访', 'open'],
    ['已受理', 'open'], ['完成', 'closed'], ['purple', null],
  ])('“%s” stands for %s', (words, status) => expect(readStatus(words)).toBe(status));
  test.each([
    ['Web', 'web'], ['Web Referral', 'web'], ['Referral', 'letter'], ['Postal mail', 'letter'], ['Fax', 'letter'], ['Email', 'email'], ['Phone', 'phone'], ['12378热线', 'phone'], ['微信', 'message'], ['营业网点', 'counter'],
    ['来信', 'letter'], ['手机APP', 'web'], ['carrier pigeon', null],
  ])('“%s” came by %s', (words, channel) => expect(readChannel(words)).toBe(channel));
});

describe('a cell on its way out', () => {
  test.each(['=1+1', '+861390000', '-5', '@SUM(A1)', ' =cmd', '\t=1', '＝1', '＠x'])('“%s” cannot start a formula', (cell) => expect(neutralCell(cell)).toBe(`'${cell}`));
  test.each(['a=b', '2024-01-01', '退款', ''])('“%s” stays as it is', (cell) => expect(neutralCell(cell)).toBe(cell));

  it('is quoted, below headings, in a file that spreadsheets read as UTF-8', () => {
    const file = refusedFile(['Line', 'Reason', 'Story'], [{ line: 7, code: 'date-not-read', field: 'receivedOn', cells: ['=HYPERLINK("x")', '退款\n"三天"'] }], ({ code }) => code);
    expect(file).toBe('\uFEFF"Line","Reason","Story"\r\n"7","date-not-read","\'=HYPERLINK(""x"")","退款\n""三天"""\r\n');
  });
});
