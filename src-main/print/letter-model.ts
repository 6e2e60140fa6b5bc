/** Case → letter. Takes only what the customer said or was told; the rest of the case is not looked at (I9). */
import type { CaseState, Pain } from '../domain/case/state';
import { currentDecision } from '../domain/case/stage';
import { openCommitments } from '../domain/commitments/commitments';
import { repairUnderWay } from '../domain/pains/standing';
import type { LetterAnswer, LetterModel } from './model';
import type { PaperSource } from './paper-source';

const answerTo = (state: CaseState, pain: Pain): LetterAnswer | null => {
  if (pain.refusal !== null) return { kind: 'refused', painWords: pain.words, reason: pain.refusal.reason };
  const settledBy = state.repairs.find((repair) => repair.repairId === pain.settledByRepairId);
  if (settledBy !== undefined) return { kind: 'settled', painWords: pain.words, what: settledBy.what };
  const underWay = repairUnderWay(state, pain.painId);
  return underWay === null ? null : { kind: 'under-way', painWords: pain.words, what: underWay.what };
};

/** The letter of a case as it stands. What is still missing stays empty here; `letterGate` refuses it then. */
export const letterModel = (source: PaperSource): LetterModel => {
  const { state, branding } = source;
  const decision = currentDecision(state);
  return {
    frame: {
      language: source.language, timeZone: source.timeZone, reference: state.reference,
      organisation: branding.organisation, branch: branding.branch, isDemonstration: source.isDemonstration,
    },
    writtenAt: source.now,
    contactLine: branding.contactLine,
    addressee: state.isNamed ? { name: state.facts.complainantName, address: state.facts.complainantAddress } : { name: null, address: null },
    complaint: { quote: state.title, receivedAt: state.registered.recordedAt, channel: state.facts.channel, wanted: state.facts.desiredRemedy },
    found: decision?.found ?? '',
    done: decision?.done ?? '',
    answers: state.pains.map((pain) => answerTo(state, pain)).filter((answer) => answer !== null),
    goodwill: state.gestures.filter((gesture) => gesture.isAccepted).map((gesture) => gesture.what),
    promises: openCommitments(state).map(({ what, dueAt }) => ({ what, dueAt })),
    recourse: decision?.recourse ?? '',
    contactPerson: source.staffNames.get(state.ownerId) ?? '',
  };
};
