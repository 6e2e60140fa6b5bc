/** The whole case screen from one fold: facts, what is derived from them, and what this person may do at this moment. */
import { allowed, type Allowed } from '../../domain/case/allowed';
import type { Actor } from '../../domain/case/commands';
import { sentencesOf } from '../../domain/case/sentences';
import { milestones, stageOf } from '../../domain/case/stage';
import type { CaseState, Pain } from '../../domain/case/state';
import { nextDue } from '../../domain/deadlines/due';
import { isVerdictAsked, suggestedOutcome } from '../../domain/closing/closing';
import { effortAccount } from '../../domain/effort/effort';
import { minutesAsked } from '../../domain/effort/minutes';
import { painStatus } from '../../domain/pains/standing';
import type { Governing } from '../../domain/playbook/governing';
import { byEffortSpeedCost } from '../../domain/repairs/order';
import { ok, type Result } from '../../shared/result';
import { FOLLOW_UP_ATTEMPTS } from '../../shared/vocabulary/case';
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseId, StaffId } from '../../shared/vocabulary/ids';
import type { Instant } from '../../shared/vocabulary/time';
import type { CaseView, PainView, PromiseView, RepairView } from '../../shared/views/case-view';
import type { GuidanceView, PrecedentView } from '../../shared/views/guidance-views';
import type { Clock, Failure, Ledger, OpenedCase, Rows } from '../ports';
import { authorityOf, settingsView } from '../workstation/settings';
import { caseFor } from './case-for';
import { lifeOf } from './case-life';
import { categoryOf } from './category';
import { guidanceOf, type Asking } from './guidance-view';
import { precedentsOf } from './precedents';
import { standingOf } from './case-standing';
import { timelineOf } from './timeline';

/** What reading a case needs. */
export type CaseViewDeps = { readonly ledger: Ledger; readonly rows: Rows; readonly clock: Clock };

type Names = (id: StaffId) => string;
type Weights = Governing['rules']['effort'];

/** Names of everybody who ever worked here; an id that is not known reads as itself. */
export const staffNames = (rows: Pick<Rows, 'staff'>): Names => {
  const names = new Map(rows.staff().map((person) => [person.staffId, person.name]));
  return (id) => names.get(id) ?? id;
};

const repairsOf = (state: CaseState, pain: Pain, permits: Allowed, weights: Weights): RepairView[] =>
  byEffortSpeedCost(state.repairs.filter((repair) => repair.painId === pain.painId), weights).flatMap((repair) => {
    const own = permits.repairs[repair.repairId];
    return own === undefined ? [] : [{
      repairId: repair.repairId, what: repair.what, effort: repair.effort, costMinor: repair.costMinor, readyAt: repair.readyAt, status: repair.status,
      customerWords: repair.choice?.customerWords ?? null, result: repair.ending?.words ?? null, permits: own, approvalId: repair.approvalId, optionId: repair.optionId, addsMinutes: minutesAsked(repair.effort, weights),
      requestedMinor: repair.requestedMinor, offeredMinor: repair.offeredMinor, acceptedMinor: repair.choice?.acceptedMinor ?? null, paidMinor: repair.ending?.paidMinor ?? null,
    }];
  });

const painsOf = (state: CaseState, permits: Allowed, weights: Weights): PainView[] =>
  state.pains.flatMap((pain) => {
    const own = permits.pains[pain.painId];
    return own === undefined ? [] : [{
      painId: pain.painId, kind: pain.kind, words: pain.words, heardWords: pain.heard?.ownWords ?? null, heardAt: pain.heard?.recordedAt ?? null, status: painStatus(state, pain),
      refusal: pain.refusal === null ? null : { reason: pain.refusal.reason, toldAt: pain.refusal.recordedAt }, repairs: repairsOf(state, pain, permits, weights), permits: own,
    }];
  });

const promisesOf = (state: CaseState, permits: Allowed, nameOf: Names, now: Instant): PromiseView[] =>
  state.commitments.flatMap((promise) => {
    const own = permits.commitments[promise.commitmentId];
    return own === undefined ? [] : [{
      commitmentId: promise.commitmentId, what: promise.what, dueAt: promise.dueAt, status: promise.status, isOverdue: promise.status === 'open' && promise.dueAt < now,
      isNextStep: promise.isNextStep, madeBy: nameOf(promise.byId), permits: own,
    }];
  });

