/** What is kept beside the conversation: notes for colleagues (I9), files, holds of the law. */
import type { Refusal } from '../../shared/errors';
import { isSupervisor, notImportedHistory } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, type Rule } from '../case/rule';
import type { CaseState } from '../case/state';

/** For colleagues only, at any time, after closing too. */
export const addNote = caseRule<'add-note'>({
  guard: notImportedHistory,
  decide: (state, { words }) => happened({ type: 'NoteAdded', payload: { noteId: nextId('n', state), words } }),
});

/** Recorded by the program once the sealed file lies on the disk. The same bytes twice are one attachment (I12). */
export const recordAttachment = caseRule<'record-attachment'>({
  guard: notImportedHistory,
  decide: (state, payload) => happened({ type: 'AttachmentAdded', payload: { attachmentId: nextId('f', state), ...payload } }),
});

/** Out of sight with a reason; that it was there stays on record (I1). */
export const removeAttachment: Rule<'remove-attachment'> = {
  targets: (state) => state.attachments.map((each) => each.attachmentId),
  target: ({ attachmentId }) => attachmentId,
  guard: (state, target) => {
    if (target === null) return null;
    const isThere = state.attachments.some((each) => each.attachmentId === target && each.removal === null);
    return isThere ? null : refusal('attachment-not-found', { attachmentId: target });
  },
  decide: (_state, { attachmentId, reason }) => happened({ type: 'AttachmentRemoved', payload: { attachmentId, reason } }),
};

const noHold = (state: CaseState): Refusal | null => (state.hold === null ? null : refusal('hold-in-place', {}, 'lift-hold'));

/** While it stands nobody of this case is erased. */
export const placeHold = caseRule<'place-hold'>({
  guard: (state, _target, actor) => firstOf(isSupervisor(actor), noHold(state)),
  decide: (_state, { reason }) => happened({ type: 'LegalHoldPlaced', payload: { reason } }),
});

/** With the reason why it may go. */
export const liftHold = caseRule<'lift-hold'>({
  guard: (state, _target, actor) => firstOf(isSupervisor(actor), state.hold === null ? refusal('no-hold', {}, 'place-hold') : null),
  decide: (_state, { reason }) => happened({ type: 'LegalHoldLifted', payload: { reason } }),
});
