/** The three complaints of the demonstration: a lost bank card (Chinese), a washing machine under warranty (English), and metal in a dumpling (Chinese, safety). Written for this project. */
import type { ComplaintScript } from './complaint-script';

const lostCard: ComplaintScript = {
  slug: 'lost-card', language: 'zh-CN', channel: 'phone', playbook: 'retail-bank',
  story: '卡丢了两天，打了四次电话，没人能告诉我钱还在不在。前天晚上在地铁上发现卡不见了，马上打的热线，等了二十多分钟，第一个人说帮我转挂失，转过去又让我从头说一遍。昨天再打，说系统里查不到我打过电话。今天是第四次。我妈在住院，我每天从单位直接去医院，实在没时间跑网点。',
  pains: [
    {
      kind: 'information', words: '没人能告诉我钱还在不在', heard: '两天里每一刻都不知道钱是不是安全，又赶上母亲住院，这份悬着的心放谁身上都难受。',
      options: [{ what: '通话中冻结卡片，当场报读余额和最近三笔交易', minutes: 2, visits: 0, documents: 0, cost: '0', readyInHours: null }],
      chosen: 0, choiceWords: '好，先冻上，你念给我听', result: '已冻结，余额与最近三笔交易当场核对无误',
    },
    {
      kind: 'time', words: '卡丢了两天，没卡可用，也没时间跑网点', heard: '一边上班一边去医院，身上还没有卡，连买饭都要借手机，确实太折腾了。',
      options: [
        { what: '到网点补办新卡', minutes: 40, visits: 1, documents: 1, cost: '0', readyInHours: 4 },
        { what: '新卡快递到医院，电话激活', minutes: 3, visits: 0, documents: 0, cost: '22', readyInHours: 26 },
      ],
      chosen: 1, choiceWords: '寄到医院吧，住院部前台我能收', result: '新卡送达，电话激活成功',
    },
    {
      kind: 'dignity', words: '打了四次电话，每次都让我从头说一遍', heard: '同样的话说了四遍，像是没有人在听，这样的感觉不该有。',
      options: [{ what: '由陈屿一人跟到底，直线电话告知，书面说明哪里出了错', minutes: 0, visits: 0, documents: 0, cost: '0', readyInHours: 3 }],
      chosen: 0, choiceWords: '行，那我就只找你', result: '直线号码已告知，说明信已随回复寄出',
    },
  ],
  desiredRemedy: '想知道钱是不是安全，不用跑网点就能拿到新卡', product: '借记卡', journeyStep: '热线挂失', name: '周敏', phone: '13800005501',
  toldBefore: 3, transfers: 3, waitMinutes: 47, visits: 0,
  containment: '通话第一分钟冻结卡片，停止一切扣款',
  safetyFacts: null,
  nextStep: '短信发送余额对账单，并告知新卡快递单号', nextStepKept: '对账单与单号已发送',
  gesture: null,
  found: '热线夜班看不到卡片状态，第一次来电的记录没有被后来的同事打开，所以每次都要重新说明。',
  done: '卡片已冻结，余额核对无误；新卡已快递到医院并电话激活；后续由一位同事负责到底。',
  recourse: '如对处理结果有不同意见，可向当地金融消费纠纷调解组织申请调解，不收费。',
  followUpInDays: 2, verdict: 'settled', verdictWords: '这次一次就办好了，谢谢还记得我说过的话。',
  outcome: 'resolved', cause: 'system', causeWords: '18 点以后热线看不到卡片状态；首次来电记录没有在转接时一起带过去。', lesson: '夜班开通卡片状态查询，转接时自动带上来电记录；由王军在 12 月 15 日前完成。',
};

const washingMachine: ComplaintScript = {
  slug: 'washing-machine', language: 'en', channel: 'phone', playbook: 'retail-warranty',
  story: 'The washing machine is eight months old and has flooded the kitchen twice. The first engineer came after nine days, looked at it for five minutes and said the hose was fine. Yesterday it flooded again and the shop told me the warranty does not cover water damage. I never asked about water damage, I asked for a machine that works. There are three children in this house and I have been washing by hand for a fortnight.',
  pains: [
    {
      kind: 'effort', words: 'Washing by hand for a fortnight with three children', heard: 'Two weeks of washing by hand for five people on top of everything else is exhausting.',
      options: [
        { what: 'Bring the machine to the service centre', minutes: 120, visits: 1, documents: 0, cost: '0', readyInHours: 120 },
        { what: 'Exchange it for a new one at home, old one taken along', minutes: 20, visits: 0, documents: 0, cost: '389.00', readyInHours: 24 },
        { what: 'Laundry collected and returned until the repair is done', minutes: 5, visits: 0, documents: 0, cost: '60.00', readyInHours: 6 },
      ],
      chosen: 1, choiceWords: 'Exchange it, tomorrow morning is fine', result: 'New machine delivered, connected and run once while the driver waited',
    },
    {
      kind: 'money', words: 'The shop said the warranty does not cover it', heard: 'Being told about water damage when the question was a broken machine must have felt like talking to a wall.',
      options: [{ what: 'Written confirmation that the defect is covered, two years from today', minutes: 0, visits: 0, documents: 0, cost: '0', readyInHours: 2 }],
      chosen: 0, choiceWords: 'Yes, I want that in writing', result: 'Confirmation sent with the delivery note',
    },
  ],
  desiredRemedy: 'A machine that works, without another nine days of waiting', product: 'Washing machine WM-7', journeyStep: 'Warranty repair', name: 'Hannah Okafor', phone: '07700900123',
  toldBefore: 2, transfers: 1, waitMinutes: 35, visits: 1,
  containment: null,
  safetyFacts: null,
  nextStep: 'Call back with the delivery window', nextStepKept: 'Window 8 to 10 confirmed by phone',
  gesture: { what: 'A year of descaler with the new machine', cost: '18.00', customerWords: 'That is kind, thank you' },
  found: 'The door seal of this series leaks once it is warm. The engineer tested the machine cold and the shop read the wrong clause of the warranty.',
  done: 'The machine was exchanged at home the next morning and the cover was confirmed in writing, two years from that day.',
  recourse: 'The consumer ombudsman for household goods, free of charge, within twelve months.',
  followUpInDays: 5, verdict: 'settled', verdictWords: 'It runs, it is dry, and nobody made me explain it all again.',
  outcome: 'resolved', cause: 'product', causeWords: 'Door seal of the series WM-7 leaks above 50 °C; the test sheet for engineers has no warm run.', lesson: 'Add a warm run to the test sheet and recall the seal of the batch; owner: product quality, by 15 December.',
};

