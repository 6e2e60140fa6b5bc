/** The way of one complaint as it should go, step by step: what each command leaves in the record (S4.3). */
import { describe, expect, it } from 'vitest';
import { evolve } from '../../../src-main/domain/case/evolve';
import { suggestedOutcome } from '../../../src-main/domain/closing/closing';
import { currentDecision, milestones, stageOf } from '../../../src-main/domain/case/stage';
import type { CaseState } from '../../../src-main/domain/case/state';
import {
  commandIdOf, acknowledged, ADMINISTRATOR, AGENT, caseClosed, COMMANDS, contactRecorded, daysLater, decisionTold, followUpCompleted, followUpScheduled, followUpWaived, gestureOffered, hoursLater, minutesLater,
  NO_EFFORT, painHeard, painNamed, painRefused, paperRequested, promiseKept, promiseMade, registerCase, registered, registerEnglishCase, repairChosen, repairCompleted, repairFailed,
  repairOffered, SUPERVISOR, WAY,
} from '../../support/builders';
import { given, stateAfter } from '../../support/given';

describe('listen', () => {
  it('the story comes first, each pain gets its number, and who registers owns the case (I7)', () => {
    given().when(registerCase()).then(registered(), painNamed('p1', '电话打了四十分钟没人接'), { type: 'PainNamed', payload: { painId: 'p2', kind: 'dignity', words: '还说是我自己按错了' } });
  });

  it('a customer who gives no name is registered all the same (S1.4)', () => {
    given().by(SUPERVISOR).when(registerEnglishCase()).thenHappens('CaseRegistered', 'PainNamed');
    const state = stateAfter(registered({ isNamed: false, complainantName: null, complainantPhone: null }), painNamed());
    expect([state.isNamed, state.facts.complainantName]).toEqual([false, null]);
  });

  it('product and wish can be asked and not given', () => {
    given().when(registerCase({ product: null, desiredRemedy: null, pains: [{ kind: 'time', words: '电话打了四十分钟没人接' }] })).then(registered({ product: null, desiredRemedy: null }), painNamed());
  });

  it('nothing leaves Listen without a pain (S0.1)', () => {
    given().when(registerCase({ pains: [] })).thenRefused('value-not-valid', { facts: { field: 'pains' } });
  });

  it('another sentence of the story becomes the title, and the story stays', () => {
    given(...WAY.listen).when(COMMANDS['mark-title']()).then({ type: 'TitleMarked', payload: { sentence: '机器把我的卡吞了' } });
    const state = stateAfter(...WAY.listen, { type: 'TitleMarked', payload: { sentence: '机器把我的卡吞了' } });
    expect([state.title, state.story]).toEqual(['机器把我的卡吞了', registered().payload.story]);
  });

  it('harm is contained at any stage until the case is closed', () => {
    for (const events of [WAY.listen, WAY.hear, WAY.choose, WAY.followUp]) given(...events).when(COMMANDS['contain-harm']()).thenHappens('HarmContained');
    given(...WAY.close).when(COMMANDS['contain-harm']()).thenRefused('case-closed');
  });
});

describe('acknowledge and empathize', () => {
  it('the acknowledgement promises the next step with a time (S0.2)', () => {
    given(...WAY.listen).when(COMMANDS.acknowledge()).then(...acknowledged());
  });

  it('a promise made earlier keeps its number', () => {
    given(...WAY.listen, promiseMade('m1')).when(COMMANDS.acknowledge()).then(
      { type: 'CaseAcknowledged', payload: { channel: 'phone' } },
      { type: 'PromiseMade', payload: { commitmentId: 'm2', what: '中午前回电说明卡在哪里', dueAt: hoursLater(3), isNextStep: true } },
    );
  });

  it('a pain is heard in the own words of the agent (I5)', () => {
    given(...WAY.acknowledge).when(COMMANDS['hear-pain']()).then(painHeard());
  });

  it('neither the story nor the words of that pain count as own, even when they differ', () => {
    const events = [registered(), painNamed('p1', '保安不让我进门'), ...acknowledged()];
    given(...events).when(COMMANDS['hear-pain']({ ownWords: '保安不让我进门' })).thenRefused('words-not-own');
    given(...events).when(COMMANDS['hear-pain']({ ownWords: '最后是跟邻居借的钱' })).thenRefused('words-not-own');
  });

  it('a pain named late takes the case back to empathize and the decision with it', () => {
    const state = stateAfter(...WAY.tell, painNamed('p2', '还要再跑一趟'));
    expect([stageOf(state), currentDecision(state)]).toEqual(['empathize', null]);
    given(...WAY.tell).when(COMMANDS['add-pain']()).then({ type: 'PainNamed', payload: { painId: 'p2', kind: 'money', words: '跟邻居借钱还付了打车费' } });
  });
});