/** A short fact whose words are gone is shown as not given; the case says once that its person was erased. */
const notErased = (text: string | null): string | null => (isErased(text) ? null : text);

const complainantOf = (state: CaseState, earlierCases: number): CaseView['complainant'] => {
  const isGone = isErased(state.story);
  const { complainantName: name, complainantPhone: phone, complainantAddress: address } = state.facts;
  return { personId: state.personId, isNamed: state.isNamed, isErased: isGone, name: isGone ? null : name, phone: isGone ? null : phone, address: isGone ? null : address, earlierCases };
};

const followUpOf = ({ followUp }: CaseState): CaseView['followUp'] => ({
  status: followUp.status, dueAt: followUp.scheduled?.dueAt ?? null, channel: followUp.scheduled?.channel ?? null, attempts: followUp.attempts.length, attemptsAllowed: FOLLOW_UP_ATTEMPTS,
  verdict: followUp.conversation?.verdict ?? null, customerWords: followUp.conversation?.customerWords ?? null, waiveReason: followUp.waiver?.reason ?? null,
});

const permitsOf = ({ commands, addAttachment }: Allowed): CaseView['permits'] => ({
  acknowledge: commands.acknowledge, 'add-pain': commands['add-pain'], 'mark-title': commands['mark-title'], 'contain-harm': commands['contain-harm'], promise: commands.promise,
  'offer-gesture': commands['offer-gesture'], 'record-contact': commands['record-contact'], 'tell-decision': commands['tell-decision'], 'schedule-follow-up': commands['schedule-follow-up'],
  'attempt-follow-up': commands['attempt-follow-up'], 'complete-follow-up': commands['complete-follow-up'], 'waive-follow-up': commands['waive-follow-up'], close: commands.close,
  'correct-fact': commands['correct-fact'], 'answer-safety-fact': commands['answer-safety-fact'], withdraw: commands.withdraw, 'not-a-complaint': commands['not-a-complaint'], 'pass-on': commands['pass-on'], reopen: commands.reopen,
  'ask-approval': commands['ask-approval'], 'offer-handover': commands['offer-handover'], 'accept-handover': commands['accept-handover'], 'decline-handover': commands['decline-handover'],
  'take-back-handover': commands['take-back-handover'], 'name-representative': commands['name-representative'], 'add-joint': commands['add-joint'], 'set-confidential': commands['set-confidential'],
  'note-preferences': commands['note-preferences'], 'add-note': commands['add-note'], undo: commands.undo, 'place-hold': commands['place-hold'], 'lift-hold': commands['lift-hold'],
  'confirm-trigger': commands['confirm-trigger'], 'strike-trigger': commands['strike-trigger'], 'look-over': commands['look-over'], 'add-attachment': addAttachment, 'confirm-category': commands['confirm-category'],
});

const partsOf = (state: CaseState, nameOf: Names): Pick<CaseView, 'containments' | 'contacts' | 'corrections' | 'papers' | 'decision'> => {
  const told = state.decisions.at(-1);
  return {
    containments: state.containments.map((each) => ({ measure: each.measure, at: each.recordedAt, by: nameOf(each.byId) })),
    contacts: state.contacts.map(({ contactId, startedBy, channel, purpose, note, happenedAt, byId, effort, overBudgetReason }) => ({ contactId, startedBy, channel, purpose, note, happenedAt, by: nameOf(byId), effort, reason: overBudgetReason })),
    corrections: state.corrections.map((each) => ({ fact: each.fact, value: each.to, reason: each.reason, at: each.recordedAt, by: nameOf(each.byId) })),
    papers: state.papers.map((paper) => ({
      paperId: paper.paperId, kind: paper.kind, language: paper.language, status: paper.status, requestedAt: paper.recordedAt, pageCount: paper.issue?.pageCount ?? null,
      failure: paper.status === 'failed' ? (paper.failure?.reason ?? null) : null, sentTo: paper.sendings.map((sending) => ({ printer: sending.printer, at: sending.recordedAt })),
      words: paper.words, copyOf: paper.copyOf,
    })),
    decision: told === undefined ? null : { found: told.found, done: told.done, recourse: told.recourse, toldAt: told.recordedAt, isCurrent: told.isCurrent, verdict: told.verdict, customerWords: told.customerWords },
  };
};

