/** The words of a letter that the house answers for, with the part they stand in and when they were said. What the customer said is never looked at. */
import { currentDecision } from '../../domain/case/stage';
import type { LetterPart } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';
import type { LetterModel } from '../model';
import type { PaperSource } from '../paper-source';

/** One text of the house. `saidAt` is what "tomorrow" in it counts from. */
export type HouseText = { readonly part: LetterPart; readonly text: string; readonly saidAt: Instant };

const answersOf = ({ state }: PaperSource): readonly HouseText[] => state.pains.flatMap((pain): HouseText[] => {
  if (pain.refusal !== null) return [{ part: 'reasons', text: pain.refusal.reason, saidAt: pain.refusal.recordedAt }];
  const repair = state.repairs.find((each) => each.repairId === pain.settledByRepairId) ?? state.repairs.find((each) => each.painId === pain.painId && each.status === 'under-way');
  return repair === undefined ? [] : [{ part: 'answers', text: repair.what, saidAt: repair.recordedAt }];
});

const promisesOf = ({ state }: PaperSource, part: LetterPart): readonly HouseText[] =>
  state.commitments.filter(({ status }) => status === 'open').map(({ what, recordedAt }) => ({ part, text: what, saidAt: recordedAt }));

/** The head is written once for all letters: what was left unfilled there would stand on every one of them. */
const headOf = ({ kind, frame: { organisation, branch }, head: { address, contactLine, hours, signerRole, lastResort }, writtenAt }: LetterModel): readonly HouseText[] =>
  [organisation, branch, address, contactLine, hours, signerRole, kind === 'follow-up-card' ? null : lastResort].filter((text) => text !== null).map((text) => ({ part: 'letterhead', text, saidAt: writtenAt }));

const contentOf = (letter: LetterModel, source: PaperSource): readonly HouseText[] => {
  const now = letter.writtenAt;
  switch (letter.kind) {
    case 'acknowledgement-letter': return promisesOf(source, 'next-news').filter(({ text }) => text === letter.nextNews?.what);
    case 'holding-letter': return [{ part: 'words', text: letter.words, saidAt: now }, ...promisesOf(source, 'promises'), { part: 'recourse', text: letter.recourse, saidAt: now }];
    case 'apology-letter': return [{ part: 'words', text: letter.words, saidAt: now }];
    case 'follow-up-card': return [];
    case 'resolution-letter': {
      const toldAt = currentDecision(source.state)?.recordedAt ?? now;
      const goodwill = source.state.gestures.filter(({ isAccepted }) => isAccepted).map(({ what, recordedAt }): HouseText => ({ part: 'goodwill', text: what, saidAt: recordedAt }));
      return [
        { part: 'found', text: letter.found, saidAt: toldAt }, { part: 'done', text: letter.done, saidAt: toldAt }, ...answersOf(source), ...goodwill, ...promisesOf(source, 'promises'),
        { part: 'recourse', text: letter.recourse, saidAt: toldAt },
      ];
    }
  }
};

/** All texts of the house in a letter, in the order of the page. */
export const houseTexts = (letter: LetterModel, source: PaperSource): readonly HouseText[] => [...headOf(letter), ...contentOf(letter, source)];

const SENTENCE = /[^。！？!?\n；;]*?(?:[。！？!?\n；;]|\.(?=\s|$)|$)/gu;

/** A text cut into its sentences, each as it stands there. Amounts and times such as 25.5 stay whole. */
export const sentencesIn = (text: string): readonly string[] => [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim()).filter((sentence) => sentence !== '');
