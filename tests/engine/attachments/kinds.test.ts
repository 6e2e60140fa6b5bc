/** Which files come in: by their bytes, never by their name. What a machine would run or draw stays outside, whatever it calls itself. */
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src-main/engine/attachments/check-file';
import { nameForCopy } from '../../../src-main/engine/attachments/file-name';
import { FILE_MAX_BYTES } from '../../../src-main/shared/vocabulary/attachments';
import { bombDocx, boxOf, docxOf, joined, jpegOf, latin, oldOffice, pdfOf, pdfWithScript, pngOf, wavOf, zipOf } from '../../support/sample-files';

const answer = (name: string, bytes: Uint8Array): string => {
  const checked = checkFile(name, bytes);
  return checked.ok ? checked.value.mediaType : checked.error.code;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const MAIL = 'Received: from post\r\nFrom: Ida <ida@example.org>\r\nSubject: the lamp\r\nDate: Mon, 23 Nov 2026\r\n\r\n<html><body>broken</body></html>';

describe('what is taken', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['photo.jpg', jpegOf(), 'image/jpeg'], ['photo.png', pngOf(2, 2), 'image/png'], ['photo.webp', latin('RIFF\x10\0\0\0WEBPVP8 '), 'image/webp'], ['IMG_1.HEIC', boxOf('heic'), 'image/heic'],
    ['receipt.pdf', pdfOf(), 'application/pdf'], ['a recording', wavOf(), 'audio/wav'], ['call.mp3', latin('ID3\x04\0\0'), 'audio/mpeg'], ['call.mp3', joined(Uint8Array.of(0xff, 0xfb, 0x90, 0x64), new Uint8Array(400)), 'audio/mpeg'],
    ['call.m4a', boxOf('M4A '), 'audio/mp4'], ['call.m4a', boxOf('mp42', 'soun'), 'audio/mp4'], ['call.ogg', latin('OggS\0\x02'), 'audio/ogg'],
    ['note.txt', utf8('The lamp was broken.\n'), 'text/plain'], ['经过.txt', utf8('台灯摔坏了。'), 'text/plain'], ['经过.txt', new Uint8Array(Buffer.from('ccd5b5c6cba4bbb5c1cb', 'hex')), 'text/plain'],
    ['经过.txt', joined(Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from('台灯 broken', 'utf16le'))), 'text/plain'], ['list.csv', utf8('day,amount\n23,12.50\n'), 'text/plain'],
    ['letter.docx', docxOf(), `${OPEN_XML}.wordprocessingml.document`], ['sums.xlsx', zipOf([['[Content_Types].xml', latin('')], ['xl/workbook.xml', latin('')]]), `${OPEN_XML}.spreadsheetml.sheet`],
    ['letter.odt', zipOf([['mimetype', latin('application/vnd.oasis.opendocument.text')], ['content.xml', latin('')]]), 'application/vnd.oasis.opendocument.text'],
    ['old.doc', oldOffice('WordDocument'), 'application/msword'], ['mail.msg', oldOffice('__substg1.0_0037001F'), 'application/vnd.ms-outlook'], ['letter.rtf', latin('{\\rtf1 hello}'), 'application/rtf'], ['mail.eml', latin(MAIL), 'message/rfc822'],
  ])('%s', (name, bytes, kind) => { expect(answer(name, bytes)).toBe(kind); });

  it('under its real kind, whatever the name says: a copy gets the ending that is true', () => {
    expect(answer('lamp.exe', pngOf(2, 2))).toBe('image/png');
    expect(nameForCopy('lamp.exe', 'image/png')).toBe('lamp.exe.png');
    expect(nameForCopy('Lamp.JPEG', 'image/jpeg')).toBe('Lamp.jpeg');
    expect(nameForCopy('list.csv', 'text/plain')).toBe('list.csv');
    expect(nameForCopy('run.bat', 'text/plain')).toBe('run.bat.txt');
  });
});

