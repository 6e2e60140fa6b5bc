/** Realistic pieces of complaints to build tests from: people, stories, commands and events, in Chinese and English. Every value can be overridden. */
import type { Actor, CaseCommand, DecisionContext, HouseFacts, RegisterCase } from '../../src-main/domain/case/commands';
import type { CaseEvent, CaseEventPayloads, RecordedCaseEvent } from '../../src-main/domain/case/events';
import { WITHOUT_PACK, type Governing } from '../../src-main/domain/playbook/governing';
import type { CommandOf, CommandPayloads } from '../../src-main/domain/case/rule';
import type { EffortAsked, EffortSpent } from '../../src-main/shared/contract/parts';
import { caseId, commandId, paperId, personId, staffId } from '../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../src-main/shared/vocabulary/time';

/** Monday 23 November 2026, nine in the morning in Hangzhou: when every built case was registered. */
export const REGISTERED_AT: Instant = Date.UTC(2026, 10, 23, 1, 0, 0);
/** So many minutes after the registration. */
export const minutesLater = (minutes: number): Instant => REGISTERED_AT + minutes * MINUTE_MS;
/** So many hours after the registration. */
export const hoursLater = (hours: number): Instant => REGISTERED_AT + hours * HOUR_MS;
/** So many days after the registration. */
export const daysLater = (days: number): Instant => REGISTERED_AT + days * DAY_MS;

/** Decides alone up to 500.00. */
export const AGENT: Actor = { staffId: staffId('01935700-0000-7000-8000-0000000000a1'), name: '周敏', role: 'agent', authorityMinor: 50_000 };
/** Decides alone up to 5,000.00. */
export const SUPERVISOR: Actor = { staffId: staffId('01935700-0000-7000-8000-0000000000a2'), name: 'Helen Ward', role: 'supervisor', authorityMinor: 500_000 };
/** Decides alone without a limit. */
export const ADMINISTRATOR: Actor = { staffId: staffId('01935700-0000-7000-8000-0000000000a3'), name: '沈国强', role: 'administrator', authorityMinor: null };

/** Works elsewhere in the house: neither owns the built case nor is on the list of colleagues. */
export const OTHER_AGENT: Actor = { staffId: staffId('01935700-0000-7000-8000-0000000000a4'), name: '林珊', role: 'agent', authorityMinor: 50_000 };

/** The id of every built case. */
export const CASE_ID = caseId('01935700-0000-7000-8000-0000000000c1');
/** The person behind every built case. */
export const PERSON_ID = personId('01935700-0000-7000-8000-0000000000b1');
/** The nth paper of a case. */
export const paperIdOf = (ordinal: number) => paperId(`01935700-0000-7000-8000-${String(ordinal).padStart(12, '0')}`);

/** What decides besides state and command. */
export const context = (now: Instant = hoursLater(1), actor: Actor = AGENT, house: Partial<HouseFacts> = {}, governing: Governing = WITHOUT_PACK): DecisionContext =>
  ({ now, actor, commandId: commandId('01935700-0000-7000-8000-0000000000d1'), house: { ...HOUSE, ...house }, governing });

/** Everybody built here works at the desk; nobody made anybody's account; the branch lives on Hangzhou time. */
export const HOUSE: HouseFacts = {
  colleagues: () => [AGENT, SUPERVISOR, ADMINISTRATOR].map(({ staffId: id, role }) => ({ staffId: id, role, isActive: true })),
  shapersOf: () => [],
  contactsElsewhere: () => 0,
  minuteOfDay: (at) => Math.floor((((at + 8 * HOUR_MS) % DAY_MS) + DAY_MS) % DAY_MS / MINUTE_MS),
};

/** No trouble before the call. */
export const NO_EFFORT: EffortSpent = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };
/** A repair that asks nothing of the customer. */
export const NO_EFFORT_ASKED: EffortAsked = { minutes: 0, visits: 0, documents: 0 };

