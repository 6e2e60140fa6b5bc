/** Asking Electron's main process, from where no person can reach it: its windows, dialogs and sessions, and a page that the driver gave up. */
import type * as Electron from 'electron';
import type { ElectronApplication } from '@playwright/test';

/**
 * Runs a function in main and answers what it gives; it sees nothing but Electron and `arg`, as in Playwright's own `evaluate`.
 *
 * It runs in a turn of its own. Asked directly, V8 holds an answer that is there at once by a weak handle until main ends the turn that was
 * interrupted: a garbage collection before that loses it ("Resulting promise was garbage collected"), and a query of SQLite that was interrupted lets no other begin.
 */
export const inMain = <Answer, Given = undefined>(app: ElectronApplication, ask: (electron: typeof Electron, arg: Given) => Answer | Promise<Answer>, arg?: Given): Promise<Answer> => {
  const text = `async (electron, arg) => {
    await new Promise((done) => { setImmediate(done); });
    return (${ask.toString()})(electron, arg);
  }`;
  // The driver sends the text of a function, never the function.
  const inItsTurn = Object.assign((electron: typeof Electron, given: unknown) => ask(electron, given as Given), { toString: () => text });
  return app.evaluate(inItsTurn, arg);
};

/** Runs a script in the page of the first window. The driver gives up a page that crashed, so the one that came in its place is asked through main. */
export const inPageThroughMain = (app: ElectronApplication, script: string): Promise<unknown> =>
  inMain(app, ({ BrowserWindow }, code): Promise<unknown> | undefined => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code), script);

/** Ends the page as a crash does. */
export const crashPage = (app: ElectronApplication): Promise<void> => inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
