/** What a case is about, confirmed by a person on the axes of the pack that governs it; confirming again corrects it (I1). */
import type { Pack } from '../../shared/playbook/pack';
import type { CasePayload } from '../../shared/contract/case-commands';
import type { CaseEvent } from '../case/events';
import { notImportedHistory } from '../case/guards';
import { caseRule, happened, refuse } from '../case/rule';
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

/** Also after the end, because what a case was about is a fact. A case that began without a pack takes the one whose words are chosen from. */
export const confirmCategory = caseRule<'confirm-category'>({
  guard: (state) => notImportedHistory(state),
  decide: (state, chosen, { governing: { pack } }) => {
    if (pack === null) return refuse('playbook-missing');
    const field = unknownAxis(pack, chosen);
    if (field !== null) return refuse('value-not-valid', { field });
    if (isSame(state, chosen)) return refuse('nothing-to-correct');
    const taken: readonly CaseEvent[] = state.playbook === null ? [{ type: 'PlaybookTaken', payload: { packId: pack.pack.id, packVersion: pack.pack.version } }] : [];
    return happened(...taken, { type: 'CategoryConfirmed', payload: chosen });
  },
});
