/** Words of the day's log that the report does not have already, in both languages. */
import type { Language, Stage } from '../../shared/vocabulary/case';
import type { DayHandover, DayPromise } from '../../engine/queries/day-log';

/** Keys name the place on the page. */
export type DayLogWords = {
  readonly title: string; readonly made: (time: string) => string; readonly notOver: string; readonly noNames: string;
  readonly sections: Readonly<Record<'registered' | 'acknowledged' | 'promises' | 'contacts' | 'decisions' | 'followUps' | 'closed' | 'reopened' | 'handovers' | 'repairs' | 'goodwill' | 'open', string>>;
  readonly figures: Readonly<Record<'registered' | 'imported' | 'acknowledged' | 'promisesKept' | 'promisesBroken' | 'promisesLate' | 'byCustomer' | 'byCompany' | 'decisions' | 'followUps' | 'closed' | 'reopened' | 'handovers' | 'open', string>>;
  readonly columns: Readonly<Record<'reference' | 'about' | 'time' | 'due' | 'by' | 'owner' | 'way' | 'what' | 'standing' | 'amount' | 'stage' | 'since' | 'purpose', string>>;
  readonly none: string; readonly confidential: string; readonly erased: string; readonly apart: string;
  readonly repairSum: (count: number, amount: string) => string; readonly goodwillSum: (count: number, amount: string) => string;
  readonly promise: Readonly<Record<DayPromise['standing'], string>>; readonly handover: Readonly<Record<DayHandover['standing'], string>>; readonly unreached: string; readonly waived: (reason: string) => string;
  readonly answered: (settled: number, refused: number) => string; readonly cycle: (n: number) => string; readonly stage: Readonly<Record<Stage, string>>;
  readonly openMore: (count: number) => string; readonly noneDue: string;
  readonly sign: { readonly shift: string; readonly supervisor: string; readonly filed: string };
  readonly place: (events: string) => string; readonly emptyRecord: string;
};

const en: DayLogWords = {
  title: 'Log of the day', made: (time) => `made ${time}`, notOver: 'the day is not over', noNames: 'Cases are named by their number and a few words of the complaint; nobody’s name stands here but the staff’s.',
  sections: {
    registered: 'Registered', acknowledged: 'Acknowledged', promises: 'Promises due or ended', contacts: 'Contacts', decisions: 'Decisions told', followUps: 'Follow-ups', closed: 'Closed', reopened: 'Reopened', handovers: 'Handovers',
    repairs: 'Repairs completed', goodwill: 'Goodwill granted', open: 'Open at the end of the day',
  },
  figures: {
    registered: 'registered', imported: 'imported', acknowledged: 'acknowledged', promisesKept: 'promises kept', promisesBroken: 'promises broken', promisesLate: 'promises late', byCustomer: 'contacts by customers', byCompany: 'contacts by the company',
    decisions: 'decisions told', followUps: 'follow-ups over', closed: 'closed', reopened: 'reopened', handovers: 'handovers', open: 'open',
  },
  columns: { reference: 'Case', about: 'About', time: 'Time', due: 'Due', by: 'By', owner: 'Owner', way: 'Way', what: 'What', standing: 'Outcome', amount: 'Amount', stage: 'Stage', since: 'Since', purpose: 'Purpose' },
  none: 'none', confidential: 'confidential', erased: 'erased', apart: 'Two accounts, each by itself; they are not added up.',
  repairSum: (count, amount) => `${count} completed, ${amount}`, goodwillSum: (count, amount) => `${count} granted, ${amount}`,
  promise: { open: 'open', late: 'late', kept: 'kept', broken: 'broken' }, handover: { offered: 'offered', accepted: 'accepted', declined: 'declined', 'taken-back': 'taken back' }, unreached: 'not reached', waived: (reason) => `waived: ${reason}`,
  answered: (settled, refused) => (refused === 0 ? `${settled} settled` : `${settled} settled, ${refused} refused`), cycle: (n) => `cycle ${n}`,
  stage: { listen: 'listen', acknowledge: 'acknowledge', empathize: 'empathize', act: 'act', 'follow-up': 'follow-up', closed: 'closed' },
  openMore: (count) => `and ${count} more, not listed`, noneDue: 'none set',
  sign: { shift: 'End of shift, date', supervisor: 'Supervisor, date', filed: 'Filed, date' },
  place: (events) => `The record at the end of the day: ${events} events, digest of the last`, emptyRecord: 'The record was empty.',
};

const zhCN: DayLogWords = {
  title: '网点日志', made: (time) => `${time} 生成`, notOver: '当日尚未结束', noNames: '案件以编号和投诉中的几个字标示；除员工外不列姓名。',
  sections: {
    registered: '新登记', acknowledged: '已受理告知', promises: '当日到期或了结的承诺', contacts: '联系', decisions: '已告知的处理决定', followUps: '回访', closed: '结案', reopened: '重新打开', handovers: '交接', repairs: '补救完成', goodwill: '心意', open: '日终未结',
  },
  figures: {
    registered: '新登记', imported: '导入', acknowledged: '受理告知', promisesKept: '承诺兑现', promisesBroken: '承诺未兑现', promisesLate: '承诺逾期', byCustomer: '客户来联系', byCompany: '本单位联系', decisions: '告知决定', followUps: '回访了结', closed: '结案',
    reopened: '重新打开', handovers: '交接', open: '未结',
  },
  columns: { reference: '案件', about: '事由', time: '时间', due: '期限', by: '经办人', owner: '责任人', way: '方式', what: '内容', standing: '结果', amount: '金额', stage: '阶段', since: '登记于', purpose: '目的' },
  none: '无', confidential: '保密', erased: '已抹除', apart: '两个科目分别列示，不合计。',
  repairSum: (count, amount) => `完成 ${count} 项，${amount}`, goodwillSum: (count, amount) => `给予 ${count} 项，${amount}`,
  promise: { open: '待兑现', late: '逾期', kept: '已兑现', broken: '未兑现' }, handover: { offered: '已提出', accepted: '已接收', declined: '已谢绝', 'taken-back': '已收回' }, unreached: '未接通', waived: (reason) => `免回访：${reason}`,
  answered: (settled, refused) => (refused === 0 ? `${settled} 项了结` : `${settled} 项了结，${refused} 项未予处理`), cycle: (n) => `第 ${n} 轮`,
  stage: { listen: '倾听', acknowledge: '受理', empathize: '共情', act: '处置', 'follow-up': '回访', closed: '结案' },
  openMore: (count) => `另有 ${count} 件未列出`, noneDue: '未约定',
  sign: { shift: '交班人、日期', supervisor: '主管、日期', filed: '归档、日期' },
  place: (events) => `日终记录：共 ${events} 个事件，末条校验值`, emptyRecord: '当时记录为空。',
};

/** Words by language. */
export const DAY_LOG_WORDS: { readonly [L in Language]: DayLogWords } = { 'zh-CN': zhCN, en };