describe('what is not taken', () => {
  it.each<readonly [string, Uint8Array]>([
    ['lamp.jpg', utf8('<html><script>alert(1)</script></html>')], ['lamp.jpg', utf8('<!DOCTYPE html><p>hello')], ['lamp.png', utf8('\u{feff}  <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')], ['lamp.svg', utf8('<svg/>')],
    ['note.txt', utf8('Hello\n<script>alert(1)</script>')], ['note.txt', joined(Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from('<html>', 'utf16le')))], ['data.xml', utf8('<?xml version="1.0"?><a/>')],
    ['setup.exe', latin('MZ\x90\0\x03\0')], ['photo.jpg', latin('MZ\x90\0\x03\0')], ['run', latin('\x7fELF\x02\x01')], ['run.sh', utf8('#!/bin/sh\nrm -rf .')], ['note', utf8('#!/usr/bin/env node')],
    ['script.js', utf8('alert(1)')], ['script.vbs', utf8('MsgBox 1')], ['run.bat', utf8('del *')], ['page.html', utf8('plain words')], ['way.url', utf8('[InternetShortcut]\nURL=x')], ['note.txt', utf8('[InternetShortcut]\nURL=x')],
    ['way.lnk', latin('L\0\0\0\x01\x14\x02\0')], ['parts.zip', zipOf([['readme.txt', latin('x')]])], ['parts.zip', zipOf([['run.exe', latin('MZ')], ['[Content_Types].xml', latin('')], ['word/document.xml', latin('')]])],
    ['macros.docm', docxOf([['word/vbaProject.bin', latin('x')]])], ['macros.doc', oldOffice('WordDocument', '_VBA_PROJECT')], ['setup.msi', oldOffice('!Property')], ['cut.docx', docxOf().subarray(0, 60)],
    ['film.mp4', boxOf('isom', 'vide', 'soun')], ['film.mp4', boxOf('M4A ', 'vide')], ['photo.gif', latin('GIF89a\x01\0\x01\0')], ['parts.gz', Uint8Array.of(0x1f, 0x8b, 8)], ['parts.7z', latin('7z\xbc\xaf\x27\x1c')], ['parts.rar', latin('Rar!\x1a\x07')],
    ['late.pdf', latin('\n<html>%PDF-1.7')], ['half.txt', Uint8Array.of(0x41, 0xe5)], ['zeros', new Uint8Array(64)],
  ])('%s', (name, bytes) => { expect(answer(name, bytes)).toBe('attachment-kind-not-taken'); });

  it('nothing, and more than a file may be, with the difference', () => {
    expect(checkFile('empty.pdf', new Uint8Array(0))).toMatchObject({ error: { code: 'attachment-empty' } });
    expect(checkFile('large.pdf', new Uint8Array(25_000_000))).toMatchObject({ error: { code: 'attachment-too-large', facts: { overBytes: 5_000_000, maxBytes: FILE_MAX_BYTES } } });
  });
});

describe('files that are two things at once', () => {
  it('are what they begin as, and nothing of the rest is looked at', () => {
    expect(answer('both.jpg', jpegOf('<script>alert(1)</script>'))).toBe('image/jpeg');
    expect(answer('both.html', joined(pngOf(2, 2), utf8('<script>alert(1)</script>')))).toBe('image/png');
    expect(nameForCopy('both.html', 'image/png')).toBe('both.html.png');
    expect(answer('both.pdf', joined(pdfWithScript(), zipOf([['x.exe', latin('MZ')]])))).toBe('application/pdf');
  });
  it('a document that would unpack to thousands of times its size is stored as it is', () => {
    const bomb = bombDocx();
    expect(bomb.length).toBeLessThan(40_000);
    expect(answer('bomb.docx', bomb)).toBe(`${OPEN_XML}.wordprocessingml.document`);
  });
});

describe('names', () => {
  const named = (name: string): string => {
    const checked = checkFile(name, pngOf(2, 2));
    if (!checked.ok) throw new Error(checked.error.code);
    return checked.value.name;
  };
  it.each([
    ['../../etc/passwd', 'passwd'], ['C:\\Users\\ida\\lamp.png', 'lamp.png'], ['..', 'file.png'], ['', 'file.png'], ['\u202egnp.exe', 'gnp.exe'], ['lamp\u0000\u0007.png', 'lamp.png'], ['a\nb\tc.png', 'abc.png'],
    ['a<b>:"|?*.png', 'a_b______.png'], ['CON.png', '_CON.png'], ['  .lamp. ', 'lamp'], ['\u200b\u2066lamp\u2069.png', 'lamp.png'], ['\ud83d.png', 'png'], ['台灯 照片.png', '台灯 照片.png'], ['e\u0301.png', '\u00e9.png'],
  ])('%j becomes %j', (given, clean) => { expect(named(given)).toBe(clean); });

  it('that are too long are refused with the difference, counted as people count', () => {
    expect(checkFile(`${'灯'.repeat(130)}.png`, pngOf(2, 2))).toMatchObject({ error: { code: 'attachment-name-too-long', facts: { over: 14, max: 120 } } });
    expect(named(`${'💡'.repeat(110)}.png`)).toContain('💡');
  });
  it('of copies always fit on a disk', () => {
    expect(Buffer.byteLength(nameForCopy(`${'灯'.repeat(116)}.png`, 'image/png'))).toBeLessThan(255);
  });
});
