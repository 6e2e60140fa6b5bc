/** Pages → PDF bytes in one warm hidden window, and finished papers → a device. The only file of this room that knows Electron, with its window. */
import type { BrowserWindow } from 'electron';
import { err, ok, type Result } from '../shared/result';
import { defaultDevice, sendWithLp, type DeviceFailure, type DeviceJob } from './device';
import type { PaperPage } from './document';
import type { Face } from './fonts/font-shelf';
import { openPrintWindow, type PrintWindow } from './printer/print-window';

/** Why no PDF was made. `reason` is for the log line. */
export type PdfFailure = { readonly code: 'paper-failed'; readonly reason: string };
/** A finished PDF and how many pages it has. */
export type Pdf = { readonly bytes: Uint8Array; readonly pageCount: number };
/** One device as the system knows it: `name` goes back into `sendToDevice`, `label` is for people. */
export type Device = { readonly name: string; readonly label: string; readonly isDefault: boolean };

/** Everything that comes out on paper. Calls queue up: one page at a time. Nothing here throws for a printer's or a page's sake. */
export type Printer = {
  /** Opens the window with these fonts before it is needed, so that the first paper is as quick as the next. */
  readonly warm: (faces: readonly Face[]) => void;
  readonly toPdf: (page: PaperPage) => Promise<Result<Pdf, PdfFailure>>;
  readonly printers: () => Promise<readonly Device[]>;
  /** `page` is the same paper as HTML: Windows has no command that prints a PDF, so it prints that; elsewhere it is not looked at. */
  readonly sendToDevice: (job: DeviceJob, page: PaperPage | null) => Promise<Result<null, DeviceFailure>>;
  readonly close: () => void;
};

/** `lpCommand` is the name or path of CUPS `lp`; times in milliseconds, after which a page or a device counts as failed. */
export type PrinterOptions = { readonly platform: NodeJS.Platform; readonly lpCommand?: string; readonly pdfTimeoutMs?: number; readonly deviceTimeoutMs?: number };

const PARTITION = 'amends-paper';
/** Knowing the default is a comfort: nobody waits long for it. */
const DEFAULT_TIMEOUT_MS = 2_000;

const within = <T>(work: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => { reject(new Error(`not done after ${timeoutMs} ms`)); }, timeoutMs); });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
};

const reasonOf = (failure: unknown): string => (failure instanceof Error ? failure.message.slice(0, 200) : 'unknown');

/** Pages of a PDF as the printing engine writes it: it lists its page objects in plain text. */
const countPages = (bytes: Buffer): number => bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The printer of this program. One is enough; `close` ends its window. */
export const createPrinter = (options: PrinterOptions): Printer => {
  const { platform, lpCommand = 'lp', pdfTimeoutMs = 20_000, deviceTimeoutMs = 20_000 } = options;
  let current: PrintWindow | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = (): void => {
    const gone: BrowserWindow | undefined = current?.window;
    current = null;
    if (gone !== undefined && !gone.isDestroyed()) gone.destroy();
  };
  const ready = (): PrintWindow => {
    if (current === null || current.window.isDestroyed()) current = openPrintWindow(PARTITION, drop);
    return current;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => null);
    return turn;
  };

  const draw = async (page: PaperPage): Promise<Pdf> => {
    const { show, window } = ready();
    await show(page);
    const bytes = await window.webContents.printToPDF({
      preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true,
      displayHeaderFooter: true, headerTemplate: page.header, footerTemplate: page.footer,
    });
    return { bytes, pageCount: countPages(bytes) };
  };

  const toWindowsDevice = async ({ printerName }: DeviceJob, page: PaperPage): Promise<Result<null, DeviceFailure>> => {
    const { show, window } = ready();
    await show(page);
    return await new Promise((resolve) => {
      window.webContents.print({ silent: true, printBackground: true, ...(printerName === null ? {} : { deviceName: printerName }) }, (isPrinted, reason) => {
        resolve(isPrinted ? ok(null) : err({ code: /invalid|no.*(default|printer)/i.test(reason) ? 'no-printer' : 'printer-failed', reason }));
      });
    });
  };

  return {
    warm: (faces) => {
      // A window that cannot be warmed is met again, and answered for, by the first paper.
      inTurn(() => ready().load(faces)).catch(drop);
    },
    toPdf: (page) => inTurn(async () => {
      try {
        return ok(await within(draw(page), pdfTimeoutMs));
      } catch (failure) {
        drop();
        return err({ code: 'paper-failed', reason: reasonOf(failure) });
      }
    }),
    printers: () => inTurn(async () => {
      try {
        const found = await within(ready().window.webContents.getPrintersAsync(), deviceTimeoutMs);
        const usual = found.length === 0 ? null : await defaultDevice(platform, DEFAULT_TIMEOUT_MS);
        return found.map(({ name, displayName }) => ({ name, label: displayName === '' ? name : displayName, isDefault: name === usual }));
      } catch {
        return [];
      }
    }),
    sendToDevice: (job, page) => {
      if (platform !== 'win32') return sendWithLp(job, lpCommand, deviceTimeoutMs);
      if (page === null) return Promise.resolve(err({ code: 'printer-failed', reason: 'the page of this paper is missing' }));
      return inTurn(async () => {
        try {
          return await within(toWindowsDevice(job, page), deviceTimeoutMs);
        } catch (failure) {
          drop();
          return err({ code: 'printer-failed', reason: reasonOf(failure) });
        }
      });
    },
    close: drop,
  };
};
