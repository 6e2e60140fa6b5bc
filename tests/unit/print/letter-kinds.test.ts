/** Each kind of letter: what it must say, to whom it is addressed, in which size, and what marks a copy. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { visibleText } from '../../../src-main/print/html';
import { finalLetter, letterModel } from '../../../src-main/print/letter-model';
import { letterFurniture } from '../../../src-main/print/furniture';
import { letterBody } from '../../../src-main/print/pages/letter-page';
import type { PaperSource } from '../../../src-main/print/paper-source';
import { PAPER_WORDS } from '../../../src-main/print/words';
import type { Language, LetterKind } from '../../../src-main/shared/vocabulary/case';
import { HOUR_MS } from '../../../src-main/shared/vocabulary/time';
import { BEGIN, justRegistered, lostCard, record, sourceOf } from './paper-sources';

const bodyOf = (kind: LetterKind, source: PaperSource): string => visibleText(letterBody(letterModel(kind, source), PAPER_WORDS[source.language])).replaceAll(/\s+/g, ' ');
const acknowledged = (language: Language, change: Partial<PaperSource> = {}): PaperSource => sourceOf(lostCard(language).slice(0, 10), language, { now: BEGIN + 10 * 60_000, ...change });
const withEvents = (events: readonly CaseEvent[], language: Language): PaperSource => sourceOf(record([...lostCard(language).map((event) => ({ ...event, at: event.recordedAt })), ...events]), language);

describe('what each letter says', () => {
  it.each([
    ['zh-CN', ['投诉受理告知函', '已经受理', '陈宇', '下一次告知', '短信告知余额', '2026年11月22日 14:30', '0571-8800 1234']],
    ['en', ['Your complaint has been received', 'is being dealt with', 'Chen Yu', 'When the next news comes', 'Balance by text message', '22 November 2026, 14:30', '0571-8800 1234']],
  ] as const)('the acknowledgement in %s: received, dealt with, number, who, and when the next news comes', (language, expected) => {
    const text = bodyOf('acknowledgement-letter', acknowledged(language));
    for (const words of [...expected, '0571-03-02-261122-0047']) expect(text).toContain(words);
  });

  it.each([
    ['zh-CN', '快递公司尚未回复新卡的去向。', ['投诉办理进展告知函', '短信告知余额', '现在也可以选择的其他途径', '12378']],
    ['en', 'The courier has not yet said where the card is.', ['Why the answer to your complaint takes longer', 'Balance by text message', 'Where else to turn, also now', '12378']],
  ] as const)('the holding letter in %s: why it takes longer, when the answer comes, where else to turn now', (language, words, expected) => {
    const text = bodyOf('holding-letter', acknowledged(language, { words }));
    for (const each of [words, ...expected]) expect(text).toContain(each);
  });

  it.each([
    ['zh-CN', '卡查不到状态，让您把同一件事讲了四遍，这是热线的错。'],
    ['en', 'The hotline could not see the card, so the same story had to be told four times; that was the hotline’s failure.'],
  ] as const)('the apology in %s is in the agent’s words and in no others: nothing ready-made stands around them', (language, words) => {
    const text = bodyOf('apology-letter', acknowledged(language, { words }));
    expect(text).toContain(words);
    expect(text.replace(words, '')).not.toMatch(/sorry|apologi[sz]e|regret|inconvenience|抱歉|对不起|歉意|谅解|不便/i);
  });

  it('the card names time, way and person, and that there is no other and no survey', () => {
    const scheduled = lostCard('en').slice(0, lostCard('en').findIndex((event) => event.type === 'FollowUpScheduled') + 1);
    const text = bodyOf('follow-up-card', sourceOf(scheduled, 'en', { now: BEGIN + 24 * HOUR_MS }));
    for (const words of ['24 November 2026, 17:52', 'phone', 'Chen Yu', 'no other will follow', 'not a survey']) expect(text).toContain(words);
  });
});

describe('the final response says by itself what was agreed to', () => {
  const without = (types: readonly string[]): PaperSource => sourceOf(record(lostCard('en').filter((event) => !types.includes(event.type))), 'en');

  it('in part where one pain was refused with a reason', () => {
    expect(finalLetter(sourceOf(lostCard('en'), 'en')).agreement).toBe('in-part');
    expect(bodyOf('resolution-letter', sourceOf(lostCard('zh-CN'), 'zh-CN'))).toContain('处理决定：部分同意');
  });

  it('in full where every pain has its repair', () => {
    const events = lostCard('en').filter((event) => event.type !== 'PainRefused' && !(event.type === 'PainNamed' && event.payload.painId === 'p3') && !(event.type === 'PainHeard' && event.payload.painId === 'p3'));
    expect(finalLetter(sourceOf(record(events), 'en')).agreement).toBe('in-full');
  });

  it('refused where every pain was refused, with the reasons and where else to turn', () => {
    const refusals: readonly CaseEvent[] = ['p1', 'p2'].map((painId) => ({ type: 'PainRefused', payload: { painId, reason: `No ground found for ${painId}`, channel: 'letter' } }));
    const events = lostCard('en').filter((event) => !event.type.startsWith('Repair'));
    const source = sourceOf(record([...events.slice(0, 12), ...refusals, ...events.slice(12)]), 'en');
    expect(finalLetter(source).agreement).toBe('refused');
    const text = bodyOf('resolution-letter', source);
    for (const words of ['Your complaint is not agreed to.', 'No ground found for p1', 'If you do not agree', '12378']) expect(text).toContain(words);
  });

  it('nothing while a pain has no answer', () => {
    expect(finalLetter(without(['RepairOffered', 'RepairChosen', 'RepairCompleted'])).agreement).toBeNull();
  });
});

describe('to whom a letter goes', () => {
  it('to a representative who has shown the right to speak, on behalf of the complainant', () => {
    const source = withEvents([{ type: 'RepresentativeNamed', payload: { name: 'Zhou Lan', phone: null, authority: 'written', authorityWords: 'Letter of 20 November' } }], 'en');
    expect(finalLetter(source).addressee).toMatchObject({ names: ['Zhou Lan'], onBehalfOf: ['Zhou Min'] });
    const text = bodyOf('resolution-letter', source);
    for (const words of ['on behalf of Zhou Min', 'Dear Zhou Lan,', 'In the complainant’s own words']) expect(text).toContain(words);
    expect(text).not.toContain('Letter of 20 November');
  });

  it('to the complainant while the representative has shown nothing', () => {
    const source = withEvents([{ type: 'RepresentativeNamed', payload: { name: 'Zhou Lan', phone: null, authority: 'not-shown', authorityWords: null } }], 'en');
    expect(finalLetter(source).addressee).toMatchObject({ names: ['Zhou Min'], onBehalfOf: [] });
  });

  it('to all who complain together, and in the window no more names than leave room for the address', () => {
    const joint = (name: string): CaseEvent => ({ type: 'JointComplainantAdded', payload: { name, phone: null } });
    expect(bodyOf('resolution-letter', withEvents([joint('Li Hua')], 'en'))).toContain('Dear Zhou Min and Li Hua,');
    expect(bodyOf('resolution-letter', withEvents([joint('李华')], 'zh-CN'))).toContain('尊敬的周敏和李华：');
    expect(bodyOf('resolution-letter', withEvents(['Li Hua', 'Sun Lei', 'Qian Wu'].map(joint), 'en'))).toContain('Zhou Min, Li Hua and 2 others');
    expect(bodyOf('resolution-letter', withEvents(['李华', '孙磊', '钱武'].map(joint), 'zh-CN'))).toContain('周敏、李华等 4 人');
  });

  it('by the number where nobody wanted to be named', () => {
    const letter = bodyOf('acknowledgement-letter', sourceOf(justRegistered('en'), 'en'));
    expect(letter).toContain('To the customer of complaint 0571-03-02-261122-0048');
    expect(letter).toContain('Dear customer,');
    expect(bodyOf('acknowledgement-letter', sourceOf(justRegistered('zh-CN'), 'zh-CN'))).toContain('0571-03-02-261122-0048 号投诉的客户');
  });
});

describe('how a letter looks', () => {
  it('is in large print for somebody who needs it', () => {
    const source = withEvents([{ type: 'PreferencesNoted', payload: { channel: null, fromMinute: null, toMinute: null, doNotContact: false, needs: ['large-print'], needWords: null, takenOverFrom: null } }], 'en');
    expect(finalLetter(source).isLargePrint).toBe(true);
    expect(finalLetter(sourceOf(lostCard('en'), 'en')).isLargePrint).toBe(false);
  });

  it.each([['zh-CN', '副本 · 首次发出：2026年11月23日'], ['en', 'COPY · first sent 23 November 2026']] as const)('says in %s on the head and on each page that it is a copy, and when the first was sent', (language, mark) => {
    const source = sourceOf(lostCard(language), language, { firstSentAt: BEGIN + 24 * HOUR_MS });
    expect(bodyOf('resolution-letter', source)).toContain(mark);
    expect(visibleText(letterFurniture(finalLetter(source).frame, PAPER_WORDS[language]))).toContain(mark);
    expect(bodyOf('resolution-letter', sourceOf(lostCard(language), language))).not.toContain(mark.slice(0, 4));
  });
});
