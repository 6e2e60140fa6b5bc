/** The lives of cases that do not go straight: other hands, second cycles, early ends, approvals, wishes of a person, slips taken back. */
import { DEFAULT_SAFETY_CLOCK } from '../../../src-main/domain/playbook/governing';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '../../../src-main/domain/case/evolve';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { stageOf } from '../../../src-main/domain/case/stage';
import { customerVerdict } from '../../../src-main/domain/closing/verdict';
import { isHiddenFrom } from '../../../src-main/domain/complainants/complainants';
import { openDues } from '../../../src-main/domain/deadlines/due';
import { effortSpent } from '../../../src-main/domain/effort/effort';
import { decide } from '../../../src-main/domain/case/decide';
import { UNDO_SECONDS } from '../../../src-main/shared/vocabulary/case';
import {
  ADMINISTRATOR, AGENT, approvalAsked, approvalGiven, COMMANDS, context, daysLater, decisionTold, followUpWaived, gestureOffered, handoverOffered, hoursLater, imported, minutesLater, OTHER_AGENT, painHeard,
  painNamed, preferencesNoted, promiseKept, recorded, registered, registerCase, repairChosen, repairOffered, reopenedAndAnswered, SUPERVISOR, WAY,
} from '../../support/builders';
import { given, stateAfter } from '../../support/given';
import { GOVERNING_OF_TESTS } from '../../support/sample-pack';

const approvalGivenBy = (isFlagged: boolean) => ({ type: 'ApprovalGiven' as const, payload: { approvalId: 'a1', reason: '日志属实', isFlagged } });

describe('handover (I7)', () => {
  it('the giver answers until the addressee accepts', () => {
    const offered = stateAfter(...WAY.hear, handoverOffered());
    expect(offered.ownerId).toBe(AGENT.staffId);
    given(...WAY.hear, handoverOffered()).by(SUPERVISOR).when(COMMANDS['accept-handover']()).then({ type: 'HandoverAccepted', payload: { handoverId: 'h1' } });
    expect(stateAfter(...WAY.hear, handoverOffered(), { type: 'HandoverAccepted', payload: { handoverId: 'h1' } }).ownerId).toBe(SUPERVISOR.staffId);
  });

  it('a declined or taken-back offer leaves the case where it was, and another can be made', () => {
    const declined = { type: 'HandoverDeclined' as const, payload: { handoverId: 'h1', reason: '明天起休假' } };
    expect(stateAfter(...WAY.hear, handoverOffered(), declined).ownerId).toBe(AGENT.staffId);
    given(...WAY.hear, handoverOffered(), declined).when(COMMANDS['offer-handover']({ toStaffId: ADMINISTRATOR.staffId })).thenHappens('HandoverOffered');
    given(...WAY.hear, handoverOffered()).when(COMMANDS['take-back-handover']()).thenHappens('HandoverTakenBack');
  });

  it('a supervisor hands over for somebody who is away', () => {
    given(...WAY.hear).by(SUPERVISOR).when(COMMANDS['offer-handover']({ toStaffId: ADMINISTRATOR.staffId })).thenHappens('HandoverOffered');
  });
});

