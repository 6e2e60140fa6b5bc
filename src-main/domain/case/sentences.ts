/** Cuts a story into its sentences, each of them verbatim: titles are marked from these and never written (S2.5). */

/** Longest title, in characters as people count them. */
const TITLE_MAX_CHARACTERS = 120;

// A full stop ends a sentence only before a space or the end: amounts such as 25.5 stay whole.
const SENTENCE_END = /[。！？!?\n]|\.(?=\s|$)/u;

// A character is at most two units, so that the rest of a long text is not even looked at.
const shorten = (text: string): string => (text.length <= TITLE_MAX_CHARACTERS ? text : Array.from(text.slice(0, 2 * TITLE_MAX_CHARACTERS)).slice(0, TITLE_MAX_CHARACTERS).join('')).trim();

const piecesOf = (story: string): readonly string[] => story.split(SENTENCE_END).map((piece) => piece.trim()).filter((piece) => piece !== '');

/** The sentences of a story in order, without their end marks, each a piece of the story and at most 120 characters. */
export const sentencesOf = (story: string): readonly string[] => piecesOf(story).map(shorten);

/** The title until the agent marks another sentence; a story of nothing but marks is its own title. */
export const firstSentence = (story: string): string => shorten(piecesOf(story)[0] ?? story);
