/** The mandatory parts of each letter, and which of them are empty (FIELD's list: ISO 10002 7.4 and 7.8, DISP 1.6.1 and 1.6.2). */
import type { LetterKind, LetterPart } from '../../shared/vocabulary/case';
import type { LetterModel } from '../model';

/** What each letter must hold, in the order of its page. */
export const MANDATORY: Readonly<Record<LetterKind, readonly LetterPart[]>> = {
  'acknowledgement-letter': ['letterhead', 'reference', 'complaint', 'next-news', 'contact-person'],
  'holding-letter': ['letterhead', 'reference', 'complaint', 'words', 'promises', 'recourse', 'contact-person'],
  'resolution-letter': ['letterhead', 'reference', 'complaint', 'found', 'done', 'answers', 'reasons', 'recourse', 'contact-person'],
  'apology-letter': ['letterhead', 'reference', 'complaint', 'words', 'contact-person'],
  'follow-up-card': ['letterhead', 'reference', 'appointment', 'contact-person'],
};

const isEmpty = (text: string): boolean => text.trim() === '';

const ownParts = (letter: LetterModel): readonly LetterPart[] => {
  switch (letter.kind) {
    case 'acknowledgement-letter': return letter.nextNews === null || isEmpty(letter.nextNews.what) ? ['next-news'] : [];
    case 'holding-letter': return [...(isEmpty(letter.words) ? ['words' as const] : []), ...(letter.promises.length === 0 ? ['promises' as const] : []), ...(isEmpty(letter.recourse) ? ['recourse' as const] : [])];
    case 'apology-letter': return isEmpty(letter.words) ? ['words'] : [];
    case 'follow-up-card': return letter.appointment === null ? ['appointment'] : [];
    case 'resolution-letter': {
      const { found, done, answers, recourse, agreement } = letter;
      const empty: LetterPart[] = [];
      if (isEmpty(found)) empty.push('found');
      if (isEmpty(done)) empty.push('done');
      if (agreement === null) empty.push('answers');
      if (answers.some((answer) => answer.kind === 'refused' && isEmpty(answer.reason))) empty.push('reasons');
      if (isEmpty(recourse)) empty.push('recourse');
      return empty;
    }
  }
};

/** The empty ones among the mandatory parts of a letter. Spaces alone count as empty. */
export const missingParts = (letter: LetterModel): readonly LetterPart[] => {
  const empty: readonly LetterPart[] = [
    ...(isEmpty(letter.frame.organisation) || isEmpty(letter.frame.branch) ? ['letterhead' as const] : []), ...(isEmpty(letter.frame.reference) ? ['reference' as const] : []), ...(isEmpty(letter.complaint.quote) ? ['complaint' as const] : []),
    ...(isEmpty(letter.contactPerson) ? ['contact-person' as const] : []), ...ownParts(letter),
  ];
  return MANDATORY[letter.kind].filter((part) => empty.includes(part));
};
