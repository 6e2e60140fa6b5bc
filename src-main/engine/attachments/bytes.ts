/** Looking into bytes: plain comparisons, no decoding library, nothing is unpacked. */

/** The bytes at a place spell this Latin text. */
export const spells = (bytes: Uint8Array, at: number, text: string): boolean => {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

/** Where a Latin text stands in the bytes from `from` on, or -1. */
export const findText = (bytes: Uint8Array, text: string, from = 0): number => {
  for (let at = bytes.indexOf(text.charCodeAt(0), from); at !== -1; at = bytes.indexOf(text.charCodeAt(0), at + 1)) if (spells(bytes, at, text)) return at;
  return -1;
};

/** The same text with two bytes for each letter, as old office files write names. */
export const wide = (text: string): string => [...text].join('\0');

/** The first bytes as Latin letters, for looking at words in them. */
export const latin = (bytes: Uint8Array, from: number, count: number): string => String.fromCharCode(...bytes.subarray(from, Math.min(bytes.length, from + count)));

/** Numbers as they stand in zip directories: the lowest byte first. */
export const littleEndian = (bytes: Uint8Array, at: number, count: 2 | 4): number => {
  let value = 0;
  for (let index = count - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
};
