/** Channels of the letterhead: what stands on letters beside their content, set for each language by itself. */
import { z } from 'zod';
import { LetterheadView } from '../views/letterhead-view';
import { LANGUAGES } from '../vocabulary/case';
import { entry } from './entry';
import { Line, Words } from './parts';

/** Short enough for its place in the head, which must not push the address out of the window. */
const HeadLine = Line.pipe(z.string().max(120));

/** All channels of the letterhead. */
export const letterheadChannels = {
  'letterhead.read': entry({ kind: 'query', permission: 'agent', input: z.strictObject({}), output: LetterheadView, sample: {} }),
  /** Every line of one language; null takes it from the general settings, or leaves it out. */
  'letterhead.change': entry({
    kind: 'command', permission: 'administrator',
    input: z.strictObject({
      language: z.enum(LANGUAGES), organisation: HeadLine.nullable(), branch: HeadLine.nullable(), address: HeadLine.nullable(), contactLine: HeadLine.nullable(), hours: HeadLine.nullable(), signerRole: HeadLine.nullable(),
      lastResort: Line.nullable(), recourse: Words.nullable(),
    }),
    output: LetterheadView,
    sample: {
      language: 'en', organisation: 'Sample Bank', branch: 'West Lake branch', address: '118 Wensan Road, Hangzhou 310012', contactLine: '0571-8800 1234', hours: 'Monday to Friday, 9:00 to 17:00', signerRole: 'Customer care',
      lastResort: 'Li Na, branch manager, 0571-8800 1200', recourse: 'The ombudsman service, free of charge.',
    },
  }),
} as const;
