/** The files of a case: brought by drop, paste or choice, refused in sentences, looked at safely, removed with a reason. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { AttachmentView, CaseView } from '../../../src-main/shared/views/case-view';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { latin, pngOf } from '../../support/sample-files';
import { caseView, NOW } from '../../support/view-builders';
import { isWholePicture } from '../../../src-renderer/features/attachments/whole-picture';
import { field, locked, open, openCase, text, type CaseDesk } from '../case/case-desk';

let present: CaseDesk | null = null;
const show = async (...args: Parameters<typeof openCase>): Promise<CaseDesk> => {
  present = await openCase(...args);
  return present;
};
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

const file = (over: Partial<AttachmentView> = {}): AttachmentView =>
  ({ attachmentId: 'f1', name: 'receipt.png', mediaType: 'image/png', sizeBytes: 420_000, at: NOW, by: 'Chen Yu', removedReason: null, permits: { 'remove-attachment': open }, ...over });
const withFiles = (...attachments: AttachmentView[]): CaseView => caseView({ version: 4 + attachments.length, attachments });
const words = (name: string, content = 'The lamp was broken'): File => new File([content], name);
/** A file that says its size and must not be read for it. */
const heavy = (name: string, size: number): File => Object.defineProperties(words(name), { size: { value: size }, arrayBuffer: { value: () => Promise.reject(new Error('its bytes are not wanted')) } });

const carried = (files: readonly File[], types: readonly string[] = ['Files']): object => ({ files, types, dropEffect: 'none' });
const send = async (name: 'dragover' | 'drop' | 'paste', what: object): Promise<Event> => {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.defineProperty(event, name === 'paste' ? 'clipboardData' : 'dataTransfer', { value: what });
  window.dispatchEvent(event);
  for (let turn = 0; turn < 8; turn += 1) await flushPromises();
  return event;
};
const choose = async (...files: readonly File[]): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('there is nothing to choose with');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  for (let turn = 0; turn < 8; turn += 1) await flushPromises();
};

