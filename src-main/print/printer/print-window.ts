/** The scriptless window that pages are printed from: own partition, own scheme, no network, no permission, no way out. */
import { BrowserWindow, session } from 'electron';
import type { PaperPage } from '../document';
import type { Face } from '../fonts/font-shelf';
import { fontSheet, PAPER_CSP } from '../fonts/font-sheet';
import { layOnto } from './lay-onto';
import { PAPER_SCHEME } from './paper-scheme';

/** A window and the door through which it gets its papers. */
export type PrintWindow = {
  /** Shows this paper in place of the last; rejects when the window is gone. */
  readonly show: (page: PaperPage) => Promise<void>;
  /** Has these pieces of fonts loaded before a paper needs them. */
  readonly load: (faces: readonly Face[]) => Promise<void>;
  readonly window: BrowserWindow;
};

const SCHEME = PAPER_SCHEME.scheme;

/** More pieces than this are not kept at once: the sheet begins anew with those of the paper at hand. */
const MOST_FACES = 140;

/** Opens a hidden window over the in-memory partition `partition`. `onGone` is told when its renderer ended without being asked to. */
export const openPrintWindow = (partition: string, onGone: () => void): PrintWindow => {
  const paperSession = session.fromPartition(partition);
  let faces: ReadonlySet<Face> = new Set();
  let sheet = '';
  let sheets = 0;
  if (!paperSession.protocol.isProtocolHandled(SCHEME)) {
    paperSession.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false); });
    paperSession.setPermissionCheckHandler(() => false);
    paperSession.on('will-download', (event) => { event.preventDefault(); });
    paperSession.webRequest.onBeforeRequest((details, answer) => { answer({ cancel: !details.url.startsWith(`${SCHEME}:`) && !details.url.startsWith('data:') }); });
  } else paperSession.protocol.unhandle(SCHEME);
  paperSession.protocol.handle(SCHEME, () => new Response(sheet, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAPER_CSP } }));

  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: paperSession, javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, spellcheck: false, backgroundThrottling: false, enableWebSQL: false },
  });
  window.setMenu(null);
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => { event.preventDefault(); });
  webContents.on('will-attach-webview', (event) => { event.preventDefault(); });
  webContents.on('render-process-gone', onGone);

  const load = async (wanted: readonly Face[]): Promise<void> => {
    if (sheets > 0 && wanted.every((face) => faces.has(face))) return;
    const together = new Set([...faces, ...wanted]);
    const next = together.size > MOST_FACES ? new Set(wanted) : together;
    sheets += 1;
    sheet = fontSheet([...next]);
    await window.loadURL(`${SCHEME}://paper/${sheets}`);
    faces = next;
  };
  return {
    window,
    load,
    show: async (page) => {
      await load(page.faces);
      await layOnto(webContents, page);
    },
  };
};
