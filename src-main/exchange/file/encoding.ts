/**
 * Which encoding a file is assumed to have: a mark at its beginning, else UTF-8 where every byte fits, else GB18030 where its pairs look
 * like Chinese, else Windows-1252. An assumption is shown to the person, who can choose another.
 */
import type { TextEncoding } from '../../shared/vocabulary/importing';

/** What was assumed. `isMarked` is true when the file itself says so. */
export type AssumedEncoding = { readonly encoding: TextEncoding; readonly isMarked: boolean };

const MARKS: readonly { readonly encoding: TextEncoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const marked = (head: Uint8Array): TextEncoding | null => MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))?.encoding ?? null;

/** Text of two bytes a sign without a mark: Latin letters leave every other byte empty. */
const doubled = (head: Uint8Array): TextEncoding | null => {
  const pairs = Math.min(head.length, 4_096) >> 1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
};

/** Share of two-byte pairs that must lie where the everyday Chinese signs are. */
const CHINESE_SHARE = 0.7;

/** What bytes above 127 look like as pairs of GB18030; carried from one piece of the file to the next. */
type Pairs = { lead: number | null; pairs: number; everyday: number; isBroken: boolean };

const within = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;

const notePair = (seen: Pairs, lead: number, byte: number): void => {
  if (within(byte, 0x30, 0x39)) {
    // Four bytes: high, digit, high, digit. The second half comes as a pair of its own and is counted with it.
    seen.pairs += 0.5;
    seen.everyday += 0.5;
  } else if (within(byte, 0x40, 0xfe) && byte !== 0x7f) {
    seen.pairs += 1;
    if (within(lead, 0xa1, 0xf7) && byte >= 0xa1) seen.everyday += 1;
  } else seen.isBroken = true;
};

const noteBytes = (seen: Pairs, bytes: Uint8Array): void => {
  for (const byte of bytes) {
    if (seen.lead !== null) {
      notePair(seen, seen.lead, byte);
      seen.lead = null;
    } else if (byte >= 0x80) {
      if (within(byte, 0x81, 0xfe)) seen.lead = byte;
      else seen.isBroken = true;
    }
    if (seen.isBroken) return;
  }
};

const looksChinese = (seen: Pairs): boolean => !seen.isBroken && seen.pairs > 0 && seen.everyday >= seen.pairs * CHINESE_SHARE;

/** Reads the pieces of a file, as many as are given, and says what was assumed. A sign cut at the very end is no fault. */
export const assumeEncoding = async (pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<AssumedEncoding> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pairs: Pairs = { lead: null, pairs: 0, everyday: 0, isBroken: false };
  let isFirst = true;
  let isUtf8 = true;
  for await (const piece of pieces) {
    if (isFirst) {
      isFirst = false;
      const byMark = marked(piece);
      if (byMark !== null) return { encoding: byMark, isMarked: true };
      const byShape = doubled(piece);
      if (byShape !== null) return { encoding: byShape, isMarked: false };
    }
    if (isUtf8) {
      try {
        decoder.decode(piece, { stream: true });
      } catch {
        isUtf8 = false;
      }
    }
    if (!pairs.isBroken) noteBytes(pairs, piece);
    if (!isUtf8 && pairs.isBroken) break;
  }
  if (isUtf8) return { encoding: 'utf-8', isMarked: false };
  return { encoding: looksChinese(pairs) ? 'gb18030' : 'windows-1252', isMarked: false };
};
