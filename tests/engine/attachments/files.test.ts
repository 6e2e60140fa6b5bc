/** Files of a case through the door of the whole house: brought, seen, saved, removed, confidential, backed up, restored, erased. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desktop } from '../../../src-main/house/desktop';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import { sha256Of } from '../../../src-main/store/papers';
import { builtEntry } from '../../support/built-entry';
import { CONTRACT } from '../../../src-main/shared/contract';
import { eraseAlone } from '../../support/erasing';
import { openTestHouse, type TestHouse } from '../../support/open-house';
import { docxOf, jpegOf, latin, pdfWithScript, pngOf } from '../../support/sample-files';

const PHOTO = pngOf(50, 40);
const NAME = '欧阳绝尘 的 收据.png';
let readerThread = '';
let house: TestHouse;
let elsewhere: string;
let chosen: { title: string; fileName: string }[];
beforeAll(async () => { readerThread = await builtEntry('src-main/store/reader/thread.ts', 'attachments-reader'); }, 60_000);

const desktop: Desktop = {
  chooseWhereToSave: (title, fileName) => {
    chosen.push({ title, fileName });
    return Promise.resolve(join(elsewhere, fileName));
  },
  chooseBackup: () => Promise.resolve(readdirSync(elsewhere).filter((name) => name.endsWith('.db')).map((name) => join(elsewhere, name))[0] ?? null),
  chooseTable: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  paperRoom: () => Promise.reject(new Error('no paper in these tests')),
};
beforeEach(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'amends-elsewhere-'));
  chosen = [];
  house = openTestHouse({ readerThread, desktop });
  await house.begin();
});
afterEach(async () => {
  await house.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

let presses = 0;
const commandId = (): string => {
  presses += 1;
  return `01890000-0000-7000-8000-${String(presses).padStart(12, '0')}`;
};
const register = (): Promise<CaseView> => house.ask('case.register', { ...CONTRACT['case.register'].sample, commandId: commandId() });
const add = (view: CaseView, bytes: Uint8Array<ArrayBuffer> = PHOTO, name = NAME) => house.call('attachment.add', { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), name, bytes });
const addWell = async (...args: Parameters<typeof add>): Promise<CaseView> => {
  const reply = await add(...args);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
};
const remove = (view: CaseView, attachmentId = 'f1') => house.ask('case.remove-attachment', { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), payload: { attachmentId, reason: '不属于本案' } });
const folder = (...below: readonly string[]): string => join(house.folder, 'record', ...below);
const inFolder = (...below: readonly string[]): readonly string[] => (existsSync(folder(...below)) ? readdirSync(folder(...below)).sort() : []);
/** The house asks for no open case before it erases. */
const closeCase = async (view: CaseView): Promise<CaseView> =>
  house.ask('case.withdraw', { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), payload: { customerWords: '算了，东西找到了。', channel: 'phone' } });

