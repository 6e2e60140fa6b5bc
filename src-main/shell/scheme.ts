/**
 * The `app://` scheme: the built page and nothing else, from one folder, with its content policy. There is no `file://` in this program,
 * so a page can never name a file of the machine.
 */
import { readFileSync } from 'node:fs';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { CustomScheme, Protocol, ProtocolRequest, ProtocolResponse } from 'electron';

/** Origin of the desk's own page. */
export const DESK_ORIGIN = 'app://desk';

/** Must be registered before `ready`. `standard` gives it an origin, `secure` a secure context. */
export const APP_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** What the page may load: its own files. Blobs and data are needed to show a paper, its pictures and the files of a case, never to run as script. */
export const CONTENT_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'",
  "worker-src 'self' blob:", "manifest-src 'none'", "media-src blob:", "frame-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.woff2': 'font/woff2', '.woff': 'font/woff', '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream', '.pfb': 'application/octet-stream',
};

/** Headers of every answer. No opener policy: nothing can open a window here, and with it Chromium throws away the process that it started for the page and starts a second one. */
const headersFor = (mime: string): Record<string, string> => ({
  'content-type': mime,
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
});

/** The file that an address names, or null when it lies outside `folder`, on another host, or is not a known kind of file. */
export const fileFor = (folder: string, address: string): { readonly path: string; readonly mime: string } | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'app:' || url.host !== 'desk') return null;
  let named: string;
  try {
    named = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (named.includes('\0') || named.includes('\\')) return null;
  const path = resolve(folder, `.${named === '/' ? '/index.html' : named}`);
  const inside = relative(folder, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  // An address without an extension is a place inside the page, such as app://desk/queue.
  if (extname(path) === '') return { path: join(folder, 'index.html'), mime: 'text/html; charset=utf-8' };
  const mime = MIME[extname(path).toLowerCase()];
  return mime === undefined ? null : { path, mime };
};

const nothing = (statusCode: number): ProtocolResponse => ({ statusCode, headers: headersFor('text/plain; charset=utf-8'), mimeType: 'text/plain', data: Buffer.alloc(0) });

const answerTo = (folder: string, { method, url }: ProtocolRequest): ProtocolResponse => {
  if (method !== 'GET') return nothing(405);
  const file = fileFor(folder, url);
  if (file === null) return nothing(404);
  try {
    return { statusCode: 200, headers: headersFor(file.mime), mimeType: file.mime.split(';')[0] ?? '', data: readFileSync(file.path) };
  } catch {
    return nothing(404);
  }
};

/**
 * Serves `folder` at `app://desk/`. Only GET, no ranges, no directory listing. Electron's newer `protocol.handle` loads the whole of fetch
 * into main before the first byte, and asks the event loop several times for each file.
 */
export const serveApp = (protocol: Protocol, folder: string): void => {
  protocol.registerBufferProtocol('app', (request, answer) => { answer(answerTo(folder, request)); });
};
