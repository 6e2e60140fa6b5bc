/** The letters of the day, through the whole house: each is held against the present before it leaves, and says what keeps it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseCommandName } from '../../src-main/shared/contract/case-commands';
import { CONTRACT } from '../../src-main/shared/contract';
import type { CaseView } from '../../src-main/shared/views/case-view';
import type { DayLetterView } from '../../src-main/shared/views/paper-views';
import type { PaperKind } from '../../src-main/shared/vocabulary/case';
import { HOUR_MS, MINUTE_MS } from '../../src-main/shared/vocabulary/time';
import { NO_DESKTOP, OWN_PAGE, openTestHouse, type TestHouse } from '../support/open-house';
import { quietPaperRoom } from '../support/quiet-paper-room';

const NINE = new Date(2026, 10, 24, 9).getTime();
const APOLOGY = 'The machine took the card on the way to the hospital, and for forty minutes nobody here picked up.';
const SILENCE = { channel: null, fromMinute: null, toMinute: null, doNotContact: true, needs: [], needWords: null };

let desk: TestHouse;
let printed: string[] = [];
let ids = 0;
const freshId = (): string => { ids += 1; return `01940000-0000-7000-8000-${String(ids).padStart(12, '0')}`; };
const pass = (ms: number): void => { vi.setSystemTime(Date.now() + ms); };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NINE });
  [printed, ids] = [[], 0];
  const room = quietPaperRoom([], printed);
  desk = openTestHouse({ desktop: { ...NO_DESKTOP, paperRoom: () => Promise.resolve(room) } });
  await desk.begin();
});
afterEach(async () => {
  await desk.close();
  vi.useRealTimers();
});

const press = async (name: CaseCommandName, caseId: string, payload: unknown): Promise<CaseView> => {
  pass(MINUTE_MS);
  const { version } = await desk.ask('case.read', { caseId });
  const reply = await desk.door(OWN_PAGE, `case.${name}`, { caseId, expectedVersion: version, commandId: freshId(), payload });
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return desk.ask('case.read', { caseId });
};
/** A case with everything told to the customer's ear, its promise due in two hours. */
const acknowledged = async (): Promise<CaseView> => {
  const sample = CONTRACT['case.register'].sample;
  const { caseId, pains } = await desk.ask('case.register', { ...sample, commandId: freshId() });
  await press('acknowledge', caseId, { channel: 'phone', nextStep: 'Call back with the balance', nextStepDueAt: Date.now() + 2 * HOUR_MS });
  for (const { painId } of pains) await press('hear-pain', caseId, { painId, ownWords: 'A whole morning lost, with a hospital waiting: that must not happen.' });
  return desk.ask('case.read', { caseId });
};
const lies = (view: CaseView): boolean => view.papers.every(({ status }) => status !== 'being-made');
const make = async (caseId: string, kind: PaperKind, words: string | null = null): Promise<string> => {
  const paperId = freshId();
  let view = await press('request-paper', caseId, { paperId, kind, language: (await desk.ask('case.read', { caseId })).language, words, copyOf: null });
  for (let looks = 0; looks < 200 && !lies(view); looks += 1) {
    await new Promise((soon) => { setImmediate(soon); });
    view = await desk.ask('case.read', { caseId });
  }
  return paperId;
};
const letters = (): Promise<DayLetterView[]> => desk.ask('paper.day-letters', {});
const print = async (paperId: string): Promise<string> => {
  const reply = await desk.call('paper.print', { paperId, printer: null });
  return reply.ok ? 'printed' : reply.error.code;
};

it('a letter that would say the same today goes out, whatever colleagues noted since', async () => {
  const { caseId } = await acknowledged();
  const paperId = await make(caseId, 'acknowledgement-letter');
  await press('add-note', caseId, { words: 'Terminal 14 failed for three others today.' });
  pass(HOUR_MS);
  expect(await letters()).toMatchObject([{ paperId, caseId, kind: 'acknowledgement-letter', hold: null }]);
  expect(await print(paperId)).toBe('printed');
  expect(await letters()).toEqual([]);
  expect(printed).toHaveLength(1);
});

