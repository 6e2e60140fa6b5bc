/** Coaching at the point of need (S3.2, S4.5): two or three short ideas and open questions for a stage, a feeling and a demeanour of the moment. None of it is stored, and none fills a field (S3.3). */
import type { Pack } from '../../shared/playbook/pack';
import type { Bilingual } from '../../shared/playbook/words';
import type { Stage } from '../../shared/vocabulary/case';
import type { Demeanour, Feeling } from '../../shared/vocabulary/moment';
import { isMeantFor, type Governing } from '../playbook/governing';

/** What is asked for: the stage of the case, and what the agent says of the moment; null where nothing was chosen. `subjectId` may be one that only the words speak for: ideas decide nothing. */
export type Moment = { readonly stage: Stage; readonly feeling: Feeling | null; readonly demeanour: Demeanour | null; readonly subjectId: string | null };

/** One idea or question of the pack. */
export type Hint = { readonly id: string; readonly text: Bilingual };

type Prompt = Pack['coaching']['prompts'][number];
const MOST_PROMPTS = 3;
const MOST_QUESTIONS = 2;

/** How closely a list fits what was chosen: 1 named, 0 meant for any, null for something else. */
const fit = <T>(list: readonly T[], chosen: T | null): number | null => {
  if (list.length === 0) return 0;
  return chosen !== null && list.includes(chosen) ? 1 : null;
};

const closeness = (prompt: Prompt, { stage, feeling, demeanour, subjectId }: Moment): number | null => {
  const fits = [fit(prompt.feelings, feeling), fit(prompt.demeanours, demeanour), fit(prompt.subjects, subjectId)];
  if (prompt.stage !== stage || fits.some((each) => each === null)) return null;
  return fits.reduce<number>((sum, each) => sum + (each ?? 0), 0);
};

const hint = ({ id, text }: Hint): Hint => ({ id, text });

/** The closest prompts first, at most three; the same moment always gives the same ones. */
export const promptsFor = ({ pack }: Governing, moment: Moment): readonly Hint[] => {
  const ranked = (pack?.coaching.prompts ?? []).flatMap((prompt, place) => {
    const close = closeness(prompt, moment);
    return close === null ? [] : [{ prompt, close, place }];
  });
  return ranked.toSorted((a, b) => b.close - a.close || a.place - b.place).slice(0, MOST_PROMPTS).map(({ prompt }) => hint(prompt));
};

/** Open questions of the stage (S1.4), those of the subject first, at most two. */
export const questionsFor = ({ pack }: Governing, { stage, subjectId }: Moment): readonly Hint[] => {
  const open = (pack?.coaching.questions ?? []).filter((each) => each.stage === stage && isMeantFor(each.subjects, subjectId));
  return open.toSorted((a, b) => b.subjects.length - a.subjects.length).slice(0, MOST_QUESTIONS).map(hint);
};
