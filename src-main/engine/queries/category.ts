/** What a case is about in the words of its pack, and what it could be said to be about. */
import type { Actor } from '../../domain/case/commands';
import type { CaseState } from '../../domain/case/state';
import type { WordModel } from '../../domain/categories/learn';
import { learnSubjects, suggest } from '../../domain/categories/suggest';
import type { Governing } from '../../domain/playbook/governing';
import type { Pack } from '../../shared/playbook/pack';
import type { Bilingual } from '../../shared/playbook/words';
import { err, ok, type Result } from '../../shared/result';
import { isErased } from '../../shared/vocabulary/erased';
import type { CaseId, StaffId } from '../../shared/vocabulary/ids';
import type { CaseView, CategoryChoices, SubjectSuggested } from '../../shared/views/case-view';
import type { IdeasFrom } from '../../shared/views/guidance-views';
import type { Failure, Ledger, Rows } from '../ports';
import { failure } from '../run-command';
import { caseFor } from './case-for';

/** An id whose pack is not at hand stands for itself: what was recorded stays readable. */
const named = (list: readonly { readonly id: string; readonly name: Bilingual }[], id: string): Bilingual => list.find((each) => each.id === id)?.name ?? { 'zh-CN': id, en: id };

/** The pack and the confirmed category of a case, for its view and the internal report. */
export const categoryOf = ({ pack }: Governing, state: CaseState, nameOf: (id: StaffId) => string): Pick<CaseView, 'playbook' | 'category'> => {
  const axes: Pick<Pack['categories'], 'subjects' | 'causes' | 'channels'> = pack?.categories ?? { subjects: [], causes: [], channels: [] };
  const { category } = state;
  return {
    playbook: pack === null ? null : { packId: pack.pack.id, packVersion: pack.pack.version, name: pack.pack.name },
    category: category === null ? null : {
      subjectId: category.subjectId, subject: named(axes.subjects, category.subjectId), causeId: category.causeId, cause: category.causeId === null ? null : named(axes.causes, category.causeId),
      channelId: category.channelId, channel: category.channelId === null ? null : named(axes.channels, category.channelId), at: category.recordedAt, by: nameOf(category.byId),
    },
  };
};

const learnt = new WeakMap<Pack, WordModel>();
const modelOf = (pack: Pack): WordModel => {
  const model = learnt.get(pack) ?? learnSubjects(pack.categories.subjects);
  learnt.set(pack, model);
  return model;
};

/** The subject that the ideas of the pack go by: as confirmed, or else the one that the customer's words clearly speak for; null where neither is. It decides nothing. */
export const subjectOfIdeas = (state: CaseState, { pack }: Governing): { readonly subjectId: string | null; readonly from: IdeasFrom } => {
  if (state.category !== null) return { subjectId: state.category.subjectId, from: 'confirmed' };
  const [likeliest] = pack === null || isErased(state.story) ? [] : suggest(modelOf(pack), state.story, 1);
  return likeliest?.isClear === true ? { subjectId: likeliest.label, from: 'words' } : { subjectId: null, from: 'any' };
};

/** What words told so far clearly speak for, by the pack that a case would take now. */
export const suggestSubject = ({ rows }: { readonly rows: Pick<Rows, 'playbooks'> }, story: string): SubjectSuggested => {
  const ref = rows.playbooks.inForce();
  const pack = ref === null ? null : rows.playbooks.pack(ref);
  if (pack === null) return { best: null };
  const [best] = suggest(modelOf(pack), story, 1);
  return { best: best?.isClear !== true ? null : { subjectId: best.label, name: named(pack.categories.subjects, best.label), words: [...best.words] } };
};

/** Everything the pack of a case has to choose from, the likeliest subjects first by themselves. */
export const categoryChoices = (deps: { readonly ledger: Pick<Ledger, 'openCase'>; readonly rows: Pick<Rows, 'governingOf'> }, caseId: CaseId, actor: Actor): Result<CategoryChoices, Failure> => {
  const seen = caseFor(deps.ledger, caseId, actor);
  if (!seen.ok) return seen;
  const { state } = seen.value;
  const { pack } = deps.rows.governingOf(state);
  if (pack === null) return err(failure('playbook-missing'));
  const { subjects, causes, channels } = pack.categories;
  const suggestions = isErased(state.story) ? [] : suggest(modelOf(pack), state.story);
  return ok({
    suggestions: suggestions.map(({ label, words, isClear }) => ({ subjectId: label, words: [...words], isClear })), subjects: subjects.map(({ id, name, about, causes: of }) => ({ id, name, about, causes: [...of] })),
    causes: causes.map(({ id, name }) => ({ id, name })), channels: channels.map(({ id, name }) => ({ id, name })),
  });
};
