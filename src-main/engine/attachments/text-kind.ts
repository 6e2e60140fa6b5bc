/** Plain text and e-mails, told from everything that only looks like text: markup and scripts are not taken, in no encoding. */
import type { MediaType } from '../../shared/vocabulary/attachments';
import { latin } from './bytes';
import { endingOf } from './file-name';

/** How many bytes of the beginning are looked at for markup and mail heads. */
const HEAD_BYTES = 4_096;

const isControl = (byte: number): boolean => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;

/** How many bytes follow the first one of a character, or -1 where none may begin so. */
const followersInUtf8 = (first: number): number => {
  if (first < 0x80) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 1;
  if (first >= 0xe0 && first <= 0xef) return 2;
  return first >= 0xf0 && first <= 0xf4 ? 3 : -1;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length;) {
    const followers = followersInUtf8(bytes[at] ?? 0);
    if (followers < 0 || at + followers >= bytes.length + (followers === 0 ? 1 : 0)) return false;
    for (let next = 1; next <= followers; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    at += followers + 1;
  }
  return true;
};

/** The Chinese national encoding: one byte, two, or four that change between letters and digits. */
const isGb18030 = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length;) {
    const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
    if (first < 0x80) at += 1;
    else if (first === 0x80 || first === 0xff) return false;
    else if (second >= 0x40 && second <= 0xfe && second !== 0x7f) at += 2;
    else if (second >= 0x30 && second <= 0x39 && third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39) at += 4;
    else return false;
  }
  return true;
};

/** Two bytes a letter with a mark of order: the Latin half of its beginning, for looking at words. Null when it is none. */
const wideHead = (bytes: Uint8Array): string | null => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if ((!isLittle && !isBig) || bytes.length % 2 !== 0) return null;
  let head = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [high = 0, low = 0] = isLittle ? [bytes[at + 1], bytes[at]] : [bytes[at], bytes[at + 1]];
    if (high === 0 && isControl(low)) return null;
    if (at < HEAD_BYTES) head += high === 0 ? String.fromCharCode(low) : ' ';
  }
  return head;
};

const headOf = (bytes: Uint8Array): string | null => {
  const wide = wideHead(bytes);
  if (wide !== null) return wide;
  if (bytes.some(isControl) || (!isUtf8(bytes) && !isGb18030(bytes))) return null;
  return latin(bytes, 0, HEAD_BYTES).replace(/^\xef\xbb\xbf/, '');
};

/** Begins like something that a machine would run or draw, or holds a script near its beginning. */
const MARKUP = /^\s*<[a-z!?%]|^\s*(?:#!|%!)|<(?:script|html|svg|iframe)[\s>]|^\s*(?:@echo\s|windows registry|\[internetshortcut\]|\[autorun\]|begin:vcalendar)/i;
/** Names under which some system would run a text. */
const RUN_AS = new Set([
  'js', 'mjs', 'cjs', 'jse', 'ts', 'vbs', 'vbe', 'wsf', 'wsh', 'bat', 'cmd', 'ps1', 'psm1', 'sh', 'bash', 'command', 'py', 'pl', 'rb', 'php', 'html', 'htm', 'xhtml', 'hta', 'svg', 'xml', 'xsl', 'url', 'lnk', 'reg', 'inf', 'desktop',
  'scr', 'exe', 'com', 'msi', 'jar', 'applescript', 'slk', 'iqy', 'css',
]);
const MAIL_LINE = /^(?:from|date|subject|received|return-path|delivered-to|mime-version|message-id):/gim;
const MAIL_BEGINS = /^[a-z][a-z0-9-]{1,60}:[ \t]/i;

/** The kind of a text, or null when the bytes are no text, or one that something would run or draw. */
export const textKind = (bytes: Uint8Array, name: string): MediaType | null => {
  if (RUN_AS.has(endingOf(name))) return null;
  const head = headOf(bytes);
  if (head === null) return null;
  // The parts of a mail may be anything; it is saved, never opened here.
  const mailLines = new Set((head.match(MAIL_LINE) ?? []).map((line) => line.toLowerCase()));
  if (MAIL_BEGINS.test(head) && mailLines.has('from:') && mailLines.size >= 3) return 'message/rfc822';
  return MARKUP.test(head) ? null : 'text/plain';
};
