/** The one factory for windows that people see, with the one set of preferences. The scriptless window for paper is print's own. */
import { app, BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { boundsOn, MIN_SIZE, readWindowState, writeWindowState } from './window-state';

/** Title of every window: the product, never a case or a person. */
export const WINDOW_TITLE = 'Amends · 补救台';

const FIRST_SIZE = { width: 1440, height: 900 } as const;
/** The paper tone of the stylesheet, so that opening does not flash white. */
const PAPER = { light: '#f7f5f0', dark: '#1b1d1f' } as const;

const securePreferences = (): WebPreferences => ({
  sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
  webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, navigateOnDragDrop: false,
  disableDialogs: true, spellcheck: false, devTools: !app.isPackaged,
});

/** Makes a window whose security its caller cannot loosen: the preferences come last. */
const makeWindow = (preload: string, more: BrowserWindowConstructorOptions): BrowserWindow => {
  const window = new BrowserWindow({ ...more, title: WINDOW_TITLE, webPreferences: { preload, ...securePreferences() } });
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
};

/** A page that has asked nothing by then is not waited for: paper without words says more than no window. */
const SHOWN_WITHIN_MS = 4_000;

/** The desk's window. `show` brings it to the screen, once, whoever calls it how often. */
export type DeskWindow = { readonly window: BrowserWindow; readonly show: () => void };

/**
 * Opens the desk, hidden and not drawn until `show`, or for four seconds: a page that is to be seen waits for Chromium's graphics process before its
 * first script, one that is not builds what it will show meanwhile. `load` is the address of the page.
 */
export const openDeskWindow = (load: string, preload: string, stateFile: string): DeskWindow => {
  const remembered = readWindowState(stateFile);
  const bounds = remembered === null ? null : boundsOn(screen.getAllDisplays().map((each) => each.workArea), remembered.bounds);
  const window = makeWindow(preload, {
    ...(bounds ?? FIRST_SIZE), minWidth: MIN_SIZE.width, minHeight: MIN_SIZE.height, show: false, paintWhenInitiallyHidden: false, autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
  });
  if (remembered?.isMaximized === true) window.maximize();
  let late: NodeJS.Timeout | null = null;
  const show = (): void => {
    if (late === null) return;
    clearTimeout(late);
    late = null;
    if (!window.isDestroyed()) window.show();
  };
  late = setTimeout(show, SHOWN_WITHIN_MS);
  window.on('close', () => writeWindowState(stateFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }));
  void window.loadURL(load);
  return { window, show };
};
