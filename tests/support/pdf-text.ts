/** Reads finished PDFs back with poppler and zbar, the way a person or a scanner would: words, fonts, pictures of pages, square codes. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };

/** A font as `pdffonts` lists it. `kind` is e.g. `CID TrueType` or `Type 3`. */
export type PdfFont = { readonly name: string; readonly kind: string; readonly isEmbedded: boolean };

/**
 * The words of the whole file, or of one page counted from 1, line by line across the sheet.
 * Assert on short strings: what wraps inside a cell of a table is parted by the cells beside it, and the order may jump where a fallback font begins.
 */
export const pdfText = async (path: string, page: number | null = null): Promise<string> => textBy('-layout', path, page);

/** The same words cell by cell, as they were laid: what wraps inside a cell stays together, while the cells of one row may be parted. */
export const pdfTextByCell = async (path: string): Promise<string> => textBy('-raw', path, null);

const textBy = async (order: '-layout' | '-raw', path: string, page: number | null): Promise<string> => {
  const pages = page === null ? [] : ['-f', String(page), '-l', String(page)];
  const { stdout } = await run('pdftotext', [order, '-enc', 'UTF-8', ...pages, path, '-'], LIMIT);
  return stdout;
};

/** How many pages the file has, by poppler's own count. */
export const pdfPageCount = async (path: string): Promise<number> => {
  const { stdout } = await run('pdfinfo', [path], LIMIT);
  return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1] ?? Number.NaN);
};

/** Every font of the file. */
export const pdfFonts = async (path: string): Promise<readonly PdfFont[]> => {
  const { stdout } = await run('pdffonts', [path], LIMIT);
  return stdout.split('\n').slice(2).filter((line) => line.trim() !== '').map((line) => {
    const [kind = ''] = /(CID TrueType|CID Type 0C?|Type 1C?|Type 3|TrueType)/.exec(line.slice(36)) ?? [];
    return { name: line.slice(0, 36).trim(), kind, isEmbedded: / (yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+\s*$/.exec(line)?.[1] === 'yes' };
  });
};

/** Draws each page as a PNG into a new folder of its own and answers their paths in page order. */
export const pdfPictures = async (path: string, dotsPerInch = 150): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'amends-pages-'));
  await run('pdftoppm', ['-r', String(dotsPerInch), '-png', path, join(folder, 'page')], LIMIT);
  const names = await readdir(folder);
  return names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((name) => join(folder, name));
};

/** The words of every square code in a picture; empty when a scanner finds none. */
export const squareCodesIn = async (picture: string): Promise<readonly string[]> => {
  try {
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture], LIMIT);
    return stdout.split('\n').filter((line) => line !== '');
  } catch (failure) {
    // zbarimg ends with 4 when it found nothing.
    if (failure instanceof Error && 'code' in failure && failure.code === 4) return [];
    throw failure;
  }
};