describe('act', () => {
  it('options are offered, the customer chooses, and the completed repair settles its pain (S0.3, S4.6)', () => {
    given(...WAY.hear).when(COMMANDS['add-repair']()).then(repairOffered());
    given(...WAY.offer).when(COMMANDS['choose-repair']()).then(repairChosen());
    given(...WAY.choose).when(COMMANDS['complete-repair']()).then(repairCompleted());
    expect(stateAfter(...WAY.complete).pains[0]?.settledByRepairId).toBe('r1');
  });

  it('the limit itself may be decided alone, and a person without a limit may decide more (I6)', () => {
    given(...WAY.hear).by(AGENT).when(COMMANDS['add-repair']({ costMinor: 50_000 })).thenHappens('RepairOffered');
    given(...WAY.hear).by(ADMINISTRATOR).when(COMMANDS['add-repair']({ costMinor: 9_000_000_000 })).thenHappens('RepairOffered');
    given(...WAY.hear, repairOffered('r1', 'p1', { costMinor: 60_000 })).by(AGENT).when(COMMANDS['choose-repair']()).thenRefused('above-authority');
    given(...WAY.hear, repairOffered('r1', 'p1', { costMinor: 0, offeredMinor: 60_000 })).by(AGENT).when(COMMANDS['choose-repair']()).thenRefused('above-authority');
    // Money that was offered at no cost counts all the same: not past the limit in two steps.
    given(...WAY.hear, painNamed('p2', '态度很差'), painHeard('p2'), repairOffered('r1', 'p1', { costMinor: 0, offeredMinor: 30_000 }), repairChosen('r1')).by(AGENT).when(COMMANDS['add-repair']({ painId: 'p2', costMinor: 30_000 })).thenRefused('above-authority', { facts: { givenMinor: 30_000, amountMinor: 30_000, limitMinor: 50_000 } });
  });

  it('a failed repair opens its pain again, and another option can be chosen', () => {
    const failed = [...WAY.choose, decisionTold(), repairFailed()];
    expect([stageOf(stateAfter(...failed)), currentDecision(stateAfter(...failed))]).toEqual(['act', null]);
    given(...failed).when(COMMANDS['add-repair']()).then(repairOffered('r2'));
    given(...failed, repairOffered('r2')).when(COMMANDS['choose-repair']({ repairId: 'r2' })).then(repairChosen('r2'));
    given(...failed, repairOffered('r2'), repairChosen('r2')).when(COMMANDS['tell-decision']()).then(decisionTold());
  });

  it('a refused pain takes no repair, not even an option offered before', () => {
    given(...WAY.offer).when(COMMANDS['refuse-pain']()).then(painRefused());
    given(...WAY.offer, painRefused()).when(COMMANDS['choose-repair']()).thenRefused('pain-answered');
    given(...WAY.offer, painRefused()).when(COMMANDS['add-repair']()).thenRefused('pain-answered');
    given(...WAY.choose).when(COMMANDS['refuse-pain']()).thenRefused('repair-under-way');
    given(...WAY.complete).when(COMMANDS['refuse-pain']()).thenRefused('pain-settled');
  });

  it('a settled pain takes no second repair, not even an option offered before', () => {
    given(...WAY.offer, repairOffered('r2'), repairChosen(), repairCompleted()).when(COMMANDS['choose-repair']({ repairId: 'r2' })).thenRefused('pain-settled');
  });

  it('a pain named meanwhile is heard before any repair goes on (I5)', () => {
    const late = painNamed('p2', '还要再跑一趟');
    for (const command of [COMMANDS['complete-repair'](), COMMANDS['fail-repair']()]) given(...WAY.choose, late).when(command).thenRefused('pains-unheard', { facts: { left: 1 } });
    given(...WAY.offer, late).when(COMMANDS['choose-repair']()).thenRefused('pains-unheard', { opensWith: 'hear-pain' });
  });

  it('a gesture comes once every pain has its answer, and settles none (I3, S0.3)', () => {
    given(...WAY.choose).when(COMMANDS['offer-gesture']()).then(gestureOffered());
    given(...WAY.hear, painRefused()).when(COMMANDS['offer-gesture']()).then(gestureOffered());
    given(...WAY.choose).when(COMMANDS['offer-gesture']({ costMinor: 50_001 })).thenRefused('above-authority');
    given(...WAY.choose, gestureOffered(), gestureOffered('g2')).when(COMMANDS.close()).thenRefused('pains-unsettled');
  });

  it('the decision is told once every pain has its answer under way', () => {
    given(...WAY.choose).when(COMMANDS['tell-decision']()).then(decisionTold());
    given(...WAY.listen).when(COMMANDS['tell-decision']()).thenRefused('pains-unanswered', { opensWith: 'acknowledge' });
  });
});

