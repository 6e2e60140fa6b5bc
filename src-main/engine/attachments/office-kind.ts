/**
 * Office documents, told apart from other archives by the names in their directory. Nothing is unpacked, so that no bomb goes off;
 * documents that carry programs (macros) are not taken.
 */
import type { MediaType } from '../../shared/vocabulary/attachments';
import { findText, latin, littleEndian, spells, wide } from './bytes';

const DIRECTORY_END = 'PK\x05\x06';
const DIRECTORY_ENTRY = 'PK\x01\x02';
/** The end of a directory stands within its own length and the longest remark. */
const END_WITHIN = 22 + 65_535;
const MOST_ENTRIES = 20_000;
const MOST_NAME = 1_000;

/** Names in the directory of a zip archive; null when it has none that can be read. */
const namesInZip = (bytes: Uint8Array): readonly string[] | null => {
  let end = -1;
  for (let at = Math.max(0, bytes.length - END_WITHIN); at !== -1; at = findText(bytes, DIRECTORY_END, at + 1)) if (spells(bytes, at, DIRECTORY_END)) end = at;
  if (end === -1) return null;
  const count = littleEndian(bytes, end + 10, 2);
  const names: string[] = [];
  let at = littleEndian(bytes, end + 16, 4);
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index += 1) {
    if (!spells(bytes, at, DIRECTORY_ENTRY)) return null;
    const nameLength = littleEndian(bytes, at + 28, 2);
    names.push(latin(bytes, at + 46, Math.min(nameLength, MOST_NAME)));
    at += 46 + nameLength + littleEndian(bytes, at + 30, 2) + littleEndian(bytes, at + 32, 2);
  }
  return names;
};

const OPEN_XML: readonly (readonly [part: string, kind: MediaType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];
const OPEN_DOCUMENT: readonly MediaType[] = ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet', 'application/vnd.oasis.opendocument.presentation'];
const PROGRAMS = /vbaproject\.bin$|^(?:basic|scripts)\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|html?|hta|lnk|jar)$/i;

const zipKind = (bytes: Uint8Array): MediaType | null => {
  const names = namesInZip(bytes);
  if (names === null || names.some((name) => PROGRAMS.test(name))) return null;
  // Open documents say what they are in their first part, which is not packed: 30 bytes of head, then the name, then the words.
  if (spells(bytes, 30, 'mimetype')) return OPEN_DOCUMENT.find((kind) => spells(bytes, 38, `${kind}PK`)) ?? null;
  if (!names.includes('[Content_Types].xml')) return null;
  return OPEN_XML.find(([part]) => names.includes(part))?.[1] ?? null;
};

const OLD: readonly (readonly [stream: string, kind: MediaType])[] = [
  ['__substg1.0_', 'application/vnd.ms-outlook'], ['WordDocument', 'application/msword'], ['PowerPoint Document', 'application/vnd.ms-powerpoint'], ['Workbook', 'application/vnd.ms-excel'],
];

/** Old documents are a small file system of their own; installers are one too, so the name of the main stream has to be there. */
const oldKind = (bytes: Uint8Array): MediaType | null => {
  const kind = OLD.find(([stream]) => findText(bytes, wide(stream)) !== -1)?.[1] ?? null;
  return kind !== null && findText(bytes, wide('_VBA_PROJECT')) === -1 ? kind : null;
};

/** The kind of an office document, or null when these bytes are none or carry a program. */
export const officeKind = (bytes: Uint8Array): MediaType | null => {
  if (spells(bytes, 0, 'PK\x03\x04')) return zipKind(bytes);
  if (spells(bytes, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oldKind(bytes);
  return spells(bytes, 0, '{\\rtf1') ? 'application/rtf' : null;
};
