/** Everything held of a person in one answer (S4.2), and what of it a person may see; earlier cases that a call may be about. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseCommandName } from '../../src-main/shared/contract/case-commands';
import type { CaseView } from '../../src-main/shared/views/case-view';
import { personId } from '../../src-main/shared/vocabulary/ids';
import { builtEntry } from '../support/built-entry';
import { openTestHouse, OWN_PAGE, type TestHouse } from '../support/open-house';

const STORY = '卡丢了两天，打了四次电话，每次都要从头说一遍，没有人能告诉我钱还在不在，最后一次直接挂断。';
const RETOLD = '我的卡丢了两天了，打了四次电话，每次都要从头说一遍，还是没有人能告诉我钱还在不在。';

let readerThread = '';
let house: TestHouse;
let presses = 0;
const id = (): string => {
  presses += 1;
  return `01890000-0000-7000-8000-${String(presses).padStart(12, '0')}`;
};
type Who = { readonly kind: 'new'; readonly name: string; readonly phone: string | null; readonly address: null } | { readonly kind: 'known'; readonly personId: string };
const register = (complainant: Who, story = STORY): Promise<CaseView> => house.ask('case.register', {
  commandId: id(),
  payload: { story, pains: [{ kind: 'information', words: '没人知道钱在不在' }], desiredRemedy: '补一张卡', channel: 'phone', product: '借记卡', journeyStep: '热线', language: 'zh-CN', complainant, effortBefore: { tellings: 4, transfers: 0, waitMinutes: 20, visits: 0, documents: 0 } },
});
const ZHOU: Who = { kind: 'new', name: '周敏', phone: '138 0000 6688', address: null };

beforeAll(async () => { readerThread = await builtEntry('src-main/store/reader/thread.ts', 'customer-card-reader'); }, 60_000);
beforeEach(async () => {
  house = openTestHouse({ readerThread });
  await house.begin();
});
afterEach(() => house.close());

describe('the card of a customer', () => {
  it('holds every case, the newest first, with pains, promises and what was asked for', async () => {
    const first = await register(ZHOU);
    const acknowledged = await house.ask('case.acknowledge', { caseId: first.caseId, expectedVersion: first.version, commandId: id(), payload: { channel: 'phone', nextStep: '回电告知余额', nextStepDueAt: Date.now() + 3_600_000 } });
    const second = await register({ kind: 'known', personId: first.complainant.personId }, '补的卡寄错了地址。');
    const card = await house.ask('person.card', { personId: acknowledged.complainant.personId });
    expect(card).toMatchObject({ name: '周敏', phone: '138 0000 6688', caseCount: 2, promisesKept: 0, promisesBroken: 0 });
    expect(card.cases.map(({ row }) => row.caseId)).toEqual([second.caseId, first.caseId]);
    expect(card.cases[1]?.detail).toMatchObject({ desiredRemedy: '补一张卡', journeyStep: '热线', pains: [{ words: '没人知道钱在不在', status: 'open' }], promises: [{ what: '回电告知余额', status: 'open', isOverdue: false }] });
  });

  it('shows nothing of a confidential case but its number to those who may not see it', async () => {
    const lin = await house.addPerson('Lin', 'agent');
    const view = await register(ZHOU);
    await house.ask('case.set-confidential', { caseId: view.caseId, expectedVersion: view.version, commandId: id(), payload: { isConfidential: true, reason: '家人不应知道' } });
    await house.signIn(lin);
    const card = await house.ask('person.card', { personId: view.complainant.personId });
    expect(card.cases).toMatchObject([{ row: { isHidden: true, title: '', complainantName: null }, detail: null }]);
    expect(JSON.stringify(card)).not.toContain('没人知道');
  });

  it('shows the verdict on the case as it stands: none once it was reopened', async () => {
    const { caseId, complainant } = await register(ZHOU);
    const press = async (name: CaseCommandName, payload: unknown): Promise<void> => {
      const { version } = await house.ask('case.read', { caseId });
      expect(await house.door(OWN_PAGE, `case.${name}`, { caseId, expectedVersion: version, commandId: id(), payload }), name).toMatchObject({ ok: true });
    };
    const verdict = async (): Promise<unknown> => (await house.ask('person.card', { personId: complainant.personId })).cases[0]?.detail?.verdict;
    const soon = Date.now() + 3_600_000;
    await press('acknowledge', { channel: 'phone', nextStep: '回电', nextStepDueAt: soon });
    await press('hear-pain', { painId: 'p1', ownWords: '两天里心一直悬着，还得照顾病人。' });
    await press('add-repair', { painId: 'p1', what: '读出余额', effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 0, readyAt: null });
    await press('choose-repair', { repairId: 'r1', customerWords: '好，现在就念。' });
    await press('complete-repair', { repairId: 'r1', result: '客户确认余额' });
    await press('tell-decision', { channel: 'phone', found: '转接记录不全', done: '已补办并登记', recourse: '可向监管部门反映' });
    await press('keep-promise', { commitmentId: 'm1', remark: null });
    await press('schedule-follow-up', { dueAt: soon, channel: 'phone' });
    await press('complete-follow-up', { verdict: 'settled', customerWords: '没问题了' });
    expect(await verdict()).toBe('settled');
    await press('close', { outcome: 'resolved', cause: 'process', causeWords: '交接没有记录', lesson: '转接时写明经过' });
    await press('reopen', { channel: 'phone', words: '新卡也用不了', pains: [{ kind: 'money', words: '新卡用不了' }], offer: { kind: 'none', reason: '本网点只有一人' } });
    expect(await verdict()).toBeNull();
  });

  it('is not there for a person who is not', async () => {
    expect(await house.call('person.card', { personId: personId('01890000-0000-7000-8000-00000000abcd') })).toMatchObject({ ok: false, error: { code: 'person-not-found' } });
  });
});

describe('earlier cases that a call may be about', () => {
  const ask = async (call: { readonly name?: string; readonly phone?: string; readonly story?: string }): Promise<readonly string[]> =>
    (await house.ask('person.look-alikes', { name: '', phone: '', story: '', ...call })).map(({ row, reasons }) => `${row.title.slice(0, 3)}:${reasons.join('+')}`);
  beforeEach(async () => {
    await register(ZHOU);
    await register({ kind: 'new', name: '李华', phone: '13911112222', address: null }, '装机后连续三个电话问我满不满意，吃饭的时候也打。');
    // The index follows what was recorded; being asked for both cases means that it has.
    await expect.poll(async () => (await house.ask('find.search', { words: '2' })).isComplete).toBe(true);
  });

  it('are found by phone however it is written, by name, and by much the same words', async () => {
    expect(await ask({ phone: '+86 138-0000-6688' })).toEqual(['卡丢了:phone']);
    expect(await ask({ name: '周敏' })).toEqual(['卡丢了:name']);
    expect(await ask({ story: RETOLD })).toEqual(['卡丢了:story']);
    expect(await ask({ name: '周敏', phone: '13800006688', story: RETOLD })).toEqual(['卡丢了:phone+name+story']);
  });

  it('are not claimed where only a few words are shared, or a part of a number', async () => {
    expect(await ask({ story: '外卖晚到两天，汤洒了一袋子，打了电话没人接。' })).toEqual([]);
    expect(await ask({ phone: '1380' })).toEqual([]);
    expect(await ask({ name: '周' })).toEqual([]);
  });

  it('never tell of a confidential case', async () => {
    const lin = await house.addPerson('Lin', 'agent');
    const [hit] = await house.ask('person.look-alikes', { name: '周敏', phone: '', story: '' });
    if (hit === undefined) throw new Error('found before');
    const view = await house.ask('case.read', { caseId: hit.row.caseId });
    await house.ask('case.set-confidential', { caseId: view.caseId, expectedVersion: view.version, commandId: id(), payload: { isConfidential: true, reason: '家人不应知道' } });
    await house.signIn(lin);
    expect(await ask({ name: '周敏', phone: '13800006688', story: RETOLD })).toEqual([]);
  });
});
