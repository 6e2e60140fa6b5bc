/** Case → letter. Takes only what the customer said or was told, and the words written for the customer; the rest of the case is not looked at (I9). */
import type { CaseState, Pain } from '../domain/case/state';
import { currentDecision } from '../domain/case/stage';
import { openCommitments } from '../domain/commitments/commitments';
import { repairUnderWay } from '../domain/pains/standing';
import type { LetterKind } from '../shared/vocabulary/case';
import type { Addressee, FinalLetter, LetterAnswer, LetterBase, LetterModel, LetterPromise, LetterAgreement } from './model';
import { frameOf, type PaperSource } from './paper-source';

const answerTo = (state: CaseState, pain: Pain): LetterAnswer | null => {
  if (pain.refusal !== null) return { kind: 'refused', painWords: pain.words, reason: pain.refusal.reason };
  const settledBy = state.repairs.find((repair) => repair.repairId === pain.settledByRepairId);
  if (settledBy !== undefined) return { kind: 'settled', painWords: pain.words, what: settledBy.what };
  const underWay = repairUnderWay(state, pain.painId);
  return underWay === null ? null : { kind: 'under-way', painWords: pain.words, what: underWay.what };
};

/** What the pains say, and nobody's choice: all answered by repairs, some, or none. */
const agreementOf = (answers: readonly (LetterAnswer | null)[]): LetterAgreement | null => {
  if (answers.length === 0 || answers.includes(null)) return null;
  const refused = answers.filter((answer) => answer?.kind === 'refused').length;
  if (refused === 0) return 'in-full';
  return refused === answers.length ? 'refused' : 'in-part';
};

const isGiven = (name: string | null): name is string => name !== null && name.trim() !== '';

/**
 * Who gets the letter: a representative who has shown a right to speak, on behalf of the complainants; else the complainants themselves. Of a
 * representative no address is known, so the letter goes to the complainant's.
 */
const addresseeOf = ({ isNamed, facts, joint, representative }: CaseState): Addressee => {
  const complainants = [isNamed ? facts.complainantName : null, ...joint.map(({ name }) => name)].filter(isGiven);
  const address = isNamed ? facts.complainantAddress : null;
  return representative === null || representative.authority === 'not-shown' ? { names: complainants, onBehalfOf: [], address } : { names: [representative.name], onBehalfOf: complainants, address };
};

const baseOf = (source: PaperSource): LetterBase => {
  const { state, branding: { address, contactLine, hours, signerRole, lastResort } } = source;
  return {
    frame: frameOf(source), writtenAt: source.now, head: { address, contactLine, hours, signerRole, lastResort }, isLargePrint: state.preferences?.needs.includes('large-print') ?? false, addressee: addresseeOf(state),
    complaint: { quote: state.title, receivedAt: state.registered.recordedAt, channel: state.facts.channel, wanted: state.facts.desiredRemedy },
    contactPerson: source.staffNames.get(state.ownerId) ?? '',
  };
};

const promisesOf = (state: CaseState): readonly LetterPromise[] => openCommitments(state).map(({ what, dueAt }) => ({ what, dueAt })).toSorted((a, b) => a.dueAt - b.dueAt);

/** The next step that was promised with the acknowledgement while it is open, else the next promise of all. */
const nextNewsOf = (state: CaseState): LetterPromise | null => {
  const step = openCommitments(state).find(({ isNextStep }) => isNextStep);
  return step === undefined ? (promisesOf(state)[0] ?? null) : { what: step.what, dueAt: step.dueAt };
};

/** The final response: what it says as a whole follows from its answers, and is nobody's choice. */
export const finalLetter = (source: PaperSource): FinalLetter => {
  const { state } = source;
  const decision = currentDecision(state);
  const answers = state.pains.map((pain) => answerTo(state, pain));
  return {
    ...baseOf(source), kind: 'resolution-letter', agreement: agreementOf(answers), found: decision?.found ?? '', done: decision?.done ?? '', answers: answers.filter((answer) => answer !== null),
    goodwill: state.gestures.filter((gesture) => gesture.isAccepted).map((gesture) => gesture.what), promises: promisesOf(state), recourse: decision?.recourse ?? '',
  };
};

/** A letter of a case as it stands. What is still missing stays empty here; `letterGaps` names it then. */
export const letterModel = (kind: LetterKind, source: PaperSource): LetterModel => {
  const { state } = source;
  const base = baseOf(source);
  switch (kind) {
    case 'acknowledgement-letter': return { ...base, kind, nextNews: nextNewsOf(state) };
    case 'holding-letter': return { ...base, kind, words: source.words ?? '', promises: promisesOf(state), recourse: source.branding.recourse };
    case 'resolution-letter': return finalLetter(source);
    case 'apology-letter': return { ...base, kind, words: source.words ?? '', pains: state.pains.map((pain) => pain.words) };
    case 'follow-up-card': {
      const { scheduled } = state.followUp;
      return { ...base, kind, appointment: scheduled === null ? null : { dueAt: scheduled.dueAt, channel: scheduled.channel } };
    }
  }
};
