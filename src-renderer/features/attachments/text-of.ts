/** Text from a file of unknown encoding, as main admits it: UTF-8, two bytes a letter with a mark of order, or the Chinese national encoding. */

const decoded = (bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The words of a text file; what no encoding explains is shown with marks in its place. */
export const textOf = (bytes: Uint8Array<ArrayBuffer>): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decoded(bytes, 'utf-8') ?? new TextDecoder('gb18030').decode(bytes);
};
