/** Each kind of letter with its mandatory contents (FIELD's list): complete it prints and shows them all; without any one of them it is stopped, and the place is named. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { letterGaps } from '../../../src-main/print/gates';
import { MANDATORY } from '../../../src-main/print/gates/parts';
import { visibleText } from '../../../src-main/print/html';
import { letterModel } from '../../../src-main/print/letter-model';
import type { FinalLetter, LetterModel } from '../../../src-main/print/model';
import { letterBody } from '../../../src-main/print/pages/letter-page';
import type { PaperSource } from '../../../src-main/print/paper-source';
import { PAPER_WORDS } from '../../../src-main/print/words';
import type { Language, LetterKind, LetterPart } from '../../../src-main/shared/vocabulary/case';
import { DAY_MS, MINUTE_MS } from '../../../src-main/shared/vocabulary/time';
import { BEGIN, lostCard, record, sourceOf } from './paper-sources';

const dated = (language: Language): readonly (CaseEvent & { readonly at: number })[] => lostCard(language).map((event) => ({ ...event, at: event.recordedAt }));
const early = (language: Language, words: string | null = null): PaperSource => sourceOf(lostCard(language).slice(0, 10), language, { now: BEGIN + 10 * MINUTE_MS, words });

/** The third pain never came up: what is left was settled. */
const agreedInFull = (language: Language): PaperSource =>
  sourceOf(record(dated(language).filter((event) => event.type !== 'PainRefused' && !((event.type === 'PainNamed' || event.type === 'PainHeard') && event.payload.painId === 'p3'))), language);

/** No repair was ever offered; the two other pains were refused with their reasons. */
const refused = (language: Language): PaperSource => {
  const events = dated(language).filter(({ type }) => !type.startsWith('Repair'));
  const reason = language === 'en' ? 'The log shows no fault of the branch.' : '日志显示网点没有差错。';
  return sourceOf(record([...events.slice(0, 12), ...['p1', 'p2'].map((painId) => ({ type: 'PainRefused' as const, payload: { painId, reason, channel: 'letter' as const } })), ...events.slice(12)]), language);
};

const scheduled = (language: Language): PaperSource =>
  sourceOf(lostCard(language).slice(0, lostCard(language).findIndex(({ type }) => type === 'FollowUpScheduled') + 1), language, { now: BEGIN + DAY_MS });

const OWN_WORDS: Readonly<Record<Language, string>> = { 'zh-CN': '快递公司尚未回复新卡的去向。', en: 'The courier has not yet said where the card is.' };

const LETTERS: readonly { readonly name: string; readonly kind: LetterKind; readonly source: (language: Language) => PaperSource; readonly says: Readonly<Record<Language, readonly string[]>> }[] = [
  { name: 'acknowledgement', kind: 'acknowledgement-letter', source: early, says: { 'zh-CN': ['已经受理', '正在办理', '短信告知余额', '14:30'], en: ['is being dealt with', 'Balance by text message', '14:30'] } },
  { name: 'holding letter', kind: 'holding-letter', source: (language) => early(language, OWN_WORDS[language]), says: { 'zh-CN': ['尚未回复', '14:30', '12378'], en: ['has not yet said', '14:30', '12378'] } },
  { name: 'final response, agreed in full', kind: 'resolution-letter', source: agreedInFull, says: { 'zh-CN': ['全部同意', '查明的情况', '已办妥', '12378'], en: ['agreed to in full', 'What was found', 'Done: New card', '12378'] } },
  { name: 'final response, agreed in part', kind: 'resolution-letter', source: (language) => sourceOf(lostCard(language), language), says: { 'zh-CN': ['部分同意', '理由如下：误工', '12378'], en: ['agreed to in part', 'The reason: Lost working time', '12378'] } },
  { name: 'final response, refused', kind: 'resolution-letter', source: refused, says: { 'zh-CN': ['未予同意', '理由如下：日志显示', '12378'], en: ['is not agreed to', 'The reason: The log shows', '12378'] } },
  { name: 'apology', kind: 'apology-letter', source: (language) => early(language, OWN_WORDS[language]), says: { 'zh-CN': [OWN_WORDS['zh-CN'], '不知道钱还在不在'], en: [OWN_WORDS.en, 'Not knowing whether the money was safe'] } },
  { name: 'follow-up card', kind: 'follow-up-card', source: scheduled, says: { 'zh-CN': ['17:52', '电话'], en: ['17:52', 'phone'] } },
];

const withAnswer = (letter: FinalLetter): FinalLetter => ({ ...letter, agreement: 'in-part', answers: [...letter.answers, { kind: 'refused', painWords: '…', reason: ' ' }] });

/** The letter without one of its parts, as if the record had nothing there. */
const without = (letter: LetterModel, part: LetterPart): LetterModel => {
  switch (part) {
    case 'letterhead': return { ...letter, frame: { ...letter.frame, organisation: ' ' } };
    case 'reference': return { ...letter, frame: { ...letter.frame, reference: '' } };
    case 'complaint': return { ...letter, complaint: { ...letter.complaint, quote: '\n' } };
    case 'contact-person': return { ...letter, contactPerson: ' ' };
    default: return withoutOwn(letter, part);
  }
};

const withoutOwn = (letter: LetterModel, part: LetterPart): LetterModel => {
  if (letter.kind === 'acknowledgement-letter') return { ...letter, nextNews: null };
  if (letter.kind === 'follow-up-card') return { ...letter, appointment: null };
  if (letter.kind === 'apology-letter') return { ...letter, words: '' };
  if (letter.kind === 'holding-letter') return part === 'promises' ? { ...letter, promises: [] } : { ...letter, [part === 'words' ? 'words' : 'recourse']: ' ' };
  if (part === 'answers') return { ...letter, agreement: null };
  return part === 'reasons' ? withAnswer(letter) : { ...letter, [part]: ' ' };
};

describe.each(LETTERS)('$name', ({ kind, source, says }) => {
  it.each(['zh-CN', 'en'] as const)('is printed when it is complete, and shows what it must, in %s', (language) => {
    const complete = source(language);
    const letter = letterModel(kind, complete);
    expect(letterGaps(letter, complete)).toEqual([]);
    const text = visibleText(letterBody(letter, PAPER_WORDS[language])).replaceAll(/\s+/g, ' ');
    for (const said of [...says[language], letter.frame.organisation, letter.frame.branch, letter.frame.reference, letter.contactPerson]) expect(text).toContain(said);
  });

  it.each(MANDATORY[kind].map((part) => [part] as const))('is stopped without its %s, and says that this is the place', (part) => {
    const complete = source('en');
    const gaps = letterGaps(without(letterModel(kind, complete), part), complete);
    expect(gaps).toContainEqual({ code: 'part-missing', part, sentence: null, piece: null });
    expect(gaps).toHaveLength(1);
  });

  it.each(['organisation', 'recourse', 'address', 'contactLine', 'hours', 'signerRole', 'lastResort'] as const)('is stopped by a placeholder in the letterhead that it shows: %s', (line) => {
    const complete = source('en');
    const spoiled: PaperSource = { ...complete, branding: { ...complete.branding, [line]: 'Ask for [NAME]' } };
    const shown = visibleText(letterBody(letterModel(kind, spoiled), PAPER_WORDS.en)).includes('[NAME]');
    const gaps = letterGaps(letterModel(kind, spoiled), spoiled);
    expect(gaps.map(({ code, piece }) => [code, piece])).toEqual(shown ? [['variable-unfilled', '[NAME]']] : []);
  });
});
