/** The one factory for windows that people see, with the one set of preferences. The scriptless window for paper is print's own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow, nativeTheme, screen, type BrowserWindowConstructorOptions, type Rectangle, type WebPreferences } from 'electron';

/** Title of every window: the product, never a case or a person. */
export const WINDOW_TITLE = 'Amends · 补救台';

const MIN_SIZE = { width: 1100, height: 700 } as const;
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

type WindowState = { readonly bounds: Rectangle; readonly isMaximized: boolean };

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' && value !== null && (['x', 'y', 'width', 'height'] as const).every((key) => Number.isInteger(Reflect.get(value, key)));

/** Reads the remembered place; anything odd is as good as nothing remembered. */
const readState = (file: string): WindowState | null => {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof found !== 'object' || found === null || !('bounds' in found) || !isRectangle(found.bounds)) return null;
    return { bounds: found.bounds, isMaximized: 'isMaximized' in found && found.isMaximized === true };
  } catch {
    return null;
  }
};

/** Brings remembered bounds onto a display that is there now: a screen may have been unplugged since. */
export const boundsOn = (areas: readonly Rectangle[], wanted: Rectangle): Rectangle | null => {
  const area = areas.find((each) => wanted.x < each.x + each.width - 100 && wanted.x + wanted.width > each.x + 100 && wanted.y >= each.y && wanted.y < each.y + each.height - 100);
  if (area === undefined) return null;
  const width = Math.max(MIN_SIZE.width, Math.min(wanted.width, area.width));
  const height = Math.max(MIN_SIZE.height, Math.min(wanted.height, area.height));
  return { x: wanted.x, y: wanted.y, width, height };
};

const rememberState = (window: BrowserWindow, file: string): void => {
  window.on('close', () => {
    try {
      writeFileSync(file, JSON.stringify({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() } satisfies WindowState));
    } catch {
      // A profile that cannot be written still has a usable desk; only its place is forgotten.
    }
  });
};

/** Opens the desk, hidden until it has painted. `load` is the address of the page. */
export const openDeskWindow = (load: string, preload: string, stateFile: string): BrowserWindow => {
  const remembered = readState(stateFile);
  const bounds = remembered === null ? null : boundsOn(screen.getAllDisplays().map((each) => each.workArea), remembered.bounds);
  const window = makeWindow(preload, {
    ...(bounds ?? FIRST_SIZE), minWidth: MIN_SIZE.width, minHeight: MIN_SIZE.height, show: false, autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
  });
  if (remembered?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberState(window, stateFile);
  void window.loadURL(load);
  return window;
};
