/** The paper panel: two actions to paper, and no failure loses anything. */
import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { CaseView, PaperView } from '../../../src-main/shared/views/case-view';
import { allByRole, byRole, click, press, type } from '../../support/mount-desk';
import { caseView, NOW, uuidOf } from '../../support/view-builders';
import { paperId } from '../../../src-main/shared/vocabulary/ids';
import { openCase, text, type CaseDesk } from '../case/case-desk';

let present: CaseDesk | null = null;
const paperView = (over: Partial<PaperView> = {}): PaperView => ({ paperId: paperId(uuidOf(50)), kind: 'resolution-report', language: 'en', status: 'ready', requestedAt: NOW, pageCount: 2, failure: null, sentTo: [], words: null, copyOf: null, ...over });
const withPaper = (over: Partial<PaperView> = {}, version = 4): CaseView => caseView({ version, papers: [paperView(over)] });
const show = async (view: CaseView, prepare?: Parameters<typeof openCase>[2]): Promise<CaseDesk> => {
  present = await openCase(view, 'en', prepare);
  await press('p', { ctrlKey: true });
  await flushPromises();
  return present;
};
afterEach(() => {
  present?.mounted.unmount();
  present = null;
});

it('makes and prints with Ctrl P and Enter: the paper goes to the printer as soon as it is ready', async () => {
  const { desk, set } = await show(caseView(), (next) => { next.answer('paper.printers', () => [{ name: 'Desk printer', isDefault: true }]); });
  expect(document.activeElement?.textContent).toContain('Make and print');
  let asked = paperId(uuidOf(50));
  desk.answer('case.request-paper', (request) => {
    asked = paperId(request.payload.paperId);
    return withPaper({ paperId: asked, status: 'being-made', pageCount: null });
  });
  await click(byRole('button', 'Make and print'));
  expect(text()).toContain('The paper is being made.');
  expect(desk.requests('paper.print')).toEqual([]);
  set(withPaper({ paperId: asked }, 5));
  desk.push('paper-changed', { caseId: caseView().caseId, paperId: asked, status: 'ready' });
  await flushPromises();
  expect(desk.requests('paper.print')).toEqual([{ paperId: asked, printer: 'Desk printer' }]);
  expect(text()).toContain('Sent to Desk printer.');
});

it('says that there is no printer, keeps the paper, and tries again', async () => {
  const { desk } = await show(withPaper());
  expect(text()).toContain('No printer is set up on this workstation. The paper is kept');
  desk.refuse('paper.print', 'no-printer');
  await click(byRole('button', 'Print'));
  expect(text()).toContain('No printer is set up on this computer.');
  expect(text()).toContain('Ready · 2 pages');
  desk.answer('paper.print', () => ({ printer: 'Desk printer' }));
  await click(byRole('button', 'Try again'));
  expect(text()).toContain('Sent to Desk printer.');
});

it('saves the ready paper as a file and names it', async () => {
  const { desk } = await show(withPaper());
  desk.answer('paper.save-as', () => ({ fileName: '0571-03-02-261123-0001.pdf' }));
  await click(byRole('button', 'Save as PDF'));
  expect(text()).toContain('Saved as 0571-03-02-261123-0001.pdf.');
});

it('says why a paper failed and makes it again', async () => {
  const { desk } = await show(withPaper({ status: 'failed', pageCount: null, failure: 'disk-full' }));
  expect(text()).toContain('The paper could not be made. Nothing was lost.');
  expect(text()).toContain('The disk is full.');
  await click(byRole('button', 'Try again'));
  expect(desk.requests('paper.retry')).toEqual([{ paperId: uuidOf(50) }]);
});

it('says that the case has moved on since the paper was made, and makes it afresh before printing', async () => {
  const { desk } = await show(caseView({ papers: [paperView()], timeline: [{ version: 9, type: 'PromiseMade', at: NOW + 1, by: 'Chen Yu', isUndone: false, facts: {} }] }));
  expect(text()).toContain('The case has moved on since this paper was made.');
  await click(byRole('button', 'Make and print'));
  expect(desk.requests('case.request-paper')).toHaveLength(1);
});

const exactly = (label: string): HTMLElement | undefined => allByRole('button', label).find((each) => each.textContent.trim() === label);
const pressExactly = async (label: string): Promise<void> => {
  const button = exactly(label);
  if (button === undefined) throw new Error(`no button ${label}`);
  await click(button);
  await flushPromises();
};
const choose = async (label: string): Promise<void> => {
  await click(byRole('radio', label));
  await flushPromises();
};

it('names what keeps a letter from the printer, where it stands and what to do, and asks for no paper', async () => {
  const { desk } = await show(caseView(), (next) => {
    next.answer('paper.check', () => [
      { code: 'promise-unrecorded', part: 'done', sentence: 'The fee will be paid back on 4 December.', piece: '4 December' }, { code: 'part-missing', part: 'recourse', sentence: null, piece: null },
    ]);
  });
  await choose('Final response');
  for (const said of ['What is done: “4 December” is a promise that is not on record.', 'The fee will be paid back on 4 December.', 'Record the promise with that day', 'Missing: Where else to turn.', 'An administrator writes it under Settings']) expect(text()).toContain(said);
  await pressExactly('Make');
  expect(desk.requests('paper.check')).toHaveLength(2);
  expect(desk.requests('case.request-paper')).toEqual([]);
});

it('sends the agent’s own words with the letters that ask for them, after they were looked at', async () => {
  const { desk } = await show(caseView(), (next) => { next.answer('paper.check', () => []); });
  await choose('Apology');
  await type(byRole('textbox', 'The apology, in own words'), 'The hotline had the card in front of it and did not look.');
  await pressExactly('Make');
  expect(desk.requests('paper.check').at(-1)).toMatchObject({ kind: 'apology-letter', words: 'The hotline had the card in front of it and did not look.' });
  expect(desk.requests('case.request-paper')).toMatchObject([{ payload: { kind: 'apology-letter', language: 'en', words: 'The hotline had the card in front of it and did not look.', copyOf: null } }]);
});

it('makes a letter in the language of the case and leaves no other choice', async () => {
  await show(caseView(), (next) => { next.answer('paper.check', () => []); });
  await choose('Acknowledgement');
  expect(text()).toContain('In the language of the case: English.');
  expect(text()).not.toContain('Language of the paper');
});

it('prints what was printed before as a copy of the first', async () => {
  const { desk } = await show(withPaper({ sentTo: [{ printer: 'Desk printer', at: NOW }] }));
  expect(text()).toContain('Printing it again makes a copy that says so.');
  expect(exactly('Print')).toBeUndefined();
  desk.answer('case.request-paper', (request) => caseView({ version: 5, papers: [paperView({ sentTo: [{ printer: 'Desk printer', at: NOW }] }), paperView({ paperId: paperId(request.payload.paperId), copyOf: paperId(uuidOf(50)) })] }));
  desk.answer('paper.print', () => ({ printer: 'Desk printer' }));
  await click(byRole('button', 'Print a copy'));
  await flushPromises();
  expect(desk.requests('case.request-paper')).toMatchObject([{ payload: { copyOf: uuidOf(50) } }]);
  expect(desk.requests('paper.print')).toHaveLength(1);
  expect(text()).toContain('· copy');
});