const effortOf = (state: CaseState): Pick<CaseView, 'effort' | 'effortSources'> => {
  const { total, ...effortSources } = effortAccount(state);
  return { effort: total, effortSources };
};

/** The view of a folded case. `events` are the whole stream that `state` came from. */
export const viewOf = (deps: Omit<CaseViewDeps, 'ledger'>, caseId: CaseId, { state, events }: OpenedCase, actor: Actor): CaseView => {
  const now = deps.clock.now();
  const governing = deps.rows.governingOf(state);
  const permits = allowed(state, actor, now, governing);
  const nameOf = staffNames(deps.rows);
  const settings = settingsView(deps.rows);
  const due = nextDue(state, settings, governing.safetyClock);
  return {
    caseId, version: state.version, reference: state.reference, stage: stageOf(state), title: state.title, story: state.story, sentences: isErased(state.story) ? [] : [...sentencesOf(state.story)],
    channel: state.facts.channel, product: notErased(state.facts.product), journeyStep: notErased(state.facts.journeyStep), desiredRemedy: state.facts.desiredRemedy, language: state.language,
    registeredAt: state.registered.recordedAt, ...milestones(state), owner: { staffId: state.ownerId, name: nameOf(state.ownerId) },
    ...categoryOf(governing, state, nameOf),
    ...lifeOf(state, permits, actor, nameOf, now, { people: deps.rows.staff(), authorityOf: (role) => authorityOf(role, settings), governing }),
    complainant: complainantOf(state, deps.rows.otherCaseCount(state.personId, caseId)),
    pains: painsOf(state, permits, governing.rules.effort), promises: promisesOf(state, permits, nameOf, now), ...partsOf(state, nameOf),
    ...standingOf(deps.rows, { caseId, state, actor, governing, settings, now }, nameOf), ...effortOf(state), followUp: followUpOf(state),
    isVerdictAsked: isVerdictAsked(state), outcomes: permits.outcomes, suggestedOutcome: suggestedOutcome(state),
    timeline: timelineOf(events, nameOf), nextDue: due === null ? null : { what: due.what, dueAt: due.dueAt }, authorityMinor: actor.authorityMinor, permits: permitsOf(permits), paperPermits: permits.papers,
  };
};

/** Reads and folds a case and answers its view. */
export const caseView = (deps: CaseViewDeps, caseId: CaseId, actor: Actor): Result<CaseView, Failure> =>
  deps.rows.atOnce(() => {
    const seen = caseFor(deps.ledger, caseId, actor);
    return seen.ok ? ok(viewOf(deps, caseId, seen.value, actor)) : seen;
  });

/** The guidance of a case for a moment (S3.2). */
export const caseGuidance = ({ ledger, rows, clock }: CaseViewDeps, { caseId, feeling, demeanour }: Pick<Asking, 'feeling' | 'demeanour'> & { readonly caseId: CaseId }, actor: Actor): Result<GuidanceView, Failure> =>
  rows.atOnce(() => {
    const seen = caseFor(ledger, caseId, actor);
    if (!seen.ok) return seen;
    const { state } = seen.value;
    const settings = settingsView(rows);
    const colleagues = rows.staff().filter((each) => each.isActive && each.staffId !== actor.staffId).map((each): Actor => ({ ...each, authorityMinor: authorityOf(each.role, settings) }));
    return ok(guidanceOf(state, { actor, colleagues, governing: rows.governingOf(state), settings, now: clock.now(), feeling, demeanour }));
  });

/** What was given for the same harm before. */
export const casePrecedents = ({ ledger, rows }: CaseViewDeps, caseId: CaseId, actor: Actor): Result<PrecedentView[], Failure> =>
  rows.atOnce(() => {
    const seen = caseFor(ledger, caseId, actor);
    return seen.ok ? ok(precedentsOf(rows, seen.value.state, rows.governingOf(seen.value.state))) : seen;
  });
