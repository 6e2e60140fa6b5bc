/** 公共词表的中文用语。 */
import type { vocabulary as english } from '../en/vocabulary';
import type { SameKeys } from '../shape';

/** Chinese words for the closed lists. */
export const vocabulary: SameKeys<typeof english> = {
  stage: { listen: '倾听', acknowledge: '受理', empathize: '共情', act: '处置', 'follow-up': '回访一次', closed: '已结案' },
  pain: { money: '钱款', time: '时间', effort: '奔波', dignity: '尊重', safety: '安全', information: '知情' },
  channel: { phone: '电话', counter: '柜面', letter: '信函', email: '邮件', message: '短信', web: '网络' },
  purpose: {
    complaint: '投诉', 'ask-facts': '询问情况', 'offer-choice': '商量方案', progress: '告知进展', 'tell-decision': '告知处理决定',
    'keep-promise': '履行承诺', 'follow-up': '回访', 'legal-notice': '法定告知', other: '其他',
  },
  starter: { customer: '客户', company: '本单位' },
  outcome: {
    resolved: '已解决', 'agreed-in-part': '最终答复，部分同意', 'not-agreed': '最终答复，未同意', withdrawn: '客户撤回',
    'not-a-complaint': '不属投诉', 'passed-on': '已转交', 'closed-before': '历史结案',
  },
  verdict: { settled: '已解决', partly: '部分解决', 'not-settled': '未解决' },
  waive: { 'asked-not-to-be-contacted': '客户要求不再联系', 'no-contact-details': '无联系方式', 'told-at-the-desk': '已当面告知', other: '其他原因' },
  cause: {
    'staff-conduct': '人员行为', knowledge: '业务知识', process: '流程', system: '系统', product: '产品', 'price-or-contract': '价格或合同',
    information: '信息告知', 'third-party': '第三方', safety: '安全', other: '其他',
  },
  fact: {
    product: '产品', journeyStep: '出错环节', desiredRemedy: '客户诉求', channel: '渠道', complainantName: '姓名', complainantPhone: '电话', complainantAddress: '地址',
  },
  language: { 'zh-CN': '中文', en: '英文' },
  paper: { 'resolution-report': '处理报告', 'acknowledgement-letter': '受理告知函', 'holding-letter': '进展告知函', 'resolution-letter': '处理答复函', 'apology-letter': '致歉函', 'follow-up-card': '回访约定卡' },
  role: { agent: '坐席', supervisor: '主管', administrator: '管理员' },
  currency: { CNY: '人民币（CNY）', USD: '美元（USD）', EUR: '欧元（EUR）', GBP: '英镑（GBP）', HKD: '港元（HKD）' },
  theme: { system: '跟随系统', light: '浅色', dark: '深色' },
  queue: { now: '现在', today: '今天', waiting: '等待他人' },
  due: { acknowledge: '受理', promise: '承诺', 'final-response': '最终答复', 'follow-up': '回访', 'senior-look': '主管过目', 'call-back': '回音' },
  matched: { reference: '编号', name: '姓名', phone: '电话', words: '经过' },
  authority: { oral: '投诉人口头授权', written: '书面授权', guardian: '监护人', lawyer: '律师', 'not-shown': '尚未出示授权' },
  need: { 'large-print': '大字', hearing: '听力不便', 'reading-help': '需要协助阅读', interpreter: '需要翻译', 'no-stairs': '不便上下楼梯', 'no-visits': '不便到场', 'more-time': '需要更多时间', other: '其他' },
  notComplaint: { question: '咨询', request: '业务请求', praise: '表扬', duplicate: '已登记过', 'not-about-us': '与本单位无关', other: '其他原因' },
  teller: { here: '由本柜台告知客户', recipient: '由接收方告知客户' },
  account: { repair: '补救', gesture: '心意' },
  command: {
    register: '登记投诉', acknowledge: '受理', 'hear-pain': '用自己的话回应', 'add-pain': '补记痛点', 'mark-title': '标记标题', 'contain-harm': '止损',
    'add-repair': '添加补救方案', 'choose-repair': '记录客户选择', 'complete-repair': '补救完成', 'fail-repair': '补救未成', 'refuse-pain': '说明理由后不予处理',
    promise: '作出承诺', 'keep-promise': '承诺已兑现', 'break-promise': '承诺未兑现', 'renegotiate-promise': '改约时间', 'offer-gesture': '表达心意',
    'record-contact': '记录联系', 'tell-decision': '告知处理决定', 'schedule-follow-up': '约定回访', 'attempt-follow-up': '记录未接通',
    'complete-follow-up': '记录回访', 'waive-follow-up': '免回访', close: '结案', 'correct-fact': '更正事实', 'request-paper': '生成文书',
    'answer-safety-fact': '询问安全事实', 'pay-gesture': '记录支付', 'ask-approval': '申请审批', approve: '批准', 'refuse-approval': '不予批准', 'offer-handover': '转交同事', 'accept-handover': '接手',
    'decline-handover': '谢绝', 'take-back-handover': '收回转交', withdraw: '客户撤回', 'not-a-complaint': '不属于投诉', 'pass-on': '转出', reopen: '重启', 'name-representative': '记下代理人',
    'add-joint': '添加共同投诉人', 'set-confidential': '变更保密', 'note-preferences': '记下联系意愿', 'add-note': '添加备注', 'remove-attachment': '移除文件', undo: '撤销',
    'confirm-category': '确认投诉类别', 'place-hold': '依法保全', 'lift-hold': '解除保全', 'confirm-trigger': '确认轻重', 'strike-trigger': '划去', 'look-over': '登记主管过目',
  },
};
