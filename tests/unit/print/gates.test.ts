/** What keeps a letter from the printer: each code of the closed list, with the place it names. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src-main/print/gates/calendar';
import { promisedDay } from '../../../src-main/print/gates/future-dates';
import { letterGaps, type LetterGap } from '../../../src-main/print/gates';
import { sentencesIn } from '../../../src-main/print/gates/letter-texts';
import { MANDATORY, missingParts } from '../../../src-main/print/gates/parts';
import { finalLetter, letterModel } from '../../../src-main/print/letter-model';
import type { LetterModel } from '../../../src-main/print/model';
import type { PaperSource } from '../../../src-main/print/paper-source';
import { PAPER_GAP_CODES, PAPER_KINDS, type LetterKind } from '../../../src-main/shared/vocabulary/case';
import { DAY_MS, HOUR_MS } from '../../../src-main/shared/vocabulary/time';
import { BEGIN, justRegistered, lostCard, record, sourceOf, STAFF } from './paper-sources';

const LETTERS = PAPER_KINDS.filter((kind): kind is LetterKind => kind !== 'resolution-report');
const calendar = calendarOf('Asia/Shanghai');
/** Tuesday 24 November 2026, 18:52 in Shanghai. */
const NOW = BEGIN + 2 * DAY_MS + 5 * HOUR_MS;
const promised = (sentence: string, saidAt = NOW): string | null => promisedDay(sentence, { saidAt, writtenAt: NOW, calendar })?.piece ?? null;
const gapsOf = (kind: LetterKind, source: PaperSource): readonly LetterGap[] => letterGaps(letterModel(kind, source), source);
const parts = (gaps: readonly LetterGap[]): readonly string[] => gaps.filter(({ code }) => code === 'part-missing').map(({ part }) => part);

/** The lost card with other words in the told decision, up to the moment it was told. */
const told = (words: { readonly found?: string; readonly done?: string; readonly recourse?: string }): PaperSource =>
  sourceOf(record(lostCard('en').map((event) => (event.type === 'DecisionTold' ? { ...event, payload: { ...event.payload, ...words }, at: event.recordedAt } : { ...event, at: event.recordedAt }))), 'en');

describe('part-missing', () => {
  it('knows the mandatory parts of each letter, and who to ask and the number are in all of them', () => {
    for (const kind of LETTERS) expect(MANDATORY[kind], kind).toEqual(expect.arrayContaining(['reference', 'contact-person']));
    expect(MANDATORY['holding-letter']).toEqual(expect.arrayContaining(['words', 'promises', 'recourse']));
    expect(MANDATORY['resolution-letter']).toEqual(expect.arrayContaining(['found', 'done', 'answers', 'reasons', 'recourse']));
  });

  it.each(['zh-CN', 'en'] as const)('lets a complete final response in %s pass', (language) => {
    expect(gapsOf('resolution-letter', sourceOf(lostCard(language), language))).toEqual([]);
  });

  it('names every empty part of a letter that was asked for too early', () => {
    const early = sourceOf(justRegistered('en'), 'en', { branding: { ...sourceOf(justRegistered('en'), 'en').branding, recourse: ' ' } });
    expect(parts(gapsOf('resolution-letter', early))).toEqual(['found', 'done', 'answers', 'recourse']);
    expect(parts(gapsOf('acknowledgement-letter', early))).toEqual(['next-news']);
    expect(parts(gapsOf('holding-letter', early))).toEqual(['words', 'promises', 'recourse']);
    expect(parts(gapsOf('apology-letter', early))).toEqual(['words']);
    expect(parts(gapsOf('follow-up-card', early))).toEqual(['appointment']);
  });

  it('stops a final response whose decision no longer holds because a new pain came up', () => {
    const upToTold = lostCard('en').slice(0, lostCard('en').findIndex((event) => event.type === 'DecisionTold') + 1);
    const source = sourceOf(record([...upToTold, { type: 'PainNamed', payload: { painId: 'p9', kind: 'dignity', words: 'Not believed at the counter' } }]), 'en');
    expect(parts(gapsOf('resolution-letter', source))).toEqual(['found', 'done', 'answers', 'recourse']);
  });

  it('stops a letter without a person to ask, and a refusal without its reason; spaces are no words', () => {
    expect(parts(gapsOf('resolution-letter', sourceOf(lostCard('en'), 'en', { staffNames: new Map([[STAFF.wang, 'Wang Jun']]) })))).toEqual(['contact-person']);
    const letter: LetterModel = { ...finalLetter(sourceOf(lostCard('en'), 'en')), done: ' \n ', answers: [{ kind: 'refused', painWords: 'Half a day', reason: ' ' }] };
    expect(missingParts(letter)).toEqual(['done', 'reasons']);
  });
});

describe('variable-unfilled', () => {
  it('names the part, the sentence and the piece', () => {
    expect(gapsOf('resolution-letter', told({ found: 'The log was read. The amount of [AMOUNT] was booked twice.' }))).toEqual([{ code: 'variable-unfilled', part: 'found', sentence: 'The amount of [AMOUNT] was booked twice.', piece: '[AMOUNT]' }]);
  });

  it('never looks into the words of the customer', () => {
    const source = sourceOf(record(lostCard('en').map((event) => (event.type === 'PainNamed' && event.payload.painId === 'p1' ? { ...event, payload: { ...event.payload, words: 'The letter began with Dear {name}' }, at: event.recordedAt } : { ...event, at: event.recordedAt }))), 'en');
    expect(gapsOf('resolution-letter', source)).toEqual([]);
  });
});

