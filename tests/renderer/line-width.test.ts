import { describe, expect, test } from 'vitest';
import { mayBeCut } from '../../src-renderer/features/queue/line-width';

describe('a line that may be too long for its place', () => {
  test.each([
    ['a short Chinese name', '欧阳文静', 120, false],
    ['nine Chinese signs are as wide as they are many', '一二三四五六七八九', 117, false],
    ['one more than fits', '一二三四五六七八九十', 129, true],
    ['an English name', 'Sample Person', 120, false],
    ['one that is longer than its place', 'Bartholomew Featherstone', 120, true],
    ['capitals are broad', 'WWWWWWWWWW', 120, true],
    ['small letters are not', 'illiilliil', 120, false],
    ['signs beyond the basic plane count for two', '😀😀😀😀😀', 120, true],
    ['nothing', '', 0, false],
  ])('%s', (_name, text, roomPx, isCut) => {
    expect(mayBeCut(text, 13, roomPx)).toBe(isCut);
  });
});