describe('reopening', () => {
  const second = [...WAY.close, ...reopenedAndAnswered()];

  it('leaves the verdict of the first cycle behind, until the customer gives one on the second (I2)', () => {
    const told: CaseEvent = { type: 'DecisionTold', payload: { channel: 'phone', found: '终端缓存未清', done: '已换终端并登记', recourse: '可向监管部门反映', verdict: 'not-settled', customerWords: '还是不行' } };
    expect(customerVerdict(stateAfter(...WAY.tell))).toBeNull();
    expect(customerVerdict(stateAfter(...WAY.close))).toMatchObject({ verdict: 'settled', isEarlier: false });
    expect(customerVerdict(stateAfter(...second))).toMatchObject({ verdict: 'settled', isEarlier: true });
    expect(customerVerdict(stateAfter(...second, told))).toEqual({ verdict: 'not-settled', customerWords: '还是不行', isEarlier: false });
  });

  it('keeps both causes, counts the second telling, and offers the case to a superior', () => {
    given(...WAY.close).at(daysLater(5)).when(COMMANDS.reopen()).thenHappens('CaseReopened', 'PainNamed', 'HandoverOffered');
    const state = stateAfter(...second);
    expect([state.closure, state.pastClosures.map((each) => each.review?.cause), state.reopenings.length]).toEqual([null, ['system'], 1]);
    expect(effortSpent(state).tellings).toBe(effortSpent(stateAfter(...WAY.close)).tellings + 1);
  });

  it('where nobody is above the owner, that is recorded', () => {
    const alone = { colleagues: () => [{ staffId: AGENT.staffId, role: 'administrator' as const, isActive: true }] };
    const decided = decide(stateAfter(...WAY.close), COMMANDS.reopen({ offer: { kind: 'none', reason: '本网点只有一人' } }), context(daysLater(5), AGENT, alone));
    expect(decided).toMatchObject({ ok: true, value: [{ type: 'CaseReopened', payload: { cycle: 2, superiorId: null, noSuperiorReason: '本网点只有一人' } }, { type: 'PainNamed', payload: { painId: 'p2' } }] });
  });

  it('an offer that nobody answered gives way to the superior', () => {
    given(...WAY.hear, handoverOffered(), { type: 'CaseEnded', payload: { outcome: 'withdrawn', words: '不用了', channel: 'phone', reason: null, toWhom: null, withWhat: null, teller: null } })
      .at(daysLater(5)).when(COMMANDS.reopen()).thenHappens('CaseReopened', 'PainNamed', 'HandoverTakenBack', 'HandoverOffered');
  });

  it('the second cycle ends by the verdict told with its decision, without another follow-up (I2, S3.5)', () => {
    given(...second).at(daysLater(6)).when(COMMANDS['schedule-follow-up']()).thenRefused('follow-up-over');
    given(...second).at(daysLater(6)).when(COMMANDS['tell-decision']({ verdict: 'settled', customerWords: '这回好了' })).thenHappens('DecisionTold');
    const told = { type: 'DecisionTold' as const, payload: { ...decisionTold().payload, verdict: 'not-settled' as const, customerWords: '还是不行' } };
    given(...second, told).at(daysLater(6)).when(COMMANDS.close()).thenRefused('outcome-mismatch');
    given(...second, { ...told, payload: { ...told.payload, verdict: 'settled' } }).at(daysLater(6)).when(COMMANDS.close()).thenHappens('CaseClosed');
  });

  it('the wait for a final response is counted from the reopening', () => {
    const state = stateAfter(...second);
    const due = openDues(state, { acknowledgeWithinMinutes: 30, finalResponseWithinDays: 15 }, DEFAULT_SAFETY_CLOCK).find((each) => each.what === 'final-response');
    expect(due?.startedAt).toBe(state.reopenings[0]?.recordedAt);
  });

  it('a case withdrawn before its follow-up still has it after the reopening', () => {
    const withdrawn = { type: 'CaseEnded' as const, payload: { outcome: 'withdrawn' as const, words: '不用了', channel: 'phone' as const, reason: null, toWhom: null, withWhat: null, teller: null } };
    given(...WAY.complete, promiseKept(), withdrawn, ...reopenedAndAnswered()).at(daysLater(2)).when(COMMANDS['tell-decision']()).thenHappens('DecisionTold');
    expect(stateAfter(...WAY.complete, promiseKept(), withdrawn, ...reopenedAndAnswered()).followUp.status).toBe('not-set');
  });
});