describe('promise-unrecorded', () => {
  it('stops a day that promises an act when no promise on record has it, and names the sentence', () => {
    expect(gapsOf('resolution-letter', told({ done: 'The card was replaced. The fee will be paid back on 4 December 2026.' }))).toEqual([
      { code: 'promise-unrecorded', part: 'done', sentence: 'The fee will be paid back on 4 December 2026.', piece: '4 December 2026' },
    ]);
  });

  it('lets it pass once a promise for that day is open, and for the day of the follow-up', () => {
    // The open promise of this case is due on 1 December.
    expect(gapsOf('resolution-letter', told({ done: 'The written explanation will be sent by 1 December.' }))).toEqual([]);
    expect(gapsOf('resolution-letter', told({ done: 'The written explanation will be sent by 2 December.' }))).toHaveLength(1);
  });

  it.each([
    ['The money will be refunded by 30 November.', '30 November'], ['It is delivered on Dec 3rd, 2026.', 'Dec 3rd, 2026'], ['We’ll call you tomorrow.', 'tomorrow'], ['The answer will come within three working days.', 'within three working days'],
    ['The new card will arrive by Friday.', 'by Friday'], ['Payment is planned for 2026-12-01.', '2026-12-01'], ['The part is going to be replaced next week.', 'next week'],
    ['款项将于12月4日退回。', '12月4日'], ['三个工作日内给您回电。', '三个工作日内'], ['明天寄出。', '明天'], ['下周五前完成检修。', '下周五'], ['预计 2026 年 12 月 1 日到账。', '2026 年 12 月 1 日'], ['将在24小时内处理完毕。', '24小时内'],
  ])('reads a promise in “%s”', (sentence, piece) => {
    expect(promised(sentence)).toBe(piece);
  });

  it.each([
    'The record shows four calls between 20 and 22 November.', 'The card was sent on 23 November 2026.', 'You may ask for a review until 22 May 2027.', 'Your contract runs until 31 December 2027.', 'The log will be kept.',
    '来电记录显示，11月20日至22日共来电四次。', '您可在12月24日前申请核查。', '新卡已于11月23日送达。', '合同期至2027年12月31日。', '会议记录已调阅。',
  ])('reads none in “%s”', (sentence) => {
    expect(promised(sentence)).toBeNull();
  });

  it('counts "tomorrow" from the day it was said, so that what is past by now promises nothing', () => {
    expect(promised('The card will be sent tomorrow.', NOW - 3 * DAY_MS)).toBeNull();
    expect(promisedDay('The card will be sent tomorrow.', { saidAt: NOW, writtenAt: NOW, calendar })?.isMetBy(NOW + DAY_MS)).toBe(true);
  });

  it('takes a date without a year for the nearest one, and the day of the branch, not of the machine', () => {
    const january = promisedDay('The refund will be paid on 5 January.', { saidAt: NOW, writtenAt: NOW, calendar });
    expect(january?.isMetBy(Date.UTC(2027, 0, 4, 16, 30))).toBe(true);
    expect(january?.isMetBy(Date.UTC(2027, 0, 4, 15, 30))).toBe(false);
  });

  it('cuts sentences without cutting amounts and times', () => {
    expect(sentencesIn('余额 25.5 元。明天回电！\nPaid 3.50 at 17.30. Done')).toEqual(['余额 25.5 元。', '明天回电！', 'Paid 3.50 at 17.30.', 'Done']);
  });
});

describe('promise-run-out', () => {
  const late = (kind: LetterKind): readonly LetterGap[] => gapsOf(kind, sourceOf(lostCard('en').slice(0, 20), 'en', { words: 'The courier has to be asked first.', now: BEGIN + 9 * DAY_MS }));

  it('stops a letter that would let somebody wait for what is past, and names the promise', () => {
    expect(late('holding-letter')).toContainEqual({ code: 'promise-run-out', part: 'promises', sentence: 'Card delivered', piece: null });
    expect(late('acknowledgement-letter')).toContainEqual({ code: 'promise-run-out', part: 'next-news', sentence: 'Card delivered', piece: null });
  });

  it('stops a card for a follow-up whose hour has struck', () => {
    const upToCard = lostCard('en').slice(0, lostCard('en').findIndex((event) => event.type === 'FollowUpScheduled') + 1);
    expect(gapsOf('follow-up-card', sourceOf(upToCard, 'en', { now: BEGIN + DAY_MS }))).toEqual([]);
    expect(gapsOf('follow-up-card', sourceOf(upToCard, 'en'))).toEqual([{ code: 'promise-run-out', part: 'appointment', sentence: null, piece: null }]);
  });
});

it('has a test above for each code of the closed list', () => {
  expect([...PAPER_GAP_CODES].sort()).toEqual(['part-missing', 'promise-run-out', 'promise-unrecorded', 'variable-unfilled']);
});
