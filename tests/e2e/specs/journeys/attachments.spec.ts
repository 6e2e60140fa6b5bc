/** Files of a case in the real window: brought in three ways, looked at safely, hostile ones kept out or harmless, whole after a pulled plug, gone with the person. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseView } from '../../../../src-main/shared/views/case-view';
import { eraseAlone } from '../../../support/erasing';
import { docxOf, jpegOf, latin, pdfWithScript, pngOf, wavOf } from '../../../support/sample-files';
import { wordsOf } from '../../../support/walk/words';
import { freshId, type DeskApp } from '../../desk-app';
import { expect, test } from '../../fixtures';
import { inMain } from '../../../support/walk/in-main';

const words = wordsOf('en');
const folderOf = (profile: string): string => join(profile, 'record/attachments');
const inFolder = (profile: string): readonly string[] => (existsSync(folderOf(profile)) ? readdirSync(folderOf(profile)) : []);

/** Somebody at the desk with a case open. */
const openCase = async (desk: DeskApp): Promise<CaseView> => {
  await desk.signIn();
  const view = await desk.registerSample();
  await desk.page.getByRole('main').getByText(view.title).first().click();
  await expect(desk.page.getByRole('heading', { name: words.attachments.title })).toBeVisible();
  return view;
};
const choose = (page: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })));
const look = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: `Open ${name}` }).click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
};
/** Lets a file fall on the middle of the page, or pastes it, as the system would. */
const bring = (page: Page, way: 'drop' | 'paste', name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(([how, called, base64]) => {
    const carried = new DataTransfer();
    carried.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], called, { type: 'image/png' }));
    const target = document.querySelector('main') ?? document.body;
    target.dispatchEvent(how === 'drop' ? new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }) : new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
  }, [way, name, Buffer.from(bytes).toString('base64')] as const);

test('files are dropped, pasted or chosen, looked at in the safe viewer, saved and removed', async ({ desk, profile }) => {
  const { page } = desk;
  const broken: string[] = [];
  page.on('console', (message) => { if (message.text().includes('Content Security Policy')) broken.push(message.text()); });
  const { caseId } = await openCase(desk);

  await bring(page, 'drop', 'dropped.png', pngOf());
  await expect(page.getByText('dropped.png was added.')).toBeVisible();
  await bring(page, 'paste', 'pasted.png', pngOf(300, 20, [20, 90, 160]));
  await expect(page.getByText('pasted.png was added.')).toBeVisible();
  await choose(page, [{ name: 'receipt.pdf', bytes: pdfWithScript() }, { name: 'call.wav', bytes: wavOf() }, { name: 'note.txt', bytes: latin('broken <b>lamp</b>') }, { name: 'letter.docx', bytes: docxOf() }, { name: 'half.png', bytes: pngOf().subarray(0, 60) }, { name: 'spoiled.jpg', bytes: jpegOf() }, { name: 'spoiled.pdf', bytes: latin('%PDF-1.7 and nothing of it') }]);
  await expect(page.getByText('spoiled.pdf was added.')).toBeVisible();
  expect((await desk.ask('case.read', { caseId })).attachments.map((each) => each.mediaType)).toEqual(['image/png', 'image/png', 'application/pdf', 'audio/wav', 'text/plain', expect.stringContaining('wordprocessingml'), 'image/png', 'image/jpeg', 'application/pdf']);
  // Nothing of what was brought stands on the disk in the clear.
  expect(inFolder(profile)).toHaveLength(9);
  for (const name of inFolder(profile)) expect(readFileSync(join(folderOf(profile), name)).includes('broken <b>lamp</b>')).toBe(false);

  await look(page, 'dropped.png');
  await expect.poll(() => page.getByRole('img', { name: 'dropped.png' }).evaluate((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0))).toBe(240);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await look(page, 'receipt.pdf');
  await expect(page.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown)).toBeUndefined();
  await page.keyboard.press('Escape');

  await look(page, 'call.wav');
  await expect.poll(() => page.locator('audio').evaluate((sound) => (sound instanceof HTMLAudioElement ? sound.duration : 0))).toBeCloseTo(0.25, 2);
  await page.keyboard.press('Escape');

  await look(page, 'note.txt');
  await expect(page.getByText('broken <b>lamp</b>')).toBeVisible();
  await page.keyboard.press('Escape');

  await look(page, 'half.png');
  await expect(page.getByText(words.attachments.viewer.cut)).toBeVisible();
  await page.keyboard.press('Escape');

  await look(page, 'spoiled.jpg');
  await expect(page.getByText(words.attachments.viewer.broken)).toBeVisible();
  await page.keyboard.press('Escape');

  await look(page, 'spoiled.pdf');
  await expect(page.getByText(words.attachments.viewer.broken)).toBeVisible();
  await page.keyboard.press('Escape');

  await look(page, 'letter.docx');
  await expect(page.getByText(words.attachments.viewer.saveOnly)).toBeVisible();
  const saved = join(profile, 'saved.docx');
  await inMain(desk.app, ({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path }); }, saved);
  await page.getByRole('button', { name: words.attachments.viewer.save }).click();
  await expect(page.getByText('Saved as saved.docx.')).toBeVisible();
  expect(readFileSync(saved).equals(Buffer.from(docxOf()))).toBe(true);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Remove note.txt' }).click();
  await page.getByRole('textbox', { name: words.attachments.removeReason }).fill('Belongs to another case');
  await page.getByRole('button', { name: words.attachments.removeGo }).click();
  await expect(page.getByText('Removed: Belongs to another case')).toBeVisible();
  expect(inFolder(profile)).toHaveLength(8);
  expect(broken).toEqual([]);
});