describe('promises', () => {
  it('a promise is kept up to its time, broken after it, and moved only before (S0.2)', () => {
    given(...WAY.acknowledge).at(hoursLater(3)).when(COMMANDS['keep-promise']()).then(promiseKept());
    given(...WAY.acknowledge).at(hoursLater(4)).when(COMMANDS['break-promise']()).thenHappens('PromiseBroken');
    given(...WAY.acknowledge).at(hoursLater(2)).when(COMMANDS['renegotiate-promise']()).thenHappens('PromiseRenegotiated');
    given(...WAY.acknowledge).at(hoursLater(4)).when(COMMANDS['renegotiate-promise']()).thenRefused('promise-overdue');
    given(...WAY.acknowledge).at(hoursLater(2)).when(COMMANDS['renegotiate-promise']({ dueAt: hoursLater(2) })).thenRefused('due-in-past');
    given(...WAY.acknowledge).when(COMMANDS.promise({ dueAt: hoursLater(1) })).thenRefused('due-in-past');
  });

  it('the new time holds, and the old one is not forgotten', () => {
    const moved = stateAfter(...WAY.acknowledge, { type: 'PromiseRenegotiated', payload: { commitmentId: 'm1', dueAt: hoursLater(9), reason: '客户要求' } });
    expect(moved.commitments[0]).toMatchObject({ dueAt: hoursLater(9), renegotiations: [{ fromDueAt: hoursLater(3), toDueAt: hoursLater(9), reason: '客户要求' }] });
  });
});

describe('contacts', () => {
  const spent = [...WAY.hear, contactRecorded('k1'), contactRecorded('k2'), contactRecorded('k3')];

  it('a contact happens now unless said otherwise, and may have happened earlier (I10)', () => {
    given(...WAY.hear).when(COMMANDS['record-contact']()).then(contactRecorded('k1', { happenedAt: hoursLater(1) }));
    given(...WAY.hear).when(COMMANDS['record-contact']({ happenedAt: minutesLater(-30) })).then(contactRecorded('k1', { happenedAt: minutesLater(-30) }));
  });

  it('beyond the budget the reason is recorded with the contact (I8)', () => {
    given(...spent).by(SUPERVISOR).when(COMMANDS['record-contact']({ overBudgetReason: '客户要求每天告知' })).then(contactRecorded('k4', { overBudgetReason: '客户要求每天告知' }));
  });

  it('what the customer starts and what the law requires uses no budget', () => {
    given(...spent).when(COMMANDS['record-contact']({ startedBy: 'customer' })).thenHappens('ContactRecorded');
    given(...spent).when(COMMANDS['record-contact']({ purpose: 'legal-notice' })).thenHappens('ContactRecorded');
  });

  it('a reason given within the budget is not kept, so that it counts nothing', () => {
    given(...WAY.hear).when(COMMANDS['record-contact']({ overBudgetReason: '多余的说明' })).then(contactRecorded('k1', { overBudgetReason: null, effort: NO_EFFORT }));
  });
});

