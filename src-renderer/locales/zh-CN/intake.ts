/** Words of intake: the story first, the person last (S1.4). */
import type { intake as english } from '../en/intake';
import type { SameKeys } from '../shape';

/** Chinese words. */
export const intake: SameKeys<typeof english> = {
  title: '新建投诉',
  lead: '先听完，再照原话记下。',
  register: '登记',
  discard: '放弃草稿',
  discardSure: '确定放弃这份草稿',
  registeredBefore: '这件投诉此前已登记为 {reference}，内容以第一次提交为准。之后的改动仍保留在草稿中。', openRegistered: '打开投诉',
  restored: '草稿已原样恢复。',
  sections: { story: '经过', pains: '痛点', remedy: '怎样才算补救', about: '涉及什么', person: '客户', effort: '客户此前的付出' },
  story: {
    label: '事情经过（客户原话）',
    hint: '只需一个开放的问题：“发生了什么？”首句暂作标题，之后可改选其他句子。',
    titleWillBe: '标题',
  },
  pains: {
    hint: '一处痛点写一行。在任何一栏按 {keys} 都可选择类别。',
    kind: '第 {n} 处痛点的类别',
    words: '第 {n} 处痛点（客户原话）',
    add: '再加一处',
    limit: '一个投诉最多 {most} 处痛点，其余请写在上方的经过里。',
    remove: '删除第 {n} 处痛点',
  },
  remedy: { label: '客户希望怎样解决', hint: '留空表示：问过，客户没有说。' },
  channel: '来自',
  product: '产品或服务',
  journeyStep: '出问题的环节',
  language: '客户使用的语言',
  person: {
    hint: '最后再问，每一项都写明用途。',
    notGiven: '客户不愿透露',
    notGivenNote: '投诉照常处理。没有电话或地址，将无法回复客户。',
    name: '姓名', nameWhy: '用于称呼，也便于下次查找',
    phone: '电话', phoneWhy: '用于按约回电',
    address: '地址', addressWhy: '仅在寄信或送货时使用',
    known: '本台已有记录',
    knownCases: '以往 {count} 件 · 最近 {time}',
    takeKeys: '↑ ↓ 选择，回车选用',
    taken: '{name} 已有记录，不必再问其他信息。',
    release: '换一位客户',
  },
  effort: {
    hint: '只记客户主动提到的，不必追问。',
    tellings: '此前讲述', transfers: '被转接', waitMinutes: '等待（分钟）', visits: '跑网点', documents: '带来材料',
    less: '减少：{what}', more: '增加：{what}',
  },
  missing: { story: '经过还没有写。', painKind: '请选择属于哪一类痛点。', painWords: '这处痛点还没有写。', name: '请填写姓名，或勾选“客户不愿透露”。' },
};