describe('ends before the full way', () => {
  it('the customer withdraws, and it stays on record that there was a complaint', () => {
    given(...WAY.listen).when(COMMANDS.withdraw()).thenHappens('CaseEnded');
    const state = stateAfter(...WAY.listen, { type: 'CaseEnded', payload: { outcome: 'withdrawn', words: '卡找到了', channel: 'phone', reason: null, toWhom: null, withWhat: null, teller: null } });
    expect([stageOf(state), state.closure?.outcome, state.pains.length]).toEqual(['closed', 'withdrawn', 1]);
  });

  it('what was promised is ended first, and a repair under way too', () => {
    given(...WAY.acknowledge).when(COMMANDS['not-a-complaint']()).thenRefused('promises-open', { opensWith: 'keep-promise' });
    given(...WAY.choose, promiseKept()).when(COMMANDS['pass-on']()).thenRefused('repair-under-way', { opensWith: 'complete-repair' });
    given(...WAY.hear, promiseKept()).when(COMMANDS['pass-on']()).then({
      type: 'CaseEnded', payload: { outcome: 'passed-on', words: '机具属于银联', channel: null, reason: null, toWhom: '银联客服', withWhat: '经过、卡号末四位、日期', teller: 'here' },
    });
  });
});

describe('approvals and amounts (I6, S0.3)', () => {
  it('a repair above the limit is asked for, approved by another, and then offered once', () => {
    given(...WAY.hear).when(COMMANDS['add-repair']({ costMinor: 90_000 })).thenRefused('above-authority', { opensWith: 'ask-approval' });
    given(...WAY.hear).when(COMMANDS['ask-approval']()).thenHappens('ApprovalAsked');
    given(...WAY.hear, approvalAsked()).by(SUPERVISOR).when(COMMANDS.approve()).then(approvalGivenBy(false));
    const approved = [...WAY.hear, approvalAsked(), approvalGiven()];
    given(...approved).when(COMMANDS['add-repair']({ costMinor: 90_000, approvalId: 'a1' })).thenHappens('RepairOffered');
    given(...approved, repairOffered('r1', 'p1', { costMinor: 90_000, approvalId: 'a1' })).when(COMMANDS['choose-repair']()).thenHappens('RepairChosen');
    given(...approved, repairOffered('r1', 'p1', { costMinor: 90_000, approvalId: 'a1' })).when(COMMANDS['add-repair']({ costMinor: 90_000, approvalId: 'a1' })).thenRefused('approval-does-not-cover');
  });

  it('what the pack leaves to a supervisor is approved by name, by somebody who has the role, and covers nothing else of the kind', () => {
    const [byName, asked] = [{ optionId: 'branch-head', costMinor: 0 }, approvalAsked({ amountMinor: 0, optionId: 'branch-head' })];
    given(...WAY.hear, asked).under(GOVERNING_OF_TESTS).by(OTHER_AGENT).when(COMMANDS.approve()).thenRefused('above-role');
    given(...WAY.hear, asked).under(GOVERNING_OF_TESTS).by(SUPERVISOR).when(COMMANDS.approve()).thenHappens('ApprovalGiven');
    const approved = [...WAY.hear, asked, approvalGiven()];
    given(...approved).under(GOVERNING_OF_TESTS).when(COMMANDS['add-repair']({ ...byName, approvalId: 'a1' })).thenHappens('RepairOffered');
    given(...approved, repairOffered('r1', 'p1', { ...byName, approvalId: 'a1' })).under(GOVERNING_OF_TESTS).when(COMMANDS['choose-repair']()).thenHappens('RepairChosen');
    given(...WAY.hear, approvalAsked(), approvalGiven()).under(GOVERNING_OF_TESTS).when(COMMANDS['add-repair']({ ...byName, approvalId: 'a1' })).thenRefused('approval-does-not-cover');
    given(...WAY.hear, repairOffered('r1', 'p1', byName)).under(GOVERNING_OF_TESTS).when(COMMANDS['choose-repair']()).thenRefused('above-role');
  });

  it('an approval by an account that the asker made is flagged', () => {
    const decided = decide(stateAfter(...WAY.hear, approvalAsked()), COMMANDS.approve(), context(hoursLater(1), SUPERVISOR, { shapersOf: () => [AGENT.staffId] }));
    expect(decided).toEqual({ ok: true, value: [approvalGivenBy(true)] });
  });

  it('the limit is not passed in small steps, and goodwill has a limit of its own', () => {
    const most = [...WAY.hear, repairOffered('r1', 'p1', { costMinor: 49_000 }), repairChosen(), painNamed('p2', '又等了一下午'), painHeard('p2')];
    given(...most).when(COMMANDS['add-repair']({ painId: 'p2', costMinor: 2_000 })).thenRefused('above-authority', { facts: { limitMinor: 50_000, amountMinor: 2_000, givenMinor: 49_000 } });
    given(...most).when(COMMANDS['add-repair']({ painId: 'p2', costMinor: 0 })).thenHappens('RepairOffered');
    given(...WAY.hear, repairOffered('r1', 'p1', { costMinor: 49_000 }), repairChosen()).when(COMMANDS['offer-gesture']({ costMinor: 2_000 })).thenHappens('GestureOffered');
  });

  it('requested, offered, accepted and paid are four amounts, none above the one before it', () => {
    const offered = [...WAY.hear, repairOffered('r1', 'p1', { requestedMinor: 30_000, offeredMinor: 20_000, costMinor: 20_000 })];
    given(...offered).when(COMMANDS['choose-repair']({ acceptedMinor: 20_001 })).thenRefused('value-not-valid', { facts: { field: 'acceptedMinor' } });
    given(...offered).when(COMMANDS['choose-repair']({ acceptedMinor: 18_000 })).then({ type: 'RepairChosen', payload: { repairId: 'r1', customerWords: '送过来最好，我走不开', acceptedMinor: 18_000 } });
    const accepted = [...offered, { type: 'RepairChosen' as const, payload: { repairId: 'r1', customerWords: '好', acceptedMinor: 18_000 } }];
    given(...accepted).when(COMMANDS['complete-repair']({ paidMinor: 18_001 })).thenRefused('value-not-valid', { facts: { field: 'paidMinor' } });
    const repair = stateAfter(...accepted, { type: 'RepairCompleted', payload: { repairId: 'r1', result: '已到账', paidMinor: 18_000 } }).repairs[0];
    expect([repair?.requestedMinor, repair?.offeredMinor, repair?.choice?.acceptedMinor, repair?.ending?.paidMinor]).toEqual([30_000, 20_000, 18_000, 18_000]);
    given(...WAY.choose, gestureOffered()).when(COMMANDS['pay-gesture']({ paidMinor: 1_001 })).thenRefused('value-not-valid');
  });
});