describe('follow up once', () => {
  it('the time can be moved while no conversation took place: it stays the same follow-up (I2)', () => {
    given(...WAY.tell).when(COMMANDS['schedule-follow-up']()).then(followUpScheduled());
    given(...WAY.tell, followUpScheduled()).when(COMMANDS['schedule-follow-up']({ dueAt: daysLater(5) })).then(followUpScheduled(daysLater(5)));
    given(...WAY.tell).when(COMMANDS['schedule-follow-up']({ dueAt: hoursLater(1) })).thenRefused('due-in-past');
    given(...WAY.acknowledge).when(COMMANDS['schedule-follow-up']()).thenRefused('pains-unheard');
  });

  it('it ends with the verdict of the customer (S3.5)', () => {
    given(...WAY.tell, followUpScheduled()).when(COMMANDS['complete-follow-up']()).then(followUpCompleted());
    expect(stateAfter(...WAY.followUp).followUp).toMatchObject({ status: 'done', conversation: { verdict: 'settled' } });
  });

  it('the third try without an answer ends it, and there is no fourth (S1.1)', () => {
    const tried = (attempt: number) => ({ type: 'FollowUpAttempted' as const, payload: { attempt, note: '响铃无人接听' } });
    const ready = [...WAY.tell, followUpScheduled()];
    given(...ready).at(daysLater(3)).when(COMMANDS['attempt-follow-up']()).then(tried(1));
    given(...ready, tried(1), tried(2)).at(daysLater(4)).when(COMMANDS['attempt-follow-up']()).then(tried(3), { type: 'FollowUpUnreached', payload: { attempts: 3 } });
    const over = [...ready, tried(1), tried(2), tried(3), { type: 'FollowUpUnreached' as const, payload: { attempts: 3 } }];
    given(...over).at(daysLater(5)).when(COMMANDS['attempt-follow-up']()).thenRefused('follow-up-over');
    given(...over).when(COMMANDS['waive-follow-up']()).thenRefused('follow-up-over');
  });

  it('a customer who does not want it is left in peace, from the acknowledgement on (S1.5)', () => {
    given(...WAY.acknowledge).when(COMMANDS['waive-follow-up']()).then(followUpWaived());
    given(...WAY.listen).when(COMMANDS['waive-follow-up']()).thenRefused('not-acknowledged');
    given(...WAY.tell, followUpWaived()).when(COMMANDS['schedule-follow-up']()).thenRefused('follow-up-over', { facts: { status: 'waived' } });
  });

  it('it waits for the decision when every pain is at rest', () => {
    given(...WAY.complete, followUpScheduled()).when(COMMANDS['attempt-follow-up']()).thenRefused('act-not-finished', { facts: { left: 0 }, opensWith: 'tell-decision' });
  });
});

describe('close', () => {
  it('the whole way ends with outcome, cause and lesson', () => {
    given(...WAY.followUp).when(COMMANDS.close()).then(caseClosed());
  });

  it('names what is missing in the order of the way (I4)', () => {
    const reasons = [WAY.listen, WAY.acknowledge, WAY.hear, WAY.complete, WAY.tell, WAY.promisesEnded];
    const codes = ['not-acknowledged', 'pains-unheard', 'pains-unsettled', 'decision-not-told', 'promises-open', 'follow-up-open'] as const;
    reasons.forEach((events, index) => { given(...events).when(COMMANDS.close()).thenRefused(codes[index] ?? 'case-closed'); });
  });

  it('an outcome says what became of the pains', () => {
    const refused = [...WAY.hear, painRefused(), decisionTold(), promiseKept(), followUpWaived()];
    given(...refused).when(COMMANDS.close({ outcome: 'not-agreed' })).thenHappens('CaseClosed');
    given(...refused).when(COMMANDS.close({ outcome: 'agreed-in-part' })).thenRefused('outcome-mismatch');
    given(...WAY.followUp).when(COMMANDS.close({ outcome: 'not-agreed' })).thenRefused('outcome-mismatch');
    given(...WAY.followUp).when(COMMANDS.close({ outcome: 'agreed-in-part' })).thenRefused('outcome-mismatch');
  });

  it('nothing is resolved against the verdict of the customer (S3.5)', () => {
    const told = (verdict: 'partly' | 'not-settled') => [...WAY.followUp.slice(0, -1), { ...followUpCompleted(), payload: { verdict, customerWords: '钱回来了，可我还是生气' } }];
    for (const verdict of ['partly', 'not-settled'] as const) {
      given(...told(verdict)).when(COMMANDS.close({ outcome: 'resolved' })).thenRefused('outcome-mismatch');
      given(...told(verdict)).when(COMMANDS.close({ outcome: 'agreed-in-part' })).thenHappens('CaseClosed');
    }
    given(...told('partly')).when(COMMANDS.close({ outcome: 'not-agreed' })).thenRefused('outcome-mismatch');
    given(...told('not-settled')).when(COMMANDS.close({ outcome: 'not-agreed' })).thenHappens('CaseClosed');
    expect(suggestedOutcome(stateAfter(...told('not-settled')))).toBeNull();
    expect(suggestedOutcome(stateAfter(...WAY.followUp))).toBe('resolved');
  });

  it('a broken promise does not keep a case open, an overdue one does until it is called broken', () => {
    const late = [...WAY.tell, followUpWaived()];
    given(...late).at(hoursLater(4)).when(COMMANDS.close()).thenRefused('promises-open', { facts: { left: 1 }, opensWith: 'break-promise' });
    given(...late, { type: 'PromiseBroken', payload: { commitmentId: 'm1', reason: '回电晚了两小时，已致歉' } }).at(hoursLater(4)).when(COMMANDS.close()).thenHappens('CaseClosed');
  });

  it('a closed case takes corrections and papers, and nothing else', () => {
    given(...WAY.close).when(COMMANDS['correct-fact']()).then({ type: 'FactCorrected', payload: { fact: 'product', value: '信用卡', reason: '客户更正：是信用卡' } });
    given(...WAY.close).when(COMMANDS['request-paper']()).then(paperRequested());
    for (const command of [COMMANDS.acknowledge(), COMMANDS.promise(), COMMANDS['record-contact'](), COMMANDS['schedule-follow-up'](), COMMANDS['offer-gesture'](), COMMANDS['keep-promise'](), COMMANDS['mark-title']()]) {
      given(...WAY.close).when(command).thenRefused('case-closed');
    }
  });
});

