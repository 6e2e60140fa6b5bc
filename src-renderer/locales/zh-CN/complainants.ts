/** Words for who stands around a complaint: representative, joint complainants, confidentiality, and how people want to be reached. */
import type { complainants as english } from '../en/complainants';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const complainants: SameKeys<typeof english> = {
  around: '另有他人，或有特别要求',
  aroundHint: '来电人主动提到才记，不必追问。',
  representative: {
    title: '代理人', name: '代客户出面的是谁', phone: '代理人电话', authority: '代理依据', authorityWords: '简要说明：与客户的关系，或出示的文件',
    speaks: '{name}代{customer}出面', speaksUnnamed: '{name}代客户出面', go: '记下代理人', add: '代理人', change: '变更代理人', nameMissing: '请填写代理人姓名。',
  },
  joint: { title: '共同投诉', name: '姓名', phone: '电话', nameOf: '第 {n} 位共同投诉人的姓名', phoneOf: '第 {n} 位共同投诉人的电话', with: '共同投诉人', named: '共同投诉人：{names}', add: '共同投诉人', another: '再加一位', remove: '删除第 {n} 位', go: '添加', nameMissing: '请填写姓名。' },
  confidential: {
    title: '保密', switch: '本投诉需要保密', switchHint: '只有负责人和主管可见，理由可稍后补记。', set: '保密：只有负责人和主管可见。', reasonOpen: '理由尚未补记。',
    because: '理由：{reason} · {by}', reason: '为何保密', reasonOff: '为何不再需要保密', go: '设为保密', goReason: '补记理由', goOff: '解除保密', off: '解除保密', addReason: '补记理由',
  },
  wishes: {
    title: '如何联系客户', channel: '希望的方式', anyChannel: '不限', hours: '方便的时段', from: '从', to: '到', hoursHint: '起止都填，或都不填；可以跨过午夜。', hoursBad: '请填两个不同的时间，或都不填。',
    doNotContact: '客户要求不再联系', doNotContactHint: '除法定告知外不再主动联系，回访随之免除。', needs: '客户需要的便利', needWords: '补充说明（客户原话）',
    by: { phone: '打电话', counter: '到柜面', letter: '寄信', email: '发邮件', message: '发短信', web: '通过网络' }, line: { hours: '{from}–{to} 之间', both: '{way}，{from}–{to}' }, none: '没有特别要求。', go: '记下要求', change: '联系要求', takenOver: '在 {reference} 中提出。要求属于客户本人，各案件通用。', belongs: '要求属于客户本人，在其所有案件中通用。',
    held: '以往案件中的要求对本件同样有效：{wishes}。提出于 {reference}。', heldEdit: '变更要求',
  },
  against: {
    doNotContact: '客户要求不再联系。', channel: '客户希望换一种方式：{wish}。', hours: '客户希望在其他时段：{wish}。', reasonLabel: '为何仍需联系', reasonHint: '与客户要求不符的联系，须连同理由一并记录。', reasonMissing: '请写明为何仍需联系。',
    wished: '客户要求：{wish}', choose: '请按客户的要求选择，或先记下要求已变更。', waive: '可以据此免回访。', waiveNow: '免除回访', noDetails: '客户没有留下联系方式，可以免回访。',
  },
};
