/** Words for what is kept beside the conversation: notes for colleagues, holds of the law, and the ledgers of contacts and effort. */
import type { record as english } from '../en/record';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const record: SameKeys<typeof english> = {
  notes: { title: '内部备注', mark: '仅供同事', hint: '不会出现在给客户的文书上。', add: '添加备注', words: '备注', go: '保存备注', none: '还没有。' },
  hold: { mark: '依法保全', standing: '依法保全：{reason}', by: '{by}，{time}', note: '保全期间，本案所涉人员的信息不得删除。', place: '依法保全', lift: '解除保全', placeReason: '保全的理由', liftReason: '解除的理由', placeGo: '设为保全', liftGo: '解除保全' },
  contacts: {
    open: '完整清单', title: '全部联系', lead: '本单位主动联系已用 {used} / {allowed} 次。法定告知、告知处理决定和唯一一次回访不计在内。', when: '时间', starter: '由谁发起', way: '方式', purpose: '目的', said: '说了什么', cost: '客户的付出', reason: '理由：{reason}',
    count: '客户发起 {customer} 次 · 本单位发起 {company} 次', noCost: '无', registration: '提出投诉', reopening: '再次反映', decision: '告知处理决定', followUp: '唯一一次回访', attempt: '回访未接通', noBudget: '不计次数',
  },
  effort: {
    open: '完整清单', title: '客户为此付出了什么', lead: '每行一个来源，均为记录所得，没有推算。', source: '来源', before: '此前及在此讲述', contact: '联系，{time}', repair: '补救：{what}', total: '合计', startedOver: '主动联系 {contacts} 次 · 更换渠道 {switches} 次', none: '除讲述外没有其他付出。',
    tellings: '讲述', transfers: '被转接', waitMinutes: '等待', visits: '跑网点', documents: '材料', minutes: '配合处置',
    ahead: '尚待付出', aheadNone: '无',
  },
  nextCost: { label: '下一步需要客户付出：', nothing: '无', between: '{least}，至多 {most}，视所选办法', conversation: '一次谈话' },
};