describe('corrections (I1)', () => {
  const corrected = (fact: 'channel' | 'complainantName' | 'product', value: string): CaseState => stateAfter(...WAY.listen, { type: 'FactCorrected', payload: { fact, value, reason: '登记有误' } });

  it('the new value holds and the old one stays beside it', () => {
    const state = corrected('product', '信用卡');
    expect([state.facts.product, state.corrections[0]]).toMatchObject(['信用卡', { from: '借记卡', to: '信用卡', reason: '登记有误' }]);
  });

  it('a channel is corrected to a channel', () => {
    expect(corrected('channel', 'counter').facts.channel).toBe('counter');
    given(...WAY.listen).when(COMMANDS['correct-fact']({ fact: 'channel', value: '传真' })).thenRefused('value-not-valid', { facts: { field: 'value' } });
  });

  it('somebody who gives a name later is named from then on', () => {
    const state = stateAfter(registered({ isNamed: false, complainantName: null }), painNamed(), { type: 'FactCorrected', payload: { fact: 'complainantName', value: '陈玉兰', reason: '客户后来告知' } });
    expect([state.isNamed, state.facts.complainantName]).toEqual([true, '陈玉兰']);
  });
});

describe('the stage', () => {
  it('follows the way (S4.3)', () => {
    expect(Object.values(WAY).map((events) => stageOf(stateAfter(...events)))).toEqual(['acknowledge', 'empathize', 'act', 'act', 'act', 'act', 'follow-up', 'follow-up', 'follow-up', 'closed']);
  });

  it('tells when each step was done, and takes it back when a pain is named late', () => {
    expect(milestones(stateAfter(...WAY.close))).toEqual({ acknowledgedAt: minutesLater(2), heardAt: minutesLater(4), actedAt: minutesLater(8), closedAt: minutesLater(12) });
    expect(milestones(stateAfter(...WAY.tell, painNamed('p2', '还要再跑一趟')))).toMatchObject({ acknowledgedAt: minutesLater(2), heardAt: null, actedAt: null });
  });
});

describe('the fold', () => {
  it('knows no case without a registration and no second one: those would be bugs', () => {
    const stamp = { version: 1, actorId: AGENT.staffId, recordedAt: minutesLater(0), commandId: commandIdOf(0) };
    expect(() => evolve(null, { ...painNamed(), ...stamp })).toThrow('PainNamed');
    expect(() => evolve(stateAfter(...WAY.listen), { ...registered(), ...stamp })).toThrow('once');
  });
});
