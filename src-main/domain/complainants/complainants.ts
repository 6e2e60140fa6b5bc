/** Who stands around a complaint: a representative, others who complain with them, whether it is confidential, and how they want to be reached (I8). */
import type { Around, Preferences } from '../../shared/contract/case-commands';
import type { Refusal } from '../../shared/errors';
import type { Channel } from '../../shared/vocabulary/case';
import type { Instant } from '../../shared/vocabulary/time';
import { areHoursHalf, goesAgainst } from '../../shared/vocabulary/wishes';
import { roleIncludes } from '../../shared/vocabulary/staff';
import type { Actor, HouseFacts } from '../case/commands';
import type { CaseEvent } from '../case/events';
import { notImportedHistory } from '../case/guards';
import { caseRule, happened, refusal, refuse } from '../case/rule';
import type { CaseState } from '../case/state';
import { isNoWish, type HeldWishes } from './held-wishes';

/** What was said at intake of how to reach the person; where nothing was said, what the person wished before (I8). */
const wishEvents = (told: Preferences | null, held: HeldWishes | null): readonly CaseEvent[] => {
  if (told !== null) return [{ type: 'PreferencesNoted', payload: { ...told, takenOverFrom: null } }];
  return held === null || isNoWish(held) ? [] : [{ type: 'PreferencesNoted', payload: held }];
};

/** What was said at intake of who stands around, as events after the registration. */
export const aroundEvents = (around: Around | null, held: HeldWishes | null): readonly CaseEvent[] => {
  if (around === null) return wishEvents(null, held);
  const events: CaseEvent[] = around.joint.map((each) => ({ type: 'JointComplainantAdded', payload: each }));
  if (around.representative !== null) events.push({ type: 'RepresentativeNamed', payload: around.representative });
  if (around.isConfidential) events.push({ type: 'ConfidentialityChanged', payload: { isConfidential: true, reason: '' } });
  return [...events, ...wishEvents(around.preferences, held)];
};

/** Also after closing: a letter may still be due. */
export const nameRepresentative = caseRule<'name-representative'>({
  guard: notImportedHistory,
  decide: (_state, payload) => happened({ type: 'RepresentativeNamed', payload }),
});

/** One more person who complains together with the complainant. */
export const addJoint = caseRule<'add-joint'>({
  guard: notImportedHistory,
  decide: (_state, payload) => happened({ type: 'JointComplainantAdded', payload }),
});

/** Hidden from everybody but the owner and supervisors, or shown again. Where it was switched on at intake, the reason is recorded afterwards. */
export const setConfidential = caseRule<'set-confidential'>({
  guard: notImportedHistory,
  decide: (state, { isConfidential, reason }) =>
    ((state.confidential !== null) === isConfidential && state.confidential?.reason !== '' ? refuse('nothing-to-correct', { fact: 'isConfidential' }) : happened({ type: 'ConfidentialityChanged', payload: { isConfidential, reason } })),
});

/** "Do not contact me again" may come at any time, after closing too (I8). Hours are both given or both left out. */
export const notePreferences = caseRule<'note-preferences'>({
  guard: notImportedHistory,
  decide: (_state, payload) => (areHoursHalf(payload) ? refuse('value-not-valid', { field: 'toMinute' }) : happened({ type: 'PreferencesNoted', payload: { ...payload, takenOverFrom: null } })),
});

/** True when a confidential case is hidden from this person: only the owner, the one it is offered to, and supervisors see it. */
export const isHiddenFrom = (state: Pick<CaseState, 'confidential' | 'ownerId' | 'handovers'>, actor: Pick<Actor, 'staffId' | 'role'>): boolean =>
  state.confidential !== null && state.ownerId !== actor.staffId && !roleIncludes(actor.role, 'supervisor')
  && !state.handovers.some((each) => each.status === 'offered' && each.toId === actor.staffId);

/** "Do not contact me again": only what the law demands still goes out, or a contact with a recorded reason (I8). */
export const mayContact = (state: CaseState): Refusal | null => (state.preferences?.doNotContact === true ? refusal('do-not-contact', {}, 'waive-follow-up') : null);

/** True when a contact of ours at this time by this way is what the person asked for; hours hold for what rings or waits at a counter, and may pass midnight. */
export const fitsPreferences = (state: CaseState, channel: Channel, at: Instant, house: HouseFacts): boolean =>
  state.preferences === null || goesAgainst(state.preferences, channel, house.minuteOfDay(at)) === null;