/** A card kept by the machine on the way to the hospital. */
export const STORY_ZH = '早上七点在你们门口取款，机器把我的卡吞了，电话打了四十分钟没人接。我母亲当天要交住院押金，最后是跟邻居借的钱。柜台的小伙子还说是我自己按错了。';
/** A parcel with a wedding dress that came too late. */
export const STORY_EN = 'The dress was due on Thursday and came on Monday, two days after the wedding. I paid 25.50 for express. Nobody told me it was late until I rang three times, and each time I had to start from the beginning.';

/** The payload of a registration in Chinese, with two pains. */
export const registration = (change: Partial<RegisterCase['payload']> = {}): RegisterCase['payload'] => ({
  story: STORY_ZH,
  pains: [{ kind: 'time', words: '电话打了四十分钟没人接' }, { kind: 'dignity', words: '还说是我自己按错了' }],
  desiredRemedy: '今天把卡还给我，并有人道歉',
  channel: 'phone',
  product: '借记卡',
  journeyStep: '自助取款',
  language: 'zh-CN',
  effortBefore: { tellings: 1, transfers: 1, waitMinutes: 40, visits: 1, documents: 0 },
  around: null,
  ...change,
});

/** The command that registers; a null complainant did not want to be named. */
export const registerCase = (change: Partial<RegisterCase['payload']> = {}, complainant: RegisterCase['complainant'] = { name: '陈玉兰', phone: '13905710000', address: null }): RegisterCase => ({
  name: 'register', payload: registration(change), caseId: CASE_ID, reference: '0571-03-02-261123-0007', personId: PERSON_ID, complainant,
});

/** The same in English, with one pain and nobody named. */
export const registerEnglishCase = (): RegisterCase => registerCase({
  story: STORY_EN, pains: [{ kind: 'information', words: 'Nobody told me it was late' }], desiredRemedy: 'The express fee back',
  channel: 'email', product: 'Express parcel', journeyStep: null, language: 'en', effortBefore: { ...NO_EFFORT, tellings: 3 },
}, null);

type Built<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Change<T extends CaseEvent['type']> = Partial<CaseEventPayloads[T]>;

