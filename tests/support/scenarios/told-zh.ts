/** Five scenarios in Chinese over three trades: a card gone before an operation, somebody who cannot come, a family that fell ill, a long wait that is only a long wait, medicine in a fridge that fails again. All invented. */
import { NO_TROUBLE, type Script } from './script';

const CARD_GONE: Script = {
  slug: 'zh-6-card-gone', language: 'zh-CN', pack: 'retail-bank', by: 'screens', title: '地铁上丢了钱包，挂失电话占线四十分钟，卡里是明早的手术费：先停卡，再办事，最后才有心意',
  caller: { name: '贺岩', phone: '13800004401', address: null, channel: 'phone', needs: [], feeling: 'angry', demeanour: 'overbearing' },
  story: '钱包在地铁上被人摸走了，打挂失电话占线四十分钟才接通！你们到底管不管？卡里是我妈明天一早的手术费！', wants: '卡马上停，明天手术费不能耽误',
  before: { ...NO_TROUBLE, waitMinutes: 40 },
  pains: [
    { kind: 'safety', words: '卡里的钱还在不在都不知道', heard: '每占线一分钟，都在担心这笔救命的钱被人取走，换了谁都坐不住。', way: 'stop-everything-now', says: '停了就好，几点停的给我说清楚', result: '9:12 全部停用，余额未动，已报给客户' },
    { kind: 'time', words: '明天一早要交手术费，手里没有卡', heard: '手术就在明早，手里却一分钱取不出来，这一夜没法安心睡。', way: 'emergency-cash', says: '你们送到医院最好', result: '当晚由同事送到住院处，当面点清' },
  ],
  expected: { subject: 'lost-stolen-card', suggested: 1, triggers: ['card-gone-now', 'hospital-desk'], stake: 100, isMomentOfTruth: true, authority: 300, minutes: [65, 80], degrees: [25, 25], idea: 'ack-minute-said' },
  never: ['礼品', '积分', '代金券', '小礼物'],
  safety: { harm: '没有人受伤', 'danger-now': '卡已停，暂无异常交易', others: '没有他人受影响', evidence: '通话记录、地铁站报警回执' },
  promise: { what: '今晚八点前把现金送到住院处', hours: 6, kept: '19:20 送到' },
  gesture: { id: 'handwritten-line', says: '字条收到了，手术顺利' },
  found: '挂失专线当时只开两路，占线四十分钟属实；卡在接通后一分钟内停用，余额未动。', done: '卡与关联支付全部停用，手术费现金当晚送到医院。', verdict: '钱没丢，手术没耽误，就这样吧',
  cause: 'process', causeWords: '挂失专线高峰只开两路', lesson: '挂失来电越过排队，直接停卡',
};

const CANNOT_COME: Script = {
  slug: 'zh-7-cannot-come', language: 'zh-CN', pack: 'retail-bank', by: 'screens', title: '奶奶瘫痪在床，却被要求本人到柜台：不再让人跑，两位同事上门办',
  caller: { name: '金澄', phone: '13800004402', address: '杭州市西湖区古荡新村 8 幢 101', channel: 'phone', needs: ['no-visits'], feeling: 'hurt', demeanour: 'plain' },
  story: '我奶奶瘫在床上三年了，存折密码忘了，你们一定要本人到柜台按手印，我们抬过去两趟，都说材料又缺一样。', wants: '别再让老人出门',
  before: { tellings: 2, transfers: 0, waitMinutes: 0, visits: 2, documents: 3 },
  pains: [
    { kind: 'effort', words: '抬着病人白跑了两趟', heard: '把卧床的老人抬上抬下，还两次被挡回来，家里每个人都累也都委屈。', way: 'home-visit-by-two', says: '来家里办，奶奶就不用受罪了', result: '周三上午在床边重置密码，三十分钟办完' },
    { kind: 'dignity', words: '当着大厅的人让奶奶按手印', heard: '老人一辈子体面，躺在担架上被一屋子人看着按手印，心里是什么滋味。', way: 'plain-word-of-fault', says: '有人认这个错就行', result: '支行负责人在家中当面说明是行里错了' },
  ],
  expected: { subject: 'access-needs', suggested: 1, triggers: ['carried-in', 'third-trip'], stake: 99, isMomentOfTruth: true, authority: 300, minutes: [335, 360], degrees: [25, 25], idea: 'ack-own-record' },
  never: ['礼品', '积分', '代金券', '小礼物'], safety: null,
  promise: { what: '周三上午两位同事上门', hours: 20, kept: '9:30 到，10:00 办完' }, gesture: null,
  found: '制度允许上门核实本人意愿，两次来都没有人告知。', done: '两位同事上门办妥，今后该户业务都在家里办。', verdict: '奶奶说，早这样多好', cause: 'knowledge', causeWords: '柜面不知道可以上门', lesson: '行动不便的客户先问能不能来',
};

