/** What is kept beside the conversation: notes for colleagues (I9), files, holds of the law. */
import type { Refusal } from '../../shared/errors';
import { CASE_FILES_MAX_BYTES } from '../../shared/vocabulary/attachments';
import { isErased } from '../../shared/vocabulary/erased';
import { isSupervisor, notImportedHistory } from '../case/guards';
import { caseRule, firstOf, happened, nextId, refusal, refuse, type Rule } from '../case/rule';
import type { CaseState } from '../case/state';

/** For colleagues only, at any time, after closing too. */
export const addNote = caseRule<'add-note'>({
  guard: notImportedHistory,
  decide: (state, { words }) => happened({ type: 'NoteAdded', payload: { noteId: nextId('n', state), words } }),
});

const notErased = (state: CaseState): Refusal | null => (isErased(state.story) ? refusal('person-erased') : null);

/** Recorded by the program once the sealed file lies on the disk. The same bytes twice are one attachment (I12). */
export const recordAttachment = caseRule<'record-attachment'>({
  guard: (state) => firstOf(notImportedHistory(state), notErased(state)),
  decide: (state, payload) => {
    const kept = state.attachments.filter((each) => each.removal === null);
    if (kept.some((each) => each.sha256 === payload.sha256)) return happened();
    const leftBytes = Math.max(0, CASE_FILES_MAX_BYTES - kept.reduce((sum, each) => sum + each.sizeBytes, 0));
    if (payload.sizeBytes > leftBytes) return refuse('attachments-full', { leftBytes, maxBytes: CASE_FILES_MAX_BYTES }, 'remove-attachment');
    return happened({ type: 'AttachmentAdded', payload: { attachmentId: nextId('f', state), ...payload } });
  },
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
