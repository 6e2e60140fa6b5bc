/** Cases as a workstation would have recorded them, folded by the domain itself: what the tests of the paper print. */
import type { CaseEvent, RecordedCaseEvent } from '../../../src-main/domain/case/events';
import { foldEvents } from '../../../src-main/domain/case/evolve';
import type { PaperSource } from '../../../src-main/print/paper-source';
import type { Language } from '../../../src-main/shared/vocabulary/case';
import { commandId, paperId, personId, staffId } from '../../../src-main/shared/vocabulary/ids';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src-main/shared/vocabulary/time';

/** Who handles the cases of these tests; `unknown` has no name here. */
export const STAFF = { chen: staffId('01933333-0000-7000-8000-00000000000a'), wang: staffId('01933333-0000-7000-8000-00000000000b') } as const;

/** 22 November 2026, 13:52 in Shanghai. */
export const BEGIN = Date.UTC(2026, 10, 22, 5, 52);

const NO_EFFORT = { tellings: 0, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 };
const NO_ASK = { minutes: 0, visits: 0, documents: 0 };

/** Events with versions, times one minute apart unless said otherwise, all by Chen Yu. */
export const record = (events: readonly (CaseEvent & { readonly at?: number })[]): readonly RecordedCaseEvent[] =>
  events.map(({ at, ...event }, index) => ({ ...event, version: index + 1, actorId: STAFF.chen, recordedAt: at ?? BEGIN + index * MINUTE_MS, commandId: commandId(`01935700-0000-7000-9000-${String(index).padStart(12, '0')}`) }));

/** A source over these events, as the use case would build it. */
export const sourceOf = (events: readonly RecordedCaseEvent[], language: Language, change: Partial<PaperSource> = {}): PaperSource => {
  const state = foldEvents(events);
  if (state === null) throw new Error('a case begins with its registration');
  const isChinese = language === 'zh-CN';
  return {
    state, language, staffNames: new Map([[STAFF.chen, isChinese ? '陈宇' : 'Chen Yu'], [STAFF.wang, isChinese ? '王军' : 'Wang Jun']]),
    branding: isChinese
      ? { organisation: '华夏零售银行', branch: '杭州西湖支行', workstation: '02', address: '杭州市西湖区文三路 118 号，310012', contactLine: '0571-8800 1234', hours: '周一至周五 9:00–17:00', signerRole: '客户权益专员', lastResort: '网点负责人李娜，0571-8800 1200', recourse: '可要求上级机构复核，或拨打 12378 反映。' }
      : { organisation: 'Huaxia Retail Bank', branch: 'West Lake branch', workstation: '02', address: '118 Wensan Road, Hangzhou 310012', contactLine: '0571-8800 1234', hours: 'Monday to Friday, 9:00 to 17:00', signerRole: 'Customer care', lastResort: 'Li Na, branch manager, 0571-8800 1200', recourse: 'A review by the next higher office, or the public line 12378.' },
    now: BEGIN + 2 * DAY_MS + 5 * HOUR_MS, digest: '9f2c41d077abe83c0b15', afterVersion: events.length, currency: 'CNY', timeZone: 'Asia/Shanghai', isDemonstration: false, words: null, firstSentAt: null, contactsAllowed: 3, category: null, ...change,
  };
};

