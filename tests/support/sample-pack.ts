/** The one pack of the tests, whole and valid: a bank of one branch, with just enough in it that every rule has something to read and every fault something to break. */
import { stringify } from 'yaml';
import { Pack } from '../../src-main/shared/playbook/pack';
import { DEFAULT_RULES, governingBy, type Governing } from '../../src-main/domain/playbook/governing';
import type { PackTexts } from '../../src-main/engine/playbook-ports';
import { PAIN_KINDS, STAGES } from '../../src-main/shared/vocabulary/case';
import { PACK_PART_NAMES } from '../../src-main/shared/vocabulary/playbook';
import type { ShippedPack } from '../../src-main/playbooks/shipped-packs';

const both = (zh: string, en: string): { readonly 'zh-CN': string; readonly en: string } => ({ 'zh-CN': zh, en });
const NO_EFFORT = { minutes: 0, visits: 0, documents: 0 };
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

type Option = Pack['options']['options'][number];
const option = (id: string, change: Partial<Option> = {}): Option => ({
  id, pains: [...PAIN_KINDS], subjects: [], what: both(`办法 ${id}`, `Way ${id}`), effort: NO_EFFORT, readyInHours: { from: 24, to: 48 }, cost: { from: 0, to: 0 }, authority: 'agent', departments: [], evidence: null, unfitFor: [],
  isOnlyLawfulWay: false, ...change,
});

const subject = (id: string, zh: string, en: string, isSafety = false): Pack['categories']['subjects'][number] =>
  ({ id, name: both(zh, en), about: both(zh, en), words: { 'zh-CN': [zh], en: [en] }, steps: ['atm'], causes: ['machine'], isSafety });

