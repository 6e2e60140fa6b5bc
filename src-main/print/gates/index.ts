/** Content gates: a letter with a gap is not made, and the gap is named with its place, so that it can be filled. */
import { unfilledIn } from '../../domain/wording/unfilled';
import type { LetterPart, PaperGapCode } from '../../shared/vocabulary/case';
import type { LetterModel } from '../model';
import type { PaperSource } from '../paper-source';
import { calendarOf } from './calendar';
import { promisedDay } from './future-dates';
import { houseTexts, sentencesIn } from './letter-texts';
import { missingParts } from './parts';

/** One gap: which kind, in which part, and for words the sentence and the piece of it that stands in the way. */
export type LetterGap = { readonly code: PaperGapCode; readonly part: LetterPart; readonly sentence: string | null; readonly piece: string | null };

/** Promises shown in a letter whose time is over while it is written: whoever reads it would wait for the past (S0.2). */
const runOut = (letter: LetterModel): readonly LetterGap[] => {
  const shown = letter.kind === 'acknowledgement-letter' ? (letter.nextNews === null ? [] : [letter.nextNews]) : 'promises' in letter ? letter.promises : [];
  const part: LetterPart = letter.kind === 'acknowledgement-letter' ? 'next-news' : 'promises';
  const over = shown.filter(({ dueAt }) => dueAt <= letter.writtenAt).map(({ what }): LetterGap => ({ code: 'promise-run-out', part, sentence: what, piece: null }));
  const appointment = letter.kind === 'follow-up-card' ? letter.appointment : null;
  return appointment !== null && appointment.dueAt <= letter.writtenAt ? [...over, { code: 'promise-run-out', part: 'appointment', sentence: null, piece: null }] : over;
};

/** Everything that keeps a letter from the printer, in the order of its page; empty when nothing does. */
export const letterGaps = (letter: LetterModel, source: PaperSource): readonly LetterGap[] => {
  const calendar = calendarOf(source.timeZone);
  const { state } = source;
  const kept = [...state.commitments.filter(({ status }) => status === 'open').map(({ dueAt }) => dueAt), ...(state.followUp.status === 'scheduled' && state.followUp.scheduled !== null ? [state.followUp.scheduled.dueAt] : [])];
  const inWords = houseTexts(letter, source).flatMap(({ part, text, saidAt }) => sentencesIn(text).flatMap((sentence): LetterGap[] => {
    const variable = unfilledIn(sentence);
    if (variable !== null) return [{ code: 'variable-unfilled', part, sentence, piece: variable }];
    // Opening hours name days too, and promise nothing to anybody.
    const promised = part === 'letterhead' ? null : promisedDay(sentence, { saidAt, writtenAt: letter.writtenAt, calendar });
    return promised === null || kept.some((dueAt) => promised.isMetBy(dueAt)) ? [] : [{ code: 'promise-unrecorded', part, sentence, piece: promised.piece }];
  }));
  return [...missingParts(letter).map((part): LetterGap => ({ code: 'part-missing', part, sentence: null, piece: null })), ...inWords, ...runOut(letter)];
};
