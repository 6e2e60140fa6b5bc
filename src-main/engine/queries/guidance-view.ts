/** What the moment asks for: coaching, options of each pain that waits, gestures once they are unlocked, safety questions. Feeling and demeanour come with the question and are kept nowhere (S4.5). */
import type { Actor } from '../../domain/case/commands';
import { painsAnswered } from '../../domain/case/guards';
import { stageOf } from '../../domain/case/stage';
import type { CaseState } from '../../domain/case/state';
import { promptsFor, questionsFor, type Moment } from '../../domain/coaching/coaching';
import { pauseAfter } from '../../domain/coaching/pause';
import { openDues } from '../../domain/deadlines/due';
import { gesturesFor } from '../../domain/options/gestures';
import { decidersOfOption, optionsFor, type MayDecide, type OptionFound } from '../../domain/options/options';
import { isSafetyCase } from '../../domain/pains/safety';
import { hasAnswerUnderWay } from '../../domain/pains/standing';
import { isForSubject, type Governing } from '../../domain/playbook/governing';
import { temperatureOf } from '../../domain/temperature/temperature';
import { subjectIdOf } from '../../domain/triage/matter';
import { triggersOf } from '../../domain/triage/triggers';
import { isErased } from '../../shared/vocabulary/erased';
import type { Demeanour, Feeling } from '../../shared/vocabulary/moment';
import type { GuidanceView, MayDecideView, OptionView } from '../../shared/views/guidance-views';
import type { SettingsView } from '../../shared/views/desk-views';
import type { Instant } from '../../shared/vocabulary/time';
import { subjectOfIdeas } from './category';

/** Who asks, under what, and with whom at the desk. `colleagues` are the active ones with their limits, the asker apart. */
export type Asking = { readonly actor: Actor; readonly colleagues: readonly Actor[]; readonly governing: Governing; readonly settings: SettingsView; readonly now: Instant; readonly feeling: Feeling | null; readonly demeanour: Demeanour | null };

const whoView = (mayDecide: MayDecide, who: readonly Actor[]): MayDecideView => ({ ...mayDecide, who: who.map(({ staffId, name }) => ({ staffId, name })) });

const optionView = (state: CaseState, option: OptionFound, { colleagues, governing }: Asking): OptionView => ({
  ...option, departments: [...option.departments], againstNeeds: [...option.againstNeeds],
  mayDecide: whoView(option.mayDecide, option.mayDecide.answer === 'yes' ? [] : decidersOfOption(state, option, colleagues, governing)),
});

const safetyOf = (state: CaseState, { pack }: Governing): GuidanceView['safety'] => (pack === null || !isSafetyCase(state) ? null : {
  firstMoves: [...pack.safety.firstMoves],
  questions: pack.safety.facts.filter(({ subjects }) => isForSubject(subjects, subjectIdOf(state))).map(({ fact, question, why }) => ({ fact, question, why })),
});

/** The guidance of a folded case; empty where it has no pack, and of an erased person. */
export const guidanceOf = (state: CaseState, asking: Asking): GuidanceView => {
  const { governing, settings, now, feeling, demeanour, actor } = asking;
  const { subjectId, from: ideasFrom } = subjectOfIdeas(state, governing);
  const moment: Moment = { stage: stageOf(state), feeling, demeanour, subjectId };
  const isOver = state.closure !== null || isErased(state.story);
  const found = triggersOf(state, governing).filter(({ standing }) => standing !== 'struck').map(({ trigger }) => trigger.id);
  const temperature = temperatureOf(state, openDues(state, settings, governing.safetyClock), governing.rules, now);
  return {
    packName: governing.pack?.pack.name ?? null, ideasFrom, prompts: [...promptsFor(governing, moment)], questions: [...questionsFor(governing, moment)],
    options: isOver ? [] : state.pains.filter((pain) => !hasAnswerUnderWay(state, pain))
      .map((pain) => ({ painId: pain.painId, options: optionsFor(state, pain, actor, settings.currency, governing, subjectId).map((option) => optionView(state, option, asking)) })),
    gestures: isOver || painsAnswered(state, 'gesture-locked') !== null ? [] : gesturesFor(state, actor, settings.currency, governing).map(({ mayDecide, ...gesture }) => ({ ...gesture, mayDecide: whoView(mayDecide, []) })),
    otherTriggers: isOver ? [] : (governing.pack?.moments.triggers ?? []).filter(({ id }) => !found.includes(id)).map(({ id, name }) => ({ triggerId: id, name })),
    safety: isOver ? null : safetyOf(state, governing), pauseMinutes: pauseAfter(state.closure !== null, feeling, temperature, governing.rules),
  };
};