/** The registration as it happened, without its pains. */
export const registered = (change: Change<'CaseRegistered'> = {}): Built<'CaseRegistered'> => ({
  type: 'CaseRegistered',
  payload: {
    reference: '0571-03-02-261123-0007', personId: PERSON_ID, ownerId: AGENT.staffId, story: STORY_ZH, title: '早上七点在你们门口取款，机器把我的卡吞了，电话打了四十分钟没人接',
    language: 'zh-CN', channel: 'phone', product: '借记卡', journeyStep: '自助取款', desiredRemedy: '今天把卡还给我，并有人道歉',
    effortBefore: { tellings: 1, transfers: 1, waitMinutes: 40, visits: 1, documents: 0 },
    isNamed: true, complainantName: '陈玉兰', complainantPhone: '13905710000', complainantAddress: null, ...change,
  },
});
/** One pain named. */
export const painNamed = (painId = 'p1', words = '电话打了四十分钟没人接'): Built<'PainNamed'> => ({ type: 'PainNamed', payload: { painId, kind: 'time', words } });
/** Acknowledged with the next step promised by noon. */
export const acknowledged = (dueAt: Instant = hoursLater(3)): readonly CaseEvent[] => [
  { type: 'CaseAcknowledged', payload: { channel: 'phone' } },
  { type: 'PromiseMade', payload: { commitmentId: 'm1', what: '中午前回电说明卡在哪里', dueAt, isNextStep: true } },
];
/** One pain heard. */
export const painHeard = (painId = 'p1'): Built<'PainHeard'> => ({ type: 'PainHeard', payload: { painId, ownWords: '您在最着急的时候一直联系不上人，换了谁都会心慌。' } });
/** One repair offered, a new card by courier for 22.00 unless said otherwise. */
export const repairOffered = (repairId = 'r1', painId = 'p1', change: Change<'RepairOffered'> = {}): Built<'RepairOffered'> => ({
  type: 'RepairOffered', payload: { repairId, painId, what: '专人今天下午送新卡上门', effort: NO_EFFORT_ASKED, costMinor: 2_200, readyAt: hoursLater(6), requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null, ...change },
});
/** One repair chosen. */
export const repairChosen = (repairId = 'r1'): Built<'RepairChosen'> => ({ type: 'RepairChosen', payload: { repairId, customerWords: '送过来最好，我走不开', acceptedMinor: null } });
/** One repair completed. */
export const repairCompleted = (repairId = 'r1'): Built<'RepairCompleted'> => ({ type: 'RepairCompleted', payload: { repairId, result: '新卡已送到本人手中', paidMinor: null } });
/** One repair failed. */
export const repairFailed = (repairId = 'r1'): Built<'RepairFailed'> => ({ type: 'RepairFailed', payload: { repairId, reason: '地址写错，送卡人没找到' } });
/** One pain refused. */
export const painRefused = (painId = 'p1'): Built<'PainRefused'> => ({ type: 'PainRefused', payload: { painId, reason: '监控显示机器按规程吞卡，已向客户说明', channel: 'phone' } });
/** One more promise. */
export const promiseMade = (commitmentId = 'm2', dueAt: Instant = hoursLater(5)): Built<'PromiseMade'> => ({ type: 'PromiseMade', payload: { commitmentId, what: '五点前把处理单号发短信', dueAt, isNextStep: false } });
/** One promise kept. */
export const promiseKept = (commitmentId = 'm1'): Built<'PromiseKept'> => ({ type: 'PromiseKept', payload: { commitmentId, remark: null } });
/** One goodwill gesture. */
export const gestureOffered = (gestureId = 'g1', change: Change<'GestureOffered'> = {}): Built<'GestureOffered'> => ({ type: 'GestureOffered', payload: { gestureId, what: '减免一年年费', costMinor: 1_000, customerWords: '谢谢，心意领了', isAccepted: true, requestedMinor: null, approvalId: null, optionId: null, ...change } });
/** One contact, started by the company to say how things go. */
export const contactRecorded = (contactId = 'k1', change: Change<'ContactRecorded'> = {}): Built<'ContactRecorded'> => ({
  type: 'ContactRecorded',
  payload: { contactId, startedBy: 'company', channel: 'phone', purpose: 'progress', note: '告知送卡人已出发', effort: NO_EFFORT, happenedAt: hoursLater(1), overBudgetReason: null, ...change },
});
/** The decision told. */
export const decisionTold = (): Built<'DecisionTold'> => ({
  type: 'DecisionTold', payload: { channel: 'phone', found: '机器读卡口老化，不是客户按错', done: '当天送新卡，停用该机器检修', recourse: '仍不满意可向当地监管部门或调解中心反映', verdict: null, customerWords: null },
});
/** The follow-up scheduled. */
export const followUpScheduled = (dueAt: Instant = daysLater(3)): Built<'FollowUpScheduled'> => ({ type: 'FollowUpScheduled', payload: { dueAt, channel: 'phone' } });
/** The follow-up done. */
export const followUpCompleted = (): Built<'FollowUpCompleted'> => ({ type: 'FollowUpCompleted', payload: { verdict: 'settled', customerWords: '卡能用了，事情过去了' } });
/** The follow-up waived. */
export const followUpWaived = (): Built<'FollowUpWaived'> => ({ type: 'FollowUpWaived', payload: { reason: 'asked-not-to-be-contacted', words: '不用再打电话来了' } });
/** The case closed as resolved. */
export const caseClosed = (): Built<'CaseClosed'> => ({ type: 'CaseClosed', payload: { outcome: 'resolved', cause: 'system', causeWords: '读卡口磨损未按期更换', lesson: '把读卡口列入季度检查' } });
/** A paper asked for. */
export const paperRequested = (ordinal = 1): Built<'PaperRequested'> => ({ type: 'PaperRequested', payload: { paperId: paperIdOf(ordinal), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null } });

