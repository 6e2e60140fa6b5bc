/** Triggers of moments of truth (S3.1): found by their words in what the customer said, confirmed or struck out by whoever handles the case. */
import type { Trigger } from '../../shared/playbook/pack';
import { isErased } from '../../shared/vocabulary/erased';
import type { TriggerStanding } from '../../shared/vocabulary/guidance';
import type { CaseState } from '../case/state';
import { isForSubject, type Governing } from '../playbook/governing';
import { subjectIdOf } from './matter';

/** One trigger of the pack as it stands in a case; `words` are those that spoke for it, empty where a person named it. */
export type TriggerFound = { readonly trigger: Trigger; readonly standing: TriggerStanding; readonly words: readonly string[] };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything the customer said in this case; nothing of an erased person. */
const saidIn = (state: CaseState): string =>
  folded([state.story, ...state.pains.map(({ words }) => words), ...state.reopenings.map(({ words }) => words)].filter((text) => !isErased(text)).join('\n'));

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[a-z0-9]/.test(sign);

/** English words are found whole, so that "heart" is not in "hearty"; Chinese ones anywhere. */
const isSaid = (said: string, spoken: string): boolean => {
  const word = folded(spoken);
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    const opens = isLetter(word[0]) && isLetter(said[at - 1]);
    const goesOn = isLetter(word.at(-1)) && isLetter(said[at + word.length]);
    if (!opens && !goesOn) return true;
  }
  return false;
};

const wordsFor = (said: string, { words }: Trigger): readonly string[] => [...words['zh-CN'], ...words.en].filter((word) => isSaid(said, word));

/** Triggers of the pack that were found, confirmed or struck here, in the order of the pack. */
export const triggersOf = (state: CaseState, governing: Governing): readonly TriggerFound[] => {
  const triggers = governing.pack?.moments.triggers ?? [];
  if (triggers.length === 0) return [];
  const said = saidIn(state);
  const subjectId = subjectIdOf(state);
  return triggers.flatMap((trigger): readonly TriggerFound[] => {
    const words = isForSubject(trigger.subjects, subjectId) ? wordsFor(said, trigger) : [];
    const told = state.triggers.findLast((each) => each.triggerId === trigger.id);
    if (told !== undefined) return [{ trigger, standing: told.isStruck ? 'struck' : 'confirmed', words }];
    return words.length > 0 ? [{ trigger, standing: 'found', words }] : [];
  });
};
