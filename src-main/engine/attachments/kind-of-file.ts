/** What a file is, by its first bytes: a closed list, everything else is not taken. The name is asked only to refuse, never to admit. */
import type { MediaType } from '../../shared/vocabulary/attachments';
import { findText, latin, spells } from './bytes';
import { officeKind } from './office-kind';
import { textKind } from './text-kind';

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const AUDIO_BRANDS = new Set(['M4A ', 'M4B ', 'M4P ']);

/** A box file holds photos or recordings; one with a picture track is a film, which is not taken. */
const boxKind = (bytes: Uint8Array): MediaType | null => {
  if (!spells(bytes, 4, 'ftyp')) return null;
  const brand = latin(bytes, 8, 4);
  if (HEIC_BRANDS.has(brand)) return 'image/heic';
  const tracks = new Set<string>();
  for (let at = findText(bytes, 'hdlr'); at !== -1; at = findText(bytes, 'hdlr', at + 1)) tracks.add(latin(bytes, at + 12, 4));
  if (tracks.has('vide')) return null;
  return AUDIO_BRANDS.has(brand) || tracks.has('soun') ? 'audio/mp4' : null;
};

/** A frame of MPEG layer III: eleven set bits, a layer, a rate and a frequency that exist. */
const isMp3Frame = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0, third = 0] = bytes;
  const isSync = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02;
  return isSync && bytes.length > 128 && third >> 4 !== 0 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c;
};

const PLAIN: readonly (readonly [kind: MediaType, fits: (bytes: Uint8Array) => boolean])[] = [
  ['image/jpeg', (bytes) => spells(bytes, 0, '\xff\xd8\xff')],
  ['image/png', (bytes) => spells(bytes, 0, '\x89PNG\r\n\x1a\n')],
  ['image/webp', (bytes) => spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP')],
  ['application/pdf', (bytes) => spells(bytes, 0, '%PDF-')],
  ['audio/wav', (bytes) => spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WAVE')],
  ['audio/ogg', (bytes) => spells(bytes, 0, 'OggS')],
  ['audio/mpeg', (bytes) => spells(bytes, 0, 'ID3') || isMp3Frame(bytes)],
];

/** The kind of these bytes, or null when it is none that is taken. */
export const kindOfFile = (bytes: Uint8Array, name: string): MediaType | null =>
  PLAIN.find(([, fits]) => fits(bytes))?.[0] ?? boxKind(bytes) ?? officeKind(bytes) ?? textKind(bytes, name);
