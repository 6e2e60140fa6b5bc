/** Case → internal report: every recorded part in its section, with names instead of ids. The dated lines are built in `tracking.ts`. */
import type { CaseState, Commitment, Pain, Repair } from '../domain/case/state';
import { currentDecision } from '../domain/case/stage';
import { customerVerdict } from '../domain/closing/verdict';
import { contactTally } from '../domain/contacts/contacts';
import { effortSpent } from '../domain/effort/effort';
import { repairUnderWay } from '../domain/pains/standing';
import type { Instant } from '../shared/vocabulary/time';
import { lifeLines } from './life-lines';
import type { PainLine, PromiseLine, RepairLine, ReportModel } from './model';
import { frameOf, nameOf, type PaperSource } from './paper-source';
import { trackingLines } from './tracking';

const repairLine = (repair: Repair): RepairLine => ({
  what: repair.what, effort: repair.effort, costMinor: repair.costMinor, status: repair.status,
  customerWords: repair.choice?.customerWords ?? null, ending: repair.ending?.words ?? null, endedAt: repair.ending?.recordedAt ?? null,
});

const standingOf = (pain: Pain, isUnderWay: boolean): PainLine['standing'] => {
  if (pain.settledByRepairId !== null) return 'settled';
  if (pain.refusal !== null) return 'refused';
  return isUnderWay ? 'under-way' : 'open';
};

const painLine = (state: CaseState, pain: Pain): PainLine => {
  const repairs = state.repairs.filter((repair) => repair.painId === pain.painId);
  const answer = repairs.find((repair) => repair.repairId === pain.settledByRepairId) ?? repairUnderWay(state, pain.painId);
  return {
    kind: pain.kind, words: pain.words, ownWords: pain.heard?.ownWords ?? null,
    standing: standingOf(pain, answer !== null),
    repair: answer === null ? null : repairLine(answer),
    others: repairs.filter((repair) => repair !== answer).map(repairLine),
    refusal: pain.refusal === null ? null : { reason: pain.refusal.reason, channel: pain.refusal.channel, at: pain.refusal.recordedAt },
  };
};

const promiseLine = (source: PaperSource, commitment: Commitment, now: Instant): PromiseLine => ({
  what: commitment.what, byName: nameOf(source, commitment.byId), dueAt: commitment.dueAt,
  standing: commitment.status === 'open' && commitment.dueAt < now ? 'late' : commitment.status,
  endedAt: commitment.ending?.recordedAt ?? null, words: commitment.ending?.words ?? null,
  moved: commitment.renegotiations.map(({ fromDueAt, reason }) => ({ fromDueAt, reason })),
});

/** The report of a case after the events in `source.state`. Any stage can be printed; what has not happened yet is null or empty. */
export const reportModel = (source: PaperSource): ReportModel => {
  const { state, branding } = source;
  const { complainantName, complainantPhone, complainantAddress, desiredRemedy, product, journeyStep, channel } = state.facts;
  const { byCustomer, byCompany, budgetSpent } = contactTally(state);
  const budget = source.contactsAllowed;
  const decision = currentDecision(state);
  const { followUp, closure } = state;
  return {
    frame: frameOf(source),
    workstation: branding.workstation, currency: source.currency, printedAt: source.now, afterVersion: source.afterVersion, digest: source.digest,
    title: state.title, story: state.story,
    complainant: { isNamed: state.isNamed, name: complainantName, phone: complainantPhone, address: complainantAddress },
    channel, receivedAt: state.registered.recordedAt, desiredRemedy, product, journeyStep, category: source.category?.[source.language] ?? null,
    ownerName: nameOf(source, state.ownerId),
    tracking: trackingLines(source),
    pains: state.pains.map((pain) => painLine(state, pain)),
    gestures: state.gestures.map(({ what, costMinor, customerWords, isAccepted, recordedAt, requestedMinor, payment }) => ({
      what, customerWords, isAccepted, at: recordedAt, requestedMinor, offeredMinor: costMinor, acceptedMinor: isAccepted ? costMinor : 0, paidMinor: payment?.paidMinor ?? null,
    })),
    life: lifeLines(source),
    promises: state.commitments.map((commitment) => promiseLine(source, commitment, source.now)),
    contacts: state.contacts.map((contact) => ({
      happenedAt: contact.happenedAt, recordedAt: contact.recordedAt, startedBy: contact.startedBy, channel: contact.channel, purpose: contact.purpose,
      note: contact.note, byName: nameOf(source, contact.byId), overBudgetReason: contact.overBudgetReason,
    })),
    contactCounts: { byCustomer, byCompany, budgetSpent, budget },
    effort: effortSpent(state),
    corrections: state.corrections.map(({ fact, from, to, reason, recordedAt, byId }) => ({ fact, from, to, reason, at: recordedAt, byName: nameOf(source, byId) })),
    decision: decision === null ? null : { found: decision.found, done: decision.done, recourse: decision.recourse },
    followUp: {
      plannedAt: followUp.scheduled?.dueAt ?? null, channel: followUp.scheduled?.channel ?? null,
      attempts: followUp.attempts.map(({ recordedAt, byId, note }) => ({ at: recordedAt, byName: nameOf(source, byId), note })),
      waiver: followUp.waiver === null ? null : { reason: followUp.waiver.reason, words: followUp.waiver.words },
    },
    verdict: customerVerdict(state),
    closure: closure === null ? null : { outcome: closure.outcome, review: closure.review },
  };
};
