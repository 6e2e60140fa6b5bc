/**
 * What no page of this program may do, whatever it contains: leave, open windows, embed, download, ask for a device or reach the network.
 * Everything is refused here once, for every window and session that will ever exist, so that a new window cannot forget it.
 */
import { app, type Session, type WebContents } from 'electron';
import type { Log } from './log';

/** What was refused, for the log: kinds only, never addresses, which might carry somebody's words. */
type OnRefused = (what: string) => void;

const allowsRequest = (address: string, devOrigin: string | null): boolean => {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol === 'app:' || url.protocol === 'blob:' || url.protocol === 'data:') return true;
  if (app.isPackaged) return false;
  if (url.protocol === 'devtools:') return true;
  return devOrigin !== null && (url.origin === devOrigin || url.origin === devOrigin.replace('http:', 'ws:'));
};

/** Closes a session: no permission, device, download or request outside the program. */
const guardSession = (session: Session, devOrigin: string | null, onRefused: OnRefused): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    onRefused(`permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // Switched off in the window alone, its process is still told at the start how to spell, before its first script.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
    onRefused('download');
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    const isAllowed = allowsRequest(details.url, devOrigin);
    if (!isAllowed) onRefused(`request ${details.resourceType}`);
    answer({ cancel: !isAllowed });
  });
};

/** Keeps a page where it is. */
const guardContents = (contents: WebContents, devOrigin: string | null, onRefused: OnRefused): void => {
  const stay = (event: { readonly url?: string; preventDefault: () => void }): void => {
    // The page server reloads its own page while somebody edits it.
    if (devOrigin !== null && event.url !== undefined && URL.canParse(event.url) && new URL(event.url).origin === devOrigin) return;
    event.preventDefault();
    onRefused('navigation');
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', stay);
  contents.setWindowOpenHandler(() => {
    onRefused('window');
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
};

/** Exact origin of the page server while developing; null in a packaged program, whatever the environment says. */
export const devOriginOf = (address: string | undefined, isPackaged: boolean): string | null =>
  isPackaged || address === undefined || !URL.canParse(address) ? null : new URL(address).origin;

/** Chromium's own errands and every name lookup, switched off. Before `ready`. */
export const silenceNetwork = (devOrigin: string | null): void => {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'dns-prefetch-disable', 'no-pings', 'no-proxy-server']) {
    app.commandLine.appendSwitch(name);
  }
  if (devOrigin === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Nothing goes out or comes in, so the network needs no process of its own, which each start would wait for. `app://` is main's.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
};

/** Puts the guards on everything that will be created. Call before `ready`. */
export const installGuards = (devOrigin: string | null, log: () => Log): void => {
  const onRefused: OnRefused = (what) => log().warn('refused', { what });
  app.on('session-created', (session) => guardSession(session, devOrigin, onRefused));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, devOrigin, onRefused));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
};
