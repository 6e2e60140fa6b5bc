/** Cases put into the record through the page's own bridge, for tests whose subject begins later. The rules hold here as everywhere. */
import type { CaseCommandName, CasePayload } from '../../../src-main/shared/contract/case-commands';
import type { CaseView } from '../../../src-main/shared/views/case-view';
import type { Language, Stage } from '../../../src-main/shared/vocabulary/case';
import { freshId, type DeskApp } from '../../e2e/desk-app';

/** What a seeded complaint says. */
export type SeedWords = { readonly story: string; readonly painWords: readonly string[]; readonly name: string; readonly phone: string | null; readonly language: Language };

/** A complaint in each language, all invented. */
export const SEEDS: Readonly<Record<Language, SeedWords>> = {
  en: { story: 'The parcel came open and the lamp inside was broken. Nobody answered for a week.', painWords: ['The lamp was broken', 'Nobody answered for a week'], name: 'Ida Marsh', phone: '07700900456', language: 'en' },
  'zh-CN': { story: '包裹送到时已经破了，台灯摔坏。一个星期没人回复。', painWords: ['台灯摔坏了', '一个星期没人回复'], name: '林小雨', phone: '13800006677', language: 'zh-CN' },
};

/** Registers through the bridge. */
export const registerBySeed = (app: DeskApp, seed: SeedWords): Promise<CaseView> => app.ask('case.register', {
  commandId: freshId(),
  payload: {
    story: seed.story, pains: seed.painWords.map((words, index) => ({ kind: index === 0 ? 'money' as const : 'time' as const, words })), desiredRemedy: null, channel: 'phone', product: null, journeyStep: null,
    language: seed.language, complainant: { kind: 'new', name: seed.name, phone: seed.phone, address: null }, effortBefore: { tellings: 1, transfers: 0, waitMinutes: 0, visits: 0, documents: 0 },
  },
});

/** One command on a case, on its present version. */
export const command = async <N extends CaseCommandName>(app: DeskApp, view: CaseView, name: N, payload: CasePayload<N>): Promise<CaseView> => {
  const reply = await app.callAnything(`case.${name}`, { caseId: view.caseId, expectedVersion: view.version, commandId: freshId(), payload }) as { ok: boolean; error?: unknown };
  if (!reply.ok) throw new Error(`case.${name} answered ${JSON.stringify(reply.error)}`);
  return app.ask('case.read', { caseId: view.caseId });
};

const soon = (hours: number): number => Date.now() + hours * 3_600_000;
const OWN_WORDS = 'That is a long time to be left alone with it.';

const settleAll = async (app: DeskApp, start: CaseView): Promise<CaseView> => {
  let view = start;
  for (const { painId } of start.pains) view = await command(app, view, 'add-repair', { painId, what: 'Sent again by courier', effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 1_200, readyAt: null, requestedMinor: null, offeredMinor: null, approvalId: null, optionId: null });
  for (const repair of view.pains.flatMap((pain) => pain.repairs)) view = await command(app, view, 'choose-repair', { repairId: repair.repairId, customerWords: 'Yes, please.', acceptedMinor: null });
  for (const repair of view.pains.flatMap((pain) => pain.repairs)) view = await command(app, view, 'complete-repair', { repairId: repair.repairId, result: 'Delivered and checked', paidMinor: null });
  for (const promise of view.promises) view = await command(app, view, 'keep-promise', { commitmentId: promise.commitmentId, remark: null });
  return view;
};

/** Takes a fresh case to the stage; `follow-up` has the decision told and the follow-up set, `closed` everything. */
export const seedTo = async (app: DeskApp, stage: Exclude<Stage, 'listen'>, seed: SeedWords): Promise<CaseView> => {
  let view = await registerBySeed(app, seed);
  if (stage === 'acknowledge') return view;
  view = await command(app, view, 'acknowledge', { channel: 'phone', nextStep: 'Call back', nextStepDueAt: soon(2) });
  if (stage === 'empathize') return view;
  for (const { painId } of view.pains) view = await command(app, view, 'hear-pain', { painId, ownWords: OWN_WORDS });
  if (stage === 'act') return view;
  view = await settleAll(app, view);
  view = await command(app, view, 'tell-decision', { channel: 'phone', found: 'The box was too thin.', done: 'A new lamp came by courier.', recourse: 'The ombudsman service, free of charge.', verdict: null, customerWords: null });
  view = await command(app, view, 'schedule-follow-up', { dueAt: soon(48), channel: 'phone' });
  if (stage === 'follow-up') return view;
  view = await command(app, view, 'complete-follow-up', { verdict: 'settled', customerWords: 'The lamp is lit.' });
  return command(app, view, 'close', { outcome: 'resolved', cause: 'process', causeWords: 'Thin boxes for fragile goods', lesson: 'Use the strong box for lamps' });
};
