/** The scriptless window that pages are printed from: own partition, own scheme, no network, no permission, no way out. */
import { BrowserWindow, session } from 'electron';
import { PAPER_CSP } from '../document';
import { PAPER_SCHEME } from './paper-scheme';

/** A window and the door through which it gets its one document. */
export type PrintWindow = {
  /** Shows this document in place of the last; rejects when the window is gone. */
  readonly show: (html: string) => Promise<void>;
  readonly window: BrowserWindow;
};

const SCHEME = PAPER_SCHEME.scheme;

/** Opens a hidden window over the in-memory partition `partition`. `onGone` is told when its renderer ended without being asked to. */
export const openPrintWindow = (partition: string, onGone: () => void): PrintWindow => {
  const paperSession = session.fromPartition(partition);
  let current = '';
  let shown = 0;
  if (!paperSession.protocol.isProtocolHandled(SCHEME)) {
    paperSession.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false); });
    paperSession.setPermissionCheckHandler(() => false);
    paperSession.on('will-download', (event) => { event.preventDefault(); });
    paperSession.webRequest.onBeforeRequest((details, answer) => { answer({ cancel: !details.url.startsWith(`${SCHEME}:`) && !details.url.startsWith('data:') }); });
  } else paperSession.protocol.unhandle(SCHEME);
  paperSession.protocol.handle(SCHEME, () => new Response(current, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAPER_CSP } }));

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
  return {
    window,
    show: async (html) => {
      current = html;
      shown += 1;
      await window.loadURL(`${SCHEME}://paper/${shown}`);
    },
  };
};
