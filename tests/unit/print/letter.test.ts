import { describe, expect, expectTypeOf, it } from 'vitest';
import { visibleText } from '../../../src-main/print/html';
import { finalLetter } from '../../../src-main/print/letter-model';
import type { FinalLetter, LetterAnswer, LetterModel, PaperFrame, ReportModel } from '../../../src-main/print/model';
import { letterBody } from '../../../src-main/print/pages/letter-page';
import { PAPER_WORDS } from '../../../src-main/print/words';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { justRegistered, longCase, lostCard, record, sourceOf } from './paper-sources';

const letterText = (letter: LetterModel): string => visibleText(letterBody(letter, PAPER_WORDS[letter.frame.language]));
const lostCardLetter = (language: Language): FinalLetter => finalLetter(sourceOf(lostCard(language), language));

/** Names of fields that would carry something internal, wherever they stood. */
type Internal =
  | 'ownerId' | 'actorId' | 'byId' | 'byName' | 'staffNames' | 'costMinor' | 'currency' | 'effort' | 'note' | 'notes' | 'contacts' | 'contactCounts' | 'budget' | 'cause' | 'causeWords' | 'lesson' | 'closure'
  | 'outcome' | 'verdict' | 'temperature' | 'stake' | 'score' | 'limit' | 'authorityMinor' | 'digest' | 'afterVersion' | 'version' | 'workstation' | 'tracking' | 'corrections' | 'story' | 'ownWords' | 'events' | 'state';
type KeysDeep<T> = T extends readonly (infer Item)[] ? KeysDeep<Item> : T extends object ? { [K in keyof T]: K | KeysDeep<T[K]> }[keyof T] : never;

describe('the letter to the customer (I9)', () => {
  it('is a type without a field for anything internal, and cannot be made from a report', () => {
    expectTypeOf<Extract<KeysDeep<LetterModel> | KeysDeep<LetterAnswer> | KeysDeep<PaperFrame>, Internal>>().toEqualTypeOf<never>();
    expectTypeOf<ReportModel>().not.toExtend<LetterModel>();
    expectTypeOf(letterBody).parameter(0).toEqualTypeOf<LetterModel>();
  });

  it.each(['zh-CN', 'en'] as const)('says in %s what was complained about, found and done, what was refused and why, what is still promised, and where else to turn', (language) => {
    const events = lostCard(language);
    const text = letterText(lostCardLetter(language));
    const expected = language === 'zh-CN'
      ? ['卡丢了两天，打了四次电话，没人能告诉我钱还在不在。', '来电记录显示', '新卡已送达并激活', '新卡快递到家', '误工损失不在赔付范围之内', '书面说明热线为何查不到卡状态', '2026年12月1日', '12378', '陈宇', '尊敬的周敏：', '杭州市西湖区教工路 23 号']
      : ['nobody could tell me whether the money is still there', 'The record shows four calls', 'The new card was delivered', 'New card by courier', 'Lost working time is outside', 'Written explanation why the hotline', '1 December 2026', '12378', 'Chen Yu', 'Dear Zhou Min,', '23 Jiaogong Road'];
    for (const words of [...expected, '0571-03-02-261122-0047']) expect(text).toContain(words);
    expect(events.length).toBeGreaterThan(0);
  });

  it.each(['zh-CN', 'en'] as const)('holds nothing internal in %s: no cost, note, cause, lesson, verdict, own words or result of handling', (language) => {
    const text = letterText(lostCardLetter(language));
    const internal = language === 'zh-CN'
      ? ['22.00', '24.00', '已发送余额短信', '首次来电记录未被打开', '王军', '谢谢你记得', '心一直悬着', '余额 18,240.55', '听错一位', '9f2c', '工作站']
      : ['22.00', '24.00', 'Balance sent by text', 'note was not opened', 'Wang Jun', 'remembering what I said', 'hospital bed', 'Customer confirmed', 'misheard', '9f2c', 'workstation'];
    for (const words of internal) expect(text).not.toContain(words);
  });

  it.each(['zh-CN', 'en'] as const)('stays plain in %s: no exclamation, no survey, no rating', (language) => {
    const words = visibleText(letterBody({ ...lostCardLetter(language), found: '', done: '', recourse: '', answers: [], promises: [], goodwill: [] }, PAPER_WORDS[language]));
    expect(words).not.toMatch(/[!！]|survey|rate us|评分|好评|满意度/i);
  });

  it('greets a customer who gave no name without one', () => {
    const unnamed = record([...justRegistered('en'), ...lostCard('en').filter((event) => event.type === 'DecisionTold')]);
    const letter = finalLetter(sourceOf(unnamed, 'en'));
    expect(letter.addressee).toEqual({ names: [], onBehalfOf: [], address: null });
    expect(letterText(letter)).toContain('Dear customer,');
    expect(letterText(finalLetter(sourceOf(unnamed, 'zh-CN')))).toContain('尊敬的客户：');
  });

  it('leaves out a gesture that was declined and a promise that was kept', () => {
    const events = record(lostCard('en').map((event) => (event.type === 'GestureOffered' ? { ...event, payload: { ...event.payload, isAccepted: false } } : event)));
    const letter = finalLetter(sourceOf(events, 'en'));
    expect(letter.goodwill).toEqual([]);
    expect(letter.promises.map((promise) => promise.what)).toEqual(['Written explanation why the hotline saw no card status']);
  });

  it('says of a repair that has not ended that it is under way', () => {
    const events = record(lostCard('en').filter((event) => event.type !== 'RepairCompleted'));
    expect(finalLetter(sourceOf(events, 'en')).answers[1]).toEqual({ kind: 'under-way', painWords: 'Two days without a card', what: 'New card by courier, activated by phone' });
  });

  it('escapes whatever a customer wrote', () => {
    const letter = finalLetter(sourceOf(longCase('en'), 'en'));
    expect(letterText({ ...letter, found: '<script>alert(1)</script>' })).toContain('<script>alert(1)</script>');
  });
});