describe('who stands around, and how they want to be reached (I8)', () => {
  it('what was said of it at intake is recorded after the registration', () => {
    given().when(registerCase({
      around: {
        representative: { name: '陈小雨', phone: null, authority: 'oral', authorityWords: null }, joint: [{ name: '邻居王姐', phone: null }], isConfidential: true,
        preferences: { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null },
      },
    })).thenHappens('CaseRegistered', 'PainNamed', 'PainNamed', 'JointComplainantAdded', 'RepresentativeNamed', 'ConfidentialityChanged', 'PreferencesNoted');
  });

  it('the follow-up is set at the hour and by the way the person asked for', () => {
    const evening = [...WAY.tell, preferencesNoted()];
    given(...evening).when(COMMANDS['schedule-follow-up']({ dueAt: daysLater(3) })).thenRefused('against-preferences');
    // Registered at nine in the morning in Hangzhou: ten hours later it is seven in the evening.
    given(...evening).when(COMMANDS['schedule-follow-up']({ dueAt: daysLater(3) + 10 * 3_600_000 })).thenHappens('FollowUpScheduled');
    given(...evening).when(COMMANDS['schedule-follow-up']({ dueAt: daysLater(3) + 10 * 3_600_000, channel: 'counter' })).thenRefused('against-preferences');
  });

  it('hours may pass midnight', () => {
    const night = [...WAY.tell, preferencesNoted({ fromMinute: 1_320, toMinute: 120 })];
    given(...night).when(COMMANDS['schedule-follow-up']({ dueAt: daysLater(3) + 16 * 3_600_000 })).thenHappens('FollowUpScheduled');
    given(...night).when(COMMANDS['schedule-follow-up']({ dueAt: daysLater(3) })).thenRefused('against-preferences');
  });

  it('a reason opens a contact against the wish, and a notice the law requires needs none', () => {
    const silent = [...WAY.tell, preferencesNoted({ doNotContact: true })];
    given(...silent).when(COMMANDS['record-contact']({ overBudgetReason: '退款账号有误，须当面核对' })).thenHappens('ContactRecorded');
    given(...silent).when(COMMANDS['record-contact']({ purpose: 'legal-notice' })).thenHappens('ContactRecorded');
    given(...silent).when(COMMANDS['waive-follow-up']()).then(followUpWaived());
  });

  it('a confidential case is hidden from all but its owner, the one it is offered to, and supervisors', () => {
    const state = stateAfter(...WAY.hear, { type: 'ConfidentialityChanged', payload: { isConfidential: true, reason: '投诉对象是同事' } });
    expect([AGENT, OTHER_AGENT, SUPERVISOR].map((actor) => isHiddenFrom(state, actor))).toEqual([false, true, false]);
    const offered = { ...handoverOffered(), payload: { ...handoverOffered().payload, toId: OTHER_AGENT.staffId } };
    expect(isHiddenFrom(stateAfter(...WAY.hear, { type: 'ConfidentialityChanged', payload: { isConfidential: true, reason: '投诉对象是同事' } }, offered), OTHER_AGENT)).toBe(false);
  });
});