/** Offered to the supervisor. */
export const handoverOffered = (): Built<'HandoverOffered'> => ({ type: 'HandoverOffered', payload: { handoverId: 'h1', toId: SUPERVISOR.staffId, happened: '吞卡，已冻结并补发', promised: '周五前送对账单', notAskAgain: '卡号、地址' } });
/** An approval asked for by the agent: a repair of 900.00. */
export const approvalAsked = (change: Change<'ApprovalAsked'> = {}): Built<'ApprovalAsked'> =>
  ({ type: 'ApprovalAsked', payload: { approvalId: 'a1', account: 'repair', painId: 'p1', what: '退还三年年费', amountMinor: 90_000, reason: '三次吞卡均为机具故障', optionId: null, ...change } });
/** It was given. */
export const approvalGiven = (): Built<'ApprovalGiven'> => ({ type: 'ApprovalGiven', payload: { approvalId: 'a1', reason: '日志属实', isFlagged: false } });
/** Wants to be rung up between six and nine in the evening, and needs large print. */
export const preferencesNoted = (change: Change<'PreferencesNoted'> = {}): Built<'PreferencesNoted'> =>
  ({ type: 'PreferencesNoted', payload: { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null, takenOverFrom: null, ...change } });
/** Came from another system. */
export const imported = (change: Change<'CaseImported'> = {}): Built<'CaseImported'> =>
  ({ type: 'CaseImported', payload: { source: 'sample-register', sourceReference: '20260314-0042', receivedOn: '2026-03-14', issue: '退款', sourceStatus: 'Closed', companyResponse: null, isClosedBefore: false, ...change } });
/** Reopened with a second pain that was heard and answered by a repair under way. */
export const reopenedAndAnswered = (): readonly CaseEvent[] => [
  { type: 'CaseReopened', payload: { cycle: 2, channel: 'phone', words: '新卡还是不能用', superiorId: SUPERVISOR.staffId, noSuperiorReason: null } },
  painNamed('p2', '又白跑一晚上'), painHeard('p2'), repairOffered('r2', 'p2'), repairChosen('r2'), repairCompleted('r2'),
];

/** Where a case with one pain stands, as the events that led there; each includes the ones before it. */
export const WAY = (() => {
  const listen = [registered(), painNamed()];
  const acknowledge = [...listen, ...acknowledged()];
  const hear = [...acknowledge, painHeard()];
  const offer = [...hear, repairOffered()];
  const choose = [...offer, repairChosen()];
  const complete = [...choose, repairCompleted()];
  const tell = [...complete, decisionTold()];
  const promisesEnded = [...tell, promiseKept()];
  const followUp = [...promisesEnded, followUpScheduled(), followUpCompleted()];
  const close = [...followUp, caseClosed()];
  return { listen, acknowledge, hear, offer, choose, complete, tell, promisesEnded, followUp, close } satisfies Record<string, readonly CaseEvent[]>;
})();

/** Events as the ledger gives them back: numbered from one, a minute apart from the registration on. */
export const recorded = (events: readonly CaseEvent[], actor: Actor = AGENT): readonly RecordedCaseEvent[] =>
  events.map((event, index) => ({ ...event, version: index + 1, actorId: actor.staffId, recordedAt: minutesLater(index), commandId: commandIdOf(index) }));

/** The nth press of a button. */
export const commandIdOf = (ordinal: number) => commandId(`01935700-0000-7000-9000-${String(ordinal).padStart(12, '0')}`);

