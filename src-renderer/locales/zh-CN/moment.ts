/** 引导处置的用语：当下的提示、知识包里的办法、事关重大之处。全部仅供内部使用（I9）。 */
/** Chinese words. */
export const moment = {
  coaching: { label: '此时此刻', how: '客户此时的状态', feeling: '情绪', demeanour: '表现', gone: '只用于这次通话，不留存。' },
  temperature: { scale: '0 到 50 度，25 度为恒温，当前 {degrees} 度', next: '下一步', even: '没有使它偏离的事。', share: '{degrees}°' },
  warnings: { label: '提醒' },
  stake: { none: '没有发现超出常规之处。', triggers: '客户的话里听出的', confirm: '确认', strike: '不成立', strikeWhy: '为什么不成立', strikeGo: '标为不成立', add: '还听出了别的', addPick: '听出的是', addGo: '记下', firstMove: '第一步', spoken: '“{words}”', look: '上级过目', lookWords: '看到的情况，供同事参考', lookGo: '已过目', looked: '{by} · {time}' },
  ideas: { title: '知识包里的办法', any: '此处是各类投诉通用的办法。确认投诉主题（Alt+B）后，该主题的办法也会列出。', lead: '最省客户力气的在前。选用后填入表单，发送前不会向客户提出。', more: '显示全部 {count} 项', fewer: '收起', take: '选用', takeNamed: '选用：{what}', ready: '{time}内完成', readyNow: '立即', free: '无成本', cost: '{from}–{to}', gestures: '适合的心意', departments: '协同：{who}' },
  precedents: { open: '以往怎么处理', loading: '正在查看已结案件' },
  effort: { time: '客户已花去的时间' },
  contacts: { person: '此客户全部案件：{windowDays} 天内 {used}/{allowed} 次', spent: '联系次数已用完。继续联系须由主管写明理由：{who}。', spentNobody: '联系次数已用完。继续联系须由主管写明理由。' },
  queue: { momentOfTruth: '关键时刻' },
} as const;
