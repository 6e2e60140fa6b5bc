/** Erasing a person (I1): no word is left in any file, the chain still verifies, the case still reads. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caseView } from '../../src-main/engine/queries/case-view';
import { CaseView } from '../../src-main/shared/views/case-view';
import { ERASED } from '../../src-main/shared/vocabulary/erased';
import { paperId, type CaseId, type PersonId } from '../../src-main/shared/vocabulary/ids';
import { verifyChain } from '../../src-main/store/chain';
import { openDrafts } from '../../src-main/store/drafts';
import { forget } from '../../src-main/store/erasure';
import { makeReader, type Reader } from '../../src-main/store/reader/client';
import { openRows } from '../../src-main/store/rows';
import { erasePerson, type EraseRequest } from '../support/erasing';
import { builtEntry } from '../support/built-entry';
import { walkToClose } from '../support/whole-way';
import { CHEN, tempLedger, type TempLedger } from '../support/temp-ledger';

const NAME = '欧阳绝尘';
const PHONE = '13766541987';
const STORY = '鹧鸪饭店把我的行李弄丢了，前台推给物业。';
const SECRETS = [NAME, PHONE, '鹧鸪', '行李弄', '玲珑巷'];

let threadPath = '';
let temp: TempLedger;
let reader: Reader;
beforeAll(async () => { threadPath = await builtEntry('src-main/store/reader/thread.ts', 'erasure-reader'); }, 60_000);
beforeEach(() => {
  temp = tempLedger();
  reader = makeReader({ threadPath, ledgerPath: temp.path, searchPath: join(temp.folder, 'search.db'), onTrouble: (what) => { throw new Error(what); } });
});
afterEach(async () => {
  await reader.close();
  temp.remove();
});

const registerSecret = (): { readonly caseId: CaseId; readonly personId: PersonId } => {
  const { caseId } = temp.register({ story: STORY, pains: [{ kind: 'effort', words: '前台推给物业' }], complainant: { kind: 'new', name: NAME, phone: PHONE, address: '玲珑巷 3 号' } });
  const [registered] = temp.ledger.readCase(caseId);
  if (registered?.type !== 'CaseRegistered') throw new Error('not registered');
  return { caseId, personId: registered.payload.personId };
};

const erase = (personId: PersonId, change: Partial<EraseRequest> = {}) =>
  erasePerson({ ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock, ids: temp.ids }, { personId, reason: `${NAME} 书面要求`, commandId: temp.nextCommand(), by: CHEN.staffId, ...change });

/** Every file in the folder that holds one of the words, as its bytes stand on the disk. */
const filesWith = (words: readonly (string | Buffer)[]): readonly string[] =>
  readdirSync(temp.folder).filter((name) => statSync(join(temp.folder, name)).isFile()).filter((name) => {
    const bytes = readFileSync(join(temp.folder, name));
    return words.some((word) => bytes.includes(word));
  });

describe('erasing a person', () => {
  it('leaves no word of the person and no key in any file, among hundreds of others', { timeout: 60_000 }, async () => {
    for (let count = 0; count < 60; count += 1) temp.register();
    const { caseId, personId } = registerSecret();
    for (let count = 0; count < 60; count += 1) temp.register();
    openDrafts(temp.db).save(CHEN.staffId, `case:${caseId}`, JSON.stringify({ note: `给${NAME}回电` }), temp.clock.now());
    openDrafts(temp.db).save(CHEN.staffId, 'intake', JSON.stringify({ story: '别人的事' }), temp.clock.now());
    walkToClose(temp, caseId);
    const key = temp.db.prepare<[string], { key: Buffer }>('t.key', 'SELECT key FROM person_key WHERE person_id = ?').get(personId)?.key;
    await reader.ask('catchUp', {});
    expect(filesWith(SECRETS).length).toBeGreaterThan(0);

    const erased = erase(personId);
    expect(erased.ok).toBe(true);
    await reader.ask('purge', {});
    expect(forget(temp.db)).toBe(true);

    expect(filesWith([...SECRETS, key ?? ''])).toEqual([]);
    const found = await reader.ask('find', { words: '鹧鸪', limit: 10, now: 0 });
    expect(found.ok && found.value.hits).toEqual([]);
    const others = await reader.ask('find', { words: '银行卡', limit: 200, now: 0 });
    expect(others.ok && others.value.hits.length).toBe(120);
    expect(openDrafts(temp.db).list(CHEN.staffId).map((draft) => draft.key)).toEqual(['intake']);
    expect(verifyChain(temp.db).brokenAt).toBeNull();
  });

  it('keeps the case readable, with the marker where words were, and figures and outcome intact', () => {
    const { caseId, personId } = registerSecret();
    walkToClose(temp, caseId);
    erase(personId);
    const deps = { ledger: temp.ledger, rows: openRows(temp.db), clock: temp.clock };
    const read = caseView(deps, caseId, CHEN);
    if (!read.ok) throw new Error(read.error.code);
    const view = CaseView.parse(read.value);
    expect(view.story).toBe(ERASED);
    expect(view.complainant).toMatchObject({ isErased: true, name: null, phone: null, address: null });
    expect(view.stage).toBe('closed');
    expect(view.closing?.outcome).toBe('resolved');
    expect(view.pains[0]?.status).toBe('settled');
    expect(JSON.stringify(view)).not.toContain('鹧鸪');
  });

  it('is refused while a case is open, and says how many are', () => {
    const { personId } = registerSecret();
    expect(erase(personId)).toEqual({ ok: false, error: { code: 'person-has-open-cases', facts: { open: 1 }, opensWith: 'close' } });
  });

  it('happens once for the same press, and never again for the same person (I12)', () => {
    const { caseId, personId } = registerSecret();
    walkToClose(temp, caseId);
    const commandId = temp.nextCommand();
    expect(erase(personId, { commandId })).toMatchObject({ ok: true, value: { isRepeat: false } });
    expect(erase(personId, { commandId })).toMatchObject({ ok: true, value: { isRepeat: true } });
    expect(erase(personId)).toMatchObject({ ok: false, error: { code: 'person-erased' } });
  });

  it('takes no new words about the person, but still gives the paper without them', () => {
    const { caseId, personId } = registerSecret();
    walkToClose(temp, caseId);
    erase(personId);
    expect(() => temp.press(caseId, 'request-paper', { paperId: paperId('01930000-0000-7000-8000-00000000aaaa'), kind: 'resolution-report', language: 'zh-CN', words: null, copyOf: null })).not.toThrow();
    expect(() => temp.register({ complainant: { kind: 'known', personId } })).toThrow(/person-erased/);
    expect(existsSync(temp.path)).toBe(true);
  });
});