it('a promise that was moved since holds the letter; made anew with what the list knows of it, it goes out', async () => {
  const { caseId } = await acknowledged();
  const old = await make(caseId, 'acknowledgement-letter');
  await press('renegotiate-promise', caseId, { commitmentId: 'm1', dueAt: Date.now() + 3 * HOUR_MS, reason: 'Customer prefers the evening' });
  const [held] = await letters();
  expect(held).toMatchObject({ paperId: old, hold: { code: 'moved-on', refusal: null, gaps: [] } });
  expect(await print(old)).toBe('letter-outdated');
  expect(printed).toEqual([]);
  if (held === undefined) throw new Error('it is on the list');
  const anew = await make(held.caseId, held.kind, held.words);
  expect(await letters()).toMatchObject([{ paperId: anew, hold: null }]);
  expect(await print(anew)).toBe('printed');
});

it('a promise that was broken, or has run out on the tray, names what is missing', async () => {
  const broken = (await acknowledged()).caseId;
  await make(broken, 'acknowledgement-letter');
  await press('break-promise', broken, { commitmentId: 'm1', reason: 'System down' });
  const late = (await acknowledged()).caseId;
  const waiting = await make(late, 'acknowledgement-letter');
  pass(3 * HOUR_MS);
  expect((await letters()).map(({ caseId, hold }) => [caseId, hold?.code, hold?.gaps.map(({ code, part }) => `${code} ${part}`)])).toEqual([
    [broken, 'incomplete', ['part-missing next-news']], [late, 'incomplete', ['promise-run-out next-news']],
  ]);
  expect(await print(waiting)).toBe('paper-not-ready');
});

it('"do not contact me again" stops an apology that lies ready, and not what the law demands (I8)', async () => {
  const { caseId } = await acknowledged();
  const apology = await make(caseId, 'apology-letter', APOLOGY);
  const receipt = await make(caseId, 'acknowledgement-letter');
  await press('note-preferences', caseId, SILENCE);
  expect(await letters()).toMatchObject([{ paperId: apology, words: APOLOGY, hold: { code: 'not-due', refusal: { code: 'do-not-contact' } } }, { paperId: receipt, hold: null }]);
  expect([await print(apology), await print(receipt)]).toEqual(['do-not-contact', 'printed']);
});

it('a letterhead that was changed since holds every letter in its language, and a new one goes out', async () => {
  const { caseId, language } = await acknowledged();
  const old = await make(caseId, 'acknowledgement-letter');
  pass(MINUTE_MS);
  const head = { organisation: null, branch: 'South Gate', address: null, contactLine: null, hours: null, signerRole: null, lastResort: null, recourse: null };
  await desk.ask('letterhead.change', { ...head, language: language === 'en' ? 'zh-CN' : 'en' });
  expect(await letters()).toMatchObject([{ hold: null }]);
  await desk.ask('letterhead.change', { ...head, language });
  expect(await letters()).toMatchObject([{ paperId: old, hold: { code: 'letterhead-changed' } }]);
  expect(await print(old)).toBe('letter-outdated');
  expect(await print(await make(caseId, 'acknowledgement-letter'))).toBe('printed');
});

it('nothing of somebody who was erased is listed or printed', async () => {
  const { caseId, complainant } = await acknowledged();
  const paperId = await make(caseId, 'acknowledgement-letter');
  await press('keep-promise', caseId, { commitmentId: 'm1', remark: null });
  await press('withdraw', caseId, { customerWords: 'My son found the card, leave it.', channel: 'phone' });
  const other = await desk.addPerson('Helen Ward', 'administrator');
  const requestId = freshId();
  await desk.ask('erasure.ask', { personIds: [complainant.personId], reason: 'Asked for in writing', commandId: requestId });
  await desk.signIn(other);
  const decided = await desk.call('erasure.decide', { requestId, isApproved: true, reason: 'Right', commandId: freshId() });
  expect(decided.ok).toBe(true);
  expect(await letters()).toEqual([]);
  expect([await print(paperId), printed]).toEqual(['paper-not-ready', []]);
});
