/** 删除、保存期限与查看日志用语。 */
import type { governance as english } from '../en/governance';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const governance: SameKeys<typeof english> = {
  tab: '信息保护',
  forMe: { erasure: '待决定的删除', persons: '{count} 位客户', askedBy: '申请人：{name}' },
  erasure: {
    title: '个人信息删除', hint: '一人申请，另一人决定。客户的文字、文件和文书将永久删除，数据和记录保留。',
    none: '没有等待决定的删除申请。', ask: '申请删除', askPerson: '申请删除这位客户的信息', reason: '理由', reasonHint: '理由留在记录中，其中的姓名会隐去。', asked: '删除申请等待另一人决定，见“设置 · 信息保护”。',
    askedBy: '{name} 于 {time} 申请', byRetention: '保存期满', state: { open: '待决定', given: '已删除', refused: '未删除' }, decidedBy: '{name}，{time}',
    noName: '未留姓名', gone: '已删除', cases: '{count} 件投诉', stopped: { 'open-case': '有未结投诉', hold: '依法保全' }, left: '{count} 位客户已不能删除，予以保留。',
    more: '显示全部 {count} 位', flagged: '申请人曾添加该账户、调整其角色或设置其 PIN。', alone: '本工作站没有其他人可以决定，已如实记录。', aloneHint: '本工作站没有其他人可以决定。唯一的管理员可以自行决定，并记录在案。',
    decide: '决定', here: '当面用 PIN 决定', answer: '决定', approve: '删除', refuse: '不删除', decisionReason: '理由', go: '记录决定', final: '删除后无法恢复。', nobody: '须由另一位主管或管理员决定。',
    decided: '最近的决定',
  },
  retention: {
    title: '文字的保存期限', hint: '列出期满的客户。未经申请和决定，不会删除任何人。', on: '列出保存期满的客户', months: '最后一件投诉结案后的月数', monthsHint: '许多规定要求三年以上，即 36。', save: '保存', saved: '已保存',
    off: '尚未设置期限。', none: '没有期满的客户。', due: '期满 {count} 位', dueMore: '期满超过 {count} 位，结案最久的在前', person: '客户', closed: '最后结案', caseNumber: '投诉', asked: '等待决定', askAll: '申请删除全部 {count} 位', askOne: '申请', askOneOf: '申请删除 {reference}', askFor: '删除 {count} 位客户的信息',
  },
  viewing: {
    title: '查看日志', hint: '在记录之外保存两年，主管和管理员可见。十分钟内的同类查看只记一次。', of: '人员', everybody: '所有人', when: '时间', who: '人员', what: '内容', caseNumber: '投诉', none: '尚无查看。', more: '更早', whole: '全部记录', inCase: '谁查看过这件投诉',
    kind: { case: '打开投诉', person: '查看客户资料', attachment: '打开文件', 'attachment-saved': '另存文件', paper: '打开文书', 'paper-printed': '打印文书', 'paper-saved': '另存文书', 'record-saved': '另存备份' },
  },
};
