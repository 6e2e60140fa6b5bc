import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCode, inFours, parseCode } from '../../../src-main/print/verify-code';

const code = { reference: '0571-03-02-261122-0047', afterVersion: 31, digest: '9f2c41d077abe83c0b15' };

describe('the square code of a report (I1)', () => {
  it('carries reference, number of events and digest, and reads back as written', () => {
    expect(composeCode(code)).toBe('AMENDS1|0571-03-02-261122-0047|31|9f2c41d077abe83c0b15');
    expect(parseCode(composeCode(code))).toEqual(code);
  });

  it.each([
    ' AMENDS1|0571-03-02-261122-0047|31|9F2C41D077ABE83C0B15\n',
    `AMENDS1|0571-03-02-261122-0047|31|${inFours(code.digest)}`,
    `amends1 | 0571-03-02-261122-0047 | 31 | ${inFours(code.digest).toUpperCase()}`,
    'AMENDS1|0571-03-02-\r\n261122-0047|31|9f2c41d0\n77abe83c0b15',
    'AMENDS1｜0571-03-02-261122-0047｜31｜9f2c 41d0 77ab e83c 0b15',
    'AMENDS1|0571-03-02-261122-0047|31|9f2c\u00a041d0\u300077ab\u2009e83c 0b15',
  ])('is understood as it was typed from the page: %j', (typed) => {
    expect(parseCode(typed)).toEqual(code);
  });

  it.each([
    '', 'AMENDS1', 'AMENDS2|0571-03-02-261122-0047|31|9f2c41d077abe83c0b15', 'AMENDS1|0571-03-02-261122-0047|0|9f2c41d077abe83c0b15',
    'AMENDS1|0571-03-02-261122-0047|-1|9f2c41d077abe83c0b15', 'AMENDS1|0571-03-02-261122-0047|3e1|9f2c41d077abe83c0b15', 'AMENDS1|0571-03-02-261122-0047|31|9f2c41d077abe83c0b1',
    'AMENDS1|0571-03-02-261122-0047|31|9f2c41d077abe83c0b15|more', 'AMENDS1||31|9f2c41d077abe83c0b15', "AMENDS1|0571' OR 1=1|31|9f2c41d077abe83c0b15", 'AMENDS1|../../etc|31|9f2c41d077abe83c0b15',
    'https://example.org/AMENDS1|0571-03-02-261122-0047|31|9f2c41d077abe83c0b15', `AMENDS1|${'1-'.repeat(400)}1|31|9f2c41d077abe83c0b15`,
  ])('refuses %j', (text) => {
    expect(parseCode(text)).toBeNull();
  });

  it('any text at all gives a code that composes to the same again, or null', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((tail) => `AMENDS1|${tail}`), fc.string().map((tail) => `${composeCode(code)}${tail}`)), (text) => {
      const parsed = parseCode(text);
      const typed = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
      expect(parsed === null || composeCode(parsed).toLowerCase() === typed).toBe(true);
    }));
  });

  it('shows the digest in groups of four', () => {
    expect(inFours(code.digest)).toBe('9f2c 41d0 77ab e83c 0b15');
  });
});
