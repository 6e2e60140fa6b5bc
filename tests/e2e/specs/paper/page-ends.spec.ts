/** Where the pages of long papers end: real files of made cases and days of many lengths, printed as the desk prints and read back. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { builtEntry } from '../../../support/built-entry';
import { pdfText } from '../../../support/pdf-text';
import { expect, test } from '../../fixtures';

const ROOT = resolve(import.meta.dirname, '../../../..');
/** Another seed makes other lengths; the titles of a failure name the file. */
const SEED = '20261128';
const OF_EACH = '2';

const together = (text: string): string => text.replaceAll(/\s+/g, '');

/** The lines of each page as they stand on it, without the strip at its foot. */
const pagesOf = async (path: string): Promise<readonly (readonly string[])[]> =>
  (await pdfText(path)).split('\f').slice(0, -1).map((page) => page.split('\n').map(together).filter((line) => line !== '').slice(0, -1));

const wrongsOf = (name: string, headings: ReadonlySet<string>, pages: readonly (readonly string[])[]): readonly string[] => {
  const begun = new Map<string, number>();
  return pages.flatMap((lines, page) => {
    const last = lines.at(-1) ?? '';
    const text = lines.join('');
    for (const [, row = ''] of text.matchAll(/A([a-z]\d+)B/g)) begun.set(row, page);
    const cut = [...text.matchAll(/C([a-z]\d+)D/g)].map(([, row = '']) => row).filter((row) => begun.get(row) !== page);
    return [...(page < pages.length - 1 && headings.has(last) ? [`${name}: page ${page + 1} ends with the heading “${last}”`] : []), ...cut.map((row) => `${name}: row ${row} is cut at the end of page ${page}`)];
  });
};

test('no page of a long report, letter or log of a day ends with a heading, and none cuts a row or a paragraph that fits on it', async ({ language: _language }, info) => {
  const entry = await builtEntry('tests/support/printing-process.ts', 'page-ends');
  const folder = info.outputDir;
  mkdirSync(folder, { recursive: true });
  await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/electron/cli.js'), '--no-sandbox', '--disable-gpu', entry, join(ROOT, 'node_modules/@fontsource'), folder, SEED, OF_EACH], { timeout: 120_000 });
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf')).map((name) => name.slice(0, -4));
  expect(names).toHaveLength(2 * 5 * Number(OF_EACH));
  const papers = await Promise.all(names.map(async (name) => {
    const headings = z.array(z.string()).parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
    return { name, headings: new Set(headings.map(together)), pages: await pagesOf(join(folder, `${name}.pdf`)) };
  }));
  expect(papers.flatMap(({ name, headings, pages }) => wrongsOf(name, headings, pages))).toEqual([]);
  expect(Math.max(...papers.map(({ pages }) => pages.length))).toBeGreaterThan(3);
});
