/** Five scenarios in Chinese: a daughter with authority, somebody without a name, agreed in part, withdrawn and a question, passed on with a photo. All invented. */
import type { PainScript } from '../../../build/demonstration/complaint-script';
import { pngOf } from '../../support/sample-files';
import type { Scenario } from './teller';

const repaired = (kind: PainScript['kind'], words: string, heard: string, what: string, said: string, result: string, cost = '0'): PainScript =>
  ({ kind, words, heard, options: [{ what, minutes: 0, visits: 0, documents: 0, cost, readyInHours: null }], chosen: 0, choiceWords: said, result });
const RECOURSE = '如不同意，可向当地金融消费纠纷调解中心申请调解，不收费用。';

const daughter: Scenario = {
  slug: 'zh-1-daughter', language: 'zh-CN', pack: 'retail-bank', isInTests: false, title: '女儿代听力不好的母亲投诉吞卡：委托书、时段、大字、承诺兑现，回复寄到家里',
  tell: async (teller) => {
    const { desk, people } = teller;
    const { intake, open, screen } = desk;
    const { person } = screen.words.intake;
    const pains = [
      repaired('time', '补卡让她跑了两趟', '七十多岁的人，为一张卡来回两趟，路上还要换车，实在辛苦。', '新卡由网点经理送到家中', '送来最好，她腿脚不便', '新卡已送到，当面激活'),
      repaired('dignity', '柜员隔着玻璃大声问她密码', '当着一屋子人被大声问密码，她心里一定很难堪。', '改在理财室接待，由固定一人陪同', '这样她就不怕来了', '已登记固定陪同人，今后在理财室办理'),
    ];
    await intake.start();
    await intake.listen('我妈的卡在你们门口的机器里被吞了。补卡让她跑了两趟，她耳朵不好，柜员隔着玻璃大声问她密码，排队的人都听见了。');
    await intake.namePains(pains);
    await screen.write(screen.words.intake.remedy.label, '不用再跑一趟，有人当面说清楚');
    await screen.write(person.name, '沈桂芳');
    await screen.write(person.phone, '13800007788');
    await screen.write(person.address, '杭州市西湖区翠苑三区 12 幢 302');
    await people.openAround();
    await people.wish({ needs: ['large-print', 'hearing'] });
    await people.representative('沈岚', '女儿，出示了委托书原件', 'written');
    await intake.register();
    await open.acknowledge('今天下午四点前回电沈岚，说明新卡何时送到', teller.inHours(3));
    await teller.paper('acknowledgement-letter', ['沈岚', '沈桂芳']);
    await people.addNote('先打给女儿，母亲听不清电话。');
    await teller.settle(pains);
    await open.keepPromise('今天下午四点前回电沈岚', '15:40 已回电');
    await open.tellDecision('机器读卡口老化吞卡，补卡流程没有为行动不便的客户留出口；柜员接待方式不妥。', '新卡送到家中并激活，今后在理财室由固定一人接待。', RECOURSE);
    await open.look('follow-up');
    await open.scheduleFollowUp(teller.inHours(72), 'phone');
    await teller.paper('follow-up-card', ['沈桂芳']);
    await open.holdFollowUp('settled', '母亲说，这回有人等着她，不用喊');
    await open.close({ outcome: 'resolved', cause: 'process', causeWords: '补卡流程只认本人到柜', lesson: '行动不便的客户由网点上门补卡' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['沈桂芳', '新卡送到家中并激活', '调解']);
    await teller.paper('resolution-report', ['沈岚', '出示了委托书原件', '母亲听不清电话']);
  },
};

const nameless: Scenario = {
  slug: 'zh-2-nameless', language: 'zh-CN', pack: 'retail-bank', isInTests: false, title: '不愿留名的客户在柜台投诉被当众取笑：当场告知结果，回访免做，回信写给不留名的人',
  tell: async (teller) => {
    const { app, desk, people } = teller;
    const { intake, open, screen } = desk;
    const pains = [repaired('dignity', '当着大家的面说我不识字', '当着那么多人的面被这样说，换了谁脸上都挂不住。', '由网点主任当面道歉，填单改为专人代读', '有人认这个错就行', '主任已当面道歉，代读台今天启用')];
    await intake.start();
    await intake.listen('柜台的人当着大家的面说我不识字，填个单子还要人教。我不想说我是谁，你们知道有这回事就行。');
    await intake.namePains(pains);
    await screen.choose(screen.words.intake.channel, screen.words.vocabulary.channel.counter);
    await screen.key('Control+4');
    await app.page.getByRole('checkbox', { name: screen.words.intake.person.notGiven }).check();
    await intake.register();
    await open.acknowledge('客户在大厅等候，十一点前当面告知', teller.inHours(1));
    await teller.settle(pains);
    await open.keepPromise('客户在大厅等候', '10:35 当面告知');
    await open.tellDecision('经过属实，柜员言语失礼。', '主任当面道歉；从今天起填单有专人代读。', RECOURSE);
    await open.look('follow-up');
    await people.waive('no-contact-details', '没有留下任何联系方式，结果已当面告知');
    await open.close({ outcome: 'resolved', cause: 'staff-conduct', causeWords: '忙时对客户失礼', lesson: '填单代读台设专人' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['主任当面道歉']);
    await teller.paper('resolution-report', ['没有留下任何联系方式']);
  },
};

const inPart: Scenario = {
  slug: 'zh-3-in-part', language: 'zh-CN', pack: 'retail-bank', isInTests: false, title: '分期手续费：一项退还，一项说明理由不予支持；产品记错当场更正，按错一步当场撤回',
  tell: async (teller) => {
    const { desk } = teller;
    const { intake, open, hands } = desk;
    const [fee, time] = [
      repaired('money', '提前还清了还在收手续费', '钱早就还清了，还月月见到扣款，难怪不踏实。', '退还提前还清后的三期手续费', '退回来就好', '三期共 96.00 已退回原卡', '96'),
      { kind: 'time' as const, words: '客服电话等了二十分钟', heard: '为一笔不该收的钱还要干等二十分钟，火气上来很自然。' },
    ];
    await intake.take({
      story: '去年做的账单分期，三月份就提前还清了，结果四五六月还在收手续费。打电话又等了二十分钟。首期手续费也应该一起退。', language: 'zh-CN', channel: 'phone', name: '顾言', phone: '13800003321', desiredRemedy: '手续费全退',
      product: '借记卡', pains: [fee, time, { kind: 'money', words: '首期手续费也应该一起退' }],
    });
    await open.containHarm('误按：停止全部扣款');
    await hands.takeBack();
    await teller.correct('product', '信用卡账单分期', '客户更正：是信用卡');
    await open.acknowledge('明天中午前告知三期手续费的核对结果', teller.inHours(20));
    await teller.paper('holding-letter', ['总行清算'], '四月至六月的扣款由总行清算中心逐笔核对，核对单今天已发出，目前还没有收到清算中心的回执。');
    await open.hearAll([fee, time, { words: '首期手续费也应该一起退', heard: '既然后面收错了，自然会怀疑头一笔是不是也错了。' }]);
    await open.offerAndChoose(fee, new Date());
    await open.offerAndChoose({ ...repaired('time', time.words, time.heard, '专线登记，再来电不必排队', '行', '专线已登记'), heard: time.heard }, new Date());
    await open.refuse('首期手续费也应该一起退', '首期手续费在办理当日一次收取，合同第三条写明提前还清不退，客户签字页已一并出示。');
    await open.completeRepair(fee.words, '退还提前还清后的三期手续费', '三期共 96.00 已退回原卡');
    await open.completeRepair(time.words, '专线登记，再来电不必排队', '专线已登记');
    await open.keepPromise('明天中午前告知三期手续费的核对结果', '当天告知');
    await open.tellDecision('提前还清的标记没有传到收费系统，四月至六月属多收；首期手续费依合同收取。', '退还三期手续费 96.00；首期手续费维持。', RECOURSE);
    await open.look('follow-up');
    await open.scheduleFollowUp(teller.inHours(48), 'phone');
    await open.holdFollowUp('partly', '多收的退了，首期的我再想想');
    await open.close({ outcome: 'agreed-in-part', cause: 'system', causeWords: '还清标记未传到收费系统', lesson: '还清当日核对收费计划' });
    await teller.picture('closed');
    await teller.paper('resolution-letter', ['顾言', '合同第三条', '96.00', '调解']);
    await teller.paper('resolution-report', ['信用卡账单分期', '客户更正：是信用卡']);
  },
};

const takenBack: Scenario = {
  slug: 'zh-4-taken-back', language: 'zh-CN', pack: 'retail-bank', isInTests: false, title: '快递找到了，客户撤回；另一位来电只是询问，如实记为不是投诉',
  tell: async (teller) => {
    const { desk } = teller;
    const { intake, open } = desk;
    await intake.take({ story: '对账单寄了半个月还没到，里面有我的账号，怕被别人捡去。', language: 'zh-CN', channel: 'phone', name: '吴杰', phone: '13800002210', pains: [{ kind: 'information', words: '怕账号被别人看到' }] });
    await open.acknowledge('今天查清投递记录并回电', teller.inHours(4));
    await teller.paper('acknowledgement-letter', ['吴杰']);
    await open.keepPromise('今天查清投递记录并回电', '已回电，投递记录显示放在物业');
    await teller.withdraw('物业一直替我收着，找到了，不用再查。');
    await teller.picture('withdrawn');
    await teller.paper('resolution-report', ['物业一直替我收着']);
    await desk.toQueue();
    await intake.take({ story: '想问一下，周末你们几点开门？', language: 'zh-CN', channel: 'phone', name: '何苗', pains: [{ kind: 'information', words: '不知道周末几点开门' }] });
    await teller.notAComplaint('question', '只问营业时间，已告知九点到五点');
    await teller.paper('resolution-report', ['只问营业时间']);
  },
};

const passedOn: Scenario = {
  slug: 'zh-5-passed-on', language: 'zh-CN', pack: 'retail-bank', isInTests: false, title: '商户终端重复扣款，附小票照片，涉及同事故保密；转交清算机构，由本处告知客户',
  tell: async (teller) => {
    const { app, desk, people } = teller;
    const { intake, open, screen } = desk;
    await intake.start();
    await intake.listen('同一杯咖啡刷了两次卡，店里说机器是银联的，你们的人说找店里，我夹在中间跑了三天。');
    await intake.namePains([{ kind: 'money', words: '同一笔扣了两次' }, { kind: 'effort', words: '夹在中间跑了三天' }]);
    await screen.write(screen.words.intake.person.name, '程曦');
    await screen.write(screen.words.intake.person.phone, '13800006612');
    await people.openAround();
    await app.page.locator('[data-field="around-confidential"]').check();
    await intake.register();
    await teller.attach('小票.png', pngOf(300, 420, [238, 234, 226]));
    await open.acknowledge('今天把小票和流水一并送到清算机构', teller.inHours(5));
    await open.keepPromise('今天把小票和流水一并送到清算机构', '已送，受理号 C-2107');
    await teller.picture('case');
    await teller.passOn('银行卡清算机构争议处理部', '经过、小票照片、两笔流水、客户电话', 'here', '终端属清算机构，争议须由其判定；本处负责告知客户进展');
    await teller.picture('passed-on');
    await teller.paper('resolution-report', ['银行卡清算机构争议处理部', '小票.png']);
  },
};

/** The Chinese ones. */
export const STORIES_ZH: readonly Scenario[] = [daughter, nameless, inPart, takenBack, passedOn];
