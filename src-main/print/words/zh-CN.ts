/** 文书用语，中文。称谓与句式按函件惯例：报告对内，信函对客户。 */
import { chineseLife } from './life-words';
import type { CommonWords, LetterWords, PaperWords, ReportWords } from './paper-words';

const common: CommonWords = {
  demonstration: '演示 · 非真实案件',
  reference: '编号',
  quote: (words) => `“${words}”`,
  labelled: (label, text) => `${label}：${text}`,
  list: (items) => items.join('、'),
  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names.at(-1) ?? ''}`),
  copy: (day) => `副本 · 首次发出：${day}`,
  notGiven: '未提供',
  none: '无',
  channel: { phone: '电话', counter: '柜面', letter: '信函', email: '邮件', message: '短信', web: '网络' },
};

const report: ReportWords = {
  title: '投诉处理报告',
  internal: '内部文件',
  printed: '打印于',
  unfinished: '案件尚未结案',
  by: (name, channel, time) => `${name}，${time} 经${channel}提出`,
  anonymous: '客户（未留姓名）',
  wanted: '客户诉求', category: '投诉类别', product: '产品', journeyStep: '出错环节', owner: '责任人', complainant: '投诉人', phone: '电话', address: '地址', outcomeLabel: '结果',
  sections: {
    tracking: '处理过程', story: '事情经过', pains: '痛点与答复', repairs: '其他补救方案', goodwill: '心意', promises: '承诺', contacts: '联系记录', effort: '客户付出的周折',
    decision: '告知客户的处理决定', followUp: '回访', corrections: '更正', verdict: '结论',
  },
  notes: {
    tracking: '时间均为系统时间', pains: '每一项由补救了结，或以理由答复', repairs: '曾提出而未采用，或未办成', goodwill: '与补救分开列示，不合计', corrections: '原值保留',
  },
  columns: {
    step: '步骤', when: '时间', who: '经办人', remark: '备注', pain: '痛点', answer: '如何了结', effort: '客户需付出', cost: '成本', gesture: '内容', reply: '客户答复', promise: '内容', due: '期限', standing: '结果',
    started: '发起方', purpose: '目的', note: '记录', fact: '项目', change: '更正', reason: '原因', option: '方案',
  },
  step: {
    received: '收到投诉', acknowledged: '受理告知', assessed: '初步评估', contained: '止损', heard: '逐项倾听', resolved: '处置完成', informed: '告知投诉人', 'followed-up': '回访（一次）', waived: '免回访', unreached: '回访未接通', closed: '结案',
  },
  notYet: '尚未进行', neverCame: '未进行',
  remark: {
    kinds: (count, kinds) => `${count} 项痛点：${kinds}`,
    resolved: (settled, refused) => (refused === 0 ? `${settled} 项了结` : `${settled} 项了结，${refused} 项说明理由后未予处理`),
  },
  painKind: { money: '钱款', time: '时间', effort: '奔波', dignity: '尊重', safety: '安全', information: '知情' },
  painLeft: '未予答复',
  painStanding: { open: '尚无答复', 'under-way': '补救进行中', settled: '已了结', refused: '未予处理，理由已告知' },
  repairStatus: { offered: '未采用', 'under-way': '进行中', completed: '已完成', failed: '未办成' },
  ownWords: '经办人回应', choice: '客户选择', result: '完成情况', failure: '未成原因', refusedBecause: '理由', told: (channel, time) => `${time} 经${channel}告知`,
  promiseStanding: { open: '待兑现', late: '已逾期', kept: '已兑现', broken: '未兑现' },
  movedFrom: (time, reason) => `原定 ${time}，改约原因：${reason}`,
  gestureAnswer: (isAccepted) => (isAccepted ? '接受' : '谢绝'),
  noGesture: '未表达心意', noPromise: '未作承诺', noContact: '登记之后没有其他联系',
  starter: { customer: '客户', company: '本单位' },
  purpose: {
    complaint: '投诉', 'ask-facts': '询问情况', 'offer-choice': '商量方案', progress: '告知进展', 'tell-decision': '告知处理决定',
    'keep-promise': '履行承诺', 'follow-up': '回访', 'legal-notice': '法定告知', other: '其他',
  },
  recorded: '补记于',
  overBudget: '超出联系次数的理由',
  contactCounts: (byCustomer, byCompany, spent, budget) => `客户发起 ${byCustomer} 次，本单位发起 ${byCompany} 次；计入次数 ${spent}，上限 ${budget}`,
  effortAsked: { none: '无', minutes: (n) => `${n} 分钟`, visits: (n) => `到场 ${n} 次`, documents: (n) => `材料 ${n} 份` },
  effortSpent: {
    tellings: (n) => `讲述 ${n} 遍`, transfers: (n) => `转接 ${n} 次`, waitMinutes: (n) => `等待 ${n} 分钟`, visits: (n) => `到场 ${n} 次`,
    documents: (n) => `材料 ${n} 份`, repairMinutes: (n) => `配合处置 ${n} 分钟`, contactsStarted: (n) => `主动联系 ${n} 次`, channelSwitches: (n) => `更换渠道 ${n} 次`,
  },
  decision: { found: '查明情况', done: '处理措施', recourse: '其他途径' },
  followUp: { planned: '约定时间', attempt: '未接通', waived: '免回访原因', notSet: '尚未约定' },
  fact: { product: '产品', journeyStep: '出错环节', desiredRemedy: '客户诉求', channel: '渠道', complainantName: '姓名', complainantPhone: '电话', complainantAddress: '地址' },
  verdict: { settled: '已解决', partly: '部分解决', 'not-settled': '未解决' },
  waiveReason: { 'asked-not-to-be-contacted': '客户要求不再联系', 'no-contact-details': '无联系方式', 'told-at-the-desk': '已当面告知', other: '其他原因' },
  outcome: { resolved: '已解决', 'agreed-in-part': '最终答复，部分同意', 'not-agreed': '最终答复，未同意', withdrawn: '客户撤回', 'not-a-complaint': '不属于投诉', 'passed-on': '已转出', 'closed-before': '启用本系统前已结案' },
  cause: {
    'staff-conduct': '人员行为', knowledge: '业务知识', process: '流程', system: '系统', product: '产品', 'price-or-contract': '价格或合同',
    information: '信息告知', 'third-party': '第三方', safety: '安全', other: '其他',
  },
  box: { outcome: '处理结果', verdict: '客户评判', cause: '原因', prevention: '防止再发', noVerdict: '客户未作评判', open: '尚未结案', beforeReopening: '重新处理之前的评判' },
  sign: { owner: '责任人、日期', supervisor: '主管、日期', filed: '归档、日期' },
  life: chineseLife,
  digest: (events) => `第 ${events} 条记录后的校验值`,
  workstation: (code) => `工作站 ${code}`,
  howToCheck: '核对方法：在补救台的设置中打开“核对打印的验证码”，扫描方形码，或录入以 AMENDS1 开头的一行文字。',
  codeLabel: '验证码',
};

const opening: LetterWords['opening'] = (day, channel) =>
  channel === 'counter' ? `${day}，您到柜面反映了以下情况，用您的话说是：` : `${day}，收到您通过${common.channel[channel]}反映的情况，用您的话说是：`;

const letter: LetterWords = {
  titles: {
    'acknowledgement-letter': '投诉受理告知函', 'holding-letter': '投诉办理进展告知函', 'resolution-letter': '投诉处理结果告知函', 'apology-letter': '致歉函', 'follow-up-card': '回访约定卡',
  },
  salutation: (names) => (names.length === 0 ? '尊敬的客户：' : `尊敬的${common.and(names)}：`),
  toNobodyNamed: (reference) => `${reference} 号投诉的客户`, onBehalfOf: (names) => `代 ${names}`, andOthers: (names, others) => `${names}等 ${others + 2} 人`,
  opening,
  openingForOther: (day, channel, names) => `${day}，收到您代${names}${channel === 'counter' ? '到柜面' : `通过${common.channel[channel]}`}反映的情况，投诉人的原话是：`,
  wanted: (words) => `您希望：${words}`, wantedByOther: (words) => `投诉人希望：${words}`,
  dealtWith: '受理情况', isDealtWith: (name, reference) => `此投诉已经受理，编号 ${reference}，正在办理，由${name}负责到底。`, nextNews: '下一次告知',
  whyLonger: '暂时未能给出最终答复的原因', whenMore: '答复时间', recourseNow: '现在也可以选择的其他途径',
  agreement: { 'in-full': '处理决定：全部同意。', 'in-part': '处理决定：部分同意。未予同意的部分及理由，见下文逐项答复。', refused: '处理决定：未予同意。理由见下文逐项答复。' },
  found: '查明的情况', done: '处理措施', answers: '逐项答复',
  answer: { settled: (what) => `已办妥：${what}`, 'under-way': (what) => `正在办理：${what}`, refused: (reason) => `未能办理，理由如下：${reason}` },
  goodwill: (what) => `另外，向您表达的心意：${what}`,
  promises: '尚待履行的承诺', promiseDue: (time) => `不迟于 ${time}`,
  recourse: '如您不同意以上结果',
  whatItIsAbout: '所指之事（投诉人的原话）',
  card: {
    lead: '您的投诉已经答复。约定回访一次，听您说说办得怎么样；此后不再回访，也不做问卷。', when: '时间', how: '方式', who: '联系人',
    otherwise: (name, contactLine) => `如需改期，或不需要回访，告知${name}即可${contactLine === null ? '' : `：${contactLine}`}。`,
  },
  contactTitle: '联系人',
  contact: (name, reference, contactLine) => `此事由${name}负责${contactLine === null ? '' : `（${contactLine}）`}。来信来电请注明编号 ${reference}，无需重新讲述经过。`,
  hours: (hours) => `服务时间：${hours}`, lastResort: (who) => `如未得到答复，请联系：${who}。`, atAddress: (names) => `${names} 收`,
  closing: ['此致', '敬礼'], signature: '（签章）',
};

/** Chinese words of the papers. */
export const chinese: PaperWords = { common, report, letter };