/** The lost card: one pain settled, one refused with a reason, one promise kept and one still open, the follow-up done, closed. */
export const lostCard = (language: Language): readonly RecordedCaseEvent[] => {
  const zh = language === 'zh-CN';
  const say = (chinese: string, english: string): string => (zh ? chinese : english);
  const next = BEGIN + DAY_MS;
  const later = BEGIN + 2 * DAY_MS + 4 * HOUR_MS;
  return record([
    { type: 'CaseRegistered', payload: {
      reference: '0571-03-02-261122-0047', personId: personId('01933333-0000-7000-8000-0000000000aa'), ownerId: STAFF.chen,
      story: say('卡丢了两天，打了四次电话，没人能告诉我钱还在不在。每次都要从头讲一遍，最后一次转了三个部门，等了四十七分钟，电话断了。我母亲住院，等着用钱。',
        'My card has been gone for two days. I called four times and nobody could tell me whether the money is still there. Each time I told the story again; the last call went through three departments, forty-seven minutes, and then the line was cut. My mother is in hospital and I need the money.'),
      title: say('卡丢了两天，打了四次电话，没人能告诉我钱还在不在。', 'I called four times and nobody could tell me whether the money is still there.'),
      language, channel: 'phone', product: say('借记卡', 'Debit card'), journeyStep: say('客服热线，第二次来电', 'Hotline, second call'), desiredRemedy: say('知道钱是安全的，不用到网点就拿到新卡', 'to know that the money is safe, and a card without coming in'),
      effortBefore: { tellings: 4, transfers: 3, waitMinutes: 47, visits: 0, documents: 0 }, isNamed: true, complainantName: say('周敏', 'Zhou Min'), complainantPhone: '138 0571 2266',
      complainantAddress: say('杭州市西湖区教工路 23 号\n6 幢 2 单元 501 室\n310012', '23 Jiaogong Road, building 6, flat 501\nHangzhou 310012'),
    } },
    { type: 'PainNamed', payload: { painId: 'p1', kind: 'information', words: say('不知道钱还在不在', 'Not knowing whether the money was safe') } },
    { type: 'PainNamed', payload: { painId: 'p2', kind: 'time', words: say('两天没有卡可用', 'Two days without a card') } },
    { type: 'PainNamed', payload: { painId: 'p3', kind: 'money', words: say('误工半天，要赔两百元', 'Half a day off work, two hundred yuan') } },
    { type: 'HarmContained', payload: { measure: say('当即冻结该卡，并核对了最近三笔交易', 'Card frozen at once, the last three payments checked') } },
    { type: 'CaseAcknowledged', payload: { channel: 'phone' } },
    { type: 'PromiseMade', payload: { commitmentId: 'm1', what: say('短信告知余额', 'Balance by text message'), dueAt: BEGIN + 38 * MINUTE_MS, isNextStep: true } },
    { type: 'PainHeard', payload: { painId: 'p1', ownWords: say('两天里心一直悬着，还得照顾病人，我明白了。', 'Two days of worry on top of a hospital bed; that is understood.') } },
    { type: 'PainHeard', payload: { painId: 'p2', ownWords: say('没有卡，取钱缴费都被耽搁了。', 'Without the card the hospital could not be paid.') } },
    { type: 'PainHeard', payload: { painId: 'p3', ownWords: say('来回打电话把半天工也搭进去了。', 'The calls ate half a working day.') } },
    { type: 'RepairOffered', payload: { repairId: 'r1', painId: 'p1', what: say('电话里当场读出余额，确认无误', 'Balance read back on the call'), effort: NO_ASK, costMinor: 0, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null } },
    { type: 'RepairChosen', payload: { repairId: 'r1', customerWords: say('好，现在就念给我听。', 'Yes, read it to me now.'), acceptedMinor: null } },
    { type: 'RepairCompleted', payload: { repairId: 'r1', result: say('余额 18,240.55 元，客户确认', 'Customer confirmed the balance'), paidMinor: null } },
    { type: 'RepairOffered', payload: { repairId: 'r2', painId: 'p2', what: say('新卡快递到家，电话激活', 'New card by courier, activated by phone'), effort: NO_ASK, costMinor: 2_200, readyAt: next, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null } },
    { type: 'RepairOffered', payload: { repairId: 'r3', painId: 'p2', what: say('到网点当场换卡', 'New card at the counter'), effort: { minutes: 40, visits: 1, documents: 1 }, costMinor: 0, readyAt: next, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null } },
    { type: 'RepairChosen', payload: { repairId: 'r2', customerWords: say('寄到家里，我走不开。', 'Send it home, I cannot leave.'), acceptedMinor: null } },
    { type: 'PromiseMade', payload: { commitmentId: 'm2', what: say('新卡送达', 'Card delivered'), dueAt: next, isNextStep: false } },
    { type: 'PromiseKept', payload: { commitmentId: 'm1', remark: null }, at: BEGIN + 30 * MINUTE_MS },
    { type: 'ContactRecorded', at: BEGIN + 31 * MINUTE_MS, payload: { contactId: 'k1', startedBy: 'company', channel: 'message', purpose: 'keep-promise', note: say('已发送余额短信', 'Balance sent by text message'), effort: NO_EFFORT, happenedAt: BEGIN + 30 * MINUTE_MS, overBudgetReason: null } },
    { type: 'RepairCompleted', at: next - HOUR_MS, payload: { repairId: 'r2', result: say('新卡已签收并激活', 'Card signed for and activated'), paidMinor: null } },
    { type: 'PromiseRenegotiated', at: next - 5 * HOUR_MS, payload: { commitmentId: 'm2', dueAt: next + HOUR_MS, reason: say('客户上午不在家', 'customer out in the morning') } },
    { type: 'PromiseKept', at: next - 59 * MINUTE_MS, payload: { commitmentId: 'm2', remark: say('客户本人签收', 'signed for by the customer') } },
    { type: 'PainRefused', at: next - 50 * MINUTE_MS, payload: { painId: 'p3', reason: say('误工损失不在赔付范围之内，银行能承担的是补卡和快递的费用。', 'Lost working time is outside what the bank can pay; it bears the cost of the card and the courier.'), channel: 'phone' } },
    { type: 'GestureOffered', at: next - 45 * MINUTE_MS, payload: { gestureId: 'g1', what: say('免收一年短信通知费', 'A year of text notices free of charge'), costMinor: 2_400, customerWords: say('这个可以。', 'That is fine.'), isAccepted: true, requestedMinor: null, approvalId: null, optionId: null } },
    { type: 'PromiseMade', at: next - 44 * MINUTE_MS, payload: { commitmentId: 'm3', what: say('书面说明热线为何查不到卡状态', 'Written explanation why the hotline saw no card status'), dueAt: BEGIN + 9 * DAY_MS, isNextStep: false } },
    { type: 'DecisionTold', at: next - 40 * MINUTE_MS, payload: {
      channel: 'phone',
      found: say('来电记录显示，11 月 20 日至 22 日您共来电四次。热线在 18 点以后看不到卡片状态，第一次来电的记录后来没有被打开，因此每次都请您重讲一遍。', 'The record shows four calls between 20 and 22 November. After 18:00 the hotline cannot see the status of a card, and the note of the first call was not opened again, so that the story was asked for each time.'),
      done: say('卡片已冻结，资金没有损失；新卡已送达并激活，费用由银行承担。', 'The card was frozen and no money was lost. The new card was delivered and activated; the bank bears the cost.'),
      recourse: say('如不同意本处理结果，可在 30 日内向本行总行消费者权益保护部申请核查，也可拨打 12378 或申请调解、仲裁或者提起诉讼。', 'You may ask the head office to review this answer within 30 days, or turn to the supervisor’s line 12378, to mediation, arbitration or the court.'),
      verdict: null, customerWords: null,
    } },
    { type: 'FollowUpScheduled', at: next, payload: { dueAt: later, channel: 'phone' } },
    { type: 'FollowUpCompleted', at: later, payload: { verdict: 'settled', customerWords: say('这次一次就办好了，谢谢你记得我说过的话。', 'This time it was done in one go. Thank you for remembering what I said.') } },
    { type: 'FactCorrected', at: later + MINUTE_MS, payload: { fact: 'complainantPhone', value: '138 0571 2268', reason: say('登记时听错一位', 'one digit misheard') } },
    { type: 'CaseClosed', at: later + 2 * MINUTE_MS, payload: { outcome: 'agreed-in-part', cause: 'system', causeWords: say('热线 18 点后看不到卡片状态，首次来电记录未被打开。', 'Hotline sees no card status after 18:00; the first call’s note was not opened.'), lesson: say('晚班开通卡片状态查询，王军负责，12 月 15 日前完成。', 'Status view for the late shift; Wang Jun, by 15 December 2026.') } },
  ]);
};

