/** The screen of one case over a fake main, for the tests of its parts: which view main sends, and locks as main would send them. */
import type { Language } from '../../../src-main/shared/vocabulary/case';
import type { RefusalCode } from '../../../src-main/shared/errors';
import type { CaseView, Permit, RepairView } from '../../../src-main/shared/views/case-view';
import CaseViewRoute from '../../../src-renderer/views/CaseView.vue';
import { makeFakeDesk, type FakeDesk } from '../../support/fake-desk';
import { mountDesk, type Mounted } from '../../support/mount-desk';
import { caseView, painView, uuidOf } from '../../support/view-builders';

/** May be pressed. */
export const open: Permit = { allowed: true };
/** May not, and why. */
export const locked = (code: RefusalCode, facts: Record<string, string | number> = {}, opensWith: string | null = null): Permit => ({ allowed: false, refusal: { code, facts, opensWith } });

const all = (permit: Permit): CaseView['permits'] => ({
  acknowledge: permit, 'add-pain': permit, 'mark-title': permit, 'contain-harm': permit, promise: permit, 'offer-gesture': permit, 'record-contact': permit, 'tell-decision': permit,
  'schedule-follow-up': permit, 'attempt-follow-up': permit, 'complete-follow-up': permit, 'waive-follow-up': permit, close: permit, 'correct-fact': permit,
  'answer-safety-fact': permit, withdraw: permit, 'not-a-complaint': permit, 'pass-on': permit, reopen: permit, 'ask-approval': permit, 'offer-handover': permit, 'accept-handover': permit, 'decline-handover': permit, 'take-back-handover': permit,
  'name-representative': permit, 'add-joint': permit, 'set-confidential': permit, 'note-preferences': permit, 'add-note': permit, undo: permit, 'place-hold': permit, 'lift-hold': permit, 'confirm-category': permit, 'confirm-trigger': permit, 'strike-trigger': permit, 'look-over': permit, 'add-attachment': permit,
});

/** An option that the customer may still choose. */
export const repairView = (over: Partial<RepairView> = {}): RepairView => ({
  repairId: 'r1', what: 'Courier a new card home', effort: { minutes: 0, visits: 0, documents: 0 }, costMinor: 2_200, readyAt: null, status: 'offered', customerWords: null, result: null, requestedMinor: null, offeredMinor: null, acceptedMinor: null, paidMinor: null, approvalId: null, optionId: null, addsMinutes: 0,
  permits: { 'choose-repair': open, 'complete-repair': locked('repair-not-under-way'), 'fail-repair': locked('repair-not-under-way') }, ...over,
});

/** A case in Empathize with two pains, where what comes later is still locked. */
export const heardNext = (over: Partial<CaseView> = {}): CaseView => caseView({
  stage: 'empathize', acknowledgedAt: caseView().registeredAt,
  pains: [painView(), painView({ painId: 'p2', kind: 'time', words: 'Two days without a card' })],
  permits: {
    ...all(open), acknowledge: locked('already-acknowledged'), 'offer-gesture': locked('gesture-locked', { left: 2 }, 'hear-pain'), 'tell-decision': locked('pains-unanswered', { left: 2 }, 'hear-pain'),
    'attempt-follow-up': locked('follow-up-not-set', {}, 'schedule-follow-up'), 'complete-follow-up': locked('follow-up-not-set', {}, 'schedule-follow-up'), close: locked('pains-unheard', { left: 2 }, 'hear-pain'),
  }, ...over,
});

/** A case in Act with one heard pain and its options. */
export const actNext = (repairs: readonly RepairView[], over: Partial<CaseView> = {}): CaseView => heardNext({
  stage: 'act', version: 9, pains: [painView({ heardWords: 'Not knowing must have been hard.', heardAt: 1, repairs: [...repairs], permits: { 'hear-pain': locked('pain-already-heard'), 'add-repair': open, 'refuse-pain': open } })],
  permits: { ...heardNext().permits, 'offer-gesture': locked('gesture-locked', { left: 1 }, repairs.length === 0 ? 'add-repair' : 'choose-repair'), 'tell-decision': locked('pains-unanswered', { left: 1 }, 'choose-repair') }, ...over,
});

const settled = painView({
  heardWords: 'Not knowing must have been hard.', heardAt: 1, status: 'settled',
  repairs: [repairView({ status: 'completed', customerWords: 'Yes', result: 'Delivered', permits: { 'choose-repair': locked('repair-not-offered'), 'complete-repair': locked('repair-not-under-way'), 'fail-repair': locked('repair-not-under-way') } })],
  permits: { 'hear-pain': locked('pain-already-heard'), 'add-repair': locked('pain-settled'), 'refuse-pain': locked('pain-settled') },
});

/** A case whose pains are settled and decision told: the follow-up is next. */
export const followUpNext = (over: Partial<CaseView> = {}): CaseView => actNext([], {
  stage: 'follow-up', version: 14, pains: [settled], decision: { found: 'The late shift cannot see it', done: 'A new card', recourse: 'The ombudsman', toldAt: 2, isCurrent: true, verdict: null, customerWords: null },
  permits: { ...heardNext().permits, 'tell-decision': locked('decision-told'), 'offer-gesture': open, close: locked('follow-up-open', {}, 'schedule-follow-up') }, ...over,
});

/** The screen over a fake main that holds one view. */
export type CaseDesk = { readonly desk: FakeDesk; readonly mounted: Mounted; readonly set: (view: CaseView) => void };

/** Opens the screen on a view; `prepare` says what else main answers. `set` changes the view that main answers from then on. */
export const openCase = async (view: CaseView, language: Language = 'en', prepare: (desk: FakeDesk) => void = () => undefined): Promise<CaseDesk> => {
  const desk = makeFakeDesk();
  const set = (next: CaseView): void => { desk.answer('case.read', () => next); };
  set(view);
  prepare(desk);
  const mounted = await mountDesk(CaseViewRoute, { caseId: uuidOf(1) }, language);
  return { desk, mounted, set };
};

/** The field of that name, as a parked screen finds it again. */
export const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
/** What stands on the screen, in one line. */
export const text = (): string => document.body.textContent.replaceAll(/\s+/g, ' ');