const dumpling: ComplaintScript = {
  slug: 'dumpling', language: 'zh-CN', channel: 'counter', playbook: 'restaurant',
  story: '饺子里咬到一截铁丝，孩子嘴里划破了。昨天晚上在你们店买的猪肉白菜饺子，回家煮给六岁的女儿吃，她咬到第三个就哭了，吐出来一截两厘米的铁丝，嘴里有血。我打店里电话，接电话的人第一句话是：怎么证明是我们家的饺子？我不是来要钱的，我就想知道孩子要不要紧，别的孩子会不会也吃到。',
  pains: [
    {
      kind: 'safety', words: '孩子嘴里划破了，不知道要不要紧', heard: '看着六岁的孩子嘴里出血，又不知道有没有咽下去，当妈妈的这一夜一定没睡。',
      options: [
        { what: '今天下午由店里陪同去口腔医院检查，费用由店里直接结算', minutes: 60, visits: 1, documents: 0, cost: '320', readyInHours: 5 },
        { what: '家长自行就近就医，凭票据报销', minutes: 30, visits: 1, documents: 1, cost: '320', readyInHours: 48 },
      ],
      chosen: 0, choiceWords: '下午三点可以，有人陪着我放心', result: '检查完毕：浅表划伤，没有残留，三天可愈',
    },
    {
      kind: 'dignity', words: '第一句话就问怎么证明是我们家的饺子', heard: '带着受伤的孩子来说一件事，先被要求拿证据，这话谁听了都会寒心。',
      options: [{ what: '店长上门当面道歉，说明接听规范已改', minutes: 15, visits: 0, documents: 0, cost: '0', readyInHours: 26 }],
      chosen: 0, choiceWords: '来可以，不用带东西', result: '店长已上门道歉，家长接受',
    },
    {
      kind: 'information', words: '想知道别的孩子会不会也吃到', heard: '自己孩子疼着，还惦记着别人家的孩子，这份心意要给一个明白的答复。',
      options: [{ what: '同批次全部下架封存，查清来源后把结果书面告诉家长', minutes: 0, visits: 0, documents: 0, cost: '860', readyInHours: 24 }],
      chosen: 0, choiceWords: '查清楚了一定告诉我', result: '来源查明：钢丝刷断丝，同批次 46 份已全部封存，书面结果已送达',
    },
  ],
  desiredRemedy: '孩子平安，查清楚是哪里来的铁丝，别让别的孩子再吃到', product: '猪肉白菜水饺', journeyStep: '后厨制作', name: '王芳', phone: '13800005502',
  toldBefore: 1, transfers: 0, waitMinutes: 10, visits: 1,
  containment: '同批次水饺立即停售封存，后厨停用钢丝刷',
  safetyFacts: [
    { fact: 'harm', answer: '嘴里浅表划破，已止血，今天下午陪同检查', notGivenReason: null },
    { fact: 'danger-now', answer: '剩下的水饺已经不吃了，封在冰箱里', notGivenReason: null },
    { fact: 'others', answer: '昨天一起买的邻居家也有一份，已请她转告先不要吃', notGivenReason: null },
    { fact: 'evidence', answer: null, notGivenReason: '铁丝和包装家长想自己留着，只请不逼' },
  ],
  nextStep: '下午三点陪同就诊，并电话告知封存结果', nextStepKept: '已陪同就诊，封存结果已电话告知',
  gesture: null,
  found: '后厨清洗案板用的钢丝刷断丝，混入当天下午一批馅料；接听电话的同事没有先问孩子的情况。',
  done: '孩子由店里陪同检查，没有大碍；同批次全部封存，钢丝刷全店停用；店长已上门道歉。',
  recourse: '可向当地市场监督管理部门反映，或拨打 12315。',
  followUpInDays: 3, verdict: 'settled', verdictWords: '孩子好了，你们说到做到，换了刷子我也放心了。',
  outcome: 'resolved', cause: 'safety', causeWords: '钢丝刷断丝无检查记录；接听规范没有要求先问伤情。', lesson: '改用尼龙刷并每班检查；来电涉及身体不适先问伤情再问其他，证据只请不逼；由店长 11 月 30 日前在三家分店落实。',
};

/** In the order of the walk. */
export const COMPLAINTS: readonly ComplaintScript[] = [lostCard, washingMachine, dumpling];