/** A case that has only been registered, by somebody who gave no name. */
export const justRegistered = (language: Language): readonly RecordedCaseEvent[] => record([
  { type: 'CaseRegistered', payload: {
    reference: '0571-03-02-261122-0048', personId: personId('01933333-0000-7000-8000-0000000000ab'), ownerId: STAFF.chen, story: language === 'zh-CN' ? '排队一个半小时，轮到我时窗口关了。' : 'I queued for an hour and a half and then the counter closed.',
    title: language === 'zh-CN' ? '排队一个半小时，轮到我时窗口关了。' : 'I queued for an hour and a half and then the counter closed.', language, channel: 'counter', product: null, journeyStep: null, desiredRemedy: null,
    effortBefore: NO_EFFORT, isNamed: false, complainantName: null, complainantPhone: null, complainantAddress: null,
  } },
  { type: 'PainNamed', payload: { painId: 'p1', kind: 'time', words: language === 'zh-CN' ? '白等一个半小时' : 'An hour and a half for nothing' } },
]);

/** A paper request, for tests that need a case which already printed. */
export const paperRequested = { type: 'PaperRequested', payload: { paperId: paperId('01933333-0000-7000-8000-0000000000f1'), kind: 'resolution-report', language: 'en', words: null, copyOf: null } } as const;

