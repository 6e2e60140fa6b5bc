/** What people type reaches the record as they can see it: no hidden signs that would turn or break the words beside them. */
import { describe, expect, it } from 'vitest';
import { Line, Story, Words } from '../../../src-main/shared/contract/parts';

const TURNED = `Abby\u202Egdelwonk\u202Ccat\u2066x\u2069`;

describe('typed words', () => {
  it('lose controls and marks that force a direction, and keep everything that can be read', () => {
    expect(Line.parse(`  ${TURNED}\u0000 `)).toBe('Abbygdelwonkcatx');
    expect(Story.parse('一行\r\n两行\t完\u0007')).toBe('一行\n两行\t完');
    expect(Words.parse('شكوى 👩‍👧 𠮷 O’Brien')).toBe('شكوى 👩‍👧 𠮷 O’Brien');
  });

  it('stay on one line where a line is asked for', () => {
    expect(Line.parse('第一行\r\n第二行')).toBe('第一行 第二行');
  });

  it('are still missing when nothing readable is left', () => {
    expect(Line.safeParse('\u202E\u0000 \n').success).toBe(false);
  });
});
