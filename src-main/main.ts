/**
 * Entry. Everything that Electron accepts only before `ready` happens here, in this order: where the profile lies, one desk at a time, the
 * sandbox, the scheme, the guards. Then `boot` builds the house, or an errand of the command line is run without a window.
 */
import { app, protocol } from 'electron';
import { boot } from './boot';
import { doErrand } from './boot-errand';
import { readCommandLine } from './shell/command-line';
import { devOriginOf, installGuards, silenceNetwork } from './shell/guards';
import { openLog, type Log } from './shell/log';
import { profileIn } from './shell/paths';
import { APP_SCHEME } from './shell/scheme';
import { languageOf } from './shell/words';

const line = readCommandLine(process.argv.slice(1));
const profile = profileIn(line.profile ?? app.getPath('userData'), line.isDemonstration);
const devOrigin = devOriginOf(process.env['ELECTRON_RENDERER_URL'], app.isPackaged);

app.setPath('userData', profile.folder);
app.setPath('sessionData', profile.chromium);
app.setName('Amends');

const isOnly = app.requestSingleInstanceLock();
if (!isOnly && line.errand.kind === 'desk') {
  // The desk that is open comes to the front; see shell/lifecycle.
  app.exit(0);
} else {
  let opened: Log | null = null;
  const log = (): Log => (opened ??= openLog(profile.logs));
  // As root Chromium runs without its sandbox, and asking for it anyway makes every child process crash in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  silenceNetwork(devOrigin);
  protocol.registerSchemesAsPrivileged([APP_SCHEME]);
  installGuards(devOrigin, log);
  const { errand } = line;
  void app.whenReady().then(async () => {
    if (errand.kind === 'desk') boot({ line, profile, devOrigin, log: log() });
    else app.exit(await doErrand(errand, { line, profile, isOnly, language: languageOf(app.getLocale()), log: log() }));
  });
}
