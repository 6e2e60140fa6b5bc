/** Days and times as people type them, and times as people read them. */
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src-renderer/desk/format';
import { fromWall, readClock, readDay, toWall } from '../../src-renderer/desk/wall-time';
import { setLanguage, useWords } from '../../src-renderer/locales';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src-main/shared/vocabulary/time';
import { highlight } from '../../src-renderer/features/find/highlight';
import { NOW } from '../support/view-builders';

const TODAY = '2026-11-23';

describe('a typed day', () => {
  it.each([['24', '2026-11-24'], ['23', '2026-11-23'], ['1', '2026-12-01'], ['11-30', '2026-11-30'], ['1124', '2026-11-24'], ['1/5', '2027-01-05'], ['12月3日', '2026-12-03'], ['20261224', '2026-12-24'], ['2027-2-3', '2027-02-03'], ['２４', '2026-11-24']])('%s means %s', (typed, day) => {
    expect(readDay(typed, TODAY)).toBe(day);
  });
  it.each(['', 'soon', '2026-02-30', '45', '1 2 3 4'])('“%s” is no day', (typed) => {
    expect(readDay(typed, TODAY)).toBeNull();
  });
});

describe('a typed time', () => {
  it.each([['17:00', 1020], ['1700', 1020], ['17', 1020], ['9.30', 570], ['9点30', 570], ['930', 570], ['0', 0]])('%s is %i minutes after midnight', (typed, minutes) => {
    expect(readClock(typed)).toBe(minutes);
  });
  it.each(['', 'noon', '25', '12:75'])('“%s” is no time', (typed) => {
    expect(readClock(typed)).toBeNull();
  });
});

describe('the wall and the instant', () => {
  it.each(['Asia/Shanghai', 'Europe/London', 'America/New_York', 'Asia/Kolkata'])('agree in %s, hour by hour through a year', (zone) => {
    const differing: number[] = [];
    for (let at = Date.parse('2026-01-01T00:00:00Z'); at < Date.parse('2027-01-01T00:00:00Z'); at += 7 * HOUR_MS) {
      // An hour that the wall shows twice comes back as the first of the two.
      const back = fromWall(toWall(at, zone), zone);
      if (back !== at && back !== at - HOUR_MS) differing.push(at);
    }
    expect(differing).toEqual([]);
  });
});

describe('time left, as it is read', () => {
  const place = { language: 'en' as const, isCovered: false, timeZone: 'Asia/Shanghai', currency: 'CNY' as const, nowAt: NOW, clockAheadMs: 0 };
  it.each([
    [41 * MINUTE_MS, '41 min left', false], [80 * MINUTE_MS, '1 h 20 min left', false], [6 * HOUR_MS, '15:00', false], [DAY_MS, 'tomorrow 09:00', false], [3 * DAY_MS, 'Thu 09:00', false],
    [10 * DAY_MS, '2026-12-03 09:00', false], [-12 * MINUTE_MS, '12 min late', true], [-3 * DAY_MS, '3 days late', true],
  ])('%i ms from now is “%s”', (ms, text, isLate) => {
    setLanguage('en');
    expect(formatOf(place, useWords().t).timeLeft(NOW + ms)).toMatchObject({ text, isLate });
  });
  it('is said in Chinese at a Chinese desk', () => {
    setLanguage('zh-CN');
    const format = formatOf({ ...place, language: 'zh-CN' }, useWords().t);
    expect(format.timeLeft(NOW - 12 * MINUTE_MS).text).toBe('超时 12 分钟');
    expect(format.timeLeft(NOW + 80 * MINUTE_MS).text).toBe('还剩 1 小时 20 分');
    expect(format.timeLeft(NOW + 3 * DAY_MS).text).toContain('09:00');
  });
});

describe('words marked in a hit', () => {
  it('keep the text whole, whatever is looked for', () => {
    for (const words of ['card', '卡丢', 'a.*', '(', '卡 两天', '']) expect(highlight('卡丢了两天 (the Card a.*)', words).map((piece) => piece.text).join('')).toBe('卡丢了两天 (the Card a.*)');
  });
  it('are found in any case', () => {
    expect(highlight('The Card', 'card').filter((piece) => piece.isHit)).toEqual([{ text: 'Card', isHit: true }]);
  });
});