describe('a file that comes to a case', () => {
  it('is on the list with name, kind, size, hour and who, and opens as it came', async () => {
    const view = await addWell(await register());
    expect(view.attachments).toMatchObject([{ attachmentId: 'f1', name: NAME, mediaType: 'image/png', sizeBytes: PHOTO.length, by: 'Chen Yu', removedReason: null }]);
    expect(await house.ask('attachment.read', { caseId: view.caseId, attachmentId: 'f1' })).toEqual({ bytes: PHOTO, mediaType: 'image/png' });
    expect(house.pushes).toContain('case-changed');
    expect(view.timeline.at(-1)?.facts).not.toHaveProperty('sha256');
  });

  it('is saved where the person wants it, under a name whose ending is true', async () => {
    const view = await addWell(await register(), PHOTO, '../\u202egnp.exe');
    expect(await house.ask('attachment.save-as', { caseId: view.caseId, attachmentId: 'f1' })).toEqual({ fileName: 'gnp.exe.png' });
    expect(chosen).toEqual([{ title: 'saveFile', fileName: 'gnp.exe.png' }]);
    expect(new Uint8Array(readFileSync(join(elsewhere, 'gnp.exe.png')))).toEqual(PHOTO);
  });

  it.each<readonly [string, string, Uint8Array<ArrayBuffer>, string]>([
    ['markup under the name of a photo', 'lamp.jpg', latin('<html><script>1</script>'), 'attachment-kind-not-taken'], ['nothing', 'lamp.jpg', new Uint8Array(0), 'attachment-empty'],
    ['five megabytes too much', 'lamp.jpg', new Uint8Array(25_000_000).fill(65), 'attachment-too-large'], ['more than the door looks at', 'lamp.jpg', new Uint8Array(41_000_000), 'bad-input'],
    ['a name without end', `${'x'.repeat(400)}.jpg`, jpegOf(), 'attachment-name-too-long'], ['a program in a document', 'x.docx', docxOf([['word/vbaProject.bin', latin('x')]]), 'attachment-kind-not-taken'],
  ])('is refused, and leaves nothing behind: %s', async (_what, name, bytes, code) => {
    const view = await register();
    expect(await add(view, bytes, name)).toMatchObject({ ok: false, error: { code } });
    expect(inFolder('attachments')).toEqual([]);
    expect((await house.ask('case.read', { caseId: view.caseId })).attachments).toEqual([]);
  });

  it('counts towards what one case may hold, and counts no more once it was removed', async () => {
    let view = await register();
    for (let nth = 0; nth < 5; nth += 1) view = await addWell(view, new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, nth]), Buffer.alloc(19_900_000)])), `${nth}.jpg`);
    expect(await add(view, jpegOf('x'.repeat(600_000)))).toMatchObject({ error: { code: 'attachments-full', facts: { maxBytes: 100_000_000 }, opensWith: 'remove-attachment' } });
    expect(inFolder('attachments')).toHaveLength(5);
    view = await remove(view, 'f1');
    expect(inFolder('attachments')).toHaveLength(4);
    expect((await addWell(view, jpegOf('x'.repeat(600_000)))).attachments).toHaveLength(6);
  }, 60_000);

  it('is refused on a version that somebody else has changed, and is then not on the disk', async () => {
    const view = await register();
    await house.ask('case.add-note', { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), payload: { words: 'Seen' } });
    expect(await add(view)).toMatchObject({ error: { code: 'version-conflict' } });
    expect(inFolder('attachments')).toEqual([]);
  });
});

describe('a file that was removed', () => {
  it('keeps its line and the reason, is gone from the disk, and can neither be opened nor saved', async () => {
    const view = await remove(await addWell(await register()));
    expect(view.attachments).toMatchObject([{ name: NAME, removedReason: '不属于本案' }]);
    expect(inFolder('attachments')).toEqual([]);
    for (const channel of ['attachment.read', 'attachment.save-as'] as const) expect(await house.call(channel, { caseId: view.caseId, attachmentId: 'f1' })).toMatchObject({ error: { code: 'attachment-not-found' } });
  });
});

it('files of a confidential case are hidden from whoever may not see the case', async () => {
  let view = await addWell(await register());
  view = await house.ask('case.set-confidential', { caseId: view.caseId, expectedVersion: view.version, commandId: commandId(), payload: { isConfidential: true, reason: 'It is about a colleague' } });
  const agent = await house.addPerson('Li Na', 'agent');
  await house.signIn(agent);
  for (const channel of ['attachment.read', 'attachment.save-as'] as const) expect(await house.call(channel, { caseId: view.caseId, attachmentId: 'f1' })).toMatchObject({ error: { code: 'case-confidential' } });
  expect(await add(view)).toMatchObject({ error: { code: 'case-confidential' } });
  expect(inFolder('attachments')).toHaveLength(1);
});

it('a damaged or missing file is said in a sentence, and the rest of the case works', async () => {
  const view = await addWell(await register());
  writeFileSync(folder('attachments', inFolder('attachments')[0] ?? ''), 'cut');
  expect(await house.call('attachment.read', { caseId: view.caseId, attachmentId: 'f1' })).toMatchObject({ error: { code: 'attachment-damaged' } });
  expect((await house.ask('case.read', { caseId: view.caseId })).attachments).toHaveLength(1);
});

it('what a crash left between file and record is swept away after the next sign-in', async () => {
  const view = await addWell(await register());
  writeFileSync(folder('attachments', 'ab'.repeat(32)), 'written, never recorded');
  house.house.afterSignIn();
  expect(inFolder('attachments')).toHaveLength(1);
  expect((await house.ask('attachment.read', { caseId: view.caseId, attachmentId: 'f1' })).bytes).toEqual(PHOTO);
});

