/** What a case is about, confirmed by a person on the axes of the pack it began with; confirming again corrects it (I1). */
import type { Pack } from '../../shared/playbook/pack';
import type { CasePayload } from '../../shared/contract/case-commands';
import { notImportedHistory } from '../case/guards';
import { caseRule, firstOf, happened, refusal, refuse } from '../case/rule';
import type { CaseState } from '../case/state';

type Chosen = CasePayload<'confirm-category'>;

const has = (list: readonly { readonly id: string }[], id: string | null): boolean => id === null || list.some((each) => each.id === id);

/** The first axis with a value that the pack does not know, or null. */
const unknownAxis = ({ categories }: Pack, { subjectId, causeId, channelId }: Chosen): keyof Chosen | null => {
  if (!has(categories.subjects, subjectId)) return 'subjectId';
  if (!has(categories.causes, causeId)) return 'causeId';
  return has(categories.channels, channelId) ? null : 'channelId';
};

const isSame = (state: CaseState, { subjectId, causeId, channelId }: Chosen): boolean =>
  state.category !== null && state.category.subjectId === subjectId && state.category.causeId === causeId && state.category.channelId === channelId;

/** Also after the end, because what a case was about is a fact; never without a pack, because there is nothing to choose from. */
export const confirmCategory = caseRule<'confirm-category'>({
  guard: (state, _target, _actor, _now, { pack }) => firstOf(notImportedHistory(state), pack === null ? refusal('playbook-missing') : null),
  decide: (state, chosen, { governing: { pack } }) => {
    if (pack === null) return refuse('playbook-missing');
    const field = unknownAxis(pack, chosen);
    if (field !== null) return refuse('value-not-valid', { field });
    if (isSame(state, chosen)) return refuse('nothing-to-correct');
    return happened({ type: 'CategoryConfirmed', payload: chosen });
  },
});
