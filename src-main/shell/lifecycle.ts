/** Beginning and end: one desk at a time, a way back after the page crashed, and a shutdown in which nothing is cut off. */
import { app, powerMonitor, type BrowserWindow } from 'electron';
import type { Log, OpenLog } from './log';

/** A second start brings the desk that is open to the front. */
export const focusOnSecondStart = (window: BrowserWindow): void => {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
};

/** Crashes within this time count together. */
const CRASH_SPAN_MS = 60_000;
/** After so many crashes in a row the page would only crash again; the window stays, and the next start is the person's. */
const CRASH_LIMIT = 4;

/**
 * Loads the page again when its process is gone. Who is signed in is kept in main and the typing in the drafts, so nothing but the
 * place on the screen is lost; `restored=crash` in the address lets the page say so.
 */
export const reviveAfterCrash = (window: BrowserWindow, address: string, log: Log): void => {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('page-gone', { reason, exitCode });
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const nowMs = performance.now();
    crashes = [...crashes.filter((at) => nowMs - at < CRASH_SPAN_MS), nowMs];
    if (crashes.length < CRASH_LIMIT) void window.loadURL(`${address}?restored=crash`);
  });
  window.webContents.on('unresponsive', () => log.warn('page-unresponsive'));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log.error('process-gone', { type, reason, exitCode }));
};

/** Tells of typing and of the mouse, and of the screen being locked or put to sleep. */
export const watchPresence = (window: BrowserWindow, onActivity: () => void, onAway: () => void): void => {
  window.webContents.on('before-input-event', onActivity);
  window.webContents.on('input-event', onActivity);
  powerMonitor.on('lock-screen', onAway);
  powerMonitor.on('suspend', onAway);
};

/** How long a shutdown may take before the program ends anyway. Everything is on the disk long before; the rest is tidiness. */
const CLOSE_WITHIN_MS = 4_000;

/** Runs `close` once before the program ends, whichever way the end was asked for. */
export const closeInOrder = (close: () => Promise<void>, log: OpenLog): void => {
  let isClosed = false;
  let isClosing = false;
  const end = (): void => {
    isClosed = true;
    app.quit();
  };
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const limit = setTimeout(() => {
      log.warn('close-took-too-long');
      end();
    }, CLOSE_WITHIN_MS);
    close()
      .catch((thrown: unknown) => log.error('close-failed', {}, thrown))
      .then(log.written)
      // A log that cannot be opened keeps nobody from leaving.
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(limit);
        end();
      });
  });
};

/** What nobody caught is written down and ends the program: going on in an unknown state could write what nobody meant. */
export const endOnBug = (log: OpenLog): void => {
  const exit = (): void => app.exit(1);
  const end = (kind: string) => (thrown: unknown) => {
    log.error(kind, {}, thrown);
    log.written().then(exit, exit);
  };
  process.on('uncaughtException', end('uncaught'));
  process.on('unhandledRejection', end('unhandled'));
};