/** Twelve pains, forty contacts, long words and a long story: what a page must survive. The name has characters no common font holds. */
export const longCase = (language: Language): readonly RecordedCaseEvent[] => {
  const base = lostCard(language);
  const zh = language === 'zh-CN';
  const [registered, ...rest] = base;
  if (registered?.type !== 'CaseRegistered') throw new Error('a case begins with its registration');
  const paragraph = zh ? '我在柜台前站了很久，先后有三位工作人员接待，每一位都说要请示，之后再没有回来。' : 'I stood at the counter for a long time; three people came, each said they would ask, and none of them came back. ';
  const first: RecordedCaseEvent = { ...registered, payload: { ...registered.payload, story: `${registered.payload.story}\n\n${paragraph.repeat(18)}\n\n${paragraph.repeat(12)}`, complainantName: zh ? '龙䶮𠮷' : 'Long 䶮𠮷 Ji' } };
  const extra: CaseEvent[] = [];
  const words = zh ? '材料交了一遍又一遍，没有人说得清到底还缺哪一份' : 'Papers handed in again and again, and nobody able to say which one was still missing';
  for (let i = 4; i <= 12; i += 1) {
    extra.push({ type: 'PainNamed', payload: { painId: `p${i}`, kind: i % 2 === 0 ? 'effort' : 'dignity', words: `${words} (${i})` } });
    extra.push({ type: 'PainHeard', payload: { painId: `p${i}`, ownWords: zh ? '同一份材料反复要，换了谁都会觉得不被当回事。' : 'Being asked for the same paper over and over feels like not being taken seriously.' } });
    extra.push({ type: 'RepairOffered', payload: { repairId: `r${i}`, painId: `p${i}`, what: zh ? '一次列清所需材料，由专人上门收取' : 'One complete list of papers, collected at home by a named person', effort: { minutes: i, visits: 0, documents: 1 }, costMinor: i * 1_234_567, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null } });
    extra.push({ type: 'RepairChosen', payload: { repairId: `r${i}`, customerWords: zh ? '可以，周三下午来。' : 'Fine, Wednesday afternoon.', acceptedMinor: null } });
    extra.push(i === 7
      ? { type: 'RepairFailed', payload: { repairId: `r${i}`, reason: zh ? '当天客户临时外出' : 'customer was called away that day' } }
      : { type: 'RepairCompleted', payload: { repairId: `r${i}`, result: zh ? '材料齐全，已入档' : 'papers complete and filed', paidMinor: null } });
  }
  for (let i = 2; i <= 40; i += 1) {
    const long = i === 9 ? 'https://example.org/a/very/long/address/that/has/no/spaces/anywhere/in/it/and/must/wrap/inside/its/cell/0123456789' : '';
    extra.push({ type: 'ContactRecorded', payload: {
      contactId: `k${i}`, startedBy: i % 3 === 0 ? 'customer' : 'company', channel: i % 2 === 0 ? 'phone' : 'email', purpose: i % 5 === 0 ? 'progress' : 'ask-facts',
      note: (zh ? `第 ${i} 次联系，核对材料清单，客户说明了存折的来历。` : `Contact ${i}: went through the list of papers, the customer explained where the passbook came from. `).repeat(i === 20 ? 8 : 1) + long,
      effort: NO_EFFORT, happenedAt: BEGIN + i * HOUR_MS, overBudgetReason: i > 6 && i % 3 !== 0 ? (zh ? '客户要求逐项确认' : 'customer asked for confirmation of each item') : null,
    } });
  }
  extra.push({ type: 'PromiseMade', payload: { commitmentId: 'm4', what: zh ? '当天回电' : 'Call back today', dueAt: BEGIN + 3 * HOUR_MS, isNextStep: false } });
  extra.push({ type: 'PromiseBroken', payload: { commitmentId: 'm4', reason: zh ? '交班时遗漏' : 'lost at the change of shift' } });
  const decision = rest.findIndex((event) => event.type === 'DecisionTold');
  const all = [first, ...rest.slice(0, decision), ...extra.map((event) => ({ ...event, version: 0, actorId: STAFF.wang, recordedAt: BEGIN + DAY_MS, commandId: commandId('01935700-0000-7000-9000-000000000099') })), ...rest.slice(decision)];
  return all.map((event, index) => ({ ...event, version: index + 1 }));
};