const FAMILY_ILL: Script = {
  slug: 'zh-8-family-ill', language: 'zh-CN', pack: 'restaurant', by: 'door', title: '一家五口吃完烤鱼全病倒，还被要求拿证据：先看人，先停菜，把“拿证据”收回，病中不送吃的',
  caller: { name: '邵宁', phone: '13800004403', address: null, channel: 'phone', needs: [], feeling: 'angry', demeanour: null },
  story: '周六晚上一家五口吃了你们的烤鱼，半夜全家都上吐下泻，我爸还在医院输液，店里的人让我拿证据来。', wants: '有人管，把医药费结了',
  before: { ...NO_TROUBLE, tellings: 1, transfers: 1 },
  pains: [
    { kind: 'safety', words: '五个人上吐下泻，老人在输液', heard: '一家人一夜之间全倒下，最老的还在输液，那种害怕是说不出来的。', way: 'hospital-companion', says: '来个人帮着跑挂号拿药也好', result: '当天上午到医院，陪到老人退烧' },
    { kind: 'dignity', words: '让我拿证据来', heard: '人还病着，先被当成要讹人的，这句话比病还伤人。', way: 'suspicion-withdrawn', says: '把那句话收回去', result: '书面收回，按所述处理' },
  ],
  expected: { subject: 'suspected-poisoning', suggested: 1, triggers: ['several-ill', 'accused-lying'], stake: 100, isMomentOfTruth: true, authority: 300, minutes: [28, 28], degrees: [23.5, 25], idea: 'ack-no-proof' },
  never: ['代金券', '免费菜', '打折'], safety: { harm: '五人呕吐腹泻，老人输液', 'danger-now': '不再食用，有人陪护', others: '同批烤鱼当天售出十二份，已逐一联系', evidence: '留样封存，医院化验单' },
  promise: { what: '今天中午前告知同批食材的处理', hours: 4, kept: '11:40 已告知' }, gesture: null,
  found: '当批鱼的冷藏记录断了三小时，店员“拿证据”的说法不该出口。', done: '同批停售封存并报告监管部门，就医费用由店方结付，那句话书面收回。', verdict: '老人出院了，态度我认', cause: 'safety', causeWords: '冷藏断链没有停售', lesson: '温度断链超过半小时整批弃用',
};

const LONG_WAIT: Script = {
  slug: 'zh-9-long-wait', language: 'zh-CN', pack: 'restaurant', by: 'door', title: '周末等位两小时、上菜又等五十分钟：是不满，不是危机，说清、改好，不必惊动谁',
  caller: { name: '鲁平', phone: '13800004404', address: null, channel: 'message', needs: [], feeling: 'worn-out', demeanour: null },
  story: '六点半到店拿号，说前面五桌，结果等到八点四十才坐下，菜又等了五十分钟，没有一个人过来说一声。', wants: '说清楚怎么回事',
  before: { ...NO_TROUBLE, waitMinutes: 180 },
  pains: [
    { kind: 'time', words: '一顿饭等了三个小时', heard: '一个周末的晚上全耗在等上，饿着肚子，谁都吃不香。', way: 'slot-of-own', says: '下次别让我再拿号就行', result: '已留好座位，报姓即坐' },
    { kind: 'information', words: '没有一个人过来说一声', heard: '等不可怕，没人理才让人越等越气。', way: 'kitchen-plain-answer', says: '说清楚就好', result: '已逐条答复：少两名厨师，前厅没有报时' },
  ],
  expected: { subject: 'long-wait', suggested: 1, triggers: [], stake: 0, isMomentOfTruth: false, authority: 100, minutes: [194, 194], degrees: [25, 25], idea: 'ack-name-it' },
  never: ['赔偿金', '现金'], safety: null, promise: { what: '明天中午前答复原因', hours: 18, kept: '已答复' }, gesture: { id: 'next-dish-no-strings', says: '好，下次来尝' },
  found: '当晚后厨少两人，前厅没有每十五分钟报时。', done: '座位已留，排号屏改为按实际用时显示。', verdict: '行，再来一次看看', cause: 'process', causeWords: '周末排班少两人', lesson: '等位超过一小时前厅主动报时',
};

const MEDICINE: Script = {
  slug: 'zh-10-medicine', language: 'zh-CN', pack: 'retail-warranty', by: 'door', title: '冰箱第三次坏，里面是母亲的胰岛素：今晚先送小冰箱，主管在电话挂断前批下换新机',
  caller: { name: '祁然', phone: '13800004405', address: '杭州市拱墅区大关苑 5 幢 602', channel: 'phone', needs: ['no-stairs', 'no-visits'], feeling: 'anxious', demeanour: null },
  story: '冰箱修了三次，昨晚又不制冷了，里面放着我妈的胰岛素，她腿脚不便下不了楼，你们还说再等配件。', wants: '今晚药要有地方放',
  before: { ...NO_TROUBLE, tellings: 3, waitMinutes: 25 },
  pains: [
    { kind: 'time', words: '胰岛素今晚没有地方放', heard: '药放不住，今晚这一针就悬着，做儿女的怎么能不急。', way: 'loan-brought-home', says: '今晚送到就行', result: '20:10 小冰箱送到并装好，药已放入', costMinor: 20_000 },
    { kind: 'effort', words: '同一个毛病修了三次', heard: '三次请人、三次等，还是同样的毛病，再说修字谁都不信了。', way: 'exchange-instead-of-third', says: '换新的，不要再修', result: '新机已送到，旧机搬走', costMinor: 260_000, approval: '第三次同一故障，家里有胰岛素' },
  ],
  expected: { subject: 'repeated-fault', suggested: 1, triggers: ['fridge-medicine', 'third-time'], stake: 91, isMomentOfTruth: true, authority: 300, minutes: [67, 82], degrees: [25, 25], idea: 'ack-law-side' },
  never: ['延保', '优惠券', '折扣'], safety: null, promise: { what: '今晚九点前送到小冰箱', hours: 5, kept: '20:10 送到' }, gesture: null,
  found: '压缩机整批有缺陷，前两次只加了制冷剂。', done: '小冰箱当晚送到，新机已换好，从换货日起重新保修。', verdict: '药保住了，机器也换了', cause: 'product', causeWords: '压缩机批次缺陷', lesson: '第二次送修就查批次',
};

/** The Chinese ones. */
export const TOLD_ZH: readonly Script[] = [CARD_GONE, CANNOT_COME, FAMILY_ILL, LONG_WAIT, MEDICINE];
