/** Each "no" of the rules, told once: what somebody tries, and what the answer names as the way on. */
import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, type RefusalCode } from '../../../src-main/shared/errors';
import { MINUTE_MS } from '../../../src-main/shared/vocabulary/time';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import {
  acknowledged, ADMINISTRATOR, AGENT, approvalAsked, approvalGiven, COMMANDS, contactRecorded, daysLater, decisionTold, followUpScheduled, gestureOffered, handoverOffered, hoursLater, imported, minutesLater, OTHER_AGENT, painHeard, painNamed, painRefused, preferencesNoted, promiseKept, registerCase, reopenedAndAnswered,
  paperIdOf, paperRequested, registered, repairChosen, repairCompleted, repairOffered, SUPERVISOR, WAY,
} from '../../support/builders';
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';
import { given, stateAfter } from '../../support/given';

/** Given by the use cases, where people are known and erased; the rules of one case never see them. */
const GIVEN_ELSEWHERE = ['person-not-found', 'person-erased', 'person-has-open-cases', 'erasure-not-found', 'erasure-decided', 'erasure-waits', 'own-erasure'] as const satisfies readonly RefusalCode[];
type Told = Exclude<RefusalCode, (typeof GIVEN_ELSEWHERE)[number]>;

const REFUSALS: { readonly [C in Told]: readonly [sentence: string, told: () => void] } = {
  'case-not-found': ['nothing can be done to a case that nobody registered', () =>
    given().when(COMMANDS.acknowledge()).thenRefused('case-not-found', { opensWith: 'register' })],
  'version-conflict': ['a case is registered once', () =>
    given(...WAY.listen).when(registerCase()).thenRefused('version-conflict')],
  'playbook-missing': ['a case that began without a pack has no categories to choose from', () =>
    given(...WAY.listen).when(COMMANDS['confirm-category']()).thenRefused('playbook-missing')],
  'case-closed': ['a closed case takes no new pain', () =>
    given(...WAY.close).when(COMMANDS['add-pain']()).thenRefused('case-closed', { opensWith: 'reopen' })],
  'not-acknowledged': ['a pain is not heard before the complaint was acknowledged (S4.3)', () =>
    given(...WAY.listen).when(COMMANDS['hear-pain']()).thenRefused('not-acknowledged', { opensWith: 'acknowledge' })],
  'already-acknowledged': ['a complaint is acknowledged once', () =>
    given(...WAY.acknowledge).when(COMMANDS.acknowledge()).thenRefused('already-acknowledged')],
  'pain-not-found': ['a pain nobody named cannot be heard', () =>
    given(...WAY.acknowledge).when(COMMANDS['hear-pain']({ painId: 'p9' })).thenRefused('pain-not-found', { facts: { painId: 'p9' } })],
  'pain-already-heard': ['a pain is heard once', () =>
    given(...WAY.hear).when(COMMANDS['hear-pain']()).thenRefused('pain-already-heard', { facts: { painId: 'p1' } })],
  'words-not-own': ['repeating the customer is not hearing (I5)', () =>
    given(...WAY.acknowledge).when(COMMANDS['hear-pain']({ ownWords: '电话打了四十分钟，没人接！' })).thenRefused('words-not-own', { facts: { painId: 'p1' } })],
  'pains-unheard': ['no repair is offered while a pain is unheard (I5)', () =>
    given(...WAY.acknowledge, painNamed('p2', '态度很差')).when(COMMANDS['add-repair']()).thenRefused('pains-unheard', { facts: { left: 2 }, opensWith: 'hear-pain' })],
  'pain-settled': ['a settled pain needs no other repair', () =>
    given(...WAY.complete).when(COMMANDS['add-repair']()).thenRefused('pain-settled', { facts: { painId: 'p1' } })],
  'pain-answered': ['a refusal that was told is not told again', () =>
    given(...WAY.hear, painRefused()).when(COMMANDS['refuse-pain']()).thenRefused('pain-answered', { facts: { painId: 'p1' } })],
  'repair-not-found': ['only an offered option can be chosen', () =>
    given(...WAY.hear).when(COMMANDS['choose-repair']({ repairId: 'r7' })).thenRefused('repair-not-found', { facts: { repairId: 'r7' }, opensWith: 'add-repair' })],
  'repair-not-offered': ['an option that was taken is not taken again', () =>
    given(...WAY.choose).when(COMMANDS['choose-repair']()).thenRefused('repair-not-offered', { facts: { repairId: 'r1' } })],
  'repair-not-under-way': ['a repair nobody chose cannot be completed (S4.6)', () =>
    given(...WAY.offer).when(COMMANDS['complete-repair']()).thenRefused('repair-not-under-way', { opensWith: 'choose-repair' })],
  'repair-under-way': ['one pain has one repair at a time', () =>
    given(...WAY.choose, repairOffered('r2')).when(COMMANDS['choose-repair']({ repairId: 'r2' })).thenRefused('repair-under-way', { facts: { painId: 'p1', repairId: 'r1' }, opensWith: 'complete-repair' })],
  'above-authority': ['nobody offers more than they may decide alone (I6, S1.6)', () =>
    given(...WAY.hear).by(AGENT).when(COMMANDS['add-repair']({ costMinor: 50_001 })).thenRefused('above-authority', { facts: { limitMinor: 50_000, amountMinor: 50_001 } })],
  'above-role': ['what the pack leaves to a supervisor waits for one, however little it costs (I6)', () =>
    given(...WAY.hear).under(GOVERNING_OF_TESTS).by(AGENT).when(COMMANDS['add-repair']({ costMinor: 0, optionId: 'branch-head' })).thenRefused('above-role', { facts: { role: 'supervisor' }, opensWith: 'ask-approval' })],
  'gesture-locked': ['no present while a pain is without an answer (I3, S0.3)', () =>
    given(...WAY.offer).when(COMMANDS['offer-gesture']()).thenRefused('gesture-locked', { facts: { left: 1 }, opensWith: 'choose-repair' })],
  'promise-not-found': ['a promise nobody made cannot be kept', () =>
    given(...WAY.listen).when(COMMANDS['keep-promise']()).thenRefused('promise-not-found', { facts: { commitmentId: 'm1' } })],
  'promise-not-open': ['a kept promise is not broken afterwards', () =>
    given(...WAY.acknowledge, promiseKept()).when(COMMANDS['break-promise']()).thenRefused('promise-not-open')],
  'promise-overdue': ['late is broken, not kept (S0.2)', () =>
    given(...WAY.acknowledge).at(hoursLater(3) + 1).when(COMMANDS['keep-promise']()).thenRefused('promise-overdue', { facts: { commitmentId: 'm1', dueAt: hoursLater(3) }, opensWith: 'break-promise' })],
  'due-in-past': ['the next step lies ahead when it is promised', () =>
    given(...WAY.listen).at(hoursLater(3)).when(COMMANDS.acknowledge({ nextStepDueAt: hoursLater(3) })).thenRefused('due-in-past', { facts: { dueAt: hoursLater(3), now: hoursLater(3) } })],
  'contact-budget-spent': ['the fourth call of the company needs a reason (I8, S1.5)', () =>
    given(...WAY.hear, contactRecorded('k1'), contactRecorded('k2'), contactRecorded('k3')).by(SUPERVISOR).when(COMMANDS['record-contact']()).thenRefused('contact-budget-spent', { facts: { spent: 3, budget: 3 } })],
  'contact-needs-supervisor': ['beyond the budget an agent does not go on, whatever the reason; in all cases of a person together neither (I8)', () => {
    given(...WAY.hear, contactRecorded('k1'), contactRecorded('k2'), contactRecorded('k3')).when(COMMANDS['record-contact']({ overBudgetReason: '还差一个问题' })).thenRefused('contact-needs-supervisor', { facts: { spent: 3, budget: 3 } });
    given(...WAY.hear).where({ contactsElsewhere: () => 6 }).when(COMMANDS['record-contact']()).thenRefused('contact-needs-supervisor', { facts: { spent: 6, budget: 6 }, opensWith: 'offer-handover' });
  }],
  'trigger-not-found': ['only what the pack knows is confirmed or struck out', () => {
    given(...WAY.hear).when(COMMANDS['confirm-trigger']()).thenRefused('trigger-not-found');
    given(...WAY.hear).under(GOVERNING_OF_TESTS).when(COMMANDS['strike-trigger']({ triggerId: 'lottery' })).thenRefused('trigger-not-found', { facts: { triggerId: 'lottery' } });
  }],
  'happened-in-future': ['a contact that has not happened is not recorded (I10)', () =>
    given(...WAY.hear).at(hoursLater(1)).when(COMMANDS['record-contact']({ happenedAt: hoursLater(1) + 1 })).thenRefused('happened-in-future')],
  'pains-unanswered': ['no decision is told while a pain has no answer under way', () =>
    given(...WAY.hear).when(COMMANDS['tell-decision']()).thenRefused('pains-unanswered', { facts: { left: 1 }, opensWith: 'add-repair' })],
  'decision-told': ['a decision that holds is told once', () =>
    given(...WAY.tell).when(COMMANDS['tell-decision']()).thenRefused('decision-told')],
  'decision-not-told': ['a case is not closed behind the back of the customer', () =>
    given(...WAY.complete).when(COMMANDS.close()).thenRefused('decision-not-told', { opensWith: 'tell-decision' })],
  'act-not-finished': ['the follow-up does not come before the repair (S1.1)', () =>
    given(...WAY.choose, decisionTold(), followUpScheduled()).when(COMMANDS['complete-follow-up']()).thenRefused('act-not-finished', { facts: { left: 1 }, opensWith: 'complete-repair' })],
  'follow-up-over': ['a second follow-up is harassment (I2, S1.1)', () =>
    given(...WAY.followUp).when(COMMANDS['schedule-follow-up']()).thenRefused('follow-up-over', { facts: { status: 'done' }, opensWith: null })],
  'follow-up-not-set': ['a follow-up without an agreed time is not made', () =>
    given(...WAY.tell).when(COMMANDS['complete-follow-up']()).thenRefused('follow-up-not-set', { opensWith: 'schedule-follow-up' })],
  'follow-up-not-due': ['nobody is tried before the agreed time, nor rung up again within the hour (S1.1)', () => {
    const ready = [...WAY.tell, followUpScheduled(daysLater(3))];
    given(...ready).at(daysLater(2)).when(COMMANDS['attempt-follow-up']()).thenRefused('follow-up-not-due', { facts: { dueAt: daysLater(3) }, opensWith: 'schedule-follow-up' });
    const tried = { type: 'FollowUpAttempted' as const, payload: { attempt: 1, note: '响铃无人接听' } };
    const { recordedAt } = stateAfter(...ready, tried).followUp.attempts[0] ?? { recordedAt: 0 };
    given(...WAY.tell, followUpScheduled(recordedAt - 1), tried).at(recordedAt + 59 * MINUTE_MS).when(COMMANDS['attempt-follow-up']()).thenRefused('follow-up-not-due', { facts: { dueAt: recordedAt + 60 * MINUTE_MS } });
  }],
  'follow-up-open': ['a case waits for its follow-up (I4)', () =>
    given(...WAY.promisesEnded, followUpScheduled()).when(COMMANDS.close()).thenRefused('follow-up-open', { opensWith: 'complete-follow-up' })],
  'pains-unsettled': ['a case stays open while a repair is only under way (I4)', () =>
    given(...WAY.choose).when(COMMANDS.close()).thenRefused('pains-unsettled', { facts: { left: 1 }, opensWith: 'complete-repair' })],
  'promises-open': ['a case stays open while a promise binds (I4)', () =>
    given(...WAY.tell).when(COMMANDS.close()).thenRefused('promises-open', { facts: { left: 1 }, opensWith: 'keep-promise' })],
  'outcome-mismatch': ['a refused pain does not count as resolved (I4)', () =>
    given(
      registered(), painNamed('p1'), painNamed('p2'), ...acknowledged(), painHeard('p1'), painHeard('p2'), repairOffered(), repairChosen(), repairCompleted(), painRefused('p2'),
      decisionTold(), promiseKept(), { type: 'FollowUpWaived', payload: { reason: 'other', words: '客户出国' } },
    ).when(COMMANDS.close()).thenRefused('outcome-mismatch', { facts: { outcome: 'resolved', settled: 1, refused: 1 } })],
  'sentence-not-in-story': ['a title is a sentence of the customer, not of the agent', () =>
    given(...WAY.listen).when(COMMANDS['mark-title']({ sentence: '客户情绪激动' })).thenRefused('sentence-not-in-story')],
  'nothing-to-correct': ['a correction changes something (I1)', () =>
    given(...WAY.listen).when(COMMANDS['correct-fact']({ value: '借记卡' })).thenRefused('nothing-to-correct', { facts: { fact: 'product' } })],
  'value-not-valid': ['a follow-up is not hidden among the contacts (I2)', () =>
    given(...WAY.tell).at(daysLater(4)).when(COMMANDS['record-contact']({ purpose: 'follow-up' })).thenRefused('value-not-valid', { facts: { field: 'purpose' }, opensWith: 'complete-follow-up' })],
  'paper-not-found': ['a paper nobody asked for cannot be issued', () =>
    given(...WAY.close).when({ name: 'record-paper-failed', payload: { paperId: COMMANDS['request-paper']().payload.paperId, reason: 'E_FONT' } }).thenRefused('paper-not-found', { opensWith: 'request-paper' })],
  'handover-open': ['a case is offered to one colleague at a time (I7)', () =>
    given(...WAY.hear, handoverOffered()).when(COMMANDS['offer-handover']()).thenRefused('handover-open', { opensWith: 'take-back-handover' })],
  'handover-not-found': ['only an offer that still stands is accepted', () =>
    given(...WAY.hear).by(SUPERVISOR).when(COMMANDS['accept-handover']()).thenRefused('handover-not-found', { opensWith: 'offer-handover' })],
  'not-the-owner': ['nobody gives away what is in other hands (I7)', () =>
    given(...WAY.hear).by(OTHER_AGENT).when(COMMANDS['offer-handover']()).thenRefused('not-the-owner')],
  'not-the-addressee': ['nobody takes what was offered to somebody else (I7)', () =>
    given(...WAY.hear, handoverOffered()).by(OTHER_AGENT).when(COMMANDS['accept-handover']()).thenRefused('not-the-addressee')],
  'colleague-not-found': ['a case is not handed to somebody who is not there', () =>
    given(...WAY.hear).when(COMMANDS['offer-handover']({ toStaffId: OTHER_AGENT.staffId })).thenRefused('colleague-not-found')],
  'case-not-closed': ['an open case is not reopened', () =>
    given(...WAY.hear).when(COMMANDS.reopen()).thenRefused('case-not-closed', { opensWith: 'close' })],
  'case-read-only': ['imported history stays as it came', () =>
    given(registered(), imported({ isClosedBefore: true })).when(COMMANDS.reopen()).thenRefused('case-read-only')],
  'superior-there': ['a second failure is seen by a superior where there is one (I7)', () =>
    given(...WAY.close).when(COMMANDS.reopen({ offer: { kind: 'none', reason: '主管休假' } })).thenRefused('superior-there', { facts: { count: 2 } })],
  'not-a-superior': ['the owner is not the own superior', () =>
    given(...WAY.close).when(COMMANDS.reopen({ offer: { kind: 'superior', toStaffId: AGENT.staffId, promised: '回电', notAskAgain: '卡号' } })).thenRefused('not-a-superior')],
  'approval-not-found': ['an approval nobody asked for cannot be given', () =>
    given(...WAY.hear).by(SUPERVISOR).when(COMMANDS.approve()).thenRefused('approval-not-found', { opensWith: 'ask-approval' })],
  'approval-not-open': ['an approval is decided once', () =>
    given(...WAY.hear, approvalAsked(), approvalGiven()).by(SUPERVISOR).when(COMMANDS['refuse-approval']()).thenRefused('approval-not-open')],
  'approval-not-given': ['nothing is offered before the approval is given (I6)', () =>
    given(...WAY.hear, approvalAsked()).when(COMMANDS['add-repair']({ costMinor: 90_000, approvalId: 'a1' })).thenRefused('approval-not-given', { opensWith: 'approve' })],
  'approval-does-not-cover': ['an approval for a repair is not spent on goodwill, nor above its amount (I6, S0.3)', () => {
    given(...WAY.hear, approvalAsked(), approvalGiven()).when(COMMANDS['add-repair']({ costMinor: 90_001, approvalId: 'a1' })).thenRefused('approval-does-not-cover', { facts: { approvalId: 'a1', amountMinor: 90_001, approvedMinor: 90_000 } });
    given(...WAY.choose, approvalAsked(), approvalGiven()).when(COMMANDS['offer-gesture']({ costMinor: 90_000, approvalId: 'a1' })).thenRefused('approval-does-not-cover');
  }],
  'own-approval': ['nobody approves what they asked for, whatever their role (I6)', () =>
    given(...WAY.hear, approvalAsked()).by({ ...ADMINISTRATOR, staffId: AGENT.staffId }).when(COMMANDS.approve()).thenRefused('own-approval')],
  'needs-supervisor': ['a hold of the law is a supervisor’s act', () =>
    given(...WAY.hear).when(COMMANDS['place-hold']()).thenRefused('needs-supervisor')],
  'do-not-contact': ['who asked not to be contacted is not followed up; the follow-up is waived (I8)', () =>
    given(...WAY.tell, preferencesNoted({ doNotContact: true })).when(COMMANDS['schedule-follow-up']()).thenRefused('do-not-contact', { opensWith: 'waive-follow-up' })],
  'against-preferences': ['a contact at another hour than the customer asked for needs a reason (I8)', () =>
    given(...WAY.hear, preferencesNoted()).when(COMMANDS['record-contact']()).thenRefused('against-preferences')],
  'verdict-missing': ['in a second cycle the customer’s verdict comes with the decision, not with another follow-up (I2)', () =>
    given(...WAY.close, ...reopenedAndAnswered()).at(daysLater(1)).when(COMMANDS['tell-decision']()).thenRefused('verdict-missing')],
  'promise-needed': ['a holding letter says when the next word comes', () =>
    given(...WAY.acknowledge).at(daysLater(9)).when(COMMANDS['request-paper']({ kind: 'holding-letter', words: '快递公司还没有回话，已派人去分拨站查。' })).thenRefused('promise-needed', { opensWith: 'promise' })],
  'words-ready-made': ['an apology that fits any case is none (S3.7)', () =>
    given(...WAY.hear).when(COMMANDS['request-paper']({ kind: 'apology-letter', words: '给您带来不便，深表歉意。' })).thenRefused('words-ready-made')],
  'words-unfilled': ['a decision is not told with a blank in it', () =>
    given(...WAY.complete).when(COMMANDS['tell-decision']({ done: '退款____元' })).thenRefused('words-unfilled', { facts: { field: 'done', piece: '____' } })],
  'paper-not-sent': ['what nobody printed has no copy', () =>
    given(...WAY.tell, paperRequested()).when(COMMANDS['request-paper']({ paperId: paperIdOf(2), copyOf: paperIdOf(1) })).thenRefused('paper-not-sent')],
  'paper-sent-before': ['an original leaves the house once', () =>
    given(...WAY.tell, paperRequested(), { type: 'PaperIssued', payload: { paperId: paperIdOf(1), sha256: 'ab'.repeat(32), pageCount: 1, afterVersion: 8, digest: 'cd'.repeat(10) } }, { type: 'PaperSent', payload: { paperId: paperIdOf(1), printer: '*' } })
      .when({ name: 'record-paper-sent', payload: { paperId: paperIdOf(1), printer: '*' } }).thenRefused('paper-sent-before')],
  'gesture-not-found': ['only a gesture that was offered is paid', () =>
    given(...WAY.choose).when(COMMANDS['pay-gesture']()).thenRefused('gesture-not-found', { opensWith: 'offer-gesture' })],
  'gesture-not-accepted': ['a gesture is paid once', () =>
    given(...WAY.choose, gestureOffered(), { type: 'GesturePaid', payload: { gestureId: 'g1', paidMinor: 1_000 } }).when(COMMANDS['pay-gesture']()).thenRefused('gesture-not-accepted')],
  'attachment-not-found': ['a file that is not there cannot be removed', () =>
    given(...WAY.hear).when(COMMANDS['remove-attachment']()).thenRefused('attachment-not-found')],
  'attachments-full': ['the files of one case have a limit together; a removed one no longer counts', () => {
    const file = (attachmentId: string): CaseEvent => ({ type: 'AttachmentAdded', payload: { attachmentId, name: '台灯.jpg', mediaType: 'image/jpeg', sizeBytes: 49_999_999, sha256: attachmentId.repeat(32) } });
    const one = { name: 'record-attachment' as const, payload: { name: '收据.jpg', mediaType: 'image/jpeg', sizeBytes: 3, sha256: 'ef'.repeat(32) } };
    given(...WAY.hear, file('f1'), file('f2')).when(one).thenRefused('attachments-full', { facts: { leftBytes: 2, maxBytes: 100_000_000 }, opensWith: 'remove-attachment' });
    given(...WAY.hear, file('f1'), file('f2'), { type: 'AttachmentRemoved', payload: { attachmentId: 'f1', reason: '重复' } }).when(one).thenHappens('AttachmentAdded');
  }],
  'nothing-to-undo': ['what somebody else did is not taken back', () =>
    given(...WAY.hear).at(minutesLater(4)).by(SUPERVISOR).when(COMMANDS.undo()).thenRefused('nothing-to-undo')],
  'undo-too-late': ['after a minute a slip is a fact', () =>
    given(...WAY.hear).at(minutesLater(6)).when(COMMANDS.undo()).thenRefused('undo-too-late', { facts: { until: minutesLater(5) } })],
  'hold-in-place': ['one hold at a time', () =>
    given(...WAY.hear, { type: 'LegalHoldPlaced', payload: { reason: '法院调证' } }).by(SUPERVISOR).when(COMMANDS['place-hold']()).thenRefused('hold-in-place', { opensWith: 'lift-hold' })],
  'no-hold': ['a hold that is not there is not lifted', () =>
    given(...WAY.hear).by(SUPERVISOR).when(COMMANDS['lift-hold']()).thenRefused('no-hold', { opensWith: 'place-hold' })],
  'safety-facts-missing': ['a safety case does not end before its facts were asked, not even when the customer withdraws (I11)', () => {
    const safety: CaseEvent = { type: 'PainNamed', payload: { painId: 'p2', kind: 'safety', words: '孩子嘴里划破了' } };
    given(registered(), painNamed(), safety).when(COMMANDS.withdraw()).thenRefused('safety-facts-missing', { facts: { left: 4 }, opensWith: 'answer-safety-fact' });
  }],
  'pain-missing': ['an imported complaint is not acknowledged before somebody heard what hurts (S0.1)', () =>
    given(registered(), imported()).when(COMMANDS.acknowledge()).thenRefused('pain-missing', { opensWith: 'add-pain' })],
  'case-confidential': ['a confidential case is worked on by its owner and supervisors only', () => {
    const confidential: CaseEvent = { type: 'ConfidentialityChanged', payload: { isConfidential: true, reason: '投诉对象是同事' } };
    given(...WAY.hear, confidential).by(OTHER_AGENT).when(COMMANDS['add-note']()).thenRefused('case-confidential');
    given(...WAY.hear, confidential).by(SUPERVISOR).when(COMMANDS['add-note']()).thenHappens('NoteAdded');
  }],
};

describe('what is refused, and what would open the way', () => {
  for (const [code, [sentence, told]] of Object.entries(REFUSALS)) it(`${sentence} [${code}]`, told);

  it('no code of the list is without its sentence', () => {
    expect([...Object.keys(REFUSALS), ...GIVEN_ELSEWHERE].toSorted()).toEqual([...REFUSAL_CODES].toSorted());
  });
});
