/** Whether a letter that lies ready still says what is so: made anew, it would say the same to the customer. */
import { isDeepStrictEqual } from 'node:util';
import type { LetterKind } from '../shared/vocabulary/case';
import { letterModel } from './letter-model';
import type { PaperSource } from './paper-source';

/** True when both sources make the same letter but for the day it is written on. What a letter does not show (a note, an amount) changes nothing (I9). */
export const saysTheSame = (kind: LetterKind, made: PaperSource, today: PaperSource): boolean => isDeepStrictEqual(letterModel(kind, made), letterModel(kind, { ...today, now: made.now }));
