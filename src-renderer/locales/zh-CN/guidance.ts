/** 规则对一件投诉的判断所用词语：温度、轻重、提醒、客户花费的时间、权限、下一步。全部仅供内部（I9）。 */
import type { SameKeys } from '../shape';
import type { guidance as english } from '../en/guidance';

/** Chinese words. */
export const guidance: SameKeys<typeof english> = {
  temperature: {
    title: '温度', degrees: '{degrees} °C', cold: '偏冷', even: '适宜', warm: '偏热',
    reason: {
      silence: '超出约定 {count} 小时没有音讯', lateness: '逾期 {count} 小时', 'broken-promise': '{count} 个承诺未兑现', 'failed-repair': '{count} 项补救未成',
      reopening: '重启 {count} 次', transfer: '转手 {count} 次', 'needless-contact': '{count} 次不必要的联系', 'unasked-offer': '{count} 次客户并未要求的表示',
      'kept-promise': '兑现 {count} 个承诺', 'completed-repair': '完成 {count} 项补救', 'asked-contact': '{count} 次应客户要求的联系',
    },
  },
  act: {
    acknowledge: '受理，并说明下一步', 'tell-late': '告知自 {at} 起已逾期，另约时间', 'tell-before-late': '在 {at} 前兑现，来不及就提前告知', 'answer-overdue': '给出最终答复，应于 {at} 答复',
    'look-over': '由主管在 {at} 前过目', 'call-back': '在 {at} 前给客户回音', 'keep-promise': '兑现 {at} 到期的承诺', 'give-word': '告知进展，约定下次何时有音讯',
    'complete-repair': '完成进行中的补救', 'promise-next-step': '约定下一步及时间', 'no-further-contact': '{at} 前不再联系', 'nothing-until': '{at} 前无须打扰', 'go-on': '进入下一阶段', none: '无须再做',
    'read-earlier-cases': '先看以往投诉，再开口询问', 'ask-senior': '请主管过目',
  },
  stake: {
    title: '轻重', momentOfTruth: '关键时刻', points: '{points}（满分 100）',
    reason: { trigger: '{name}', safety: '涉及人身安全', dignity: '伤了尊严', money: '钱款受损', need: '客户需要特别照顾', 'own-fault': '责任在本单位', 'earlier-failure': '先前已失误', 'decisive-step': '客户旅程的关键一步' },
    standing: { found: '见于客户原话', confirmed: '已确认', struck: '已划去' },
    kind: { livelihood: '生计', health: '健康', date: '错过不再来的日子', dignity: '尊严', dependant: '要照顾的家人', trust: '信任' },
  },
  wider: { 'moment-of-truth': '关键时刻，补救权限为平时的 {percent}%', 'double-deviation': '先前已失误，补救权限为平时的 {percent}%' },
  warning: {
    'safety-clock': '涉及安全：计时至 {at}', 'promise-at-risk': '承诺 {at} 到期', 'due-soon': '{at} 到期', silent: '{count} 小时没有音讯', 'over-served': '本单位已联系 {count} 次', 'senior-eye': '事关重大，尚无主管过目',
    'repeat-complainant': '此人近来另有 {count} 件投诉', temperature: '{count} °C',
  },
  effort: {
    total: '客户已花 {count} 分钟', adds: '客户须花 {count} 分钟', addsNothing: '不占客户时间',
    source: { telling: '讲述经过', transfer: '被转来转去', wait: '等候', visit: '到场', document: '找材料', 'contact-started': '不得不主动联系', 'channel-switch': '更换途径', repair: '配合补救' },
  },
  option: { yes: '现在即可决定', 'in-part': '现在可决定至 {limit}', no: '由以下人员决定：{who}', trusted: '关键时刻，无须审批', evidence: '凭据，不强求：{what}', onlyLawful: '法规只允许这一种办法', againstNeeds: '对此人不便：{needs}' },
  precedent: { title: '同类情形以往的处理', none: '暂无可比。', repairs: '补救 {count} 项，半数在 {lower} 至 {upper} 之间', goodwill: '心意另计：{count} 项' },
  feeling: { angry: '愤怒', anxious: '焦急', hurt: '受伤', humiliated: '受辱', 'worn-out': '疲惫', calm: '平静' },
  demeanour: { plain: '平常', overbearing: '强势', argumentative: '爱争辩', talkative: '健谈', eccentric: '与众不同', silent: '沉默' },
  pause: '可以歇 {count} 分钟。',
};
