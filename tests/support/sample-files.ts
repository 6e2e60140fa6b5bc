/** Small files of every kind that a case takes, and of many that it does not, built byte by byte: real where a program has to open them. */
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Bytes of a Latin text. */
export const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));
/** Bytes one after another. */
export const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

const pngPart = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const framed = Buffer.alloc(8 + named.length);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), 4 + named.length);
  return framed;
};

/** A real picture of one colour. */
export const pngOf = (width = 240, height = 160, colour: readonly [number, number, number] = [180, 90, 60]): Uint8Array<ArrayBuffer> => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))]);
  const lines = Buffer.concat(Array.from({ length: height }, () => line));
  return joined(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), pngPart('IHDR', head), pngPart('IDAT', deflateSync(lines)), pngPart('IEND', Buffer.alloc(0)));
};

/** The head of a photo, with anything behind it. */
export const jpegOf = (rest = 'JFIF and so on'): Uint8Array<ArrayBuffer> => joined(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), latin(rest));

/** A real page with a sentence; `more` is put into the catalogue, such as an action on opening. */
export const pdfOf = (sentence = 'Receipt 4410', more = ''): Uint8Array<ArrayBuffer> => {
  const page = `BT /F1 24 Tf 40 120 Td (${sentence}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>', `<< /Length ${page.length} >>\nstream\n${page}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return latin(text);
};

/** A page that wants to run a program when it is opened. */
export const pdfWithScript = (): Uint8Array<ArrayBuffer> => pdfOf('Open me', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); globalThis.ran = "pdf";) >>');

/** A quarter of a second of silence that plays. */
export const wavOf = (): Uint8Array<ArrayBuffer> => {
  const silence = Buffer.alloc(2_000, 0x80);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + silence.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(silence.length, 40);
  return joined(head, silence);
};

/** A zip archive with these parts, packed or not. */
export const zipOf = (parts: readonly (readonly [name: string, body: Uint8Array])[], isPacked = false): Uint8Array<ArrayBuffer> => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, body] of parts) {
    const packed = isPacked ? deflateRawSync(body) : Buffer.from(body);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isPacked ? 8 : 0, 4);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name, 'latin1'), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, tail, Buffer.from(name, 'latin1')]));
    files.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return joined(...files, listed, end);
};

/** A document of a text program; `more` are further parts of it. */
export const docxOf = (more: readonly (readonly [string, Uint8Array])[] = [], isPacked = false): Uint8Array<ArrayBuffer> =>
  zipOf([['[Content_Types].xml', latin('<Types/>')], ['word/document.xml', latin('<w:document/>')], ...more], isPacked);

/** A document that would unpack to a thousand times its size. */
export const bombDocx = (): Uint8Array<ArrayBuffer> => docxOf([['word/media/image1.png', new Uint8Array(30_000_000)]], true);

/** An old document: its own small file system, with these streams in it. */
export const oldOffice = (...streams: readonly string[]): Uint8Array<ArrayBuffer> =>
  joined(Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')));

/** A box file with these kinds of tracks. */
export const boxOf = (brand: string, ...tracks: readonly string[]): Uint8Array<ArrayBuffer> =>
  joined(Buffer.from([0, 0, 0, 24]), latin(`ftyp${brand}`), Buffer.alloc(12), ...tracks.map((track) => joined(Buffer.from([0, 0, 0, 32]), latin('hdlr'), Buffer.alloc(8), latin(track), Buffer.alloc(12))));