describe('bringing a file', () => {
  it.each(['drop', 'paste'] as const)('by %s anywhere on the case sends its bytes and name, and says that it came in', async (way) => {
    const { desk } = await show(caseView());
    desk.answer('attachment.add', () => withFiles(file({ name: 'receipt.txt' })));
    await send(way, carried([words('receipt.txt')]));
    expect(desk.requests('attachment.add')).toMatchObject([{ caseId: caseView().caseId, expectedVersion: 3, name: 'receipt.txt', bytes: new TextEncoder().encode('The lamp was broken') }]);
    expect(text()).toContain('receipt.txt was added.');
    expect(byRole('button', 'Open receipt.txt')).toBeTruthy();
  });

  it('by choice takes several, one after another, each on the version that the one before led to', async () => {
    const { desk } = await show(caseView());
    let count = 0;
    desk.answer('attachment.add', () => {
      count += 1;
      return withFiles(...Array.from({ length: count }, (_, index) => file({ attachmentId: `f${index + 1}`, name: `${index}.txt` })));
    });
    await choose(words('0.txt'), words('1.txt'));
    expect(desk.requests('attachment.add')).toMatchObject([{ name: '0.txt', expectedVersion: 3 }, { name: '1.txt', expectedVersion: 5 }]);
  });

  it('says which one is under way while main works on it', async () => {
    const { desk } = await show(caseView());
    desk.answer('attachment.add', () => withFiles(file()));
    const release = desk.hold('attachment.add');
    await send('drop', carried([words('long.txt'), words('second.txt')]));
    expect(text()).toContain('Adding 1 of 2: long.txt');
    release();
    for (let turn = 0; turn < 8; turn += 1) await flushPromises();
    expect(text()).not.toContain('Adding');
  });

  it('goes on when somebody changed the case in the meantime: a file contradicts nothing', async () => {
    const { desk } = await show(caseView());
    desk.answer('attachment.add', () => withFiles(file()));
    desk.refuseOnce('attachment.add', 'version-conflict', { expected: 3, actual: 6 });
    desk.answer('case.read', () => caseView({ version: 6 }));
    await send('drop', carried([words('receipt.txt')]));
    const [first, second] = desk.requests('attachment.add') as { expectedVersion: number; commandId: string }[];
    expect([first?.expectedVersion, second?.expectedVersion]).toEqual([3, 6]);
    expect(first?.commandId).toBe(second?.commandId);
  });

  it('says so when the same bytes are there already', async () => {
    const { desk } = await show(withFiles(file()));
    desk.answer('attachment.add', () => withFiles(file()));
    await send('drop', carried([words('again.png')]));
    expect(text()).toContain('again.png is there already.');
  });

  it.each([
    ['larger than may be, before its bytes are read', heavy('film.pdf', 25_000_000), 'The file is 5.0 MB too large. One file may be 20.0 MB.'],
    ['without content, before its bytes are read', heavy('empty.pdf', 0), 'The file is empty.'],
    ['that turns out to be a folder', heavy('folder', 4_096), 'This kind of file is not taken.'],
  ])('%s is named with its reason and not sent', async (_what, refused, why) => {
    const { desk } = await show(caseView());
    await send('drop', carried([refused]));
    expect(desk.requests('attachment.add')).toEqual([]);
    expect(text()).toContain(`${refused.name} was not added.`);
    expect(text()).toContain(why);
    await click(byRole('button', 'Close this note'));
    expect(text()).not.toContain('was not added');
  });

  it('that main refuses is named with what would be taken; the next one goes on', async () => {
    const { desk } = await show(caseView());
    desk.answer('attachment.add', () => withFiles(file({ name: 'good.txt' })));
    desk.refuseOnce('attachment.add', 'attachment-kind-not-taken');
    await send('drop', carried([words('page.jpg', '<html>'), words('good.txt')]));
    expect(text()).toContain('page.jpg was not added.');
    expect(text()).toContain('Taken are photos (JPEG, PNG, WebP, HEIC), PDF');
    expect(text()).toContain('good.txt was added.');
  });

  it('leaves pasted words and dragged words to the field they are meant for', async () => {
    const { desk } = await show(caseView());
    const pasted = await send('paste', carried([words('picture.png')], ['text/plain', 'Files']));
    const dragged = await send('drop', carried([], ['text/plain']));
    expect([pasted.defaultPrevented, dragged.defaultPrevented]).toEqual([false, false]);
    expect(desk.requests('attachment.add')).toEqual([]);
  });

  it('gives a pasted picture the hour as its name, because all of them come with the same one', async () => {
    const { desk } = await show(caseView());
    desk.answer('attachment.add', () => withFiles(file()));
    await send('paste', carried([words('image.png')]));
    expect(desk.requests('attachment.add')).toMatchObject([{ name: 'Picture 2026-11-23 09.00.png' }]);
  });

  it('shows where a file may be let go, and nothing of it while a dialog is open', async () => {
    const { desk } = await show(caseView());
    await send('dragover', carried([]));
    expect(text()).toContain('Drop to add to this case');
    await press('p', { ctrlKey: true });
    await send('dragover', carried([]));
    expect(text()).not.toContain('Drop to add to this case');
    const dropped = await send('drop', carried([words('receipt.txt')]));
    expect(dropped.defaultPrevented).toBe(true);
    expect(desk.requests('attachment.add')).toEqual([]);
  });

  it('is not offered where the rules say no, and says why', async () => {
    const { desk } = await show(caseView({ permits: { ...caseView().permits, 'add-attachment': locked('person-erased') } }));
    expect(allByRole('button', 'Add a file')).toEqual([]);
    expect(text()).toContain('This person’s details were erased on request.');
    await send('drop', carried([words('receipt.txt')]));
    expect(desk.requests('attachment.add')).toEqual([]);
  });
});

describe('the list', () => {
  it.each([['en', 'Photo · 420 kB · 09:00 · Chen Yu'], ['zh-CN', '照片 · 420 kB · 09:00 · Chen Yu']] as const)('says kind, size, hour and who (%s)', async (language, meta) => {
    await show(withFiles(file()), language);
    expect(text()).toContain(meta);
  });

  it('keeps the line of a removed one with its reason, not to be opened', async () => {
    await show(withFiles(file({ removedReason: 'Belongs to another case', permits: { 'remove-attachment': locked('attachment-not-found') } })));
    expect(text()).toContain('Removed: Belongs to another case');
    expect(allByRole('button', 'Open')).toEqual([]);
    expect(allByRole('button', 'Remove')).toEqual([]);
  });

  it('removes with a reason, asked for when it is missing, and gives the focus back', async () => {
    const { desk } = await show(withFiles(file()));
    await click(byRole('button', 'Remove receipt.png'));
    expect(document.activeElement).toBe(field('remove-f1'));
    expect(text()).toContain('The file is deleted. Its name and the reason stay in the record.');
    await click(byRole('button', 'Remove the file'));
    expect(desk.requests('case.remove-attachment')).toEqual([]);
    await type(field('remove-f1'), 'Belongs to another case');
    await click(byRole('button', 'Remove the file'));
    expect(desk.requests('case.remove-attachment')).toMatchObject([{ payload: { attachmentId: 'f1', reason: 'Belongs to another case' } }]);
  });
});

