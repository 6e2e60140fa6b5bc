/** Whether a picture has its end. The window draws what is there of a cut one and says nothing, so it has to be said here. */

const find = (bytes: Uint8Array, wanted: readonly number[], from: number): number => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
};

const START_OF_SCAN = 0xda;

/** The parts of a photo are walked over, because one of them may hold a small picture with an end of its own. */
const isWholeJpeg = (bytes: Uint8Array): boolean => {
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  return bytes[at] === 0xff && find(bytes, [0xff, 0xd9], at) !== -1;
};

const isWholeWebp = (bytes: Uint8Array): boolean => bytes.length >= 8 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);

/** False when the end is missing; pictures of other kinds count as whole. */
export const isWholePicture = (bytes: Uint8Array, mediaType: string): boolean => {
  if (mediaType === 'image/png') return find(bytes, [0x49, 0x45, 0x4e, 0x44], 8) !== -1;
  if (mediaType === 'image/jpeg') return isWholeJpeg(bytes);
  return mediaType !== 'image/webp' || isWholeWebp(bytes);
};
