/** 投诉在谁手上：转交、审批、其他结案、重启、撤销。 */
import type { hands as english } from '../en/hands';
import type { SameKeys } from '../shape';

/** Chinese words of whose hands a case is in. */
export const hands: SameKeys<typeof english> = {
  row: { offeredTo: '转交 {name}，待答复', waits: '待审批', reopened: '已重启', confidential: '保密投诉', confidentialMark: '保密' },
  forMe: { label: '待我处理', handover: '转交给本人', approval: '待本人审批', promise: '有承诺待兑现', 'senior-eye': '需要上级过目', owner: '现由 {name} 负责' },
  head: { second: '二次失误', further: '第 {n} 次失误' },
  handover: {
    title: '转交同事', lead: '写清三行，不让客户再说一遍。对方接手之前，仍由 {name} 负责。', to: '转交给', nobody: '本机没有其他在用人员。', go: '提出转交',
    happened: '发生了什么', promised: '承诺了什么', notAskAgain: '不要再问什么', onRecord: '记录中：{facts}', nothingOpen: '没有未了的承诺', promiseBy: '{what}（{time} 前）', toldTimes: '经过已讲过 {count} 遍',
    label: '转交', offered: '{from} 将本案转交 {to}', until: '{ago}提出。对方接手之前，由 {name} 负责。', accept: '接手',
    decline: '谢绝', declineReason: '谢绝的原因', takeBack: '收回转交', takeBackReason: '收回的原因',
    takenOver: '{time} 从 {from} 接手', declined: '{to} {ago}谢绝：{reason}',
  },
  approval: {
    title: '审批', state: { open: '待审批', given: '已批准', refused: '未批准' }, asked: '{name} 申请，{time}', decided: '{name}，{time}', used: '已使用', unused: '尚未使用', flagged: '此审批账户由申请人建立、提升，或由其设定 PIN。',
    above: '超出可自行决定的金额。须先由另一人审批，批准之前不向客户提出。', aboveRole: '按知识包，此办法由{role}决定。须先审批，批准之前不向客户提出。', reason: '申请理由', ask: '申请审批', under: '依据哪项审批', without: '不用审批',
    answer: '审批意见', approve: '批准', refuse: '不批准', decisionReason: '理由', go: '记录审批意见', decide: '审批', here: '在此输入 PIN 审批', hereHint: '工作台仍属 {name}。', decider: '审批人', pin: '{name} 的 PIN', pinOf: 'PIN', nobody: '本机没有其他人有权审批。', use: '现在提出',
  },
  money: {
    toCustomer: '有款项付给客户', requested: '客户要求的金额', requestedHint: '留空表示未提金额。', offered: '提出的金额', accepted: '接受的金额', paid: '实付金额', cost: '费用合计', pay: '记录支付', payGo: '记为已付',
    line: { requested: '要求 {amount}', offered: '提出 {amount}', accepted: '接受 {amount}', paid: '实付 {amount}' },
  },
  ends: {
    title: '其他结案方式', which: '以何种方式结案', withdraw: '客户撤回', 'not-a-complaint': '不属于投诉', 'pass-on': '转出',
    withdrawWords: '客户原话', withdrawChannel: '客户以何种方式告知', withdrawGo: '记录撤回',
    notReason: '属于什么', notWords: '为何不属于投诉', notHint: '表达不满并期待答复的，就是投诉。', notGo: '记为不属于投诉',
    toWhom: '转给谁', withWhat: '随附什么', teller: '由谁告知客户', passWords: '为何转出', passGo: '记录转出',
    reason: '属于什么', said: '告知方式',
  },
  reopen: {
    open: '重启', title: '重启本案', lead: '从仍未解决之处继续，并交由上级接手。不会有第二次回访，客户的结论在告知决定时一并询问。', channel: '来自',
    words: '又出了什么问题', wordsHint: '用自己的话写，没有现成的道歉用语。', pains: '现在的痛点', superior: '交由上级', noSuperior: '本机没有比责任人职级更高的在用人员。', noSuperiorReason: '为何没有上级接手', promised: '承诺了什么', notAskAgain: '不要再问什么', go: '重启本案',
  },
  cycles: {
    ended: '{time} 结案：{outcome}', cause: '{cause} · {words}', back: '{time} 客户再次反映，{channel}', superior: '已转交上级 {name}', noSuperior: '未转上级：{reason}', label: '本案此前的结案', verdictNow: '告知决定时一并询问：唯一一次回访已经结束。',
  },
  undo: { done: '已记录：{what}', takeBack: '撤销（{seconds} 秒）', taken: '已撤销：{what}。记录仍保留，并加注。', undone: '已撤销', label: '上一步' },
};