it('while a hold of the law stands, removing says that the file is kept', async () => {
  await show({ ...withFiles(file()), hold: { reason: 'Court file', by: 'Helen Ward', at: NOW } });
  await click(byRole('button', 'Remove receipt.png'));
  expect(text()).toContain('A legal hold keeps the file, unseen, until it is lifted.');
});

describe('the viewer', () => {
  const look = async (over: Partial<AttachmentView>, bytes: Uint8Array<ArrayBuffer> = Uint8Array.of(1, 2, 3)): Promise<CaseDesk> => {
    const opened = await show(withFiles(file(over)));
    opened.desk.answer('attachment.read', () => ({ bytes, mediaType: over.mediaType ?? 'image/png' }));
    await click(byRole('button', 'Open'));
    await flushPromises();
    return opened;
  };

  it('shows a picture by an address of its own kind, and Esc closes it', async () => {
    await look({});
    const picture = document.querySelector('[role="dialog"] img');
    expect(picture?.getAttribute('src')).toMatch(/^blob:/);
    expect(picture?.getAttribute('alt')).toBe('receipt.png');
    expect(byRole('dialog', 'receipt.png')).toBeTruthy();
    await press('Escape');
    expect(allByRole('dialog')).toEqual([]);
  });

  it('says that a picture is broken, and still saves it', async () => {
    const { desk } = await look({});
    document.querySelector('[role="dialog"] img')?.dispatchEvent(new Event('error'));
    await flushPromises();
    expect(text()).toContain('This file cannot be shown: it is incomplete, damaged or locked with a password.');
    desk.answer('attachment.save-as', () => ({ fileName: 'receipt.png' }));
    await click(byRole('button', 'Save a copy'));
    expect(text()).toContain('Saved as receipt.png.');
  });

  it('shows what is there of a picture that was cut, and says that its end is missing', async () => {
    await look({}, pngOf(4, 4).subarray(0, 50));
    expect(text()).toContain('This picture is incomplete: its end is missing.');
    expect(document.querySelector('[role="dialog"] img')).not.toBeNull();
    present?.mounted.unmount();
    await look({}, pngOf(4, 4));
    expect(text()).not.toContain('incomplete');
  });

  it('plays a recording and shows text as text, whatever stands in it', async () => {
    await look({ name: 'call.mp3', mediaType: 'audio/mpeg' });
    expect(document.querySelector('audio')?.hasAttribute('controls')).toBe(true);
    present?.mounted.unmount();
    await look({ name: 'note.txt', mediaType: 'text/plain' }, new TextEncoder().encode('broken <b>lamp</b>'));
    expect(document.querySelector('[role="dialog"] pre')?.textContent).toBe('broken <b>lamp</b>');
    present?.mounted.unmount();
    await look({ name: '经过.txt', mediaType: 'text/plain' }, new Uint8Array(Buffer.from('ccd5b5c6', 'hex')));
    expect(document.querySelector('[role="dialog"] pre')?.textContent).toBe('陶灯');
  });

  it('does not even fetch what is only saved', async () => {
    const { desk } = await look({ name: 'letter.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });
    expect(desk.requests('attachment.read')).toEqual([]);
    expect(text()).toContain('Files of this kind are not opened here.');
  });

  it('says that a file is damaged on the disk, and tries again', async () => {
    const { desk } = await show(withFiles(file()));
    desk.refuse('attachment.read', 'attachment-damaged');
    await click(byRole('button', 'Open'));
    await flushPromises();
    expect(text()).toContain('The file is missing or damaged on this disk.');
  });
});

describe('whether a picture has its end', () => {
  const small = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 1, 1, 0xff, 0xda, 0, 2, 7, 7, 7);
  it.each<readonly [string, Uint8Array, string, boolean]>([
    ['a photo cut behind the small picture in its head', small, 'image/jpeg', false], ['the same with its end, and something behind it', Uint8Array.of(...small, 0xff, 0xd9, 9, 9), 'image/jpeg', true], ['a photo cut in its head', small.subarray(0, 8), 'image/jpeg', false],
    ['a picture without its end', pngOf(2, 2).subarray(0, 40), 'image/png', false], ['a whole one', pngOf(2, 2), 'image/png', true], ['one whose length says more than is there', latin('RIFF\x40\0\0\0WEBPVP8 '), 'image/webp', false],
  ])('%s', (_what, bytes, mediaType, isWhole) => { expect(isWholePicture(bytes, mediaType)).toBe(isWhole); });
});
