/** Words of the part of the report that tells how the way of a case bent: one shape for all languages. */
import type { Account, Authority, Need, NotComplaintReason, PassOnTeller } from '../../shared/vocabulary/case';
import type { ApprovalLine, HandoverLine } from '../life-model';

/** Words by place on the page. */
export type LifeWords = {
  readonly cycles: string; readonly doubleDeviation: string; readonly endOf: string; readonly reopened: (cycle: number) => string; readonly offeredTo: string; readonly noSuperior: string;
  readonly earlyEnd: string; readonly reason: string; readonly way: string; readonly toWhom: string; readonly withWhat: string; readonly teller: string; readonly tellers: Readonly<Record<PassOnTeller, string>>; readonly notComplaint: Readonly<Record<NotComplaintReason, string>>;
  readonly handovers: string; readonly hands: string; readonly pack: string; readonly happened: string; readonly promised: string; readonly notAskAgain: string; readonly handoverStatus: Readonly<Record<HandoverLine['status'], string>>;
  readonly approvals: string; readonly what: string; readonly asked: string; readonly decided: string; readonly amount: string; readonly flagged: string; readonly account: Readonly<Record<Account, string>>; readonly approvalStatus: Readonly<Record<ApprovalLine['status'], string>>;
  readonly repairAmounts: string; readonly apartFromGoodwill: string; readonly requested: string; readonly offered: string; readonly accepted: string; readonly paid: string;
  readonly people: string; readonly representative: string; readonly joint: string; readonly wishes: string; readonly doNotContact: string; readonly confidential: string; readonly hold: string;
  readonly authority: Readonly<Record<Authority, string>>; readonly need: Readonly<Record<Need, string>>;
  readonly attachments: string; readonly file: string; readonly type: string; readonly size: string; readonly removed: string;
  readonly notes: string; readonly notesInternal: string;
  readonly imported: string; readonly source: string; readonly sourceReference: string; readonly receivedOn: string; readonly issue: string; readonly sourceStatus: string; readonly companyResponse: string;
};

/** English. */
export const englishLife: LifeWords = {
  cycles: 'Earlier ends and reopenings', doubleDeviation: 'double deviation: the first answer failed too', endOf: 'Ended', reopened: (cycle) => `Reopened, cycle ${cycle}`, offeredTo: 'Offered to a superior', noSuperior: 'No superior, because',
  earlyEnd: 'Ended before the full way', reason: 'It was', way: 'By', toWhom: 'Passed on to', withWhat: 'With', teller: 'Who tells the customer', tellers: { here: 'this office', recipient: 'the recipient' },
  notComplaint: { question: 'a question', request: 'a request', praise: 'praise', duplicate: 'a duplicate', 'not-about-us': 'not about this house', other: 'something else' },
  handovers: 'Handovers', hands: 'Hands', pack: 'What was handed over', happened: 'Happened', promised: 'Promised', notAskAgain: 'Not to be asked again', handoverStatus: { offered: 'offered', accepted: 'accepted', declined: 'declined', 'taken-back': 'taken back' },
  approvals: 'Approvals', what: 'Remedy', asked: 'Asked by, and why', decided: 'Decided by, and why', amount: 'Amount', flagged: 'Flag: the asker had made or raised the deciding account', account: { repair: 'repair', gesture: 'goodwill' },
  approvalStatus: { open: 'waiting', given: 'given', refused: 'refused' },
  repairAmounts: 'Amounts of the repairs', apartFromGoodwill: 'apart from goodwill, never added to it', requested: 'Requested', offered: 'Offered', accepted: 'Accepted', paid: 'Paid',
  people: 'Who stands around it', representative: 'Representative', joint: 'Complains too', wishes: 'To be reached', doNotContact: 'do not contact again', confidential: 'Confidential', hold: 'Legal hold',
  authority: { oral: 'said so in person', written: 'in writing', guardian: 'guardian', lawyer: 'lawyer', 'not-shown': 'right not shown' },
  need: { 'large-print': 'large print', hearing: 'hard of hearing', 'reading-help': 'help with reading', interpreter: 'interpreter', 'no-stairs': 'no stairs', 'no-visits': 'no visits', 'more-time': 'more time', other: 'other' },
  attachments: 'Files', file: 'Name', type: 'Type', size: 'Size', removed: 'Removed, because',
  notes: 'Notes', notesInternal: 'for colleagues; on no paper that leaves the house',
  imported: 'Where it came from', source: 'Source', sourceReference: 'Number there', receivedOn: 'Received there', issue: 'Issue there', sourceStatus: 'Status there', companyResponse: 'Answer there',
};

/** Chinese. */
export const chineseLife: LifeWords = {
  cycles: '此前结案与重新处理', doubleDeviation: '二次失误：首次处理亦未办成', endOf: '结案', reopened: (cycle) => `重新处理（第 ${cycle} 轮）`, offeredTo: '已请上级接手', noSuperior: '未请上级，原因',
  earlyEnd: '提前了结', reason: '性质', way: '渠道', toWhom: '转给', withWhat: '随附', teller: '由谁告知客户', tellers: { here: '本单位', recipient: '接收方' },
  notComplaint: { question: '咨询', request: '请求', praise: '表扬', duplicate: '重复登记', 'not-about-us': '与本单位无关', other: '其他' },
  handovers: '移交', hands: '交接双方', pack: '移交内容', happened: '已发生', promised: '已承诺', notAskAgain: '不再询问', handoverStatus: { offered: '待接收', accepted: '已接收', declined: '未接收', 'taken-back': '已收回' },
  approvals: '审批', what: '事项', asked: '申请人及理由', decided: '审批人及理由', amount: '金额', flagged: '提示：审批账号曾由申请人开立或调整', account: { repair: '补救', gesture: '心意' },
  approvalStatus: { open: '待审批', given: '同意', refused: '不同意' },
  repairAmounts: '补救金额', apartFromGoodwill: '与心意分开列示，不合计', requested: '客户提出', offered: '提供', accepted: '客户接受', paid: '实付',
  people: '相关人员', representative: '代理人', joint: '共同投诉人', wishes: '联系方式要求', doNotContact: '不再联系', confidential: '保密', hold: '依法保全',
  authority: { oral: '当面口头说明', written: '书面授权', guardian: '监护人', lawyer: '律师', 'not-shown': '未出示授权' },
  need: { 'large-print': '大字', hearing: '听力不便', 'reading-help': '协助阅读', interpreter: '口译', 'no-stairs': '不便上下楼', 'no-visits': '不便到场', 'more-time': '多留时间', other: '其他' },
  attachments: '附件', file: '名称', type: '类型', size: '大小', removed: '已移除，原因',
  notes: '内部备注', notesInternal: '仅供同事，不印在任何对外文书上',
  imported: '导入来源', source: '来源', sourceReference: '原编号', receivedOn: '原收到日期', issue: '原事由', sourceStatus: '原状态', companyResponse: '原答复',
};