const makePack = (id: string, version: number): Pack => Pack.parse({
  pack: {
    format: 1, id, version, name: both('测试银行', 'Test bank'), trade: both('银行', 'Banking'), about: both('供测试使用', 'For tests'), reviewBy: '2027-06-30', currency: 'CNY', perUnit: { USD: 0.14 },
    changes: times(version, (index) => ({ version: index + 1, on: '2026-11-01', what: both(`第 ${index + 1} 版`, `Version ${index + 1}`) })),
  },
  journey: { steps: [{ id: 'atm', name: both('自助取款', 'Cash machine'), isDecisive: true }, { id: 'hotline', name: both('热线', 'Hotline'), isDecisive: false }, ...times(6, (index) => ({ id: `step-${index}`, name: both(`步骤 ${index}`, `Step ${index}`), isDecisive: false }))] },
  categories: {
    channels: [{ id: 'phone', of: 'phone', name: both('电话', 'Phone') }],
    subjects: [subject('swallowed-card', '吞卡', 'swallowed card'), subject('hurt-in-branch', '摔伤', 'hurt', true), ...times(10, (index) => subject(`subject-${index}`, `事项 ${index}`, `matter ${index}`))],
    causes: [{ id: 'machine', of: 'system', name: both('机具', 'Machine') }, ...times(5, (index) => ({ id: `cause-${index}`, of: 'other' as const, name: both(`原因 ${index}`, `Cause ${index}`) }))],
  },
  moments: {
    triggers: [
      { id: 'hospital-deposit', name: both('等钱看病', 'Money for a hospital'), stake: 'health', weight: 4, words: { 'zh-CN': ['住院押金'], en: ['hospital deposit'] }, subjects: [], why: both('钱晚一步，人就耽误了', 'The money is what the treatment waits for'), firstMove: both('先问还差多少、今天几点前要', 'Ask how much is missing and by what hour') },
      { id: 'wedding', name: both('婚礼', 'A wedding'), stake: 'date', weight: 3, words: { 'zh-CN': ['婚礼'], en: ['wedding'] }, subjects: [], why: both('日子不会再来', 'The day does not come back'), firstMove: both('先问日子', 'Ask for the day') },
      { id: 'heart', name: both('心脏病', 'A heart condition'), stake: 'health', weight: 5, words: { 'zh-CN': ['心脏病'], en: ['heart'] }, subjects: ['hurt-in-branch'], why: both('性命攸关', 'It may be about life'), firstMove: both('先问现在怎样', 'Ask how they are now') },
      ...times(3, (index) => ({ id: `trigger-${index}`, name: both(`触发 ${index}`, `Trigger ${index}`), stake: 'trust' as const, weight: 2, words: { 'zh-CN': [`触发词${index}`], en: [`trigger word ${index}`] }, subjects: [], why: both('信任', 'Trust'), firstMove: both('先听', 'Listen') })),
    ],
  },
  coaching: {
    prompts: [
      ...STAGES.flatMap((stage) => times(3, (index) => ({ id: `${stage}-${index}`, stage, feelings: [], demeanours: [], subjects: [], text: both(`${stage} 提示 ${index}`, `${stage} idea ${index}`) }))),
      { id: 'angry-listen', stage: 'listen', feelings: ['angry'], demeanours: [], subjects: [], text: both('让他说完', 'Let them finish') },
      { id: 'angry-loud-acknowledge', stage: 'acknowledge', feelings: ['angry'], demeanours: ['overbearing'], subjects: [], text: both('声音放低', 'Lower the voice') },
    ],
    questions: [...STAGES.map((stage) => ({ id: `${stage}-question`, stage, subjects: [], text: both('后来怎样了？', 'What happened then?') })), ...times(2, (index) => ({ id: `card-question-${index}`, stage: 'acknowledge' as const, subjects: ['swallowed-card'], text: both('卡现在最急着用在哪里？', 'What is the card needed for first?') }))],
  },
  options: {
    options: [
      option('courier', { pains: ['time'], what: both('专人送卡上门', 'The card by courier'), readyInHours: { from: 2, to: 6 }, cost: { from: 1_500, to: 3_000 } }),
      option('come-in', { pains: ['time'], what: both('到网点取卡', 'Come in for the card'), effort: { minutes: 0, visits: 1, documents: 1 }, readyInHours: { from: 1, to: 2 } }),
      option('sign-in-person', { pains: ['time'], what: both('本人到场签字', 'Sign in person'), effort: { minutes: 0, visits: 1, documents: 0 }, readyInHours: { from: 24, to: 24 }, unfitFor: ['no-stairs'], isOnlyLawfulWay: true }),
      option('cash-bridge', { pains: ['time', 'money'], what: both('当天垫付', 'Cash the same day'), readyInHours: { from: 1, to: 3 }, cost: { from: 40_000, to: 90_000 }, evidence: both('押金单照片', 'A photo of the deposit slip') }),
      option('branch-head', { pains: ['dignity'], authority: 'supervisor', what: both('网点负责人当面致歉', 'The head of the branch says sorry'), effort: { minutes: 10, visits: 0, documents: 0 } }),
      option('lodging-tonight', { pains: ['dignity'], authority: 'supervisor', authorityInMoment: 'agent', what: both('当晚安排住处', 'A room for the night'), cost: { from: 20_000, to: 60_000 } }),
      ...times(15, (index) => option(`other-${index}`, { pains: ['information'] })),
    ],
  },
  gestures: { gestures: [['flowers', 8_000], ['note', 500], ['fee-waiver', 60_000]].map(([id, to]) => ({ id, what: both(`心意 ${id}`, `Gesture ${id}`), cost: { from: 0, to }, authority: 'agent', fits: both('每个痛点都已着手解决之后', 'Once every pain has its answer under way') })) },
  safety: {
    facts: (['harm', 'danger-now', 'others', 'evidence'] as const).map((fact) => ({ id: `ask-${fact}`, fact, subjects: [], question: both('现在怎样？', 'How is it now?'), why: both('为了安全', 'For safety') })),
    firstMoves: [both('先确认人是否安全', 'First ask whether they are safe')], seniorWithinMinutes: 30, callBackWithinMinutes: 120,
  },
  letters: { blocks: times(6, (index) => ({ id: `block-${index}`, kind: 'resolution-letter' as const, part: 'found' as const, subjects: [], text: both('经核实', 'It was found that') })) },
  rules: { ...DEFAULT_RULES, authority: { momentOfTruthPercent: { agent: 200, supervisor: 150, administrator: 100 }, doubleDeviationPercent: 300 } },
});

const made = new Map<string, Pack>();

/** The pack under another id or version, held to its own schema; made once each. Costs are in yuan, and a dollar stands for seven of them. */
export const samplePack = (id = 'test-bank', version = 1): Pack => {
  const pack = made.get(`${id}@${version}`) ?? makePack(id, version);
  made.set(`${id}@${version}`, pack);
  return pack;
};

/** The pack as the files of a folder. */
export const textsOf = (pack: Pack): PackTexts => Object.fromEntries(PACK_PART_NAMES.map((part) => [part, stringify(pack[part], { lineWidth: 0 })]));

/** The pack as it would come with the program. */
export const shipped = (packId: string, version = 1): ShippedPack => {
  const pack = samplePack(packId, version);
  return { packId, version, whole: () => Promise.resolve({ texts: textsOf(pack), pack }) };
};

/** The pack that the rules are tried with. */
export const PACK_OF_TESTS: Pack = samplePack();

/** What governs a case that began with it. */
export const GOVERNING_OF_TESTS: Governing = governingBy(PACK_OF_TESTS);
