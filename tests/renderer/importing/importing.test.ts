/** The import screen: what is assumed is shown, what is chosen is sent, and nothing comes in before it was counted. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import ImportPanel from '../../../src-renderer/features/importing/ImportPanel.vue';
import { useSessionStore } from '../../../src-renderer/stores/use-session-store';
import { IMPORT_FIELDS } from '../../../src-main/shared/vocabulary/importing';
import type { ImportCount, ImportMapping, ImportPreview, ImportRun } from '../../../src-main/shared/views/import-views';
import type { Role } from '../../../src-main/shared/vocabulary/staff';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { byRole, click, mountDesk, type Mounted } from '../../support/mount-desk';
import { sessionView, uuidOf } from '../../support/view-builders';

const noColumns = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, null])) as ImportMapping['columns'];
const mapping: ImportMapping = { source: 'Depot', columns: { ...noColumns, sourceReference: 'Nr', receivedOn: 'Date' }, dateOrder: null, statusWhenUnsaid: 'open', channelWhenUnsaid: 'phone', language: 'en' };
const preview = (change: Partial<ImportPreview> = {}): ImportPreview => ({
  fileId: uuidOf(9), fileName: 'depot.csv', sizeBytes: 2_048, encoding: 'gb18030', isEncodingMarked: false, unreadableSigns: 0, delimiter: ';', headerLine: 3, profile: null,
  columns: [{ label: 'Nr', isNamed: true, samples: ['7', '8'] }, { label: 'Date', isNamed: true, samples: ['3/4/2025'] }, { label: 'Words', isNamed: true, samples: ['It came wet'] }], mapping, ...change,
});
const count = (change: Partial<ImportCount> = {}): ImportCount => ({ newOpen: 2, newClosed: 5, alreadyHere: 1, refusedCount: 0, refused: [], dateOrder: null, withoutStory: 0, ...change });
const run = (change: Partial<ImportRun> = {}): ImportRun => ({
  state: 'running', source: 'Depot', sizeBytes: 2_048, bytesRead: 1_024, newOpen: 1, newClosed: 2, alreadyHere: 0, changed: 0, refusedCount: 0, refused: [], failure: null, tookMs: 900, ...change,
});

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});
const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
const field = (name: string): HTMLSelectElement => {
  const found = document.querySelector<HTMLSelectElement>(`select[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
const select = async (name: string, value: string): Promise<void> => {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
  await flushPromises();
};

const openImport = async (role: Role = 'supervisor'): Promise<FakeDesk> => {
  const desk = makeFakeDesk();
  const { signedIn } = sessionView();
  if (signedIn === null) throw new Error('somebody has to be signed in');
  desk.answer('session.read', () => sessionView({ signedIn: { ...signedIn, role } }));
  desk.answer('import.progress', () => ({ run: null, unfinished: null }));
  desk.answer('import.mappings', () => []);
  desk.answer('import.choose', () => preview());
  desk.answer('import.count', () => count());
  desk.answer('import.start', () => run());
  mounted = await mountDesk(ImportPanel);
  await useSessionStore().read();
  await flushPromises();
  return desk;
};
const choose = (): Promise<void> => click(byRole('button', 'Choose a file…'));

it('says of a file how it was read, what was left out above its headings, and which columns have no meaning', async () => {
  const desk = await openImport();
  await choose();
  expect(text()).toContain('depot.csv');
  expect(field('encoding').value).toBe('gb18030');
  expect(text()).toContain('assumed; change it if words look wrong');
  expect(text()).toContain('Lines above the headings, left out: 2');
  expect(text()).toContain('Columns left out: Words');
  desk.answer('import.preview', () => preview({ encoding: 'utf-8', unreadableSigns: 4 }));
  await select('encoding', 'utf-8');
  expect(desk.requests('import.preview')).toEqual([{ fileId: uuidOf(9), encoding: 'utf-8', delimiter: null }]);
  expect(text()).toContain('Signs that this encoding does not know: 4.');
});

it('a column is given another meaning by keyboard alone, and the count is of what was chosen', async () => {
  const desk = await openImport();
  await choose();
  await select('column-story', 'Words');
  expect(text()).toContain('It came wet');
  await click(byRole('button', 'Count'));
  expect(desk.requests('import.count')).toEqual([{ fileId: uuidOf(9), mapping: { ...mapping, columns: { ...mapping.columns, story: 'Words' } } }]);
  await select('column-receivedOn', '');
  // The count was of another mapping: it goes, and nothing can come in on it.
  expect(document.querySelector('[data-count]')).toBeNull();
});

describe('nothing comes in', () => {
  it('before it was counted', async () => {
    const desk = await openImport();
    await choose();
    await click(byRole('button', 'Bring in'));
    expect(desk.requests('import.start')).toEqual([]);
    expect(text()).toContain('Count first');
  });

  it('while its dates can be read in two ways; the answer is counted again and sent', async () => {
    const desk = await openImport();
    desk.answer('import.count', (request) => count({ dateOrder: request.mapping.dateOrder ?? 'ask' }));
    await choose();
    await click(byRole('button', 'Count'));
    await click(byRole('button', 'Bring in'));
    expect(desk.requests('import.start')).toEqual([]);
    await click(byRole('radio', 'Day first'));
    await click(byRole('button', 'Bring in'));
    expect(desk.requests('import.start')).toEqual([{ fileId: uuidOf(9), mapping: { ...mapping, dateOrder: 'day-first' } }]);
  });

  it('by an agent', async () => {
    const desk = await openImport('agent');
    await choose();
    expect(desk.requests('import.choose')).toEqual([]);
    expect(text()).toContain('A supervisor can bring complaints in.');
  });

  it('that is here already', async () => {
    const desk = await openImport();
    desk.answer('import.count', () => count({ newOpen: 0, newClosed: 0, alreadyHere: 8 }));
    await choose();
    await click(byRole('button', 'Count'));
    await click(byRole('button', 'Bring in'));
    expect(desk.requests('import.start')).toEqual([]);
    expect(text()).toContain('Nothing new would come in.');
  });
});

it('what the whole column says about its dates goes with the run', async () => {
  const desk = await openImport();
  desk.answer('import.count', () => count({ dateOrder: 'month-first' }));
  await choose();
  await click(byRole('button', 'Count'));
  expect(text()).toContain('Dates are read with the month first, as the whole column says.');
  await click(byRole('button', 'Bring in'));
  expect(desk.requests('import.start')).toEqual([{ fileId: uuidOf(9), mapping: { ...mapping, dateOrder: 'month-first' } }]);
});

it('a run shows its figures as main tells them, can be stopped, and ends with the refused rows by line and reason', async () => {
  const desk = await openImport();
  await choose();
  await click(byRole('button', 'Count'));
  await click(byRole('button', 'Bring in'));
  expect(text()).toContain('Coming in from “Depot”');
  expect(document.querySelector('progress')?.value).toBe(50);
  await click(byRole('button', 'Stop here'));
  expect(desk.requests('import.cancel')).toHaveLength(1);
  desk.answer('import.progress', () => ({ run: run({ state: 'cancelled', newOpen: 3, refusedCount: 1, refused: [{ line: 7, code: 'date-not-valid', field: 'receivedOn' }] }), unfinished: null }));
  desk.push('import-changed', {});
  await flushPromises();
  expect(text()).toContain('Stopped: “Depot”. What came in stays');
  expect(text()).toContain('There is no such day');
  desk.answer('import.save-refused', () => ({ fileName: 'refused-rows.csv' }));
  await click(byRole('button', 'Save the refused rows…'));
  expect(text()).toContain('Saved as refused-rows.csv');
});

it('a run that broke off says why, and one that was cut short earlier is remembered', async () => {
  const desk = await openImport();
  desk.answer('import.progress', () => ({ run: run({ state: 'failed', failure: 'disk-full' }), unfinished: 'Depot' }));
  desk.push('import-changed', {});
  await flushPromises();
  expect(text()).toContain('The disk is full.');
  expect(text()).toContain('An import from “Depot” was cut short.');
});

it('a mapping is kept under a name and used again for what the table has', async () => {
  const desk = await openImport();
  desk.answer('import.keep-mapping', ({ name, mapping: kept }) => (kept === null ? [] : [{ name, mapping: kept }]));
  await choose();
  const name = document.querySelector<HTMLInputElement>('[data-field="mapping-name"]');
  if (name === null) throw new Error('there is a field for the name');
  name.value = 'Depot list';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await click(byRole('button', 'Keep'));
  expect(desk.requests('import.keep-mapping')).toEqual([{ name: 'Depot list', mapping }]);
  expect(text()).toContain('Kept as “Depot list”.');
  await select('column-receivedOn', '');
  await select('kept-mapping', 'Depot list');
  expect(field('column-receivedOn').value).toBe('Date');
  await click(byRole('button', 'Forget “Depot list”'));
  expect(desk.requests('import.keep-mapping').at(-1)).toEqual({ name: 'Depot list', mapping: null });
});
