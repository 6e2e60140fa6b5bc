/** Case → the part of the report that tells how its way bent, with names instead of ids. */
import type { Repair } from '../domain/case/state';
import type { AmountLine, LifeLines } from './life-model';
import { nameOf, type PaperSource } from './paper-source';

const amountLine = ({ what, requestedMinor, offeredMinor, choice, ending }: Repair): AmountLine =>
  ({ what, requestedMinor, offeredMinor, acceptedMinor: choice?.acceptedMinor ?? null, paidMinor: ending?.paidMinor ?? null });

const hasAmount = ({ requestedMinor, offeredMinor, acceptedMinor, paidMinor }: AmountLine): boolean => [requestedMinor, offeredMinor, acceptedMinor, paidMinor].some((amount) => amount !== null);

/** All lines of a case. */
export const lifeLines = (source: PaperSource): LifeLines => {
  const { state } = source;
  const name = (id: Parameters<typeof nameOf>[1]): string => nameOf(source, id);
  const { representative, preferences, confidential, hold, imported } = state;
  return {
    cycle: state.reopenings.length + 1,
    pastEnds: state.pastClosures.map(({ recordedAt, byId, outcome, review }) => ({ at: recordedAt, byName: name(byId), outcome, review })),
    reopenings: state.reopenings.map(({ cycle, recordedAt, byId, channel, words, superiorId, noSuperiorReason }) => ({ cycle, at: recordedAt, byName: name(byId), channel, words, superior: superiorId === null ? null : name(superiorId), noSuperiorReason })),
    early: state.closure?.early ?? null,
    handovers: state.handovers.map(({ fromId, toId, happened, promised, notAskAgain, recordedAt, status, ending }) => ({
      from: name(fromId), to: name(toId), happened, promised, notAskAgain, offeredAt: recordedAt, status, endedAt: ending?.recordedAt ?? null, reason: ending?.reason ?? null,
    })),
    approvals: state.approvals.map(({ account, what, amountMinor, reason, byId, recordedAt, status, decision }) => ({
      account, what, amountMinor, reason, askedBy: name(byId), askedAt: recordedAt, status,
      decision: decision === null ? null : { byName: name(decision.byId), at: decision.recordedAt, reason: decision.reason, isFlagged: decision.isFlagged },
    })),
    repairAmounts: state.repairs.map(amountLine).filter(hasAmount),
    representative: representative === null ? null : { name: representative.name, phone: representative.phone, authority: representative.authority, authorityWords: representative.authorityWords },
    joint: state.joint.map(({ name: given, phone }) => ({ name: given, phone })),
    confidential: confidential === null ? null : { reason: confidential.reason, byName: name(confidential.byId), at: confidential.recordedAt },
    preferences: preferences === null ? null : {
      channel: preferences.channel, fromMinute: preferences.fromMinute, toMinute: preferences.toMinute, doNotContact: preferences.doNotContact, needs: preferences.needs, needWords: preferences.needWords,
    },
    notes: state.notes.map(({ words, recordedAt, byId }) => ({ words, at: recordedAt, byName: name(byId) })),
    attachments: state.attachments.map(({ name: file, mediaType, sizeBytes, recordedAt, byId, removal }) => ({ name: file, mediaType, sizeBytes, at: recordedAt, byName: name(byId), removedBecause: removal?.reason ?? null })),
    hold: hold === null ? null : { reason: hold.reason, byName: name(hold.byId), at: hold.recordedAt },
    imported: imported === null ? null : {
      source: imported.source, sourceReference: imported.sourceReference, receivedOn: imported.receivedOn, issue: imported.issue, sourceStatus: imported.sourceStatus, companyResponse: imported.companyResponse,
    },
  };
};