test('files that are something else than they say stay outside, with a sentence', async ({ desk, profile }) => {
  const { page } = desk;
  await openCase(desk);
  const hostile = [
    { name: 'photo.jpg', bytes: latin('<html><script>globalThis.ran = "page"</script>') }, { name: 'drawing.svg', bytes: latin('<svg xmlns="http://www.w3.org/2000/svg"><script>globalThis.ran = "drawing"</script></svg>') },
    { name: 'setup.pdf', bytes: latin('MZ\x90\0\x03') }, { name: 'empty.png', bytes: new Uint8Array(0) }, { name: 'film.png', bytes: new Uint8Array(25_000_000) },
  ];
  await choose(page, hostile);
  for (const { name } of hostile) await expect(page.getByText(`${name} was not added.`)).toBeVisible();
  await expect(page.getByText('The file is 5.0 MB too large.')).toBeVisible();
  await expect(page.getByText(words.errors['attachment-empty'].what)).toBeVisible();
  await expect(page.getByText(words.errors['attachment-kind-not-taken'].what)).toHaveCount(3);
  expect(inFolder(profile)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown)).toBeUndefined();
});

test('after the plug was pulled in the middle of adding, every file on the list opens and nothing else is left', async ({ desk, profile, startAgain }) => {
  await desk.signIn();
  const { caseId, version } = await desk.registerSample();
  // Five files of some size on their way at once; the first one to be recorded pulls the plug.
  const sending = desk.page.evaluate(async ([id, from, ids]) => {
    const bridge = Reflect.get(window, 'desk') as { call: (channel: string, input: unknown) => Promise<unknown> };
    let expectedVersion = from;
    for (const commandId of ids) {
      const bytes = new Uint8Array(6_000_000).fill(expectedVersion);
      bytes.set([0xff, 0xd8, 0xff]);
      await bridge.call('attachment.add', { caseId: id, expectedVersion, commandId, name: `${expectedVersion}.jpg`, bytes });
      expectedVersion += 1;
    }
  }, [caseId, version, Array.from({ length: 12 }, freshId)] as const).catch(() => 'the plug was pulled');
  await expect.poll(() => inFolder(profile).length).toBeGreaterThan(1);
  await desk.kill();
  await sending;
  // What a crash between file and record leaves, whatever this one has left.
  mkdirSync(folderOf(profile), { recursive: true });
  writeFileSync(join(folderOf(profile), 'ab'.repeat(32)), 'written, never recorded');

  const next = await startAgain();
  await next.signIn();
  const { attachments } = await next.ask('case.read', { caseId });
  expect(attachments.length).toBeGreaterThan(0);
  await expect.poll(() => inFolder(profile).length).toBe(attachments.length);
  for (const { attachmentId, sizeBytes } of attachments) {
    const size = await next.page.evaluate(async ([id, which]) => {
      const bridge = Reflect.get(window, 'desk') as { call: (channel: string, input: unknown) => Promise<{ value: { bytes: Uint8Array } }> };
      return (await bridge.call('attachment.read', { caseId: id, attachmentId: which })).value.bytes.byteLength;
    }, [caseId, attachmentId] as const);
    expect(size).toBe(sizeBytes);
  }
  expect((await next.ask('record.verify', {})).isWhole).toBe(true);
});

test('erasing the person takes the files from the disk and the names from the screen', async ({ desk, profile }) => {
  const { page } = desk;
  const { caseId, complainant } = await openCase(desk);
  await choose(page, [{ name: 'Sample Person receipt.png', bytes: pngOf() }]);
  await expect(page.getByText('Sample Person receipt.png was added.')).toBeVisible();
  await desk.ask('backup.make', {});
  const { version } = await desk.ask('case.read', { caseId });
  await desk.ask('case.withdraw', { caseId, expectedVersion: version, commandId: freshId(), payload: { customerWords: 'Found it.', channel: 'phone' } });
  await eraseAlone(desk, complainant.personId, freshId());
  expect(readdirSync(join(profile, 'record'), { recursive: true, encoding: 'utf8' }).filter((path) => /[0-9a-f]{64}$/.test(path))).toEqual([]);
  await page.reload();
  await page.locator('#app[data-ready]').waitFor({ state: 'attached' });
  await expect(page.getByText('Sample Person')).toHaveCount(0);
  expect(JSON.stringify(await desk.ask('case.read', { caseId }))).not.toContain('Sample Person');
});
