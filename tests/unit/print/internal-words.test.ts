/** Nothing that colleagues wrote for each other stands in a letter of any kind, whatever happened to the case (I9). */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { letterModel } from '../../../src-main/print/letter-model';
import { letterBody } from '../../../src-main/print/pages/letter-page';
import { render } from '../../../src-main/print/html';
import { PAPER_WORDS } from '../../../src-main/print/words';
import { PAPER_KINDS, type LetterKind } from '../../../src-main/shared/vocabulary/case';
import { lostCard, record, sourceOf, STAFF } from './paper-sources';

const LETTERS = PAPER_KINDS.filter((kind): kind is LetterKind => kind !== 'resolution-report');
const SECRET = '此话不出柜台';
/** Everything that is kept beside the conversation, each with the same mark in its words. */
const INTERNAL: readonly CaseEvent[] = [
  { type: 'NoteAdded', payload: { noteId: 'n1', words: `${SECRET}：先找儿子` } },
  { type: 'ConfidentialityChanged', payload: { isConfidential: true, reason: `${SECRET}：涉及同事` } },
  { type: 'LegalHoldPlaced', payload: { reason: `${SECRET}：法院调卷` } },
  { type: 'PreferencesNoted', payload: { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['hearing'], needWords: `${SECRET}：左耳`, takenOverFrom: null } },
  { type: 'ContactRecorded', payload: { contactId: 'k9', startedBy: 'company', channel: 'phone', purpose: 'other', note: `${SECRET}：客户在哭`, effort: { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 }, happenedAt: 0, overBudgetReason: `${SECRET}：不得不打` } },
  { type: 'ApprovalAsked', payload: { approvalId: 'a1', account: 'gesture', painId: null, what: `${SECRET}：送花`, amountMinor: 90_000, reason: `${SECRET}：怕上报`, optionId: null } },
  { type: 'TriggerConfirmed', payload: { triggerId: 'hospital-deposit' } },
  { type: 'TriggerStruck', payload: { triggerId: 'wedding', reason: `${SECRET}：听错了` } },
  { type: 'SeniorLooked', payload: { words: `${SECRET}：要当心` } },
  { type: 'HandoverOffered', payload: { handoverId: 'h1', toId: STAFF.wang, happened: `${SECRET}：经过`, promised: `${SECRET}：承诺`, notAskAgain: `${SECRET}：别再问` } },
];

/** What only the desk speaks of: degrees, stake, moments of truth, budgets, warnings, ids of a pack. */
const INTERNAL_WORDS = {
  'zh-CN': ['°C', '温度', '关键时刻', '轻重', '触发', '次数', 'hospital-deposit', 'wedding', '主管过目'],
  en: ['°C', 'temperature', 'moment of truth', 'stake', 'trigger', 'budget', 'hospital-deposit', 'wedding', 'senior'],
} as const;

describe('words between colleagues (I9)', () => {
  it.each(LETTERS.flatMap((kind) => (['zh-CN', 'en'] as const).map((language) => [kind, language] as const)))('are in no %s, %s', (kind, language) => {
    const open = lostCard(language).filter(({ type }) => type !== 'CaseClosed');
    const source = sourceOf(record([...open, ...INTERNAL]), language, { words: language === 'en' ? 'In words of one’s own.' : '自己的话。' });
    expect(JSON.stringify(source.state)).toContain(SECRET);
    const model = letterModel(kind, source);
    expect(JSON.stringify(model)).not.toContain(SECRET);
    const page = render(letterBody(model, PAPER_WORDS[language]));
    expect(page).not.toContain(SECRET);
    for (const word of INTERNAL_WORDS[language]) expect(page).not.toContain(word);
  });
  it('are written into the case by this test in nine ways, so that none is missed because it is not there', () => {
    expect(INTERNAL.filter((event) => JSON.stringify(event).includes(SECRET))).toHaveLength(9);
  });
});