/** One good command of each name for a case with the parts p1, r1 and m1; change what the test is about. */
export const COMMANDS: { readonly [N in CaseCommand['name']]: (change?: Partial<CommandPayloads[N]>) => CommandOf<N> } = {
  acknowledge: (change) => ({ name: 'acknowledge', payload: { channel: 'phone', nextStep: '中午前回电说明卡在哪里', nextStepDueAt: hoursLater(3), ...change } }),
  'hear-pain': (change) => ({ name: 'hear-pain', payload: { painId: 'p1', ownWords: '您在最着急的时候一直联系不上人，换了谁都会心慌。', ...change } }),
  'add-pain': (change) => ({ name: 'add-pain', payload: { kind: 'money', words: '跟邻居借钱还付了打车费', ...change } }),
  'mark-title': (change) => ({ name: 'mark-title', payload: { sentence: '机器把我的卡吞了', ...change } }),
  'contain-harm': (change) => ({ name: 'contain-harm', payload: { measure: '已临时冻结该卡，防止他人取走', ...change } }),
  'add-repair': (change) => ({ name: 'add-repair', payload: { painId: 'p1', what: '专人今天下午送新卡上门', effort: NO_EFFORT_ASKED, costMinor: 2_200, readyAt: hoursLater(6), requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null, ...change } }),
  'choose-repair': (change) => ({ name: 'choose-repair', payload: { repairId: 'r1', customerWords: '送过来最好，我走不开', acceptedMinor: null, ...change } }),
  'complete-repair': (change) => ({ name: 'complete-repair', payload: { repairId: 'r1', result: '新卡已送到本人手中', paidMinor: null, ...change } }),
  'fail-repair': (change) => ({ name: 'fail-repair', payload: { repairId: 'r1', reason: '地址写错，送卡人没找到', ...change } }),
  'refuse-pain': (change) => ({ name: 'refuse-pain', payload: { painId: 'p1', reason: '监控显示机器按规程吞卡，已向客户说明', channel: 'phone', ...change } }),
  promise: (change) => ({ name: 'promise', payload: { what: '五点前把处理单号发短信', dueAt: hoursLater(8), ...change } }),
  'keep-promise': (change) => ({ name: 'keep-promise', payload: { commitmentId: 'm1', remark: null, ...change } }),
  'break-promise': (change) => ({ name: 'break-promise', payload: { commitmentId: 'm1', reason: '回电晚了两小时，已致歉', ...change } }),
  'renegotiate-promise': (change) => ({ name: 'renegotiate-promise', payload: { commitmentId: 'm1', dueAt: hoursLater(9), reason: '客户下午三点后才方便接电话', ...change } }),
  'offer-gesture': (change) => ({ name: 'offer-gesture', payload: { what: '减免一年年费', costMinor: 1_000, customerWords: '谢谢，心意领了', isAccepted: true, requestedMinor: null, approvalId: null, optionId: null, ...change } }),
  'pay-gesture': (change) => ({ name: 'pay-gesture', payload: { gestureId: 'g1', paidMinor: 1_000, ...change } }),
  'ask-approval': (change) => ({ name: 'ask-approval', payload: { account: 'repair', painId: 'p1', what: '退还三年年费', amountMinor: 90_000, reason: '三次吞卡均为机具故障，有日志', optionId: null, ...change } }),
  approve: (change) => ({ name: 'approve', payload: { approvalId: 'a1', reason: '日志属实', ...change } }),
  'refuse-approval': (change) => ({ name: 'refuse-approval', payload: { approvalId: 'a1', reason: '只有一次属机具故障', ...change } }),
  'offer-handover': (change) => ({ name: 'offer-handover', payload: { toStaffId: SUPERVISOR.staffId, happened: '吞卡，已冻结并补发', promised: '周五前送对账单', notAskAgain: '卡号、地址', ...change } }),
  'accept-handover': (change) => ({ name: 'accept-handover', payload: { handoverId: 'h1', ...change } }),
  'decline-handover': (change) => ({ name: 'decline-handover', payload: { handoverId: 'h1', reason: '明天起休假', ...change } }),
  'take-back-handover': (change) => ({ name: 'take-back-handover', payload: { handoverId: 'h1', reason: '客户又来电，仍由原经办处理', ...change } }),
  'record-contact': (change) => ({ name: 'record-contact', payload: { startedBy: 'company', channel: 'phone', purpose: 'progress', note: '告知送卡人已出发', effort: NO_EFFORT, happenedAt: null, overBudgetReason: null, ...change } }),
  'tell-decision': (change) => ({ name: 'tell-decision', payload: { ...decisionTold().payload, ...change } }),
  'schedule-follow-up': (change) => ({ name: 'schedule-follow-up', payload: { dueAt: daysLater(3), channel: 'phone', ...change } }),
  'attempt-follow-up': (change) => ({ name: 'attempt-follow-up', payload: { note: '响铃无人接听', ...change } }),
  'complete-follow-up': (change) => ({ name: 'complete-follow-up', payload: { ...followUpCompleted().payload, ...change } }),
  'waive-follow-up': (change) => ({ name: 'waive-follow-up', payload: { ...followUpWaived().payload, ...change } }),
  close: (change) => ({ name: 'close', payload: { ...caseClosed().payload, ...change } }),
  'answer-safety-fact': (change) => ({ name: 'answer-safety-fact', payload: { fact: 'harm', answer: '孩子嘴里划破，当晚看过医生', notGivenReason: null, ...change } }),
  withdraw: (change) => ({ name: 'withdraw', payload: { customerWords: '卡找到了，不用再处理', channel: 'phone', ...change } }),
  'not-a-complaint': (change) => ({ name: 'not-a-complaint', payload: { reason: 'question', words: '只是询问营业时间', ...change } }),
  'pass-on': (change) => ({ name: 'pass-on', payload: { toWhom: '银联客服', withWhat: '经过、卡号末四位、日期', teller: 'here', words: '机具属于银联', ...change } }),
  reopen: (change) => ({
    name: 'reopen',
    payload: { channel: 'phone', words: '新卡还是不能用', pains: [{ kind: 'effort', words: '又白跑一晚上' }], offer: { kind: 'superior', toStaffId: SUPERVISOR.staffId, promised: '六点前回电', notAskAgain: '卡号、地址' }, ...change },
  }),
  'name-representative': (change) => ({ name: 'name-representative', payload: { name: '陈小雨', phone: '13905710001', authority: 'oral', authorityWords: '母亲在电话里同意', ...change } }),
  'add-joint': (change) => ({ name: 'add-joint', payload: { name: '邻居王姐', phone: null, ...change } }),
  'set-confidential': (change) => ({ name: 'set-confidential', payload: { isConfidential: true, reason: '投诉对象是同事', ...change } }),
  'note-preferences': (change) => ({ name: 'note-preferences', payload: { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null, ...change } }),
  'add-note': (change) => ({ name: 'add-note', payload: { words: '今天同一台机具还吞了三张卡', ...change } }),
  'remove-attachment': (change) => ({ name: 'remove-attachment', payload: { attachmentId: 'f1', reason: '属于另一件投诉', ...change } }),
  undo: () => ({ name: 'undo', payload: {} }),
  'place-hold': (change) => ({ name: 'place-hold', payload: { reason: '法院调证', ...change } }),
  'lift-hold': (change) => ({ name: 'lift-hold', payload: { reason: '案件已结', ...change } }),
  'confirm-trigger': (change) => ({ name: 'confirm-trigger', payload: { triggerId: 'hospital-deposit', ...change } }),
  'strike-trigger': (change) => ({ name: 'strike-trigger', payload: { triggerId: 'hospital-deposit', reason: '说的是上个月的事', ...change } }),
  'look-over': (change) => ({ name: 'look-over', payload: { words: '已看过，先把卡送到医院', ...change } }),
  'confirm-category': (change) => ({ name: 'confirm-category', payload: { subjectId: 'subject-1', causeId: null, channelId: null, ...change } }),
  'correct-fact': (change) => ({ name: 'correct-fact', payload: { fact: 'product', value: '信用卡', reason: '客户更正：是信用卡', ...change } }),
  'request-paper': (change) => ({ name: 'request-paper', payload: { paperId: paperIdOf(1), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null, ...change } }),
};
