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

/** A picture that takes longer is not waited for: paper without words says more than no window, and Chromium may be waiting for it to be seen. */
const SHOWN_WITHIN_MS = 4_000;

/** Opens the desk, hidden until it has painted. `load` is the address of the page. */
export const openDeskWindow = (load: string, preload: string, stateFile: string): BrowserWindow => {
  const remembered = readWindowState(stateFile);
  const bounds = remembered === null ? null : boundsOn(screen.getAllDisplays().map((each) => each.workArea), remembered.bounds);
  const window = makeWindow(preload, {
    ...(bounds ?? FIRST_SIZE), minWidth: MIN_SIZE.width, minHeight: MIN_SIZE.height, show: false, autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
  });
  if (remembered?.isMaximized === true) window.maximize();
  const late = setTimeout(() => { if (!window.isDestroyed()) window.show(); }, SHOWN_WITHIN_MS);
  window.once('ready-to-show', () => {
    clearTimeout(late);
    window.show();
  });
  window.on('close', () => writeWindowState(stateFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }));
  void window.loadURL(load);
  return window;
};
