/** A file as text, in pieces: decoded, without a mark at its beginning, every kind of line end turned into a line feed. Never the whole file at once. */
import { createReadStream } from 'node:fs';
import type { TextEncoding } from '../../shared/vocabulary/importing';

const PIECE_BYTES = 256 * 1_024;

/** The bytes of a file in pieces, from its beginning; at most `limitBytes` of them. */
export const readBytes = (path: string, limitBytes = Number.POSITIVE_INFINITY): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: PIECE_BYTES, ...(Number.isFinite(limitBytes) ? { end: limitBytes - 1 } : {}) });

/** Turns line ends into line feeds. A carriage return at the end of a piece waits for the next one. */
const lineFeeds = (): ((piece: string, isLast: boolean) => string) => {
  let isReturnPending = false;
  return (piece, isLast) => {
    const text = isReturnPending ? `\r${piece}` : piece;
    isReturnPending = !isLast && text.endsWith('\r');
    const whole = isReturnPending ? text.slice(0, -1) : text;
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  };
};

/** The text of some bytes in pieces; signs that are not of the encoding become U+FFFD. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  const feeds = lineFeeds();
  for await (const piece of pieces) {
    const text = feeds(decoder.decode(piece, { stream: true }), false);
    if (text !== '') yield text;
  }
  const rest = feeds(decoder.decode(), true);
  if (rest !== '') yield rest;
}

/** The text from the given physical line on, lines counted from 1. */
export async function* fromLine(pieces: AsyncIterable<string>, line: number): AsyncGenerator<string, void, undefined> {
  let toSkip = line - 1;
  for await (const piece of pieces) {
    let at = 0;
    while (toSkip > 0) {
      const end = piece.indexOf('\n', at);
      if (end < 0) break;
      at = end + 1;
      toSkip -= 1;
    }
    if (toSkip === 0 && at < piece.length) yield at === 0 ? piece : piece.slice(at);
  }
}
