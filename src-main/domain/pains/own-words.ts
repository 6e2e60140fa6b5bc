/** Tells the agent's own words from the customer's repeated ones (I5, S3.3). */
import { isErased } from '../../shared/vocabulary/erased';

/** Width, case, punctuation and spaces do not make words one's own. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\p{P}\p{S}\p{Z}\p{C}\p{White_Space}]/gu, '');

/** Fewest letters or characters that say anything. */
const FEWEST_CHARACTERS = 2;

/** True unless the words are too short to mean anything, or are a piece of one of the `said` texts copied as it stands; erased texts say nothing. */
export const areOwnWords = (ownWords: string, said: readonly string[]): boolean => {
  const own = bare(ownWords);
  return Array.from(own).length >= FEWEST_CHARACTERS && !said.some((text) => !isErased(text) && bare(text).includes(own));
};
