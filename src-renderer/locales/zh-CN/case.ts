/** Words of the case screen: the guidance of each stage, its work, the right rail and the record. */
import type { caseWords as english } from '../en/case';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const caseWords: SameKeys<typeof english> = {
  loading: '正在打开案件。',
  gone: '无法显示这个案件。',
  backToQueue: '回到待办',
  erasedText: '已应要求删除',
  quote: '“{words}”',
  saved: '已保存。',
  missing: '请填写此项。',
  conflict: '操作期间案件有了变化，已重新读取：{was} → {now} 条记录。已输入的内容仍在，请看一眼再按一次。',
  less: '收起',
  cancel: '取消',
  close: '关闭',
  head: { unnamed: '未留姓名', owner: '由 {name} 负责', story: '经过', customerAsks: '诉求', notSaid: '未说明', journeyStep: '环节' },
  rail: {
    label: '案件进行到哪一步', done: '已完成', now: '进行中', next: '之后', never: '未进行', by: '{time} 前', heard: '已回应 {heard}/{all}', settledOf: '已解决 {n}/{all}', settled: '{n} 项已解决', answered: '{n} 项已答复', unsettled: '{n} 项未了',
    afterAct: '补救之后', over: '已结束',
  },
  guide: {
    listen: { say: '客户的原话。', hint: '选出最能说明问题的一句作标题。新的痛点随时可以补记。' },
    acknowledge: { say: '告知编号，说明下一步做什么、何时之前做到。', hint: '一个能兑现的承诺，胜过三个好听的承诺。' },
    empathize: { say: '用自己的话，说出每件事对客户意味着什么。', hint: '旁边的提示供思考，不是照着念的话术。' },
    act: { say: '逐一解决痛点，再请客户选择合适的方式。', hint: '先提最省客户力气的办法。' },
    'follow-up': { say: '在客户方便的时候，谈一次。', hint: '只问一个开放的问题，照原话记下。这不是满意度调查，也没有第二次。' },
    closed: { say: '本案已结。', hint: '仍可更正事实、生成文书。' },
    close: { say: '每处痛点都已解决或答复，剩下的是从中学到什么。', hint: '原因写哪里出了错，不写谁出了错。' },
    toldBefore: '客户已讲过 {tellings} 遍，请勿再让客户重复。',
  },
  listen: {
    sentences: '经过中的句子', isTitle: '标题', mark: '设为标题', markKeys: '↑ ↓ 选择，回车设定', pains: '痛点',
    painKind: '痛点类别', painWords: '客户原话', painHint: '新的痛点要先回应，再解决。',
  },
  acknowledge: {
    tell: '请告知客户此编号', nextStep: '下一步做什么', nextStepHint: '这是对客户的承诺，用平常的话写。', due: '何时之前', channel: '告知方式', go: '完成受理',
    done: '{time} 已受理。', promised: '承诺：{what}，{time} 前。',
  },
  empathize: {
    own: '用自己的话', ownHint: '这件事对客户意味着什么，不是重复原话。', ideas: '提示', go: '已回应', heard: '{time} 已回应',
  },
  ideas: {
    money: { a: '因为这笔钱，客户什么事没能办成？', b: '钱在不在都不确定，本身就是一种煎熬。', c: '金额照客户说的数字说。' },
    time: { a: '这段时间客户原本要做什么？', b: '不知道要等多久，比等待本身更难受。', c: '等了多久就说多久，不要往小里说。' },
    effort: { a: '打了几次电话，跑了几趟，填了几张表？', b: '客户做了本不该由客户做的事。', c: '从现在起，哪些可以不再麻烦客户？' },
    dignity: { a: '最伤人的是哪一刻？', b: '不被相信，往往比损失更难受。', c: '此处不替同事解释。' },
    safety: { a: '先问现在人是否平安。', b: '危险过去了，惊吓还在。', c: '情况稍后再核实，不要流露怀疑。' },
    information: { a: '哪个问题一直没有人回答？', b: '没有消息的时候，人会往最坏处想。', c: '说清现在知道什么，其余何时能知道。' },
  },
  act: {
    state: { open: '未解决', choose: '与客户商定', 'under-way': '进行中', settled: '已解决', answered: '已答复' },
    options: '可选办法，最省客户力气的在前', none: '还没有办法。怎样才能解决这一处？',
    effort: '客户付出：{what}', effortNone: '无', minutes: '{n} 分钟', visits: '跑 {count} 趟', documents: '材料 {count} 份',
    readyHint: '留空表示时间未定。', readyOpen: '时间未定', withinAuthority: '在本人权限内', aboveAuthority: '超过本人权限 {limit}', limit: '本人可直接决定 {limit} 以内。', noLimit: '本人可决定任何金额。',
    status: { offered: '可选', 'under-way': '进行中', completed: '已完成', failed: '未成' },
    choose: '选这个', chooseLabel: '客户怎么说', chooseGo: '与客户商定', customerSaid: '客户：“{words}”',
    complete: '完成', completeLabel: '结果如何', completeGo: '记为完成', fail: '未成', failLabel: '哪里出了问题', failGo: '记为未成',
    add: '添加办法', addWhat: '打算怎么做', addEffort: '需要客户付出', addMinutes: '分钟', addVisits: '跑几趟', addDocuments: '材料份数', addCost: '费用', addReady: '完成时间', addGo: '添加',
    refuse: '说明理由，不予处理', refuseReason: '向客户说明的理由', refuseChannel: '告知方式', refuseGo: '记录答复', refuseHint: '这样算答复了痛点，不算解决。', refused: '{time} 已说明理由：{reason}',
    result: '结果：{words}', failed: '未成：{words}',
  },
  gesture: {
    title: '心意', lead: '心意不能代替补救，只在补救之外。', what: '送上什么', cost: '费用', customerWords: '客户怎么说', accepted: '接受', declined: '谢绝', answer: '客户的回答', go: '记录心意', open: '表达心意',
  },
  decision: {
    title: '处理决定', lead: '最终答复：查明了什么，做了什么，客户还可以向哪里反映。', found: '查明的情况', done: '所做的处理', recourse: '客户还可以向哪里反映', recourseHint: '固定内容取自设置，可以改动。',
    channel: '告知方式', go: '已告知决定', toldAt: '{time} 已告知', outdated: '告知之后情况有变。每处痛点都有答复后，需要再告知一次。',
  },
  followUp: {
    title: '唯一一次回访', schedule: '客户方便的时间', channel: '方式', go: '约定回访', move: '改时间', moveGo: '改定',
    scheduledFor: '定于 {time}，{channel}', attempts: '未接通：{attempts}/{allowed}', attempt: '未接通', attemptNote: '当时的情况', attemptGo: '记录未接通', lastAttempt: '这是最后一次尝试，之后回访按未接通结束。',
    complete: '已经谈过', verdict: '客户自己的结论', customerWords: '客户原话', completeGo: '记录回访', waive: '免回访', waiveReason: '免回访的原因', waiveWords: '简要说明', waiveGo: '免除回访',
    over: { done: '唯一一次回访已经完成，不再有第二次。', unreached: '尝试 {attempts} 次未接通，不再有第二次回访。', waived: '已免回访：{reason}。本案不再回访。' },
    afterAct: '每处痛点了结、处理决定告知之后，才能回访。', notSet: '未约定', nothingUntil: '{time}前无需处理',
  },
  closing: {
    title: '结案', outcome: '结果', verdictOpen: '客户的结论：{verdict}。尚未解决的，可补记为新的痛点，案件随之重新处理。', addPain: '补记痛点', cause: '原因', causeWords: '哪里出了错', lesson: '从中学到什么', go: '结案', lessonHint: '怎样才能不再发生。',
    verdict: '客户的结论', noVerdict: '未给出', closedAt: '结案时间', took: '从受理到结案', found: '查明', done: '处理', recourse: '其他反映渠道', gestures: '心意（与补救分开）', pains: '痛点及其了结', heardAs: '回应：{words}', corrections: '更正', contained: '止损措施',
  },
  bar: { alt: 'Alt +', label: '随时可用', closed: '已结案', lockedWhy: '{command}：{why}', promise: '承诺', contact: '联系', harm: '止损', pain: '补记痛点', correct: '更正', handover: '转交', ends: '其他结案', paper: '文书' },
  promise: { title: '承诺', what: '承诺什么', due: '何时之前', go: '作出承诺', keep: '已兑现', keepRemark: '备注（可不填）', keepGo: '记为已兑现', break: '未兑现', breakReason: '为何没有兑现', breakGo: '记为未兑现', renegotiate: '改约', renegotiateReason: '客户为何同意', renegotiateGo: '改定时间' },
  contact: {
    title: '记录联系', startedBy: '由谁发起', channel: '方式', purpose: '目的', note: '说了什么', when: '时间', whenNow: '留空表示刚才。', effort: '客户为此付出', overBudget: '为何还需要再联系一次', overBudgetHint: '本单位主动联系的 {budget} 次已用完。', overBudgetMissing: '请写明为何还需要再联系一次。', go: '记录联系',
  },
  harm: { title: '止损', measure: '立即采取的措施', hint: '冻结卡片、停售、求助。任何阶段都可以。', go: '记录措施' },
  pain: { title: '补记痛点', go: '补记' },
  correct: { title: '更正事实', fact: '更正哪一项', now: '现为：{value}', empty: '空', value: '正确的内容', reason: '如何得知', go: '记录更正', hint: '原记录保留，更正与之并列。' },
  aside: {
    label: '须知', promises: '承诺', openCount: '{n} 项未了', noPromises: '还没有。', overdue: '已超时', kept: '已兑现', broken: '未兑现', nextStep: '下一步',
    contacts: '本单位主动联系', budget: '{used} / {allowed}', followUpDot: '唯一一次回访',
    effort: '客户已付出', tellings: '讲述经过', transfers: '被转接', waitMinutes: '等待', visits: '跑网点', documents: '提供材料', repairMinutes: '配合处置', contactsStarted: '主动联系', channelSwitches: '更换渠道', times: '{n} 次',
    customer: '客户', phone: '电话', address: '地址', earlier: '以往案件', notNamed: '客户不愿透露姓名。', erased: '姓名、联系方式和原话已应要求删除。',
    record: '记录', events: '{count} 条', papers: '文书', noPapers: '还没有。', showAll: '显示全部 {n} 条',
  },
  safety: {
    title: '安全优先', lead: '以下各项须在结案前问过。问过而客户不愿说明，也算有了答复。', answer: '客户的答复', notGiven: '问过，未说明', reason: '为何未说明', go: '记录', asked: '已问 {asked} / {all}', notAsked: '尚未询问', again: '重新记录',
    fact: { harm: '有没有人受伤？现在怎样？', 'danger-now': '危险还在吗？', others: '还有谁可能受影响？', evidence: '保留了什么可供查证？' },
  },
  event: {
    CaseRegistered: '登记', PainNamed: '记下痛点', CaseAcknowledged: '受理', PainHeard: '回应痛点', TitleMarked: '选定标题', HarmContained: '止损', RepairOffered: '提出办法',
    RepairChosen: '客户选定', RepairCompleted: '补救完成', RepairFailed: '补救未成', PainRefused: '说明理由未予处理', PromiseMade: '作出承诺', PromiseKept: '承诺兑现', PromiseBroken: '承诺未兑现', PromiseRenegotiated: '改约时间',
    GestureOffered: '心意', ContactRecorded: '联系', DecisionTold: '告知决定', FollowUpScheduled: '约定回访', FollowUpAttempted: '回访未接通', FollowUpCompleted: '完成回访', FollowUpUnreached: '回访未能接通', FollowUpWaived: '免回访',
    PlaybookTaken: '采用知识包', CategoryConfirmed: '确认类别', CaseClosed: '结案', FactCorrected: '更正', PaperRequested: '申请文书', PaperIssued: '文书生成', PaperFailed: '文书未成', PaperSent: '文书打印',
    GesturePaid: '心意支付', ApprovalAsked: '申请审批', ApprovalGiven: '审批通过', ApprovalRefused: '审批未通过', CaseEnded: '终止办理', CaseReopened: '重启', HandoverOffered: '提出转交', HandoverAccepted: '接手', HandoverDeclined: '谢绝接手', HandoverTakenBack: '收回转交', RepresentativeNamed: '记下代理人', JointComplainantAdded: '共同投诉人', ConfidentialityChanged: '变更保密', PreferencesNoted: '记下联系意愿', NoteAdded: '内部备注', AttachmentAdded: '添加文件', AttachmentRemoved: '移除文件', SlipUndone: '撤销误操作', LegalHoldPlaced: '依法保全', LegalHoldLifted: '解除保全', CaseImported: '导入', SafetyFactAnswered: '询问安全事实', TriggerConfirmed: '确认轻重', TriggerStruck: '划去触发点', SeniorLooked: '主管过目', other: '记录',
  },
};
