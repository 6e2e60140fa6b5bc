/** Opens the real bytes of a paper for looking at them. Loaded only when a paper is shown; its worker is served with the app, without eval. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Pictures in a page with more points than this are left out: a small file can unpack to more than a machine has. */
const MOST_POINTS = 64_000_000;
/** A page is never painted higher than so many times its width. */
const HIGHEST = 4;

/**
 * Parses a paper, or a PDF that came from outside; rejects when the bytes are none. Nothing in it runs: scripts belong to a layer that is
 * not built here, eval and forms are off, and no address in it is asked for. The bytes are copied, because the worker keeps what it is given.
 */
export const openPdf = (source: string | Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> => getDocument({
  data: typeof source === 'string' ? bytesOf(source) : source.slice(), isEvalSupported: false, enableXfa: false, useWorkerFetch: false, useWasm: false, disableAutoFetch: true, maxImageSize: MOST_POINTS,
}).promise;

/** Paints one page so that it is `widthPx` wide on the screen, sharp on dense displays too. */
export const paintPage = async (paper: PDFDocumentProxy, pageNumber: number, canvas: HTMLCanvasElement, widthPx: number): Promise<void> => {
  const page = await paper.getPage(pageNumber);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = widthPx / Math.max(width, height / HIGHEST);
  const viewport = page.getViewport({ scale: scale * Math.max(1, window.devicePixelRatio) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
};
