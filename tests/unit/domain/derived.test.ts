/** Figures read off a case: effort, contacts, what is due, where it stands in the queue, which option comes first. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, DEFAULT_SAFETY_CLOCK } from '../../../src-main/domain/playbook/governing';
import type { CaseEvent } from '../../../src-main/domain/case/events';
import { firstSentence, sentencesOf } from '../../../src-main/domain/case/sentences';
import { contactTally } from '../../../src-main/domain/contacts/contacts';
import { isWaiting, nextDue, openDues, waitingUntil } from '../../../src-main/domain/deadlines/due';
import { queueGroup } from '../../../src-main/domain/deadlines/queue';
import { effortAccount, effortSpent } from '../../../src-main/domain/effort/effort';
import { areOwnWords } from '../../../src-main/domain/pains/own-words';
import { painStatus } from '../../../src-main/domain/pains/standing';
import { byEffortSpeedCost } from '../../../src-main/domain/repairs/order';
import { ERASED } from '../../../src-main/shared/vocabulary/erased';
import {
  COMMANDS, contactRecorded, daysLater, decisionTold, followUpScheduled, hoursLater, minutesLater, NO_EFFORT, painNamed, painRefused, preferencesNoted, promiseMade, registered, REGISTERED_AT, repairChosen, repairCompleted,
  repairFailed, repairOffered, STORY_EN, STORY_ZH, WAY,
} from '../../support/builders';
import { given, stateAfter } from '../../support/given';

describe('effort (S0.4)', () => {
  it('telling the story once and calling once is where it begins', () => {
    const state = stateAfter(registered({ effortBefore: NO_EFFORT }), painNamed());
    expect(effortSpent(state)).toEqual({ tellings: 1, transfers: 0, waitMinutes: 0, visits: 0, documents: 0, repairMinutes: 0, contactsStarted: 1, channelSwitches: 0 });
  });

  it('adds what was before, every contact, and what repairs that are over asked, also those that failed; their minutes are no waiting', () => {
    const state = stateAfter(
      ...WAY.hear,
      repairOffered('r1', 'p1', { effort: { minutes: 30, visits: 1, documents: 2 } }), repairOffered('r2', 'p1', { effort: { minutes: 99, visits: 9, documents: 9 } }),
      repairChosen('r1'), repairFailed('r1'),
      contactRecorded('k1', { startedBy: 'customer', channel: 'counter', effort: { tellings: 1, transfers: 2, waitMinutes: 15, visits: 1, documents: 0 } }),
    );
    expect(effortSpent(state)).toEqual({ tellings: 3, transfers: 3, waitMinutes: 55, visits: 3, documents: 2, repairMinutes: 30, contactsStarted: 2, channelSwitches: 1 });
    expect(effortAccount(state).repairs).toEqual({ tellings: 0, transfers: 0, waitMinutes: 0, visits: 1, documents: 2 });
  });

  it('adds nothing for a repair that is still under way', () => {
    const state = stateAfter(...WAY.hear, repairOffered('r1', 'p1', { effort: { minutes: 30, visits: 1, documents: 2 } }), repairChosen('r1'));
    expect(effortAccount(state).repairs).toMatchObject({ visits: 0, documents: 0 });
    expect(effortSpent(state).repairMinutes).toBe(0);
  });

  it('counts a change of channel each time the customer is met somewhere else', () => {
    const state = stateAfter(...WAY.choose, contactRecorded('k1', { channel: 'email' }), contactRecorded('k2', { channel: 'email' }), decisionTold());
    expect(effortSpent(state).channelSwitches).toBe(2);
  });

  it('counts no change of channel where the customer is answered by the one that was asked for (I8)', () => {
    const wished = preferencesNoted({ channel: 'letter' });
    expect(effortSpent(stateAfter(...WAY.choose, wished, contactRecorded('k1', { channel: 'letter' }))).channelSwitches).toBe(0);
    expect(effortSpent(stateAfter(...WAY.choose, wished, contactRecorded('k1', { channel: 'email' }))).channelSwitches).toBe(1);
    // A wish that is told later takes nothing back of what was spent before.
    expect(effortSpent(stateAfter(...WAY.choose, contactRecorded('k1', { channel: 'letter' }), wished)).channelSwitches).toBe(1);
  });
});

describe('contacts (S1.5)', () => {
  it('are counted by who started them; the decision is one, the budget counts neither it nor legal notices', () => {
    const state = stateAfter(...WAY.tell, contactRecorded('k1'), contactRecorded('k2', { purpose: 'legal-notice' }), contactRecorded('k3', { startedBy: 'customer' }));
    expect(contactTally(state)).toEqual({ byCustomer: 2, byCompany: 3, followUps: 0, budgetSpent: 1 });
    expect(contactTally(stateAfter(...WAY.followUp)).followUps).toBe(1);
  });
});

describe('what is due (S4.9)', () => {
  const policy = { acknowledgeWithinMinutes: 120, finalResponseWithinDays: 15 };

  it('a fresh complaint waits for its acknowledgement and says how the time came about', () => {
    expect(nextDue(stateAfter(...WAY.listen), policy, DEFAULT_SAFETY_CLOCK)).toEqual({ what: 'acknowledge', dueAt: minutesLater(120), commitmentId: null, startedAt: REGISTERED_AT, allowance: { count: 120, unit: 'minutes' } });
  });

  it('then the earliest promise comes before the final response', () => {
    const dues = openDues(stateAfter(...WAY.acknowledge, promiseMade('m2', hoursLater(2))), policy, DEFAULT_SAFETY_CLOCK);
    expect(dues.map(({ what, dueAt, commitmentId }) => [what, dueAt, commitmentId])).toEqual([['promise', hoursLater(2), 'm2'], ['promise', hoursLater(3), 'm1'], ['final-response', daysLater(15), null]]);
  });

  it('a told decision ends the final response until a repair fails, and the follow-up has its hour', () => {
    expect(openDues(stateAfter(...WAY.promisesEnded, followUpScheduled()), policy, DEFAULT_SAFETY_CLOCK)).toMatchObject([{ what: 'follow-up', dueAt: daysLater(3), allowance: null }]);
    expect(nextDue(stateAfter(...WAY.choose, decisionTold(), repairFailed()), policy, DEFAULT_SAFETY_CLOCK)?.what).toBe('promise');
    expect(openDues(stateAfter(...WAY.choose, decisionTold(), repairFailed()), policy, DEFAULT_SAFETY_CLOCK).map((due) => due.what)).toEqual(['promise', 'final-response']);
  });

  it('nothing is due once the follow-up is over, nor in a closed case', () => {
    expect(nextDue(stateAfter(...WAY.followUp), policy, DEFAULT_SAFETY_CLOCK)).toBeNull();
    expect(nextDue(stateAfter(...WAY.close, promiseMade()), policy, DEFAULT_SAFETY_CLOCK)).toBeNull();
  });

  it('a case waits while its repairs are on their way with a known hour', () => {
    const state = stateAfter(...WAY.choose, decisionTold());
    expect(waitingUntil(state)).toBe(hoursLater(6));
    expect([isWaiting(state, hoursLater(6) - 1), isWaiting(state, hoursLater(6))]).toEqual([true, false]);
  });

  it('the earliest of several repairs ends the waiting, an unknown hour allows none', () => {
    const two = [registered(), painNamed('p1'), painNamed('p2', '又跑了一趟'), ...WAY.hear.slice(2), { type: 'PainHeard' as const, payload: { painId: 'p2', ownWords: '来回奔波，确实耽误您的正事。' } }];
    const on = (readyAt: number | null) => stateAfter(...two, repairOffered('r1', 'p1', { readyAt: hoursLater(9) }), repairOffered('r2', 'p2', { readyAt }), repairChosen('r1'), repairChosen('r2'), decisionTold());
    expect([waitingUntil(on(hoursLater(7))), waitingUntil(on(null))]).toEqual([hoursLater(7), null]);
  });

  it('there is work while the decision is untold, and after the follow-up was agreed only its hour counts', () => {
    expect(waitingUntil(stateAfter(...WAY.choose))).toBeNull();
    expect(waitingUntil(stateAfter(...WAY.promisesEnded))).toBeNull();
    expect(waitingUntil(stateAfter(...WAY.promisesEnded, followUpScheduled()))).toBe(daysLater(3));
    expect(waitingUntil(stateAfter(...WAY.followUp))).toBeNull();
  });
});

describe('the queue', () => {
  const now = hoursLater(1);
  const endOfToday = hoursLater(15);
  const group = (stage: Parameters<typeof queueGroup>[0]['stage'], dueAt: number | null, waitingUntilAt: number | null = null) => queueGroup({ stage, dueAt, waitingUntil: waitingUntilAt }, now, endOfToday);

  it('somebody who waits to be heard comes now', () => {
    expect([group('acknowledge', daysLater(9)), group('empathize', null)]).toEqual(['now', 'now']);
  });

  it('so does what is late or due within the hour', () => {
    expect([group('act', hoursLater(0)), group('follow-up', hoursLater(2), daysLater(1)), group('act', hoursLater(2) + 1, daysLater(1))]).toEqual(['now', 'now', 'today']);
  });

  it('today has what is due before its end and what can be done at once', () => {
    expect([group('act', endOfToday - 1, daysLater(1)), group('act', daysLater(9)), group('follow-up', null)]).toEqual(['today', 'today', 'today']);
  });

  it('the rest waits, until its hour has come; a closed case is nowhere', () => {
    expect([group('act', endOfToday, daysLater(1)), group('act', daysLater(2), now), group('closed', null)]).toEqual(['waiting', 'today', null]);
  });
});

describe('options', () => {
  it('come by the effort they spare, then by speed, then by cost (S0.5)', () => {
    const state = stateAfter(
      ...WAY.hear,
      repairOffered('r1', 'p1', { effort: { minutes: 0, visits: 1, documents: 0 }, costMinor: 0 }),
      repairOffered('r2', 'p1', { readyAt: null, costMinor: 100 }),
      repairOffered('r3', 'p1', { readyAt: hoursLater(9), costMinor: 900 }),
      repairOffered('r4', 'p1', { readyAt: hoursLater(9), costMinor: 300 }),
      repairOffered('r5', 'p1', { readyAt: hoursLater(2), costMinor: 5_000 }),
    );
    expect(byEffortSpeedCost(state.repairs, DEFAULT_RULES.effort).map((repair) => repair.repairId)).toEqual(['r5', 'r4', 'r3', 'r2', 'r1']);
  });
});

describe('how a pain stands', () => {
  it('has one word', () => {
    const statusAfter = (...events: readonly CaseEvent[]) => {
      const state = stateAfter(...events);
      return state.pains.map((pain) => painStatus(state, pain));
    };
    expect([statusAfter(...WAY.offer), statusAfter(...WAY.choose), statusAfter(...WAY.choose, repairCompleted()), statusAfter(...WAY.hear, painRefused()), statusAfter(...WAY.choose, repairFailed())].flat())
      .toEqual(['open', 'under-way', 'settled', 'answered', 'open']);
  });
});

describe('own words (I5)', () => {
  it('are not the words of the customer, however they are spaced, cased or marked', () => {
    for (const copied of ['机器把我的卡吞了', '机器把我的卡，吞了！', 'ＮＯＢＯＤＹ told me', 'nobody  TOLD me it was late.']) expect(areOwnWords(copied, [STORY_ZH, STORY_EN])).toBe(false);
  });

  it('are more than one character or mark', () => {
    for (const empty of ['嗯', '……', '!', 'k']) expect(areOwnWords(empty, [])).toBe(false);
  });

  it('may take up a word of the story inside a sentence of their own', () => {
    for (const own of ['辛苦', '卡被吞了又一直打不通，换谁都着急', 'Ringing three times and starting over each time is exhausting']) expect(areOwnWords(own, [STORY_ZH, STORY_EN])).toBe(true);
  });

  it('are not compared with what was erased', () => {
    expect(areOwnWords('erased', [ERASED])).toBe(true);
  });
});

describe('sentences of a story', () => {
  it('are cut at the marks of both languages, and amounts stay whole', () => {
    expect(sentencesOf(STORY_EN)[1]).toBe('I paid 25.50 for express');
    expect(sentencesOf('卡被吞了！\n\n等了很久。 没人管？')).toEqual(['卡被吞了', '等了很久', '没人管']);
  });

  it('make the title: the first one, at most 120 characters, never half of one', () => {
    expect(firstSentence(STORY_ZH)).toBe('早上七点在你们门口取款，机器把我的卡吞了，电话打了四十分钟没人接');
    expect(firstSentence('𠮷'.repeat(130))).toBe('𠮷'.repeat(120));
    expect(firstSentence('？？？')).toBe('？？？');
  });

  it('cannot be marked once the story is erased', () => {
    given(registered({ story: ERASED }), painNamed()).when(COMMANDS['mark-title']({ sentence: 'erased' })).thenRefused('sentence-not-in-story');
  });
});