/** The lost card, bent in every way that the report tells of: approved above the limit, closed, reopened, handed over, with people, files and notes around it. */
export const bentCase = (language: Language): readonly (CaseEvent & { readonly at?: number })[] => {
  const zh = language === 'zh-CN';
  const say = (chinese: string, english: string): string => (zh ? chinese : english);
  return [
    ...lostCard(language).map((event) => ({ ...event, at: event.recordedAt })),
    { type: 'RepresentativeNamed', payload: { name: say('周兰', 'Zhou Lan'), phone: null, authority: 'written', authorityWords: null } },
    { type: 'JointComplainantAdded', payload: { name: say('李华', 'Li Hua'), phone: '138 0571 0000' } },
    { type: 'ConfidentialityChanged', payload: { isConfidential: true, reason: say('客户要求不公开', 'Asked to keep it quiet') } },
    { type: 'PreferencesNoted', payload: { channel: 'phone', fromMinute: 1_080, toMinute: 1_260, doNotContact: false, needs: ['large-print'], needWords: null, takenOverFrom: null } },
    { type: 'NoteAdded', payload: { noteId: 'n1', words: say('终端 14 今天另有三人失败。', 'Terminal 14 failed for three others today.') } },
    { type: 'AttachmentAdded', payload: { attachmentId: 'f1', name: say('收据.jpg', 'receipt.jpg'), mediaType: 'image/jpeg', sizeBytes: 2_097_152, sha256: 'ab'.repeat(32) } },
    { type: 'AttachmentAdded', payload: { attachmentId: 'f2', name: say('通话.m4a', 'call.m4a'), mediaType: 'audio/mp4', sizeBytes: 81_920, sha256: 'cd'.repeat(32) } },
    { type: 'AttachmentRemoved', payload: { attachmentId: 'f2', reason: say('属于另一件', 'Belongs to another case') } },
    { type: 'CaseReopened', payload: { cycle: 2, channel: 'phone', words: say('新卡也用不了', 'The new card does not work either'), superiorId: STAFF.wang, noSuperiorReason: null } },
    { type: 'HandoverOffered', payload: { handoverId: 'h1', toId: STAFF.wang, happened: say('新卡激活后刷不了', 'The new card was activated and fails'), promised: say('六点前回电', 'A call before six'), notAskAgain: say('卡号和住址', 'Card number, address') } },
    { type: 'HandoverAccepted', payload: { handoverId: 'h1' } },
    { type: 'PainNamed', payload: { painId: 'p4', kind: 'money', words: say('年费白交了', 'A year of fees for nothing') } },
    { type: 'PainHeard', payload: { painId: 'p4', ownWords: say('付了钱却用不上，谁都会恼火。', 'Paying for what does not work is galling.') } },
    { type: 'ApprovalAsked', payload: { approvalId: 'a1', account: 'repair', painId: 'p4', what: say('请批准退还全年年费', 'A year of fees back'), amountMinor: 90_000, reason: say('两张卡都是本行的问题', 'Both cards failed on the house’s side'), optionId: null } },
    { type: 'ApprovalGiven', payload: { approvalId: 'a1', reason: say('日志属实', 'The log shows it'), isFlagged: true } },
    { type: 'RepairOffered', payload: { repairId: 'r4', painId: 'p4', what: say('退还全年年费', 'The year of fees paid back'), effort: NO_ASK, costMinor: 90_000, readyAt: null, requestedMinor: 108_000, offeredMinor: 90_000, approvalId: 'a1', optionId: null } },
    { type: 'RepairChosen', payload: { repairId: 'r4', customerWords: say('可以', 'Fine'), acceptedMinor: 90_000 } },
    { type: 'RepairCompleted', payload: { repairId: 'r4', result: say('已到账', 'Booked'), paidMinor: 90_000 } },
    { type: 'DecisionTold', payload: {
      channel: 'phone', found: say('第二张卡的芯片写入失败。', 'The chip of the second card was not written.'), done: say('换了第三张卡，退还年费。', 'A third card was given and the fee paid back.'), recourse: say('可拨打 12378 反映。', 'You may turn to the line 12378.'),
      verdict: 'settled', customerWords: say('好了', 'Good now'),
    } },
  ];
};
