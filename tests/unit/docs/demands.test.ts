/** The table of demands (`build/docs/demands.md`) holds what it says: each number once, each file there, each title in the test that is named beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** How many demands each source text has; S0.1 to S0.6 and so on. */
const DEMANDS = { S0: 6, S1: 7, S2: 6, S3: 7, S4: 14 } as const;
const NUMBERS = Object.entries(DEMANDS).flatMap(([source, count]) => Array.from({ length: count }, (_, index) => `${source}.${index + 1}`));

type Row = { readonly no: string; readonly asked: string; readonly code: readonly string[]; readonly tests: readonly (readonly [file: string, title: string])[]; readonly notYet: string };

const NOTHING = '—';
const piecesOf = (cell: string): string[] => (cell === NOTHING ? [] : cell.split('<br>'));
const testIn = (piece: string): readonly [string, string] => {
  const found = /^`([^`]+)` “(.+)”$/u.exec(piece);
  return [found?.[1] ?? piece, found?.[2] ?? ''];
};

const rows: readonly Row[] = readFileSync(join(root, 'build/docs/demands.md'), 'utf8').split('\n').filter((line) => /^\| S\d/.test(line)).map((line) => {
  const [no = '', asked = '', code = '', tests = '', notYet = ''] = line.slice(2, -2).split(' | ');
  return { no, asked, code: piecesOf(code).map((piece) => piece.replaceAll('`', '')), tests: piecesOf(tests).map(testIn), notYet };
});

describe('the table of demands', () => {
  it('has each demand once, in its order, in words of its own', () => {
    expect(rows.map(({ no }) => no)).toEqual(NUMBERS);
    expect(new Set(rows.map(({ asked }) => asked)).size).toBe(NUMBERS.length);
  });

  it('names only files that are there', () => {
    const named = rows.flatMap(({ no, code, tests }) => [...code, ...tests.map(([file]) => `tests/${file}`)].map((file) => `${no} ${file}`));
    expect(named.filter((each) => !existsSync(join(root, each.slice(each.indexOf(' ') + 1))))).toEqual([]);
  });

  it('names only tests that stand in the file beside them', () => {
    const texts = new Map<string, string>();
    const textOf = (file: string): string => {
      const known = texts.get(file) ?? readFileSync(join(root, 'tests', file), 'utf8').replaceAll("\\'", "'");
      texts.set(file, known);
      return known;
    };
    const gone = rows.flatMap(({ no, tests }) => tests.filter(([file, title]) => title === '' || !['\'', '"', '`'].some((quote) => textOf(file).includes(`${quote}${title}${quote}`))).map(([file, title]) => `${no} ${file}: ${title}`));
    expect(gone).toEqual([]);
  });

  it('says plainly what waits: a demand without code or without a test has something under “not yet”, and no row has code alone', () => {
    for (const { no, code, tests, notYet } of rows) {
      expect(code.length > 0, no).toBe(tests.length > 0);
      if (code.length === 0) expect(notYet, no).not.toBe(NOTHING);
    }
  });
});