describe('undo of a slip (I1)', () => {
  it('takes back the whole of the newest command, and its numbers are not given again', () => {
    const before = [...WAY.listen, painNamed('p2', '又等了一下午')];
    given(...before).at(minutesLater(2)).when(COMMANDS.undo()).then({ type: 'SlipUndone', payload: { fromVersion: 3, toVersion: 3 } });
    given(...before, { type: 'SlipUndone', payload: { fromVersion: 3, toVersion: 3 } }).when(COMMANDS['add-pain']()).thenHappens('PainNamed');
    const state = stateAfter(...before, { type: 'SlipUndone', payload: { fromVersion: 3, toVersion: 3 } });
    expect([state.pains.map((pain) => pain.painId), state.given.p, state.version]).toEqual([['p1'], 2, 4]);
  });

  it('is possible for a minute, once, and never for the registration, a conversation or a paper', () => {
    given(...WAY.hear).at(minutesLater(4) + UNDO_SECONDS * 1_000).when(COMMANDS.undo()).thenHappens('SlipUndone');
    given(...WAY.hear, { type: 'SlipUndone', payload: { fromVersion: 5, toVersion: 5 } }).at(minutesLater(5)).when(COMMANDS.undo()).thenRefused('nothing-to-undo');
    given(registered()).at(minutesLater(0)).when(COMMANDS.undo()).thenRefused('nothing-to-undo');
    const done = recorded(WAY.followUp);
    expect(decide(foldEvents(done), COMMANDS.undo(), context(done.at(-1)?.recordedAt, AGENT))).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('a close by mistake is open again', () => {
    const closed = recorded(WAY.close);
    expect(decide(foldEvents(closed), COMMANDS.undo(), context(closed.at(-1)?.recordedAt, AGENT))).toMatchObject({ ok: true });
  });
});

describe('imported cases (I10)', () => {
  it('open ones wait in Listen until a pain is named', () => {
    const state = stateAfter(registered(), imported());
    expect([stageOf(state), state.imported?.sourceReference]).toEqual(['listen', '20260314-0042']);
    given(registered(), imported()).when(COMMANDS['add-pain']()).thenHappens('PainNamed');
  });

  it('closed ones are history: read-only, and never resolved', () => {
    const state = stateAfter(registered(), imported({ isClosedBefore: true }));
    expect([stageOf(state), state.closure?.outcome]).toEqual(['closed', 'closed-before']);
    for (const command of [COMMANDS['add-note'](), COMMANDS['correct-fact'](), COMMANDS['add-pain'](), COMMANDS['note-preferences']()]) given(registered(), imported({ isClosedBefore: true })).when(command).thenRefused('case-read-only');
  });
});
