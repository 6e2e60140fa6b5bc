/** The same questions to the public tables as they were published, where `AMENDS_REAL_DATA` names their folder. Nothing of them is kept here but counts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { readWhole, type ReadWhole } from './reading';

const folder = process.env['AMENDS_REAL_DATA'] ?? '';

const real = async (name: string, context: TestContext): Promise<ReadWhole> => {
  const path = join(folder, name);
  if (folder === '' || !existsSync(path)) context.skip('AMENDS_REAL_DATA names no folder with this table');
  return readWhole(path);
};

const counts = ({ rows, refused }: ReadWhole): Readonly<Record<string, number>> => ({
  rows: rows.length, refused: refused.length, open: rows.filter(({ status }) => status === 'open').length, withStory: rows.filter(({ story }) => story !== null).length,
  withDay: rows.filter(({ receivedOn }) => receivedOn !== null).length, references: new Set(rows.map(({ sourceReference }) => sourceReference)).size,
});

const REAL: readonly (readonly [file: string, profile: string | null, expected: Readonly<Record<string, number>>])[] = [
  ['cfpb_18col_dev.csv', 'cfpb', { rows: 3_326, refused: 0, open: 30, withStory: 748, withDay: 3_326, references: 3_326 }],
  ['cfpb_18col_dev.excel_mangled.csv', 'cfpb', { rows: 3_326, refused: 0, open: 30, withStory: 748, withDay: 3_326, references: 3_326 }],
  ['cfpb_18col_dev.with_unzip_preamble.csv', 'cfpb', { rows: 500, refused: 0, withDay: 500, references: 500 }],
  ['cfpb_bank_of_america_dev.csv', 'cfpb-short', { rows: 20_000, refused: 0, open: 883, withStory: 0, withDay: 20_000, references: 20_000 }],
  ['nyc311_animals_dev.csv', 'nyc-311', { rows: 2_485, refused: 0, open: 144, withStory: 0, withDay: 2_485, references: 2_485 }],
  ['cfpb_narratives_dev.csv', 'narratives', { rows: 1_978, refused: 0, open: 1_978, withStory: 1_978, withDay: 0, references: 1_978 }],
];

for (const [name, profile, expected] of REAL) {
  test(`${name} comes in whole, with the mapping that it gets by itself`, async (context) => {
    const read = await real(name, context);
    expect(read.inspection.profile).toBe(profile);
    expect(counts(read)).toMatchObject(expected);
  });
}

test('the city’s dates have the month first, and each lies where the published table has it', async (context) => {
  const read = await real('nyc311_animals_dev.csv', context);
  expect(read.order).toBe('month-first');
  expect(read.rows[0]).toMatchObject({ sourceReference: '64345465', receivedOn: '2025-03-14', status: 'open' });
});

test('a spreadsheet in between changed neither numbers nor days', async (context) => {
  const plain = await real('cfpb_18col_dev.csv', context);
  const excel = await real('cfpb_18col_dev.excel_mangled.csv', context);
  const said = ({ rows }: ReadWhole): readonly string[] => rows.map(({ sourceReference, receivedOn, status, channel }) => [sourceReference, receivedOn, status, channel].join(' '));
  expect(said(excel)).toEqual(said(plain));
});
