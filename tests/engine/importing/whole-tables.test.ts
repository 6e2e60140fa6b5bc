/** The same questions to the project's own small tables and, where `AMENDS_REAL_DATA` names a folder, to pieces of the published ones: the whole desk takes them in, stops, goes on, and takes in nothing twice. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixture, openImportDesk, type ImportDesk } from './import-desk';

const realFolder = process.env['AMENDS_REAL_DATA'] ?? '';
/** So many rows of a published table: enough for several pieces of the reader, and quick. */
const ROWS = 120;

type Table = { readonly name: string; readonly path: string; readonly profile: string | null };
const OWN: readonly (readonly [own: string, published: string, profile: string])[] = [
  ['cfpb-18.csv', 'cfpb_18col_dev.csv', 'cfpb'], ['cfpb-18-excel.csv', 'cfpb_18col_dev.excel_mangled.csv', 'cfpb'], ['cfpb-18-preamble.csv', 'cfpb_18col_dev.with_unzip_preamble.csv', 'cfpb'],
  ['cfpb-12.csv', 'cfpb_bank_of_america_dev.csv', 'cfpb-short'], ['nyc-311.csv', 'nyc311_animals_dev.csv', 'nyc-311'], ['narratives.csv', 'cfpb_narratives_dev.csv', 'narratives'],
];
const TABLES: readonly Table[] = OWN.flatMap(([own, published, profile]) => [{ name: own, path: fixture(own), profile }, { name: published, path: join(realFolder, published), profile }])
  .filter(({ path }) => existsSync(path) && path !== '');

/** The first rows of a table, cut where a row ends: line feeds inside quotes end none. */
const firstRows = (path: string, rows: number): string => {
  const text = readFileSync(path, 'utf8');
  let isQuoted = false;
  let left = rows + 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] === '\n' && !isQuoted) left -= 1;
    if (left === 0) return text.slice(0, at + 1);
  }
  return text.endsWith('\n') ? text : `${text}\n`;
};

let desk: ImportDesk;
beforeEach(async () => { desk = await openImportDesk(); });
afterEach(() => desk.close());

describe.each(TABLES)('$name', ({ path, profile }) => {
  const piece = (extra = ''): string => {
    const copy = join(desk.folder, 'piece.csv');
    writeFileSync(copy, firstRows(path, ROWS) + extra);
    return copy;
  };

  it('is mapped right by itself, counted before, comes in as counted, and a second time adds nothing', async () => {
    const copy = piece();
    expect((await desk.choose(copy)).profile).toBe(profile);
    const counted = await desk.count(copy);
    const total = counted.newOpen + counted.newClosed;
    expect(total).toBeGreaterThan(1);
    const run = await desk.bringIn(copy);
    expect(run).toMatchObject({ state: 'done', newOpen: counted.newOpen, newClosed: counted.newClosed, refusedCount: counted.refusedCount });
    expect(await desk.bringIn(copy)).toMatchObject({ state: 'done', newOpen: 0, newClosed: 0, changed: 0, refusedCount: counted.refusedCount });
    const { groups } = await desk.house.ask('queue.read', { group: null, cursor: null });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(counted.newOpen);
  });

  it('refuses a row that is no row of it, with its line and the reason, and takes in the rest', async () => {
    const before = await desk.count(piece());
    const copy = piece('one cell alone\n');
    const run = await desk.bringIn(copy);
    expect(run).toMatchObject({ state: 'done', newOpen: before.newOpen, newClosed: before.newClosed });
    expect(run.refusedCount).toBe(before.refusedCount + 1);
    expect(run.refused.at(-1)).toMatchObject({ line: readFileSync(copy, 'utf8').split('\n').length - 1, code: 'too-few-cells' });
  });

  it('that is stopped keeps whole what is in, and brings the rest with the next run, once', async () => {
    const copy = piece();
    const counted = await desk.count(copy);
    const { fileId, mapping } = await desk.choose(copy);
    await desk.house.ask('import.start', { fileId, mapping: { ...mapping, dateOrder: mapping.dateOrder ?? (counted.dateOrder === 'ask' ? null : counted.dateOrder) } });
    await desk.house.ask('import.cancel', {});
    const stopped = await desk.ended();
    const rest = await desk.bringIn(copy);
    expect(rest.state).toBe('done');
    expect(stopped.newOpen + stopped.newClosed + rest.newOpen + rest.newClosed).toBe(counted.newOpen + counted.newClosed);
    expect(rest.changed).toBe(0);
  });
});
