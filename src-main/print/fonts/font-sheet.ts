/** The empty sheet that papers are laid onto: a page with fonts only, a title to be replaced, and one character of each, so that all of them are loaded when it is. */
import { html, render, styleSheet } from '../html';
import type { Face } from './font-shelf';

/** The only things a sheet, and each paper on it, may do. The scheme's answer carries the same as a header. */
export const PAPER_CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The rules of these pieces, for a style element. */
export const rulesOf = (faces: Iterable<Face>): string => [...faces].map(({ rule }) => rule).join('');

/** The sheet as a whole document. */
export const fontSheet = (faces: readonly Face[]): string =>
  render(html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAPER_CSP}"><title>Amends</title>${styleSheet(rulesOf(faces))}</head><body>${
    faces.map(({ family, weight, sample }) => html`<p style="font-family:'${family}';font-weight:${weight}">${sample}</p>`)}</body></html>`);
