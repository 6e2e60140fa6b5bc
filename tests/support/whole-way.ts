/** The whole way of one registered case, from acknowledgement to closing, by pressing what the screen would press. */
import { HOUR_MS } from '../../src-main/shared/vocabulary/time';
import type { CaseId } from '../../src-main/shared/vocabulary/ids';
import type { TempLedger } from './temp-ledger';

/** Walks a case with one pain to a resolved close, an hour at a time. */
export const walkToClose = (temp: TempLedger, caseId: CaseId): void => {
  const soon = (): number => temp.clock.now() + 24 * HOUR_MS;
  temp.press(caseId, 'acknowledge', { channel: 'phone', nextStep: '回电告知结果', nextStepDueAt: soon() });
  temp.press(caseId, 'hear-pain', { painId: 'p1', ownWords: '等了这么久还被推来推去，确实让人难受。' });
  temp.press(caseId, 'add-repair', { painId: 'p1', what: '专人一次办结', effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 0, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null });
  temp.press(caseId, 'choose-repair', { repairId: 'r1', customerWords: '好的，就这样办。', acceptedMinor: null });
  temp.press(caseId, 'complete-repair', { repairId: 'r1', result: '已办结', paidMinor: null });
  temp.press(caseId, 'tell-decision', { channel: 'phone', found: '转接记录不全', done: '已补办并登记', recourse: '可向监管部门反映', verdict: null, customerWords: null });
  temp.press(caseId, 'keep-promise', { commitmentId: 'm1', remark: null });
  temp.press(caseId, 'schedule-follow-up', { dueAt: soon(), channel: 'phone' });
  temp.clock.advance(HOUR_MS);
  temp.press(caseId, 'complete-follow-up', { verdict: 'settled', customerWords: '没问题了' });
  temp.press(caseId, 'close', { outcome: 'resolved', cause: 'process', causeWords: '交接没有记录', lesson: '转接时写明经过' });
};
