/** An administrator changes a pack: what is wrong is said, what would change is shown, every version stays, and the one before can be had again (S2.3). */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registration } from '../support/builders';
import { NO_DESKTOP, openTestHouse, type TestHouse } from '../support/open-house';
import { samplePack, shipped } from '../support/sample-pack';

const FIRST = { packId: 'restaurant', version: 1 } as const;

let house: TestHouse;
let elsewhere: string;
let chosen: string | null;
beforeEach(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'amends-packs-'));
  chosen = elsewhere;
  house = openTestHouse({ shippedPacks: () => Promise.resolve([shipped('restaurant')]), desktop: { ...NO_DESKTOP, chooseFolder: () => Promise.resolve(chosen) } });
  await house.begin();
});
afterEach(async () => {
  await house.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

const coaching = (version = 1): Promise<string> => house.ask('playbook.read-part', { packId: 'restaurant', version, part: 'coaching' }).then(({ text }) => text);
const [firstPrompt] = samplePack('restaurant', 1).coaching.prompts;
if (firstPrompt === undefined) throw new Error('the sample has prompts');
const OLD = firstPrompt.text.en;
const NEW = 'Ask what would make this evening good again.';
const edited = async (): Promise<string> => (await coaching()).replace(OLD, NEW);
const publish = async (what = 'A better first question') => house.call('playbook.publish-part', { ...FIRST, part: 'coaching', text: await edited(), what });

describe('a file of a pack being written', () => {
  it('says what it would change, entry by entry, with the words before and after', async () => {
    const { faults, differences } = await house.ask('playbook.check-part', { ...FIRST, part: 'coaching', text: await edited() });
    expect(faults).toEqual([]);
    expect(differences).toEqual([{ part: 'coaching', entry: `prompts/${firstPrompt.id}`, kind: 'changed', fields: [{ path: 'text.en', before: OLD, after: NEW }] }]);
  });

  it('says what is wrong, in which file and line, in both languages; the last good version stays in force', async () => {
    const broken = (await coaching()).replace(`id: ${firstPrompt.id}`, 'id: "NOT AN ID"');
    const published = await house.ask('playbook.publish-part', { ...FIRST, part: 'coaching', text: broken, what: 'Broken' });
    const [fault] = published.faults;
    const line = broken.split('\n').findIndex((each) => each.includes('NOT AN ID')) + 1;
    expect(fault).toMatchObject({ file: 'coaching.yaml', line, path: 'prompts.0.id' });
    expect(fault?.sentence.en).toContain('small letters');
    expect(fault?.sentence['zh-CN']).toContain('小写字母');
    expect((await house.ask('playbook.list', {}))[0]?.versions).toHaveLength(1);
  });

  it('cannot turn the pack into another one', async () => {
    const { text } = await house.ask('playbook.read-part', { ...FIRST, part: 'pack' });
    const { faults } = await house.ask('playbook.check-part', { ...FIRST, part: 'pack', text: text.replace('id: restaurant', 'id: somebody-else') });
    expect(faults).toMatchObject([{ file: 'pack.yaml', path: 'id', sentence: { en: 'Not one of: restaurant.' } }]);
  });
});

describe('a new version', () => {
  it('is published with who, when and what it brought; new cases take it, those under way keep theirs', async () => {
    const register = (id: string) => house.ask('case.register', { commandId: `01940000-0000-7000-8000-00000000000${id}`, payload: { ...registration(), complainant: { kind: 'not-given' } } });
    const before = await register('1');
    expect((await publish()).ok).toBe(true);
    const [pack] = await house.ask('playbook.list', {});
    expect(pack?.versions).toMatchObject([{ version: 1, origin: 'shipped' }, { version: 2, origin: 'edited', by: 'Chen Yu', what: { en: 'A better first question' } }]);
    expect((await register('2')).playbook).toMatchObject({ packVersion: 2 });
    expect((await house.ask('case.read', { caseId: before.caseId })).playbook).toMatchObject({ packVersion: 1 });
  });

  it('shows what changed since the one before', async () => {
    await publish();
    const differences = await house.ask('playbook.compare', { packId: 'restaurant', before: 1, after: 2 });
    expect(differences.filter(({ part }) => part !== 'pack')).toEqual([expect.objectContaining({ part: 'coaching', kind: 'changed' })]);
    expect(differences.find(({ part }) => part === 'pack')?.fields).toContainEqual({ path: 'version', before: '1', after: '2' });
  });

  it('is refused when somebody published another meanwhile; nothing of the other is lost', async () => {
    await publish();
    expect(await publish()).toMatchObject({ ok: false, error: { code: 'playbook-newer' } });
    expect(await coaching(2)).toContain(NEW);
  });

  it('is undone by having the former one again, as a version of its own', async () => {
    await publish();
    const { packs } = await house.ask('playbook.publish-again', { ...FIRST, what: 'Back to the former question' });
    expect(packs[0]?.versions.map(({ version, what }) => `${version} ${what.en}`).slice(1)).toEqual(['2 A better first question', '3 Back to the former question']);
    expect(await coaching(3)).toContain(OLD);
    expect((await house.ask('playbook.compare', { packId: 'restaurant', before: 1, after: 3 })).every(({ part }) => part === 'pack')).toBe(true);
  });
});

describe('a pack as a folder', () => {
  it('goes out as the files that it is, and comes in again elsewhere', async () => {
    await publish();
    expect(await house.ask('playbook.export', { packId: 'restaurant', version: 2 })).toEqual({ folderName: 'restaurant-2' });
    expect(readFileSync(join(elsewhere, 'restaurant-2/coaching.yaml'), 'utf8')).toContain(NEW);
    const other = openTestHouse({ desktop: { ...NO_DESKTOP, chooseFolder: () => Promise.resolve(join(elsewhere, 'restaurant-2')) } });
    try {
      await other.begin();
      const { packs } = await other.ask('playbook.load', {});
      expect(packs).toMatchObject([{ packId: 'restaurant', isInForce: true, versions: [{ version: 2, origin: 'folder', by: 'Chen Yu' }] }]);
    } finally {
      await other.close();
    }
  });

  it('never writes over a folder that is there', async () => {
    await house.ask('playbook.export', FIRST);
    writeFileSync(join(elsewhere, 'restaurant-1/own.txt'), 'mine');
    expect(await house.call('playbook.export', FIRST)).toMatchObject({ ok: false, error: { code: 'folder-exists' } });
    expect(readdirSync(join(elsewhere, 'restaurant-1'))).toContain('own.txt');
  });

  it('that is broken, or as old as what is here, is refused with the file and the reason, and without any path', async () => {
    await house.ask('playbook.export', FIRST);
    chosen = join(elsewhere, 'restaurant-1');
    const old = (await house.ask('playbook.load', {})).faults;
    expect(old.map(({ file, sentence }) => `${file}: ${sentence.en}`)).toEqual(['pack.yaml: Version 1 is in the record with other words; the next free one is 2.']);
    writeFileSync(join(chosen, 'options.yaml'), 'options: [');
    const { faults } = await house.ask('playbook.load', {});
    expect(faults[0]).toMatchObject({ file: 'options.yaml', line: 1 });
    chosen = join(elsewhere, 'gone');
    expect(JSON.stringify((await house.ask('playbook.load', {})).faults)).not.toContain(elsewhere);
    expect((await house.ask('playbook.list', {}))[0]?.versions).toHaveLength(1);
  });

  it('stays where it was when the dialog is closed', async () => {
    chosen = null;
    expect(await house.call('playbook.load', {})).toMatchObject({ ok: false, error: { code: 'choice-cancelled' } });
    expect(await house.call('playbook.export', FIRST)).toMatchObject({ ok: false, error: { code: 'choice-cancelled' } });
  });
});

it('the pack for new cases is chosen among those that are here', async () => {
  expect(await house.call('playbook.choose', { packId: 'unheard-of' })).toMatchObject({ ok: false, error: { code: 'playbook-missing' } });
  expect(await house.ask('playbook.choose', { packId: 'restaurant' })).toMatchObject([{ packId: 'restaurant', isInForce: true }]);
});