describe('backups', () => {
  it('keep the files once, however many backups there are, and bring them back', async () => {
    const view = await addWell(await register());
    await house.ask('backup.make', {});
    const second = await addWell(view, pdfWithScript(), 'late.pdf');
    const [name = ''] = inFolder('attachments').filter((each) => inFolder('backups', 'attachments').includes(each));
    expect(inFolder('backups', 'attachments')).toEqual([name]);
    expect(sha256Of(readFileSync(folder('backups', 'attachments', name)))).toBe(name);

    for (const each of inFolder('attachments')) rmSync(folder('attachments', each));
    const [backup] = await house.ask('backup.list', {});
    await house.ask('backup.restore', { name: backup?.name ?? '' });
    await house.signIn((await house.ask('session.read', {})).staff[0] ?? (() => { throw new Error('somebody is there'); })());
    const back = await house.ask('case.read', { caseId: second.caseId });
    expect(back.attachments).toMatchObject([{ name: NAME }]);
    expect((await house.ask('attachment.read', { caseId: back.caseId, attachmentId: 'f1' })).bytes).toEqual(PHOTO);
  });

  it('carried to a stick take their files along, and come back from there', async () => {
    const view = await addWell(await register());
    const { name } = await house.ask('backup.make', {});
    await house.ask('backup.save-as', { name });
    expect(readdirSync(join(elsewhere, 'attachments'))).toEqual(inFolder('attachments'));
    rmSync(folder('attachments'), { recursive: true });
    rmSync(folder('backups', 'attachments'), { recursive: true });
    await house.ask('backup.restore', { name: null });
    await house.signIn((await house.ask('session.read', {})).staff[0] ?? (() => { throw new Error('somebody is there'); })());
    expect((await house.ask('attachment.read', { caseId: view.caseId, attachmentId: 'f1' })).bytes).toEqual(PHOTO);
  });

  it('put in place leave the files of the former record beside it where it was set aside', async () => {
    const view = await register();
    await house.ask('backup.make', {});
    await addWell(view);
    const [file = ''] = inFolder('attachments');
    const [backup] = await house.ask('backup.list', {});
    await house.ask('backup.restore', { name: backup?.name ?? '' });
    house.house.afterSignIn();
    expect(inFolder('attachments')).toEqual([]);
    const aside = readdirSync(join(house.folder, 'put-aside'), { recursive: true, encoding: 'utf8' });
    expect(aside.some((path) => path.endsWith(join('attachments', file)))).toBe(true);
  });
});

it('erasing the person removes the files here, in backups and in what was set aside, and nobody can open a copy that was carried away', async () => {
  const view = await addWell(await register());
  const other = await addWell(await register(), pngOf(12, 12), 'other.png');
  await house.ask('backup.make', {});
  const [backup] = await house.ask('backup.list', {});
  await house.ask('backup.restore', { name: backup?.name ?? '' });
  await house.signIn((await house.ask('session.read', {})).staff[0] ?? (() => { throw new Error('somebody is there'); })());
  const file = inFolder('attachments').find((name) => readFileSync(folder('attachments', name)).length > PHOTO.length && readFileSync(folder('attachments', name)).length === PHOTO.length + 28) ?? '';
  const carried = readFileSync(folder('attachments', file));
  const closed = await closeCase(await house.ask('case.read', { caseId: view.caseId }));
  await eraseAlone(house, closed.complainant.personId, commandId());

  const left = readdirSync(house.folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(file));
  expect(left).toEqual([]);
  expect(inFolder('attachments')).toHaveLength(1);
  expect((await house.ask('attachment.read', { caseId: other.caseId, attachmentId: 'f1' })).bytes).toEqual(pngOf(12, 12));
  // The carried copy is put back by hand: without the key it opens for nobody.
  writeFileSync(folder('attachments', file), carried);
  expect(await house.call('attachment.read', { caseId: view.caseId, attachmentId: 'f1' })).toMatchObject({ error: { code: 'person-erased' } });
  const erased = await house.ask('case.read', { caseId: view.caseId });
  expect(JSON.stringify(erased.attachments)).not.toContain('欧阳');
  expect(erased.permits['add-attachment']).toMatchObject({ allowed: false, refusal: { code: 'person-erased' } });
  expect(await add(erased)).toMatchObject({ error: { code: 'person-erased' } });
  expect(house.lines.every((line) => !JSON.stringify(line).includes('欧阳'))).toBe(true);
});
