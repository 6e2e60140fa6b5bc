/** The part of the report that tells how the way of a case bent: each with its reasons, nothing of it on a letter (I9). */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { visibleText } from '../../../src-main/print/html';
import { finalLetter } from '../../../src-main/print/letter-model';
import { letterBody } from '../../../src-main/print/pages/letter-page';
import { reportBody } from '../../../src-main/print/pages/report-page';
import { reportModel } from '../../../src-main/print/report-model';
import { PAPER_WORDS } from '../../../src-main/print/words';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { bentCase, justRegistered, lostCard, record, sourceOf } from './paper-sources';

const reportText = (events: readonly CaseEvent[], language: Language): string =>
  visibleText(reportBody(reportModel(sourceOf(record(events), language)), PAPER_WORDS[language])).replaceAll(/\s+/g, ' ');

describe('the report of a case whose way bent', () => {
  it.each([
    ['zh-CN', ['第 2 轮', '二次失误', '热线 18 点后看不到卡片状态', '新卡也用不了', '王军', '卡号和住址', '请批准退还全年年费', '提示：审批账号曾由申请人开立或调整', '¥1,080.00', '¥900.00', '周兰', '书面授权', '李华', '大字', '18:00–21:00', '终端 14 今天另有三人失败', '收据.jpg', 'image/jpeg', '2.0 MB', '属于另一件', '客户要求不公开']],
    ['en', ['Reopened, cycle 2', 'double deviation', 'Hotline sees no card status', 'The new card does not work either', 'Wang Jun', 'Card number, address', 'A year of fees back', 'Flag: the asker had made or raised', '¥1,080.00', '¥900.00', 'Zhou Lan', 'in writing', 'Li Hua', 'large print', '18:00–21:00', 'Terminal 14 failed for three others', 'receipt.jpg', 'image/jpeg', '2.0 MB', 'Belongs to another case', 'Asked to keep it quiet']],
  ] as const)('shows in %s both causes, hands, approvals with reasons and flag, four amounts, people, wishes, notes and files', (language, expected) => {
    const text = reportText(bentCase(language), language);
    for (const words of expected) expect(text, words).toContain(words);
  });

  it('takes the verdict on a second cycle from the telling of its decision, not from the follow-up of the first (I2)', () => {
    expect(reportModel(sourceOf(record(bentCase('en')), 'en')).verdict).toEqual({ verdict: 'settled', customerWords: 'Good now', isEarlier: false });
  });

  it.each([['zh-CN', '重新处理之前的评判'], ['en', 'said before the case was reopened']] as const)('says in %s that a verdict was given before the reopening, while the second cycle has none', (language, said) => {
    const events = bentCase(language);
    const reopened = events.slice(0, events.findIndex(({ type }) => type === 'CaseReopened') + 1);
    expect(reportText(reopened, language)).toContain(said);
    expect(reportText(events, language)).not.toContain(said);
  });

  it('keeps the amounts of repair and goodwill apart and never adds them (S0.3)', () => {
    const text = reportText(bentCase('en'), 'en');
    expect(text).not.toContain('¥924.00');
    expect(text).not.toContain('¥1,104.00');
    expect(text).not.toMatch(/total|sum of/i);
  });

  it('shows an early end with whom it was passed on to, with what, and who tells the customer', () => {
    const passedOn: CaseEvent = { type: 'CaseEnded', payload: { outcome: 'passed-on', words: 'The terminal belongs to the network', channel: null, reason: null, toWhom: 'Card network', withWhat: 'Story and dates', teller: 'here' } };
    const text = reportText([...justRegistered('en'), passedOn], 'en');
    for (const words of ['Ended before the full way', 'Card network', 'Story and dates', 'this office', 'did not take place', 'not answered']) expect(text).toContain(words);
    for (const hope of ['not yet', 'no answer yet', 'not set']) expect(text).not.toContain(hope);
  });

  it('shows where an imported case came from, beside the system’s own time (I10)', () => {
    const imported: CaseEvent = { type: 'CaseImported', payload: { source: 'CFPB', sourceReference: '1234567', receivedOn: null, issue: 'Lost card', sourceStatus: 'In progress', companyResponse: null, isClosedBefore: false } };
    const text = reportText([...justRegistered('en'), imported], 'en');
    for (const words of ['Where it came from', 'CFPB', '1234567', 'Lost card', 'In progress']) expect(text).toContain(words);
  });

  it('leaves no trace of what did not happen', () => {
    const text = reportText(lostCard('en'), 'en');
    for (const heading of ['Earlier ends', 'Handovers', 'Approvals', 'Files', 'Where it came from', 'Ended before', 'Who stands around', 'Amounts of the repairs']) expect(text).not.toContain(heading);
  });

  it.each(['zh-CN', 'en'] as const)('reaches no letter in %s (I9)', (language) => {
    const source = sourceOf(record(bentCase(language)), language);
    const text = visibleText(letterBody(finalLetter(source), PAPER_WORDS[language]));
    for (const words of ['终端 14', '收据.jpg', '请批准', '卡号和住址', '不公开', 'Terminal 14', 'receipt.jpg', 'A year of fees back', 'Card number, address', 'keep it quiet', '900.00']) expect(text).not.toContain(words);
  });
});
