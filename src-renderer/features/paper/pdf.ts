/** Opens the real bytes of a paper for looking at them. Loaded only when a paper is shown; its worker is served with the app, without eval. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Parses a paper; rejects when the bytes are no PDF. */
export const openPdf = (base64: string): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytesOf(base64), isEvalSupported: false, useWorkerFetch: false, useWasm: false, disableAutoFetch: true }).promise;

/** Paints one page so that it is `widthPx` wide on the screen, sharp on dense displays too. */
export const paintPage = async (paper: PDFDocumentProxy, pageNumber: number, canvas: HTMLCanvasElement, widthPx: number): Promise<void> => {
  const page = await paper.getPage(pageNumber);
  const scale = widthPx / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: scale * Math.max(1, window.devicePixelRatio) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
};
