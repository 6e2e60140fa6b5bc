/** `letterhead.*`: what stands on letters beside their content. */
import type { HandlersOf } from '../handler';
import type { House } from '../house';

/** Handlers of the letterhead. */
export const letterheadHandlers = ({ letterhead }: House): HandlersOf<'letterhead'> => ({
  'letterhead.read': () => letterhead.read(),
  'letterhead.change': ({ language, ...words }, by) => letterhead.change(language, words, by),
});
