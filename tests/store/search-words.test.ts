/** Cutting words: whatever two neighbouring characters stand in a text, they find it; nothing that is typed breaks the question; and the piece that is shown is around them. */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fold } from '../../src-main/store/search/fold';
import { snippetOf } from '../../src-main/store/search/snippet';
import { indexText, readQuestion } from '../../src-main/store/search/tokens';

const db = new Database(':memory:');
db.exec("CREATE VIRTUAL TABLE entry USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1')");
afterAll(() => db.close());

const found = (text: string, typed: string, numbers: readonly string[] = []): boolean => {
  db.exec('DELETE FROM entry');
  db.prepare('INSERT INTO entry (rowid, words) VALUES (1, ?)').run(indexText([text], numbers));
  const question = readQuestion(typed);
  return question !== null && db.prepare('SELECT 1 FROM entry WHERE entry MATCH ?').get(question.match) !== undefined;
};

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
const farHan = fc.integer({ min: 0x20000, max: 0x2a6d0 }).map((code) => String.fromCodePoint(code));
const sentence = fc.array(fc.oneof({ weight: 8, arbitrary: han }, { weight: 1, arbitrary: farHan }, { weight: 2, arbitrary: fc.constantFrom('，', '。', ' ', 'A', '3', '（', '\n', 'か', '한') }), { minLength: 2, maxLength: 60 }).map((all) => all.join(''));
const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

describe('words', () => {
  it('finds a text by every two neighbouring Chinese characters in it, and by every one', () => {
    fc.assert(fc.property(sentence, (text) => {
      const characters = Array.from(text);
      characters.forEach((character, index) => {
        const next = characters[index + 1];
        if (isHan(character)) expect(found(text, character)).toBe(true);
        if (next !== undefined && isHan(character) && isHan(next)) expect(found(text, character + next)).toBe(true);
      });
    }), { numRuns: 60 });
  });

  it('finds any piece of a run of Chinese characters, and no piece that is not there', () => {
    fc.assert(fc.property(fc.array(han, { minLength: 3, maxLength: 30 }), fc.nat(), fc.integer({ min: 2, max: 8 }), (characters, at, length) => {
      const text = characters.join('');
      const start = at % (characters.length - 1);
      const piece = characters.slice(start, start + length).join('');
      expect(found(text, piece)).toBe(true);
      const turned = Array.from(piece).reverse().join('');
      expect(found(text, turned)).toBe(fold(text).includes(fold(turned)));
    }), { numRuns: 200 });
  });

  it('finds words by their beginning, without case and accents, and numbers by their end', () => {
    expect(found('The Café lost my iPhone, order 20261122887.', 'cafe iph')).toBe(true);
    expect(found('The Café lost my iPhone, order 20261122887.', '2887')).toBe(true);
    expect(found('The Café lost my iPhone', 'phone')).toBe(false);
    expect(found('', '6688', ['138-0000 6688'])).toBe(true);
    expect(found('', '+86 138 0000 6688', ['13800006688'])).toBe(true);
    expect(found('', '0571-03-02-261122-0047', ['0571-03-02-261122-0047'])).toBe(true);
    expect(found('', '261122-0047', ['0571-03-02-261122-0047'])).toBe(true);
    expect(found('', 'bj01', ['BJ01-02-261122-0047'])).toBe(true);
  });

  const spellings = [
    ['+86 138 0000 6688', '0086 138 0000 6688', '138-0000-6688', '13800006688', '86 13800006688', '（+86）138 0000 6688'],
    ['+44 (0)20 7946 0000', '+44 20 7946 0000', '0044 20 7946 0000', '020 7946 0000', '(020) 7946-0000'],
    ['+86 571 8765 4321', '0571-87654321', '(0571) 8765 4321'],
    ['+1 (212) 555-0100', '212-555-0100', '001 212 555 0100'],
  ];
  it.each(spellings)('finds a phone by every way to write it: %s', (...same) => {
    for (const written of same) for (const typed of same) expect([written, typed, found('', typed, [written])]).toEqual([written, typed, true]);
  });

  it('keeps two phones apart, and a few digits as they were typed', () => {
    expect(found('', '+86 138 0000 6688', ['13800006687'])).toBe(false);
    expect(found('', '0047', ['0571-03-02-261122-1472'])).toBe(false);
    expect(found('', '0571-03-02-261122-0047', ['0571-03-02-261122-0048'])).toBe(false);
  });

  it('treats traditional and simplified, wide and narrow as the same', () => {
    expect(fold('網路斷線ＡＢ①')).toBe('网路断线ab1');
  });

  it('takes anything that can be typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const question = readQuestion(typed);
      if (question !== null) expect(() => db.prepare('SELECT rowid FROM entry WHERE entry MATCH ?').all(question.match)).not.toThrow();
    }), { numRuns: 500 });
    for (const typed of ['"', "' OR 1=1", 'NEAR(', '*', 'AND', 'a AND', '"投诉', '-', '()', 'words:x']) {
      const question = readQuestion(typed);
      if (question !== null) expect(() => db.prepare('SELECT rowid FROM entry WHERE entry MATCH ?').all(question.match)).not.toThrow();
    }
  });
});

describe('the piece of a text that is shown', () => {
  /** Some of them fold to nothing, to more than one character, or together with the one before. */
  const odd = fc.constantFrom('網', '路', 'ﬁ', '㎏', 'e\u0301', '\u0301', '𠀀', 'Ａ', ' ', '。');
  const around = fc.array(fc.oneof(han, odd), { maxLength: 120 }).map((all) => all.join(''));

  it('holds the word that was found first, as it is written there, whatever stands before it', () => {
    fc.assert(fc.property(around, around, (before, after) => {
      const words = fold(before).includes('退款') ? '斷線的电梯' : '退款';
      fc.pre(!fold(before).includes(fold(words)));
      expect(snippetOf(`${before}${words}${after}`, [fold(words)])).toContain(words);
    }), { numRuns: 300 });
  });

  it('is 80 characters long at most, begins some characters before the word, and says where it was cut', () => {
    const long = `${'前'.repeat(200)}網路${'后'.repeat(200)}`;
    expect(snippetOf(long, ['网路'])).toBe(`…${'前'.repeat(20)}網路${'后'.repeat(56)}…`);
    expect(snippetOf('網路斷了', ['网路'])).toBe('網路斷了');
  });

  it('is there for the first word alone when the text holds only one of them, and not at all when it holds none', () => {
    expect(snippetOf('The Café lost my order.', ['nothing', 'cafe'])).toBe('The Café lost my order.');
    expect(snippetOf('The Café lost my order.', ['nothing'])).toBeNull();
  });
});
